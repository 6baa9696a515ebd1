import { Icon } from "./icon.tsx";
import { useText } from "./text.ts";

/** A link that opens a document in a new tab; nothing where it has no address that a person may be sent to (`undefined`). */
export function OpenDocument({ href }: { href: string | undefined }) {
  const text = useText();
  if (!href) return null;
  return (
    <a class="text-button" href={href} target="_blank" rel="noopener noreferrer">
      {text.say("openDocument")}
      <Icon name="open" />
    </a>
  );
}
