import { describe, expect, it } from 'vitest';
import { subjectAddress } from '../../src/address.ts';
import { readSubject } from '../../src/read/options.ts';
import { isSlip } from '../../src/read/slips.ts';
import { testRoad } from '../support/road.ts';

const context = testRoad().context();
const read = (text: string): string => {
  const subjects = readSubject(text, context);
  return 'near' in subjects
    ? `? ${subjects.near.map(subjectAddress).join(' ')}`.trim()
    : subjects.map(subjectAddress).join(' ');
};

describe('a name', () => {
  it.each([
    ['Merkel', 'p.angela-merkel'],
    ['angela merkel', 'p.angela-merkel'],
    ['Chancellor Merkel', 'p.angela-merkel'],
    ['p.angela-merkel', 'p.angela-merkel'],
    ['Erdgan', 'p.recep-tayyip-erdogan'],
    ['Erdogan', 'p.recep-tayyip-erdogan'],
    ['Эрдогану', 'p.recep-tayyip-erdogan'],
    ['Лукашенко', 'p.alexander-lukashenko'],
    ['Lukashenka', 'p.alexander-lukashenko'],
    ['习近平', 'p.xi-jinping'],
    ['普京', 'p.vladimir-putin'],
    ['Berdymukhamedov', 'p.gurbanguly-berdimuhamedov'],
    ['Mirziyoev', 'p.shavkat-mirziyoyev'],
    ['Queen Elizabeth', 'p.elizabeth-ii'],
    ['George Bush', 'p.george-w-bush'],
    ['Turkey', 'c.TR'],
    ['Türkiye', 'c.TR'],
    ['Turkish', 'c.TR'],
    ['Германия', 'c.DE'],
    ['US', 'c.US'],
    ['USA', 'c.US'],
    ['American', 'c.US'],
    ['Kazakh', 'c.KZ'],
    ['Uzbek', 'c.UZ'],
    ['UK', 'c.GB'],
    ['Britain', 'c.GB'],
    ['CIS', 'g.cis'],
    ['СНГ', 'g.cis'],
    ['Central Asia', 'g.central-asia'],
    ['UN Secretary-General', 'o.un-secretary-general.-.now'],
    ['the Pope', 'o.pope.-.now'],
    ['Turkish president', 'o.president.TR.now'],
    ['president of Turkey', 'o.president.TR.now'],
    ['former German chancellor', 'o.chancellor.DE.former'],
    ['German ex-chancellor', 'o.chancellor.DE.former'],
    ['former prime ministers', 'o.prime-minister.-.former'],
    ['FIFA president', 'o.fifa-president.-.now'],
    ['head of the IMF', 'o.imf-head.-.now'],
    ['princes', 'k.monarch.-'],
  ])('%s is %s', (text, subject) => {
    expect(read(text)).toBe(subject);
  });

  it.each([
    ['Hunter Biden', 'p.joe-biden'],
    ['George H. W. Bush', 'p.george-w-bush'],
    ['Angela', 'p.angela-merkel'],
    ['Alexander Stubb', 'p.alexander-lukashenko'],
  ])('%s is nobody on record, though %s is near', (text, near) => {
    expect(read(text)).toMatch(new RegExp(`^\\?.*${near}`));
  });
});

describe('a slip of the pen', () => {
  it.each([
    ['erdgan', 'erdogan', true],
    ['ergodan', 'erdogan', false],
    ['merkle', 'merkel', true],
    ['bidne', 'biden', true],
    ['lukashenka', 'lukashenko', true],
    ['xi', 'si', false],
    ['abe', 'abi', false],
    ['dodon', 'london', false],
    ['rahmon', 'kahmon', false],
  ])('%s for %s: %s', (typed, name, slip) => {
    expect(isSlip(typed, name)).toBe(slip);
  });
});
