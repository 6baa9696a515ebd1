import type { Corpus } from "./corpus.ts";

export const corpus: Corpus = {
  lang: "sv",
  found: [
    { text: "Enligt TT förblir bron stängd till våren.", expected: [{ kind: "statement", path: ["tt"] }] },
    { text: "Färjan ska säljas, rapporterar Reuters.", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "– Vi ska bygga upp hamnen igen, säger kommunalrådet Linda Carver till TT.", expected: [{ kind: "quote", path: ["tt", "kommunalrådet Linda Carver"] }] },
    { text: "Enligt uppgifter till Aftonbladet varnades styrelsen redan i maj.", expected: [{ kind: "statement", path: ["aftonbladet.se"] }] },
    { text: "Kremls talesperson Dmitrij Peskov säger enligt nyhetsbyrån Tass att samtalen fortsätter.", expected: [{ kind: "statement", path: ["tass", "Kremls talesperson Dmitrij Peskov"] }] },
    { text: "Ministern säger till SVT att han inte avgår.", expected: [{ kind: "statement", path: ["svt.se", "Ministern"] }] },
    { text: "– Skörden frös bort, säger lantbrukaren till TT.", expected: [{ kind: "quote", path: ["tt", "lantbrukaren"] }] },
    { text: "Mötet skjuts upp, skriver Reuters med stöd av interna dokument.", expected: [{ kind: "statement", path: ["reuters", "interna dokument"] }] },
    { text: "I SVT medgav ministern att färjan blir försenad.", expected: [{ kind: "statement", path: ["svt.se", "ministern"] }] },
    { text: "”Vi blev aldrig varnade”, klagar kaptenen i ett brev till Dagens Nyheter.", expected: [{ kind: "quote", path: ["dn.se", "kaptenen"] }] },
    { text: "The Guardian kallar planen ”en gåva till byggherrarna”.", expected: [{ kind: "quote", path: ["theguardian.com"] }] },
    { text: "Dagens Nyheter har erfarit av två bankirer att affären är av.", expected: [{ kind: "statement", path: ["dn.se"] }] },
    { text: "Tre källor har bekräftat besöket för Reuters.", expected: [{ kind: "statement", path: ["reuters", "Tre källor"] }] },
    { text: "Pentagon överväger ett andra hangarfartyg: Reuters", expected: [{ kind: "statement", path: ["reuters"] }] },
    { text: "– Vi förlorade bron, säger borgmästaren till Ådalens Tidning.", expected: [{ kind: "quote", path: ["Ådalens Tidning", "borgmästaren"] }] },
    { text: "Enligt Radio Vättern öppnar vägen på måndag.", expected: [{ kind: "statement", path: ["Radio Vättern"] }] },
    { text: "Nyheten om gripandet kom via Tass.", expected: [{ kind: "statement", path: ["tass"] }] },
  ],
  nothing: [
    "TT flyttar sin redaktion nästa år.",
    "Ministern sade till journalister att samtalen fortsätter.",
    "Borgmästaren lovade att prata med Expressen i morgon.",
    "Hon har aldrig gett en intervju till Dagens Nyheter.",
    "Posten kom sent, säger grannen.",
    "Radion stod på hela natten.",
  ],
};
