const lineFeed = 10;

/** How many lines a file has, its last one with or without an end. @throws where the file can no longer be read. */
export async function countLines(file: Blob): Promise<number> {
  let lines = 0;
  let last = lineFeed;
  const reader = file.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const byte of part.value) if (byte === lineFeed) lines += 1;
    last = part.value.at(-1) ?? last;
  }
  return last === lineFeed ? lines : lines + 1;
}

/** A spreadsheet's own file, by its name: it cannot be read as CSV, and people choose it by mistake. */
export function isSpreadsheet({ name }: Pick<File, "name">): boolean {
  return /\.(xlsx?|xlsm|ods|numbers)$/i.test(name);
}
