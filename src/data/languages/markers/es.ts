import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

const classes = {
  de: ["de", "del"],
  a: ["a", "al"],
};

/** Words beside a name that give it its role, in Spanish. */
export const markers: Marker[] = distinct([
  ...spellMarkers({ role: "source", side: "before" }, [
    "según una investigación {de}", "según una información {de}", "según un informe {de}", "de acuerdo con información {de}",
    "de acuerdo con un reporte {de}", "revisad[o|a|os|as] por", "vist[o|a|os|as] por", "al que accedió", "a los que accedió",
    "a la que accedió", "a los que ha tenido acceso", "a las que ha tenido acceso", "a la que ha tenido acceso", "a las que tuvo acceso",
    "según", "de acuerdo con", "de acuerdo {a}", "a juicio {de}", "en opinión {de}", "en palabras {de}", "consultad[o|a|os|as] por",
    "al que tuvo acceso", "a la que tuvo acceso", "al que ha tenido acceso", "a los que tuvo acceso",
    "[la información|la noticia|la exclusiva|la primicia|la filtración] es {de}",
  ], classes),
  ...spellMarkers({ role: "relay", side: "before" }, [
    "citad[o|a|os|as] por", "recogid[o|a|os|as] por", "reproducid[o|a|os|as] por", "replicad[o|a|os|as] por", "del que se hace eco",
    "de la que se hace eco", "del que se hizo eco", "retomad[o|a|os|as] por",
  ]),
  ...spellMarkers({ role: "origin", side: "before" }, [
    "que a su vez cita", "que a su vez citó", "citando como fuente", "basándose en", "apoyándose en", "con cita {de}",
    "haciéndose eco {de}", "que cita {a}", "citando", "citando {a}", "que cita", "que citó {a}",
  ], classes),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "[enviad|remitid|facilitad|trasladad|proporcionad|entregad|confirmad][o|a|os|as] {a}", "[fue|ha sido|había sido|fueron|han sido] [confirmad|revelad|adelantad|anunciad|explicad|corroborad][o|a|os|as] {a}",
    "en [|una |unas ][entrevista|conversación|charla|declaraciones|intervención] [con|para|en|{a}]", "durante una [entrevista|conversación|intervención] [con|en|{a}]", "[entrevistad|preguntad|consultad|interrogad|contactad|abordad|sondead][o|a|os|as] [por teléfono |telefónicamente |ayer |este lunes |este martes |este miércoles |este jueves |este viernes |al respecto |][en|por]", "por teléfono [a|con]", "[por|en un] [WhatsApp|correo|correo electrónico|mail|mensaje|audio|mensaje de texto|comunicado] [|enviado |remitido |dirigido ]{a}", "en un [mensaje|comunicado|correo|audio|texto] [recogido|difundido|citado|reproducido] por", "en una [carta|nota|respuesta|declaración] [enviada|remitida|dirigida] {a}", "[hablando|respondiendo] {a}", "[al ser|tras ser] [consultad|preguntad][o|a|os|as] por", "[invitad|entrevistad][o|a|os|as] {de}", "en los micrófonos de", "en el plató de", "en antena en", "bajo condición de anonimato {a}",
    "[en|en un|en una] [contacto|comunicación] [telefónico |telefónica |]con", "vía telefónica con", "en exclusiva {a}", "a las preguntas {de}", "a preguntas {de}", "a la solicitud {de}", "a una solicitud de comentarios {de}", "a las solicitudes {de}",
    "en una entrevista para", "en una entrevista concedida {a}", "en una entrevista {a}", "en una entrevista publicada en",
    "en una entrevista publicada por", "en una entrevista exclusiva con", "en una entrevista exclusiva {a}", "en entrevista para",
    "en entrevista exclusiva con", "en conversación telefónica con", "en una conversación con", "en charla con",
    "en diálogo exclusivo con", "en declaraciones exclusivas {a}", "en declaraciones para", "en unas declaraciones {a}",
    "en declaraciones recogidas por", "en un correo {a}", "en un correo electrónico {a}", "en un mensaje {a}",
    "en un comunicado enviado {a}", "en un comunicado remitido {a}", "en respuesta a preguntas {de}", "contactad[o|a|os|as] por",
    "contactada telefónicamente por", "consultado al respecto por", "entrevistad[o|a|os|as] por", "a micrófonos {de}",
    "en los micrófonos {de}", "ante los micrófonos {de}", "ante las cámaras {de}", "en el programa", "en los estudios {de}",
    "en una tribuna en", "a pregunta {de}", "requerid[o|a|os|as] por", "en declaraciones {a}", "en diálogo con", "en conversación con",
    "en una entrevista con", "en una entrevista en", "en entrevista con", "en entrevista {a}", "en una carta {a}", "en una carta a la",
    "en un artículo para", "en una columna para", "en un ensayo para", "a los micrófonos {de}", "en un pódcast {de}",
  ], classes),
  ...spellMarkers({ role: "source", side: "before", doubtful: true, reveals: true }, ["[adelantad|revelad|desvelad|avanzad|destapad|divulgad|filtrad|obtenid|recopilad|recabad][o|a|os|as] [en exclusiva |en primicia |]por"]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, [
    "[publicad|reportad|emitid][o|a|os|as] por",
    "conforme {a}", "publicad[o|a|os|as] por", "difundid[o|a|os|as] por", "llegó a través {de}",
    "a través {de}", "procede {de}", "recogid[o|a|os|as] por",
  ], classes),
  ...spellMarkers({ role: "origin", side: "before", doubtful: true }, ["en base {a}", "con base en"], classes),
  ...spellMarkers({ role: "source", side: "before", doubtful: true, plain: true }, ["por", "para"]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, [
    "preguntado por", "al", "en",
    "a", // "dijo a EFE"; only beside a verb of saying.
  ]),
]);
