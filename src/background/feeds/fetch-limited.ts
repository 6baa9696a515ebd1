/** One request with limits on time and size; every way it can end is a value. */
import { readAll } from "../../intake/bytes.ts";
import type { FeedFault } from "../../messages/feeds.ts";

export type Fetched =
  | { state: "read"; bytes: Uint8Array; contentType: string; /** Where redirects led. */ url: string; etag: string | null; lastModified: string | null; /** The server's clock in milliseconds. */ serverTime: number | undefined }
  | { state: "unmodified" }
  | { state: "failed"; code: FeedFault; status?: number | undefined; /** Milliseconds. */ retryAfter?: number | undefined };

export type FetchLimits = {
  accept: string;
  mostBytes: number;
  mostMilliseconds: number;
  etag?: string | null | undefined;
  lastModified?: string | null | undefined;
};

/** Asks for the address without cookies and referrer. Redirects are followed as far as the browser allows it. */
export async function fetchLimited(url: string, limits: FetchLimits): Promise<Fetched> {
  const controller = new AbortController();
  let late = false;
  // The whole answer must come in time, so that a server that sends a byte a second holds nothing up.
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, limits.mostMilliseconds);
  try {
    return await request(url, limits, controller);
  } catch {
    if (late) return { state: "failed", code: "too-slow" };
    return { state: "failed", code: (await leadsElsewhere(url, controller.signal)) ? "redirected" : late ? "too-slow" : "unreachable" };
  } finally {
    clearTimeout(timer);
  }
}

/** Quiet: nothing of the person goes along, and the browser's own cache does not answer for the server. */
const quiet = { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" } as const;

async function request(url: string, { accept, mostBytes, etag, lastModified }: FetchLimits, controller: AbortController): Promise<Fetched> {
  const headers: Record<string, string> = { accept };
  if (etag) headers["if-none-match"] = etag;
  if (lastModified) headers["if-modified-since"] = lastModified;
  const response = await fetch(url, { ...quiet, headers, redirect: "follow", signal: controller.signal });
  if (response.status === 304) return { state: "unmodified" };
  if (!response.ok) {
    controller.abort();
    return { state: "failed", code: faultOf(response.status), status: response.status, retryAfter: retryAfter(response.headers) };
  }
  const bytes = await readUpTo(response, mostBytes);
  if (bytes === undefined) {
    controller.abort();
    return { state: "failed", code: "too-large" };
  }
  return {
    state: "read",
    bytes,
    contentType: response.headers.get("content-type") ?? "",
    url: response.url || url,
    etag: response.headers.get("etag"),
    lastModified: response.headers.get("last-modified"),
    serverTime: Date.parse(response.headers.get("date") ?? "") || undefined,
  };
}

/** Undefined for more than `most` bytes, of which no more are held. What a header says of the length is only a hint. */
async function readUpTo(response: Response, most: number): Promise<Uint8Array | undefined> {
  if (response.body === null) return new Uint8Array();
  if (Number(response.headers.get("content-length")) > most) return undefined;
  return readAll(response.body, most);
}

/** Browsers tell a lost connection and a forbidden or endless redirect by one and the same error; this tells them apart. */
async function leadsElsewhere(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, { ...quiet, redirect: "manual", signal });
    void response.body?.cancel();
    return response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400);
  } catch {
    return false;
  }
}

function faultOf(status: number): FeedFault {
  if (status === 404) return "not-found";
  if (status === 410) return "gone";
  if (status === 429 || status === 503) return "busy";
  if (status === 401 || status === 402 || status === 403 || status === 451) return "refused";
  return status >= 500 ? "server" : "status";
}

/** Seconds or a date. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  if (value === null) return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return milliseconds > 0 ? milliseconds : undefined;
}
