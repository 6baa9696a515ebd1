/** The requests of imports: parts of one after the other, written into the journal before the index, and its undoing. */
import type { SourceDocument } from "../core/model.ts";
import type { Requests } from "../messages/contract.ts";
import type { Handlers } from "../messages/answer.ts";
import { beginImport, displacedBy, isPromised, listImports, noteImport, partCounts, promisePart, retractPart, undoneImports } from "./import-journal.ts";
import { addDocuments, prepareDocuments, refusalOf } from "./add-documents.ts";
import { writeIndex } from "./local-index.ts";
import { tidyIndexSoon } from "./tidy-index.ts";

type ImportRequest = Extract<keyof Requests, `imports/${string}`>;

/** Documents removed by one request of an undoing: about a second's work. */
const UNDO_STEP = 2_000;

/** Handlers of every `imports/…` request. */
export const importRequests: Handlers<ImportRequest> = {
  async "imports/begin"({ id, names, files }) {
    await beginImport(id, names, files);
    return {};
  },
  async "imports/add"({ id, part, documents }) {
    const kept: SourceDocument["kept"] = { way: "import", of: id, at: new Date().toISOString() };
    const prepared = await prepareDocuments(documents.map((document) => ({ ...document, kept })));
    const repeated = await isPromised(id, part);
    const result = await writeIndex((index) => index.add(prepared, (plan) => promisePart(id, part, plan)));
    tidyIndexSoon();
    if (!result.ok) {
      // A part that came before may have been done then: what it took the place of must come back with an undoing.
      if (!repeated) await retractPart(id, part);
      throw refusalOf(result);
    }
    // A part that came again, because its answer was lost, is answered as the first time.
    return (await partCounts(id)) ?? { added: result.added, replaced: result.replaced, unchanged: result.unchanged };
  },
  async "imports/end"({ id, state, skipped }) {
    await noteImport(id, { state, skipped, endedAt: new Date().toISOString() });
    return {};
  },
  async "imports/list"() {
    const { held } = await navigator.locks.query();
    return { imports: await listImports(held?.some(({ name }) => name === "import") ?? false) };
  },
  async "imports/undo"({ id }) {
    await noteImport(id, { state: "undoing" });
    const { removed, left } = await removeSome(id);
    if (left > 0) return { removed, restored: 0, left };
    const restored = await restoreSome(id);
    tidyIndexSoon();
    if (restored !== undefined) return { removed, restored, left: 1 };
    await noteImport(id, { state: "undone" });
    return { removed, restored: 0, left: 0 };
  },
};

async function removeSome(id: string): Promise<{ removed: number; left: number }> {
  const isOfImport = (facts: { kept: SourceDocument["kept"] }) => facts.kept?.way === "import" && facts.kept.of === id;
  return writeIndex(async (index) => {
    const result = await index.removeWhere(isOfImport, UNDO_STEP);
    if (!result.ok) throw refusalOf(result);
    // Fewer than asked for were the last.
    return { removed: result.removed, left: result.removed < UNDO_STEP ? 0 : await index.count(isOfImport) };
  });
}

/** Brings one part's displaced documents back; undefined when all are. Adding what is there changes nothing, so it may be repeated. */
async function restoreSome(id: string): Promise<number | undefined> {
  const displaced = await displacedBy(id);
  if (displaced === undefined) return undefined;
  const undone = await undoneImports();
  const documents = displaced.documents.filter(({ kept }) => kept?.way !== "import" || kept.of === undefined || !undone.has(kept.of));
  if (documents.length > 0) await addDocuments(documents);
  await displaced.forget();
  return documents.length;
}
