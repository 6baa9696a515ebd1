/** Finds the browsers for the demo and the tests, and installs them where that is possible. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { run, step } from "./steps.mjs";

const names = {
  chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"],
  firefox: ["firefox-esr", "firefox"],
};

const usualPlaces = {
  chromium: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
};

/** Path of "chromium" or "firefox"; undefined where there is none. CHROMIUM_PATH and FIREFOX_PATH come first. */
export function findBrowser(browser) {
  const named = process.env[`${browser.toUpperCase()}_PATH`];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const onPath = names[browser].flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...usualPlaces[browser]].find((file) => existsSync(file));
}

/** Debian packages: the browsers, and fonts without which Chinese, Japanese, Korean and emoji are boxes in pictures. */
const packages = ["chromium", "firefox-esr", "fonts-noto-core", "fonts-noto-cjk", "fonts-noto-color-emoji"];

/**
 * Makes sure that both browsers are there: on Debian as root it installs what is missing, elsewhere it says
 * what to install. Answers whether both are there.
 */
export function installBrowsers() {
  const debianRoot = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  const complete = findBrowser("chromium") && findBrowser("firefox") && (!debianRoot || packages.every(isInstalled));
  if (complete) return true;
  if (!debianRoot) {
    const missing = ["chromium", "firefox"].filter((browser) => !findBrowser(browser));
    console.error(
      `Missing: ${missing.join(" and ")}. Install ${missing.length > 1 ? "them" : "it"} and try again` +
        ` (Debian and Ubuntu: sudo apt-get install ${packages.join(" ")}),` +
        ` or name the program with ${missing.map((browser) => `${browser.toUpperCase()}_PATH`).join(" and ")}.`,
    );
    return false;
  }
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  return step("install browsers and fonts", () =>
    run("apt-get", ["update", "-q"], { env }) && run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], { env }),
  );
}

function isInstalled(name) {
  const { stdout } = spawnSync("dpkg-query", ["-W", "-f=${Status}", name], { encoding: "utf8" });
  return stdout?.includes("install ok installed") ?? false;
}
