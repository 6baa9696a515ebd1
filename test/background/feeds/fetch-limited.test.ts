/** Requests end in time and in size whatever the server does. A real server on this machine misbehaves. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchLimited, type Fetched } from "../../../src/background/feeds/fetch-limited.ts";

const seen: IncomingMessage[] = [];
const dripping = new Set<NodeJS.Timeout>();
let sent = 0;

const pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  "/feed": (request, response) => {
    if (request.headers["if-none-match"] === '"7"' || request.headers["if-modified-since"] === "Mon, 12 Feb 2024 10:00:00 GMT") response.writeHead(304).end();
    else response.writeHead(200, { "content-type": "application/rss+xml", etag: '"7"', "last-modified": "Mon, 12 Feb 2024 10:00:00 GMT" }).end("<rss/>");
  },
  "/slow-loris": (_, response) => {
    response.writeHead(200);
    dripping.add(setInterval(() => response.write("."), 50));
  },
  "/silent": () => undefined,
  "/endless": (_, response) => {
    const chunk = Buffer.alloc(1 << 16);
    const pour = (): void => {
      if (!response.destroyed && sent < 100_000_000) response.write(chunk, () => ((sent += chunk.length), pour()));
    };
    response.writeHead(200);
    pour();
  },
  "/announced": (_, response) => response.writeHead(200, { "content-length": "100000000" }).flushHeaders(),
  "/loop": (_, response) => response.writeHead(301, { location: "/loop" }).end(),
  "/moved": (_, response) => response.writeHead(301, { location: "/feed" }).end(),
  "/cut": (_, response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write("<rss>", () => response.destroy());
  },
  "/hang-up": (request) => request.socket.destroy(),
  "/busy": (_, response) => response.writeHead(503, { "retry-after": "120" }).end(),
  "/later": (_, response) => response.writeHead(429, { "retry-after": new Date(Date.now() + 3_600_000).toUTCString() }).end(),
  "/odd": (_, response) => response.writeHead(503, { "retry-after": "soon" }).end(),
  "/empty": (_, response) => response.writeHead(204).end(),
};
for (const status of [400, 401, 403, 404, 410, 418, 451, 500, 502]) pages[`/${status}`] = (_, response) => response.writeHead(status).end("an error page");

const server = createServer((request, response) => {
  seen.push(request);
  pages[request.url ?? ""]?.(request, response);
});
let root = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  for (const timer of dripping) clearInterval(timer);
  server.closeAllConnections();
  server.close();
});

const ask = (path: string, more: Partial<Parameters<typeof fetchLimited>[1]> = {}): Promise<Fetched> => fetchLimited(root + path, { accept: "*/*", mostBytes: 1_000_000, mostMilliseconds: 400, ...more });

describe("an answer", () => {
  test("is read with what to ask with the next time", async () => {
    const fetched = await ask("/feed");
    expect(fetched).toMatchObject({ state: "read", contentType: "application/rss+xml", url: `${root}/feed`, etag: '"7"', lastModified: "Mon, 12 Feb 2024 10:00:00 GMT" });
    expect(fetched.state === "read" && Math.abs((fetched.serverTime ?? 0) - Date.now())).toBeLessThan(5_000);
  });

  test.each([{ etag: '"7"' }, { lastModified: "Mon, 12 Feb 2024 10:00:00 GMT" }])("that nothing has changed is told as that: %o", async (validators) => {
    expect(await ask("/feed", validators)).toEqual({ state: "unmodified" });
  });

  test("from where a redirect leads names that address", async () => {
    expect(await ask("/moved")).toMatchObject({ state: "read", url: `${root}/feed` });
  });

  test("without a body is empty", async () => {
    expect(await ask("/empty")).toMatchObject({ state: "read", bytes: new Uint8Array() });
  });
});

test.each<[path: string, code: string, status?: number]>([
  ["/slow-loris", "too-slow"],
  ["/silent", "too-slow"],
  ["/endless", "too-large"],
  ["/announced", "too-large"],
  ["/loop", "redirected"],
  ["/cut", "unreachable"],
  ["/hang-up", "unreachable"],
  ["/busy", "busy", 503],
  ["/400", "status", 400],
  ["/401", "refused", 401],
  ["/403", "refused", 403],
  ["/404", "not-found", 404],
  ["/410", "gone", 410],
  ["/418", "status", 418],
  ["/451", "refused", 451],
  ["/500", "server", 500],
  ["/502", "server", 502],
])("%s ends as %s within its limits", async (path, code, status) => {
  const started = performance.now();
  expect(await ask(path)).toMatchObject({ state: "failed", code, ...(status === undefined ? {} : { status }) });
  expect(performance.now() - started).toBeLessThan(3_000);
});

test("of an endless body no more is taken than allowed", () => {
  expect(sent).toBeLessThan(20_000_000);
});

test("a host that does not exist is unreachable", async () => {
  expect(await fetchLimited("http://127.0.0.1:9/feed", { accept: "*/*", mostBytes: 1_000, mostMilliseconds: 2_000 })).toEqual({ state: "failed", code: "unreachable" });
});

test("when to come again is read as seconds and as a date, and ignored as anything else", async () => {
  const started = Date.now();
  const waits = await Promise.all(["/busy", "/later", "/odd"].map(async (path) => (await ask(path)) as { retryAfter?: number }));
  expect(waits[0]?.retryAfter).toBe(120_000);
  // The server named an hour from then, and a date has no parts of a second.
  expect(waits[1]?.retryAfter).toBeLessThanOrEqual(3_600_000);
  expect(waits[1]?.retryAfter).toBeGreaterThanOrEqual(3_600_000 - 1_000 - (Date.now() - started));
  expect(waits[2]?.retryAfter).toBeUndefined();
});

test("nothing of the person goes along", () => {
  for (const { headers } of seen) {
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  }
});
