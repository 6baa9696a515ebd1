/** Attributes in which embeds keep their address, in the order in which they are believed. */
const addressAttributes = ["data-href", "cite", "data-instgrm-permalink", "data-src", "data-lazy-src", "src", "data"];

/** Frames of these hosts carry advertising, consent or measuring, never a source. */
const noise = /(?:^|[/.])(?:doubleclick|googlesyndication|googletagmanager|google\.com\/recaptcha|adservice|taboola|outbrain|criteo|amazon-adsystem|consensu|cookielaw|addthis|disqus)\b/i;

/**
 * The address of the post, video or document that an element embeds; undefined where it embeds nothing.
 * Relative addresses are returned as they are.
 */
export function embedAddress(element: Element, tag: string): string | undefined {
  const address = rawAddress(element, tag);
  if (address === undefined || address === "" || /^(?:about|javascript|data|blob):/i.test(address) || noise.test(address)) return undefined;
  return address;
}

function rawAddress(element: Element, tag: string): string | undefined {
  switch (tag) {
    case "iframe":
    case "embed":
    case "object":
    case "amp-iframe":
      return firstAttribute(element);
    case "blockquote":
      return isPost(element) ? (firstAttribute(element) ?? lastLink(element)) : undefined;
    case "div":
      return isPost(element) ? firstAttribute(element) : undefined;
    case "script": {
      const post = element.getAttribute("data-telegram-post");
      return post === null ? undefined : `https://t.me/${post}`;
    }
    case "amp-twitter":
      return prefixed(element, "data-tweetid", "https://twitter.com/i/status/");
    case "amp-youtube":
      return prefixed(element, "data-videoid", "https://www.youtube.com/watch?v=");
    case "lite-youtube":
      return prefixed(element, "videoid", "https://www.youtube.com/watch?v=");
    case "amp-instagram":
      return prefixed(element, "data-shortcode", "https://www.instagram.com/p/");
    case "amp-facebook":
      return element.getAttribute("data-href") ?? undefined;
    default:
      return undefined;
  }
}

const isPost = (element: Element) => /\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|bluesky-embed|mastodon-embed|reddit-(?:embed|card)|threads-embed)\b/.test(element.getAttribute("class") ?? "");

function firstAttribute(element: Element): string | undefined {
  for (const name of addressAttributes) {
    const value = element.getAttribute(name)?.trim();
    if (value) return value;
  }
  return undefined;
}

/** The last link of an embedded post is its own address; the earlier ones stand in its text. */
function lastLink(element: Element): string | undefined {
  const links = element.getElementsByTagName("a");
  return links[links.length - 1]?.getAttribute("href") ?? undefined;
}

function prefixed(element: Element, attribute: string, prefix: string): string | undefined {
  const value = element.getAttribute(attribute);
  if (!value) return undefined;
  return /^https?:/i.test(value) ? value : prefix + value;
}
