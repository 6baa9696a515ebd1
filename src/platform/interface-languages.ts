/** Every language there are messages in, as BCP 47 tags; the files' folders have "_" for "-". */
export const interfaceLanguages = ["ar", "de", "en", "es", "fa", "fr", "it", "ja", "ko", "pl", "pt", "ru", "tr", "uk", "vi", "zh-CN"] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];
