/** Homes that die or are full at a given write, as processes and disks do. */
import type { Blobs, BlobWrite, WriteResult } from "../../src/store/blobs.ts";

/** Thrown where the process would be gone. */
export class Killed extends Error {}

/** A home whose process dies before (or right after) its n-th write, or whose disk is full from then on. */
export function failing(blobs: Blobs, at: number, how: "before" | "after" | "quota"): Blobs {
  let writes = 0;
  const write = async (change: BlobWrite): Promise<WriteResult> => {
    const due = writes++ >= at;
    if (due && how === "quota") return { ok: false, reason: "quota", detail: "full" };
    if (due && how === "before") throw new Killed();
    const result = await blobs.write(change);
    if (due) throw new Killed();
    return result;
  };
  return new Proxy(blobs, { get: (target, name) => (name === "write" ? write : bound(target, name)) });
}

function bound(target: Blobs, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name);
  return typeof value === "function" ? value.bind(target) : value;
}
