/**
 * The language of the interface: the browser's, or the one that the person chose. Browsers know no choice of an
 * extension's language, so a chosen one is read from our own message files.
 */
import { browser } from "./browser.ts";
import { interfaceLanguages, type InterfaceLanguage } from "./interface-languages.ts";

const key = "interface-language";

/** The language that the person chose; undefined for the browser's. */
export async function chosenLanguage(): Promise<InterfaceLanguage | undefined> {
  const { [key]: chosen } = await browser.storage.local.get(key);
  return interfaceLanguages.find((lang) => lang === chosen);
}

/** The language that faces are drawn in: the chosen one, else that of the browser's messages. */
export const interfaceLanguage = async (): Promise<string> => (await chosenLanguage()) ?? browser.i18n.getMessage("interfaceLanguage");

/** Keeps the choice; undefined goes back to the browser's language. */
export async function chooseLanguage(lang: InterfaceLanguage | undefined): Promise<void> {
  await (lang === undefined ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: lang }));
}

/** Calls back when another language was chosen, in whichever part of the extension. */
export function onLanguageChange(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) listener();
  });
}

/** The messages of the chosen language as JSON text, for `messageLookup`; "" where the browser looks them up itself. */
export async function chosenMessages(): Promise<string> {
  const lang = await chosenLanguage();
  if (lang === undefined) return "";
  return (await fetch(browser.runtime.getURL(`_locales/${lang.replace("-", "_")}/messages.json`))).text();
}

/** Looks messages up: in the JSON text of a chosen language, else as the browser does. `$1` … `$9` are replaced by the values. */
export function messageLookup(messages: string): (key: string, values?: string[]) => string {
  if (messages === "") return (name, values) => browser.i18n.getMessage(name, values);
  const table: Record<string, { message: string }> = JSON.parse(messages);
  return (name, values = []) => (Object.hasOwn(table, name) ? table[name]?.message ?? "" : "").replace(/\$([1-9])/g, (_, index: string) => values[Number(index) - 1] ?? "");
}
