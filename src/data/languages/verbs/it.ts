import type { WordClasses } from "../spell.ts";
import type { Paradigm } from "../paradigms.ts";

/** Present, imperfect and past historic in the third person, and the gerund. */
export const endings: WordClasses = {
  are: ["a", "ano", "ava", "avano", "ò", "arono", "ando"],
  ere: ["e", "ono", "eva", "evano", "endo"],
  ire: ["e", "ono", "iva", "ivano", "ì", "irono", "endo"],
  isc: ["isce", "iscono", "iva", "ivano", "ì", "irono", "endo"],
  ha: ["ha", "hanno", "aveva", "avevano"],
  fa: ["fa", "fanno", "faceva", "facevano", "fece", "fecero", "ha fatto", "hanno fatto", "aveva fatto"],
  è: ["è", "era", "sono", "erano"],
};

const stems = "afferm|dichiar|raccont|ricord|conferm|comment|sottoline|precis|assicur|osserv|denunci|annunci|replic|rilev|evidenzi|rivel|lament|esort|auspic|obiett|confid|attacc|ironizz|rivendic|puntualizz|ipotizz|rassicur|argoment|annot|segnal|elenc|incalz|rimarc|specific|sintetizz|minimizz|illustr|stim|giur|confess|avvis|sentenzi|ammon|rincar|anticip|comunic|esplicit|rievoc|certific|quantific|raccomand|tuon|sbott|esult";
const past = "afferm|dichiar|raccont|ricord|conferm|comment|sottoline|precis|assicur|osserv|denunci|annunci|replic|rilev|evidenzi|rivel|lament|esort|auspic|obiett|confid|attacc|ironizz|rivendic|puntualizz|ipotizz|rassicur|argoment|annot|segnal|rimarc|specific|sintetizz|minimizz|illustr|stim|giur|confess|avvis|sentenzi|comunic|rievoc|certific|quantific|raccomand|tuon|sbott|spieg|critic|invit|comment";

/** Further verbs of Italian speech and reporting. */
export const paradigms: Paradigm[] = [
  {
    act: "say",
    finite: [
      `[${stems}]{are}`, "spieg{are}", "[critic|invit]{are}", "dic[e|ono|eva|evano|endo]", "diss[e|ero]", "[aggiung|ammett|promett|rispond|conclud|riconosc|scriv|descriv|sostien|insist|ribatt|riassum]{ere}",
      "soste[neva|nevano|nne|nnero|nendo]", "[aggiuns|ammis|promis|rispos|conclus|scriss|descriss]e[|ro]", "avvert{ire}", "[chiar|garant|sugger|ribad]{isc}", "prosegu{ire}",
      "{fa} [sapere|notare|presente|osservare|capire]", "si dic[e|ono] [convint|preoccupat|certo|fiducios][o|a|i|e]", "si {è} [sfogat|difes|lamentat|augurat|rammaricat|dett|scagliat|complimentat][o|a|i|e]", "si [sfoga|difende|lamenta|augura|rammarica|scaglia|dice|difendeva|lamentava|augurano|difendono]",
      "[mette|mettono|metteva|ha messo|hanno messo] [in guardia|in chiaro]", "[tiene|tengono|teneva|ha tenuto] a [precisare|sottolineare|ricordare]", "{ha} [preso posizione|dato la sua versione|puntato il dito]",
    ],
    past: [`[${past}]ato`, "detto", "aggiunto", "ammesso", "promesso", "risposto", "concluso", "riconosciuto", "scritto", "descritto", "sostenuto", "insistito", "ribattuto", "chiarito", "garantito", "suggerito", "ribadito", "avvertito", "riferito", "proseguito"],
  },
  {
    act: "report",
    finite: ["[pubblic|inform|segnal|svel|anticip|document|riport|rilanci]{are}", "rifer{isc}", "[rende|rendono|rendeva|rese|resero] noto", "ricostru{isc}", "[dà|danno|dava|davano|diede|ha dato|hanno dato] [notizia|conto]", "è [entrato|entrata|venuto|venuta] in possesso", "{ha} [visionato|potuto visionare|potuto consultare|potuto leggere|preso visione|avuto accesso]"],
    past: ["[pubblic|inform|svel|anticip|document|riport|rilanci]ato", "riferito", "ricostruito", "reso noto", "appreso"],
  },
  { act: "say", stance: "denies", finite: ["[neg|rigett|contest]{are}", "[smentisce|smentiscono|smentiva|smentivano|smentì|smentirono|smentendo]", "respin[ge|gono|geva|gevano|se|sero|gendo]", "esclu[de|dono|deva|devano|se|sero|dendo]", "confut{are}"], past: ["[neg|rigett|contest|confut]ato", "smentito", "respinto", "escluso"] },
  { act: "say", stance: "alleges", finite: ["accus{are}"], past: ["accusato"] },
  {
    act: "say", stance: "declines",
    finite: [
      "non {ha} [voluto|inteso|ritenuto di] [commentare|rispondere|replicare|rilasciare dichiarazioni|esprimersi]", "non {ha} [commentato|risposto|replicato|rilasciato dichiarazioni|rilasciato commenti|dato seguito]",
      "si {è} rifiutat[o|a|i|e] di [commentare|rispondere|replicare]", "{ha} [rifiutato|declinato|evitato] di [commentare|rispondere|replicare]", "[preferisce|preferiscono|ha preferito|hanno preferito] non [commentare|rispondere|replicare]",
    ],
  },
  { act: "verify", stance: "unverified", finite: ["non {ha} [potuto|avuto modo di] [verificare|confermare]", "non {è} stat[o|a|i|e] in grado di [verificare|confermare]", "non {è} in grado di [verificare|confermare]"] },
  {
    act: "say",
    finite: [
      "[rammenta|rammentano|asserisce|asseriscono|ammonisce|ammoniscono|ripete|ripetono|ripeteva|controbatte|controbattono|stigmatizza|stigmatizzano|enfatizza|enfatizzano|riflette]",
      "[punta|puntano|puntava] il dito", "{ha} detto la [sua|loro]", "[lancia|lanciano|{ha} lanciato] [l'allarme|un appello]", "[fa|fanno|ha fatto] eco", "[gli|le] [fa|ha fatto] eco", "si {è} [espress|scusat|congratulat|dichiarat][o|a|i|e]", "[si scusa|si congratula|si complimenta|si rallegra|si dichiara|si schiera|si schermisce]",
      "[chiede|chiedono|{ha} chiesto] scusa", "{ha} [controbattuto|ribadito|asserito|rammentato|rincarato la dose]", "[rincara|rincarano] la dose", "[dà|danno|{ha} dato] la sua versione", "getta[no|] acqua sul fuoco", "[si lascia|si è lasciato|si è lasciata] [scappare|andare|sfuggire]",
    ],
    past: ["[rammentat|asserit|ammonit|ripetut|controbattut|stigmatizzat|enfatizzat|postillat|argomentat]o"],
  },
  // "Ne è sicura la Gazzetta", "la RSI dà per fatto l'accordo": what media hold for certain.
  { act: "report", doubtful: true, finite: ["ne {è} [sicur|cert|convint|persuas][o|a|i|e]", "[dà|danno|dava|davano] per [fatt|cert|chius|sicur|imminent|probabil][o|a|i|e|]", "[dà|danno] [quasi |][fatto|chiuso|concluso]", "[mette|mettono] in fila", "[apre|aprono] con"] },
  {
    act: "say", besideWords: true,
    finite: [
      "[continua|continuano|crede|credono|pensa|pensano|propone|propongono|consiglia|pretende|esige|sospetta|affonda|punge|smorza|nicchia|ripercorre|enumera|azzarda|condanna|bacchetta|interviene|plaude|snocciola|dettaglia|concede|invoca|minaccia|ringrazia|ringraziano|esprime|manifesta|sollecita|domanda|valuta]", "{ha} [espresso|manifestato|chiuso|condannato|azzardato|proposto|ringraziato|minacciato|sollecitato|domandato|pensato]", "è intervenut[o|a]",
      "[sospir|grid|protest|scherz|sussurr|mormor|borbott|sbuff|taglia cort|chios|gliss|ironizz|rincar|incalz|ammicc|singhiozz|url|implor|filosofeggi|calcol|brontol|sorrid|stronc|bocci|tagli|liquid|dribbl|fren|punt|cheta]{are}", "[ride|rise|sorride|sorrise]", "taglia[no|va|rono|] corto", "[ha|hanno] tagliato corto", "se la [ride|cava]", "si [indigna|arrabbia|commuove|infuria|entusiasma|scalda|schermisce|giustifica|arrende]", "allarga le braccia", "[definisce|definiscono|definì|bolla|bollano|liquida|tacciano]", "{ha} [definito|bollato|liquidato|stroncato|bocciato|tacciato]"],
  },
  { act: "report", inRelative: true, finite: ["{ha} [ottenuto|visto|letto|potuto vedere|potuto leggere|mostrato]", "[ottenne|possiede|mostra]"] },
  { act: "report", doubtful: true, needs: ["di", "del", "della", "dell'", "dei", "delle"], finite: ["[parla|parlano|parlava|parlavano|parlò]"], past: ["parlato"] },
  { act: "appear", finite: ["[a|ad] [rivelar|riferir|riportar|anticipar|svelar|pubblicar|segnalar|raccontar|scriver|annunciar|diffonder][e|lo|la]", "[a|nel] [darne|dare] [notizia|conto|la notizia]", "a renderlo noto", "a parlarne"] },
];
