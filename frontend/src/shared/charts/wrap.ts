/** Breaks a label between words into lines of at most about `width` pixels at 13 px; words are never cut. */
export function wrapLabel(text: string, width: number, size = 13): string[] {
  const most = Math.max(6, Math.floor(width / (size * (size < 13 ? 0.64 : 0.54))));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
