import { fingerprintDocument } from "../core/match/documents/fingerprint-document.ts";
import type { PreparedDocument } from "../core/match/documents/prepared-document.ts";
import type { World } from "../core/match/anchors/world.ts";
import { addressHashes } from "./document-hashes.ts";

/** A text with something of everything fingerprints are made from: names, numbers, dates, quotation marks, scripts. */
const sample = {
  url: "https://www.example.org/de/schoigu-in-pjoengjang-1972345678.html",
  title: "Minister Schoigu in Pjöngjang: «Дружба» 2025",
  text: `Am 13. September 2024 sagte Sergei Schoigu: „Wir haben 1.750 Tonnen Getreide nach Rostock gebracht, und das war erst der Anfang.“ Laut RIA Novosti stimmte Kim Jong-un zu, die britische Regierung schwieg.
Секретарь Совета безопасности Шойгу встретился с Ким Чен Ыном 13 сентября. 国防部长绍伊古在平壤会见了金正恩，双方就1750吨粮食达成协议。
Bộ trưởng nói rằng thỏa thuận trị giá 3,5 triệu USD. وقال الوزير إن الاتفاق يشمل ١٢ سفينة. 쇼이구는 평양에서 김정은을 만났다.`,
  lang: "de",
  publishedAt: "2024-09-13",
};

/**
 * A number that changes when documents are found under other fingerprints or addresses than before: segments of another recipe cannot be found by new
 * questions and are rebuilt from their texts. Computed from a sample, so that nobody has to remember to raise a version.
 */
export function fingerprintRecipe(world: World): number {
  const { shingle, word, anchor, shingles } = fingerprintDocument(sample, world);
  let recipe = shingles;
  for (const hash of [...shingle, ...word, ...anchor, ...addressHashes(sample.url)]) recipe = Math.imul(recipe ^ hash, 0x01000193);
  // 0 says that a segment mixes recipes.
  return recipe >>> 0 || 1;
}

/** The document with fingerprints as they are made now. */
export function fingerprintAgain(prepared: PreparedDocument, world: World): PreparedDocument {
  return { ...prepared, fingerprints: fingerprintDocument(prepared.document, world) };
}
