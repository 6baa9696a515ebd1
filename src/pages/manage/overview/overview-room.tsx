import { useEffect, useState } from "preact/hooks";
import { ask } from "../../../messages/ask.ts";
import { useAttempt, useManage } from "../room.tsx";
import { useOverview } from "../use-overview.ts";
import { CheckSection } from "./check-section.tsx";
import { NumbersSection } from "./numbers-section.tsx";
import { StatusSection } from "./status-section.tsx";
import { useCheck } from "./use-check.ts";

/** How full the index is, and of what. */
export function OverviewRoom() {
  const { status, version, changed } = useManage();
  const reading = useAttempt();
  const acting = useAttempt();
  const [backupDue, setBackupDue] = useState(false);
  useEffect(() => reading(ask("backup/state", {}).then(({ due }) => setBackupDue(due !== null))), [version]);
  const acceptLoss = () => acting(ask("index/accept-loss", {}).then(changed));
  return (
    <>
      <StatusSection status={status} backupDue={backupDue} onAcceptLoss={acceptLoss} />
      <NumbersSection {...useOverview()} />
      <CheckSection {...useCheck()} />
    </>
  );
}
