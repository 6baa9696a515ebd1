/** Commands of a browser's own protocol that puppeteer has no words for, and Firefox's own windows as scripts see them. */
import type { Browser } from "puppeteer-core";

type Connection = { send(method: string, parameters: object): Promise<unknown> };

/** Sends a command of DevTools to Chromium, of WebDriver BiDi to Firefox, and gives its result. Throws what the browser says. */
export async function askBrowser<Result>(browser: Browser, method: string, parameters: object): Promise<Result> {
  // Puppeteer has both connections and publishes neither.
  const { _connection, connection } = browser as unknown as { _connection?: Connection; connection?: Connection };
  if (_connection) return (await _connection.send(method, parameters)) as Result;
  if (!connection) throw new Error("the browser has no connection");
  return ((await connection.send(method, parameters)) as { result: Result }).result;
}

/** Firefox: what an expression gives in the window around the pages, where its menus are. The expression gives text, or a promise of it. */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<string> {
  const { contexts } = await askBrowser<{ contexts: { context: string; url: string }[] }>(browser, "browsingContext.getTree", { "moz:scope": "chrome" });
  const window = contexts.find(({ url }) => url === "chrome://browser/content/browser.xhtml");
  if (!window) throw new Error(`no window among ${contexts.map(({ url }) => url).join(", ")}`);
  const answer = await askBrowser<{ result?: { value?: string }; exceptionDetails?: { text: string } }>(browser, "script.evaluate", { expression, awaitPromise: true, target: { context: window.context } });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result?.value ?? "";
}
