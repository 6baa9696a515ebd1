/** Puts a card into a shadow root. */
import { render } from "preact";
import cardCss from "./card.css?inline";
import type { CardProps } from "./card.tsx";
import { Card } from "./card.tsx";
import type { Text } from "./text.ts";
import { TextContext } from "./text.ts";
import partsCss from "./parts.css?inline";
import tokensCss from "./tokens.css?inline";

/** Draws the card in the root, in place of the one that was there. The answer takes it away again. */
export function mountCard(root: ShadowRoot, text: Text, props: CardProps): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokensCss + partsCss + cardCss);
  root.adoptedStyleSheets = [sheet];
  render(
    <TextContext.Provider value={text}>
      <Card {...props} />
    </TextContext.Provider>,
    root,
  );
  return () => render(null, root);
}
