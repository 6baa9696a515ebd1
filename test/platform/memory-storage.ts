/** One of the browser's storage areas, in memory: values are copied in and out, and changes are told, as browsers do. */

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes) => void;

export function memoryStorage() {
  const values = new Map<string, unknown>();
  const listeners = new Set<Listener>();
  const tell = (changes: Changes): void => listeners.forEach((listener) => listener(changes));
  const names = (keys: string | string[] | undefined): string[] => (keys === undefined ? [...values.keys()] : [keys].flat());
  return {
    async get(keys?: string | string[]): Promise<Record<string, unknown>> {
      return Object.fromEntries(names(keys).flatMap((key) => (values.has(key) ? [[key, structuredClone(values.get(key))]] : [])));
    },
    async set(items: Record<string, unknown>): Promise<void> {
      const changes = Object.fromEntries(Object.entries(items).map(([key, value]) => [key, { oldValue: values.get(key), newValue: value }]));
      for (const [key, value] of Object.entries(items)) values.set(key, structuredClone(value));
      tell(changes);
    },
    async remove(keys: string | string[]): Promise<void> {
      const gone = names(keys).filter((key) => values.has(key));
      const changes = Object.fromEntries(gone.map((key) => [key, { oldValue: values.get(key) }]));
      for (const key of gone) values.delete(key);
      tell(changes);
    },
    async clear(): Promise<void> {
      values.clear();
    },
    onChanged: { addListener: (listener: Listener) => void listeners.add(listener), removeListener: (listener: Listener) => void listeners.delete(listener) },
  };
}
