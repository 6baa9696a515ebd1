/**
 * Beginnings of the words for powers of ten, the first that fits counts. The long and the short scale differ in "billion" and "trillion", so
 * English has its own. Written from general knowledge, `unchecked`.
 */
export const numberWords: readonly { words: string; scale: number; lang?: string }[] = [
  { words: "billion", scale: 1e9, lang: "en" },
  { words: "trillion", scale: 1e12, lang: "en" },
  { words: "hundert hundred", scale: 100 },
  { words: "thousand tausend mille mil mila tysia tisíc tysi tysięc duizend тысяч тыс тисяч тис хиляд хиљад bin nghìn ngàn ribu tusen tuhat tuhan ألف آلاف الاف χιλιάδ אלף אלפים هزار हज़ार hiljad ezer mii tisuć 천 千", scale: 1e3 },
  { words: "million mio mln millon millón milhã milhõ milione milioni миллион млн мільйон милион miljoen miljon milión milyon triệu juta مليون ملايين miljoon εκατομμ מיליון میلیون", scale: 1e6 },
  { words: "milliard mrd mld mlrd miliard miljard milyar миллиард млрд мільярд милиард tỷ tỉ مليار میلیارد δισεκατομμ מיליארד bilhõ bilhã", scale: 1e9 },
  { words: "billion biljoen bilion billón billon триллион трлн трильйон trilyon triliun", scale: 1e12 },
  { words: "만 万 萬", scale: 1e4 },
  { words: "억 亿 億", scale: 1e8 },
  { words: "조 兆", scale: 1e12 },
];
