/** The granted sites, always as the browser has them now. */
import { useEffect, useState } from "preact/hooks";
import { allSites, grantedHosts, onAccessChange, siteOrigins, switchAccess } from "../../host-access.ts";
import type { SitesProps } from "./sites-section.tsx";

export function useSites(): SitesProps {
  const [granted, setGranted] = useState<{ hosts: string[]; all: boolean }>({ hosts: [], all: false });
  const read = () => void grantedHosts().then(setGranted);
  useEffect(() => {
    read();
    return onAccessChange(read);
  }, []);
  return {
    ...granted,
    on: {
      addSite: (host) => void switchAccess(siteOrigins(host), true),
      removeSite: (host) => void switchAccess(siteOrigins(host), false),
      switchAll: (wanted) => void switchAccess(allSites, wanted),
    },
  };
}
