import type { Marker } from "../../../core/detect/pack-entries.ts";
import { distinct, spellMarkers } from "../spell.ts";

/** Words beside a name that give it its role, in English. */
export const markers: Marker[] = distinct([
  ...spellMarkers({ role: "source", side: "before", doubtful: true, judges: true }, ["for"]),
  ...spellMarkers({ role: "source", side: "before" }, [
    "according to a report by", "according to a report in", "according to a report from", "according to reports by",
    "according to reporting by", "according to documents obtained by", "according to documents seen by",
    "according to an investigation by", "according to an analysis by", "according to data compiled by", "according to calculations by",
    "as first reported by", "as reported in", "reviewed exclusively by", "shared exclusively with", "a tally by", "data compiled by",
    "a count by", "according to", "as reported by", "reported by", "seen by", "obtained by", "reviewed by", "viewed by", "compiled by",
    "contacted by", "in the words of", "first reported by",
  ]),
  ...spellMarkers({ role: "relay", side: "before" }, [
    "as quoted by", "quoted by", "cited by", "as cited by", "was quoted as saying by", "were quoted as saying by", "were quoted by",
    "was quoted by", "picked up by", "relayed by",
  ]),
  ...spellMarkers({ role: "origin", side: "before" }, [
    "basing its report on", "attributing the information to", "citing", "quoting", "attributing it to",
  ]),
  ...spellMarkers({ role: "addressee", side: "before" }, [
    "[was|were|been|later] [confirmed|disclosed|revealed|explained] to", "in [an|a] [exclusive |lengthy |recent |brief |wide-ranging |live |radio |television |phone |telephone |televised |][interview|conversation|chat|statement|email|message|podcast|call|briefing] [with|on|to|for|from]", "[interviewed|questioned|approached|contacted|reached] by", "on [an episode|an edition] of", "in [emailed|written|prepared] [comments|remarks|answers|responses] to",
    "to questions from", "to a question from", "to a request for comment from", "to requests for comment from", "to a request from",
    "to questions by", "to an inquiry from", "in an exclusive interview with", "in an interview for", "in an interview aired on",
    "in an interview broadcast on", "in a phone interview with", "in a telephone interview with", "in a televised interview with",
    "in an interview published by", "in a written statement to", "in comments provided to", "in remarks carried by",
    "in a phone call with", "in a message to", "in emailed comments to", "in an op-ed for", "in an op-ed in", "in conversation with",
    "in a conversation with", "in response to questions from", "in response to a question from", "when asked by", "when contacted by",
    "when reached by", "in a briefing with", "in an interview with", "in an interview on", "in an interview to",
    "in an interview published in", "in an answer to", "in a reply to", "in an essay for", "in an essay in", "in a guest essay in",
    "in a guest essay for", "in a column for", "in a podcast by", "on a podcast by", "in a text message to", "in a voice message to",
    "in a chat with", "told a reporter from", "told a correspondent for", "told a reporter for", "asked by a reporter from",
  ]),
  ...spellMarkers({ role: "source", side: "before", doubtful: true }, [
    "aired by", "broadcast by", "aired on", "first reported in", "posted by", "filmed by", "taken by", "captured by", "uncovered by", "unearthed by", "via", "shared with", "leaked to", "shown to", "heard by", "in a report by", "provided to", "published by", "published in", "carried by",
    "surveyed by", "polled by", "released by", "from", "came from", "came via", "came by way of", "in a dispatch by",
    "in a dispatch from", "in a tally by",
    "per", // "per cent", "per day": only a known source makes it a citation.
  ]),
  ...spellMarkers({ role: "origin", side: "before", doubtful: true }, ["relying on", "based on", "with reference to", "referring to"]),
  ...spellMarkers({ role: "addressee", side: "before", doubtful: true }, [
    "in a letter to", "approached by", "pressed by", "asked for comment by", "writing in", "interview with", "speaking to",
    "speaking with", "speaking on", "spoke to", "spoke with", "in remarks to", "in comments to", "in a statement to", "in an email to",
    "statement to", "asked by", "interviewed by", "on", "in",
    "to", // "said to Reuters", "confirmed to AP"; only beside a verb of saying.
  ]),
]);
