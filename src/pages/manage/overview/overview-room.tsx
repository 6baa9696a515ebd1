import { useEffect, useState } from "preact/hooks";
import { ask } from "../../../messages/ask.ts";
import { useManage } from "../manage-state.ts";
import { useOverview } from "../use-overview.ts";
import { NumbersSection } from "./numbers-section.tsx";
import { StatusSection } from "./status-section.tsx";

/** How full the index is, and of what. */
export function OverviewRoom() {
  const { status, version, changed, failed } = useManage();
  const [backupDue, setBackupDue] = useState(false);
  useEffect(() => void ask("backup/state", {}).then(({ due }) => setBackupDue(due !== null)).catch(failed), [version]);
  const acceptLoss = () => void ask("index/accept-loss", {}).then(changed).catch(failed);
  return (
    <>
      <StatusSection status={status} backupDue={backupDue} onAcceptLoss={acceptLoss} />
      <NumbersSection {...useOverview()} />
    </>
  );
}
