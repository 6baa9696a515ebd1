import type { VerbGroup } from "../../../core/detect/pack-entries.ts";
import { conjugate, type Endings } from "../paradigms.ts";
import { spell } from "../spell.ts";

const past: Endings = [["ł", "m"], ["ła", "f"], ["ło", "n"], ["li", "pl"], ["ły", "pl"]];
/** "Powiedział, powiedzieli": the plural of persons has another vowel. */
const softPast: Endings = [["ał", "m"], ["ała", "f"], ["ało", "n"], ["eli", "pl"], ["ały", "pl"]];
/** "Wytknął, wytknęła". */
const nasalPast: Endings = [["ął", "m"], ["ęła", "f"], ["ęło", "n"], ["ęli", "pl"], ["ęły", "pl"]];
/** "Dodaje, dodają". */
const present: Endings = [["e", "sg"], ["ą", "pl"]];
/** "Zapewnia, zapewniają". */
const longPresent: Endings = [["a", "sg"], ["ają", "pl"]];
const secondPresent: Endings = [["i", "sg"], ["ą", "pl"]];
const hardPresent: Endings = [["y", "sg"], ["ą", "pl"]];

/** Verbs of saying, reporting and citing in Polish. */
export const verbs: VerbGroup[] = [
  {
    act: "say",
    forms: [
      ...conjugate([
        "przekaza", "przekazywa", "mówi", "stwierdzi", "stwierdza", "oświadczy", "oświadcza", "podkreśli", "podkreśla", "doda", "dodawa", "zaznaczy", "zaznacza", "wyjaśni", "wyjaśnia", "oceni", "ocenia",
        "zauważy", "zauważa", "ostrzeg", "ostrzega", "zapewni", "zapewnia", "potwierdzi", "potwierdza", "zapowiada", "ogłosi", "ogłasza", "wskaza", "wskazywa", "tłumaczy",
        "przekonywa", "uzna", "uważa", "skomentowa", "komentowa", "odpowiada", "przypomina", "zaapelowa", "apelowa", "relacjonowa", "opowiada", "skrytykowa", "sprecyzowa", "doprecyzowa", "wyrazi", "żali",
        "wspomina", "wyzna", "przestrzeg", "przestrzega", "oszacowa", "szacowa", "zasugerowa", "sugerowa", "zadeklarowa", "deklarowa", "obieca", "pochwali", "narzeka", "zwróci~ uwagę", "zwraca~ uwagę", "podsumowa",
        "zdradzi", "uspokoi", "uspokaja", "ubolewa", "zareagowa", "skwitowa", "oznajmi", "zakomunikowa", "argumentowa", "odpar", "żartowa", "zażartowa", "kpi", "zastrzeg", "zastrzega", "wylicza", "wyliczy",
        "zaleci", "zarekomendowa", "poradzi", "radzi", "prognozowa", "twierdzi", "da~ do zrozumienia", "poskarży~ się", "skarży~ się", "domaga~ się", "broni~ się", "się broni", "pochwali~ się", "nie kry", "nie ukrywa",
        "nie wyklucza", "nie wykluczy", "nie pozostawi~ złudzeń", "bi~ na alarm", "zwierzy~ się", "wtórowa", "zrelacjonowa", "podzieli~ się", "postulowa", "dowodzi", "powtórzy", "powtarza", "podziękowa", "zażąda", "zagrozi", "wytyka", "obrazowa", "wtrąci", "dorzuci", "odpisa", "zobrazowa",
        "rzuci", "śmia~ się", "zaśmia~ się", "denerwowa~ się", "oburzy~ się", "oburza~ się", "dziwi~ się", "zarzeka~ się", "bagatelizowa", "zbagatelizowa", "ripostowa", "odpiera~ zarzuty", "utyskiwa", "wypali", "wyjawi", "zaklina~ się",
        "zapewnia~ jednak", "się żali", "diagnozowa", "zripostowa", "irytowa~ się", "odbija~ piłeczkę", "rozłoży~ ręce", "złości~ się", "wzrusza~ ramionami", "wzruszy~ ramionami", "powątpiewa", "dopowiada",
      ], past),
      ...conjugate(["powiedzi", "zapowiedzi", "odpowiedzi", "opowiedzi", "wypowiedzi~ się", "przypomni"], softPast),
      ...conjugate(["westchn", "wytkn", "szepn", "napomkn", "uci", "żachn~ się", "mrukn", "burkn", "krzykn"], nasalPast),
      ...conjugate(["rzuc", "ucin", "zarzek~ się", "oburz~ się", "wzrusz~ ramionami", "rozkład~ ręce", "zaklin~ się", "odpier~ zarzuty", "wyjawi", "dopowiad"], longPresent),
      ...conjugate(["śmiej~ się", "denerwuj~ się", "irytuj~ się", "załamuj~ ręce", "bagatelizuj", "ripostuj", "diagnozuj", "puentuj", "punktuj", "utyskuj", "kwituj", "przytakuj"], present),
      ...conjugate(["żal~ się", "dziw~ się", "złośc~ się", "martw~ się"], secondPresent), ["żali się", "sg"], ["dziwi się", "sg"], ["złości się", "sg"], ["martwi się", "sg"], ["cieszy się", "sg"], ["nie ma złudzeń", "sg"], ["nie ma wątpliwości", "sg"], ["kręci głową", "sg"], ["kręci nosem", "sg"],
      ...conjugate([
        "dodaj", "przekazuj", "wskazuj", "przekonuj", "komentuj", "apeluj", "relacjonuj", "szacuj", "sugeruj", "deklaruj", "obiecuj", "wyznaj", "podsumowuj", "argumentuj", "prognozuj", "żartuj", "rekomenduj", "postuluj",
      ], present),
      ...conjugate([
        "stwierdz", "oświadcz", "podkreśl", "zaznacz", "wyjaśni", "oceni", "zauważ", "ostrzeg", "zapewni", "potwierdz", "zapowiad", "ogłasz", "uważ", "odpowiad", "przypomin", "opowiad", "wspomin", "przestrzeg", "narzek", "zwrac~ uwagę",
        "zdradz", "uspokaj", "ubolew", "wzdych", "zastrzeg", "wylicz", "domag~ się", "nie ukryw", "nie wyklucz", "powtarz", "przechwal~ się",
      ], longPresent),
      ...conjugate(["twierdz", "sądz", "radz", "dowodz", "kp"], secondPresent),
      ...conjugate(["tłumacz", "wierz", "skarż~ się"], hardPresent),
      ["mówi", "sg"], ["mówią", "pl"], ["bije na alarm", "sg"], ["biją na alarm", "pl"], ["nie pozostawia złudzeń", "sg"], ["wtóruje", "sg"], ["zwierza się", "sg"], ["wyrokuje", "sg"], ["konkluduje", "sg"], ["nie dowierza", "sg"], ["rozwiewa wątpliwości", "sg"], ["grzmi", "sg"], "mówiono", "powiedziano", ["odniósł się", "m"], ["odniosła się", "f"],
    ],
  },
  {
    act: "report",
    forms: [
      ...conjugate(["poinformowa", "informowa", "poda", "podawa", "napisa", "pisa", "opublikowa", "publikowa", "ujawni", "ujawnia", "zrelacjonowa", "ustali", "opisa", "opisywa", "donosi", "dotar~ do", "naliczy", "do których dotar", "do której dotar", "do którego dotar"], past),
      "do których dotarł", "do której dotarł", "do którego dotarł",
      ["doniósł", "m"], ["doniosła", "f"], ["doniosło", "n"], ["donieśli", "pl"], ["doniosły", "pl"], ["dotarł do", "m"],
      ...conjugate(["informuj", "podaj", "publikuj", "opisuj", "alarmuj"], present), ...conjugate(["ujawni", "ustal"], longPresent), ["donosi", "sg"], ["donoszą", "pl"], ["pisze", "sg"], ["piszą", "pl"], "czytamy w", "czytamy na", "czytamy na stronie", "czytamy na stronach", "czytamy na portalu", "czytamy na łamach",
    ],
  },
  { act: "report", from: ["od"], forms: conjugate(["dowiedzi~ się", "się dowiedzi", "nieoficjalnie dowiedzi~ się"], softPast) },
  {
    act: "cite",
    forms: [
      ...conjugate(["zacytowa", "cytowa", "powoła~ się na", "się powoła~ na", "powoływa~ się na", "przytoczy"], past), ...conjugate(["cytuj", "powołuj~ się na", "się powołuj~ na"], present), ...conjugate(["przytacz", "przytacz~ słowa"], longPresent),
    ],
  },
  { act: "say", stance: "denies", forms: [...conjugate(["zaprzeczy", "zaprzecza", "zdementowa", "dementowa", "odrzuci", "odrzuca", "wykluczy"], past), ...conjugate(["zaprzecz", "odrzuc", "wyklucz"], longPresent), ...conjugate(["dementuj"], present)] },
  { act: "say", stance: "alleges", forms: [...conjugate(["oskarży", "oskarża", "zarzuci", "zarzuca"], past), ...conjugate(["oskarż", "zarzuc"], longPresent)] },
  {
    act: "say", stance: "declines",
    forms: [
      ...conjugate(["odmówi~ [komentarza|rozmowy|wypowiedzi|skomentowania|odpowiedzi]", "nie chcia~ [komentować|rozmawiać|skomentować]", "nie skomentowa", "nie udzieli~ [komentarza|odpowiedzi]"], past),
      ...conjugate(["nie odpowiedzi", "nie chci~ [komentować|rozmawiać|skomentować]"], softPast), "nie komentuje", "nie komentują", "nie odniósł się", "nie odniosła się", "nie odnieśli się",
    ],
  },
  { act: "verify", stance: "unverified", forms: spell("nie [był w stanie|była w stanie|było w stanie|mógł|mogła|mogło|zdołał|zdołała|zdołało|udało się] [zweryfikować|potwierdzić|sprawdzić]") },
  { act: "report", forms: ["mówi o", "pisze o", ...conjugate(["odnotowa", "odnotowywa", "referowa", "rozpisa~ się", "nagłośni", "wytropi"], past), ...conjugate(["odnotowuj", "referuj", "rozpisuj~ się"], present)] },
  // "Informację powtórzyła za nim agencja X".
  { act: "report", relays: true, forms: spell("[informację|wiadomość|doniesienia|doniesienie|wersję|tę wersję|wypowiedź|słowa|tezę] [powtórzyła|powtórzył|powtórzyło|powtórzyły|powtórzyli|podchwyciła|podchwycił|podchwyciło|podchwyciły|powieliła|powielił|powieliły] [za nim|za nią|za nimi|]") },
  { act: "appear", forms: ["czytamy", "można przeczytać", "możemy przeczytać"], needs: ["że", "iż"] },
  { act: "report", judges: true, forms: [...conjugate(["nazwa", "określi", "porówna"], past), ...conjugate(["nazyw", "określ"], longPresent), ["chwali", "sg"], ["wątpi", "sg"], ["krytykuje", "sg"], "widzi w", "tytułuje", "wieszczy"] },
  // Also "awarded", "recognised".
  { act: "say", doubtful: true, forms: [...conjugate(["przyzna", "przyznawa"], past), ...conjugate(["przyznaj"], present)] },
  // "„Rzeczpospolita” dotarła tymczasem do umowy".
  { act: "report", doubtful: true, particle: "do", leadsOn: true, forms: conjugate(["dotar"], [["ł", "m"], ["ła", "f"], ["ło", "n"], ["li", "pl"], ["ły", "pl"]]) },
  // What anybody does; of a medium it says what came of it.
  { act: "report", doubtful: true, forms: conjugate(["policzy", "obliczy", "sprawdzi", "przeanalizowa", "wykry", "pokaza", "zauważy"], past) },
  { act: "report", doubtful: true, forms: spell("[który|którą|które|którego] [zdobył|uzyskał|pozyskał][|a|o|y|i]") },
];
