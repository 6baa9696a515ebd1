/** The traced sites, always as the browser has them now. */
import { useEffect, useState } from "preact/hooks";
import { useText } from "../../../ui/text.ts";
import { onAccessChange, siteAccess, switchAll, switchSite, traceSites, type SiteAccess } from "../../host-access.ts";
import { suggestSitesIn } from "../../sites/suggest-sites.ts";
import { useAttempt } from "../room.tsx";
import type { SitesProps } from "./sites-section.tsx";

export function useSites(): SitesProps {
  const { lang } = useText();
  const reading = useAttempt();
  const acting = useAttempt();
  const [granted, setGranted] = useState<SiteAccess>({ hosts: [], all: false, feeds: [] });
  const read = () => reading(siteAccess().then(setGranted));
  useEffect(() => {
    read();
    return onAccessChange(read);
  }, []);
  return {
    hosts: granted.hosts,
    all: granted.all,
    suggest: suggestSitesIn(lang),
    on: {
      addSite: (host) => acting(traceSites([host])),
      removeSite: (host) => acting(switchSite(host, false)),
      switchAll: (wanted) => acting(switchAll(wanted)),
    },
  };
}
