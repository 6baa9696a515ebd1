/** The traced sites, always as the browser has them now. */
import { useEffect, useState } from "preact/hooks";
import { onAccessChange, switchAll, switchSite, siteAccess, type SiteAccess } from "../../host-access.ts";
import type { SitesProps } from "./sites-section.tsx";

export function useSites(): SitesProps {
  const [granted, setGranted] = useState<SiteAccess>({ hosts: [], all: false, feeds: [] });
  const read = () => void siteAccess().then(setGranted);
  useEffect(() => {
    read();
    return onAccessChange(read);
  }, []);
  return {
    hosts: granted.hosts,
    all: granted.all,
    on: {
      addSite: (host) => void switchSite(host, true),
      removeSite: (host) => void switchSite(host, false),
      switchAll: (wanted) => void switchAll(wanted),
    },
  };
}
