/** Words of a page or document in their surroundings. */
import type { Excerpt } from "../core/match/words/excerpt.ts";
import type { DriftStep } from "../core/model.ts";
import { Change } from "./drift.tsx";

type Props = {
  /** Whose words they are; undefined where the heading above says it. */
  title?: string;
  lang: string;
  excerpt: Excerpt;
};

export function Passage({ title, lang, excerpt }: Props) {
  return (
    <div class="side">
      {title && <p class="path-role">{title}</p>}
      <blockquote class="quoted" dir="auto" lang={lang === "und" ? undefined : lang}>
        <span class="around">{excerpt.before}</span>
        <mark>{excerpt.words}</mark>
        <span class="around">{excerpt.after}</span>
      </blockquote>
    </div>
  );
}

/** The same with the words marked that stand on this side only: the other side's are left out. */
export function PassageWithDrift({ title, lang, excerpt, steps, side }: Props & { steps: DriftStep[]; side: "added" | "removed" }) {
  const own = steps.filter(({ op }) => op === "same" || op === side);
  if (own.every(({ op }) => op === "same")) return <Passage title={title ?? ""} lang={lang} excerpt={excerpt} />;
  return (
    <div class="side">
      {title && <p class="path-role">{title}</p>}
      <blockquote class="quoted" dir="auto" lang={lang === "und" ? undefined : lang}>
        <span class="around">{excerpt.before}</span>
        {own.map((step, index) => (step.op === "same" ? `${step.text}${index < own.length - 1 ? " " : ""}` : <Change key={index} step={step} />))}
        <span class="around">{excerpt.after}</span>
      </blockquote>
    </div>
  );
}
