import { SitesSection } from "./sites-section.tsx";
import { useSites } from "./use-sites.ts";

/** Where Wiretrace may read. */
export const SitesRoom = () => <SitesSection {...useSites()} />;
