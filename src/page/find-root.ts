import { paragraphTags } from "./element-kinds.ts";
import type { Entry, Outline } from "./entry.ts";

/** How much of a line's prose counts for its container and the containers around that: Readability's idea, gentler slope. */
const decay = [1, 0.5, 0.25, 0.15, 0.1];

/** The headline's box is a story of its own when it holds at least this part of what each would hold on an even share. */
const evenShare = 0.5;

/** Paragraph-like elements are nested a few deep at most ("li > blockquote > p"); a limit keeps the cost linear on absurd pages. */
const deepestParagraph = 6;

/** Gained prose, as a share of what the root already holds, that makes a wider root worth taking. */
const worthClimbing = 0.1;

/** An article whose heading names the page is taken over a longer one below, as on endless pages, from this share on. */
const ownShare = 0.25;

/**
 * The element that holds the article's text; undefined on a page without prose. Cost: linear in lines and
 * entries, plus the path from the root upwards.
 */
export function findRoot(outline: Outline, headline: Entry | undefined): Entry | undefined {
  const scores = scoreContainers(outline);
  const best = highest(outline.entries, scores);
  if (best === undefined) return undefined;
  const root = narrow(climb(best, headline, outline.entries), headline);
  const home = headline === undefined ? undefined : homeOf(headline, root);
  if (home === undefined || contains(home, root) || contains(root, home)) return root;
  const own = highest(outline.entries.slice(home.index, home.end), scores);
  return own === undefined ? root : climb(own, headline, outline.entries);
}

/** Endless pages put stories under each other in plain boxes: takes the headline's own box out of a root with several main headings. */
function narrow(root: Entry, headline: Entry | undefined): Entry {
  if (headline === undefined || headline.tag !== "h1" || root.mainHeadings < 2 || !contains(root, headline)) return root;
  let story = headline;
  while (story.parent !== undefined && story.parent !== root && story.parent.mainHeadings < 2) story = story.parent;
  return story.prose * root.mainHeadings >= evenShare * root.prose ? story : root;
}

function scoreContainers({ lines, entries }: Outline): Float64Array {
  const scores = new Float64Array(entries.length);
  for (const line of lines) {
    if (line.prose === 0 || line.container.out || line.container.role === "caption" || line.container.role === "credit") continue;
    let holder: Entry | undefined = line.container;
    for (let level = 0; level < deepestParagraph && holder !== undefined && paragraphTags.has(holder.tag); level++) holder = holder.parent;
    for (let level = 0; level < decay.length && holder !== undefined; level++) {
      scores[holder.index] = (scores[holder.index] ?? 0) + line.prose * (decay[level] ?? 0);
      holder = holder.parent;
    }
  }
  return scores;
}

function highest(entries: Entry[], scores: Float64Array): Entry | undefined {
  let best: Entry | undefined;
  let bestScore = 0;
  for (const entry of entries) {
    const raw = scores[entry.index] ?? 0;
    const score = raw === 0 ? 0 : raw * trust(entry);
    if (score > bestScore) {
      bestScore = score;
      best = entry;
    }
  }
  return best;
}

function trust(entry: Entry): number {
  const linkShare = entry.chars === 0 ? 0 : entry.linked / entry.chars;
  const marked = entry.element.getAttribute("itemprop") === "articleBody";
  return (1 - linkShare) * (marked ? 2 : entry.words.body ? 1.5 : entry.tag === "article" ? 1.2 : 1);
}

/** The smallest element around the headline that holds prose worth an article. */
function homeOf(headline: Entry, root: Entry): Entry | undefined {
  let home: Entry | undefined = headline.parent;
  while (home !== undefined && home.prose < ownShare * root.prose) home = home.parent;
  return home;
}

/** Articles are cut into chunks with advertising between them: takes the wider element while that adds article text. */
function climb(start: Entry, headline: Entry | undefined, entries: Entry[]): Entry {
  let root = start;
  for (let path = start, parent = start.parent; parent !== undefined && parent.tag !== "html"; path = parent, parent = parent.parent) {
    if (isClosed(path, parent, headline)) break;
    if (gain(parent, path, headline, entries) >= worthClimbing * root.prose) root = parent;
  }
  return root;
}

/** Whether the markup says that the article ends here. A live blog's entries are articles within one. */
function isClosed(path: Entry, parent: Entry, headline: Entry | undefined): boolean {
  if (path.tag === "main" || path.element.getAttribute("itemprop") === "articleBody") return true;
  if (path.tag !== "article") return false;
  const headed = headline === undefined || contains(path, headline) || path.mainHeadings > 0;
  return headed || path.prose > 0.7 * parent.prose;
}

/** Prose that the parent's other children, and its own lines, would add. */
function gain(parent: Entry, path: Entry, headline: Entry | undefined, entries: Entry[]): number {
  let own = parent.prose;
  let others = 0;
  for (let index = parent.index + 1; index < parent.end; ) {
    const child = entries[index];
    if (child === undefined) break;
    own -= child.prose;
    if (child !== path && !isOther(child, path, headline)) others += child.prose;
    index = child.end;
  }
  return own + others;
}

function isOther(child: Entry, path: Entry, headline: Entry | undefined): boolean {
  if (child.out || child.prose === 0) return true;
  if (headline !== undefined && contains(child, headline)) return child.tag === "header";
  if (child.mainHeadings > 0 || child.words.foot || child.tag === "footer") return true;
  if (child.linked > 0.3 * child.chars) return true;
  return child.linkedHeadings > 0 && path.linkedHeadings === 0;
}

/** Whether `inner` stands in `outer`, or is it. */
export function contains(outer: Entry, inner: Entry): boolean {
  return inner.index >= outer.index && inner.index < outer.end;
}
