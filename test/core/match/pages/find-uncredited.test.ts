import { describe, expect, test } from "vitest";
import type { Attribution, SourceDocument } from "../../../../src/core/model.ts";
import { openLibrary } from "../../../../src/core/match/library.ts";
import { matchPage } from "../../../../src/core/match/match-page.ts";
import { createMemoryReader } from "../memory-reader.ts";
import { createWriter } from "../write-news.ts";

const classes = new Map([["nordwire", "agency"], ["sudwire", "agency"], ["daily", "outlet"], ["ministry", "institution"]] as const);
const classOf = (publisher: string) => [...classes].find(([name]) => name === publisher)?.[1];

type Case = { page: string; documents: SourceDocument[]; attributions?: Attribution[] };

const agency = (text: string, number: number): SourceDocument => ({ url: `https://nordwire.test/${number}`, title: "", text, lang: "en", publishedAt: "2024-05-01T08:00:00Z", publisher: "nordwire" });
const other = (publisher: string, text: string, number: number): SourceDocument => ({ url: `https://${publisher}.test/${number}`, title: "", text, lang: "en", publishedAt: "2024-05-01T06:00:00Z", publisher });

const wire = (id: string, name: string): Attribution => ({
  id: "a1", kind: "wire", content: [], quoted: [], cue: null, evidence: [0, 1], path: [{ class: "agency", id, name, host: null, span: null }],
  stance: "asserts", scope: "whole", links: [], stated: "explicit", rule: "test", confidence: 1,
}); // prettier-ignore

/** What explains the shared words without the agency; each makes a page and the documents of one case. */
const innocent: Record<string, (seed: number) => Case> = {
  "a press release that the index holds": (seed) => {
    const write = createWriter(seed);
    const release = write.prose(12);
    return { page: `${write.prose(6)} ${release}`, documents: [agency(`${write.prose(5)} ${release}`, seed), other("ministry", release, seed)] };
  },
  "a third agency's text that the page credits": (seed) => {
    const write = createWriter(seed);
    const text = write.prose(14);
    return { page: `${text} ${write.prose(3)}`, documents: [agency(text, seed)], attributions: [wire("sudwire", "Sudwire")] };
  },
  "a third agency's text that the index holds": (seed) => {
    const write = createWriter(seed);
    const text = write.prose(14);
    return { page: `${text} ${write.prose(3)}`, documents: [agency(`${write.prose(2)} ${text}`, seed), other("sudwire", text, seed)] };
  },
  "a speech that both quote": (seed) => {
    const write = createWriter(seed);
    const speech = Array.from({ length: 5 }, () => `“${write.prose(3)}”`).join(` ${write.prose(1)} `);
    return { page: `${write.prose(5)} ${speech}`, documents: [agency(`${speech.replace(/” .*? “/g, () => `” ${write.prose(1)} “`)} ${write.prose(5)}`, seed)] };
  },
  "one long quotation": (seed) => {
    const write = createWriter(seed);
    const quote = `"${write.prose(4)}"`;
    return { page: `${write.prose(8)} ${quote} ${write.prose(8)}`, documents: [agency(`${write.prose(4)} ${quote}`, seed)] };
  },
  "a credit": (seed) => {
    const write = createWriter(seed);
    const text = write.prose(14);
    return { page: text, documents: [agency(text, seed)], attributions: [wire("nordwire", "Nordwire")] };
  },
  "an agency that published later": (seed) => {
    const write = createWriter(seed);
    const text = write.prose(14);
    return { page: text, documents: [{ ...agency(text, seed), publishedAt: "2024-05-03T08:00:00Z" }] };
  },
  "a paragraph of background": (seed) => {
    const write = createWriter(seed);
    const background = write.prose(3);
    return { page: `${write.prose(20)} ${background}`, documents: [agency(`${write.prose(12)} ${background}`, seed)] };
  },
};

const copy = (seed: number): Case => {
  const write = createWriter(seed);
  const sentences = Array.from({ length: 14 }, () => write.prose(1));
  const kept = sentences.filter((_, i) => i % 5 !== 4).map((sentence, i) => (i % 4 === 0 ? sentence.replace(/ \S+$/, " today.") : sentence));
  return { page: `${write.prose(2)} ${kept.join(" ")}`, documents: [agency(sentences.join(" "), seed)] };
};

async function claims(cases: Case[]): Promise<number> {
  // All cases share one index, as pages and agencies do.
  const reader = createMemoryReader(cases.flatMap(({ documents }) => documents));
  let count = 0;
  for (const { page, attributions = [] } of cases) {
    const asking = { text: page, lang: "en", publishedAt: "2024-05-01T12:00:00Z", url: "https://daily.test/x", publisher: "daily" };
    const { reuse } = await matchPage(await openLibrary(reader), asking, { attributions, mentioned: new Set(), classOf });
    if (reuse.some(({ reasons }) => reasons.some(({ code }) => code === "not-credited"))) count++;
  }
  return count;
}

describe("found, not credited", () => {
  const kinds = Object.entries(innocent);

  test.each(kinds)("is never claimed where the shared words come from %s", async (_, make) => {
    expect(await claims(Array.from({ length: 200 / kinds.length }, (_, i) => make(i + 1)))).toBe(0);
  });

  test("is claimed where an agency's earlier text was copied with small changes", async () => {
    expect(await claims(Array.from({ length: 100 }, (_, i) => copy(i + 1)))).toBeGreaterThanOrEqual(95);
  });
});

describe("reuse of passages", () => {
  const write = createWriter(7);
  const text = write.prose(14);
  const page = { text: `${text} ${write.prose(2)}`, lang: "en", publishedAt: "2024-05-04T12:00:00Z", url: "https://daily.test/x", publisher: "daily" };
  const ask = async (documents: SourceDocument[]) => matchPage(await openLibrary(createMemoryReader(documents)), page, { attributions: [], mentioned: new Set(), classOf });

  test("tells how much is reused, and which copy is the earliest", async () => {
    const { reuse } = await ask([agency(text, 1), { ...other("ministry", text, 2), publishedAt: "2024-04-20" }]);
    expect(reuse.map(({ document, relation }) => [document, relation])).toEqual([["https://nordwire.test/1", "reused"], ["https://ministry.test/2", "reused"]]);
    expect(reuse[0]?.score).toBeGreaterThan(0.8);
    expect(reuse.map(({ reasons }) => reasons.some(({ code }) => code === "earliest-copy"))).toEqual([false, true]);
  });

  test("does not order copies whose dates overlap", async () => {
    const { reuse } = await ask([{ ...agency(text, 1), publishedAt: "2024-05-01" }, { ...other("ministry", text, 2), publishedAt: "2024-05-01/2024-05-02" }]);
    expect(reuse.flatMap(({ reasons }) => reasons).map(({ code }) => code)).not.toContain("earliest-copy");
  });

  test("names versions and corrections", async () => {
    const { reuse } = await ask([{ ...agency(text, 1), status: "corrected", supersedes: "https://nordwire.test/0" }]);
    expect(reuse[0]?.reasons).toEqual(expect.arrayContaining([{ code: "version-of", values: ["https://nordwire.test/0"] }, { code: "corrected", values: [] }]));
  });

  test("names the edition before, where the headline marks an update", async () => {
    const edition = (number: number, title: string, hour: string): SourceDocument => ({ ...agency(text, number), title, publishedAt: `2024-05-01T${hour}:00:00Z` });
    const { reuse } = await ask([edition(1, "Harbour closed", "06"), edition(2, "UPDATE 1-Harbour closed", "07"), edition(3, "CORRECTED-UPDATE 1-Harbour closed", "08"), edition(4, "Harbour reopens", "05")]);
    const versions = new Map(reuse.map(({ document, reasons }) => [document, reasons.find(({ code }) => code === "version-of")?.values[0]]));
    expect(Object.fromEntries(versions)).toEqual({ "https://nordwire.test/1": undefined, "https://nordwire.test/2": "https://nordwire.test/1", "https://nordwire.test/3": "https://nordwire.test/2", "https://nordwire.test/4": undefined });
  });

  test("shows the longest passage", async () => {
    const [match] = (await ask([agency(`${write.prose(3)} ${text}`, 1)])).reuse;
    expect(match?.excerpt.length).toBeGreaterThan(text.length * 0.9);
  });
});
