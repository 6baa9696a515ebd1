import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

const classes = {
  de: ["de", "do", "da", "dos", "das"],
  a: ["a", "ao", "à", "aos", "às"],
  por: ["por", "pelo", "pela", "pelos", "pelas"],
  em: ["em", "no", "na", "nos", "nas"],
};

/** Words beside a name that give it its role, in Portuguese. */
export const markers: Marker[] = distinct([
  ...spellMarkers({ role: "source", side: "before" }, [
    "segundo informações {de}", "segundo informação {de}", "segundo apuração {de}", "segundo reportagem {de}", "conforme reportagem {de}",
    "de acordo com reportagem {de}", "de acordo com informações {de}", "a que o jornal teve acesso", "ao qual teve acesso",
    "obtido com exclusividade {por}", "vist[o|a|os|as] {por}", "consultad[o|a|os|as] {por}", "segundo", "de acordo com", "conforme",
    "na opinião {de}", "na avaliação {de}", "nas palavras {de}", "a que teve acesso",
  ], classes),
  ...spellMarkers({ role: "relay", side: "before" }, ["citad[o|a|os|as] {por}", "reproduzid[o|a|os|as] {por}", "repercutido {por}"], classes),
  ...spellMarkers({ role: "origin", side: "before" }, [
    "que por sua vez cita", "com base em informações {de}", "baseando-se {em}", "referindo-se {a}", "citando", "que cita", "que citou",
  ], classes),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "[enviad|remetid|fornecid|facultad|cedid|prestad][o|a|os|as] {a}", "[foi|foram|é|tinha sido|havia sido] [confirmad|revelad|adiantad|avançad|anunciad|explicad|transmitid|dit][o|a|os|as] {a}", "[foi|foram] dit[o|a|os|as] {em}",
    "[em|numa|na] [entrevista|conversa|declaração|intervenção] [com|para|{a}|{em}]", "[em|nas|numas] declarações [para|{a}|{em}]", "[questionad|interrogad|contactad|contatad|inquirid|ouvid|procurad|entrevistad|abordad|sondad][o|a|os|as] [por telefone |ontem |esta manhã |]{por}", "[procurad|ouvid|questionad|entrevistad][o|a|os|as] [pela reportagem|pela equipe|pelo repórter|pela repórter] {de}", "[por|ao] telefone {a}", "por telefone [com|para]", "[por|em|num] [e-mail|comunicado|SMS|áudio|escrito|WhatsApp|vídeo|texto] [|enviado |remetido ]{a}", "[por|em|numa] [nota|mensagem|carta|resposta] [|enviada |encaminhada |remetida |dirigida |escrita ]{a}", ", por nota, {a}", "[falando|respondendo] {a}", "sob anonimato {a}", "sob condição de anonimato {a}", "à reportagem {de}", "à coluna {de}", "aos microfones {de}", "em estúdio {em}",
    "às perguntas {de}", "a perguntas {de}", "aos contatos {de}", "ao pedido de comentário {de}", "aos pedidos {de}",
    "ouvid[o|a|os|as] {por}", "em entrevista para", "em entrevista exclusiva {a}", "em entrevista concedida {a}",
    "em entrevista ao jornal", "em entrevista publicada {por}", "em entrevista publicada {em}", "em entrevista {em}",
    "numa entrevista {a}", "numa entrevista com", "numa entrevista publicada {em}", "em conversa com", "em conversa com o",
    "em conversa com {a}", "em conversa {a}", "numa conversa com", "em declarações {a}", "em declarações exclusivas {a}",
    "em declaração {a}", "em nota {a}", "em nota enviada {a}", "em resposta a perguntas {de}", "em e-mail {a}", "por e-mail {a}",
    "contactad[o|a|os|as] {por}", "contatad[o|a|os|as] {por}", "questionad[o|a|os|as] {por}", "procurad[o|a|os|as] {por}",
    "entrevistad[o|a|os|as] {por}", "aos microfones {de}", "no programa", "em depoimento {a}", "em artigo {em}", "falando {a}",
    "em entrevista {a}", "em entrevista com", "numa carta {a}", "em carta {a}", "em mensagem {a}", "numa mensagem {a}",
    "numa mensagem enviada {a}", "em artigo para", "num artigo para", "num artigo {em}", "numa crónica {em}", "em resposta {a}",
  ], classes),
  ...spellMarkers({ role: "source", side: "before", doubtful: true, reveals: true }, ["[avançad|revelad|noticiad|antecipad|adiantad|apurad|obtid|recolhid|desvendad|levantad][o|a|os|as] [em primeira mão |com exclusividade |]{por}"], classes),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, [
    "[publicad|divulgad|reportad|emitid|transmitid][o|a|os|as] [primeiro |]{por}",
    "através {de}", "por meio {de}", "veio {de}", "chegou através {de}", "vista {por}", "a que teve acesso {a}",
  ], classes),
  ...spellMarkers({ role: "origin", side: "before", doubtful: true }, ["com base {em}"], classes),
  ...spellMarkers({ role: "source", side: "before", doubtful: true, plain: true }, ["{por}", "para"], classes),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, [
    "procurad[o|a|os|as] {por}", "ao vivo {em}", "ao", "aos", "a", "na", "no",
    "à", // "disse à Lusa"; only beside a verb of saying.
  ], classes),
]);
