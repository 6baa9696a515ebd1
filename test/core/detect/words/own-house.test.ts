/** Whoever speaks to the page's own outlet speaks without a relay, by the name that is printed. */
import { expect, test } from "vitest";
import { pageOf } from "../../text/page-of.ts";
import { detectorFor } from "../the-directory.ts";

const pathsIn = (lang: string, text: string): string[] =>
  detectorFor(lang)
    .detect(pageOf([text], lang))
    .attributions.map(({ path }) => path.map(({ id, name }) => id ?? name).join(" < "));

test.each([
  ["ru", "«Пристань закрыта до весны», – сказал нашему изданию капитан Иван Петрушин.", "капитан Иван Петрушин"],
  ["pl", "– Nikogo tu nie zwalniamy – mówi naszej redakcji prezes portu Jan Grabek.", "prezes portu Jan Grabek"],
  ["sk", "„Prístav je zatvorený,“ povedal našej redakcii riaditeľ Ivan Hrk.", "riaditeľ Ivan Hrk"],
  ["cs", "„Nic jsem nepodepsal,“ tvrdí pro naše noviny starosta Petr Pokor.", "starosta Petr Pokor"],
  ["nl", "‘Het ijs houdt nog niet’, zegt wethouder Gerlof Smit tegen deze krant.", "wethouder Gerlof Smit"],
  ["es", "«El hielo aún es fino», aseguró a este diario la alcaldesa Edurne Zabala.", "la alcaldesa Edurne Zabala"],
  ["de", "„Das Eis trägt nicht“, sagte Hafenmeister Hasso Zeidler unserer Zeitung.", "Hafenmeister Hasso Zeidler"],
  ["en", "“The ice is thin,” harbour master Ann Reed told this newspaper.", "harbour master Ann Reed"],
  ["it", "«Il ghiaccio è sottile», dice al nostro giornale la sindaca Fiorenza Bragadin.", "la sindaca Fiorenza Bragadin"],
  ["pt", "«O gelo é fino», garantiu ao nosso jornal o presidente Belmiro Frazão.", "o presidente Belmiro Frazão"],
  ["ja", "「氷はまだ薄い」と、港長の田中健さんは本紙の取材に語った。", "港長の田中健さん"],
  ["ko", "\"얼음이 아직 얇다\"고 항만 소장 김민수 씨는 본지에 말했다.", "항만 소장 김민수 씨"],
])("%s: %s", (lang, text, speaker) => {
  expect(pathsIn(lang, text)).toEqual([speaker]);
});

test.each([
  ["es", "Según El País, el hielo es fino. El puerto sigue abierto, según este diario.", "elpais.com"],
])("%s: a medium that is named stays one: %s", (lang, text, medium) => {
  expect(pathsIn(lang, text).join(" | ")).toContain(medium);
});
