/** A browser may still be reading the address after the click. */
const addressLives = 60_000;

/** Hands a file made on this page to the person: it goes into the browser's downloads and nowhere else. */
export function saveFile(name: string, content: string | Blob, type = "text/csv;charset=utf-8"): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressLives);
}
