/** The interface's words, numbers, dates and names in the reader's language. No face holds a string of its own. */
import { createContext } from "preact";
import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type english from "#messages";

type AnyKey = Exclude<keyof typeof english, `extension${string}` | `command${string}` | "actionTitle">;
type PluralSuffix = "zero" | "one" | "two" | "few" | "many" | "other";
/** Messages that depend on a number stand once per plural form: `documents_one`, `documents_other`. */
export type PluralKey = AnyKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;
/** Every other message. */
export type MessageKey = Exclude<AnyKey, `${string}_${PluralSuffix}`>;

/** How the browser looks a message up: `$1` … `$9` are replaced by the values. */
export type GetMessage = (key: string, values?: string[]) => string;

export type Text = {
  /** Language of the messages: that of the browser where we speak it, else English. */
  lang: string;
  dir: "ltr" | "rtl";
  say(key: MessageKey, ...values: (string | number)[]): string;
  /** A message with elements in place of `$1` …, in the language's own order. */
  compose(key: MessageKey, ...parts: ComponentChildren[]): ComponentChildren[];
  /** The plural form of `key` for `count`; `$1` is the number, `$2` … are the values. */
  count(key: PluralKey, count: number, ...values: (string | number)[]): string;
  number(value: number): string;
  bytes(value: number): string;
  /** A day, month, year, instant or interval (ISO 8601, `a/b`), as precise as it was given and no more. */
  date(iso: string): string;
  list(items: string[]): string;
  /** "one or the other". */
  either(items: string[]): string;
  /** The value, kept from reordering the sentence it stands in where it runs the other way. */
  isolate(value: string): string;
  /** Name of a country by its ISO 3166-1 code. */
  country(code: string): string;
  /** Name of a language by its tag. */
  language(tag: string): string;
};

/** The text of the faces, over the browser's message lookup. */
export function createText(getMessage: GetMessage): Text {
  const lang = getMessage("interfaceLanguage");
  const dir = getMessage("interfaceDirection") === "rtl" ? "rtl" : "ltr";
  const numbers = new Intl.NumberFormat(lang);
  const plurals = new Intl.PluralRules(lang);
  const lists = new Intl.ListFormat(lang, { type: "conjunction" });
  const choices = new Intl.ListFormat(lang, { type: "disjunction" });
  // Made when first needed and then kept: making one costs as much as a hundred names, and lists ask for hundreds.
  let countries: Intl.DisplayNames | undefined;
  let languages: Intl.DisplayNames | undefined;
  const format = (value: string | number) => (typeof value === "number" ? numbers.format(value) : isolate(value, dir));
  return {
    lang,
    dir,
    say: (key, ...values) => getMessage(key, values.map(format)),
    compose: (key, ...parts) => fillSlots(getMessage(key, parts.map((_, index) => slot(index))), parts),
    count: (key, count, ...values) => getMessage(`${key}_${plurals.select(count)}`, [count, ...values].map(format)),
    number: (value) => numbers.format(value),
    bytes: (value) => formatBytes(value, lang),
    date: (iso) => formatDate(iso, lang),
    either: (items) => choices.format(items),
    list: (items) => lists.format(items.map((item) => isolate(item, dir))),
    isolate: (value) => isolate(value, dir),
    country: (code) => (countries ??= new Intl.DisplayNames(lang, { type: "region" })).of(code) ?? code,
    language: (tag) => (languages ??= new Intl.DisplayNames(lang, { type: "language" })).of(tag) ?? tag,
  };
}

/** The text of the face a component stands in. Without one it shows the keys. */
export const TextContext = createContext<Text>(createText((key) => (key === "interfaceLanguage" ? "en" : key)));

/** The text of the face this component stands in. */
export const useText = (): Text => useContext(TextContext);

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const leftToRight = /[A-Za-z\u00c0-\u02af\u0370-\u0589\u0e00-\u1fff\u3040-\ud7ff]/;

/** Wraps a value that runs against the interface's direction, so that it cannot reorder the sentence around it. */
function isolate(value: string, dir: Text["dir"]): string {
  return (dir === "ltr" ? rightToLeft : leftToRight).test(value) ? `\u2068${value}\u2069` : value;
}

// Private-use characters: no message holds them, and the browser's lookup leaves them alone.
const slot = (index: number) => String.fromCharCode(0xe000 + index);

function fillSlots(message: string, parts: ComponentChildren[]): ComponentChildren[] {
  return message.split(/([\ue000-\ue008])/).map((piece) => (/^[\ue000-\ue008]$/.test(piece) ? parts[piece.charCodeAt(0) - 0xe000] : piece));
}

function formatDate(iso: string, lang: string): string {
  const [from = "", to] = iso.split("/");
  if (to) return `${formatDate(from, lang)} – ${formatDate(to, lang)}`;
  const time = Date.parse(from);
  if (Number.isNaN(time)) return iso;
  // What was given as a day stays that day everywhere on earth; an instant is told in the reader's own time.
  if (from.length > 10) return new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeStyle: "short" }).format(time);
  const day = from.length > 7 ? { day: "numeric" as const } : {};
  const month = from.length > 4 ? { month: "short" as const } : {};
  return new Intl.DateTimeFormat(lang, { ...day, ...month, year: "numeric", timeZone: "UTC" }).format(time);
}

const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

function formatBytes(value: number, lang: string): string {
  const power = value < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(value) / 3));
  const options = { style: "unit", unit: units[power], unitDisplay: power ? "short" : "long", maximumSignificantDigits: 3 } as const;
  return new Intl.NumberFormat(lang, options).format(value / 1000 ** power);
}
