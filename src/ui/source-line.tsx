/** Who a source is: its name, and one line of facts that each say where they come from. */
import type { Office } from "../core/directory/entry.ts";
import type { PathSource } from "../core/model.ts";
import type { SourceFacts } from "../core/directory/source-facts.ts";
import type { MessageKey, Text } from "./text.ts";
import { useText } from "./text.ts";

/** Facts by directory id. */
export type FactsById = ReadonlyMap<string, SourceFacts>;

/** The source's name, the office a person speaks for, and the facts known about it. */
export function SourceLine({ source, facts }: { source: PathSource; facts: FactsById }) {
  const text = useText();
  const line = factsLine(source, facts, text);
  return (
    <span class="source">
      <span class="source-name">
        <bdi>{nameWithDoubt(source, facts, text)}</bdi>
        {source.speaksFor && <span class="source-office"> {text.compose("speaksFor", <bdi key="office">{nameWithDoubt(source.speaksFor, facts, text)}</bdi>)}</span>}
      </span>
      {line && <span class="source-facts">{line}</span>}
    </span>
  );
}

/** The name in the reader's language where the directory has it, else as the trace names it. */
export function sourceName(source: Pick<PathSource, "id" | "name">, facts: FactsById): string {
  return (source.id !== null && facts.get(source.id)?.name) || source.name;
}

/** The name as short as news texts print it: agencies are known by their letters. For lines that list several sources. */
export function shortName(source: Pick<PathSource, "id" | "name">, facts: FactsById): string {
  const name = sourceName(source, facts);
  // Letters of a name that is one word are a code of the trade ("RTRS"), or the same word in capitals or another script.
  return /[\s-]/.test(name) ? (lettersOf(source, facts) ?? name) : name;
}

function lettersOf({ id }: Pick<PathSource, "id">, facts: FactsById): string | undefined {
  const known = id === null ? undefined : facts.get(id);
  return known?.class === "agency" ? known.short : undefined;
}

/** What may have several bearers: a link of a path, or whom its person speaks for. */
export type Named = Pick<PathSource, "id" | "name" | "alternatives" | "office">;

/**
 * "APA (Austria or Azerbaijan?)", "外交部 (China or Taiwan?)": where a name has several bearers, the countries between
 * which the page did not decide; "Foreign ministry (which country is not said)" where every country may be meant.
 */
export function nameWithDoubt(source: Named, facts: FactsById, text: Text): string {
  if (!isOpen(source)) return sourceName(source, facts);
  if (source.office && source.alternatives === undefined) return text.say("officeUnsaid", text.say(officeKey(source.office)));
  const bearers = [source.id, ...(source.alternatives ?? [])].map((id) => (id === null ? undefined : facts.get(id)?.country));
  const countries = [...new Set(bearers.filter((country) => country !== undefined))];
  if (countries.length < 2 || countries.length > mostCountries) return source.name;
  return `${lettersOf(source, facts) ?? sourceName(source, facts)} ${text.say("nameMayMean", text.either(countries.map((country) => text.country(country))))}`;
}

/** Whether the page left open who is meant. */
export const isOpen = ({ alternatives = [], office }: Named): boolean => office !== undefined || alternatives.length > 0;

/** The word for an office that every state has; browsers allow no hyphens in their messages' names. */
const officeKey = (office: Office): MessageKey => `office_${office.replaceAll("-", "_") as Underscored<Office>}`;

type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : Name;

/** More countries than this tell a reader nothing. */
const mostCountries = 4;

/** "News agency · Russia · owned by the state (RIA's own site, 2024)", as far as known. */
export function factsLine(source: PathSource, facts: FactsById, text: Text): string {
  // Facts about one of several bearers would decide what the page leaves open.
  const known = source.id === null || isOpen(source) ? undefined : facts.get(source.id);
  const parts = [
    source.class === "unnamed" && source.count ? text.count("unnamedPeople", source.count) : text.say(source.office && source.alternatives ? officeKey(source.office) : classKey(source.class)),
    known?.country && text.country(known.country),
    known?.parent && text.say("partOf", known.parent),
    known?.ownership && ownership(known.ownership, text),
    known?.ended && end(known.ended, text),
    !known && !isOpen(source) && source.host,
    // Without candidates the name is the reader's word for the office, and the page's own word stands here.
    source.office ? (source.alternatives ? text.say("officeOpen") : text.isolate(source.name)) : isOpen(source) && text.say("nameIsAmbiguous"),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** The word for a kind of source. */
export const classKey = (sourceClass: PathSource["class"]): MessageKey => (sourceClass === "pr-wire" ? "class_prWire" : `class_${sourceClass}`);

const ownerships = ["state", "private", "public", "cooperative", "religious", "nonprofit", "party"] as const;

function ownership({ class: owner, source, asOf }: NonNullable<SourceFacts["ownership"]>, text: Text): string {
  const known = ownerships.find((name) => name === owner);
  const words = known ? text.say(`ownership_${known}`) : owner;
  return withSource(words, source, [source, asOf && text.date(asOf)].filter(Boolean).join(", "), text);
}

/** "until 1944; then Agence France-Presse (according to education.afp.com)". */
function end({ year, by, source }: NonNullable<SourceFacts["ended"]>, text: Text): string {
  if (year === undefined) return withSource(text.say("existsNoMore"), source, source, text);
  const when = text.date(String(year));
  return withSource(by.length > 0 ? text.say("existedUntilThen", when, text.list(by)) : text.say("existedUntil", when), source, source, text);
}

const withSource = (words: string, source: string, told: string, text: Text): string =>
  source === "unchecked" ? text.say("factUnchecked", words) : text.say("factWithSource", words, told);
