/** Hands a file to the browser's own saving, which asks for no permission. */
export function saveFile({ name, type, content }: { name: string; type: string; content: string | Blob }): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
