import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "es",
  found: [
    { text: "Tanto Reuters como AFP informaron de que el puerto sigue cerrado.", expected: [{ kind: "statement", path: ["reuters"] }, { kind: "statement", path: ["afp"] }] },
    { text: "Según EFE, el puente seguirá cerrado hasta la primavera.", expected: [{ kind: "statement", path: ["efe"] }] },
    { text: "El transbordador será vendido, informó Reuters el martes.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "«Vamos a reconstruir el puerto», dijo a EFE la alcaldesa Linda Carver.", expected: [{ kind: "quote", path: ["efe", "la alcaldesa Linda Carver"] }] },
    { text: "Reuters informó, citando a dos fuentes, que las negociaciones fracasaron.", expected: [{ kind: "statement", path: ["reuters", "dos fuentes"] }] },
    { text: "El portavoz del ministerio aseguró a Efe que la embajada seguía abierta.", expected: [{ kind: "statement", path: ["efe", "El portavoz del ministerio"] }] },
    { text: "El portavoz del Kremlin, Dmitri Peskov, citado por la agencia TASS, aseguró que las conversaciones continuarán.", expected: [{ kind: "statement", path: ["tass", "Dmitri Peskov"] }] },
    { text: "El avión aterrizó sin problemas, según informó la agencia AFP.", expected: [{ kind: "statement", path: ["afp"] }] },
    { text: "En una entrevista con la BBC, el ministro de Sanidad afirmó que las listas de espera bajarán.", expected: [{ kind: "statement", path: ["bbc.com", "el ministro de Sanidad"] }] },
    { text: "Un funcionario que pidió el anonimato dijo a The Associated Press que la orden fue firmada el lunes.", expected: [{ kind: "statement", path: ["ap", "Un funcionario"] }] },
    { text: "The New York Times reveló en marzo el caso.", expected: [{ kind: "statement", path: ["nytimes.com"] }] },
    { text: "«Estamos listos», señaló en declaraciones a CNN en Español.", expected: [{ kind: "quote", path: ["cnn.com"] }] },
    { text: "El club no quiso hacer comentarios a El País.", expected: [{ kind: "statement", path: ["elpais.com", "El club"], stance: "declines" }] },
    { text: "Según Efe, que cita a dos diplomáticos, la reunión se aplaza.", expected: [{ kind: "statement", path: ["efe", "dos diplomáticos"] }] },
    { text: "En una conversación con ABC, la cirujana Pilar Nogales pidió más camas.", expected: [{ kind: "statement", path: ["abc.es", "la cirujana Pilar Nogales"] }] },
  ],
  nothing: [
    "Efe nunca publicó esa imagen.",
    "EFE trasladará su sede el año que viene.",
    "Según el alcalde, la ciudad necesita árboles.",
    "El ministro declaró ante los periodistas que las conversaciones continuarán.",
    "Un fotógrafo de EFE resultó herido leve, según la policía.",
  ],
};
