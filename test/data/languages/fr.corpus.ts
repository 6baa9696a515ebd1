import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "fr",
  found: [
    { text: "Selon l'AFP, le pont restera fermé jusqu'au printemps.", expected: [{ kind: "statement", path: ["afp"] }] },
    { text: "Le ferry sera vendu, a rapporté Reuters mardi.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "« Nous allons reconstruire le port », a déclaré à l'AFP la maire Linda Carver.", expected: [{ kind: "quote", path: ["afp", "la maire Linda Carver"] }] },
    { text: "L'AFP rapporte, citant deux diplomates, que les négociations ont échoué.", expected: [{ kind: "statement", path: ["afp", "deux diplomates"] }] },
    { text: "Le porte-parole du ministère a affirmé à l'AFP que l'ambassade restait ouverte.", expected: [{ kind: "statement", path: ["afp", "Le porte-parole du ministère"] }] },
    { text: "Comme l'a révélé Le Monde, le ministre avait signé l'accord en juin.", expected: [{ kind: "statement", path: ["lemonde.fr"] }] },
    { text: "La banque prévoit de supprimer 3.000 postes, ont indiqué à Reuters deux sources proches du dossier.", expected: [{ kind: "statement", path: ["reuters", "deux sources proches"] }] },
    { text: "D'après Le Monde, la direction avait été alertée dès le mois de mai.", expected: [{ kind: "statement", path: ["lemonde.fr"] }] },
    { text: "Le porte-parole du Kremlin, Dmitri Peskov, cité par l'agence TASS, a assuré que les discussions continueraient.", expected: [{ kind: "statement", path: ["tass", "Dmitri Peskov"] }] },
    { text: "« Nous n'avons pas le choix », explique la ministre dans un entretien au Figaro.", expected: [{ kind: "quote", path: ["lefigaro.fr", "la ministre"] }] },
    { text: "L'agence officielle Chine nouvelle a annoncé que l'avion s'était posé sans encombre.", expected: [{ kind: "statement", path: ["xinhua"] }] },
    { text: "« Nous sommes prêts », a-t-il affirmé sur franceinfo.", expected: [{ kind: "quote", path: ["franceinfo.fr"] }] },
    { text: "Le New York Times avait révélé l'affaire en mars.", expected: [{ kind: "statement", path: ["nytimes.com"] }] },
    { text: "Interrogée par Le Monde, la préfète assure que le pont rouvrira.", expected: [{ kind: "statement", path: ["lemonde.fr", "la préfète"] }] },
    { text: "Le port est fermé, a annoncé l'agence SPA, reprise par Al Jazeera.", expected: [{ kind: "statement", path: ["aljazeera.com", "spa"] }] },
    { text: "« Nous n'avons plus d'eau », raconte à l'AFP une éleveuse de Lozère.", expected: [{ kind: "quote", path: ["afp", "une éleveuse de Lozère"] }] },
    { text: "La direction n’a pas donné suite aux questions de Libération.", expected: [{ kind: "statement", path: ["liberation.fr", "La direction"], stance: "declines" }] },
    { text: "Selon Reuters, qui cite deux négociateurs, la séance est reportée.", expected: [{ kind: "statement", path: ["reuters", "deux négociateurs"] }] },
  ],
  nothing: [
    "Reuters n'a jamais diffusé cette photo.",
    "L'AFP va déménager son siège l'an prochain.",
    "Selon le maire, la ville a besoin d'arbres.",
    "Le ministre a déclaré devant la presse que les discussions continueraient.",
    "Un photographe de l'AFP a été légèrement blessé, selon la police.",
    "Le président a écrit sur Telegram que la ville avait été libérée.",
  ],
};
