import type { WordClasses } from "../spell.ts";
import type { Paradigm } from "../paradigms.ts";

/** Present, imperfect, simple past and pluperfect in the third person, and the gerund. */
export const endings: WordClasses = {
  ar: ["a", "am", "ava", "avam", "ou", "aram", "ara", "ando"],
  er: ["e", "em", "ia", "iam", "eu", "eram", "era", "endo"],
  ir: ["e", "em", "ia", "iam", "iu", "iram", "ira", "indo"],
};

const stems = "afirm|declar|assegur|explic|acrescent|sublinh|destac|ressalt|fris|salient|reforç|enfatiz|indic|avis|confirm|anunci|coment|relat|record|lembr|detalh|avali|opin|lament|critic|reiter|revel|argument|observ|pontu|vinc|adiant|relembr|confidenci|estim|ironiz|elogi|justific|afianç|realç|assinal|alert|recomend|contest|explicit|especific|sintetiz|atest|constat|evoc|rememor|narr|exclam|reivindic|minimiz|relativiz|prognostic|retific|ratific|consider|apont|desabaf";

/** Further verbs of Portuguese speech and reporting. */
export const paradigms: Paradigm[] = [
  {
    act: "say",
    finite: [
      `[${stems}]{ar}`, "jur[a|am|ou|aram] [que|ter]", "[reconhec|respond|promet|escrev|descrev|defend|esclarec|conced]{er}", "[garant|admit|advert|insist|exig|resum|discut|sugir]{ir}", "sug[ere|erem|eria|eriu|eriram|erindo]", "d[iz|izem|izia|iziam|isse|isseram|issera|izendo]", "sust[enta|entam|entou|entaram]",
      "prev[ê|eem|iu|iram|ia]", "conclu[i|em|ía|iu|íram]", "refer[e|em|ia|iam|iu|iram|ira|indo]", "contra[põe|pôs]", "[queixa|queixou|queixava|manifestou|mostrou|mostra|lamentou|defendeu|pronunciou|regozijou|congratulou]-se", "se [queixou|queixa|queixava|manifestou|mostrou|defendeu|disse|diz]", "[fez|faz|fizeram] [saber|notar|questão de]",
      "[deu|dá|deram] a [entender|conhecer]", "[deixou|deixa|deixaram] [claro|entender]", "[veio|vieram] a público", "[chamou|chama] a atenção",
    ],
    past: [`[${stems}]ado`, "[reconhec|respond|promet|defend|esclarec|garant|admit|advert|insist|exig|suger|refer]ido", "dito", "escrito", "descrito", "contado"],
  },
  {
    act: "report",
    finite: ["[inform|notici|report|public|divulg|antecip|apur|document|revel|adiant]{ar}", "avan[ça|çam|çava|çou|çaram|çara|çando]", "[teve|tiveram|tem|tivera] acesso", "[dá|dão|deu|deram|dera|dava] conta", "[dá|deu|dera] notícia", "[tornou|tornaram] públic[o|a]"],
    past: ["[inform|notici|report|public|divulg|antecip|apur|avanç|mostr|revel|adiant|cont]ado", "escrito"],
  },
  { act: "say", stance: "denies", finite: ["[neg|rejeit|refut|rechaç|descart|impugn]{ar}", "desment[e|em|ia|iam|iu|iram|indo]", "desm[inte|intem]", "reba[te|tem|teu|teram]"], past: ["[neg|rejeit|refut|rechaç|descart]ado", "desmentido", "rebatido"] },
  { act: "say", stance: "alleges", finite: ["[acus|aleg|denunci]{ar}"], past: ["[acus|aleg|denunci]ado"] },
  {
    act: "say", stance: "declines",
    finite: [
      "não [quis|quiseram] [comentar|responder|falar|prestar declarações|fazer comentários|se manifestar|se pronunciar|pronunciar-se]", "não [respondeu|responderam|comentou|comentaram|se manifestou|se manifestaram|se pronunciou|se pronunciaram|retornou|retornaram]",
      "[recusou|recusaram|recusa] [comentar|responder|prestar declarações|fazer comentários]", "[recusou-se|recusaram-se|escusou-se|escusaram-se] a [comentar|responder|prestar declarações|fazer comentários]", "se [recusou|recusaram] a [comentar|responder]", "[preferiu|preferiram|optou por|optaram por] não [comentar|responder|se manifestar|se pronunciar]",
    ],
  },
  { act: "verify", stance: "unverified", finite: ["não [conseguiu|conseguiram|pôde|puderam] [verificar|confirmar|comprovar][| de forma independente]"] },
  {
    act: "say",
    finite: [
      "[ressalv|contextualiz|clarific|elucid|corrobor|secund|assever|vaticin|retruc|replic|comunic|sinaliz|contraponder]{ar}", "mencion[ou|a|am|aram|ava]", "[repet|prossegu]iu", "repet[e|em|iram]", "prosseg[ue|uem|uiram]", "[assume|assumiu|assumiram|admitia|testemunhou|testemunha]", "expr[imiu|ime|imiram]", "[expressou|expressa|expressaram]", "[pediu|pediram|pede] desculpa[|s]", "[desculpou-se|disse-se|diz-se|queixa-se|congratula-se|regozija-se|insurgiu-se|insurge-se|demarcou-se]", "[lançou|lança] um [alerta|apelo|aviso]", "[deixou|deixa] [um alerta|um apelo|um aviso]", "[pôs|põe|colocou|coloca] em [causa|dúvida]", "[rebateu|rebate]",
    ],
    past: ["[ressalv|contextualiz|clarific|elucid|corrobor|comunic|sinaliz|mencion|express]ado", "repetido", "assumido", "exprimido"],
  },
  // "A Sky Sports dá o negócio como certo": what media hold for certain.
  { act: "report", doubtful: true, needs: ["como", "por"], finite: ["[dá|dão|dava|deu]"] },
  {
    act: "say", besideWords: true,
    finite: [
      "[falou|fala|falaram|falava] [em|de|num|numa]", "[agradeceu|agradece|agradeceram|cobrou|cobra|solicitou|definiu|define|culpou|questionou|questiona|acha|acham|pensa|pensam|espera|receia|propôs|propõe|aconselhou|exortou|instou|ameaçou|ameaça|arriscou|arrisca|apostou|aposta|devolveu|devolve|sentenciou|rotulou|apelidou|continuou|continua|comemorou|comemora|celebrou|celebra|saudou|saúda|duvidou|duvida|orientou]", "[tinha|tem|havia] [agradecido|pensado|proposto|definido|questionado|ameaçado]",
      "[suspir|brinc|gracej|grit|sussurr|murmur|resmung|atir|remat|dispar|atalh|retorqu|ripost|chor|soluç|protest|ironiz|desabaf|implor|suplic|calcul|filosof|resum|clam|emend|contrapont|atalh|troç|zomb|emocion|gab]{ar}", "[ri|riu|sorri|sorriu|riem]", "[rir|sorrir|rebat]{ir}", "[riu-se|ri-se|emocionou-se|indignou-se|irritou-se|gabou-se|justificou-se|desculpou-se|penitenciou-se]", "se [emocionou|indignou|irritou|gabou|justificou|desculpou|derreteu|emociona|indigna]"],
  },
  { act: "report", inRelative: true, finite: ["[obteve|obtiveram|viu|viram|leu|leram|consultou|consultaram|analisou|recebeu|examinou]", "[tinha|tem|havia] [obtido|visto|lido|consultado]"] },
  { act: "report", doubtful: true, needs: ["em", "de", "do", "da", "num", "numa"], finite: ["[fala|falam|falava|falavam|falou|falaram]"] },
  { act: "appear", finite: ["a [revelar|avançar|noticiar|divulgar|publicar|antecipar|adiantar|dar a notícia]", "a [revelá|avançá|noticiá|divulgá|publicá|antecipá]-[lo|la]"] },
];
