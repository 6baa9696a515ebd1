import type { WordClasses } from "../spell.ts";
import type { Paradigm } from "../paradigms.ts";

/** Present, imperfect and past historic in the third person, and the present participle. */
export const endings: WordClasses = {
  er: ["e", "ent", "ait", "aient", "a", "èrent", "ant"],
  cer: ["ce", "cent", "çait", "çaient", "ça", "cèrent", "çant"],
  ger: ["ge", "gent", "geait", "geaient", "gea", "gèrent", "geant"],
  ir: ["it", "issent", "issait", "issaient", "irent", "issant"],
  tenir: ["tient", "tiennent", "tenait", "tenaient", "tint", "tinrent", "tenant"],
  mettre: ["met", "mettent", "mettait", "mettaient", "mit", "mirent", "mettant"],
  dire: ["dit", "disent", "disait", "disaient", "dirent", "disant"],
  crire: ["crit", "crivent", "crivait", "crivaient", "crivit", "crivirent", "crivant"],
  dre: ["d", "dent", "dait", "daient", "dit", "dirent", "dant"],
  faire: ["fait", "font", "faisait", "faisaient", "fit", "firent", "faisant", "avoir fait"],
  se: ["s'est", "s'était", "se sont", "s'étaient"],
};

const stems = "affirm|déclar|expliqu|ajout|soulign|précis|indiqu|estim|confi|racont|regrett|insist|avou|rétorqu|confirm|détaill|témoign|plaid|déplor|observ|comment|not|assur|réclam|préconis|recommand|argument|fustig|raill|justifi|relativis|clam|vant|salu|constat|résum|réaffirm|récapitul|répliqu|ironis|plaisant|murmur|interpell|exhort|implor|signal|certifi|jur|explicit|tempêt|s'exclam|s'inquièt|s'alarm|s'étonn|s'indign|s'interrog|se lament|se désol|se félicit|se vant|s'agac|s'emport|s'insurg";
const past = "affirm|déclar|expliqu|ajout|soulign|précis|indiqu|estim|confi|racont|rappel|regrett|annonc|martel|insist|avou|avanc|rétorqu|lanc|confirm|détaill|témoign|plaid|dénonc|déplor|jug|observ|comment|not|assur|réclam|exig|préconis|recommand|suggér|argument|critiqu|justifi|relativis|nuanc|concéd|clam|salu|constat|résum|réaffirm|répliqu|lâch|gliss|ironis|plaisant|certifi|jur|tranch|signal|considér|prédit|tempêt";

/** Further verbs of French speech and reporting. */
export const paradigms: Paradigm[] = [
  {
    act: "say",
    finite: [
      `[${stems}]{er}`, "[annon|avan|lan|dénon|nuan|renon]{cer}", "[ju|exi]{ger}", "rappel[le|lent|ait|aient|a|èrent|ant]", "mart[èle|èlent|elait|elaient|ela|elant]",
      "[sugg|consid|conc|l|insp]è[re|rent]", "suggér[ait|aient|a|ant]", "considér[ait|aient|a|ant]", "conc[ède|èdent|édait|édaient|éda|édant]", "critiqu[ent|ait|aient|a|èrent|ant]",
      "[avert|garant|réag|renchér|rug]{ir}", "sou{tenir}", "prévien[t|nent]", "préven[ait|aient|ant]", "[ad|pro]{mettre}", "[re|pré|]{dire}", "[é|dé]{crire}", "[répon]{dre}",
      "reconna[ît|issent|issait|issaient|issant]", "reconn[ut|urent]", "concl[ut|uent|uait|uaient|uant]", "prom[et|ettent]", "se plai[nt|gnent|gnait|gnaient|gnant]", "se souv[ient|iennent|enait]", "se réjoui[t|ssent|ssait|ssaient]",
      "{faire} [savoir|valoir|remarquer|observer|comprendre|part|connaître]", "[laisse|laissent|laissait|laissant] entendre", "[a|ont|avait] [fait savoir|fait valoir|fait remarquer|fait observer|fait comprendre|laissé entendre|tenu à préciser|tenu à rappeler]",
      "{se} [félicité|réjoui|inquiété|indigné|défendu|étonné|insurgé|alarmé|justifié|ému|exclamé|souvenu|plaint|lamenté|désolé|agacé|emporté|vanté][|e|s|es]", "{se} dit[|e|s|es]", "se [dit|disent|disait|disaient]",
      "[a|ont|avait] pris la parole", "[a|ont|avait] donné sa version", "[a|ont|avait] livré [sa|leur] version",
    ],
    past: [`[${past}]é`, "reconnu", "admis", "promis", "averti", "prévenu", "garanti", "réagi", "renchéri", "conclu", "répondu", "soutenu", "maintenu", "convenu", "redit", "décrit", "dit"],
  },
  {
    act: "report",
    finite: ["[rapport|relat|dévoil|publi|mentionn|divulgu|ébruit|document|chiffr]{er}", "rév[èle|èlent|élait|élaient|éla|élèrent|élant]", "rela[ie|ient|yait|yaient|ya]", "chroniqu[ait|aient]", "[croi|croyai]t savoir", "[di|disai]t savoir"],
    past: ["[rapport|relat|dévoil|publi|mentionn|divulgu|document|chiffr|révél|relay]é", "écrit", "appris"],
  },
  { act: "say", stance: "denies", finite: ["[ni|rejet|réfut|contest|récus|démen]{er}", "rejett[e|ent]", "démen[t|tent|tait|taient|tit|tirent|tant]", "{se} [défendu|défendue|défendus]", "balai[e|ent]", "contre{dire}"], past: ["[ni|rejet|réfut|contest|récus]é", "démenti"] },
  { act: "say", stance: "alleges", finite: ["[accus|soupçonn|reproch]{er}", "préten[d|dent|dait|daient|dit|dant]"], past: ["[accus|soupçonn|reproch]é", "prétendu"] },
  {
    act: "say", stance: "declines",
    finite: [
      "n'[a|ont|avait|avaient] pas [souhaité|voulu|désiré|tenu à] [répondre|commenter|réagir|s'exprimer|faire de commentaire|communiquer]",
      "n'[a|ont|avait|avaient] pas [répondu|donné suite|réagi|commenté|retourné|fait de commentaire|fait de commentaires]", "{se} refusé[|e|s|es] à [tout commentaire|commenter|répondre]",
      "[a|ont|avait|avaient] [refusé|décliné] de [commenter|répondre|s'exprimer|réagir]", "n'[a|ont] pas pu être joint[|e|s|es]", "n'était pas joignable", "n'étaient pas joignables",
    ],
  },
  { act: "verify", stance: "unverified", finite: ["n'[a|ont|était|étaient] pas [|été ]en mesure de [vérifier|confirmer|authentifier]", "n'[a|ont] pas pu [|immédiatement |elle-même |lui-même ][vérifier|confirmer|authentifier]"] },
  {
    act: "say",
    finite: [
      "main{tenir}", "[attest|dédramatis|minimis|insinu|revendiqu]{er}", "[met|mettent|mettait|mettaient] en garde", "[a|ont|avait] mis en garde", "répèt[e|ent]", "réit[ère|èrent|érait|éra]", "rép[était|étaient|éta]", "se rappel[le|lent|ait]",
      "{se} [confié|livré|exprimé|expliqué|engagé à|excusé][|e|s|es]", "[s'explique|s'expliquent|s'exprime|se confie|s'en défend|s'en est défendu|s'en est défendue|s'en prend à|sous-entend|sous-entendait]", "[présente|a présenté] ses excuses", "[a|ont|avait] fait part", "[botte|bottait|a botté] en touche",
    ],
    past: ["[attest|dédramatis|minimis|insinu|revendiqu|réitér|répét]é", "sous-entendu"],
  },
  {
    act: "say", besideWords: true,
    finite: [
      "[abond|acquiesc|étrill|tacl|enrag|applaudi|remerci|félicit|encourag|développ|remarqu|théoris|énumèr|assum|object|esquiv|propos|pens|continu|conseill|pronostiqu]{er}", "[défend|défendent|défendait]", "[croit|croient|croyait]", "[relève|relèvent|relevait|convient]", "[rend|a rendu] hommage", "[parle|parlent|parlait]",
      "[tranch|souffl|siffl|grinc|claqu|assèn|assén|temporis|philosoph|s'enthousiasm|s'émerveill|s'extasi|s'enflamm|s'amus|s'esclaff|rigol|pest|grogn|grommel|sanglot|hurl|cri|ripost|persist|calcul|lâch|gliss|coup|enchaîn|complét|cingl|décrypt|s'excus|s'énerv|s'étrangl|s'impatient|se remémor|se consol|se rassur|se marr|bott|embray|appuy|balay|point|compar|rigol|s'interrog|os|hasard|tempêt]{er}",
      "[compl|ass|répl]ète", "[souri|ri]t", "[souri|ri]ent", "bala[ie|ient]", "{se} [enthousiasmé|émerveillé|enflammé|amusé|esclaffé|excusé|énervé|étranglé|impatienté|remémoré|consolé|marré][|e|s|es]",
    ],
    past: ["[tranch|souffl|siffl|grinc|claqu|assén|temporis|philosoph|rigol|pest|grogn|grommel|sanglot|hurl|cri|ripost|persist|complét|cingl|décrypt|embray|balay|tempér]é", "ri", "souri"],
  },
  { act: "report", inRelative: true, finite: ["[a|ont|avait] [pu |][lire|voir|obtenir|vu|lu|obtenu]", "[a|ont|avait] [vu|lu|obtenu][e|s|es]", "{se} procuré[|e|s|es]", "détien[t|nent]"] },
  { act: "report", doubtful: true, needs: ["de", "du", "des", "d'", "d’"], finite: ["[parle|parlent|parlait|parlaient]"], past: ["parlé"] },
  { act: "report", doubtful: true, finite: ["[dénombr|recens|comptabilis|évalu|évoqu|mentionn]{er}", "[fait|font|faisait|faisaient] état", "en [a|ont|avait] [compt|dénombr|recens|relev]é", "en [compte|dénombre|recense|relève]", "en [est|sont] [sûr|certain|convaincu|persuadé][|e|s|es]"], past: ["[dénombr|recens|comptabilis|évalu]é"] },
];
