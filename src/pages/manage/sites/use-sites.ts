/** The traced sites, always as the browser has them now. */
import { useEffect, useState } from "preact/hooks";
import { useText } from "../../../ui/text.ts";
import { onAccessChange, siteAccess, switchAll, switchSite, traceSites, type SiteAccess } from "../../host-access.ts";
import { suggestSitesIn } from "../../sites/suggest-sites.ts";
import { useManage } from "../manage-state.ts";
import type { SitesProps } from "./sites-section.tsx";

export function useSites(): SitesProps {
  const { lang } = useText();
  const { failed } = useManage();
  const [granted, setGranted] = useState<SiteAccess>({ hosts: [], all: false, feeds: [] });
  const read = () => void siteAccess().then(setGranted, failed);
  useEffect(() => {
    read();
    return onAccessChange(read);
  }, []);
  return {
    hosts: granted.hosts,
    all: granted.all,
    suggest: suggestSitesIn(lang),
    on: {
      addSite: (host) => void traceSites([host]).catch(failed),
      removeSite: (host) => void switchSite(host, false).catch(failed),
      switchAll: (wanted) => void switchAll(wanted).catch(failed),
    },
  };
}
