/** Which sentences the last source still speaks in: the second paragraph or sentence of each row has no source of its own. */
import { describe, expect, test } from "vitest";
import { pageOf } from "../../text/page-of.ts";
import { detectorFor } from "../the-directory.ts";

const inferredIn = (lang: string, text: string): string[] =>
  detectorFor(lang)
    .detect(pageOf(text.split("\n"), lang))
    .attributions.filter(({ stated }) => stated === "inferred")
    .map(({ path }) => path.map(({ id, name }) => id ?? name).join(" < "));

describe("a source speaks on", () => {
  test.each([
    ["en", "The ice is thin, harbour master Olga Venn told Reuters. “Nobody should walk on it.”", "reuters < harbour master Olga Venn"],
    ["en", "“The ice is thin,” Olga Venn said. “Nobody should walk on it,” she added on Monday.", "Olga Venn"],
    ["es", "“El hielo es fino”, dijo Olga Venn. «Nadie debería pisarlo», añadió.", "Olga Venn"],
    ["de", "Laut dpa ist das Eis dünn. Es trage niemanden.", "dpa"],
    ["de", "Wie die dpa berichtet, ist das Eis dünn. Die Fischer und der Hafen „tauschten zwei Tage lang Warnungen aus“ und schlossen dann alle Stege.", "dpa"],
  ])("%s: %s", (lang, text, path) => {
    expect(inferredIn(lang, text)).toEqual([path]);
  });
});

describe("a pronoun is not the last source where", () => {
  test.each([
    ["somebody else was named between", "en", "“The ice is thin,” Olga Venn said. Peter Marsh runs the ferry. “I will not sail today,” he said."],
    ["the pronoun's own sentence opens with another name", "en", "“The ice is thin,” Olga Venn said. Marsh also runs the ferry, and he said “it will stay in the harbour”."],
    ["a title stands before it", "de", "„Das Eis ist dünn“, sagte Olga Venn. Für den Bürgermeister sei das „ganz und gar neu“, sagte er."],
    ["a medium spoke since, which the word may mean as well", "de", "Das Eis ist dünn, sagte die Fischerin Olga Venn. Der Hafen ist zu, so die Nachrichtenagentur dpa. „Niemand darf hinaus, auch kein Kutter“, schrieb sie."],
    ["two are named", "en", "Olga Venn met Peter Marsh at the quay. “I will not sail today,” he said."],
    ["somebody with a title may be meant", "en", "Olga Venn waited an hour on the quay until at last the harbour had let in the captain. “I will not sail today,” he said."],
  ])("%s", (_, lang, text) => {
    expect(inferredIn(lang, text)).toEqual([]);
  });
});

describe("a pronoun is the only one named before, though nothing was said yet", () => {
  test.each([
    ["en", "Fisherwoman Olga Venn sold her boat in May. “I will not sail again,” she said.", "Olga Venn"],
    ["sv", "Fiskaren Olga Venn sålde båten i maj. ”Jag seglar inte mer”, säger hon.", "Olga Venn"],
    ["uk", "Рибалка Ольга Венник продала човен у травні. «Більше не вийду в море», — сказала вона.", "Ольга Венник"],
  ])("%s: %s", (lang, text, path) => {
    expect(inferredIn(lang, text)).toEqual([path]);
  });
});

describe("nobody speaks on where", () => {
  test.each([
    ["somebody else is named behind the words", "es", "Según Efe, el hielo es fino. «Nadie debería pisarlo», resume Olga Venn."],
    ["a thing speaks", "nl", "Volgens het ANP is het ijs dun. ‘Loop hier niet over het ijs’, waarschuwt het bord aan de oever."],
    ["another medium is named", "fr", "Selon l'AFP, la glace est mince. Le Monde y voit « une affaire de bon sens »."],
    ["a name stands before a colon", "de", "Laut dpa ist das Eis dünn.\nVenn: „Das Eis trägt heute niemanden mehr“"],
    ["the words come two sentences later", "en", "The ice is thin, Olga Venn told Reuters. A second ferry left in the afternoon. “Nobody should walk on it.”"],
    ["who the pronoun is was never said", "en", "Olga Venn walked to the quay. She continued to the ferry and found an old rope there."],
    ["a pronoun that is nobody known speaks without words of its own", "de", "„Das Eis ist dünn“, sagte Olga Venn. Für den Bürgermeister sei das neu, sagte er."],
    ["who spoke stands behind the verb by a word that no pack has", "hr", "„Led je tanak“, rekla je Olga Venn. „Nitko ne smije na njega“, viknula je splavarica putnicima."],
    ["another medium has the mood's words by an unknown verb", "fr", "Selon l'AFP, la glace est mince. Le port pourrait fermer dès lundi, avance de son côté Ouest-France, qui cite un batelier."],
    ["the mood hangs on a verb behind a comma", "de", "Laut dpa ist das Eis dünn. Die Fischer hatten zuvor wiederholt, das Eis sei dick genug."],
    ["a channel has a number of its own", "ar", "قالت قناة الجزيرة إن الجليد رقيق. وذكرت القناة 12 أن الميناء مغلق."],
  ])("%s", (_, lang, text) => {
    expect(inferredIn(lang, text)).toEqual([]);
  });
});
