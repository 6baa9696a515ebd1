/** Documents over time: bars to see, and the same as a table to read. */
import type { Timeline } from "../../../messages/keeping.ts";
import { useText } from "../../../ui/text.ts";

/** Units of the picture: it is stretched to the column's width. */
const HEIGHT = 100;
const BAR = 10;

export function TimelineChart({ title, timeline: { bins, before, after, undated } }: { title: string; timeline: Timeline }) {
  const text = useText();
  const most = Math.max(0, ...bins.map(({ documents }) => documents));
  const [first] = bins;
  const last = bins.at(-1);
  return (
    <figure class="timeline">
      <figcaption>{title}</figcaption>
      {first && last && (
        <>
          <p class="timeline-most">{text.number(most)}</p>
          <svg viewBox={`0 0 ${bins.length * BAR} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
            {bins.map(({ start, documents }, i) => (
              <rect key={start} x={i * BAR + 1} width={BAR - 2} y={HEIGHT - height(documents, most)} height={height(documents, most)}>
                <title>{`${text.date(start)}: ${text.number(documents)}`}</title>
              </rect>
            ))}
          </svg>
          <p class="timeline-ends">
            <span>{text.date(first.start)}</span>
            {bins.length > 1 && <span>{text.date(last.start)}</span>}
          </p>
          <details>
            <summary>{text.say("overviewTable")}</summary>
            <div class="timeline-table" tabIndex={0} role="group" aria-label={title}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{text.say("overviewTime")}</th>
                    <th scope="col">{text.say("statusDocuments")}</th>
                  </tr>
                </thead>
                <tbody>
                  {bins.map(({ start, documents }) => (
                    <tr key={start}>
                      <th scope="row">{text.date(start)}</th>
                      <td>{text.number(documents)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
      <p class="note">{[before + after > 0 && text.say("overviewOutside", before + after), undated > 0 && text.say("overviewUndated", undated)].filter(Boolean).join(" · ")}</p>
    </figure>
  );
}

/** A single document must be seen beside thousands. */
const height = (documents: number, most: number): number => (documents === 0 ? 0 : Math.max(2, (HEIGHT * documents) / most));
