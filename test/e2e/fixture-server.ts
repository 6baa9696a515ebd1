/**
 * A web of our own: the browsers' proxy. Hosts under `.example` serve fixture pages; every other request that
 * a browser makes ends here too and is noted, so that a request nobody asked for cannot go unseen.
 */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type FixturePage = { body: string | Buffer; type?: string; headers?: Record<string, string>; status?: number };
export type AskedRequest = { url: string; headers: IncomingHttpHeaders };
/** Undefined for a request that is never answered. */
export type FixtureAnswer = (request: AskedRequest) => FixturePage | undefined;

export type FixtureServer = {
  /** "127.0.0.1:PORT" */
  proxy: string;
  /** Adds or replaces a page; addresses look like "http://news.example/story". */
  serve(url: string, page: FixturePage | FixtureAnswer | string): void;
  /** Every request of the run so far, in order. */
  log: readonly AskedRequest[];
  /** Addresses asked for since the last call, fixture pages and all others. */
  requests(): string[];
  close(): Promise<void>;
};

/** Starts the server on a free port. */
export async function startFixtureServer(): Promise<FixtureServer> {
  const pages = new Map<string, FixturePage | FixtureAnswer>();
  const log: AskedRequest[] = [];
  let seen: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? "";
    seen.push(url);
    const asked = { url, headers: request.headers };
    log.push(asked);
    const found = pages.get(url.split("#", 1)[0] ?? "");
    const page = typeof found === "function" ? found(asked) : found;
    if (found === undefined) response.writeHead(404, { "content-type": "text/plain" }).end("not here");
    else if (page !== undefined) response.writeHead(page.status ?? 200, { "content-type": page.type ?? "text/html; charset=utf-8", ...page.headers }).end(page.body);
  });
  server.on("connect", ({ url }, socket) => {
    seen.push(`https://${url ?? ""}`);
    log.push({ url: `https://${url ?? ""}`, headers: {} });
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: `127.0.0.1:${port}`,
    serve: (url, page) => void pages.set(url, typeof page === "string" ? { body: page } : page),
    log,
    requests() {
      const taken = seen;
      seen = [];
      return taken;
    },
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}
