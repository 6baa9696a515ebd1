/** Where looked-up words stand in the index: documents with the passage, then documents that hold the words apart. */
import type { Match } from "../../core/model.ts";
import type { DocumentRow } from "../../messages/contract.ts";
import { linkToWords } from "../../ui/document-link.ts";
import { ListLine, ListTitle } from "../../ui/list-line.tsx";
import { MatchLine } from "../../ui/match-line.tsx";
import { OpenDocument } from "../../ui/open-document.tsx";
import type { FactsById } from "../../ui/source-line.tsx";
import { useText } from "../../ui/text.ts";

type Props = { matches: Match[]; holding: { total: number; rows: DocumentRow[] }; facts: FactsById };

export function FoundList({ matches, holding, facts }: Props) {
  const text = useText();
  const apart = holding.rows.filter(({ url }) => matches.every(({ document }) => document !== url));
  return (
    <>
      {matches.length > 0 && (
        <section>
          <h2>{text.count("lookupFound", matches.length)}</h2>
          <ul>
            {matches.map((match) => (
              <Found key={match.document} match={match} facts={facts} />
            ))}
          </ul>
        </section>
      )}
      {apart.length > 0 && (
        <section>
          <h2>{text.count("lookupHolding", holding.total - (holding.rows.length - apart.length))}</h2>
          <ul class="list">
            {apart.map((row) => (
              <Holding key={row.url} row={row} facts={facts} />
            ))}
          </ul>
        </section>
      )}
      {matches.length + apart.length === 0 && <p>{text.say("notInIndex")}</p>}
    </>
  );
}

function Found({ match, facts }: { match: Match; facts: FactsById }) {
  return (
    <li class="item found">
      <MatchLine match={match} facts={facts} />
      {match.excerpt !== "" && (
        <p class="quoted">
          <bdi>{match.excerpt}</bdi>
        </p>
      )}
      <OpenDocument href={linkToWords(match.document, match.excerpt)} />
    </li>
  );
}

function Holding({ row, facts }: { row: DocumentRow; facts: FactsById }) {
  const text = useText();
  const publisher = row.publisher && (facts.get(row.publisher)?.name ?? row.publisher);
  return <ListLine title={<ListTitle name={row.title || row.url} url={row.url} />} facts={[publisher && text.isolate(publisher), row.publishedAt ? text.date(row.publishedAt) : text.say("dateUnknown")]} />;
}
