/** The chain as a list to read: each line rests on the lines beneath it. */
import { useState } from "preact/hooks";
import type { ChainNode, Trace } from "../core/model.ts";
import type { ChainItem } from "./chain-tree.ts";
import { chainTree, foldedRun, hiddenInChain } from "./chain-tree.ts";
import { safeUrl } from "./document-link.ts";
import type { FactsById } from "./source-line.tsx";
import { StateMark } from "./state-mark.tsx";
import { useText } from "./text.ts";

/** The chain of a page. Pictures and less certain attributions stay out: they have their own folded lists. */
export function ChainList({ trace, facts }: { trace: Trace; facts: FactsById }) {
  const text = useText();
  const items = chainTree(trace.chain, hiddenInChain(trace));
  if (items.length === 0) return null;
  return (
    <div class="chain">
      <p class="path-role">{text.say("roleHere")}</p>
      <p class="source-name">
        <bdi>{trace.page.host || trace.page.title}</bdi>
      </p>
      <ItemList items={items} facts={facts} label={text.say("chainLabel")} />
    </div>
  );
}

function ItemList({ items, facts, label }: { items: ChainItem[]; facts: FactsById; label?: string }) {
  if (items.length === 0) return null;
  return (
    <ul aria-label={label}>
      {items.map((item) => (
        <Item key={item.node.id} item={item} facts={facts} />
      ))}
    </ul>
  );
}

function Item({ item, facts }: { item: ChainItem; facts: FactsById }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const fold = open ? undefined : foldedRun(item);
  return (
    <li class={`chain-item chain-${item.state}`}>
      <Line item={item} facts={facts} />
      {fold ? (
        <ul>
          <li class="chain-item chain-inferred">
            <button type="button" class="fold" aria-expanded="false" onClick={() => setOpen(true)}>
              {text.count("moreLinks", fold.middle.length)}
            </button>
            <ItemList items={[fold.last]} facts={facts} />
          </li>
        </ul>
      ) : (
        <ItemList items={item.children} facts={facts} />
      )}
    </li>
  );
}

function Line({ item, facts }: { item: ChainItem; facts: FactsById }) {
  const text = useText();
  const [edge] = item.edges;
  const uncredited = item.edges.some((each) => each.uncredited);
  if (!edge) return null;
  return (
    <div class="chain-line">
      <p class="chain-how">
        {text.say(uncredited ? "edge_uncredited" : `edge_${edge.relation}`)}
        <StateMark state={item.state} />
      </p>
      <NodeName node={item.node} facts={facts} />
      {item.node.publishedAt && <p class="source-facts">{text.date(item.node.publishedAt)}</p>}
      {uncredited && <p class="note">{text.say("uncreditedNote")}</p>}
      {item.cyclic && <p class="note">↺ {text.say("cyclicNote")}</p>}
      {edge.relation === "matched" && edge.order === "unknown" && <p class="note">{text.say("orderUnknown")}</p>}
    </div>
  );
}

function NodeName({ node, facts }: { node: ChainNode; facts: FactsById }) {
  const url = node.type === "document" ? safeUrl(node.ref) : undefined;
  const name = facts.get(node.ref)?.name ?? (node.name || node.ref);
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
