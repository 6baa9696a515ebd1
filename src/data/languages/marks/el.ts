import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Greek. */
export const marks = {
  credit: [
    ...international.credit, "Φωτογραφία", "Φωτογραφίες", "Φωτό", "Φωτο", "Φωτ.", "Εικόνα",
    "Πηγή φωτογραφίας", "Πηγή εικόνας", "Βίντεο", "Γραφικό", "Γράφημα", "Φωτογράφος", "Φωτογραφία αρχείου",
  ],
  source: [...international.source, "Πηγή", "Πηγές"],
  byline: [...international.byline, "του", "της", "από", "συντάκτης", "γράφει", "κείμενο", "επιμέλεια"],
  via: [...international.via, "μέσω", "για"],
  material: [
    ...international.material, "με πληροφορίες από", "με πληροφορίες του", "με πληροφορίες της",
    "με πληροφορίες από το", "με στοιχεία από", "με υλικό από", "με πληροφορίες",
  ],
  contributed: [...international.contributed],
  republished: [
    ...international.republished, "δημοσιεύθηκε αρχικά στο", "δημοσιεύθηκε αρχικά στη",
    "δημοσιεύτηκε αρχικά στο", "δημοσιεύτηκε αρχικά στη", "πρωτοδημοσιεύθηκε στο", "πρωτοδημοσιεύτηκε στο",
    "πρωτοδημοσιεύθηκε στην", "αναδημοσίευση από", "αναδημοσίευση", "το άρθρο δημοσιεύθηκε",
  ],
  appeared: {
    first: ["αρχικά", "πρώτη φορά", "για πρώτη φορά"],
    published: ["δημοσιεύτηκε", "δημοσιεύθηκε", "δημοσιευμένο"],
    texts: ["κείμενο", "άρθρο", "συνέντευξη", "ρεπορτάζ", "δοκίμιο"],
  },
  headline: ["μέσα", "δημοσίευμα"],
  own: ["σύνταξη"],
  agencies: ["πρακτορεία", "τα πρακτορεία", "διεθνή πρακτορεία"],
  dateline: [],
  archive: [...international.archive, "αρχείο", "αρχείου", "φωτογραφία αρχείου", "πρακτορείο", "αρχειακή"],
  months: [
    ...international.months, "Ιαν", "Φεβ", "Μαρ", "Απρ", "Μαΐ", "Ιουν", "Ιουλ", "Αυγ", "Σεπ", "Οκτ", "Νοε",
    "Δεκ",
  ],
  advertisement: [...international.advertisement, "Διαφήμιση"],
} satisfies LanguagePack["marks"];
