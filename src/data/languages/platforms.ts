import type { LanguagePack } from "../../core/detect/language-pack.ts";

/** Where everybody posts: in all languages the same, and no media. */
const platforms = ["facebook", "instagram", "linkedin", "reddit", "snapchat", "telegram", "threads", "tiktok", "twitter", "vkontakte", "weibo", "whatsapp", "youtube"];

/** The pack with the platforms. */
export const withPlatforms = (pack: LanguagePack): LanguagePack => ({ ...pack, platforms });
