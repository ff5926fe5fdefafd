import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../src/archive/load.ts';
import { componentsOf } from '../../src/discord/payload.ts';
import { bibtex, type Citation, cslJson, plainText, wikipedia } from '../../src/render/citation.ts';
import { citationsOf } from '../../src/render/cite.ts';
import { LANGUAGES, textsIn } from '../../src/render/texts/index.ts';
import { replyFaults } from '../support/payload.ts';
import { testRoad } from '../support/road.ts';

const en = textsIn('en');
const whole: Citation = {
  key: 'tass-1',
  type: 'webpage',
  publisher: 'TASS',
  title: 'Greetings',
  date: '2017-12-30',
  language: 'ru',
  url: 'http://tass.com/politics/983797',
  note: null,
};
const bare: Citation = { ...whole, title: null, date: null, language: null, url: null };
const titled = (title: string): Citation => ({ ...bare, title });

describe('a plain citation', () => {
  it.each([
    [whole, 'TASS. “Greetings” (in Russian). 30 December 2017. http://tass.com/politics/983797'],
    [bare, 'TASS.'],
    [titled('Who was greeted?'), 'TASS. “Who was greeted?”'],
    [titled('a\n b'), 'TASS. “a b”.'],
    [
      { ...titled('New Year greeting'), type: 'dataset', note: 'Permanent id: 1' } as const,
      'New Year greeting. Permanent id: 1. TASS.',
    ],
  ])('of %j is %s', (citation, text) => {
    expect(plainText(en, citation)).toBe(text);
  });
});

describe('BibTeX', () => {
  it('gives every field that is known', () => {
    expect(bibtex(whole)).toBe(
      [
        '@misc{tass-1,',
        '  title = {{Greetings}},',
        '  howpublished = {TASS},',
        '  date = {2017-12-30},',
        '  year = {2017},',
        '  language = {ru},',
        '  url = {http://tass.com/politics/983797}',
        '}',
      ].join('\n'),
    );
    expect(bibtex(bare)).toBe('@misc{tass-1,\n  howpublished = {TASS}\n}');
  });

  it.each([
    ['R&D, 50 % of $9', 'R\\&D, 50 \\% of \\$9'],
    ['a_b #1', 'a\\_b \\#1'],
    ['{open', '{\\textbraceleft}open'],
    ['close}', 'close{\\textbraceright}'],
    ['back\\slash', 'back{\\textbackslash}slash'],
    ['~ ^ "', '{\\textasciitilde} {\\textasciicircum} {\\textquotedbl}'],
    ['Путин, 习近平, Erdoğan', 'Путин, 习近平, Erdoğan'],
    ["“a” ‘b’ 'c'", "“a” ‘b’ 'c'"],
    ['two\nlines', 'two lines'],
  ])('has %s as %s', (title, escaped) => {
    expect(bibtex(titled(title))).toContain(`title = {{${escaped}}}`);
  });

  it('takes an address as it is, but for braces', () => {
    expect(bibtex({ ...bare, url: 'https://a.org/?x={1}&y=5%20_#z' })).toContain(
      'url = {https://a.org/?x=%7B1%7D&y=5%20_#z}',
    );
  });
});

describe('CSL-JSON', () => {
  it('gives every field that is known', () => {
    expect(JSON.parse(cslJson([whole, bare]))).toEqual([
      {
        id: 'tass-1',
        type: 'webpage',
        title: 'Greetings',
        publisher: 'TASS',
        issued: { 'date-parts': [[2017, 12, 30]] },
        language: 'ru',
        URL: 'http://tass.com/politics/983797',
      },
      { id: 'tass-1', type: 'webpage', publisher: 'TASS' },
    ]);
  });
});

describe('the template of Wikipedia', () => {
  it.each([
    [
      whole,
      '{{cite web |url=http://tass.com/politics/983797 |title=Greetings |publisher=TASS |date=2017-12-30 |language=ru}}',
    ],
    [bare, '{{citation |mode=cs1 |publisher=TASS}}'],
    [
      { ...bare, url: "https://a.org/?a=b|c[1]{2}'x" },
      '{{cite web |url=https://a.org/?a=b%7Cc%5B1%5D%7B2%7D%27x |publisher=TASS}}',
    ],
  ])('of %j is %s', (citation, text) => {
    expect(wikipedia(citation)).toBe(text);
  });

  it.each([
    ['one | two', 'one {{!}} two'],
    ['a = b', 'a = b'],
    ['}} {{', '&#125;&#125; &#123;&#123;'],
    ['[[link]] <ref>', '&#91;&#91;link&#93;&#93; &#60;ref&#62;'],
    ["it's ''no''", "it's &#39;&#39;no&#39;&#39;"],
    ['~ ~~~~', '~ &#126;&#126;&#126;&#126;'],
    ['R&D &amp; &#38;', 'R&D &#38;amp; &#38;#38;'],
    ['50 % “новогодние” 新年', '50 % “новогодние” 新年'],
  ])('has %s as %s', (title, escaped) => {
    expect(wikipedia(titled(title))).toContain(` |title=${escaped} |`);
  });
});

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** Whether no brace closes what none has opened, and all are closed. */
const isBalanced = (text: string): boolean => {
  let open = 0;
  for (const sign of text) {
    if (sign === '{') open += 1;
    if (sign === '}') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
};

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'{}|[]\\"\'`%&$#_~^<>=\n aЖ习') }),
);

describe('any text at all', () => {
  const citation = fc.record({
    key: fc.constant('key'),
    type: fc.constantFrom('webpage' as const, 'dataset' as const),
    publisher: anything,
    title: fc.option(anything),
    date: fc.option(fc.constant('2017-12-30')),
    language: fc.option(fc.constant('ru')),
    url: fc.option(anything.map((text) => `https://example.org/${text}`)),
    note: fc.option(anything),
  });

  it('leaves the forms whole', () => {
    fc.assert(
      fc.property(citation, (one) => {
        expect(isBalanced(bibtex(one))).toBe(true);
        expect(JSON.parse(cslJson([one]))).toMatchObject([{ id: 'key' }]);
        const template = wikipedia(one);
        expect(isBalanced(template)).toBe(true);
        expect(count(template, '\n')).toBe(0);
        expect(count(template.replaceAll('{{!}}', ''), '{')).toBe(2);
      }),
    );
  });
});

describe('every record of the archive', () => {
  const road = testRoad(dataFolder());
  const records = [...road.archive.greetings.values()];

  it('is cited in forms that are whole, by its source with an address first', () => {
    for (const greeting of records) {
      const citations = citationsOf(en, road.archive, greeting);
      expect(citations).toHaveLength(2);
      expect(citations.map(bibtex).every(isBalanced), greeting.id).toBe(true);
      const items = JSON.parse(cslJson(citations)) as { id: string; URL?: string; note?: string }[];
      expect(items[0]?.URL).toBe(greeting.sources.find(({ url }) => url)?.url);
      expect(items[1]?.note).toContain(greeting.id);
      expect(citations.map(wikipedia).every(isBalanced), greeting.id).toBe(true);
    }
  });

  it('has all four forms in one message, in every language', () => {
    for (const { id } of records) {
      expect(replyFaults(road, { kind: 'cite', id })).toEqual([]);
      for (const language of LANGUAGES) {
        const shown = JSON.stringify(componentsOf(road.reply({ kind: 'cite', id }, language)));
        expect(shown.split('```').length, `${id} ${language}`).toBe(9);
      }
    }
  });
});
