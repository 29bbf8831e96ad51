/** The key under which Vietnamese text is compared: lower case, without marks, đ as d. NFC and NFD give the same key. */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether every word of the query begins some word of the text, without regard to diacritics. */
export function matches(text: string, query: string): boolean {
  const words = searchKey(text).split(' ');
  return searchKey(query)
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part)));
}
