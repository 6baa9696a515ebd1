import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { backPointers } from "./back-pointers.ts";
import { bareAgencies } from "./bare-agencies.ts";
import { ownHouse } from "./own-house.ts";
import { markers } from "./markers/pt.ts";
import { marks } from "./marks/pt.ts";
import { clefts } from "./clefts.ts";
import { partyVerbs } from "./party-verbs.ts";
import { silences } from "./silences.ts";
import { titles } from "./titles.ts";
import { endings, paradigms } from "./verbs/pt.ts";
import { withParadigms } from "./paradigms.ts";

/** Portuguese, of Portugal and Brazil. */
export const pt: LanguagePack = {
  lang: "pt",
  text: {
    spaced: true,
    order: "svo",
    quotes: [
      ["“", "”"],
      ["«", "»"],
      ["\"", "\""],
    ],
    dashSpeech: true,
    abbreviations: ["sr", "sra", "srs", "dr", "dra", "d", "prof", "profa", "eng", "gen", "cel", "cap", "st", "sto", "sta", "av", "r", "n", "nº", "p", "pág", "págs", "art", "etc", "aprox", "ex", "s.a", "ltda", "jan", "fev", "mar", "abr", "ago", "set", "out", "nov", "dez", "tel", "min", "máx"],
  },
  verbs: withParadigms([
    {
      act: "say",
      forms: [
        "disse", "disseram", "diz", "dizem", "dizia", "afirmou", "afirmaram", "afirma", "afirmam", "declarou", "declararam", "declara", "garantiu", "garantiram", "garante", "assegurou", "assegura", "explicou", "explicaram", "explica", "explicam", "acrescentou", "acrescentaram", "acrescenta", "sublinhou", "sublinharam", "sublinha", "destacou", "destacaram", "destaca", "ressaltou", "ressalta", "frisou", "frisa", "salientou", "salienta", "reforçou", "reforça", "enfatizou", "apontou", "apontaram", "aponta", "indicou", "indicaram", "indica", "referiu", "referiram", "refere", "avisou", "avisa", "alertou", "alertaram", "alerta", "advertiu", "adverte", "reconheceu", "reconhece", "admitiu", "admitiram", "admite", "confirmou", "confirmaram", "confirma", "confirmam", "anunciou", "anunciaram", "anuncia", "comentou", "comentaram", "comenta", "contou", "contaram", "conta", "relatou", "relataram", "relata", "recordou", "recorda", "lembrou", "lembra", "insistiu", "concluiu", "conclui", "detalhou", "detalha", "considerou", "consideraram", "considera", "avaliou", "avaliaram", "avalia", "avaliam", "opinou", "respondeu", "responderam", "responde", "lamentou", "lamenta", "criticou", "criticaram", "critica", "reiterou", "reitera", "esclareceu", "esclarece", "revelou", "revelaram", "revela", "prometeu", "escreveu", "escreve", "tuitou", "defendeu", "defenderam", "defende", "sustentou", "sustenta", "argumentou", "argumenta", "observou", "observa", "completou", "pontuou", "ponderou", "desabafou", "celebrou", "pediu", "apelou", "vincou", "notou", "adiantou", "adianta", "dito", "afirmado", "declarado", "garantido", "explicado", "acrescentado", "sublinhado", "destacado", "confirmado", "anunciado", "relatado", "admitido", "reconhecido",
      ],
    },
    {
      act: "report",
      forms: ["informou", "informaram", "informa", "informam", "noticiou", "noticiaram", "noticia", "reportou", "reportaram", "reporta", "publicou", "publicaram", "publica", "divulgou", "divulgaram", "divulga", "avançou", "avança", "avançaram", "escreveu", "escreve", "escrevem", "revelou", "revela", "revelaram", "apurou", "apuraram", "relatou", "relata", "relatam", "mostrou reportagem", "informado", "noticiado", "reportado", "publicado", "divulgado", "avançado", "revelado", "apurado"],
    },
    { act: "cite", forms: ["citou", "citaram", "cita", "citam", "citava", "citado"] },
    { act: "say", stance: "denies", forms: ["negou", "negaram", "nega", "negam", "desmentiu", "desmentiram", "desmente", "rejeitou", "rejeitaram", "rejeita", "refutou", "refuta", "rebateu", "negado", "desmentido", "rejeitado"] },
    { act: "say", stance: "alleges", forms: ["acusou", "acusaram", "acusa", "acusam", "alegou", "alegaram", "alega", "alegam", "denunciou", "denunciaram", "denuncia", "acusado", "alegado"] },
    { act: "say", stance: "declines", forms: ["não quis comentar", "não quiseram comentar", "recusou comentar", "recusou-se a comentar", "recusaram-se a comentar", "se recusou a comentar", "não comentou", "não respondeu", "não responderam", "não se manifestou", "não se pronunciou", "não retornou"] },
    { act: "verify", stance: "unverified", forms: ["não conseguiu verificar", "não pôde verificar", "não conseguiu confirmar", "não pôde confirmar", "não foi possível verificar", "não puderam ser verificadas", "não pôde ser verificada"] },
    {
      act: "say",
      forms: ["lamentaram", "prometeram", "garantem", "esclareceram", "explicaram", "respondeu", "desvalorizou", "desvaloriza", "adiantaram", "notam", "nota", "sublinham", "destacam", "criticam", "lamentam", "defendem", "queixou-se", "queixa-se", "se queixou", "reclamou", "reclama", "garantia", "dizia", "explicava", "assegurava", "relembrou", "relembra", "confessou", "confessa", "confidenciou", "descreveu", "descreve", "descrevem", "estimou", "estima", "estimam", "estimaram", "prevê", "preveem", "previu", "sugeriu", "sugere", "argumentaram", "ironizou", "ironiza", "resumiu", "resume", "exigiu", "exige", "manifestou", "manifestou-se", "mostrou-se", "aplaudiu", "saudou", "saúda", "elogiou", "elogia", "acredita", "acreditam", "teme", "temem", "espera", "julga", "entende", "entendem", "justificou", "justifica", "afiançou", "atirou", "rematou", "realçou", "realça", "precisou", "precisa que", "disparou", "acenou", "reagiu", "reagiram", "reage", "apela", "reiterou", "reforçam", "pontua", "recordaram", "contava", "relatava", "disse-o"],
    },
    {
      act: "report",
      forms: ["avançam", "noticiaram", "noticiam", "adianta", "adiantou", "adiantam", "conta", "detalha", "detalhou", "mostra", "mostrou", "teve acesso a", "teve acesso ao", "teve acesso à", "tiveram acesso a", "dá conta", "deu conta", "tornou público", "revelam", "publicam", "antecipou", "antecipa", "antecipado", "divulgaram", "divulgam"],
    },
    {
      act: "say", stance: "denies",
      forms: ["negava", "desmentia", "desmentem", "rejeitam", "rechaçou", "rechaça", "tem negado", "nega que"],
    },
    {
      act: "say", stance: "declines",
      forms: ["não quis prestar declarações", "não quis falar", "não quiseram falar", "não quis responder", "escusou-se a comentar", "escusaram-se a comentar", "recusa comentar", "recusou fazer comentários", "recusou responder", "recusou-se a responder", "recusaram comentar", "preferiu não comentar", "preferiram não comentar", "optou por não comentar", "não fez comentários", "não comenta", "não comentaram", "não retornou aos contatos", "não retornaram", "não se pronunciaram", "não se manifestaram", "disse que não comentaria", "não respondeu às perguntas", "não respondeu a perguntas"],
    },
    { act: "report", forms: ["fala em", "fala de", "falava em"] },
    { act: "report", judges: true, forms: ["chama", "chamou", "classifica", "classificou", "intitula", "titula", "titulou", "duvida", "vê em", "apelida", "apelidou", "trata de"] },
    { act: "report", forms: ["soube", "contabiliza", "contabilizou"] },
    { act: "say", forms: ["suspirava", "suspirou", "se queixa", "brincou", "brinca", "gracejou", "desabafa", "protestou", "pede"] },
  ], paradigms, endings),
  markers,
  affixes: [],
  articles: [
    { text: "o", readings: [{ gender: "m", number: "sg", role: "neutral" }] },
    { text: "a", readings: [{ gender: "f", number: "sg", role: "neutral" }] },
    { text: "os", readings: [{ gender: "m", number: "pl", role: "neutral" }] },
    { text: "as", readings: [{ gender: "f", number: "pl", role: "neutral" }] },
    { text: "um", readings: [{ number: "sg", role: "neutral" }] },
    { text: "uma", readings: [{ number: "sg", role: "neutral" }] },
    { text: "seu", readings: [{ role: "neutral" }] },
    { text: "sua", readings: [{ role: "neutral" }] },
    { text: "este", readings: [{ role: "neutral" }] },
    { text: "esta", readings: [{ role: "neutral" }] },
    { text: "esse", readings: [{ role: "neutral" }] },
    { text: "essa", readings: [{ role: "neutral" }] },
  ],
  conjunctions: ["e", "ou", "bem como"],
  complementizers: ["que", "se"],
  relatives: ["que", "quem", "qual", "quais", "o qual", "a qual", "os quais", "as quais"],
  asClause: ["como", "conforme", "segundo"],
  genitive: ["de", "do", "da", "dos", "das", "por", "pelo", "pela", "pelos", "pelas", "para"],
  prepositions: [
    "à", "ao", "às", "aos", "ante", "após", "até", "com", "contra", "desde", "durante", "em", "na", "no", "nas", "nos", "num", "numa", "entre", "mediante", "perante", "sem", "sob", "sobre",
    "trás", "via",
  ],
  phraseEnds: ["tudo", "nada", "isso", "isto", "aquilo",
    "que", "quem", "onde", "quando", "enquanto", "embora", "mas", "porém", "porque", "pois", "se", "como", "logo", "segundo", "conforme", "não", "lhe", "ele", "ela", "eles", "elas", "eu",
    "nós", "você", "me", "também", "ainda", "ontem", "hoje", "amanhã", "depois", "antes", "então", "agora", "já", "só", "apenas", "segunda-feira", "terça-feira", "quarta-feira",
    "quinta-feira", "sexta-feira", "sábado", "domingo", "segunda", "terça", "quarta", "quinta", "sexta", "recentemente", "entretanto", "além", "finalmente", "por sua vez", "no entanto", "contudo", "todavia", "primeiro", "esta manhã", "esta tarde", "esta noite", "ontem à noite", "hoje mesmo", "em primeira mão", "com exclusividade", "em exclusivo", "inclusive", "aliás", "por seu turno", "por seu lado", "na terça", "na quarta", "na quinta", "na sexta", "na segunda", "inicialmente", "num primeiro momento", "pela primeira vez", "na semana passada", "no mês passado", "no sábado", "no domingo", "na segunda-feira", "na terça-feira", "na quarta-feira", "na quinta-feira", "na sexta-feira", "nesta segunda-feira", "nesta terça-feira", "nesta quarta-feira", "nesta quinta-feira", "nesta sexta-feira", "da sua parte", "por seu turno",
  ],
  auxiliaries: [
    "é", "são", "era", "eram", "foi", "foram", "ser", "está", "estão", "estava", "estavam", "tem", "têm", "tinha", "tinham", "há", "havia", "será", "serão", "seria", "seriam", "teria",
    "teriam", "ter", "tendo", "tenha", "tenham", "tivera", "terá", "terão", "haviam", "pode", "podem", "deve", "devem", "vai", "vão",
  ],
  passives: [
    "é", "são", "foi", "foram", "era", "será", "sido",
  ],
  negations: ["não", "nunca", "jamais", "nem"],
  backPointers: backPointers.pt,
  bareAgencies: bareAgencies.pt,
  ownHouse: ownHouse.pt,
  agents: ["por", "pelo", "pela", "pelos", "pelas"],
  possessives: ["seus", "suas", "seu", "sua"],
  continuingWords: ["segundo a mesma fonte", "de acordo com a mesma fonte"],
  pairs: [["tanto", "como"], ["tanto", "quanto"]],
  stages: ["a", "à", "ao", "em", "no", "na", "para", "com", "ante"],
  titleWords: titles.pt,
  talks: ["entrevistou", "entrevistado", "entrevistada", "visitou", "conversou", "ouvido pela", "ouvida pela"],
  unreal: ["falar com", "falará", "falar amanhã com", "nunca deu", "nunca concedeu", "dará uma entrevista", "será entrevistado", "será entrevistada", "vai falar", "vai estar", "estará", "participará", "participa amanhã", "será o convidado", "será a convidada", "dará entrevista", "concederá", "responderá", "debatem"],
  ownAffairs: ["perguntou", "pergunta", "pediu", "solicitou", "processou", "recorreu", "agradeceu", "agradece", "pediu desculpa", "pediu desculpas", "ganhou", "venceu", "lançou", "estreou", "contratou", "demitiu", "despediu", "comemora", "comemorou", "celebra", "celebrou", "retificou", "corrigiu"],
  toWhom: ["a", "ao", "à", "aos", "às", "para"],
  pronouns: [
    { text: "ele", gender: "m", number: "sg" },
    { text: "ela", gender: "f", number: "sg" },
    { text: "eles", gender: "m", number: "pl" },
    { text: "elas", gender: "f", number: "pl" },
  ],
  polls: { words: ["sondagem", "sondagens", "pesquisa", "pesquisas", "levantamento", "inquérito", "barómetro", "barômetro"], orderedBy: ["para", "para o", "para a", "encomendada por", "encomendada pela", "encomendada pelo", "encomendado pela", "encomendado pelo", "contratada por", "contratada pela", "contratada pelo", "a pedido de", "a pedido da", "a pedido do", "por encomenda da", "por encomenda do", "divulgada pela", "divulgada pelo"] },
  nouns: {
    agency: ["agência", "agências", "agência de notícias", "agências de notícias", "agência noticiosa", "agência de informação", "agência estatal", "agência oficial"],
    outlet: ["jornal", "jornais", "diário", "semanário", "revista", "emissora", "canal", "televisão", "tv", "rádio", "estação", "site", "portal", "portal de notícias", "página", "tabloide", "veículo", "meio", "blog", "publicação", "cadeia de televisão", "mensário", "quinzenário", "trimestral", "gazeta", "telejornal", "noticiário", "podcasts", "revistas", "rádio pública", "diário desportivo", "jornal digital", "plataforma", "canal de telegram", "suplemento", "rede", "afiliada"],
    office: ["ministério", "governo", "polícia", "polícia federal", "polícia civil", "polícia militar", "ministério público", "tribunal", "supremo", "stf", "corte", "exército", "kremlin", "casa branca", "pentágono", "planalto", "itamaraty", "parlamento", "congresso", "senado", "câmara", "comissão", "conselho", "autoridades", "autoridade", "administração", "embaixada", "banco central", "prefeitura", "secretaria", "presidência", "instituto", "universidade", "organização", "associação", "fundação", "federação", "sindicato", "partido", "ong", "onu", "oms", "ibge", "defesa civil", "proteção civil", "bombeiros", "corpo de bombeiros", "procuradoria", "procuradoria-geral", "gnr", "psp", "departamento de estado", "direção-geral da saúde", "dgs", "defensoria", "anvisa", "petrobras", "câmara municipal"],
    company: ["empresa", "companhia", "grupo", "fabricante", "montadora", "banco", "companhia aérea", "operadora", "construtora", "petroleira", "multinacional", "concessionária"],
    spokesperson: ["porta-voz", "porta-vozes", "assessoria", "assessoria de imprensa", "assessor de imprensa", "assessora de imprensa"],
    title: ["jornalista", "repórter", "correspondente", "enviado especial", "enviada especial", "colunista", "comentador", "comentadora", "crítico", "fotógrafo", "fotógrafa", "fotojornalista", "apresentador", "apresentadora", "pivô", "âncora", "ex-diretor", "ex-diretora", "ex-ministro", "ex-ministra", "moradora", "morador", "pescador", "agricultor", "agricultora", "bombeiro", "reitora", "reitor", "autarca", "vereador", "vereadora", "delegado", "delegada", "professora", "enfermeira", "enfermeiro", "taxista", "motorista", "comerciante", "dona", "dono", "presidente da câmara", "presidente da junta", "neurocientista", "hidróloga", "hidrólogo", "geógrafo", "geógrafa", "bióloga", "biólogo", "veterinária", "veterinário", "padeiro", "costureira", "avô", "avó", "viúva", "vizinha", "vizinho", "guarda-redes", "goleiro", "atacante", "treinadora", "dono", "dona", "padeiro", "pescador", "bispo", "arcebispo", "padre", "escritor", "escritora", "cantor", "cantora", "cineasta", "reitor", "reitora", "sindicalista", "empresário", "empresária", "meteorologista", "epidemiologista", "infectologista", "sociólogo", "socióloga", "psicólogo", "pai", "mãe", "filho", "filha", "irmão", "irmã", "secretário de estado", "secretária de estado", "moradora", "morador", "presidente", "presidenta", "ex-presidente", "vice-presidente", "primeiro-ministro", "primeira-ministra", "premiê", "ministro", "ministra", "chanceler", "secretário", "secretária", "secretário-geral", "governador", "governadora", "prefeito", "prefeita", "autarca", "senador", "senadora", "deputado", "deputada", "vereador", "vereadora", "procurador", "procuradora", "juiz", "juíza", "desembargador", "promotor", "promotora", "advogado", "advogada", "general", "coronel", "capitão", "comandante", "comissário", "comissária", "delegado", "delegada", "diretor", "diretora", "diretor-geral", "ceo", "chefe", "responsável", "líder", "dirigente", "fundador", "fundadora", "professor", "professora", "pesquisador", "pesquisadora", "investigador", "investigadora", "economista", "analista", "especialista", "cientista", "politólogo", "historiador", "médico", "médica", "doutor", "dr.", "dra.", "treinador", "técnico", "selecionador", "rei", "rainha", "príncipe", "papa", "senhor", "senhora", "sr.", "sra.", "embaixador", "embaixadora", "candidato", "candidata", "autor", "autora", "ator", "atriz", "coordenador", "coordenadora"],
    unnamed: ["imprensa", "fonte", "fontes", "fonte oficial", "fonte policial", "fontes diplomáticas", "funcionário", "funcionários", "diplomata", "diplomatas", "testemunha", "testemunhas", "moradores", "especialistas", "analistas", "pesquisadores", "investigadores", "pessoas", "aliados", "interlocutores", "jornalistas", "trabalhadores", "colaboradores", "morador", "moradora", "familiares", "investidores", "banqueiros", "sindicatos", "agentes", "manifestantes", "pais"],
    work: ["investigações", "estimativas", "previsões", "relatórios", "estudos", "comunicado", "nota", "declaração", "declarações", "relatório", "estudo", "investigação", "pesquisa", "artigo", "entrevista", "sondagem", "carta", "documento", "documentos", "reportagem", "mensagem", "post", "discurso", "coletiva", "conferência de imprensa", "dados", "números", "informação", "informações", "boletim", "levantamento", "publicação", "programa", "podcast", "versão", "versões", "revelações", "revelação", "relato", "contrato", "contratos", "fatura", "faturas", "emails", "e-mails", "email", "ata", "gravação", "vídeo", "imagens", "lista", "registo", "registro", "minuta", "mensagens", "documentos", "documento", "cálculos", "contagem", "levantamento", "apuração", "investigação", "balanço", "reportagem", "reportagens", "crítica", "editorial"],
    continuing: [
      { text: "a agência de notícias", class: "agency" },
      { text: "o portal", class: "outlet" },
      { text: "o site", class: "outlet" },
      { text: "o canal", class: "outlet" },
      { text: "a rádio", class: "outlet" },
      { text: "o semanário", class: "outlet" },
      { text: "a estação", class: "outlet" },
      { text: "a televisão", class: "outlet" },
      { text: "a agência", class: "agency" },
      { text: "o jornal", class: "outlet" },
      { text: "o diário", class: "outlet" },
      { text: "a emissora", class: "outlet" },
      { text: "a revista", class: "outlet" },
      { text: "a publicação", class: "outlet" },
      { text: "o ministério", class: "institution" },
      { text: "o ministro", class: "person" },
      { text: "a ministra", class: "person" },
      { text: "o presidente", class: "person" },
      { text: "o porta-voz", class: "person" },
      { text: "a porta-voz", class: "person" },
    ],
  },
  numerals: [["um", 1], ["uma", 1], ["dois", 2], ["duas", 2], ["três", 3], ["quatro", 4], ["cinco", 5], ["seis", 6], ["sete", 7], ["oito", 8], ["nove", 9], ["dez", 10]],
  reportiveMood: { endings: [], forms: ["teria", "teriam", "estaria", "estariam", "seria", "seriam"] },
  selves: ["eu", "nós"],
  including: ["entre eles", "entre os quais", "incluindo", "como"],
  clefts: clefts.pt,
  silences: silences.pt,
  partyVerbs: partyVerbs.pt,
  falseCues: ["quer dizer", "isto é", "segundo turno", "segundo tempo", "segundo lugar", "segundo semestre", "segundo trimestre", "segundo gol", "segundo golo", "segundo mandato", "o segundo", "um segundo", "por segundo", "do segundo", "no segundo", "conta com", "contam com", "conta própria", "será transmitido", "será transmitida", "serão transmitidos", "é transmitido", "é transmitida", "em conta", "por conta", "conforme o caso"],
  marks,
};
