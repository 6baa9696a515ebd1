/** Path of the browser's program; undefined where there is none. */
export function findBrowser(browser: "chromium" | "firefox"): string | undefined;
/** Installs what is missing where that is possible; answers whether both browsers are there. */
export function installBrowsers(): boolean;
