/** The chain as a list to read: each line rests on the lines beneath it. */
import { useState } from "preact/hooks";
import type { ChainNode, Trace } from "../core/model.ts";
import { ChainDetails } from "./chain-details.tsx";
import { longNodeName, relationKey } from "./chain-names.ts";
import type { ChainItem } from "./chain-tree.ts";
import { chainTree, foldedRun, hiddenInChain } from "./chain-tree.ts";
import { safeUrl } from "./document-link.ts";
import type { FactsById } from "./source-line.tsx";
import { StateMark } from "./state-mark.tsx";
import { useText } from "./text.ts";

type Props = {
  trace: Trace;
  facts: FactsById;
  /** Scrolls the page to the passage of an attribution. */
  onShow?: ((attribution: string) => void) | undefined;
  /** Whether each line opens what the picture's boxes open. */
  details?: boolean;
};
type Shared = Omit<Props, "details"> & { details: boolean };

/** The chain of a page. Pictures and less certain attributions stay out: they have their own folded lists. */
export function ChainList({ trace, facts, onShow, details = false }: Props) {
  const text = useText();
  const shared = { trace, facts, onShow, details };
  const items = chainTree(trace.chain, hiddenInChain(trace));
  if (items.length === 0) return null;
  return (
    <div class="chain">
      <p class="path-role">{text.say("roleHere")}</p>
      <p class="source-name">
        <bdi>{trace.page.host || trace.page.title}</bdi>
      </p>
      <ItemList items={items} shared={shared} label={text.say("chainLabel")} />
    </div>
  );
}

function ItemList({ items, shared, label }: { items: ChainItem[]; shared: Shared; label?: string }) {
  if (items.length === 0) return null;
  return (
    <ul aria-label={label}>
      {items.map((item) => (
        <Item key={item.node.id} item={item} shared={shared} />
      ))}
    </ul>
  );
}

function Item({ item, shared }: { item: ChainItem; shared: Shared }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const fold = open ? undefined : foldedRun(item);
  return (
    <li class={`chain-item chain-${item.state}`}>
      <Line item={item} shared={shared} />
      {fold ? (
        <ul>
          <li class="chain-item chain-inferred">
            <button type="button" class="fold" aria-expanded="false" onClick={() => setOpen(true)}>
              {text.count("moreLinks", fold.middle.length)}
            </button>
            <ItemList items={[fold.last]} shared={shared} />
          </li>
        </ul>
      ) : (
        <ItemList items={item.children} shared={shared} />
      )}
    </li>
  );
}

function Line({ item, shared }: { item: ChainItem; shared: Shared }) {
  const text = useText();
  const [edge] = item.edges;
  const uncredited = item.edges.some((each) => each.uncredited);
  if (!edge) return null;
  return (
    <div class="chain-line">
      <p class="chain-how">
        {text.say(relationKey({ relation: edge.relation, uncredited }))}
        <StateMark state={item.state} />
      </p>
      <NodeName node={item.node} trace={shared.trace} facts={shared.facts} />
      {item.node.publishedAt && <p class="source-facts">{text.date(item.node.publishedAt)}</p>}
      {uncredited && (
        <p class="note">
          {text.say("uncreditedNote")} {text.say("thirdTextNote")}
        </p>
      )}
      {item.cyclic && <p class="note">↺ {text.say("cyclicNote")}</p>}
      {edge.relation === "matched" && edge.order === "unknown" && <p class="note">{text.say("orderUnknown")}</p>}
      {shared.details && (
        <details class="proof">
          <summary>{text.say("chainDetails")}</summary>
          <ChainDetails node={item.node} {...shared} />
        </details>
      )}
    </div>
  );
}

function NodeName({ node, trace, facts }: { node: ChainNode; trace: Trace; facts: FactsById }) {
  const text = useText();
  const url = node.type === "document" ? safeUrl(node.ref) : undefined;
  const name = longNodeName(node, { trace, facts, text });
  return (
    <p class="source-name">
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          <bdi>{name}</bdi>
        </a>
      ) : (
        <bdi>{name}</bdi>
      )}
    </p>
  );
}
