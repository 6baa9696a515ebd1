/** The index in numbers: how its documents came, from whom, in which languages, and when. */
import type { ComponentChildren } from "preact";
import type { Overview } from "../../../messages/keeping.ts";
import { useText } from "../../../ui/text.ts";
import { TimelineChart } from "./timeline-chart.tsx";

/** `names`: of directory ids, in the reader's language. */
export type NumbersProps = { overview: Overview | undefined; names: ReadonlyMap<string, string> };

/** Publishers and languages told before the rest is one number. */
const mostShown = 12;

export function NumbersSection({ overview, names }: NumbersProps) {
  const text = useText();
  if (overview === undefined || overview.documents === 0) return null;
  const { ways, publishers, publisherCount, languages, pinned, published, kept } = overview;
  const shown = publishers.slice(0, mostShown);
  const more = publisherCount - shown.filter(({ publisher }) => publisher !== null).length;
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">{text.say("overviewTitle")}</h2>
      <div class="tables">
        <Tally title={text.say("overviewWays")} total={overview.documents} rows={[...ways.map(({ way, documents }) => [text.say(`way_${way}`), documents] as const), ...(pinned > 0 ? [[text.say("pinned"), pinned] as const] : [])]} />
        <Tally title={text.say("overviewLanguages")} total={overview.documents} rows={languages.slice(0, mostShown).map(({ lang, documents }) => [lang === "und" ? text.say("overviewUnknown") : text.language(lang), documents])} />
        <Tally title={text.say("fieldPublisher")} total={overview.documents} rows={shown.map(({ publisher, documents }) => [publisher === null ? text.say("overviewUnknown") : (names.get(publisher) ?? publisher), documents])}>
          {more > 0 && text.say("overviewMore", more)}
        </Tally>
      </div>
      <TimelineChart title={text.say("overviewPublished")} timeline={published} />
      <TimelineChart title={text.say("overviewKept")} timeline={kept} />
    </section>
  );
}

function Tally({ title, total, rows, children }: { title: string; total: number; rows: (readonly [name: string, documents: number])[]; children?: ComponentChildren }) {
  const text = useText();
  return (
    <div class="tally">
      <table>
        <caption>{title}</caption>
        <tbody>
          {rows.map(([name, documents]) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
                <span class="share" style={{ inlineSize: `${(100 * documents) / total}%` }} />
              </th>
              <td>{text.number(documents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">{children}</p>
    </div>
  );
}
