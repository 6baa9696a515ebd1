/** Writes news-like sentences by chance: grammatical enough to be read as prose, different for every seed, always the same for one. */
export function createWriter(seed: number): { prose: (sentences: number) => string } {
  let state = (seed * 2654435761) >>> 0;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const pick = (words: readonly string[]) => words[random(words.length)] ?? "";
  const noun = () => `the ${pick(adjectives)} ${pick(nouns)} of ${pick(places)}`;
  const sentence = () => {
    const text = `${noun()} ${pick(verbs)} ${noun()} ${pick(links)} ${noun()} ${pick(verbs)} ${random(900) + 12} ${pick(things)}`;
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  return { prose: (sentences) => Array.from({ length: sentences }, sentence).join(" ") };
}

const adjectives = "northern rusty elected former coastal narrow municipal frozen independent crowded private disputed modern annual wooden federal quiet damaged seasonal remote".split(" ");
const nouns = "council harbour bridge refinery commission library orchestra railway court hospital ferry union museum committee brewery stadium archive embassy quarry dairy".split(" ");
const places = "Varnow Lestin Orrelund Tamsk Quellmar Dubrava Sennheim Ostrava-Nord Kilvarra Maresk Polder Ybbsdorf Hallin Torvik Corvane".split(" ");
const verbs = "rejected inspected reopened financed criticised rebuilt postponed photographed measured sold warned joined replaced defended audited evacuated".split(" ");
const links = ["because", "although", "while", "before", "after", "so that", "as soon as", "whereas"];
const things = "barrels seats contracts windows passengers tonnes complaints apprentices barges permits lanterns letters".split(" ");
