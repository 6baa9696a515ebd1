import { expect, test } from "vitest";
import { hostFrom } from "../../../src/pages/sites/host-from.ts";

test.each<[string, string | undefined]>([
  ["example.org", "example.org"],
  [" WWW.Example.org ", "www.example.org"],
  ["https://news.example.org:8080/world?page=2#top", "news.example.org"],
  ["example.org/path", "example.org"],
  ["münchen.example", "xn--mnchen-3ya.example"],
  ["пример.example", "xn--e1afmkfd.example"],
  ["192.168.0.1", "192.168.0.1"],
  ["", undefined],
  ["localhost", undefined],
  ["http://", undefined],
  ["not a site", undefined],
  ["exa mple.org", undefined],
  ["exa*mple.org", undefined],
  ["(example.org)", undefined],
  ["example.org.", undefined],
  [".example.org", undefined],
  ["example..org", undefined],
])("“%s” names the site %s", (typed, host) => {
  expect(hostFrom(typed)).toBe(host);
});
