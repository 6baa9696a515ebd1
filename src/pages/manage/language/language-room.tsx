import { useEffect, useState } from "preact/hooks";
import type { InterfaceLanguage } from "../../../platform/interface-languages.ts";
import { chooseLanguage, chosenLanguage } from "../../../platform/interface-language.ts";
import { LanguageSection } from "./language-section.tsx";

/** The language that all faces speak; the page draws itself again when it changes. */
export function LanguageRoom() {
  const [chosen, setChosen] = useState<InterfaceLanguage>();
  useEffect(() => void chosenLanguage().then(setChosen), []);
  const choose = (lang: InterfaceLanguage | undefined) => {
    setChosen(lang);
    void chooseLanguage(lang);
  };
  return <LanguageSection chosen={chosen} onChoose={choose} />;
}
