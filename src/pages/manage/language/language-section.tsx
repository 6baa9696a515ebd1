/** The language of the interface: the browser's, or one of those there are messages in. */
import { interfaceLanguages, type InterfaceLanguage } from "../../../platform/interface-languages.ts";
import { useText } from "../../../ui/text.ts";

/** `chosen` is undefined for the browser's language. */
export type LanguageProps = { chosen: InterfaceLanguage | undefined; onChoose: (lang: InterfaceLanguage | undefined) => void };

export function LanguageSection({ chosen, onChoose }: LanguageProps) {
  const text = useText();
  return (
    <section aria-labelledby="language">
      <h2 id="language">{text.say("languageTitle")}</h2>
      <label class="field">
        <span>{text.say("languageLabel")}</span>
        <select value={chosen ?? ""} onChange={(event) => onChoose(interfaceLanguages.find((lang) => lang === event.currentTarget.value))}>
          <option value="">{text.say("languageBrowser")}</option>
          {interfaceLanguages.map((lang) => (
            <option key={lang} value={lang} lang={lang}>
              {ownName(lang)}
            </option>
          ))}
        </select>
      </label>
      <p class="note">{text.say("languageNote")}</p>
    </section>
  );
}

/** As its speakers write it, so that they find it in any language of the list. */
const ownName = (lang: string): string => new Intl.DisplayNames(lang, { type: "language" }).of(lang) ?? lang;
