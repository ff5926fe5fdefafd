/**
 * `npm run eval`: how many of the golden questions for reading are answered rightly, by sort and by language, every false
 * claim by name, and how topics are ranked beside other engines. `reading.json` may be tuned to; `set-aside.json` never is.
 * `--json` prints one object, `--faults` names each wrong answer of `reading.json`, `--write` keeps the figures that
 * `/about` and the README show.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../src/archive/load.ts';
import { faultsOf, type Golden, readGoldens } from '../tests/support/golden.ts';
import { testRoad } from '../tests/support/road.ts';
import { enginesOver, type Judged, type Ranking, rankingOf } from './engines.ts';

const FOLDER = join(import.meta.dirname, '..', 'tests', 'golden');
const MEASURED = join(import.meta.dirname, '..', 'src', 'measured.ts');
const road = testRoad(dataFolder());

interface Answered {
  readonly golden: Golden;
  readonly faults: readonly string[];
}

const ask = (file: string): Answered[] =>
  readGoldens(join(FOLDER, file)).map((golden) => ({ golden, faults: faultsOf(road, golden) }));

interface Share {
  readonly right: number;
  readonly asked: number;
}

const shareOf = (answered: readonly Answered[]): Share => ({
  right: answered.filter(({ faults }) => faults.length === 0).length,
  asked: answered.length,
});

/** The share right of each group that a question can be put into. */
function sharesBy(answered: readonly Answered[], groupOf: (golden: Golden) => string): Record<string, Share> {
  const groups = [...new Set(answered.map(({ golden }) => groupOf(golden)))].sort();
  return Object.fromEntries(
    groups.map((group) => [group, shareOf(answered.filter(({ golden }) => groupOf(golden) === group))]),
  );
}

/** A "found" that should be none: the fault that misleads. */
const falseClaims = (answered: readonly Answered[]): string[] =>
  answered
    .filter(({ faults }) => faults.some((fault) => fault.startsWith('outcome: "found"')))
    .map(({ golden }) => golden.question);

const reportOf = (answered: readonly Answered[]) => ({
  ...shareOf(answered),
  bySort: sharesBy(answered, ({ sort }) => sort ?? 'other'),
  byLanguage: sharesBy(answered, ({ language }) => language),
  falseClaims: falseClaims(answered),
});

/** Every engine over every topic, and over the third that was once set aside (tests/golden/README.md). */
async function rankTopics(): Promise<Record<string, { all: Ranking; setAside: Ranking }>> {
  const topics = JSON.parse(readFileSync(join(FOLDER, 'topics.json'), 'utf8')) as Judged[];
  const setAside = topics.filter((_, at) => at % 3 === 0);
  const rows: [string, { all: Ranking; setAside: Ranking }][] = [];
  for (const [name, engine] of Object.entries(await enginesOver(road))) {
    rows.push([name, { all: await rankingOf(engine, topics), setAside: await rankingOf(engine, setAside) }]);
  }
  return Object.fromEntries(rows);
}

const percent = ({ right, asked }: Share): string =>
  `${((100 * right) / asked).toFixed(1)} % (${right} of ${asked})`;

function shareLines(name: string, answered: readonly Answered[]): string[] {
  const report = reportOf(answered);
  return [
    `${name}: ${percent(report)}`,
    ...Object.entries({ ...report.bySort, ...report.byLanguage }).map(
      ([group, share]) => `  ${group.padEnd(14)}${percent(share)}`,
    ),
    ...report.falseClaims.map((question) => `  false claim: ${question}`),
  ];
}

const reading = ask('reading.json');
const setAside = ask('set-aside.json');
const ranking = await rankTopics();

const option = process.argv[2];
if (option === '--json') {
  const report = { reading: reportOf(reading), setAside: reportOf(setAside), topics: ranking };
  process.stdout.write(`${JSON.stringify(report)}\n`);
} else {
  const row = ([name, { all, setAside: aside }]: [string, { all: Ranking; setAside: Ranking }]): string =>
    [
      name.padEnd(13),
      ...[all.ndcg, all.mrr, aside.ndcg, aside.mrr].map((value) => value.toFixed(3).padEnd(8)),
    ].join('');
  const wrong = option === '--faults' ? reading.filter(({ faults }) => faults.length > 0) : [];
  const lines = [
    ...shareLines('reading.json', reading),
    ...shareLines('set-aside.json', setAside),
    'topics       nDCG@10 MRR     and of the third that was once set aside',
    ...Object.entries(ranking).map(row),
    ...wrong.map(({ golden, faults }) => `${golden.question}\n  ${faults.slice(0, 3).join('\n  ')}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

if (option === '--write') {
  const { right, asked, falseClaims: claims } = reportOf(setAside);
  const topics = (JSON.parse(readFileSync(join(FOLDER, 'topics.json'), 'utf8')) as Judged[]).length;
  const ndcg = Object.entries(ranking).map(
    ([name, { all }]) => `    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${all.ndcg.toFixed(3)},`,
  );
  const lines = [
    '/** How well questions are read and topics ranked: written by `npm run eval -- --write`, never by hand. */',
    'export const measured = {',
    `  date: '${new Date().toISOString().slice(0, 10)}',`,
    `  setAside: { right: ${right}, asked: ${asked}, falseClaims: ${claims.length} },`,
    `  topics: ${topics},`,
    '  ndcg: {',
    ...ndcg,
    '  },',
    '} as const;',
  ];
  writeFileSync(MEASURED, `${lines.join('\n')}\n`);
}
