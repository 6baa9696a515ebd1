/** What differs between the browsers' manifests, and why. */

export type Target = "chrome" | "firefox";
export type Manifest = { manifest_version: number; name: string; version: string; [key: string]: unknown };

/**
 * Chrome 128: the first with `caretPositionFromPoint`, by which a hovered highlight is found; everything else
 * we use (CSS highlights, popover, storage.session, optional host permissions) is older.
 */
const minimumChrome = "128";

/**
 * Firefox 142: the first that knows `data_collection_permissions` on desktop and Android, without which a
 * new add-on is not accepted; CSS highlights came with 140.
 */
const minimumFirefox = "142.0";

/** The manifest for one browser from the one in the repository. */
export function manifestFor(target: Target, manifest: Manifest): Manifest {
  const panel = "src/pages/sidepanel/index.html";
  const permissions = Array.isArray(manifest["permissions"]) ? manifest["permissions"] : [];
  if (target === "chrome") return { ...manifest, permissions: [...permissions, "offscreen", "sidePanel"], side_panel: { default_path: panel }, minimum_chrome_version: minimumChrome, background: { service_worker: "src/background/main.ts", type: "module" } };
  return {
    ...manifest,
    // Firefox has no extension service workers: the same file runs in an event page.
    // Firefox would open a sidebar for everyone who installs it.
    sidebar_action: { default_panel: panel, default_title: "__MSG_extensionName__", default_icon: manifest["icons"], open_at_install: false },
    // Firefox's own policy turns every request of an extension into https, and some feeds are served over http only.
    content_security_policy: { extension_pages: "script-src 'self'" },
    background: { scripts: ["src/background/main.ts"], type: "module" },
    browser_specific_settings: {
      gecko: { id: "wiretrace@wiretrace.org", strict_min_version: minimumFirefox, data_collection_permissions: { required: ["none"] } },
      gecko_android: { strict_min_version: minimumFirefox },
    },
  };
}
