/**
 * By what is a rewording, or a translation, told from another text about the same thing? `node scripts/run.mjs bench/match-fit.ts --corpus DIR
 * [--seeds 11,12,13,14] [--suite rewordings,translations] [--pairs deu-rus,fra-arb]` fits the weights of `weigh-rewording.ts` and `weigh-translation.ts`, and prints
 * what they give on cases that were left out: the last of the seeds, and every third article.
 */
import { parseArgs } from "node:util";
import type { SourceDocument } from "../src/core/model.ts";
import type { IndexReader } from "../src/core/match/index-reader.ts";
import { openLibrary } from "../src/core/match/library.ts";
import { createQuestion } from "../src/core/match/question.ts";
import { findRewordings } from "../src/core/match/reworded/match-reworded.ts";
import { signsOfRewording } from "../src/core/match/reworded/weigh-rewording.ts";
import { pairBest } from "../src/core/match/translated/judge-translation.ts";
import { linkTranslations } from "../src/core/match/translated/link-translations.ts";
import { signsOfTranslation } from "../src/core/match/translated/weigh-translation.ts";
import { createMemoryReader } from "../test/core/match/memory-reader.ts";
import { fitLogistic, type Example, type Weights } from "./fit-logistic.ts";
import { drawTranslations, languages, openChance, readDistractors, readRewordings, readRussian, type Sentence } from "./match-corpus.ts";

// The pairs that are asked for, and others.
const allPairs = "deu-rus,vie-rus,deu-kor,fra-arb,spa-rus,ita-kor,nld-rus,por-arb,deu-ukr,tur-deu";
const { values } = parseArgs({ options: { corpus: { type: "string", default: "" }, seeds: { type: "string", default: "11,12,13,14" }, suite: { type: "string", default: "rewordings,translations" }, pairs: { type: "string", default: allPairs } } });
const seeds = values.seeds.split(",").map(Number);
const sentencesAsked = 200;

/** A case, the share of its kind that it stands for left to `asks`: whether there was anything to find. */
type Case<Sign extends string> = Example<Sign> & { asks: boolean; isHeldOut: boolean };

if (values.suite.includes("rewordings")) report("rewordings", await collectRewordings());
if (values.suite.includes("translations")) report("translations", await collectTranslations());

async function collectRewordings() {
  const cases: Case<keyof ReturnType<typeof signsOfRewording>>[] = [];
  const distractors = readDistractors(values.corpus, 18_000);
  for (const pair of ["ru-en", "uk-en"]) {
    const rewordings = readRewordings(values.corpus, pair, ["ja-en", "is-en"]);
    const reader = createMemoryReader([...rewordings.documents, ...distractors]);
    for (const seed of seeds) {
      const chance = openChance(seed);
      const asked = [...rewordings.ask(chance, sentencesAsked), ...rewordings.askForeign(chance, sentencesAsked)];
      for (const sentence of asked) cases.push(...(await bestPassages(reader, sentence)).map((one) => ({ ...one, asks: sentence.answer !== "", isHeldOut: seed === seeds.at(-1) })));
    }
  }
  return cases;
}

// What is answered first is judged; what should have been is an example as well.
async function bestPassages(reader: IndexReader, { quote, answer }: Sentence) {
  const library = await openLibrary(reader);
  const question = createQuestion("quote", quote, { text: "", lang: "en", publishedAt: null, url: "", publisher: null }, []);
  const found = (await findRewordings([question], library)).get("quote") ?? [];
  const facts = await library.facts(found.map(({ number }) => number));
  const isRight = ({ number }: { number: number }) => facts.get(number)?.url === answer;
  return found.filter((passage, i) => i === 0 || isRight(passage)).map((passage) => ({ signs: signsOfRewording(passage.signs), right: isRight(passage) }));
}

async function collectTranslations() {
  const cases: Case<keyof ReturnType<typeof signsOfTranslation>>[] = [];
  const distractors: SourceDocument[] = readDistractors(values.corpus, 2_000);
  const russian = readRussian(values.corpus);
  for (const names of values.pairs.split(",")) {
    const [from = "", to = ""] = names.split(/-(.*)/);
    const pair = [from, to] as const;
    for (const seed of seeds) {
      const { documents, inside, outside } = drawTranslations(values.corpus, pair, openChance(seed), 0.5);
      const reader = createMemoryReader([...documents, ...(pair[1] === "rus" ? russian : []), ...distractors]);
      for (const { text, answer } of [...inside, ...outside]) {
        const page = { text, lang: languages[pair[0]] ?? "und", publishedAt: null, url: "", publisher: null };
        const links = await linkTranslations(page, await openLibrary(reader), { isAllowed: () => true, isCited: () => false });
        const best = pairBest(links)[0];
        if (best) cases.push({ signs: signsOfTranslation(best.pair), right: best.copy.facts.url === answer, asks: inside.some((page) => page.answer === answer), isHeldOut: isLeftOut(answer) });
      }
    }
  }
  return cases;
}

function isLeftOut(address: string): boolean {
  return Array.from(address).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 3 === 0;
}

function report<Sign extends string>(name: string, cases: readonly Case<Sign>[]): void {
  const signs = Object.keys(cases[0]?.signs ?? {}) as Sign[];
  const held = cases.filter(({ isHeldOut }) => isHeldOut);
  const fitted = fitLogistic(cases.filter(({ isHeldOut }) => !isHeldOut), signs);
  console.log(`${name}: ${cases.length} cases; all of them give ${print(fitLogistic(cases, signs))}`);
  console.log(`  without those left out: ${print(fitted)}; on these, per limit: found, and answered without anything to find`);
  const [able, foreign] = [held.filter(({ asks }) => asks), held.filter(({ asks }) => !asks)];
  for (const limit of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const isSure = ({ signs: own }: Case<Sign>) => 1 / (1 + Math.exp(-signs.reduce((sum, sign) => sum + fitted[sign] * own[sign], fitted.bias))) >= limit;
    console.log(`  ${limit}: ${able.filter((one) => one.right && isSure(one)).length} of ${able.filter(({ right }) => right).length}, ${foreign.filter(isSure).length} of ${foreign.length}`);
  }
}

function print<Sign extends string>(weights: Weights<Sign>): string {
  return JSON.stringify(Object.fromEntries(Object.entries<number>(weights).map(([sign, weight]) => [sign, Number(weight.toFixed(2))])));
}
