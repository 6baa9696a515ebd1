/** Which bearers of a name were at work when the page was published: an agency that had closed long before is not cited by it. */
import type { PageText } from "../../model.ts";
import type { Directory, NameHit } from "../directory.ts";

/** What closed at a time nobody noted belongs to the age of print. */
const endOfPrint = 2000;
/** Years that a closed agency's name lives on in archives and captions. */
const afterglow = 2;

/** The bearers of the name that were at work when the page was published, or shortly before; all where the page has no date. */
export function bearersOfTheTime({ publishedAt }: PageText, { ids }: NameHit, directory: Directory): string[] {
  const year = Number(publishedAt?.slice(0, 4) ?? Number.NaN);
  if (Number.isNaN(year)) return ids;
  return ids.filter((id) => {
    const { dissolved } = directory.entry(id) ?? {};
    return dissolved === undefined || year <= (dissolved === "unknown" ? endOfPrint : dissolved) + afterglow;
  });
}
