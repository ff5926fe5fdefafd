/**
 * `npm run eval`: how many of the golden questions for reading are answered rightly, by sort and by language, and
 * every false claim by name. `reading.json` may be tuned to; `set-aside.json` never is. `--json` prints one object,
 * `--faults` names each wrong answer of `reading.json`.
 */
import { join } from 'node:path';
import { dataFolder } from '../src/archive/load.ts';
import { faultsOf, type Golden, readGoldens } from '../tests/support/golden.ts';
import { testRoad } from '../tests/support/road.ts';

const FOLDER = join(import.meta.dirname, '..', 'tests', 'golden');
const road = testRoad(dataFolder());

interface Judged {
  readonly golden: Golden;
  readonly faults: readonly string[];
}

const judge = (file: string): Judged[] =>
  readGoldens(join(FOLDER, file)).map((golden) => ({ golden, faults: faultsOf(road, golden) }));

interface Share {
  readonly right: number;
  readonly asked: number;
}

const shareOf = (judged: readonly Judged[]): Share => ({
  right: judged.filter(({ faults }) => faults.length === 0).length,
  asked: judged.length,
});

/** The share right of each group that a question can be put into. */
function sharesBy(judged: readonly Judged[], groupOf: (golden: Golden) => string): Record<string, Share> {
  const groups = [...new Set(judged.map(({ golden }) => groupOf(golden)))].sort();
  return Object.fromEntries(
    groups.map((group) => [group, shareOf(judged.filter(({ golden }) => groupOf(golden) === group))]),
  );
}

/** A "found" that should be none: the fault that misleads. */
const falseClaims = (judged: readonly Judged[]): string[] =>
  judged
    .filter(({ faults }) => faults.some((fault) => fault.startsWith('outcome: "found"')))
    .map(({ golden }) => golden.question);

const reportOf = (judged: readonly Judged[]) => ({
  ...shareOf(judged),
  bySort: sharesBy(judged, ({ sort }) => sort ?? 'other'),
  byLanguage: sharesBy(judged, ({ language }) => language),
  falseClaims: falseClaims(judged),
});

const percent = ({ right, asked }: Share): string =>
  `${((100 * right) / asked).toFixed(1)} % (${right} of ${asked})`;

function print(name: string, judged: readonly Judged[]): void {
  const report = reportOf(judged);
  const rows = Object.entries({ ...report.bySort, ...report.byLanguage }).map(
    ([group, share]) => `  ${group.padEnd(14)}${percent(share)}`,
  );
  const claims = report.falseClaims.map((question) => `  false claim: ${question}`);
  process.stdout.write([`${name}: ${percent(report)}`, ...rows, ...claims, ''].join('\n'));
}

const reading = judge('reading.json');
const setAside = judge('set-aside.json');
const [option] = process.argv.slice(2);
if (option === '--json') {
  process.stdout.write(`${JSON.stringify({ reading: reportOf(reading), setAside: reportOf(setAside) })}\n`);
} else {
  print('reading.json', reading);
  print('set-aside.json', setAside);
  const wrong = option === '--faults' ? reading.filter(({ faults }) => faults.length > 0) : [];
  for (const { golden, faults } of wrong)
    process.stdout.write(`${golden.question}\n  ${faults.slice(0, 3).join('\n  ')}\n`);
}
