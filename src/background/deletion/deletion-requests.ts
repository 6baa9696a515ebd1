/** The requests about deleting everything, and about bringing it back. */
import type { Handlers } from "../../messages/answer.ts";
import type { Requests } from "../../messages/contract.ts";
import { backupParts } from "../backup/backup-parts.ts";
import { deleteNow, deletionState, finishDeletion, undoDeletion } from "./set-aside.ts";

/** Handlers of every `deletion/…` request. */
export const deletionRequests: Handlers<Extract<keyof Requests, `deletion/${string}`>> = {
  async "deletion/parts"() {
    return { parts: await Promise.all(backupParts.map(async (part) => ({ part: part.name, items: (await part.read()).length }))) };
  },
  "deletion/state": () => deletionState(),
  async "deletion/delete"(what) {
    await deleteNow(what, Date.now());
    return deletionState();
  },
  async "deletion/undo"() {
    await undoDeletion();
    return {};
  },
  async "deletion/finish"() {
    await finishDeletion();
    return {};
  },
};
