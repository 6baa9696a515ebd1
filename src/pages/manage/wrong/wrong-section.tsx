/** What the reader marked as read wrongly: to look at, take back, and save for a report. */
import type { WrongMark } from "../../../messages/wrong-mark.ts";
import { Icon } from "../../../ui/icon.tsx";
import { ListLine } from "../../../ui/list-line.tsx";
import { useText } from "../../../ui/text.ts";

export type WrongProps = { marks: WrongMark[]; on: { remove: (mark: WrongMark) => void; save: () => void } };

export function WrongSection({ marks, on }: WrongProps) {
  const text = useText();
  return (
    <section aria-labelledby="wrong">
      <h2 id="wrong">{text.say("wrongTitle")}</h2>
      <p>{marks.length > 0 ? text.say("wrongText") : text.say("wrongNone", text.say("wrongMark"), text.say("evidence"))}</p>
      <ul class="list">
        {marks.map((mark) => (
          <ListLine
            key={`${mark.url} ${mark.rule} ${mark.evidence}`}
            title={
              <p class="quoted">
                <bdi>{mark.evidence}</bdi>
              </p>
            }
            facts={[text.isolate(mark.path.toReversed().join(" ← ")), text.isolate(mark.url)]}
            actions={
              <button type="button" class="icon-button" onClick={() => on.remove(mark)} aria-label={text.say("removeDocument", mark.evidence)} title={text.say("remove")}>
                <Icon name="remove" />
              </button>
            }
          />
        ))}
      </ul>
      {marks.length > 0 && (
        <button type="button" class="button" onClick={on.save}>
          <Icon name="file" />
          {text.say("wrongSave")}
        </button>
      )}
    </section>
  );
}
