import { describe, expect, it } from 'vitest';
import { clip } from '../../src/discord/limits.ts';
import { componentsOf } from '../../src/discord/payload.ts';
import { ALL_SENT } from '../../src/question.ts';
import type { Item, Reply } from '../../src/render/reply.ts';
import { payloadFaults, textOf } from '../support/discord/index.ts';

const line = (text: string) => ({ text, quoted: false, cites: [] });
const item = (text: string, at: number): Item => ({
  heading: null,
  title: `Entry ${at}`,
  lines: [line(text)],
  opens: { label: `Entry ${at}`, description: text, question: { kind: 'greeting', id: `2021-22/a/b-${at}` } },
});
const reply = (parts: Partial<Reply>): Reply => ({
  language: 'en',
  heading: 'Heading',
  reading: 'reading',
  lead: [],
  items: [],
  skipped: 0,
  total: parts.items?.length ?? 0,
  notes: [],
  picture: null,
  actions: [],
  corrections: [],
  footer: 'footer',
  question: { ...ALL_SENT, kind: 'list', skip: 0 },
  ...parts,
});
const faults = (parts: Partial<Reply>): string[] =>
  payloadFaults('message', {
    components: componentsOf(reply(parts)),
    flags: 1 << 15,
    allowed_mentions: { parse: [] },
  });
const text = (parts: Partial<Reply>): string => textOf({ components: componentsOf(reply(parts)) });

describe('a reply that is too long for a message', () => {
  it.each([
    ['Latin', 'word '],
    ['Cyrillic', 'слово '],
    ['Chinese', '新年贺电'],
    ['emoji', '🎆'],
  ])('keeps within characters and bytes in %s, and says how many entries are left', (_, word) => {
    const items = Array.from({ length: 40 }, (__, at) => item(word.repeat(60), at));
    expect(faults({ items })).toEqual([]);
    expect(text({ items })).toMatch(/Entries 1 to \d+ of 40\./);
    expect(JSON.stringify(componentsOf(reply({ items })))).toMatch(/Next \(\d+ more\)/);
  });

  it('keeps a single entry that is too long, less its last lines', () => {
    const long = { ...item('', 0), lines: Array.from({ length: 30 }, () => line('слово '.repeat(50))) };
    expect(faults({ items: [long] })).toEqual([]);
    expect(text({ items: [long] })).toMatch(/\d+ more lines/);
  });

  it('keeps the first lines of what comes first, and of the notes', () => {
    const lines = Array.from({ length: 50 }, (_, at) => line(`${at} ${'新年'.repeat(80)}`));
    expect(faults({ lead: lines, notes: lines })).toEqual([]);
    expect(text({ lead: lines })).toMatch(/\d+ more lines/);
    expect(text({ notes: lines })).toMatch(/\d+ more notes/);
  });

  it('tells its notes on the first page alone, and gives the others to the entries', () => {
    const items = Array.from({ length: 40 }, (_, at) => item('word '.repeat(60), at));
    const notes = [line('What the record covers.')];
    expect(text({ items, notes })).toContain('What the record covers.');
    expect(text({ items, notes, skipped: 8, total: 48 })).not.toContain('What the record covers.');
  });

  it('shortens labels to what a button and a select take', () => {
    const label = 'label '.repeat(40);
    const question = { kind: 'help' } as const;
    expect(
      faults({
        actions: [{ label, question }],
        items: [{ ...item('text', 1), opens: { label, description: label, question } }],
      }),
    ).toEqual([]);
  });

  it('says what no button can reach', () => {
    const items = Array.from({ length: 60 }, (_, at) => item('word '.repeat(60), at));
    const question = {
      ...ALL_SENT,
      kind: 'search',
      way: 'both',
      terms: 'x'.repeat(90),
      skip: 0,
    } as const;
    expect(text({ items, question })).toMatch(/\d+ more entries; ask with fewer words/);
  });
});

describe('text of the archive', () => {
  it('shows letter by letter, whatever it means to Discord', () => {
    const shown = text({ lead: [line('*a* _b_ ~~c~~ `d` ||e|| [f](https://example.org)')] });
    expect(shown).toContain('\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\` \\|\\|e\\|\\| \\[f](https://example.org)');
  });

  it.each([
    ['*a* `b` [c]', '```\n*a* `b` [c]\n```'],
    ['two\n  lines', '```\ntwo\n  lines\n```'],
    ['```', '```\n``\u200B`\n```'],
    ['a `````` b', '```\na ``\u200B``\u200B`` b\n```'],
  ])('is a block where it is to be copied: %s', (code, block) => {
    const one = { ...line(code), code: true as const };
    expect(text({ lead: [one] })).toContain(block);
    expect(text({ items: [{ ...item('', 1), lines: [one] }] })).toContain(`**Entry 1**\n${block}`);
  });

  it('tears no block that is too long, and offers no page that there is not', () => {
    const long = { ...item('', 1), lines: [{ ...line('x'.repeat(4000)), code: true as const }] };
    const question = { kind: 'cite', id: '2021-22/a/b' } as const;
    expect(faults({ items: [long, long], question })).toEqual([]);
    expect(text({ items: [long, long], question })).not.toContain('```');
    expect(text({ items: [long, long], question })).toContain('1 more line');
    expect(JSON.stringify(componentsOf(reply({ items: [long, long], question })))).not.toContain('Next');
  });

  it('leads somewhere where the line itself is a link', () => {
    expect(text({ lead: [{ ...line('Report *it*'), link: 'https://example.org/?a=b' }] })).toContain(
      '[Report \\*it\\*](<https://example.org/?a=b>)',
    );
  });

  it('links a source that has an address, and only then', () => {
    const cites = [
      { label: 'TASS', url: 'http://tass.com/politics/983797' },
      { label: 'ELTA', url: null },
    ];
    expect(text({ lead: [{ ...line('Said.'), cites }] })).toContain(
      'Said. ([TASS](<http://tass.com/politics/983797>); ELTA)',
    );
  });
});

it.each([
  ['short', 10, 'short'],
  ['exactly ten', 11, 'exactly ten'],
  ['a little longer', 9, 'a little…'],
  ['🎆🎆🎆', 4, '🎆…'],
])('clipping %s to %i gives %s', (whole, most, clipped) => {
  expect(clip(whole, most)).toBe(clipped);
});
