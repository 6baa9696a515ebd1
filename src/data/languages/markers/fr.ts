import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

const classes = {
  de: ["de", "du", "des", "d'"],
  à: ["à", "au", "aux"],
};

/** Words beside a name that give it its role, in French. */
export const markers: Marker[] = distinct([
  ...spellMarkers({ role: "source", side: "before" }, [
    "[selon|d'après] [nos confrères|les informations|des informations|une information|une enquête|les révélations|les calculs|un décompte|le décompte|un comptage|les constatations] {de}", "selon une information {de}", "selon les informations {de}", "selon une enquête {de}", "selon un article {de}",
    "selon des informations {de}", "selon nos confrères {de}", "d'après les informations {de}", "d'après une enquête {de}",
    "c'est une [information|révélation] {de}", "de l'avis {de}", "aux dires {de}", "selon", "d'après", "de source", "de sources", "aux yeux {de}", "à en croire", "de l'aveu {de}",
    "au dire {de}", "consulté[|e|s|es] par", "rapporté[|e|s|es] par", "révélé par", "[peut-on|pouvait-on|pourra-t-on] lire [dans|sur]", "lit-on [dans|sur]", "apprend-on [dans|par]", "apprend-on auprès {de}", "appris auprès {de}",
  ], classes),
  ...spellMarkers({ role: "relay", side: "before" }, [
    "cité[|e|s|es] par", "cité dans", "relayé[|e|s|es] par", "repris par", "repris[|e|s|es] par", "repris dans",
    "cité[|e|s|es] notamment par", "relayé notamment par",
  ]),
  ...spellMarkers({ role: "origin", side: "before" }, [
    "en se fondant sur", "se fondant sur", "sur la base {de}", "se basant sur", "s'appuyant notamment sur", "s'appuyant sur",
    "en s'appuyant sur", "citant notamment", "qui cite", "qui citent", "citant", "en citant", "de source proche {de}", "se référant {à}",
    "sur la foi {de}",
  ], classes),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "[transmis|fourni|communiqué|adressé|envoyé|remis][|e|s|es] {à}", "[a|ont|avait] été [confirmé|révélé|annoncé|indiqué|expliqué|précisé][|e|s|es] {à}", "[a|ont|avait] été [confirmé|révélé|annoncé|indiqué|précisé][|e|s|es] auprès {de}",
    "[dans |lors d'|au cours d']un [entretien|échange|courriel|message|communiqué] [avec|pour|accordé {à}|{à}]", "[dans |lors d'|au cours d']une [interview|déclaration|intervention|conversation] [avec|pour|sur|accordée {à}|{à}]", "[contacté|interrogé|joint|sollicité|questionné|interviewé|entendu|croisé|rencontré][|e|s|es] [par téléphone |au téléphone |hier |mardi |lundi |mercredi |jeudi |vendredi |samedi |dimanche |]par",
    "[au|par] téléphone {à}", "[au|par] téléphone [avec|pour]", "[dans|par] un [texto|SMS|mail|e-mail|courrier|courriel] [|adressé |envoyé |transmis ]{à}", "dans une [note|lettre|réponse|déclaration] [adressée|envoyée|transmise|remise] {à}", "[parlant|s'adressant|répondant] {à}", "dans une [réponse|note] [écrite |]{à}", "sous le couvert de l'anonymat {à}", "invité[|e|s|es] [de la matinale |du journal |]{de}", "invité[|e|s|es] [ce |][lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche] [matin |soir |][{de}|sur|dans]", "invité[|e|s|es] [sur|dans]", "à la matinale {de}", "dans la matinale {de}", "devant les caméras {de}", "à la caméra {de}",
    "aux questions {de}", "aux questions de l'", "aux sollicitations {de}", "aux demandes {de}", "aux demandes d'interview {de}",
    "dans un entretien pour", "dans un entretien exclusif {à}", "dans un entretien publié par", "dans un entretien publié dans",
    "dans une interview pour", "dans une interview accordée {à}", "dans une interview publiée par", "dans un entretien accordé {à}",
    "dans un entretien {à}", "sur le plateau {de}", "sur l'antenne {de}", "au micro {de}", "sur les ondes {de}", "sollicité[|e|s|es] par",
    "rencontré[|e|s|es] par", "joint au téléphone par", "jointe au téléphone par", "dans un courriel {à}", "dans un message {à}",
    "dans un communiqué transmis {à}", "dans un communiqué adressé {à}", "dans une déclaration {à}", "dans une déclaration transmise {à}",
    "à l'issue d'un entretien avec", "face à la caméra {de}", "au cours d'un entretien avec", "lors d'un entretien {à}",
    "lors d'un entretien avec", "dans une tribune publiée par", "dans une tribune {à}", "questionné[|e|s|es] par",
    "dans un entretien dans", "dans un entretien avec", "dans une interview {à}", "dans les colonnes {de}", "interrogé[|e|s|es] par",
    "contacté[|e|s|es] par", "joint par", "jointe par", "à l'antenne {de}", "dans une lettre {à}", "dans une lettre adressée {à}",
    "dans une tribune dans", "dans une tribune pour", "dans une réponse {à}", "dans un podcast {de}",
  ], classes),
  ...spellMarkers({ role: "source", side: "before", doubtful: true, reveals: true }, ["[révélé|dévoilé|obtenu|consulté|recueilli|exhumé|relevé|établi|déniché][|e|s|es] par"]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, [
    "[publié|dévoilé|rapporté|annoncé|évoqué|mentionné|obtenu|consulté|recueilli|signalé|confirmé|éventé|ébruité][|e|s|es] par",
    "vu[|e|s|es] par", "obtenu[|e|s|es] par", "publié[|e|s|es] par", "diffusé[|e|s|es] par", "venue {de}", "est venue {de}",
    "venue de l'agence", "par l'intermédiaire {de}", "rapportée par",
  ], classes),
  ...spellMarkers({ role: "source", side: "before", doubtful: true, plain: true }, ["par", "pour"]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, [
    "auprès {de}", "auprès de l'", "invité[|e|s|es] {de}", "au", "aux", "sur", "dans",
    "à", // "a-t-il dit à l'AFP"; only beside a verb of saying.
  ], classes),
]);
