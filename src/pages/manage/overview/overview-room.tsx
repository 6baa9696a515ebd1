import { useManage } from "../manage-state.ts";
import { StatusSection } from "./status-section.tsx";

/** How full the index is. */
export const OverviewRoom = () => <StatusSection status={useManage().status} />;
