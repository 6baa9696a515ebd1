/** Host of an address as the directory writes hosts: lower case, no "www.", punycode read; "" where there is none. */
import { decodePunycode } from "./decode-punycode.ts";

export function hostOf(url: string): string {
  const host = /^(?:[a-z][a-z\d+.-]*:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url.trim())?.[1] ?? /^[^/?#:\s]+\.[^/?#:\s]+/.exec(url.trim())?.[0] ?? "";
  return host
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/^(?:www\d?|m|amp|mobile)\.(?=.*\.)/, "")
    .split(".")
    .map((label) => (label.startsWith("xn--") ? decodePunycode(label.slice(4)) : label))
    .join(".");
}
