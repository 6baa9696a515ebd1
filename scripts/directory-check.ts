/** Checks the directory's data: `npm run directory:check`. Every problem says what to do. */
import { readDirectoryFiles } from "./directory-files.ts";
import { findProblems } from "./directory-problems.ts";

const problems = findProblems(readDirectoryFiles());
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "directory: no problems" : `directory: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
