/** Checks the directory's data and the list of feeds: `npm run directory:check`. Every problem says what to do. */
import { fileNames, readDirectoryFiles } from "./directory-files.ts";
import { findProblems } from "./directory-problems.ts";
import { findFeedProblems, readFeedList } from "./feed-problems.ts";

const directory = readDirectoryFiles();
const ids = new Set(fileNames.flatMap((name) => directory.files[name].map(({ id }) => id)));
const problems = [...findProblems(directory), ...findFeedProblems(readFeedList(), ids)];
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "directory: no problems" : `directory: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
