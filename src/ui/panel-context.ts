/** What only the side panel has: room for the chain's picture, and for a document beside the page. */
import { createContext } from "preact";
import type { VNode } from "preact";
import { useContext } from "preact/hooks";
import type { Match, Trace } from "../core/model.ts";

export type Panel = {
  /** Draws the chain; `onShow` scrolls the page to an attribution. */
  picture: (trace: Trace, onShow: ((attribution: string) => void) | undefined) => VNode;
  /** Shows the matched document beside the page. */
  openBeside: (match: Match) => void;
};

/** A context and no property: popup and card draw the same lists without carrying any of it. */
export const PanelContext = createContext<Panel | undefined>(undefined);

/** The panel a component stands in; undefined in popup and card. */
export const usePanel = (): Panel | undefined => useContext(PanelContext);
