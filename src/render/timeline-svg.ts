/** Draws a timeline: a row for each person, a column for each season, and a mark where they meet. */

/** What a mark stands for: greeted, reported not greeted, not on the complete list, not known. */
export type DrawnMark = 'found' | 'not-greeted' | 'not-listed' | 'not-covered';

export interface Drawing {
  /** The labels of the columns. */
  readonly seasons: readonly string[];
  /** Each row has a mark for every season. */
  readonly rows: readonly { readonly name: string; readonly marks: readonly DrawnMark[] }[];
  /** The marks that are explained beside the picture, in this order. */
  readonly legend: readonly DrawnMark[];
}

/** The measures of a picture, in pixels. */
const EDGE = 18;
const ROW = 26;
const COLUMN = 30;
const HEAD = 74;
const FOOT = 34;
const LETTERS = 15;
/** The width of a letter beside its height, on the safe side for Noto Sans. */
const LETTER_WIDTH = 0.58;
const MOST_LETTERS = 34;

/** A ground of its own, as Discord's may be dark or light; every shade stands out from it by 4.5 to 1 or more. */
const GROUND = '#ffffff';
const BAND = '#f1f3f6';
const BORDER = '#8a9099';
const INK = '#1d2127';
const FAINT = '#5c636d';

/** Marks by shape; the shade only repeats it. Each is drawn around a point. */
const SHAPES = {
  found: '<circle r="7.5" fill="#12508f"/>',
  'not-greeted': '<path d="M-6-6 6 6M-6 6 6-6" stroke="#b3261e" stroke-width="3" stroke-linecap="round"/>',
  'not-listed': `<rect x="-6" y="-6" width="12" height="12" fill="none" stroke="${INK}" stroke-width="1.8"/>`,
  'not-covered': `<circle r="2" fill="${FAINT}"/>`,
} as const satisfies Record<DrawnMark, string>;

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ESCAPES[sign as keyof typeof ESCAPES]);

const clipped = (name: string): string =>
  name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…` : name;

const markAt = (mark: DrawnMark, x: number, y: number): string =>
  `<g class="${mark}" transform="translate(${x} ${y})">${SHAPES[mark]}</g>`;

/**
 * The drawing as an SVG document in "Noto Sans" (`assets/fonts`), on an opaque ground with a border. Its only words are
 * names and seasons; what the marks mean stands in the text beside it.
 */
export function timelineSvg({ seasons, rows, legend }: Drawing): string {
  const names = rows.map(({ name }) => clipped(name));
  const longest = Math.max(...names.map((name) => name.length), 0);
  const left = EDGE + Math.ceil(longest * LETTERS * LETTER_WIDTH) + EDGE;
  const width = left + seasons.length * COLUMN + HEAD / 2 + EDGE / 2;
  const height = HEAD + rows.length * ROW + FOOT;
  const columnAt = (index: number): number => left + (index + 0.5) * COLUMN;
  const middleOf = (index: number): number => HEAD + (index + 0.5) * ROW;
  const heads = seasons.map(
    (season, at) =>
      `<text transform="translate(${columnAt(at) + 4} ${HEAD - 8}) rotate(-55)" font-size="13" fill="${FAINT}">${escaped(season)}</text>`,
  );
  const lines = rows.map(({ marks }, at) => {
    const band = `<rect x="1" y="${HEAD + at * ROW}" width="${width - 2}" height="${ROW}" fill="${BAND}"/>`;
    return [
      ...(at % 2 === 0 ? [band] : []),
      `<text x="${EDGE}" y="${middleOf(at) + 5}" font-size="${LETTERS}" fill="${INK}">${escaped(names[at] ?? '')}</text>`,
      ...marks.map((mark, column) => markAt(mark, columnAt(column), middleOf(at))),
    ].join('');
  });
  const key = legend.map((mark, at) => markAt(mark, EDGE + 8 + at * COLUMN, height - FOOT / 2));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Noto Sans">`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="${GROUND}" stroke="${BORDER}"/>`,
    ...heads,
    ...lines,
    `<g id="legend">${key.join('')}</g>`,
    '</svg>',
  ].join('\n');
}
