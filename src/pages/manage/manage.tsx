/** The manage page: the index, what goes into it, where Wiretrace may read, and the way out. */
import type { IndexStatus } from "../../messages/contract.ts";
import type { Failure } from "../../messages/failure.ts";
import { Logo } from "../../ui/logo.tsx";
import { useText } from "../../ui/text.ts";
import { failureText } from "../failure-text.ts";
import type { DeleteProps } from "./delete-section.tsx";
import { DeleteSection } from "./delete-section.tsx";
import type { DocumentsProps } from "./documents-section.tsx";
import { DocumentsSection } from "./documents-section.tsx";
import type { ImportProps } from "./import-section.tsx";
import { ImportSection } from "./import-section.tsx";
import type { PasteProps } from "./paste-section.tsx";
import { PasteSection } from "./paste-section.tsx";
import type { SitesProps } from "./sites-section.tsx";
import { SitesSection } from "./sites-section.tsx";
import type { WrongProps } from "./wrong-section.tsx";
import { WrongSection } from "./wrong-section.tsx";
import { StatusSection } from "./status-section.tsx";

export type ManageProps = {
  status: IndexStatus | undefined;
  /** Why the worker did not answer; undefined while it does. */
  silent: Failure | undefined;
  documents: DocumentsProps;
  importing: ImportProps;
  paste: PasteProps;
  sites: SitesProps;
  wrong: WrongProps;
  deleting: DeleteProps;
};

export function Manage({ status, silent, documents, importing, paste, sites, wrong, deleting }: ManageProps) {
  const text = useText();
  return (
    <div class="manage">
      <header class="top">
        <Logo />
        <h1>{text.say("manageTitle")}</h1>
      </header>
      <main>
        {silent && (
          <p class="conflict" role="alert">
            {text.say("workerSilent", failureText(silent, text))}
          </p>
        )}
        <StatusSection status={status} />
        <ImportSection {...importing} />
        <PasteSection {...paste} />
        <DocumentsSection {...documents} />
        <SitesSection {...sites} />
        <WrongSection {...wrong} />
        <DeleteSection {...deleting} />
      </main>
    </div>
  );
}
