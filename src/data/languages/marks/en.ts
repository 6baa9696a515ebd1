import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in English. */
export const marks = {
  credit: [
    ...international.credit, "Photograph", "Photographs", "Photographer", "Photo credits", "Picture",
    "Pictures", "Picture credit", "Image source", "Photo source", "Photo courtesy", "Photo courtesy of",
    "Image courtesy of", "Courtesy", "Courtesy of", "Cover photo", "Featured image", "Lead image",
    "File photo", "Credits", "Graphic", "Map", "Illustration", "Screenshot", "Screengrab", "Footage",
    "Image caption", "Pic", "Pics", "Picture by", "Photograph by", "Photography",
  ],
  source: [...international.source, "Sources", "Original source", "Story source"],
  byline: [...international.byline, "author", "written by", "text by", "reporter", "story by", "from", "translated by"],
  via: [...international.via, "through", "provided by", "distributed by"],
  material: [
    ...international.material, "with reporting from", "with additional reporting from",
    "additional reporting by", "additional reporting from", "reporting by", "with files from",
    "with a file from", "with inputs from", "with input from", "inputs from", "with agency inputs from",
    "with material from", "with materials from", "material from", "with information from",
    "with contributions from", "with agencies including", "contains material from",
    "contains reporting from", "includes reporting by", "includes reporting from", "includes material from",
    "compiled from", "based on reports by", "based on reports from", "based on reporting by",
  ],
  contributed: [
    ...international.contributed, "contributed to this story", "contributed to this article",
    "contributed reporting", "contributed from", "contributed to the reporting", "contributed",
    "was first published",
  ],
  republished: [
    ...international.republished, "originally published by", "originally published at",
    "originally appeared at", "first published in", "first published by", "first published at",
    "first appeared on", "first appeared at", "republished from", "republished with permission from",
    "republished with permission of", "republished with the permission of", "reprinted from",
    "reprinted with permission from", "reprinted with permission of", "reprinted with the permission of",
    "reproduced from", "reproduced with permission from", "cross-posted from", "crossposted from",
    "cross-posted with permission from", "syndicated from", "syndicated by",
    "this article was published in partnership with", "this article was originally published",
    "this story was originally published", "this piece was originally published",
    "this post was originally published", "this article originally appeared",
    "this story originally appeared", "this article was first published", "this story was first published",
    "this story was produced by", "this story comes from", "this article comes from",
    "this article is republished from", "this story is republished from", "read the original article on",
    "read the original article at", "read the original story at", "the post … appeared first on",
    "was first published … by", "was originally published … by",
  ],
  appeared: {
    first: ["first", "originally", "previously"],
    published: ["published", "appeared", "ran", "posted", "run", "aired", "printed", "featured", "ran in", "ran on", "carried"],
    texts: ["article", "story", "essay", "piece", "text", "interview", "column", "commentary", "report", "post", "investigation", "excerpt"],
    taken: ["with permission", "in partnership with", "in collaboration with", "translated from", "by arrangement with", "by permission of", "courtesy of", "with the permission of", "in cooperation with", "adapted from", "with kind permission", "excerpted from"],
    these: ["this", "the following"],
  },
  headline: ["report", "reports", "sources", "media"],
  own: ["staff", "own report", "staff report", "newsroom", "our correspondent", "web desk"],
  agencies: [
    "agencies", "news agencies", "wire services", "wire reports", "wire service", "news services", "wires",
  ],
  dateline: [],
  archive: [
    ...international.archive, "file photos", "file image", "file pic", "archives", "pool photo",
    "stock photo", "photo illustration", "screengrab", "screenshot", "composite", "representational image",
    "representative image", "undated", "news agency", "all rights reserved", "courtesy", "contributor",
    "staff", "feed", "wire", "creative commons", "library",
  ],
  months: [
    ...international.months, "Sept", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
    "Dec",
  ],
  advertisement: [...international.advertisement, "Advertisement", "Ad", "Ads"],
  rights: [...international.rights, "reproduction prohibited", "without permission", "reproduction without", "may not be reproduced", "no part of"],
} satisfies LanguagePack["marks"];
