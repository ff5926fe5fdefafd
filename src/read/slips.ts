/** Slips of the pen: whether two folded words are one word, mistyped. */

/** How many slips a word of this length forgives: short names are too close to one another. */
export const forgiven = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

/** Whether two folded words are a slip of the pen apart: the same first letter, and one or two letters wrong. */
export function isSlip(typed: string, name: string): boolean {
  const most = forgiven(Math.min(typed.length, name.length));
  if (most === 0 || typed[0] !== name[0] || Math.abs(typed.length - name.length) > most) return false;
  return distance(typed, name) <= most;
}

/** Whether two folded words begin alike and are one letter apart. */
export const isOneOff = (typed: string, word: string): boolean =>
  typed[0] === word[0] && Math.abs(typed.length - word.length) <= 1 && distance(typed, word) === 1;

/** Whether a typed word is like enough to one of a name to be offered: its beginning, or a letter in four wrong at most. */
export const isNear = (typed: string, name: string): boolean =>
  typed === name ||
  (typed.length > 3 &&
    typed[0] === name[0] &&
    (name.startsWith(typed) || distance(typed, name) <= Math.floor(typed.length / 4)));

/**
 * Letters to add, drop, change or swap with their neighbour to turn one word into the other (optimal string
 * alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance).
 */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    rows.push(line);
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(a.length, b.length);
}

/** Letters that transliterations of one name set differently, in the order of putting them into one. */
const TRANSLITERATED: readonly (readonly [RegExp, string])[] = [
  [/s?chtsch|schtsch|chtch|shch|tsch|tch|sch|sh|ch|cz|sz/g, 'x'],
  [/dzh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck|q|c/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/ou/g, 'u'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/i+([aeou])/g, '$1'],
  [/i+$/g, 'i'],
];

/** What is left of a name where transliterations agree: `Janukovich`, `Yanukovych` and `Ianoukovitch` are one. */
export const skeletonOf = (word: string): string =>
  TRANSLITERATED.reduce((text, [letters, one]) => text.replace(letters, one), word);
