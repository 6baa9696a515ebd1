/** Everything the directory is compiled from. */
import type { DirectoryEntry } from "../../core/directory/entry.ts";
import agencies from "./agencies.json" with { type: "json" };
import institutions from "./institutions.json" with { type: "json" };
import outlets from "./outlets.json" with { type: "json" };
import prWires from "./pr-wires.json" with { type: "json" };
import { inflections } from "./inflections.ts";
import { traps } from "./traps.ts";

/** JSON infers every class as a string; the data test checks the values that this cast claims. */
const entries = [agencies, institutions, outlets, prWires].flat() as DirectoryEntry[];

export const directorySources = { entries, inflections, traps };
