/** How long the browser may take to begin writing the file. */
const KEEP_MS = 60_000;

/** Hands a file to the reader, as a download. */
export function saveFile(file: Blob, name: string, document: Document): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
