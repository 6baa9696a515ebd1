/** German prose of our own that cites nobody: names, places and numbers change from sentence to sentence. */
import { seeded } from "../seeded.ts";

const places = ["Lindau", "Bregenz", "Kempten", "Immenstadt", "Wangen", "Tettnang", "Überlingen", "Meersburg", "Isny", "Ravensburg"];
const people = ["Anna Kellermann", "Jonas Riedl", "Frau Obermaier", "Herr Zechner", "Mira Sauter", "der alte Vogt", "die Wirtin Rosa Haug", "Lehrer Brandl"];
const days = ["am Montag", "am frühen Morgen", "seit Pfingsten", "im vergangenen Herbst", "kurz vor Mitternacht", "in der dritten Woche", "an einem Sonntag im März"];
const things = ["das Boot", "die Mühle", "der Steg", "die Orgel", "das Stellwerk", "die Käserei", "der Brunnen", "das Lagerhaus"];

/** `{p}` a place, `{w}` somebody, `{d}` a time, `{t}` a thing, `{n}` a number. */
const templates = [
  "In {p} steht {t} auf einer Wiese, die {d} unter Wasser lag und nun langsam trocknet.",
  "{w} kam {d} mit dem Zug aus {p} und hatte nichts bei sich als einen Koffer und {n} Euro.",
  "Die Straße nach {p} wurde vor {n} Jahren verbreitert, weil zwei Lastwagen dort nicht aneinander vorbeikamen.",
  "Es regnete {d}, und das Wasser lief durch die Gassen von {p} bis hinunter zum See.",
  "{t} gehörte früher einer Familie, die {d} nach {p} gezogen ist; heute kümmert sich ein Verein darum.",
  "Wer von {p} aus weiterfährt, braucht {n} Minuten bis zur Grenze und sieht unterwegs drei Burgen.",
  "Im Winter heizten die Leute mit Torf, im Sommer trugen sie Heu über {n} Stufen auf den Dachboden.",
  "{w} hat {t} mit eigenen Händen gebaut, ohne Plan, ohne Helfer und beinahe ohne Werkzeug.",
  "Das Museum in {p} zeigt {n} Bilder aus dem 19. Jahrhundert, darunter zwei große Landschaften.",
  "Nach dem Essen gingen alle hinaus, um {t} anzusehen, und blieben bis zum Abend am Ufer.",
  "{d} fiel in {p} der Strom aus; die Kühlhäuser hielten {n} Stunden lang die Temperatur.",
  "Die Gemeinde zählt {n} Einwohner, zwei Schulen, eine Sägerei und einen Bahnhof ohne Dach.",
  "Dass {t} noch steht, verdankt {p} einem Zufall und der Hartnäckigkeit von {w}.",
  "Der Fluss ist hier kaum {n} Meter breit, aber tief genug, um {t} mitzunehmen, wenn der Schnee schmilzt.",
  "Viele Gäste bleiben nur eine Nacht, manche kehren {d} zurück und mieten ein Zimmer für den ganzen Monat.",
  "{w} trug an diesem Tag einen grauen Mantel, stieg die Treppe hinauf und schloss die Tür von innen ab.",
  "Zwischen {p} und {p} liegen {n} Kilometer Wald, ein Moor und die Reste eines Klosters.",
  "Für die neue Halle braucht der Verein {n} Tonnen Stahl, die {d} mit dem Schiff geliefert werden.",
  "Auf dem Markt gibt es Äpfel, Zwetschgen und einen Käse, der {n} Monate im Keller von {w} reift.",
  "Am Ende blieb {t} leer, die Fenster wurden vernagelt, und niemand in {p} wollte den Schlüssel haben.",
];

/** Writes one sentence after the other, the same ones for the same seed. */
export function plainSentences(seed: number): () => string {
  const random = seeded(seed);
  const pick = (from: string[]): string => from[Math.floor(random() * from.length)] ?? "";
  const fill = (_: string, kind: string): string => (kind === "n" ? String(2 + Math.floor(random() * 90)) : pick(kind === "p" ? places : kind === "w" ? people : kind === "d" ? days : things));
  return () => {
    const text = pick(templates).replace(/\{([pwdtn])\}/g, fill);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
}

/** Paragraphs of three to five sentences, about so many characters together. */
export function plainParagraphs(characters: number): string[] {
  const random = seeded(21);
  const sentence = plainSentences(20);
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; length += (paragraphs.at(-1)?.length ?? 0) + 2) {
    paragraphs.push(Array.from({ length: 3 + Math.floor(random() * 3) }, sentence).join(" "));
  }
  return paragraphs;
}
