import { RetentionSection } from "./retention-section.tsx";
import { useRetention } from "./use-retention.ts";

/** How long documents stay. */
export const RetentionRoom = () => <RetentionSection {...useRetention()} />;
