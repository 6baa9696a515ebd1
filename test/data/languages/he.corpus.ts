import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "he",
  found: [
    { text: "לפי סוכנות הידיעות רויטרס, הגשר יישאר סגור עד האביב.", expected: [{ kind: "statement", path: ["reuters"], content: "הגשר יישאר סגור עד האביב" }] },
    { text: "רויטרס דיווחה כי השיחות נכשלו.", expected: [{ kind: "statement", path: ["reuters"], content: "השיחות נכשלו" }] },
    { text: "עיתון הארץ דיווח כי השיחות נכשלו.", expected: [{ kind: "statement", path: ["haaretz.com"], content: "השיחות נכשלו" }] },
    { text: "\"נפתח את הנמל ביוני\", אמר ראש העיר דני לסקו לרויטרס.", expected: [{ kind: "quote", path: ["reuters", "ראש העיר דני לסקו"], content: "\"נפתח את הנמל ביוני\"" }] },
    { text: "ראש העיר דני לסקו אמר לרויטרס כי הנמל ייפתח ביוני.", expected: [{ kind: "statement", path: ["reuters", "ראש העיר דני לסקו"], content: "הנמל ייפתח ביוני" }] },
    { text: "סוכנות אינטרפקס ציטטה את משרד ההגנה ודיווחה כי ספינת המשא טבעה.", expected: [{ kind: "statement", path: ["interfax", "il-mod"], content: "ספינת המשא טבעה" }] },
    { text: "שני גורמים אמרו לרויטרס כי המפעל יימכר.", expected: [{ kind: "statement", path: ["reuters", "שני גורמים"], count: 2, content: "המפעל יימכר" }] },
    { text: "משרד החוץ הכחיש כי המסמכים אבדו.", expected: [{ kind: "statement", path: ["il-mfa"], stance: "denies" }] },
    { text: "העיתון הברזילאי פוליה נובה דיווח כי הסכר נסדק.", expected: [{ kind: "statement", path: ["הברזילאי פוליה נובה"], content: "הסכר נסדק" }] },
    { text: "\"זו הייתה שנה קשה\", אמר דני לסקו.", expected: [{ kind: "quote", path: ["דני לסקו"], content: "\"זו הייתה שנה קשה\"" }] },
    { text: "דני לסקו אמר: \"זו הייתה שנה קשה\".", expected: [{ kind: "quote", path: ["דני לסקו"], content: "\"זו הייתה שנה קשה\"" }] },
    { text: "ראש העיר דני לסקו אמר: \"זו הייתה שנה קשה\".\nהוא הוסיף: \"אבל הנמל החזיק מעמד\".", expected: [{ kind: "quote", path: ["ראש העיר דני לסקו"] }, { kind: "quote", path: ["ראש העיר דני לסקו"], inferred: true }] },
    { text: "דובר הקרמלין אמר בריאיון לסוכנות טאס כי לא מתוכננת פגישה.", expected: [{ kind: "statement", path: ["tass", "דובר הקרמלין"] }] },
    { text: "לדברי השר יוסי טורם, ההסכם ייחתם השבוע.", expected: [{ kind: "statement", path: ["השר יוסי טורם"], content: "ההסכם ייחתם השבוע" }] },
  ],
  nothing: [
    "רויטרס מעבירה את משרדה בלונדון לבניין חדש.",
    "הצלם עבד עשר שנים ברויטרס.",
    "לפי החוק הגשר יישאר סגור.",
    "רויטרס לא דיווחה על הפגישה.",
    "מייקל בלומברג תרם לעיר.",
    "עיתון הארץ חגג מאה שנה.",
    "הכנסות בלומברג עלו בשנה שעברה.",
    "סוכנות טאס בחרה מנהל חדש.",
  ],
};
