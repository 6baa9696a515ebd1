/** Puts a card into a shadow root. */
import { render } from "preact";
import cardCss from "./card.css?inline";
import type { CardProps } from "./card.tsx";
import { Card } from "./card.tsx";
import type { Text } from "./text.ts";
import { TextContext } from "./text.ts";
import partsCss from "./parts.css?inline";
import tokensCss from "./tokens.css?inline";

/** Draws the card in the root, in place of the one that was there. The answer draws it anew or takes it away. */
export function mountCard(root: ShadowRoot, text: Text, props: CardProps): { draw: (props: CardProps) => void; unmount: () => void } {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokensCss + partsCss + cardCss);
  root.adoptedStyleSheets = [sheet];
  const draw = (now: CardProps): void =>
    render(
      <TextContext.Provider value={text}>
        <Card {...now} />
      </TextContext.Provider>,
      root,
    );
  draw(props);
  return { draw, unmount: () => render(null, root) };
}
