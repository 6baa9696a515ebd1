/** The text that is looked up or traced, and the worker's answer. */
import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../../messages/ask.ts";
import type { Selection } from "../../messages/contract.ts";
import { failureOf } from "../../messages/failure.ts";
import type { FactsById } from "../../ui/source-line.tsx";
import { factsFor, factsOf } from "../source-facts.ts";
import type { LookupAnswer, LookupProps } from "./lookup.tsx";

/** `selection` is the id that a context menu gave the words; undefined where they are typed. */
export function useLookup(lang: string, selection?: string): LookupProps & { traceSample: (text: string) => void } {
  const [text, setText] = useState("");
  const [url, setUrl] = useState("");
  const [missing, setMissing] = useState<LookupProps["missing"]>();
  const [answer, setAnswer] = useState<LookupAnswer>({ step: "idle" });
  const [facts, setFacts] = useState<FactsById>(new Map());
  // Answers may overtake each other: only the last question's counts.
  const question = useRef(0);

  const run = async ({ task, ...about }: Asked) => {
    const mine = ++question.current;
    if (about.text.trim() === "") return setAnswer({ step: "empty" });
    setAnswer({ step: "asking" });
    const [next, known] = await (task === "trace" ? trace(about, lang) : lookUp(about.text, lang)).catch((error: unknown): Answered => [{ step: "failed", failure: failureOf(error) }, new Map()]);
    if (mine !== question.current) return;
    setFacts(known);
    setAnswer(next);
  };
  const take = async (id: string) => {
    const selected = await ask("selection/read", { id }).catch(() => null);
    if (selected === null || selected.tooLong) return setMissing(selected === null ? "gone" : "tooLong");
    setText(selected.text);
    setUrl(selected.url);
    await run({ task: selected.task, text: selected.text, url: selected.url, lang: "" });
  };
  useEffect(() => void (selection !== undefined && take(selection)), [selection]);

  return {
    text,
    from: URL.canParse(url) ? new URL(url).host : "",
    missing,
    answer,
    facts,
    on: {
      type: (typed) => {
        setText(typed);
        setMissing(undefined);
        // Words of one's own are no words of that page any more.
        if (typed === "") setUrl("");
      },
      lookUp: () => void run({ task: "look-up", text, url, lang: "" }),
      trace: () => void run({ task: "trace", text, url, lang: "" }),
    },
    traceSample: (text) => void run({ task: "trace", text, url: "", lang }),
  };
}

/** `lang` is the text's; "" where the text must tell. */
type Asked = { task: Selection["task"]; text: string; url: string; lang: string };
type Answered = [LookupAnswer, FactsById];

async function trace({ text, url, lang }: Omit<Asked, "task">, reader: string): Promise<Answered> {
  const trace = await ask("text/trace", { text, url, lang });
  return [{ step: "traced", trace }, await factsFor(trace, reader)];
}

async function lookUp(text: string, reader: string): Promise<Answered> {
  const found = await ask("text/look-up", { text });
  const publishers = [...found.matches, ...found.holding.rows].flatMap(({ publisher }) => publisher ?? []);
  return [{ step: "found", found }, await factsOf(publishers, reader)];
}
