/** The words of `feeds.ts` that travel to the worker, as checks. */
import * as v from "valibot";
import type { FeedChoice } from "./feeds.ts";
import { feedLimit } from "./limits.ts";
import { addressSchema, lineSchema } from "./model-schemas.ts";

/** An address that the worker is to ask: of the web, and nothing else. */
export const webAddressSchema: v.GenericSchema<string> = v.pipe(
  addressSchema,
  v.check((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), "not a web address"),
);

export const feedChoicesSchema: v.GenericSchema<FeedChoice[]> = v.pipe(
  v.array(v.strictObject({ id: v.optional(addressSchema), url: webAddressSchema, title: lineSchema, source: v.optional(lineSchema), lang: v.optional(lineSchema) })),
  v.maxLength(feedLimit),
);

/** Ids of followed feeds are addresses, or shorter. */
export const feedIdsSchema: v.GenericSchema<string[]> = v.pipe(v.array(addressSchema), v.maxLength(feedLimit));
