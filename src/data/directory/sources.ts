/** Everything the directory is compiled from. */
import type { DirectoryEntry } from "../../core/directory/entry.ts";
import agencies from "./agencies.json" with { type: "json" };
import institutions from "./institutions.json" with { type: "json" };
import outlets from "./outlets.json" with { type: "json" };
import prWires from "./pr-wires.json" with { type: "json" };
import { countryWords } from "./country-words.ts";
import { inflections } from "./inflections.ts";
import { notOfState, offices, worldAgencies } from "./offices.ts";
import { traps } from "./traps.ts";

/** TypeScript reads a type of its own from every row; `directory-check` and the data test check what this cast claims. */
const entries = [agencies, institutions, outlets, prWires].flat() as unknown as DirectoryEntry[];

export const directorySources = { entries, inflections, traps, offices, countryWords, notOfState, worldAgencies };
