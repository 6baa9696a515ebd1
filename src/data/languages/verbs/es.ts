import type { WordClasses } from "../spell.ts";
import type { Paradigm } from "../paradigms.ts";

/** Present, imperfect and simple past in the third person, and the gerund. */
export const endings: WordClasses = {
  ar: ["a", "an", "aba", "aban", "ó", "aron", "ando"],
  er: ["e", "en", "ía", "ían", "ió", "ieron", "iendo"],
  ha: ["ha", "han", "había", "habían"],
  se: ["se", "se ha", "se han", "se había"],
};

const stems = "afirm|declar|asegur|explic|señal|indic|coment|relat|confirm|anunci|destac|subray|recalc|reiter|agreg|manifest|expres|critic|lament|puntualiz|matiz|precis|detall|aclar|avis|remarc|enfatiz|elogi|opin|argument|comunic|traslad|justific|ratific|sentenci|zanj|vaticin|pronostic|augur|estim|calcul|contest|replic|relativiz|ironiz|confes|reproch|esgrim|apostill|terci|reivindic|constat|plante|rememor|narr|exclam|reflexion|evoc|bromé|presagi|sintetiz|recapitul|especific|corrobor|deplor|clam";

/** Further verbs of Spanish speech and reporting. */
export const paradigms: Paradigm[] = [
  {
    act: "say",
    finite: [
      `[${stems}]{ar}`, "[apunt|alert|valor|consider]{ar}", "[admit|reconoc|respond|insist|promet|describ|añad|exig|arguy|discut|aduc|arremet|sugir]{er}", "sostuv[o|ieron]", "mantuv[o|ieron] que", "sost[iene|ienen|enía|enían|eniendo]", "mant[iene|ienen|enía|enían] que",
      "d[ice|icen|ecía|ecían|ijo|ijeron|iciendo]", "adv[ierte|ierten|ertía|ertían|irtió|irtieron|irtiendo]", "rec[uerda|uerdan|ordaba|ordaban|ordó|ordaron|ordando]", "cuent[a|an] que", "cont[ó|aron|aba|aban]", "[esgrimió|esgrime|esgrimen]", "[arguyó|adujo|adujeron]",
      "{se} [quejado|mostrado|lamentado|defendido|sincerado|felicitado|pronunciado]", "se [quejó|quejaron|queja|quejan|quejaba|mostró|mostraron|muestra|lamentó|defendió|defiende|pronunció|sinceró|felicitó|jactó]", "[hizo|hicieron|hace|ha hecho] [saber|notar|ver|hincapié]",
      "[dio|dieron|da|dan|ha dado] a [conocer|entender]", "[dejó|dejaron|deja|ha dejado] [claro|caer|entrever]", "[puso|pone|ha puesto] de [manifiesto|relieve]", "[salió|sale|ha salido] al paso", "tomó la palabra",
    ],
    past: [`[${stems}]ado`, "[admit|reconoc|respond|insist|promet|añad|exig|sosten|advert|suger]ido", "dicho", "descrito", "recordado", "contado", "alertado", "considerado", "apuntado"],
  },
  {
    act: "report",
    finite: ["[inform|report|public|divulg|adelant|revel|desvel|destap|document|avanz|filtr]{ar}", "difund{er}", "recog[e|en|ía|ían|ió|ieron] que", "[tuvo|tuvieron|tiene|ha tenido|han tenido] [acceso|conocimiento]", "[pudo|pudieron|ha podido|han podido] [saber|conocer|confirmar|constatar|consultar|leer]", "se [hace|hacía|hizo|hacen|hicieron] eco"],
    past: ["[inform|report|public|divulg|adelant|revel|desvel|destap|document|avanz]ado", "difundido", "recogido", "escrito", "sabido"],
  },
  { act: "say", stance: "denies", finite: ["[rechaz|refut|descart|impugn]{ar}", "n[iega|iegan|egaba|egaban|egó|egaron|egando]", "desm[iente|ienten|entía|entían|intió|intieron|intiendo]", "desautoriz[ó|a|aba]"], past: ["[rechaz|refut|descart|neg|impugn]ado", "desmentido"] },
  { act: "say", stance: "alleges", finite: ["[acus|denunci|aleg|reproch]{ar}"], past: ["[acus|denunci|aleg|reproch]ado"] },
  {
    act: "say", stance: "declines",
    finite: [
      "no [quiso|quisieron|ha querido|han querido] [comentar|responder|pronunciarse|hablar|valorar|hacer comentarios|hacer declaraciones]", "no [respondió|respondieron|ha respondido|han respondido|contestó|contestaron|ha contestado|han contestado|atendió]",
      "[declinó|declinaron|declina|ha declinado|han declinado|rehusó|rehusaron|ha rehusado|han rehusado|evitó|evitaron|ha evitado|rechazó] [comentar|responder|pronunciarse|hacer comentarios|hacer declaraciones|valorar]", "se [negó|negaron|ha negado|han negado] a [comentar|responder|pronunciarse|hacer comentarios|hacer declaraciones]",
    ],
  },
  { act: "verify", stance: "unverified", finite: ["no [pudo|pudieron|ha podido|han podido] [verificar|confirmar|comprobar|corroborar|contrastar][| de forma independiente| de manera independiente]"] },
  {
    act: "say",
    finite: [
      "exp[one|onen|onía|uso|usieron]", "[ahond|garantiz|incid|acot|atestigu|testific|dictamin|previn|aventur|alarde|completa]{ar}", "prosigui[ó|eron]", "prosigue[|n]", "resum[e|en|ió|ieron|ía]", "{se} [explayado|congratulado|desahogado|referido a|disculpado]", "se [congratul|desahog|explay|disculp|reafirm|ratific|vanaglori]ó", "[hizo|hicieron|hace|ha hecho] referencia", "[llamó|llamaron|ha llamado] la atención", "[pidió|pide|ha pedido] [disculpas|perdón]", "[puso|pone|ha puesto|pusieron] en duda", "le[|s] confi[ó|a|aron|aba]", "confi[ó|aron|aba] que", "[lanzó|lanza|ha lanzado] un [mensaje|aviso|dardo]", "[se|] remit[e|ió] a", "[relativiz|retruc]ó",
    ],
    past: ["[ahond|garantiz|incid|acot|atestigu|testific|aventur]ado", "expuesto", "prevenido", "resumido", "confiado"],
  },
  // "Marca da por hecho el fichaje", "la SER maneja otra cifra": what media hold for certain.
  { act: "report", doubtful: true, finite: ["[da|dan|daba|dio|dieron] [|ya ]por [hech|segur|cerrad|confirmad|ciert|descontad][o|a|os|as]", "[lo|la] [da|dan|daba|dio|dieron] por [hech|segur|cerrad|confirmad|ciert][o|a]", "[maneja|manejan|manejaba|baraja|barajan]", "[reconstru][ye|yen|yó]", "[lleva|llevan|llevó] a [portada|su portada|primera]"] },
  // "«…», confió a Clarín un delegado": a verb of trust as well, so that words in marks or a clause must stand beside it.
  { act: "say", doubtful: true, finite: ["confi[ó|aron|a|an|aba]"] },
  {
    act: "say", besideWords: true,
    finite: [
      "[habló|habla|hablaron|hablaba] de", "[soltó|suelta|lanzó|lanza|piensa|piensan|espera|agradeció|agradece|agradecieron|felicitó|definió|define|tachó|tacha|amenazó|amenaza|apostó|propuso|propone|pidió|pide|pidieron|siguió|sigue|continuó|continúa|elogia|alaba|alabó|embistió|fustigó|invitó|animó|exhortó|saludó|culpó|responsabilizó|ponderó|cargó|carga|espetó|espeta]", "{ha} [soltado|lanzado|pensado|agradecido|felicitado|definido|tachado|amenazado|apostado|propuesto|pedido|continuado|espetado|cargado]",
      "[zanj|resopl|suspir|ironiz|brome|rememor|sollo|grit|protest|resum|remat|despach|dispar|sincer|emocion|enfad|encog|musit|mascull|farfull|clam|implor|suplic|celebr|calcul|ataj|punz]{ar}", "[ríe|rió|sonríe|sonrió]", "se [ríe|rió|indigna|indignó|enfada|enfadó|emociona|emocionó|desespera|desesperó|pregunta|queja|excusa|excusó|encoge de hombros|encogió de hombros]"],
  },
  { act: "report", inRelative: true, finite: ["obtuv[o|ieron]", "[ha|han|había] [obtenido|visto|leído|conseguido|revisado|examinado]", "[vio|leyó|revisó|revisaron|examinó|consultó|consultaron|accedió|accedieron|consiguió|posee|mostró]"] },
  { act: "report", doubtful: true, needs: ["en", "a", "de", "muertos", "heridos"], finite: ["[cifr|elev]{ar}", "[sitúa|sitúan|situó|situaron|situaba]", "[habla|hablan|hablaba|hablaban|habló|hablaron]"] },
  { act: "report", doubtful: true, finite: ["contabiliz{ar}", "[recuenta|recuentan]"] },
  { act: "appear", finite: ["en [revelar|adelantar|informar|publicar|contar|dar]lo", "en dar la noticia", "en [revelar|adelantar|informar|publicar]"] },
];
