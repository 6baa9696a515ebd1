import { bylineWords, correctionWords, pictureLabels, sourceLabels } from "./label-words.ts";
import { teaserWords } from "./teaser-words.ts";

/** Source lines are short: a label, a name, an address. */
const longestSourceLine = 300;

/** A date, a label and a name. */
const longestHeadLine = 80;

const alternatives = (words: string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");

const opening = "^[\\s\\p{P}\\p{S}]*";
const notInWord = "(?![\\p{L}\\p{N}])";
// Scripts without spaces run on after the word: "関連記事一覧".
const afterTeaser = "(?:(?![\\p{L}\\p{N}])|(?<=[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}]))";
const colon = "\\s*(?:\\([^)]{1,20}\\)\\s*)?[:：]";
const teaserPattern = new RegExp(`${opening}(?:${alternatives(teaserWords)})${afterTeaser}`, "iu");
const sourcePattern = new RegExp(`${opening}(?:${alternatives(sourceLabels)})(?:${colon}|\\s*[-–—|/]\\s|\\s+(?=https?:|www\\.))`, "iu");
// "Theo Reuters", "Via AFP": without a colon only where nothing but a source can stand.
const bareSourcePattern = new RegExp(`${opening}(?:${alternatives(sourceLabels)})\\s+\\S.{1,40}$`, "iu");
const datedSourcePattern = new RegExp(`^[\\d\\s\\p{P}年月日]*(?:${alternatives(sourceLabels)})${colon}\\s*\\S`, "iu");
const picturePattern = new RegExp(`${opening}(?:${alternatives(pictureLabels)})(?:${colon}|\\s*[/|©]|\\s+by\\s)`, "iu");
const correctionPattern = new RegExp(`${opening}(?:${alternatives(correctionWords)})${afterTeaser}`, "iu");
const bylinePattern = new RegExp(`${opening}(?:${alternatives(bylineWords)})${notInWord}`, "iu");
const closingPattern = /^(?:\([^().]{2,60}\)|\[[^[\].]{2,60}\]|[（【［][^）】］。]{2,40}[）】］])[.。]?$/u;
// What machine translation makes of "[ad_2]"; it stands before the source of a mirrored text.
const adMarkPattern = /^\[[^[\]]{1,30}[_ ]\d\]$/u;
const addressPattern = /^\S{0,30}\s?(?:https?:\/\/|www\.)\S+(?: \S+)?$/iu;
const copyrightPattern = /^\s*(?:©|\(c\)\s|copyright\b)/iu;
const republishedPattern = /\b(?:originally (?:published|appeared)|first (?:published|appeared)|republished|zuerst (?:erschienen|veröffentlicht|auf)|erschien zuerst|publié (?:initialement|pour la première)|publicado (?:originalmente|por primera)|pubblicato (?:originariamente|originalmente)|впервые опубликован|оригинал (?:статьи|материала)|licen[cs]e|lizenz)\b/iu;

/** Opens a box of other articles, a subscription call or the comments. */
export const isTeaserOpening = (text: string) => teaserPattern.test(text) && !adMarkPattern.test(text);
/** Stands wholly in brackets: "(Reuters)", "[Anzeige_2]", and pointers to other articles alike. */
export const isBracketed = (text: string) => closingPattern.test(text);
/** Claims the rights: on an article's end its source, in a page's foot the site itself. */
export const isCopyright = (text: string) => copyrightPattern.test(text);
/** Names where the text is from: a labelled source, a bare address, "(Reuters)", "[Anzeige_2]". */
export const isSourceLine = (text: string) =>
  text.length <= longestSourceLine && (sourcePattern.test(text) || closingPattern.test(text) || addressPattern.test(text) || copyrightPattern.test(text));
/** "2024-05-03 08:11 来源：澎湃新闻": a labelled source right behind the date. Counts only under the headline. */
export const holdsSource = (text: string) => text.length <= longestHeadLine && datedSourcePattern.test(text);
/** Says that the text stood elsewhere before, or under which licence it stands. Counts only at the end of a text. */
export const isRepublicationLine = (text: string) => text.length <= longestSourceLine && republishedPattern.test(text);
/** A label and a name without a colon: "Theo Reuters". Counts only below a text. */
export const isBareSource = (text: string) => text.length <= 60 && bareSourcePattern.test(text);
/** Credits a picture: "Foto: …", "© …". */
export const isPictureLine = (text: string) => text.length <= 200 && (picturePattern.test(text) || copyrightPattern.test(text));
/** Corrects the article or notes its editing. */
export const isCorrection = (text: string) => correctionPattern.test(text);
/** Opens as a byline does; says nothing about the rest. */
export const isBylineOpening = (text: string) => text.length <= 160 && bylinePattern.test(text);
