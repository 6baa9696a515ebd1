/** What the command line says about itself. */

const general = `wiretrace: shows where the news comes from

usage
  wiretrace trace [FILE|-] [--url URL] [--lang CODE] [--text] [--jsonl] [--index DIR] [--format json|text]
  wiretrace index add --index DIR FILE|FOLDER…
  wiretrace index stats|verify|export --index DIR
  wiretrace index backup|restore --index DIR FILE
  wiretrace match --index DIR [--jsonl] [--top N]
  wiretrace COMMAND --help

Results go to standard output, progress and errors to standard error.

exit codes
  0  everything was answered
  1  some input could not be used, and the rest was answered
  2  the command was used wrongly or could not start
`;

const trace = `wiretrace trace: what does a page cite, and how did it get here?

usage
  wiretrace trace [FILE|-] [options]

  FILE            an HTML page, or plain text with --text; "-" or nothing reads standard input
  --url URL       the page's address: tells its own outlet and its links' hosts
  --lang CODE     the page's language, where the page does not say it or says it wrongly
  --text          the input is plain text; spans refer to it unchanged
  --jsonl         one JSON object a line: {"id", "url"?, "lang"?, "html" | "text"};
                  one line each comes out, in order; a line that cannot be used gives {"id", "error"}
  --index DIR     a local provenance index made by "wiretrace index add"
  --format FORM   json (default) or text, a summary to read

example
  curl -s https://example.org/article | wiretrace trace --url https://example.org/article --format text
`;

const index = `wiretrace index: the local provenance index on disk

usage
  wiretrace index add --index DIR FILE|FOLDER…  add documents ("-" reads standard input); safe to interrupt and to repeat
  wiretrace index stats --index DIR             how many documents, how many bytes for what
  wiretrace index verify --index DIR [--repair] check every byte; exit code 1 if something is damaged or lost;
                                                --repair rebuilds what can be rebuilt and names what is lost
  wiretrace index export --index DIR            all documents as JSON Lines
  wiretrace index backup --index DIR FILE       one compressed, checked file that the extension restores too
  wiretrace index restore --index DIR FILE [--look] [--intact]
                                                adds what is new or newer, after the file was checked to its end; safe to
                                                interrupt and to repeat; --look only says what would change, --intact
                                                takes what stands before damage

What a file is, is read from its content: JSON Lines, JSON lists, CSV, HTML, MHTML, WARC and WACZ archives, BibTeX and
CSL-JSON, each also gzipped or in a zip archive. Of a folder everything is read that can be.
A document of JSON Lines is one object a line:
  {"url", "title", "text", "lang"?, "publishedAt"?, "updatedAt"?, "publisher"?,
   "status"?: "current"|"corrected"|"withdrawn", "supersedes"?, "translatedFrom"?}
"publishedAt" may be a day, an instant or an interval "a/b" (ISO 8601).
What cannot be used is reported with its line or record and skipped, the rest is kept.
`;

const match = `wiretrace match: have we seen the original?

usage
  wiretrace match --index DIR [--jsonl] [--top N]

Reads {"id", "quote"?, "text"?, "lang"?, "publishedAt"?} from standard input: "quote" is the words
looked for, "text" the whole page. With --jsonl one object a line, else a single object.
Answers {"id", "matches": [{"document", "relation", "score", "publishedAt", "quote", "drift", "reasons"}]},
best first; no match is an empty list.

  --top N         at most N matches each (default 5)
`;

const pages: Record<string, string> = { trace, index, match };

/** The help of a command; the general one for "". */
export function help(command: string): string {
  return pages[command] ?? general;
}
