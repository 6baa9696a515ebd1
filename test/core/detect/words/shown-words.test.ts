import { describe, expect, test } from "vitest";
import { painted } from "../painted.ts";

describe("where no sign shows that words were passed on, nothing is painted", () => {
  test.each([
    ["de", "Auf Anfrage der Rheinischen Post teilte die Stiftung zunächst nichts mit."],
    ["fr", "La présidente du club a écrit à Ouest-France pour réclamer une photo."],
    ["da", "Fotografer fra Reuters protesterede forgæves mod forbuddet."],
    ["es", "La ministra atendió a los micrófonos de la Cadena SER a la salida y siguió camino del aeropuerto."],
    ["nl", "Op vragen van Omroep Gelderland over de brug wilde de wethouder maandag niet ingaan."],
    ["pl", "Oszust podszywał się pod stronę Wp.pl i obiecywał \"złoty interes\"."],
  ])("%s: %s", (lang, text) => expect(painted(text, lang)).toEqual([]));
});

describe("a clause, a mood or words at a clause's edge show it", () => {
  test.each([
    ["de", "Auf Anfrage der Rheinischen Post teilte die Stiftung mit, sie kenne den Brief nicht.", "rp-online.de"],
    ["fr", "La présidente du club a écrit à Ouest-France qu'elle renonce.", "ouest-france.fr"],
    ["da", "Fotografer fra Reuters siger, at forbuddet blev varslet om morgenen.", "reuters"],
    ["nl", "AT5 spreekt van vier gewonden.", "at5.nl"],
    ["it", "Alluvione nel Polesine, il Wall Street Journal: «Argini trascurati da anni»", "wsj.com"],
  ])("%s: %s", (lang, text, source) => expect(painted(text, lang)).toEqual([source]));
});
