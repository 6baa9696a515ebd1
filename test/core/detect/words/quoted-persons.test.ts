/** Who speaks where no medium passes it on: somebody, and not any noun that stood beside a verb of saying. */
import { describe, expect, test } from "vitest";
import { pageOf } from "../../text/page-of.ts";
import { detectorFor } from "../the-directory.ts";

const speakersIn = (lang: string, text: string, least = 0): string[] =>
  detectorFor(lang)
    .detect(pageOf(text.split("\n"), lang))
    .attributions.filter(({ stated, confidence }) => stated === "explicit" && confidence >= least)
    .map(({ path }) => path.map(({ name }) => name).join(" < "));

describe("who speaks", () => {
  test.each([
    ["the subject behind an object that is taken up", "es", "El nuevo reparto lo ha confirmado este lunes la alcaldesa Nora Vidal, que dijo que “no habrá más cortes de agua”.", "la alcaldesa Nora Vidal"],
    ["the pronoun right behind the verb", "de", "Die Hafenmeisterin Olga Venn kam spät. In ihrem Bericht erklärt Olga Venn, das Eis sei dünn.", "Olga Venn"],
    ["a party whose adjective opens the sentence", "en", "Rural politicians said that the ferry would be sold.", "Rural politicians"],
    ["an office named by two nouns", "tr", "Sular ve Limanlar Bakanlığı yaptığı açıklamada, \"Buz çok ince ve kimse üzerine çıkmamalı\" ifadesini kullandı.", "Sular ve Limanlar Bakanlığı"],
    ["an office named by two nouns behind an article", "en", "The harbour will be closed, according to the Coastal Trade and Ferry Council.", "the Coastal Trade and Ferry Council"],
    ["a party that an article written onto the next noun closes", "it", "Secondo i media locali l'acqua del porto è salita.", "i media locali"],
    ["whoever stands before the commas, and not what the verb comments on", "de", "Die Fischerin Olga Venn, seit Jahren am Hafen, kommentierte die Sperrung: „Das Eis trägt uns heute nicht mehr.“", "Die Fischerin Olga Venn"],
    ["a party that a relative closes", "id", "\"Kapal itu terlambat,\" kata seorang warga yang tinggal di pelabuhan.", "seorang warga"],
    ["a person named by the end of the noun", "de", "„Das Eis trägt niemanden“, sagte der Fährmann am Abend.", "der Fährmann"],
    ["a noun behind a view, whose owner is somebody", "de", "Nach Ansicht des Hafenpflegers ist das Eis dünn.", "des Hafenpflegers"],
  ])("%s", (_, lang, text, speaker) => {
    expect(speakersIn(lang, text)).toContain(speaker);
  });
});

describe("nobody speaks", () => {
  test.each([
    ["in a verb of the one who writes", "nb", "– Det var helt stille, men jeg husker Olga Venn kom til kaia."],
    ["in a noun behind an article", "en", "The harbour office keeps a detailed list for Olga Venn and a report on the ice."],
    ["behind a possessive", "en", "The storm weakens the Old Harbour Party's claim to the northern quay."],
    ["where nobody is what is denied", "en", "Although no group claimed responsibility, the quay was closed."],
    ["in a thing that carries on", "de", "In der zweiten Runde führt das Schiff große, weite Kreise um den Hafen aus."],
    ["in an adjective behind an article", "de", "Immer wenn der helle Laut des Nebelhorns zu hören ist, hält die Fähre an."],
    ["in a possessive behind a preposition", "de", "Da stand ich also am Kai, mit meinen 20 nassen Netzen."],
    ["in a participle without its auxiliary", "de", "Vereinfacht gesagt entsteht das Eis, weil die Bucht flach ist und der Wind fehlt."],
    ["in everything", "es", "Todo apunta a la rotura de una amarra en el muelle norte."],
    ["behind a participle at the sentence's start", "en", "Published 10:15 AM EST Jan 3, 2021 in Harbour Bay."],
    ["in information that somebody received", "tr", "Alınan bilgiye göre, buz limanın kuzeyinde kırıldı."],
  ])("%s", (_, lang, text) => {
    expect(speakersIn(lang, text)).toEqual([]);
  });
});

describe("what is not sure enough to be painted", () => {
  test.each([
    ["a heading before a quotation", "de", "Ihr letzter Gedanke: „Also trägt uns das Eis doch nicht?“"],
    ["a question whether it was said", "en", "Did harbour master Olga Venn say “nobody may sail today”?"],
    ["rules that are cited", "de", "Ein zweiter Anker ist laut Satzung verboten."],
    ["a thing with somebody's name behind it", "en", "The brass plate honours the opening of the Venn Quay: “Built by the people of the harbour.”"],
    ["what somebody's verb takes as its object", "en", "If the ice were safe, like the paper insists a dozen times a day, would “nobody be allowed” on it?"],
  ])("%s", (_, lang, text) => {
    expect(speakersIn(lang, text, 0.8)).toEqual([]);
  });
});
