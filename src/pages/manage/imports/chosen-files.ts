/** The files that were chosen or dropped, folders with everything in them. */
import type { ImportFile } from "../../../intake/import-record.ts";

/** A file of the browser as imports read it; `onRead` is told the bytes as they are read. */
export function importFileOf({ name, file }: ChosenFile, onRead: (bytes: number) => void): ImportFile {
  return { name, size: file.size, read: (from = 0, to = file.size) => readRange(file, from, to, onRead) };
}

/** `name`: the path inside the chosen folder. */
export type ChosenFile = { name: string; file: File };

/** What a file picker gives. */
export function pickedFiles(files: FileList): ChosenFile[] {
  return [...files].filter(({ name }) => !name.startsWith(".")).map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** What was dropped. Must be called in the drop event itself: its data are gone behind the first await. */
export function droppedFiles(data: DataTransfer | null): Promise<ChosenFile[]> {
  const entries = [...(data?.items ?? [])].map((item) => item.webkitGetAsEntry?.()).filter((entry) => !!entry);
  if (entries.length === 0) return Promise.resolve([...(data?.files ?? [])].map((file) => ({ name: file.name, file })));
  return filesBelow(entries);
}

async function filesBelow(entries: FileSystemEntry[]): Promise<ChosenFile[]> {
  const found: ChosenFile[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    if (isFile(entry)) found.push({ name: entry.fullPath.replace(/^\//, ""), file: await new Promise((resolve, reject) => entry.file(resolve, reject)) });
    else if (isFolder(entry)) found.push(...(await filesBelow(await entriesOf(entry))));
  }
  return found;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A reader gives a hundred entries at a time and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function* readRange(file: File, from: number, to: number, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const reader = file.slice(from, to).stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onRead(value.length);
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
