import type { VNode } from "preact";
import type { IndexStatus } from "../../../src/messages/contract.ts";

/** A face or component in one state, as the component page shows it. `name` starts with the face's own name. */
export type Face = { name: string; css: string; render: () => VNode };

export const nothing = () => undefined;

/** An index as most readers have it. */
export const status: IndexStatus = { documents: 1204, since: "2025-03-09T10:00:00Z", bytes: 3_400_000, quota: 10_000_000_000, health: "ok" };
export const noDocuments: IndexStatus = { ...status, documents: 0, since: null, bytes: 0 };
