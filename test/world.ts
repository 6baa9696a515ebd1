import { openWorld } from "../src/core/match/anchors/world.ts";
import { worldFacts } from "../src/data/world/world-facts.ts";

/** The names that the product ships. */
export const world = openWorld(worldFacts);
