import type { VerbGroup } from "../../../core/detect/pack-entries.ts";
import { spellAll } from "../spell.ts";

/** Past and present of the definite conjugation and past of the indefinite, with back and with front vowels. */
const classes = { ta: ["ta", "ták", "ja", "ják"], te: ["te", "ték", "i", "ik"] };

/** Verbs of saying, reporting and citing in Hungarian; a verbal prefix stands before its verb or behind it. */
export const verbs: VerbGroup[] = [
  {
    act: "say",
    forms: spellAll([
      "mond{ta}", "mondott", "mondtak", "mond", "elmond{ta}", "elmondott", "közöl[te|ték]", "közli[|k]", "kijelent[ette|ették|i|ik|ett]", "hangsúlyoz[ta|ták|za|zák|ott]", "hozzátet[te|ték]", "hozzátesz[i|ik]", "kiemel{te}", "kifejt[ette|ették|i|ik]", "magyaráz[ta|ták|za|zák]", "megjegyez[te|ték]", "megjegyz[i|ik]", "figyelmeztet[ett|tek|ette|ették|i|]",
      "elismer{te}", "megerősít[ette|ették|i|ik]", "bejelent[ette|ették|i|ik]", "rámutat[ott|tak|]", "válaszol[ta|ták|t|tak|ja]", "reagál[t|tak|]", "úgy vél[i|te|ik|ték]", "vélekedett", "vélekedik", "vél[i|te|ik|ték]", "emlékeztet[ett|tek|te|ték|]", "ígér{te}", "megígér{te}", "bírál{ta}", "fogalmaz[ott|tak|]", "tudat[ta|ták|ja]", "szögez[te|ték] le", "szögezi le",
      "leszögez[te|ték|i|ik]", "nyilatkoz[ta|ták|ott|tak]", "nyilatkozik", "ismertet[te|ték|i]", "mesél[te|ték|i|t|]", "elmesél[te|ték|i]", "jelez[te|ték]", "jelz[i|ik]", "szólított fel", "felszólított", "fogadkozott", "posztol[ta|t|ta ki]", "ír[ta|ták|ja|ják]", "tette hozzá", "tették hozzá", "teszi hozzá", "emelte ki", "emeli ki", "mutatott rá", "mutat rá",
      "erősítette meg", "erősíti meg", "jelentette ki", "fejtette ki", "jelentette be", "ismerte el", "ismeri el", "érvel[t|tek|]", "tájékoztat[ott|ta|]", "panaszol[ta|ja]", "panaszkod[ott|ik|tak]", "elárul[ta|ták|ja|ják]", "árul[ta|ja] el", "emlékezett vissza", "visszaemlékez[ett|ik]", "hozzáfűz[te|ték|i]", "fűzte hozzá", "jósol[ta|ja|t]", "becsül[te|i|ték|ik]",
      "dicsér[te|i]", "leír[ta|ja]", "írta le", "felidéz[te|i]", "idézte fel", "idézi fel", "[fel|]hív[ta|ták|ja] fel a figyelmet", "felhív[ta|ják|ja] a figyelmet", "hív[ta|ták|ja] fel a figyelmet", "említ[ett|ette|ettek|i|]", "javasol[ta|ták|ja|t|tak]", "követel[te|i|ték|ik]", "sürget[te|i|ték|ik|ett]", "összegez[te|ett]", "összegzett", "foglalta össze", "összefoglalta", "reméli", "remélte", "attól tart",
      "tart attól", "[meg|]ígér", "vall[otta|ja|ották|ják]", "értékel[t|te|i|tek]", "nyomatékosít[otta|ja]", "pontosít[ott|otta]", "tette világossá", "világossá tette", "egyértelművé tette", "tette egyértelművé", "szögezi le", "bizonygat[ta|ja]", "állapította meg", "megállapít[otta|ja|ották]", "[azt|úgy] [mondta|mondták|mondja|mondják|nyilatkozta|nyilatkozott|közölte|állítja|felelte|válaszolta|fogalmazott]",
      "[vallotta|vallja|vallották|vallotta] be", "bevall[otta|ja|ották|ják]", "arról beszéltek", "beszéltek arról", "arról beszélt", "beszélt arról", "beszél arról", "arról beszél", "részletezte", "taglalta", "érzékeltette", "sejtette", "sejteti", "utalt [rá|arra]", "céloz[ott|gatott] arra", "hírül adta", "kitért arra", "kitér arra", "tért ki arra", "kért[e|ék] a", "kérdezett vissza", "vetette fel", "felvet[ette|i]", "vetette közbe", "figyelmeztetett arra", "intett", "óvott attól", "hárított", "vetette ellen", "tanúsít[otta|ja]", "vázolta",
      "kommentál[ta|ja|t]", "köszönte meg", "üzen[te|t|i]", "szúrta közbe", "jegyezte meg", "jegyzi meg", "tudtul adta", "adta tudtul", "nehezményez[te|i]", "kifogásol[ta|ja]", "helyesl[i]", "helyeselte", "tudtunkra adta", "osztotta meg", "megosztotta", "tagolta",
    ], classes),
  },
  {
    act: "report",
    forms: spellAll([
      "jelent[ette|ették|i|ik]", "ír[ta|ták|t|tak|ja|ják]", "számol[t|tak] be", "beszámol[t|tak|]", "számol be", "közöl[te|ték]", "közli[|k]", "tájékoztatott", "tudósít[ott|ottak|]", "értesült", "leleplez[te|ték|i]", "publikál[ta|ja]", "megtud[ta|ták]", "tudta meg", "tudja meg", "vette észre", "szúrta ki", "kiszúrta", "[azt|úgy] [jelentette|írja|írta|írják|tudja|tudják|tudta|értesült|értesültek|közölte]",
      "arról [ír|írt|írnak|számolt be|tudósít|tudósított]", "megír[ta|ja|ták]", "írta meg", "írják meg", "kiderít[ette|i]", "derítette ki", "feltár[ta|ja]", "tárta fel", "birtokába [került|jutott|jutottak]", "megszerez[te|ték]", "szerezte meg", "szellőztette meg", "megszellőztette", "[hozta|hozza] nyilvánosságra", "nyilvánosságra [hozta|hozza]", "közzétette", "tette közzé", "közzéteszi", "elsőként [írta meg|számolt be|közölte]",
      "hírt adott", "adott hírt", "hírül adta", "számolt össze", "adta hírül", "adja hírül", "szemlézte", "szemlézi", "kiemeli", "idézi fel", "ismertet[te|i]", "emlékeztet",
    ]),
  },
  { act: "appear", forms: spellAll(["jelent meg", "megjelent", "olvasható", "hangzott el", "elhangzott", "derül ki", "kiderül", "derült ki", "kiderült"]), needs: ["hogy", "amely", "amelyben", "amelyben", "szerint", "miszerint"] },
  { act: "cite", forms: spellAll(["idéz[te|i|ik|ték|ett|]", "hivatkoz[ik|ott|nak|tak]"]) },
  { act: "say", stance: "denies", forms: spellAll(["[meg|]cáfol[ta|ták|ja|ják|t]", "cáfolta meg", "tagad[ta|ták|ja|ják|ott]", "letagad[ta|ja]", "visszautasít[otta|ották|ja|ják]", "utasította vissza", "utasította el", "elutasít[otta|ották|ja|ják]"]) },
  { act: "say", stance: "alleges", forms: spellAll(["[meg|]vádol[ta|ták|ja|t]", "azzal vádolta", "állít[ja|ják|otta|ották]"]) },
  {
    act: "say", stance: "declines",
    forms: spellAll([
      "nem [kívánta|kívánták|akarta|akarták] kommentálni", "nem [kívánt|kívántak|akart|akartak|tudott] nyilatkozni", "nem nyilatkoz[ott|tak|ik]", "nem kommentál[ta|ták|ja|ják]", "nem reagál[t|tak]", "nem válaszol[t|tak]", "nem válaszol[t|tak] a", "nem [adott|adtak] választ", "elzárkózott[| a nyilatkozattól]", "elutasította a nyilatkozatot",
    ]),
  },
  { act: "verify", stance: "unverified", forms: spellAll(["nem tud[ta|ták] [ellenőrizni|megerősíteni|független forrásból]", "nem [lehetett|sikerült] ellenőrizni"]) },
  { act: "tell", forms: ["beszélt", "beszéltek", "beszél", "beszélnek"] },
  // What anybody does; of a medium it says what came of it.
  { act: "report", doubtful: true, forms: ["hallotta", "látta", "kiszámolta", "ellenőrizte", "megmutatta"] },
  { act: "report", judges: true, forms: spellAll(["ír", "nevez[i|te]", "titulálja", "méltatja", "üdvözli", "lát benne", "minősít[i|ette]", "kétl[i]", "kételkedik", "ír a", "ünnepli", "bírálja"]) },
  { act: "say", forms: spellAll(["sóhajt[ott|ja|otta]", "viccelőd[ik|ött]", "tréfálkozott", "bevall[otta|ja]", "suttogta", "emlékszik", "dicseked[ett|ik]", "morgolód[ott|ik]", "zsörtölőd[ött|ik]", "mosolygott", "mosolyog", "nevet", "sóhajtja", "legyint", "bosszankod[ik|ott]", "örül", "értetlenked[ik|ett]", "háborgott", "háborog", "vágta rá", "vetette oda", "ismeri be", "beismer[te|i]", "panaszolta fel", "szabadkozott", "szabadkozik", "kiakadt", "vágott vissza", "felel[i|te]", "méltatlankod[ik|ott]", "igazol[ta|ták|ja]", "dohog[ott|ja|]", "füstölgött", "füstölög", "nevetett", "legyintett", "örvend[ezett|ezik]", "keserg[ett]", "kesereg"]) },
];
