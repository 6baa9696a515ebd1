/** Where looked-up words stand in the index: documents with the passage, then documents that hold the words apart. */
import type { Match } from "../../core/model.ts";
import type { DocumentRow } from "../../messages/contract.ts";
import { linkToWords, safeUrl } from "../../ui/document-link.ts";
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
          <ul class="documents">
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
  const url = safeUrl(row.url);
  const title = <bdi>{row.title || row.url}</bdi>;
  const publisher = row.publisher && (facts.get(row.publisher)?.name ?? row.publisher);
  return (
    <li class="item">
      {url ? (
        <a class="source-name" href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        <span class="source-name">{title}</span>
      )}
      <p class="source-facts">{[publisher && text.isolate(publisher), row.publishedAt ? text.date(row.publishedAt) : text.say("dateUnknown")].filter(Boolean).join(" · ")}</p>
    </li>
  );
}
