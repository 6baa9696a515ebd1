import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

const classes = {
  da: ["da", "dal", "dallo", "dalla", "dall'", "dai", "dagli", "dalle"],
  di: ["di", "del", "dello", "della", "dell'", "dei", "degli", "delle"],
  a: ["a", "ad", "al", "allo", "alla", "all'", "ai", "agli", "alle"],
  su: ["su", "sul", "sullo", "sulla", "sull'", "sui", "sugli", "sulle"],
  in: ["in", "nel", "nello", "nella", "nell'", "nei", "negli", "nelle"],
};

/** Words beside a name that give it its role, in Italian. */
export const markers: Marker[] = distinct([
  ...spellMarkers({ role: "source", side: "before" }, [
    "secondo le informazioni {di}", "secondo un'inchiesta {di}", "secondo quanto rivelato {da}", "secondo quanto appreso {da}",
    "secondo quanto scritto {da}", "secondo quanto riportato {da}", "secondo quanto riferito {da}", "secondo quanto pubblicato {da}",
    "secondo quanto affermato {da}", "stando a quanto riportato {da}", "stando a quanto rivelato {da}", "stando alle informazioni {di}",
    "stando {a}", "come rivelato {da}", "come riportato {da}", "come riferito {da}", "come anticipato {da}", "come si legge {su}",
    "come si legge {in}", "visionat[o|a|i|e] {da}", "consultat[o|a|i|e] {da}", "di cui è venuto in possesso",
    "di cui è entrato in possesso", "secondo", "stando a quanto riferito {da}", "secondo quanto riferisce", "secondo quanto riporta",
    "secondo quanto scrive", "come riporta", "come riferisce", "a detta {di}", "a parere {di}", "a giudizio {di}",
    "riportat[o|a|i|e] {da}",
    "[secondo quanto|da quanto|per quanto|a quanto|stando a quanto|in base a quanto] [risulta|risultava|consta] {a}",
    "[secondo|stando a|da|in base a] quanto [si apprende|si legge|appreso|appurato|ricostruito|emerge|emerso|verificato|anticipato|raccontato|documentato|svelato|confermato|annunciato|rivelato|pubblicato|riportato|riferito|scritto] [{da}|{su}]",
    "come [ricostruito|svelato|raccontato|documentato|scritto|segnalato|confermato|mostrato|appreso|pubblicato|annunciato|spiegato|emerge|emerso] {da}", "secondo [un'indiscrezione|indiscrezioni|le indiscrezioni|un retroscena|le rivelazioni|le anticipazioni|l'anticipazione|la ricostruzione|una ricostruzione] {di}", "a dire {di}", "nella ricostruzione {di}",
    "[la notizia|l'anticipazione|l'indiscrezione|la rivelazione|lo scoop|l'esclusiva|il retroscena] è {di}",
  ], classes),
  ...spellMarkers({ role: "relay", side: "before" }, [
    "citat[o|a|i|e] {da}", "ripres[o|a|i|e] {da}", "rilanciat[o|a|i|e] {da}", "come ripreso {da}",
  ], classes),
  ...spellMarkers({ role: "origin", side: "before" }, [
    "che citava", "citando a sua volta", "sulla scorta {di}", "basandosi {su}", "riprendendo", "facendo riferimento {a}",
    "che a sua volta cita", "citando", "che cita", "che citano", "che ha citato",
  ], classes),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "[inviat|fornit|consegnat|trasmess|affidat][o|a|i|e] {a}", "[è|sono|era|erano] stat[o|a|i|e] [confermat|rivelat|anticipat|annunciat|spiegat|dett|riferit][o|a|i|e] {a}",
    "in [un'intervista|un'intervista esclusiva|intervista|un colloquio|una conversazione|una dichiarazione|un intervento] [con|per|{a}|{su}|{in}]", "nel corso di [un'intervista|un colloquio|una trasmissione] [con|{a}|{su}|{in}]", "[interpellat|contattat|raggiunt|intervistat|sentit|intercettat|ascoltat|incontrat|avvicinat][o|a|i|e] [al telefono |telefonicamente |ieri |][dal cronista {di}|dall'inviato {di}|{da}]", "[al|per] telefono [con|{a}]", "[in|con] un [sms|messaggio|comunicato|vocale] [inviato |mandato |trasmesso |]{a}", "[in|con] una [mail|lettera|nota|email|replica] [inviata |mandata |trasmessa |]{a}", "[parlando|rispondendo|rispondendo per iscritto] {a}", "[rispondendo|rispondendo per iscritto|in risposta] a una domanda {di}", "[così|ha risposto] [al microfono|ai microfoni] {di}", "davanti alle telecamere {di}", "in diretta {su}", "a condizione di anonimato {a}", "negli studi {di}",
    "alle domande {di}", "alle richieste {di}", "a una richiesta di commento {di}", "in un colloquio con",
    "in un'intervista rilasciata {a}", "in un'intervista {a}", "in un'intervista con", "in un'intervista {su}", "in un'intervista per",
    "in un'intervista esclusiva {a}", "intervistat[o|a|i|e] {da}", "contattat[o|a|i|e] {da}", "interpellat[o|a|i|e] {da}",
    "sentit[o|a|i|e] {da}", "raggiunto {da}", "raggiunta {da}", "raggiunto al telefono {da}", "raggiunto telefonicamente {da}",
    "ospite {di}", "ospite {a}", "ospite {su}", "ai microfoni {di}", "al microfono {di}", "parlando con il", "parlando con la",
    "parlando con l'", "parlando ai microfoni {di}", "in una dichiarazione {a}", "in dichiarazioni {a}", "in una mail {a}",
    "in una nota inviata {a}", "in una lettera {a}", "in collegamento con", "conversando con", "dialogando con",
    "rispondendo a una domanda {di}", "sulle pagine {di}", "sulle colonne {di}", "dalle colonne {di}", "dagli studi {di}",
    "negli studi {di}", "parlando con", "in un messaggio {a}", "in un intervento {su}", "in un articolo per", "in un saggio per",
    "in un podcast {di}", "in una risposta {a}",
  ], classes),
  ...spellMarkers({ role: "source", side: "before", doubtful: true, reveals: true }, ["[rivelat|anticipat|svelat|ottenut|visionat|raccolt|scopert][o|a|i|e] [in esclusiva |in anteprima |]{da}"], classes),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, [
    "[pubblicat|annunciat|segnalat|ricostruit|raccontat|confermat|riferit|lanciat|dat|mostrat|filmat][o|a|i|e] [per primo |per prima |]{da}", "diffus[o|a|i|e] {da}",
    "pubblicat[o|a|i|e] {da}", "diffuso {da}", "diffusa {da}", "visto {da}", "arriva {da}", "è arrivata {da}", "tramite la",
    "attraverso la", "ripresa dall'agenzia", "ripresa {da}",
  ], classes),
  ...spellMarkers({ role: "source", side: "before", doubtful: true, plain: true }, ["{da}", "per"], classes),
  ...spellMarkers({ role: "origin", side: "before", doubtful: true }, ["sulla base {di}"], classes),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, [
    "in onda {su}", "alle", "ad", "allo", "agli", "sull'", "sulle", "sullo", "parlando {a}", "al", "alla", "all'", "ai", "su", "sul", "sulla",
    "a", // "ha detto a Repubblica"; only beside a verb of saying.
  ], classes),
]);
