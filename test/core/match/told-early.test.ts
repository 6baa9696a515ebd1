import { expect, test } from "vitest";
import type { Match, SourceDocument } from "../../../src/core/model.ts";
import { openLibrary } from "../../../src/core/match/library.ts";
import { matchQuestions } from "../../../src/core/match/match-questions.ts";
import { createQuestion } from "../../../src/core/match/question.ts";
import { createMemoryReader } from "./memory-reader.ts";
import { createWriter } from "./write-news.ts";

test("quotes that stand in a document are told as they are found, with the matches of the whole answer, and the first ahead of the others", async () => {
  const writer = createWriter(5);
  const documents = Array.from({ length: 12 }, (_, i): SourceDocument => ({ url: `https://agency.test/${i}`, title: "", text: writer.prose(6), lang: "en" }));
  const reader = createMemoryReader(documents);
  const page = { text: "", lang: "en", publishedAt: null, url: "", publisher: null };
  const quotes = documents.map(({ text }) => text.split(" ").slice(3, 15).join(" "));
  quotes[6] = "Nobody ever printed anything that begins or goes on like this";
  const questions = quotes.map((quote, i) => createQuestion(String(i), quote, page, []));
  const told = new Map<string, Match[]>();
  const rounds: number[] = [];
  const counted = { ...reader, documents: (numbers: number[]) => (rounds.push(told.size), reader.documents(numbers)) };
  const answers = await matchQuestions(questions, page, await openLibrary(counted), (id, matches) => told.set(id, matches));
  expect([...told.keys()]).toEqual(questions.map(({ id }) => id).filter((id) => id !== "6"));
  for (const [id, matches] of told) expect(matches).toEqual(answers.get(id));
  expect(rounds.slice(0, 2)).toEqual([0, 4]);
  expect(await matchQuestions(questions, page, await openLibrary(reader))).toEqual(answers);
});
