import type { VerbGroup } from "../../../core/detect/pack-entries.ts";
import { conjugate, type Endings } from "../paradigms.ts";
import { spell } from "../spell.ts";

const past: Endings = [["", "m"], ["a", "f"], ["o", "n"], ["i", "pl"], ["y", "pl"]];
/** "Dodává, dodávají". */
const present: Endings = [["á", "sg"], ["ají", "pl"]];
/** "Vysvětluje, vysvětlují". */
const longPresent: Endings = [["uje", "sg"], ["ují", "pl"]];
/** "Tvrdí": one form for both numbers. */
const softPresent: Endings = [["í"]];

/** Verbs of saying, reporting and citing in Czech. */
export const verbs: VerbGroup[] = [
  {
    act: "say",
    forms: [
      ...conjugate([
        "řekl", "říkal", "prohlásil", "prohlašoval", "uvedl", "uváděl", "dodal", "dodával", "sdělil", "sděloval", "vysvětlil", "vysvětloval", "zdůraznil", "zdůrazňoval", "upozornil", "upozorňoval", "potvrdil", "přiznal",
        "oznámil", "varoval", "popsal", "popisoval", "poznamenal", "podotkl", "připomněl", "připomínal", "připustil", "konstatoval", "zopakoval", "opakoval", "vyzval", "slíbil", "sliboval", "reagoval", "zareagoval", "odpověděl",
        "odpovídal", "ocenil", "kritizoval", "zkritizoval", "doplnil", "upřesnil", "okomentoval", "komentoval", "ujistil", "ujišťoval", "prozradil", "domníval~ se", "se domníval", "stěžoval", "hájil", "svěřil", "líčil", "vylíčil", "vypověděl",
        "nastínil", "podivil", "shrnul", "zhodnotil", "hodnotil", "odhadl", "odhadoval", "předpokládal", "přiblížil", "avizoval", "dušoval", "zavzpomínal", "vzpomínal", "vzkázal", "pochválil", "navrhl", "vyprávěl", "vyjádřil",
        "zdůvodnil", "zdůvodňoval", "povzdechl", "povzdechl~ si", "stěžoval~ si", "postěžoval~ si", "žertoval", "zavtipkoval", "vtipkoval", "zašeptal", "svěřil~ se", "odtušil", "myslel~ si", "naznačil", "naznačoval", "argumentoval",
        "objasnil", "osvětlil", "deklaroval", "ohradil~ se", "se ohradil", "poděkoval", "pohrozil", "doporučil", "radil", "poradil", "vyloučil", "nevyloučil", "netajil", "netajil~ se", "zmínil", "zmínil~ se", "se zmínil", "zalitoval",
        "litoval", "posteskl~ si", "opáčil", "glosoval", "rozčiloval~ se", "mínil", "soudil", "dal~ najevo", "dal~ na srozuměnou", "apeloval", "zaapeloval", "odvětil", "pochlubil~ se", "se pochlubil",
        "usmíval~ se", "smál~ se", "zasmál~ se", "zavrčel", "zlobil~ se", "divil~ se", "čertil~ se", "radoval~ se", "čílil~ se", "děsil~ se", "uzavřel", "pronesl", "utrousil", "vyhrkl", "sykl", "houkl", "ušklíbl~ se", "pousmál~ se", "culil~ se",
        "nechal~ se slyšet", "se nechal~ slyšet", "krčil~ rameny", "pokrčil~ rameny", "mávl~ rukou", "kroutil~ hlavou", "zakroutil~ hlavou", "nebral~ si servítky", "zavtipkoval~ si", "bručel", "zabručel", "odsekl", "utnul", "rozhořčoval~ se", "ulevil~ si", "zažertoval", "pochvaloval~ si",
        "pochválil~ si", "rýpl~ si", "neskrýval", "kontroval", "vmetl", "odepsal", "odtelegrafoval", "zalamentoval", "lamentoval", "zasteskl~ si", "bránil~ se", "se bránil",
      ], past),
      ["usmívá se", "sg"], ["usmívají se", "pl"], ["vzdychá", "sg"],
      ["směje se", "sg"], ["smějí se", "pl"], ["zlobí se", "sg"], ["diví se", "sg"], ["čertí se", "sg"], ["raduje se", "sg"], ["čílí se", "sg"], ["děsí se", "sg"], ["krčí rameny", "sg"], ["kroutí hlavou", "sg"], ["mává rukou", "sg"], ["nebere si servítky", "sg"], ["má jasno", "sg"],
      ["rozčiluje se", "sg"], ["pochvaluje si", "sg"], ["nechává se slyšet", "sg"], ["povzdechne si", "sg"], ["lituje", "sg"], ["bručí", "sg"], ["nechápe", "sg"], ["neskrývá", "sg"], ["stýská si", "sg"], ["bojí se", "sg"], ["těší se", "sg"],
      ["poznamenává", "sg"], ["poznamenávají", "pl"], ["shrnuje", "sg"], ["shrnují", "pl"], ["glosuje", "sg"], ["glosují", "pl"], ["přibližuje", "sg"], ["přibližují", "pl"], ["upřesňuje", "sg"], ["upřesňují", "pl"], ["podotýká", "sg"], ["podotýkají", "pl"], ["dovozuje", "sg"], ["dovozují", "pl"], ["nastiňuje", "sg"], ["zmiňuje", "sg"], ["zmiňují", "pl"], ["hájí se", "sg"], ["brání se", "sg"], ["svěřuje se", "sg"], ["zoufá si", "sg"], ["vyčísluje", "sg"], ["vypočítává", "sg"], ["vyjmenovává", "sg"], ["přemítá", "sg"], ["apeluje", "sg"], ["apelují", "pl"], ["vzkazuje", "sg"], ["vzkazují", "pl"], ["vyzývá", "sg"], ["vyzývají", "pl"], ["přibližoval", "m"], ["přibližovala", "f"],
      ...conjugate(["řík", "dodáv", "odpovíd", "připomín", "přiznáv", "předpoklád", "vzpomín"], present),
      ...conjugate([
        "prohlaš", "sděl", "vysvětl", "zdůrazň", "upozorň", "potvrz", "oznam", "var", "popis", "slib", "reag", "kritiz", "doplň", "koment", "odhad", "žert", "vtipk", "požad", "ujišť", "naznač", "argument", "konstat", "aviz", "nevyluč", "doporuč",
      ], longPresent),
      ...conjugate(["uvád", "tvrd", "mysl", "soud", "mín", "líč", "hodnot", "vypráv", "věř", "připoušt", "rad"], softPresent),
      ["uvádějí", "pl"], ["domnívá se", "sg"], ["domnívají se", "pl"], ["se domnívá", "sg"], ["se domnívají", "pl"], ["stěžuje si", "sg"], ["dožaduje se", "sg"], ["chlubí se", "sg"], ["myslí si", "sg"], ["říkají", "pl"],
    ],
  },
  {
    act: "report",
    forms: [
      ...conjugate(["napsal", "informoval", "hlásil", "zveřejnil", "referoval", "zjistil", "přinesl", "odvysílal", "odhalil", "měl~ k dispozici", "napočítal", "otiskl"], past),
      ...conjugate(["inform", "refer", "zveřejň"], longPresent), ...conjugate(["hlás"], softPresent), ["psal", "m"], ["psali", "pl"], ["psaly", "pl"], "píše", ["píší", "pl"], ["píšou", "pl"], ["přináší", "sg"], ["přinášejí", "pl"], "má k dispozici",
    ],
  },
  { act: "report", from: ["od", "z", "ze"], forms: conjugate(["dozvěděl~ se", "se dozvěděl", "dozvěděl"], past) },
  {
    act: "cite",
    forms: [
      ...conjugate(["citoval", "ocitoval", "odvolal~ se na", "se odvolal~ na", "odvolával~ se na", "se odvolával~ na"], past), ...conjugate(["cit"], longPresent), ...conjugate(["odvoláv~ se na", "se odvoláv~ na"], present),
    ],
  },
  { act: "say", stance: "denies", forms: [...conjugate(["popřel", "popíral", "odmítl", "odmítal", "vyvrátil", "dementoval"], past), ...conjugate(["popír", "odmít"], present), ...conjugate(["dement"], longPresent)] },
  { act: "say", stance: "alleges", forms: [...conjugate(["obvinil", "obviňoval", "tvrdil"], past), ...conjugate(["obviň"], longPresent)] },
  {
    act: "say", stance: "declines",
    forms: conjugate(["odmítl~ [komentovat|se vyjádřit|odpovědět|odpovídat]", "se odmítl~ vyjádřit", "se nechtěl~ vyjádřit", "nechtěl~ [komentovat|se vyjádřit]", "nekomentoval", "se nevyjádřil", "neodpověděl", "nereagoval"], past),
  },
  {
    act: "verify", stance: "unverified",
    forms: spell("[nepodařilo|se nepodařilo|nepodařilo se|nepodařilo nezávisle|není možné|nemůže|nemohla|nemohl|nelze|nebylo možné|nedokázala|nedokázal|nedokáže] [ověřit|potvrdit]"),
  },
  // "Zprávu převzala i agentura X".
  { act: "report", relays: true, forms: spell("[zprávu|zprávy|informaci|informace|tvrzení|výrok|vyjádření|jeho vyjádření|její vyjádření|prohlášení] [převzal|převzala|převzalo|převzaly|převzali|přejal|přejala|přejaly] [i|také|]") },
  // "Z dokumentů, které má list k dispozici, vyplývá …".
  { act: "appear", forms: ["k dispozici", "se dočteme", "dočteme se"], needs: ["vyplývá", "plyne", "vyplynulo", "že", "stojí"] },
  { act: "report", forms: [...conjugate(["referoval", "zreferoval", "rozepsal~ se", "se rozepsal", "povšiml~ si", "vypátral"], past), ...conjugate(["refer"], longPresent), ...conjugate(["vším~ si", "si vším"], present)] },
  { act: "report", forms: ["stojí v", "píše se v", "uvádí se v"] },
  { act: "report", judges: true, forms: [...conjugate(["označil", "nazval", "přirovnal", "vytkl"], past), ...conjugate(["označ"], longPresent), ...conjugate(["nazýv", "vyčít", "vytýk"], present), ["chválí", "sg"], ["pochybuje", "sg"], "vidí v", "v tom vidí", "v něm vidí", "v ní vidí", "vidí v tom", ["shledává", "sg"]] },
  // What anybody does; of a medium it says what came of it: "všiml si list", "ukázala televize".
  { act: "report", doubtful: true, forms: [...spell("[přišel|přišla|přišlo|přišli|přišly] na to"), ...spell("[který|kterou|které|kterého|jež|již|jejž] [získal|získala|získalo|získaly|získali]"), ...conjugate(["ukázal", "spočítal", "zaznamenal", "všiml~ si", "si všiml", "prověřil", "prozkoumal", "viděl", "vypočítal", "vyčíslil"], past)] },
];
