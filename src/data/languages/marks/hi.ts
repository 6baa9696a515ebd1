import type { LanguagePack } from "../../../core/detect/language-pack.ts";
import { international } from "./international.ts";

/** Words of credits, bylines, datelines and footers in Hindi. */
export const marks = {
  credit: [
    ...international.credit, "फोटो", "फ़ोटो", "तस्वीर", "तस्वीरें", "चित्र", "वीडियो", "ग्राफिक", "छवि",
    "फोटो क्रेडिट", "फोटो साभार", "फाइल फोटो", "तस्वीर साभार", "इमेज स्रोत", "इमेज कैप्शन",
  ],
  source: [...international.source, "स्रोत", "सोर्स", "साभार", "इनपुट"],
  byline: [...international.byline, "द्वारा", "लेखक", "रिपोर्ट", "संवाददाता", "लेखक:"],
  via: [...international.via, "के जरिए", "के माध्यम से"],
  material: [...international.material, "इनपुट", "एजेंसी इनपुट", "इनपुट के साथ", "एजेंसी इनपुट के साथ", "से मिले इनपुट के साथ", "इनपुट्स के साथ"],
  contributed: [...international.contributed, "से इनपुट के साथ", "के इनपुट के साथ", "से मिले इनपुट के साथ", "के इनपुट्स के साथ", "से इनपुट"],
  republished: [
    ...international.republished, "मूल रूप से प्रकाशित", "पहली बार प्रकाशित",
   
  ],
  appeared: {
    first: ["पहली बार", "मूल रूप से", "सबसे पहले"],
    published: ["प्रकाशित", "छपा", "छपी"],
    texts: ["लेख", "रिपोर्ट", "आलेख", "साक्षात्कार", "इंटरव्यू", "निबंध"],
    taken: ["अनुमति से", "की अनुमति", "के सहयोग से", "साझेदारी में", "से अनूदित", "का अनुवाद", "साभार", "से साभार"],
    these: ["यह"],
  },
  headline: ["रिपोर्ट", "सूत्र"],
  own: ["संपादकीय", "ब्यूरो", "डेस्क"],
  agencies: ["एजेंसी", "एजेंसियां"],
  dateline: [],
  archive: [
    ...international.archive, "फाइल", "फाइल फोटो", "फ़ाइल फ़ोटो", "एजेंसी", "न्यूज एजेंसी", "समाचार एजेंसी",
    "सांकेतिक तस्वीर",
  ],
  months: [
    ...international.months, "जनवरी", "फरवरी", "अगस्त", "सितंबर", "सितम्बर", "अक्टूबर", "अक्तूबर", "नवंबर", "नवम्बर", "दिसंबर", "दिसम्बर", "जन", "फर", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अग", "सित", "अक्टू", "नव",
    "दिस",
  ],
  advertisement: [...international.advertisement, "विज्ञापन"],
  rights: [...international.rights, "सर्वाधिकार सुरक्षित", "सभी अधिकार सुरक्षित", "बिना अनुमति"],
} satisfies LanguagePack["marks"];
