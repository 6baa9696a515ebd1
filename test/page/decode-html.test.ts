import { describe, expect, test } from "vitest";
import { decodeHtml } from "../../src/page/decode-html.ts";

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const bytes = (...parts: (string | number[])[]) => Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? ascii(part) : part)));
const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const utf16 = (text: string, mark: number[]) => [...mark, ...ascii(text).flatMap((code) => [code & 255, code >> 8])];

describe("bytes of a page", () => {
  test.each<[string, Uint8Array, string, string]>([
    ["a byte order mark", bytes([0xef, 0xbb, 0xbf], utf8("Straße")), "Straße", "utf-8"],
    ["UTF-16 with its mark", bytes(utf16("<p>Да", [0xff, 0xfe])), "<p>Да", "utf-16le"],
    ["UTF-16 without a mark", bytes(utf16("<p>ab", [])), "<p>ab", "utf-16le"],
    ["undeclared UTF-8", bytes(utf8("<p>Рада</p>")), "<p>Рада</p>", "utf-8"],
    ["UTF-8 declared as something else", bytes('<meta charset="windows-1251">', utf8("Рада")), '<meta charset="windows-1251">Рада', "utf-8"],
    ["a declared Cyrillic code page", bytes('<meta charset="windows-1251">', [0xd0, 0xe0, 0xe4, 0xe0]), '<meta charset="windows-1251">Рада', "windows-1251"],
    ["a declaration of the old form", bytes('<meta http-equiv="Content-Type" content="text/html; charset=EUC-KR">', [0xc7, 0xd1]), '<meta http-equiv="Content-Type" content="text/html; charset=EUC-KR">한', "euc-kr"],
    ["Japanese in seven bits", bytes('<meta charset="iso-2022-jp">', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42]), '<meta charset="iso-2022-jp">日', "iso-2022-jp"],
    ["no declaration and no UTF-8", bytes("Stra", [0xdf], "e"), "Straße", "windows-1252"],
    ["an unknown declaration", bytes('<meta charset="klingon">Stra', [0xdf], "e"), '<meta charset="klingon">Straße', "windows-1252"],
    ["UTF-8 with one broken byte", bytes(utf8("äöü äöü "), [0xff], "x"), "äöü äöü \ufffdx", "utf-8"],
    ["nothing", bytes(), "", "utf-8"],
  ])("are read with %s", (_, input, html, charset) => {
    expect(decodeHtml(input)).toEqual({ ok: true, html, charset });
  });

  test.each<[string, Uint8Array, string]>([
    ["a PDF", bytes("%PDF-1.7"), "pdf"],
    ["a picture", bytes([0x89], "PNG"), "image"],
    ["a packed file", bytes([0x1f, 0x8b, 8, 0]), "archive"],
    ["other binary data", bytes([1, 2, 3, 0, 0, 0, 9, 200]), "binary"],
  ])("of %s are refused with the kind", (_, input, reason) => {
    expect(decodeHtml(input)).toEqual({ ok: false, reason });
  });
});
