import { describe, expect, test } from "vitest";
import { painted } from "../painted.ts";

describe("what people of a medium say to their own staff, to police or before a court is no report", () => {
  test.each([
    ["en", "A Reuters photographer told police the gate had been left open."],
    ["en", "The Guardian told its subscribers that the price would rise in March."],
    ["de", "„Ich habe nur das Blaulicht gesehen“, sagte ein Reporter der dpa der Polizei."],
    ["de", "Der Tagesspiegel teilte seinen Abonnenten mit, dass die Beilage entfällt."],
    ["fr", "« Je n'ai rien filmé », a dit aux enquêteurs un photographe de l'AFP."],
    ["it", "«Ho sentito solo un botto», ha detto ai carabinieri un giornalista dell'Ansa."],
    ["pt", "Um repórter da Lusa contou em tribunal que não viu a agressão."],
    ["nl", "Een verslaggever van het ANP vertelde de politie dat de deur openstond."],
    ["pl", "Reporter PAP powiedział policji, że drzwi były otwarte."],
    ["cs", "Reportér ČTK řekl policistům, že dveře byly otevřené."],
    ["ru", "Корреспондент ТАСС рассказал следователю, что дверь была открыта."],
    ["uk", "Кореспондент Укрінформу розповів поліції, що двері були відчинені."],
    ["sr", "Репортер Танјуга рекао је полицији да су врата била отворена."],
    ["ro", "Un reporter Agerpres le-a spus anchetatorilor că ușa era deschisă."],
    ["sv", "En reporter från TT berättade för polisen att dörren stod öppen."],
    ["nb", "NTB fortalte sine ansatte at kontoret flyttes."],
    ["fi", "STT kertoi työntekijöilleen, että toimitus muuttaa."],
    ["tr", "Anadolu Ajansı muhabiri mahkemede kapının açık olduğunu söyledi."],
    ["id", "Wartawan Antara mengatakan kepada polisi bahwa pintu terbuka."],
    ["ar", "قال مراسل رويترز للشرطة إن الباب كان مفتوحا."],
    ["he", "כתב רויטרס אמר לחוקרים כי הדלת היתה פתוחה."],
    ["fa", "خبرنگار رویترز به پلیس گفت که در باز بود."],
    ["hi", "रॉयटर्स के संवाददाता ने पुलिस को बताया कि दरवाजा खुला था।"],
    ["zh", "路透社记者对警方说，门当时开着。"],
    ["ja", "ロイター通信の記者は警察に、扉は開いていたと話した。"],
    ["ko", "로이터통신 기자는 경찰에 문이 열려 있었다고 말했다."],
  ])("%s: %s", (lang, text) => expect(painted(text, lang)).toEqual([]));

  test.each([
    ["cs", "Bývalý reportér ČTK vypověděl, že o platbě nevěděl."],
    ["ro", "Un fost redactor al Agerpres a declarat că nu știa de plată."],
    ["pl", "Dawny korespondent PAP oświadczył, że nie wiedział o wypłacie."],
  ])("nor what somebody says who was with it once, %s: %s", (lang, text) => expect(painted(text, lang)).toEqual([]));
});

describe("it is one where somebody else tells them, or where the words hold them", () => {
  test.each([
    ["en", "The driver told police the gate was open, Reuters reported.", "reuters"],
    ["de", "Die dpa meldete, die Schülerin habe der Polizei den Weg gezeigt.", "dpa"],
    ["sr", "Танјуг јавља да је аутобус са ученицима слетео с пута.", "tanjug"],
    ["ru", "ТАСС сообщил, что сотрудникам завода выплатили долги.", "tass"],
    ["hi", "रॉयटर्स के अनुसार मालिक ने पुलिस को बताया कि ताला टूटा था।", "reuters"],
    ["fi", "STT kertoo, että yhtiö ilmoitti työntekijöilleen muutosta.", "stt"],
  ])("%s: %s", (lang, text, source) => expect(painted(text, lang)).toEqual([source]));
});
