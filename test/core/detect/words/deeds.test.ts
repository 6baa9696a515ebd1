import { describe, expect, test } from "vitest";
import { detectorFor } from "../the-directory.ts";
import { pageOf } from "../../text/page-of.ts";

/** How sure each citation of a medium in the text is. */
const sure = (text: string, lang: string) => detectorFor(lang).detect(pageOf(text.split("\n"), lang)).attributions.map(({ confidence }) => confidence);

/** From here on a citation is painted in the page. */
const painted = 0.8;

describe("media that do something by a verb of saying", () => {
  test.each([
    ["pl", "TVN24 przekazał prokuraturze nagranie z monitoringu."],
    ["pl", "Polsat potwierdził udział w targach książki."],
    ["cs", "TV Prima oznámila nový pořad o vaření."],
    ["sk", "TV JOJ oznámila nový seriál o lekároch."],
    ["ru", "«Интерфакс» подтвердил участие в форуме."],
    ["uk", "«Детектор медіа» оголошує набір стажерів."],
    ["bg", "Нова телевизия предаде на полицията запис от камерите."],
    ["hr", "HRT najavljuje novu sezonu kviza."],
    ["sr", "РТС најављује нову сезону квиза."],
  ])("%s: are not painted: %s", (lang, text) => {
    expect(sure(text, lang).filter((one) => one >= painted)).toEqual([]);
  });

  test.each([
    ["pl", "TVN24 przekazał, że most zamknięto z powodu wichury."],
    ["pl", "Polsat potwierdził w środę wieczorem, że prom wraca do portu."],
    ["cs", "TV Prima oznámila, že most zavřeli kvůli vichru."],
    ["sk", "TASR potvrdila, že trajekt sa vracia do prístavu."],
    ["ru", "«Интерфакс» подтвердил, что паром вернулся в порт."],
    ["uk", "«Детектор медіа» підтвердив: переможця визначать навесні."],
    ["bg", "Нова телевизия потвърди, че фериботът се връща."],
    ["hr", "HRT je potvrdio da se trajekt vraća u luku."],
    ["sr", "Танјуг је потврдио да се трајект враћа у луку."],
  ])("%s: tell what a clause or a colon opens: %s", (lang, text) => {
    expect(sure(text, lang).filter((one) => one >= painted)).toHaveLength(1);
  });

  test("report what stands before their verb", () => {
    expect(sure("За това предаде Анадолската агенция.", "bg")).not.toContain(0.75);
  });
});
