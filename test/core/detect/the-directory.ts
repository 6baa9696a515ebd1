import { compileDirectory } from "../../../src/core/directory/compile-directory.ts";
import { createDirectory } from "../../../src/core/directory/create-directory.ts";
import { directorySources } from "../../../src/data/directory/sources.ts";

/** The real directory, built once for the tests of detection. */
export const directory = createDirectory(compileDirectory(directorySources));
