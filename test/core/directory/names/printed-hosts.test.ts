/** Addresses in running text that are the names of media. */
import { expect, test } from "vitest";
import { compileDirectory } from "../../../../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../../../../src/core/directory/create-directory.ts";
import { finish } from "../../../../src/core/steps.ts";
import { directorySources } from "../../../../src/data/directory/sources.ts";

const directory = createDirectory(compileDirectory(directorySources));
const read = (text: string, lang: string) => finish(directory.findNames(text, lang)).map(({ ids, span, risk, suffix }) => ({ id: ids[0], name: text.slice(...span), risk, suffix }));

test("an address is its owner's name", () => {
  expect(read("Jak ustalił portal tvn24.pl, most zamknięto.", "pl")).toEqual([{ id: "tvn24.pl", name: "tvn24.pl", risk: 0, suffix: "" }]);
  expect(read("Κατά το in.gr.", "el")).toEqual([{ id: "in.gr", name: "in.gr", risk: 0, suffix: "" }]);
});

test("accents and capitals of an address are those of a name", () => {
  expect(read("napsal Peníze.CZ", "cs").map(({ id }) => id)).toEqual(["penize.cz"]);
});

test("endings behind it are no part of it", () => {
  expect(read("T24.com.tr'ye konuştu", "tr")).toEqual([{ id: "t24.com.tr", name: "T24.com.tr", risk: 0, suffix: "'ye" }]);
  expect(read("a telex.hu-nak", "hu").map(({ name }) => name)).toEqual(["telex.hu"]);
});

test.each(["Pisz na info@tvn24.pl!", "https://tvn24.pl/polska", "tvn24.pl/polska/most", "www.tvn24.pl", "tvn24.plus"])("nobody is named in %s", (text) => {
  expect(read(text, "pl").filter(({ id }) => id === "tvn24.pl")).toEqual([]);
});
