import { openWorld } from "../core/match/anchors/world.ts";
import { worldFacts } from "../data/world/world-facts.ts";

/** The names that matching knows, in all languages. */
export const world = openWorld(worldFacts);
