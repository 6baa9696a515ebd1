import { rememberDetectors } from "../../../src/core/detect/create-detector.ts";
import { packFor } from "../../../src/data/languages/packs.ts";
import { compileDirectory } from "../../../src/core/directory/names/compile-directory.ts";
import { createDirectory } from "../../../src/core/directory/create-directory.ts";
import { directorySources } from "../../../src/data/directory/sources.ts";

/** The real directory, built once for the tests of detection. */
export const directory = createDirectory(compileDirectory(directorySources));

/** Detectors over the whole directory. */
export const detectorFor = rememberDetectors(packFor, directory);
