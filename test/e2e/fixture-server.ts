/**
 * A web of our own: the browsers' proxy. Hosts under `.example` serve fixture pages; every other request that
 * a browser makes ends here too and is noted, so that a request nobody asked for cannot go unseen.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type FixturePage = { body: string | Buffer; type?: string; headers?: Record<string, string> };

export type FixtureServer = {
  /** "127.0.0.1:PORT" */
  proxy: string;
  /** Adds or replaces a page; addresses look like "http://news.example/story". */
  serve(url: string, page: FixturePage | string): void;
  /** Addresses asked for since the last call, fixture pages and all others. */
  requests(): string[];
  close(): Promise<void>;
};

/** Starts the server on a free port. */
export async function startFixtureServer(): Promise<FixtureServer> {
  const pages = new Map<string, FixturePage>();
  let seen: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? "";
    seen.push(url);
    const page = pages.get(url.split("#", 1)[0] ?? "");
    if (page === undefined) response.writeHead(404, { "content-type": "text/plain" }).end("not here");
    else response.writeHead(200, { "content-type": page.type ?? "text/html; charset=utf-8", ...page.headers }).end(page.body);
  });
  server.on("connect", ({ url }, socket) => {
    seen.push(`https://${url ?? ""}`);
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: `127.0.0.1:${port}`,
    serve: (url, page) => void pages.set(url, typeof page === "string" ? { body: page } : page),
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
