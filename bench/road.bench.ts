/** How long the reading and answering of a question takes, on the archive and on ten and a hundred times its size. */
import { bench, describe } from 'vitest';
import { type ArchiveFiles, readArchiveFiles } from '../src/archive/files.ts';
import { linkArchive } from '../src/archive/link.ts';
import { dataFolder } from '../src/archive/load.ts';
import type { SeasonFile } from '../src/archive/schema.ts';
import { openRoad, type Road } from '../src/road.ts';

const QUESTIONS = {
  'yes or no': 'was Merkel greeted in 2021?',
  'a list': 'who was greeted in 2021?',
  'a leader over time': 'what did he write to Erdogan',
  'a topic': 'trade and energy projects',
  'a slip of the pen': 'Lukashenka 2019 or Erdgan',
  'an unknown name': 'was Zaphod Beeblebrox greeted in 2021?',
  'another language': 'кого поздравил Путин в 2021 году',
  '4,000 characters': 'xqz trade '.repeat(400),
};

/** The archive's files with every person and every greeting to one `times` over, under other ids and names. */
function enlarged(files: ArchiveFiles, times: number): ArchiveFiles {
  const copies = Array.from({ length: times - 1 }, (_, copy) => `copy${copy}`);
  const principals = new Set(files.archive.principals);
  const people = files.people.people.flatMap((person) => [
    person,
    ...copies.map((copy) => ({
      ...person,
      id: `${person.id}-${copy}`,
      name: `${person.name} ${copy}`,
      aliases: [],
      spellings: {},
    })),
  ]);
  const seasons = [...files.seasons].map(([name, season]): [string, SeasonFile] => {
    const sent = season.greetings.filter(({ from, to }) => principals.has(from) && !principals.has(to));
    const more = copies.flatMap((copy) =>
      sent.map((greeting) => ({ ...greeting, to: `${greeting.to}-${copy}`, with: [] })),
    );
    return [name, { ...season, greetings: [...season.greetings, ...more] }];
  });
  return { ...files, people: { people }, seasons: new Map(seasons) };
}

function roadOf(times: number): Road {
  const files = readArchiveFiles(dataFolder());
  if (!files.ok) throw new Error(files.faults.join('\n'));
  const archive = linkArchive(enlarged(files.value, times));
  if (!archive.ok) throw new Error(archive.faults.slice(0, 5).join('\n'));
  const road = openRoad(archive.value);
  // The indexes are built at the first question that needs them, which is no part of what a question takes.
  road.answer(road.read('xyzzy trade'));
  return road;
}

describe.each([1, 10, 100])('the archive, %i times', (times) => {
  const road = roadOf(times);
  for (const [name, question] of Object.entries(QUESTIONS)) {
    bench(name, () => void road.answer(road.read(question)), { time: 300 });
  }
});
