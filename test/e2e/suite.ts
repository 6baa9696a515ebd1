import type { Checks } from "./checks.ts";
import type { ControlPage } from "./control-page.ts";
import type { Exchange } from "./exchange.ts";
import type { ExtensionBrowser } from "./extension-browser.ts";
import type { FixtureServer } from "./fixture-server.ts";

/** What every group of checks works with. */
export type Suite = Checks & { browser: ExtensionBrowser; control: ControlPage; server: FixtureServer; exchange: Exchange };
