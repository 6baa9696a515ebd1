/** Two sentences about different things that share a clause which anybody may write: neither says the other. */
import { describe, expect, test } from "vitest";
import type { SourceDocument } from "../../../src/core/model.ts";
import { matchQuote } from "../../../src/core/match/match-quote.ts";
import { createMemoryReader } from "./memory-reader.ts";

type Pair = [quote: string, other: string];

const pairs: Record<string, Pair[]> = {
  en: [
    ["The ferry will carry cargo again in May, and after that the works begin", "The bridge will be closed to traffic in autumn, and after that the works begin"],
    ["We have to wait and see what happens next, said the coach, whose team had lost three games in a row", "We have to wait and see what happens next, said the farmer, whose barn had burned down with forty cows"],
    ["The museum opens an hour earlier, as it did in the years before", "The council raised the fee for dogs, as it did in the years before"],
    ["Nobody could say on Monday how long that will take, but the operator of the cable car wants to replace both of the worn steel ropes before Christmas", "Nobody could say on Monday how long that will take, but the judge in the case of the forged stamps has called eleven experts from Vienna as witnesses"],
    ["There is still a lot to do, but we are on the right way, the head nurse told the patients of the new hospital in the valley", "There is still a lot to do, but we are on the right way, the treasurer wrote to the members before both clubs become one"],
  ],
  de: [
    ["Der Hafen nimmt im Mai wieder Fracht an, danach beginnen die Arbeiten", "Die Brücke wird im Herbst für den Verkehr gesperrt, danach beginnen die Arbeiten"],
    ["Wir müssen jetzt abwarten, wie es weitergeht, sagte die Trainerin, deren Mannschaft dreimal hintereinander verloren hatte", "Wir müssen jetzt abwarten, wie es weitergeht, sagte der Bauer, dessen Scheune mit vierzig Kühen niedergebrannt war"],
    ["Das Museum öffnet eine Stunde früher, wie schon in den Jahren zuvor", "Der Gemeinderat hob die Hundesteuer an, wie schon in den Jahren zuvor"],
    ["Wie lange das dauern wird, konnte am Montag niemand sagen, doch der Betreiber der Seilbahn will beide verschlissenen Stahlseile noch vor Weihnachten austauschen", "Wie lange das dauern wird, konnte am Montag niemand sagen, doch die Richterin im Fall der gefälschten Briefmarken hat elf Gutachter aus Wien geladen"],
    ["Es gibt noch viel zu tun, aber wir sind auf einem guten Weg, sagte die Oberschwester den Patienten der neuen Klinik im Tal", "Es gibt noch viel zu tun, aber wir sind auf einem guten Weg, schrieb der Kassenwart den Mitgliedern, bevor beide Vereine sich zusammenschließen und umziehen"],
  ],
  fr: [
    ["Le port accepte de nouveau du fret en mai, et ensuite les travaux commencent", "Le pont sera fermé à la circulation en automne, et ensuite les travaux commencent"],
    ["Il faut maintenant attendre de voir ce qui va se passer, a dit l’entraîneuse, dont l’équipe avait perdu trois matches de suite", "Il faut maintenant attendre de voir ce qui va se passer, a dit l’éleveur, dont la grange avait brûlé avec quarante vaches"],
    ["Le musée ouvre une heure plus tôt, comme les années précédentes", "La commune a relevé la taxe sur les chiens, comme les années précédentes"],
    ["Personne ne pouvait dire lundi combien de temps cela prendra, mais l’exploitant du téléphérique veut remplacer les deux câbles usés avant Noël", "Personne ne pouvait dire lundi combien de temps cela prendra, mais la juge chargée des faux timbres a cité onze experts venus de Vienne"],
    ["Il reste beaucoup à faire, mais nous sommes sur la bonne voie, a confié l’infirmière aux patients de la nouvelle clinique de la vallée", "Il reste beaucoup à faire, mais nous sommes sur la bonne voie, a écrit le trésorier aux membres avant que les clubs fusionnent"],
  ],
  es: [
    ["El puerto volverá a recibir carga en mayo, y después empiezan las obras", "El puente estará cerrado al tráfico en otoño, y después empiezan las obras"],
    ["Ahora hay que esperar a ver qué pasa, dijo la entrenadora, cuyo equipo había perdido tres partidos seguidos", "Ahora hay que esperar a ver qué pasa, dijo el ganadero, cuyo establo ardió con cuarenta vacas"],
    ["El museo abre una hora antes, como en los años anteriores", "El ayuntamiento subió la tasa por perros, como en los años anteriores"],
    ["Nadie podía decir el lunes cuánto tiempo tardará, pero el operador del teleférico quiere cambiar los dos cables gastados antes de Navidad", "Nadie podía decir el lunes cuánto tiempo tardará, pero la jueza del caso de los sellos falsos ha citado a once peritos de Viena"],
    ["Queda mucho por hacer, pero vamos por buen camino, contó la enfermera a los pacientes de la nueva clínica del valle", "Queda mucho por hacer, pero vamos por buen camino, escribió el tesorero a los socios antes de la unión"],
  ],
  ru: [
    ["Порт снова начнёт принимать грузы в мае, и после этого начнутся работы", "Мост закроют для движения осенью, и после этого начнутся работы"],
    ["Теперь надо подождать и посмотреть, что будет дальше, сказала тренер, чья команда проиграла три матча подряд", "Теперь надо подождать и посмотреть, что будет дальше, сказал фермер, у которого сгорел сарай с сорока коровами"],
    ["Музей открывается на час раньше, как и в предыдущие годы", "Город повысил налог на собак, как и в предыдущие годы"],
    ["Никто не мог сказать в понедельник, сколько времени это займёт, но владелец канатной дороги хочет заменить оба изношенных троса ещё до Рождества", "Никто не мог сказать в понедельник, сколько времени это займёт, но судья по делу о поддельных марках вызвала одиннадцать экспертов из Вены"],
    ["Ещё многое предстоит сделать, но мы на правильном пути, сказала медсестра пациентам новой клиники в долине", "Ещё многое предстоит сделать, но мы на правильном пути, написал казначей членам перед слиянием обоих обедневших спортивных клубов"],
  ],
  tr: [
    ["Liman mayıs ayında yeniden yük kabul edecek, bundan sonra çalışmalar başlayacak", "Köprü sonbaharda trafiğe kapatılacak, bundan sonra çalışmalar başlayacak"],
    ["Şimdi bekleyip ne olacağını görmemiz gerekiyor, dedi takımı arka arkaya üç maç kaybeden antrenör", "Şimdi bekleyip ne olacağını görmemiz gerekiyor, dedi ahırı kırk ineğiyle birlikte yanan çiftçi"],
    ["Müze önceki yıllarda olduğu gibi bir saat erken açılıyor", "Belediye köpek vergisini önceki yıllarda olduğu gibi artırdı"],
    ["Pazartesi günü kimse bunun ne kadar süreceğini söyleyemedi, ama teleferiğin işletmecisi iki aşınmış halatı Noel öncesinde değiştirmek istiyor", "Pazartesi günü kimse bunun ne kadar süreceğini söyleyemedi, ama sahte pul davasının yargıcı Viyana’dan on bir bilirkişi çağırdı"],
    ["Daha yapılacak çok şey var ama doğru yoldayız, dedi hemşire vadideki yeni kliniğin hastalarına", "Daha yapılacak çok şey var ama doğru yoldayız, diye yazdı sayman iki dernek birleşmeden önce"],
  ],
};

const rows = Object.entries(pairs).flatMap(([lang, list]) => list.flatMap(([a, b]) => [[lang, a, b], [lang, b, a]]));

describe("an everyday clause alone", () => {
  test.each(rows)("in %s makes no match: %s", async (lang = "", quote = "", other = "") => {
    // Every other sentence of the language is there as well, so that few documents and dozens are both tried.
    const rest = (pairs[lang] ?? []).flat().filter((sentence) => sentence !== quote && sentence !== other);
    for (const sentences of [[other], [other, ...rest]]) {
      const documents = sentences.map((text, i): SourceDocument => ({ url: `https://wire.test/${i}`, title: "", text: `${text}.`, lang, publisher: "wire" }));
      const found = await matchQuote(createMemoryReader(documents), { quote, lang, publishedAt: null });
      expect(found.map(({ relation, document, excerpt }) => `${relation} ${document} ${excerpt}`)).toEqual([]);
    }
  });
});
