import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Hebrew. */
export const marks = {
  credit: [
    ...international.credit, "צילום", "צילומים", "תמונה", "תמונות", "צלם", "קרדיט", "קרדיט תמונה",
    "קרדיט צילום", "וידאו", "וידיאו", "איור", "גרפיקה", "צילום מסך", "צילום ארכיון",
  ],
  source: [...international.source, "מקור", "מקורות"],
  byline: [...international.byline, "מאת", "כתב", "כתבה", "מערכת", "תרגום"],
  via: [...international.via, "דרך", "באמצעות", "עבור"],
  material: [...international.material, "בשיתוף", "עם מידע מ", "בהכנת הידיעה השתתפו", "בהכנת הכתבה השתתפו", "בהכנת הידיעה השתתפה", "בהכנת הכתבה סייעו", "עם סוכנויות הידיעות", "בסיוע"],
  contributed: [...international.contributed, "בהכנת הידיעה השתתפו", "בהכנת הכתבה השתתפו", "השתתפו בהכנת הידיעה", "השתתפו בהכנת הכתבה", "סייעו בהכנת הידיעה"],
  republished: [
    ...international.republished,
    "הועתק מ",
  ],
  appeared: {
    first: ["לראשונה", "במקור"],
    published: ["פורסם", "פורסמה", "התפרסם", "התפרסמה", "הופיע", "הופיעה", "ראה אור", "ראתה אור"],
    texts: ["המאמר", "הכתבה", "הטקסט", "הראיון", "הריאיון", "מאמר זה", "כתבה זו", "הטור", "הרשימה", "הניתוח", "התחקיר", "המסה"],
    taken: ["באישור", "ברשות", "באדיבות", "בשיתוף עם", "תורגם מ", "תרגום מ", "בהסכמת", "ברשותם", "נלקח מ", "לקוח מ", "לקוחה מ", "מתפרסם כאן באישור", "תורגם מתוך"],
    these: ["כתבה זו", "מאמר זה"],
  },
  headline: ["דיווח", "מקורות"],
  own: ["מערכת"],
  agencies: ["סוכנויות", "סוכנויות הידיעות"],
  dateline: [],
  archive: [
    ...international.archive, "ארכיון", "מהארכיון", "צילום ארכיון", "סוכנות", "סוכנות הידיעות", "סוכנויות הידיעות", "מאת סוכנויות הידיעות", "מאת סוכנות הידיעות", "אילוסטרציה",
    "להמחשה",
  ],
  months: [
    ...international.months, "ינו", "פבר", "מרץ", "אפר", "מאי", "יונ", "יול", "אוג", "ספט", "אוק", "נוב",
    "דצמ",
  ],
  advertisement: [...international.advertisement, "פרסומת", "מודעה"],
  rights: [...international.rights, "כל הזכויות שמורות", "אין להעתיק", "ללא אישור"],
} satisfies LanguagePack["marks"];
