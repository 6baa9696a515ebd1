/** What the visitor answers: go into the node's children, or step over them. */
export type Visit = "enter" | "skip";

/** Whose shadow tree a node stands in; slots take that host's children. */
type Host = { element: Element; outer: Host | undefined };

type Frame = {
  element: Element;
  /** Nodes still to visit: a chain of siblings, or a list where a slot chose them. */
  next: Node | null;
  list: Node[] | undefined;
  at: number;
  host: Host | undefined;
};

/**
 * Visits all nodes under `root` in the order in which they are shown: open shadow trees in place of
 * their host's children, slotted children in place of their slot. Keeps its own stack, because pages
 * nest deeper than the call stack allows. `leave` is called for every element that was entered.
 */
export function walkShownNodes(root: Element, enter: (node: Node) => Visit, leave: (element: Element) => void): void {
  if (enter(root) === "skip") return;
  const stack: Frame[] = [frameOf(root, undefined)];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = advance(frame);
    if (node === null) {
      leave(frame.element);
      stack.pop();
    } else if (enter(node) === "enter" && isElement(node)) {
      stack.push(frameOf(node, frame.host));
    }
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function advance(frame: Frame): Node | null {
  if (frame.list !== undefined) return frame.list[frame.at++] ?? null;
  const node = frame.next;
  if (node !== null) frame.next = node.nextSibling;
  return node;
}

function frameOf(element: Element, host: Host | undefined): Frame {
  const shadow = shadowContent(element);
  if (shadow !== undefined) return { element, next: shadow.firstChild, list: undefined, at: 0, host: { element, outer: host } };
  if (element.localName === "slot" && host !== undefined) {
    const list = slotted(host.element, element.getAttribute("name") ?? "");
    if (list.length > 0) return { element, next: null, list, at: 0, host: host.outer };
  }
  return { element, next: element.firstChild, list: undefined, at: 0, host };
}

/** The open shadow root; on parsers without shadow trees, the declarative template that would become one. */
function shadowContent(element: Element): Node | undefined {
  if (element.shadowRoot) return element.shadowRoot;
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (!isElement(child)) continue;
    if (child.localName !== "template" || child.getAttribute("shadowrootmode") !== "open") return undefined;
    // In browsers a template that is still there was not parsed into a shadow tree, and shows nothing.
    return child.firstChild === null ? undefined : child;
  }
  return undefined;
}

function slotted(host: Element, name: string): Node[] {
  const nodes: Node[] = [];
  for (let child = host.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child)) {
      if (child.localName !== "template" && (child.getAttribute("slot") ?? "") === name) nodes.push(child);
    } else if (child.nodeType === 3 && name === "") nodes.push(child);
  }
  return nodes;
}
