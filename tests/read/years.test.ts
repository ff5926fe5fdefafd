import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/fold.ts';
import { takeYears } from '../../src/read/years.ts';

const TODAY = new Date('2026-11-22T12:00:00Z');
const SPAN = { first: '2017-18', last: '2023-24' };
const read = (text: string) => takeYears(wordsOf(text), TODAY, SPAN);
const rest = (text: string) =>
  read(text)
    .rest.map((word) => word.text)
    .join(' ');

describe('a year in a text', () => {
  it.each([
    // The year of sending.
    ['2017', '2017-18', '2017-18'],
    ['in 2017', '2017-18', '2017-18'],
    ['sent in 2017', '2017-18', '2017-18'],
    ['December 2017', '2017-18', '2017-18'],
    ['２０２１', '2021-22', '2021-22'],
    ['٢٠٢١', '2021-22', '2021-22'],
    ['2021年', '2021-22', '2021-22'],
    ['two thousand and twenty-one', '2021-22', '2021-22'],
    ['twenty seventeen', '2017-18', '2017-18'],
    // The year that it was for.
    ['New Year 2018', '2017-18', '2017-18'],
    ["new year's 2018", '2017-18', '2017-18'],
    ['for 2018', '2017-18', '2017-18'],
    ['happy 2018', '2017-18', '2017-18'],
    // A season.
    ['2017-18', '2017-18', '2017-18'],
    ['2017/2018', '2017-18', '2017-18'],
    ['1999-00', '1999-00', '1999-00'],
    // Seen from today.
    ['this year', '2026-27', '2026-27'],
    ['last year', '2025-26', '2025-26'],
    ['last season', '2025-26', '2025-26'],
    ['next year', '2027-28', '2027-28'],
    ['5 years ago', '2021-22', '2021-22'],
    ['last three years', '2023-24', '2025-26'],
    // Dates.
    ['30 December 2021', '2021-22', '2021-22'],
    ['31.12.2021', '2021-22', '2021-22'],
    ['2021-12-30', '2021-22', '2021-22'],
    ['01.01.2022', '2021-22', '2021-22'],
    ['January 2022', '2021-22', '2021-22'],
    ['12/2021', '2021-22', '2021-22'],
    // Ranges.
    ['the 2010s', '2010-11', '2019-20'],
    ['2017 to 2021', '2017-18', '2021-22'],
    ['between 2017 and 2020', '2017-18', '2020-21'],
    ['from 2020 to 2018', '2018-19', '2020-21'],
    ['since 2020', '2020-21', '2023-24'],
    ['after 2020', '2021-22', '2023-24'],
    ['until 2020', '2017-18', '2020-21'],
    ['before 2020', '2017-18', '2019-20'],
    ['since 2030', '2030-31', '2030-31'],
  ])('%s is %s to %s', (text, first, last) => {
    expect(read(text)).toMatchObject({ when: { first, last }, fault: false });
  });

  it.each(['Merkel', 'covid 19', '30 years', 'G20', '75 years of relations', '200 billion', 'one of two'])(
    '%s names none',
    (text) => {
      expect(read(text)).toMatchObject({ when: null, fault: false });
    },
  );

  it.each(['in 0', 'year 99999', '0', '99999', 'in 1750', '3021'])('%s names one that cannot be', (text) => {
    expect(read(text)).toMatchObject({ when: null, fault: true });
  });

  it.each([
    ['who was greeted in 2021', 'who was greeted'],
    ['Merkel, sent in December 2021, vaccines', 'merkel vaccines'],
    ['Xi since 2020', 'xi'],
    ['Xi from 2017 to 2021 trade', 'xi trade'],
  ])('%s leaves %s', (text, left) => {
    expect(rest(text)).toBe(left);
  });
});
