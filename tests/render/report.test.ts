import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_REPORT_LINK, reportLink, reportOf } from '../../src/render/report.ts';
import { textsIn } from '../../src/render/texts/index.ts';
import { printReply } from '../../src/terminal/print.ts';
import { FIVE_ARTICLES, testArchive, testRoad } from '../support/road.ts';

const TEMPLATE = 'https://example.org/new?title={title}&body={body}';
const ID = '2021-22/vladimir-putin/joe-biden';
const archive = testArchive();

/** What the other end reads in a link. */
const readIn = (link: string | null): { title: string | null; body: string | null } => {
  const { searchParams } = new URL(link ?? 'https://example.org');
  return { title: searchParams.get('title'), body: searchParams.get('body') };
};

describe('a report', () => {
  it.each([
    [null, 'What is wrong, and what would be right?\n\n\nA source, if you know one'],
    [
      { what: ' The day. ', source: 'https://x.org' },
      'right?\nThe day.\n\nA source, if you know one\nhttps://x.org',
    ],
    [{ what: 'The day.', source: '  ' }, 'What is wrong, and what would be right?\nThe day.'],
  ])('with %j holds the record, the version and what is told', (told, end) => {
    const { title, body } = reportOf(textsIn('en'), archive, ID, told);
    expect(title).toBe(`Report a mistake: ${ID}`);
    expect(body).toContain(`Permanent id of the record: ${ID}\nArchive version ${archive.version}`);
    expect(body.endsWith(end)).toBe(true);
  });
});

describe('the link of a report', () => {
  it.each([
    ['50 % & more = {title} #1', 'line\nline\t"quoted" <b> `code`'],
    ['习近平 Путин', '🎆 (brackets) [link](https://x.org) > | \\'],
    ['$& $1', '{body} {title} $&'],
  ])('of %s and %s reads as it was written', (title, body) => {
    const link = reportLink(TEMPLATE, { title, body });
    expect(readIn(link)).toEqual({ title, body });
    expect(link).not.toMatch(/[\s<>()[\]|`*]/);
  });

  it('never is longer than it may be, and says where it was cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (body) => {
        const link = reportLink(TEMPLATE, { title: 'x', body });
        expect(link?.length).toBeLessThanOrEqual(MAX_REPORT_LINK);
        const read = readIn(link).body ?? '';
        const meant = body.replace(/\p{Surrogate}/gu, '\uFFFD');
        if (read !== meant) expect(meant.startsWith(read.replace(/ \[…\]$/, ''))).toBe(true);
      }),
    );
    const long = readIn(reportLink(TEMPLATE, { title: 'x', body: '🎆'.repeat(1500) })).body ?? '';
    expect(long).toMatch(/^(🎆)+ \[…\]$/u);
  });

  it('is none where the template leaves no room for what is told', () => {
    expect(
      reportLink(`https://example.org/${'{title}'.repeat(100)}{body}`, {
        title: 'x'.repeat(50),
        body: 'told',
      }),
    ).toBe(null);
  });
});

describe('the reply to a report', () => {
  const told = { what: 'The **day** is wrong @everyone', source: '' };
  const reply = (reportUrl: string | null) =>
    testRoad(FIVE_ARTICLES, reportUrl).reply({ kind: 'report', id: ID, told });

  it('is a link where there is an address to send it to, and what was typed is only in the link', () => {
    const { lead, notes } = reply(TEMPLATE);
    const [, line] = lead;
    expect(readIn(line?.link ?? null).body).toContain(told.what);
    expect(lead.map(({ text }) => text).join()).not.toContain('everyone');
    expect(notes.map(({ text }) => text)).toEqual(['Nothing has been sent or stored by the bot itself.']);
  });

  it('is a text to copy where there is none', () => {
    const { lead } = reply(null);
    expect(lead[0]?.text).toContain('Copy this text');
    expect(lead[1]?.code).toBe(true);
    expect(lead[1]?.text).toContain(told.what);
  });

  it('shows the empty form and its address in the terminal', () => {
    const printed = (reportUrl: string | null) =>
      printReply(testRoad(FIVE_ARTICLES, reportUrl).reply({ kind: 'report', id: ID }));
    expect(printed(null)).toContain(`\nPermanent id of the record: ${ID}\n`);
    expect(printed(TEMPLATE)).toContain('\nhttps://example.org/new?title=Report%20a%20mistake');
  });

  it('of a record that there is not says so', () => {
    const { lead } = testRoad().reply({ kind: 'report', id: '2021-22/a/b' });
    expect(lead[0]?.text).toBe('No greeting on record has this permanent id.');
  });
});
