/** The rooms about sites and about the language in every state. */
import { LanguageSection } from "../../../src/pages/manage/language/language-section.tsx";
import { ForgetSection, type ForgetProps } from "../../../src/pages/manage/sites/forget-section.tsx";
import { NeverSection } from "../../../src/pages/manage/sites/never-section.tsx";
import { RememberSection } from "../../../src/pages/manage/sites/remember-section.tsx";
import { nothing, type Face } from "./face.ts";
import { manage } from "./manage.tsx";

const none = () => Promise.resolve([]);

const reading = (name: string, sites: string[], forget: Partial<ForgetProps> = {}): Face =>
  manage(
    name,
    "sites",
    <>
      <NeverSection sites={sites} onSwitch={nothing} />
      <RememberSection remember={{ all: sites.length > 0, sites }} suggest={none} onSwitch={nothing} />
      <ForgetSection pages={12} asking={undefined} forgotten={undefined} on={{ ask: nothing, cancel: nothing, confirm: nothing }} {...forget} />
    </>,
  );

export const siteFaces: Face[] = [
  reading("remember", [], { pages: 0 }),
  reading("remember-sites", ["harbourpost.example", "a-rather-long-name-of-a-regional-newspaper.example"], { forgotten: 3 }),
  reading("forget", [], { asking: { scope: { hours: 1, site: null }, pages: 4 } }),
  manage("language", "language", <LanguageSection chosen="fa" onChoose={nothing} />),
];
