import { useSiteRules } from "../../sites/use-site-rules.ts";
import { useAttempt } from "../room.tsx";
import { ForgetSection } from "./forget-section.tsx";
import { NeverSection } from "./never-section.tsx";
import { RememberSection } from "./remember-section.tsx";
import { SitesSection } from "./sites-section.tsx";
import { useForget } from "./use-forget.ts";
import { useSites } from "./use-sites.ts";

/** Where Wiretrace may read, what it remembers of that, and where it never reads. */
export function SitesRoom() {
  const sites = useSites();
  const { rules, never, remember } = useSiteRules(useAttempt(), useAttempt());
  return (
    <>
      <SitesSection {...sites} />
      <NeverSection sites={rules.never} onSwitch={never} />
      <RememberSection remember={rules.remember} suggest={sites.suggest} onSwitch={remember} />
      <ForgetSection {...useForget()} />
    </>
  );
}
