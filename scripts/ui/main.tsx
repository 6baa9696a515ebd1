/** The component page: every face and component in every state. `?face=NAME&lang=CODE` shows one alone. */
import { render } from "preact";
import { TextContext, createText } from "../../src/ui/text.ts";
import tokensCss from "../../src/ui/tokens.css?inline";
import partsCss from "../../src/ui/parts.css?inline";
import formsCss from "../../src/ui/forms.css?inline";
import listCss from "../../src/ui/list.css?inline";
import pageCss from "../../src/ui/page.css?inline";
import { faces } from "./faces.tsx";

const query = new URLSearchParams(location.search);
const locale = query.get("lang") ?? "en";
const response = await fetch(`/_locales/${locale}/messages.json`);
const messages = (await response.json()) as Record<string, { message: string }>;
const text = createText((key, values = []) => (messages[key]?.message ?? `⟨${key}⟩`).replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? ""));
document.documentElement.lang = text.lang;
document.documentElement.dir = text.dir;

const face = faces.find(({ name }) => name === query.get("face"));
addStyle(tokensCss + partsCss + pageCss + formsCss + listCss + (face?.css ?? ""));
document.title = face?.name ?? "Wiretrace components";
render(<TextContext.Provider value={text}>{face ? face.render() : <Index />}</TextContext.Provider>, document.body);

function Index() {
  return (
    <main style={{ padding: "24px", display: "grid", gap: "32px", gridTemplateColumns: "repeat(auto-fill, 420px)" }}>
      {faces.map(({ name }) => (
        <section key={name}>
          <h2>
            <a href={`?face=${name}&lang=${locale}`}>{name}</a>
          </h2>
          <iframe loading="lazy" title={name} src={`?face=${name}&lang=${locale}`} style={{ inlineSize: "400px", blockSize: "480px", border: "1px solid var(--line)" }} />
        </section>
      ))}
    </main>
  );
}

function addStyle(css: string): void {
  const style = document.createElement("style");
  style.textContent = css;
  document.head.append(style);
}
