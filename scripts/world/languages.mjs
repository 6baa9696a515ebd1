/** The languages whose names the tables hold, with the folders of GeoNames' catalogues and of CLDR in which they stand. */
export const languages = [
  ..."ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id is it ja ko lt lv nl pl pt ro ru sk sl sr sv sw th tr uk ur vi".split(" ").map((lang) => ({ lang, geonames: [lang], cldr: lang })),
  { lang: "nb", geonames: ["nb", "no", "nn"], cldr: "no" },
  { lang: "zh", geonames: ["zh_CN", "zh"], cldr: "zh" },
  { lang: "zh-Hant", geonames: ["zh_TW", "zh_HK"], cldr: "zh-Hant" },
];

/** Spellings other than `main`, each with its languages: "Пекин=bg,ru". */
export function spellings(own, main) {
  const languagesOf = new Map();
  for (const [lang, spelling] of own) if (spelling !== main) languagesOf.set(spelling, [...(languagesOf.get(spelling) ?? []), lang]);
  return [...languagesOf].map(([spelling, langs]) => `${spelling.replace(/[|=]/g, " ")}=${langs.join(",")}`);
}
