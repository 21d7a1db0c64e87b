/** The mean width of a letter of Source Sans 3 in relation to its size; a little more than measured, to be safe. */
const letterWidth = 0.48;

/** Cuts a label at its spaces into lines that fit a width in pixels; a word longer than the width stays whole. */
export function wrapLabel(label: string, width: number, fontSize: number): readonly string[] {
  const most = Math.max(1, Math.floor(width / (fontSize * letterWidth)));
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
