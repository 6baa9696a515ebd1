/** The requests about retention rules. */
import type { Handlers } from "../../messages/answer.ts";
import type { Requests } from "../../messages/contract.ts";
import { retentionState, setRetentionRules } from "./retention-rules.ts";
import { previewRetention, runSlice } from "./run-retention.ts";

/** Handlers of every `retention/…` request. */
export const retentionRequests: Handlers<Extract<keyof Requests, `retention/${string}`>> = {
  "retention/state": () => retentionState(),
  "retention/preview": ({ rules }) => previewRetention(rules),
  async "retention/set"({ rules }) {
    await setRetentionRules(rules);
    return {};
  },
  "retention/run": () => runSlice(),
};
