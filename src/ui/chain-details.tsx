/** What is known of one thing in a chain: who it is, how everything above it came by it, and the sentences that show it. */
import { useEffect, useRef } from "preact/hooks";
import type { ChainEdge, ChainNode, Match, Trace } from "../core/model.ts";
import { BesideButton } from "./beside-button.tsx";
import { nodeName, relationKey } from "./chain-names.ts";
import { safeUrl } from "./document-link.ts";
import { hiddenInChain } from "./chain-tree.ts";
import { Icon } from "./icon.tsx";
import { OpenDocument } from "./open-document.tsx";
import type { FactsById } from "./source-line.tsx";
import { factsLine } from "./source-line.tsx";
import { StateMark } from "./state-mark.tsx";
import { useText } from "./text.ts";

type Props = {
  node: ChainNode;
  trace: Trace;
  facts: FactsById;
  /** Scrolls the page to the passage of an attribution; undefined where there is no page to scroll. */
  onShow?: ((attribution: string) => void) | undefined;
  /** Set where the details opened for a box: they take the focus and give it back. */
  onClose?: (() => void) | undefined;
};

export function ChainDetails({ node, trace, facts, onShow, onClose }: Props) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => onClose && heading.current?.focus(), []);
  const hidden = hiddenInChain(trace);
  const edges = oncePerSentence(trace.chain.edges.filter((edge) => edge.to === node.id && !hidden(edge)));
  const url = node.type === "source" ? undefined : safeUrl(node.ref);
  const name = node.type === "document" ? node.name || node.ref : nodeName(node, { trace, facts, text });
  return (
    <section class="details" onKeyDown={(event) => event.key === "Escape" && onClose?.()}>
      {onClose && (
        <header class="details-head">
          <h3 ref={heading} tabIndex={-1} class="source-name">
            <bdi>{name}</bdi>
          </h3>
          <button type="button" class="icon-button" aria-label={text.say("close")} title={text.say("close")} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
      )}
      <Facts node={node} facts={facts} />
      {edges.map((edge, index) => (
        <How key={index} edge={edge} node={node} trace={trace} facts={facts} onShow={onShow} />
      ))}
      <OpenDocument href={url} />
    </section>
  );
}

function Facts({ node, facts }: { node: ChainNode; facts: FactsById }) {
  const text = useText();
  const line = node.type === "source" && node.class ? factsLine({ class: node.class, id: facts.has(node.ref) ? node.ref : null, name: node.name, host: null, span: null }, facts, text) : "";
  const address = node.type === "source" ? "" : node.ref;
  const date = node.type === "source" ? "" : node.publishedAt ? text.date(node.publishedAt) : text.say("dateUnknown");
  return (
    <>
      {line && <p class="source-facts">{line}</p>}
      {date && <p class="source-facts">{date}</p>}
      {address && (
        <p class="source-facts">
          <bdi>{address}</bdi>
        </p>
      )}
    </>
  );
}

/** "This page → quotes · stated", the sentence, and where to go from here. */
function How({ edge, node, trace, facts, onShow }: Omit<Props, "onClose"> & { edge: ChainEdge }) {
  const text = useText();
  const from = trace.chain.nodes.find(({ id }) => id === edge.from);
  const { attribution, evidence } = edge;
  const match = edge.relation === "matched" ? matchOf(trace, attribution, node.ref) : undefined;
  return (
    <div class="details-how">
      <p class="chain-how">
        <span>
          {from && <bdi>{nodeName(from, { trace, facts, text })}</bdi>} <span aria-hidden="true">→</span> {text.say(relationKey(edge))}
        </span>
        <StateMark state={edge.state} />
      </p>
      {evidence && (
        <blockquote class="quoted" dir="auto" lang={trace.page.lang}>
          {trace.text.slice(...evidence)}
        </blockquote>
      )}
      {edge.uncredited && (
        <p class="note">
          {text.say("uncreditedNote")} {text.say("thirdTextNote")}
        </p>
      )}
      {edge.cyclic && <p class="note">↺ {text.say("cyclicNote")}</p>}
      {edge.relation === "matched" && edge.order === "unknown" && <p class="note">{text.say("orderUnknown")}</p>}
      <p class="item-actions">
        {onShow && attribution !== null && (
          <button type="button" class="text-button" onClick={() => onShow(attribution)}>
            {text.say("goToPassage")}
            <Icon name="go" />
          </button>
        )}
        {match && <BesideButton match={match} />}
      </p>
    </div>
  );
}

/** The match behind an edge; undefined where another document was matched and not the page. */
function matchOf(trace: Trace, attribution: string | null, document: string): Match | undefined {
  const matches = attribution === null ? trace.reuse : trace.attributions.find(({ id }) => id === attribution)?.matches;
  return matches?.find((match) => match.document === document);
}

/** A relay and an origin named in one sentence make two edges between other things, never twice the same line here. */
function oncePerSentence(edges: ChainEdge[]): ChainEdge[] {
  const keyOf = (edge: ChainEdge) => [edge.from, relationKey(edge), edge.state, edge.evidence?.join("-") ?? edge.attribution].join(" ");
  return [...new Map(edges.map((edge) => [keyOf(edge), edge])).values()];
}
