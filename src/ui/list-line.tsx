/** Lists of things that have a name: documents, feeds, sources, imports. */
import type { ComponentChildren } from "preact";
import { safeUrl } from "./document-link.ts";

export type ListLineProps = {
  title: ComponentChildren;
  /** Told in one line; what is false or empty is left out. */
  facts: (string | false | null | undefined)[];
  /** What stands before it: a box to tick. */
  before?: ComponentChildren;
  /** More about it, beneath the facts. */
  children?: ComponentChildren;
  /** What can be done with it. */
  actions?: ComponentChildren;
  /** What opens beneath the whole line. */
  below?: ComponentChildren;
  busy?: boolean;
};

export function ListLine({ title, facts, before, children, actions, below, busy }: ListLineProps) {
  return (
    <li class="list-line" aria-busy={busy}>
      {before}
      <div class="list-words">
        {title}
        <p class="source-facts">{facts.filter(Boolean).join(" · ")}</p>
        {children}
      </div>
      {actions && <div class="list-actions">{actions}</div>}
      {below && <div class="list-below">{below}</div>}
    </li>
  );
}

/** The name, which leads to the address where that is one a person may be sent to. */
export function ListTitle({ name, url = "" }: { name: string; url?: string }) {
  const href = safeUrl(url);
  if (!href)
    return (
      <span class="source-name">
        <bdi>{name}</bdi>
      </span>
    );
  return (
    <a class="source-name" href={href} target="_blank" rel="noopener noreferrer">
      <bdi>{name}</bdi>
    </a>
  );
}
