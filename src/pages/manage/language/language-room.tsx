import { useEffect, useState } from "preact/hooks";
import type { InterfaceLanguage } from "../../../platform/interface-languages.ts";
import { chooseLanguage, chosenLanguage } from "../../../platform/interface-language.ts";
import { useAttempt } from "../room.tsx";
import { LanguageSection } from "./language-section.tsx";

/** The language that all faces speak; the page draws itself again when it changes. */
export function LanguageRoom() {
  const [chosen, setChosen] = useState<InterfaceLanguage>();
  const reading = useAttempt();
  const acting = useAttempt();
  useEffect(() => reading(chosenLanguage().then(setChosen)), []);
  const choose = (lang: InterfaceLanguage | undefined) => {
    setChosen(lang);
    acting(chooseLanguage(lang));
  };
  return <LanguageSection chosen={chosen} onChoose={choose} />;
}
