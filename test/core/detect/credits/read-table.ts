/** Reads the table of pages beside it into readings, with filler prose around the line that matters. */
import { createLinksIn } from "../../../../src/core/text/links-in.ts";
import { foldCase } from "../../../../src/core/text/characters.ts";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Candidate, Reading } from "../../../../src/core/detect/candidate.ts";
import { findCredits } from "../../../../src/core/detect/credits/find-credits.ts";
import { readPackWords, type PackWords } from "../../../../src/core/detect/pack-words.ts";
import { compileDirectory } from "../../../../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../../../../src/core/directory/create-directory.ts";
import type { Block, BlockRole, PageText } from "../../../../src/core/model.ts";
import { readHits } from "../../../../src/core/directory/mentions/accept-mentions.ts";
import { finish } from "../../../../src/core/steps.ts";
import { directorySources } from "../../../../src/data/directory/sources.ts";
import { packFor } from "../../../../src/data/languages/packs.ts";

const directory = createDirectory(compileDirectory(directorySources));
const roles: { [mark: string]: BlockRole } = { h: "headline", b: "byline", c: "caption", k: "credit", f: "footer", l: "lead" };

/** Read once per language: a thousand rows and any number of made-up pages ask for them. */
const packWords = new Map<string, PackWords>();

export type Row = { lang: string; expected: string[]; lines: string[]; row: string };

/** All rows of the table. */
export function readTable(file: string): Row[] {
  const rows = readFileSync(path.join(import.meta.dirname, file), "utf8").split("\n");
  return rows.filter((row) => row !== "" && !row.startsWith("#")).map((row) => {
    const [lang = "", expected = "", ...text] = row.split(" | ");
    return { lang, row, expected: expected === "-" ? [] : expected.split(" "), lines: text.join(" | ").split(" ¶ ") };
  });
}

/** A page with one block a line, read as the detector reads it. */
export function readingOf({ lang, lines }: Pick<Row, "lang" | "lines">, extra: Partial<PageText> = {}): Reading {
  const blocks: Block[] = [];
  let text = "";
  for (const line of lines) {
    const mark = /^([hbckfl]): /.exec(line);
    const words = line === "~" ? (prose[lang] ?? prose.en ?? "") : mark ? line.slice(3) : line;
    if (text !== "") text += "\n";
    blocks.push({ role: mark?.[1] === undefined ? "paragraph" : (roles[mark[1]] ?? "paragraph"), span: [text.length, text.length + words.length] });
    text += words;
  }
  const page: PageText = { text, blocks, links: [], embeds: [], hints: [], lang, url: "", host: "", title: "", publishedAt: null, ...extra };
  const pack = packFor(lang);
  const words = packWords.get(lang) ?? finish(readPackWords(pack));
  packWords.set(lang, words);
  const names = finish(readHits({ page, folded: foldCase(text), hits: finish(directory.findNames(text, lang)), words: words.sources }));
  return { page, folded: foldCase(text), pack, words, directory, sentences: [], quotations: [], linksIn: createLinksIn(page.links), mentions: [], offices: [], names: names.map(({ hit }) => hit), publisher: page.host === "" ? null : (directory.byUrl(`https://${page.host}/`)?.id ?? null) };
}

/** All candidates, its rests passed over. */
export function creditsOf(reading: Reading): Candidate[] {
  const steps = findCredits(reading);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What a candidate claims, as the table writes it. */
export function summary({ kind, path: sources }: Candidate): string {
  const media = sources.filter((source) => source.class !== "person" && source.class !== "account" && source.class !== "institution");
  if (media.every((source) => source.class === "unnamed")) return "unnamed";
  return `${kind}:${media.map((source) => source.id ?? source.host ?? source.name.replaceAll(" ", "_")).join("<")}`;
}

const prose: { [lang: string]: string } = {
  de: "Die Gemeinde will den alten Bahnhof im kommenden Jahr umbauen und darin Wohnungen für Familien schaffen, der Rat stimmte am Abend zu.",
  en: "The council voted late on Monday to turn the old railway station into flats for families, and building work should start next spring.",
  fr: "La commune veut transformer la vieille gare en logements pour des familles, et les travaux doivent commencer au printemps prochain.",
  es: "El municipio quiere convertir la vieja estación en viviendas para familias y las obras deben empezar en la primavera del año próximo.",
  pt: "O município quer transformar a velha estação em casas para famílias e as obras devem começar na primavera do próximo ano.",
  it: "Il comune vuole trasformare la vecchia stazione in case per famiglie e i lavori dovrebbero cominciare nella prossima primavera.",
  nl: "De gemeente wil het oude station verbouwen tot woningen voor gezinnen en het werk zou in het volgende voorjaar moeten beginnen.",
  pl: "Gmina chce przebudować stary dworzec na mieszkania dla rodzin, a prace powinny rozpocząć się wiosną przyszłego roku.",
  cs: "Obec chce starou stanici přestavět na byty pro rodiny a práce by měly začít na jaře příštího roku, rozhodla rada večer.",
  sk: "Obec chce starú stanicu prestavať na byty pre rodiny a práce by sa mali začať na jar budúceho roka, rozhodla rada večer.",
  hu: "A község családi lakásokká alakítja át a régi állomást, a munka a jövő tavasszal kezdődhet, döntött este a képviselők többsége.",
  ro: "Comuna vrea să transforme gara veche în locuințe pentru familii, iar lucrările ar trebui să înceapă în primăvara viitoare.",
  ru: "Община хочет перестроить старый вокзал под квартиры для семей, и работы должны начаться весной следующего года, решил совет.",
  uk: "Громада хоче перебудувати старий вокзал на квартири для родин, і роботи мають початися навесні наступного року, вирішила рада.",
  bg: "Общината иска да преустрои старата гара в жилища за семейства, а работата трябва да започне през пролетта на другата година.",
  sr: "Opština želi da staru stanicu pretvori u stanove za porodice, a radovi bi trebalo da počnu na proleće sledeće godine.",
  hr: "Općina želi stari kolodvor pretvoriti u stanove za obitelji, a radovi bi trebali početi u proljeće iduće godine, odlučeno je.",
  el: "Ο δήμος θέλει να μετατρέψει τον παλιό σταθμό σε κατοικίες για οικογένειες και τα έργα αναμένεται να αρχίσουν την άνοιξη.",
  tr: "Belediye eski istasyonu aileler için konutlara dönüştürmek istiyor ve çalışmaların gelecek yılın ilkbaharında başlaması bekleniyor.",
  sv: "Kommunen vill bygga om den gamla stationen till bostäder för familjer och arbetet väntas börja under våren nästa år.",
  nb: "Kommunen vil bygge om den gamle stasjonen til boliger for familier, og arbeidet skal etter planen begynne til våren neste år.",
  da: "Kommunen vil bygge den gamle station om til boliger for familier, og arbejdet ventes at begynde til foråret næste år.",
  fi: "Kunta haluaa muuttaa vanhan aseman asunnoiksi perheille, ja töiden on määrä alkaa ensi vuoden keväällä, päätettiin illalla.",
  vi: "Xã muốn cải tạo nhà ga cũ thành nhà ở cho các gia đình và công việc dự kiến sẽ bắt đầu vào mùa xuân năm sau.",
  id: "Desa itu ingin mengubah stasiun lama menjadi rumah bagi keluarga dan pekerjaan diperkirakan mulai pada awal tahun depan.",
  zh: "镇里打算把旧车站改建成供家庭居住的住房，工程预计明年春天开始，委员会晚间已经通过了这项计划。",
  ja: "町は古い駅舎を家族向けの住宅に改装する方針で、工事は来年の春に始まる見通しだと委員会が夜に決めた。",
  ko: "마을은 오래된 역을 가족을 위한 주택으로 바꾸려 하며 공사는 내년 봄에 시작될 예정이라고 위원회가 저녁에 결정했다.",
  ar: "تريد البلدية تحويل المحطة القديمة إلى مساكن للعائلات ومن المتوقع أن تبدأ الأعمال في ربيع العام المقبل بعد موافقة المجلس.",
  fa: "شهرداری می‌خواهد ایستگاه قدیمی را به خانه‌هایی برای خانواده‌ها تبدیل کند و کارها بهار سال آینده آغاز خواهد شد.",
  he: "המועצה רוצה להפוך את התחנה הישנה לדירות למשפחות, והעבודות צפויות להתחיל באביב הבא לאחר שההצעה אושרה בערב.",
  hi: "पंचायत पुराने स्टेशन को परिवारों के लिए घरों में बदलना चाहती है और काम अगले साल वसंत में शुरू होने की उम्मीद है।",
};
