/** Making and restoring backups. */
import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../../../messages/ask.ts";
import type { BackupState } from "../../../messages/keeping.ts";
import { browser } from "../../../platform/browser.ts";
import { saveFile } from "../../save-file.ts";
import { useAttempt, useManage } from "../room.tsx";
import type { BackupProps, MakingState } from "./backup-section.tsx";
import { makeBackup } from "./make-backup.ts";
import type { BackupLook, FileProgress } from "./read-backup-file.ts";
import { lookIntoBackup, restoreBackup } from "./read-backup-file.ts";
import type { RestoreProps, RestoreState } from "./restore-section.tsx";

export function useBackup(): { backup: BackupProps; restore: RestoreProps } {
  const { status, version, changed } = useManage();
  const reading = useAttempt();
  const acting = useAttempt();
  const [state, setState] = useState<BackupState>();
  const [making, setMaking] = useState<MakingState>({ step: "idle" });
  const [restoring, setRestoring] = useState<RestoreState>({ step: "idle" });
  const running = useRef<AbortController>(undefined);
  const looked = useRef<{ file: File; look: BackupLook } | undefined>(undefined);
  const total = status?.documents ?? 0;
  useEffect(() => reading(ask("backup/state", {}).then(setState)), [version]);

  const make = async () => {
    const controller = (running.current = new AbortController());
    setMaking({ step: "running", documents: 0, total });
    const outcome = await makeBackup(browser.runtime.getManifest().version, (documents) => setMaking({ step: "running", documents, total }), controller.signal);
    if (outcome.end !== "made") return setMaking(outcome.end === "failed" ? { step: "failed", failure: outcome.failure } : { step: "cancelled" });
    saveFile({ name: `wiretrace-${new Date().toISOString().slice(0, 10)}.wiretrace`, type: outcome.file.type, content: outcome.file });
    // The file is there, whether or not that can be noted.
    setMaking({ step: "made", documents: outcome.documents, bytes: outcome.file.size });
    await ask("backup/made", { documents: outcome.documents });
    changed();
  };

  const look = async (file: File) => {
    const controller = (running.current = new AbortController());
    const onProgress = showProgress("looking", file, setRestoring);
    // Asked first: where nobody answers, nothing is shown as running that never ends.
    const { documents } = await ask("index/status", {});
    onProgress({ bytes: 0, documents: 0 });
    const outcome = await lookIntoBackup(file, documents === 0, onProgress, controller.signal);
    looked.current = outcome.end === "looked" ? { file, look: outcome.look } : undefined;
    setRestoring({ step: "looked", name: file.name, outcome });
  };

  const restore = async () => {
    if (!looked.current) return;
    const { file, look } = looked.current;
    const controller = (running.current = new AbortController());
    const onProgress = showProgress("restoring", file, setRestoring);
    onProgress({ bytes: 0, documents: 0 });
    const outcome = await restoreBackup(file, { name: file.name, look }, onProgress, controller.signal);
    setRestoring({ step: "ended", name: file.name, outcome });
    changed();
  };

  const cancel = () => running.current?.abort();
  const forget = async () => {
    await ask("backup/finish", {});
    changed();
  };
  return {
    backup: { state, making, on: { make: () => acting(make()), cancel } },
    restore: { state: restoring, interrupted: state?.interrupted ?? null, on: { choose: (file) => acting(look(file)), cancel, restore: () => acting(restore()), forget: () => acting(forget()) } },
  };
}

const showProgress =
  (step: "looking" | "restoring", file: File, show: (state: RestoreState) => void) =>
  ({ bytes, documents }: FileProgress): void =>
    show({ step, name: file.name, bytes, size: file.size, documents });
