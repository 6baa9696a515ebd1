import { BackupSection } from "./backup-section.tsx";
import { RestoreSection } from "./restore-section.tsx";
import { useBackup } from "./use-backup.ts";

/** Backups: made here, restored here. */
export function BackupRoom() {
  const { backup, restore } = useBackup();
  return (
    <>
      <BackupSection {...backup} />
      <RestoreSection {...restore} />
    </>
  );
}
