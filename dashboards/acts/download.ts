/** Saves words as a file of the reader. */
export function download(name: string, words: string, type = "application/json"): void {
  const url = URL.createObjectURL(new Blob([words], {type}));
  const link = Object.assign(document.createElement("a"), {href: url, download: name});
  link.click();
  URL.revokeObjectURL(url);
}

/** Rows as CSV; quotes are doubled. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n");
