/** Writes demo/documents.jsonl, the small index that the demo article is traced with. Persons, events and dispatches are invented. */
import { writeFileSync } from "node:fs";
import path from "node:path";

const documents = [
  {
    // The agency's dispatch in the article's own language: its quotes are found word for word.
    url: "https://montsame.mn/de/read/900412",
    title: "Präsident Batotschir empfängt Delegation des russischen Sicherheitsrats",
    lang: "de",
    publishedAt: "2025-03-04T20:15:00Z",
    publisher: "montsame.mn",
    text: [
      "ULAN-BATOR (MONTSAME) – Präsident Dschargal Batotschir hat am Dienstagabend im Staatspalast eine Delegation des russischen Sicherheitsrats empfangen, die von Arkadi Lomow geleitet wird.",
      "Der Präsident und sein Gast erörterten ausführlich die Lage entlang der gemeinsamen Grenze und verständigten sich auf regelmäßige Beratungen der zuständigen Behörden beider Länder.",
      "„Mein Land wird die Leitungen an der Grenze bis zum Herbst erneuern“, sagte der Präsident.",
      "Nach dem Gespräch überreichte der Gast eine Karte der Grenzflüsse aus dem Jahr 1912.",
    ].join("\n"),
  },
  {
    // The dispatch that the article quotes in translation.
    url: "https://ria.ru/20250304/ulan-bator-2003471890.html",
    title: "Совбез рассказал о переговорах в Улан-Баторе",
    lang: "ru",
    publishedAt: "2025-03-04T16:40:00Z",
    publisher: "ria.ru",
    text: [
      "УЛАН-БАТОР, 4 мар — РИА Новости. Делегация Совета безопасности России во главе с Аркадием Ломовым провела во вторник в Улан-Баторе переговоры с президентом Монголии Джаргалом Баточиром.",
      "«В центре переговоров в Улан-Баторе были охрана пограничных вод и совместная система оповещения о степных пожарах, которая должна заработать в октябре 2025 года», — сообщил Совет безопасности РФ.",
      "Встреча прошла в деловой и дружеской атмосфере и подготовила соглашения, которые президенты двух стран намерены подписать в июне.",
      "Протяженность границы между Россией и Монголией составляет почти 3,5 тысячи километров.",
    ].join("\n"),
  },
  {
    // The office's own statement: the earliest copy of the quoted words.
    url: "http://www.scrf.gov.ru/news/allnews/3988/",
    title: "О переговорах в Улан-Баторе",
    lang: "ru",
    publishedAt: "2025-03-04T14:05:00Z",
    publisher: "scrf.gov.ru",
    text: [
      "Делегация аппарата Совета безопасности Российской Федерации находится с рабочим визитом в Монголии.",
      "В центре переговоров в Улан-Баторе были охрана пограничных вод и совместная система оповещения о степных пожарах, которая должна заработать в октябре 2025 года.",
      "Стороны условились провести следующую встречу в Иркутске.",
    ].join("\n"),
  },
  {
    // The uncredited twin: the article's background paragraph stands here, two days earlier.
    url: "https://www.reuters.com/world/de/mongolei-stromnetz-hintergrund-2025-03-03/",
    title: "HINTERGRUND - Warum die Mongolei ihr Stromnetz umbaut",
    lang: "de",
    publishedAt: "2025-03-03T09:00:00Z",
    publisher: "reuters.com",
    text: [
      "Ulan-Bator, 03. Mär (Reuters) - Die Mongolei will sich von Stromlieferungen aus dem Ausland unabhängiger machen. Am Wochenende gab das Parlament dafür den Weg frei.",
      "Die Mongolei liegt zwischen Russland und China und bezieht fast ihren gesamten Treibstoff aus dem nördlichen Nachbarland. Im vergangenen Winter waren in drei Provinzen tagelang die Heizungen ausgefallen, nachdem eine Überlandleitung unter der Schneelast gerissen war. Die Regierung in Ulan-Bator kündigte daraufhin an, binnen zwei Jahren eigene Umspannwerke zu bauen und dafür Kredite in Höhe von 340 Millionen Dollar aufzunehmen. Fachleute bezweifeln, dass die Zeit bis zum nächsten Winter dafür reicht, weil die Böden in der Steppe bis in den Mai hinein gefroren bleiben.",
      "Ein Kilometer Leitung kostet nach Schätzungen der Netzgesellschaft zwischen 180.000 und 250.000 Dollar.",
    ].join("\n"),
  },
];

writeFileSync(path.join(import.meta.dirname, "documents.jsonl"), documents.map((document) => JSON.stringify(document)).join("\n") + "\n");
