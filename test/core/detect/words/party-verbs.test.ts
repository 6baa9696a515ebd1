import { describe, expect, test } from "vitest";
import { painted } from "../painted.ts";

describe("a medium that speaks as companies do is not painted as a source", () => {
  test.each([
    ["en", "The Guardian explained that its comment section would close at midnight for repairs."],
    ["en", "Sky News promised that the two cameramen would be paid in full."],
    ["de", "Der Bayerische Rundfunk erklärte, dass der Mast am Brotjacklriegel saniert wird."],
    ["fr", "Le Parisien a promis que les abonnés seraient remboursés."],
    ["es", "Antena 3 explicó que el plató estará cerrado hasta mayo."],
    ["it", "Sky TG24 ha spiegato che lo studio resterà chiuso fino a maggio."],
    ["pl", "Polsat wyjaśnił, że koncert przełożono na wrzesień."],
    ["ru", "Газета «Ведомости» пообещала, что архив останется открытым."],
    ["cs", "TV Nova vysvětlila, že natáčení se o týden odkládá."],
    ["sv", "Aftonbladet lovade att prenumeranterna får pengarna tillbaka."],
    ["uk", "Телеканал «1+1» пообіцяв, що серіал покажуть восени."],
    ["tr", "Show TV, dizinin bu hafta yayınlanmayacağını açıkladı."],
    ["ko", "로이터통신은 시스템 점검이 끝났다고 설명했다."],
    ["zh", "凤凰卫视解释，晚会录制改到周六。"],
  ])("%s: %s", (lang, text) => expect(painted(text, lang)).toEqual([]));
});

describe("a medium that reports is, also where somebody else promised something", () => {
  test.each([
    ["en", "The Guardian reports that the comment section would close at midnight for repairs.", "theguardian.com"],
    ["en", "Reuters said that the mine would close in March.", "reuters"],
    ["de", "Der Bayerische Rundfunk meldet, dass der Mast am Brotjacklriegel saniert wird.", "br.de"],
    ["fr", "Le Parisien révèle que la mairie a promis de rembourser les loyers.", "leparisien.fr"],
    ["sv", "Aftonbladet skriver att bolaget lovade att betala tillbaka hyran.", "aftonbladet.se"],
    ["ja", "ロイター通信は、投資会社が工場の買収を提案したと報じた。", "reuters"],
    ["sk", "Agentúra Reuters hovorí o troch zranených.", "reuters"],
  ])("%s: %s", (lang, text, source) => expect(painted(text, lang)).toEqual([source]));
});
