import { describe, expect, it } from 'vitest';
import { type DrawnMark, timelineSvg } from '../../src/render/timeline-svg.ts';

const MARKS = ['found', 'not-greeted', 'not-listed', 'not-covered'] as const;
const draw = (marks: readonly DrawnMark[], name = 'Somebody') =>
  timelineSvg({
    seasons: marks.map((_, at) => `20${10 + at}-${11 + at}`),
    rows: [{ name, marks }],
    legend: [],
  });
const count = (svg: string, part: string): number => svg.split(part).length - 1;

describe('a timeline as SVG', () => {
  it.each([
    ['found', /<circle r="7\.5"/],
    ['not-greeted', /<path d="M-6-6 6 6M-6 6 6-6"/],
    ['not-listed', /<rect x="-6"[^>]*fill="none"/],
    ['not-covered', /<circle r="2"/],
  ] as const)('draws %s in a shape of its own', (mark, shape) => {
    expect(draw([mark])).toMatch(shape);
    for (const other of MARKS.filter((one) => one !== mark)) expect(draw([other])).not.toMatch(shape);
  });

  it('has one mark for each person and season, and the legend as marks without words', () => {
    const svg = timelineSvg({
      seasons: ['2020-21', '2021-22'],
      rows: [
        { name: 'A', marks: ['found', 'not-greeted'] },
        { name: 'B', marks: ['found', 'not-covered'] },
      ],
      legend: MARKS,
    });
    expect(MARKS.map((mark) => count(svg, `class="${mark}"`))).toEqual([3, 2, 1, 2]);
    expect([...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
      '2020-21',
      '2021-22',
      'A',
      'B',
    ]);
  });

  it('begins with an opaque ground that has a border', () => {
    expect(draw(['found']).split('\n')[1]).toMatch(/^<rect .*fill="#ffffff" stroke="#/);
  });

  it.each([
    ['Tom & <b>"Jerry"</b>', 'Tom &amp; &lt;b&gt;&quot;Jerry&quot;&lt;/b&gt;'],
    ['x'.repeat(60), `${'x'.repeat(33)}…`],
  ])('escapes and shortens a name: %s', (name, shown) => {
    expect(draw(['found'], name)).toContain(`>${shown}</text>`);
  });
});
