import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { manifestFor, type Manifest } from "../../scripts/build/manifest.ts";

const source: Manifest = JSON.parse(readFileSync("manifest.json", "utf8"));
const english: Record<string, { message: string }> = JSON.parse(readFileSync("public/_locales/en/messages.json", "utf8"));

describe("the manifest", () => {
  test.each(["chrome", "firefox"] as const)("asks for no host, no tabs and no web-accessible resource in %s", (target) => {
    const manifest = manifestFor(target, source);
    expect(manifest["permissions"]).toEqual(["activeTab", "alarms", "contextMenus", "scripting", "storage", "unlimitedStorage", ...(target === "chrome" ? ["offscreen", "sidePanel"] : [])]);
    expect(manifest).not.toHaveProperty("host_permissions");
    expect(manifest).not.toHaveProperty("content_scripts");
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest["content_security_policy"]).toEqual(target === "chrome" ? undefined : { extension_pages: "script-src 'self'" });
  });

  test("names a worker for Chrome and an event page for Firefox, and the oldest versions of both", () => {
    expect(manifestFor("chrome", source)).toMatchObject({ background: { service_worker: "src/background/main.ts" }, minimum_chrome_version: expect.stringMatching(/^\d+$/) });
    expect(manifestFor("firefox", source)).toMatchObject({
      background: { scripts: ["src/background/main.ts"] },
      browser_specific_settings: { gecko: { strict_min_version: expect.any(String), data_collection_permissions: { required: ["none"] } } },
    });
  });

  test("has its texts in English, the description within the stores' 132 characters", () => {
    const keys = [...JSON.stringify(source).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? "");
    expect(keys.filter((key) => !(key in english))).toEqual([]);
    expect(english["extensionDescription"]?.message.length).toBeLessThanOrEqual(132);
  });
});
