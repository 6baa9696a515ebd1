/** The first page after the installation: what Wiretrace does, and the choices that can be made, skipped and changed later. */
import type { Failure } from "../../messages/failure.ts";
import { Icon } from "../../ui/icon.tsx";
import { Logo } from "../../ui/logo.tsx";
import { useText } from "../../ui/text.ts";
import { failureText } from "../failure-text.ts";
import { ChainDrawing } from "./chain-drawing.tsx";
import type { ChooseWhenProps } from "./choose-when.tsx";
import { ChooseWhen } from "./choose-when.tsx";
import type { FillStepProps } from "./fill-step.tsx";
import { FillStep } from "./fill-step.tsx";
import type { TryStepProps } from "./try-step.tsx";
import { TryStep } from "./try-step.tsx";

export type WelcomeProps = {
  when: ChooseWhenProps;
  filling: FillStepProps;
  trying: TryStepProps;
  /** Why the last thing that was asked for failed. */
  failure: Failure | undefined;
  onManage: () => void;
};

export function Welcome({ when, filling, trying, failure, onManage }: WelcomeProps) {
  const text = useText();
  return (
    <div class="sheet welcome">
      <header class="top">
        <Logo />
        <h1>{text.say("welcomeTitle")}</h1>
      </header>
      <main>
        <section class="what">
          <p>{text.say("welcomeFinds")}</p>
          <p>{text.say("welcomeMatches")}</p>
          <p>{text.say("welcomeLocal")}</p>
          <ChainDrawing />
        </section>
        <TryStep {...trying} />
        <ChooseWhen {...when} />
        <FillStep {...filling} />
        <div role="alert" class="failure">
          {failure && <p>{failureText(failure, text)}</p>}
        </div>
        <section aria-labelledby="later">
          <h2 id="later">{text.say("welcomeLaterTitle")}</h2>
          <p>{text.say("welcomePin")}</p>
          <p>{text.say("welcomeLater")}</p>
          <button type="button" class="button button-primary" onClick={onManage}>
            <Icon name="manage" />
            {text.say("openManage")}
          </button>
        </section>
      </main>
    </div>
  );
}
