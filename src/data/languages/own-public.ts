/**
 * Those whom a house tells something as its own public, in the form of whoever is told: its subscribers, readers, viewers and advertisers ("сообщил
 * подписчикам"), by language. Slavic packs list them as `ownBusiness`: a medium alone that tells them something speaks of itself, an official who tells his
 * followers something does not. Behind verbs whose object is told, only words that say whose they are ("své čtenáře"): the same form is a plain genitive or object.
 */
import { bothScripts } from "./serbian-latin.ts";
import { spellAll } from "./spell.ts";

export const ownPublic = {
  bg: spellAll([
    "на [абонатите|читателите|зрителите|слушателите|рекламодателите] си", "на своите [абонати|читатели|зрители|слушатели|рекламодатели]",
    "[абонатите|читателите|зрителите|слушателите|рекламодателите] си", "своите [абонати|читатели|зрители|слушатели|рекламодатели]",
  ]),
  cs: spellAll(["[předplatitelům|čtenářům|divákům|posluchačům|inzerentům|abonentům|odběratelům]", "své [předplatitele|čtenáře|diváky|posluchače|inzerenty|abonenty|odběratele]"]),
  hr: spellAll(["[pretplatnicima|čitateljima|gledateljima|slušateljima|oglašivačima]", "svoje [pretplatnike|čitatelje|gledatelje|slušatelje|oglašivače]"]),
  pl: spellAll(["[prenumeratorom|subskrybentom|czytelnikom|widzom|słuchaczom|reklamodawcom|abonentom]", "swoich [prenumeratorów|subskrybentów|czytelników|widzów|słuchaczy|reklamodawców|abonentów]"]),
  ru: spellAll(["[подписчикам|читателям|зрителям|телезрителям|слушателям|радиослушателям|рекламодателям|абонентам]", "своих [подписчиков|читателей|зрителей|телезрителей|слушателей|радиослушателей|рекламодателей|абонентов]"]),
  sk: spellAll(["[predplatiteľom|čitateľom|divákom|poslucháčom|inzerentom|abonentom|odberateľom]", "svojich [predplatiteľov|čitateľov|divákov|poslucháčov|inzerentov|abonentov|odberateľov]"]),
  sr: bothScripts(spellAll(["[претплатницима|читаоцима|гледаоцима|слушаоцима|оглашивачима]", "своје [претплатнике|читаоце|гледаоце|слушаоце|оглашиваче]"])),
  uk: spellAll(["[передплатникам|підписникам|читачам|глядачам|телеглядачам|слухачам|рекламодавцям|абонентам]", "своїх [передплатників|підписників|читачів|глядачів|телеглядачів|слухачів|рекламодавців|абонентів]"]),
};
