import type { MessageKey, Text } from "../../ui/text.ts";

const names: Record<string, MessageKey> = { settings: "part_settings", marks: "part_marks", feeds: "part_feeds", directory: "part_directory" };

/** A part of what the reader made here, by its name; one that has none yet by its own. */
export const partName = (part: string, text: Text): string => (names[part] ? text.say(names[part]) : part);
