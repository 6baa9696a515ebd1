/** English articles of our own for readers that know English only: prose with a citation every few sentences. */
import { seeded } from "./seeded.ts";

const places = ["the harbour", "the northern line", "the old mill", "the lake road", "the grain store", "the observatory", "the ferry terminal", "the cable car"];
const things = ["the repairs", "the timetable", "the new contract", "the water level", "the insurance", "the storm damage", "the ticket prices", "the safety report"];
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const persons = ["Anna Reed", "Tomas Lind", "Mary Okafor", "Peter Halloran", "Ines Duarte", "Karl Brandt"];
const agencies = ["Reuters", "The Associated Press", "AFP", "the news agency dpa", "Bloomberg News"];

type Pick = (list: string[]) => string;

const citing: ((pick: Pick) => string)[] = [
  (pick) => `“We expect ${pick(things)} to take another week,” ${pick(persons)}, a spokeswoman for ${pick(places)}, told ${pick(agencies)} on ${pick(days)}.`,
  (pick) => `${pick(agencies)} reported on ${pick(days)}, citing two officials, that ${pick(things)} had been delayed again.`,
  (pick) => `According to ${pick(agencies)}, nobody at ${pick(places)} had been told about ${pick(things)}.`,
  (pick) => `${pick(persons)} said that ${pick(things)} would be discussed by the council before ${pick(days)}.`,
  (pick) => `“Nobody should wait for ${pick(things)},” ${pick(persons)} said.`,
];
const plain: ((pick: Pick) => string)[] = [
  (pick) => `Work at ${pick(places)} began in spring and went on through the summer without much notice.`,
  (pick) => `On ${pick(days)} the road to ${pick(places)} was closed for an hour while a crane was moved.`,
  (pick) => `In the past ten years ${pick(things)} had been on the agenda only twice, and both times the vote was put off.`,
  () => "The valley is narrow there, and in winter the sun reaches the first houses shortly before noon.",
  (pick) => `Those who come by train change at the junction and walk the last mile to ${pick(places)}.`,
  (pick) => `It is the largest building of its kind in the county; ${pick(places)} comes second.`,
  () => "The pumps have been running since October, and the cellars along the river are dry again.",
  (pick) => `For most families ${pick(things)} matter less than the question of who will pay for them.`,
];
/** Three in ten sentences cite somebody, as in the news articles of the public corpora. */
const citingShare = 0.3;

/** Articles of about 4,000 characters, so many that they hold at least this many together; always the same. */
export function citingArticles(characters: number): string[] {
  const random = seeded(7);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] ?? "";
  const sentence = (): string => {
    const forms = random() < citingShare ? citing : plain;
    const text = forms[Math.floor(random() * forms.length)]?.(pick) ?? "";
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const articles: string[] = [];
  for (let length = 0; length < characters; length += articles.at(-1)?.length ?? characters) {
    const paragraphs = Array.from({ length: 11 }, () => Array.from({ length: 4 }, sentence).join(" "));
    articles.push([`${pick(days)} at ${pick(places)}`, ...paragraphs].join("\n"));
  }
  return articles;
}
