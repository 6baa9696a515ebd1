/** Followed feeds in a backup: what was chosen about each, not what polling knows of it. */
import * as v from "valibot";
import { webAddressSchema } from "../../messages/feed-schemas.ts";
import { addressSchema, lineSchema } from "../../messages/model-schemas.ts";
import { feedRecords } from "../feeds/extension-world.ts";
import { newFeed } from "../feeds/new-feed.ts";
import { releaseSites } from "../feeds/release-sites.ts";
import { scheduleNext } from "../feeds/run-polls.ts";
import type { BackupPart } from "./backup-part.ts";

const chosen = v.strictObject({ id: addressSchema, url: webAddressSchema, title: lineSchema, source: v.nullable(lineSchema), lang: v.nullable(lineSchema), paused: v.boolean(), fullTexts: v.boolean() });

/** Restored feeds are read when the next poll is due; their sites are asked for where that needs the reader's leave. */
export const followedFeedsPart: BackupPart = {
  name: "feeds",
  async read() {
    return (await feedRecords.all()).map(({ id, url, title, source, lang, paused, fullTexts }) => ({ id, value: { id, url, title, source, lang, paused, fullTexts } }));
  },
  accepts: ({ id, value }) => v.is(chosen, value) && value.id === id,
  async write(items) {
    const feeds = items.flatMap(({ value }) => (v.is(chosen, value) ? [value] : []));
    const at = new Date();
    await feedRecords.follow(feeds.map(({ id, url, title, source, lang }) => newFeed({ id, url, title, source: source ?? undefined, lang: lang ?? undefined }, at)));
    for (const { id, ...rest } of feeds) await feedRecords.change(id, (feed) => ({ ...feed, ...rest }));
    await scheduleNext();
  },
  async clear() {
    await feedRecords.unfollow((await feedRecords.all()).map(({ id }) => id));
    await feedRecords.sweep();
    await releaseSites();
    await scheduleNext();
  },
};
