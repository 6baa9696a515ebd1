import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { latexText } from "../../src/intake/latex-text.ts";
import { outline } from "./read-records.ts";

const story = "The harbour was closed on Monday.";
const bib = (content: string | Uint8Array, chunk = 65_536) => outline(content, { name: "library.bib", chunk });

describe("BibTeX", () => {
  test("entries with address and abstract become documents, macros, accents and dates included", async () => {
    const content = `% Saved from a reference manager
@string{gaz = "The Gazette"}
@comment{ignored, even with url = {https://no.example}}
@article{doe2024,
  title = {The {Harbour} of G{\\"o}teborg -- closed},
  author = "Doe, Jane",
  journal = gaz # { Weekly},
  year = 2024, month = mar,
  url = {https://a.example/~doe/a\\_b},
  language = {english},
  abstract = {${story}
    It opens    again \`\`soon''.}
}

@online{x, title={Two}, date = {2024-03-05/2024-03-09}, howpublished = "\\url{https://a.example/2}", abstract = {${story}}}
@misc(y, title = "Three", doi = {10.1000/xyz}, abstract = "${story}")
`;
    for (const chunk of [1, 13, 65_536]) {
      expect(await bib(content, chunk)).toEqual({
        documents: [
          { url: "https://a.example/~doe/a_b", title: "The Harbour of Göteborg – closed", text: `${story} It opens again “soon”.`, publisher: "The Gazette Weekly", publishedAt: "2024-03", lang: "en" },
          { url: "https://a.example/2", title: "Two", text: story, publishedAt: "2024-03-05/2024-03-09" },
          { url: "https://doi.org/10.1000/xyz", title: "Three", text: story },
        ],
        problems: [],
        passed: 0,
      });
    }
  });

  test.each([
    ["no abstract", "@misc{a, url = {https://a.example/}}", ["1: missing text"]],
    ["no address", `@misc{a, abstract = {${story}}}`, ["1: missing url"]],
    ["a brace that never closes", `@misc{a, url = {https://a.example/, abstract = {${story}}\n@misc{b, url={https://b.example/}, abstract={${story}}}`, ["1: not-closed"]],
    ["an entry of 5 MB", `@misc{a, url={https://a.example/}, note={\n${`${"x".repeat(99_999)}\n`.repeat(50)}}}\n@misc{b, url={https://b.example/}, abstract={${story}}}`, ["1: too-large 4"]],
    ["an end in the middle", "@misc{a,\n url = {https://a.exa", ["1: not-closed"]],
  ])("an entry with %s is named by its line", async (_, content, problems) => {
    const found = await bib(`${content}\n@misc{c, url={https://c.example/}, abstract={${story}}}\n`.replace("exa\n@", "exa\n\n@"));
    expect(found.problems).toEqual(problems);
    expect(found.documents.at(-1)).toMatchObject({ url: "https://c.example/" });
  });

  test.each([
    ['M{\\"u}ller', "Müller"],
    ["\\'Elys\\'ee", "Élysée"],
    ["Stra{\\ss}e", "Straße"],
    ["{\\O}rsted and \\L{}\\'od\\'z", "Ørsted and Łódź"],
    ["\\v{C}apek, \\c{c}a, \\~{n}", "Čapek, ça, ñ"],
    ["50\\% of R\\&D", "50% of R&D"],
    ["{\\it title}", "title"],
    ["plain", "plain"],
  ])("%s is %s", (latex, plain) => {
    expect(latexText(latex)).toBe(plain);
  });

  test("any text is read without throwing", async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom("@misc{", "@string(", "a, ", "url", "=", "{", "}", '"', "#", "\\", "\n", "text", "%", ")"), { maxLength: 40 }), async (parts) => {
      const content = `@misc{x,\n${parts.join("")}`;
      const whole = await bib(content);
      expect(await bib(content, 3)).toEqual(whole);
    }));
  });
});
