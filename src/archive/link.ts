import type { AbsenceRecord, Archive, CountRecord, Greeting, Holder, Line, Season } from './archive.ts';
import type { ArchiveFiles, Result } from './files.ts';
import type { Group, Person, SeasonFile, Source } from './schema.ts';

/** Days on which a greeting for a New Year may be sent: from the first of December to the end of January. */
const firstDay = (season: string): string => `${season.slice(0, 4)}-12-01`;
const lastDay = (season: string): string => `${Number(season.slice(0, 4)) + 1}-01-31`;

/** Stands in for what a broken reference names, so that linking goes on and every fault is found at once. */
const NOBODY: Person = {
  id: '',
  name: '',
  kind: 'person',
  country: null,
  aliases: [],
  spellings: {},
  sources: [],
  notes: [],
};
const NOWHERE: Source = {
  id: '',
  publisher: '',
  title: null,
  published: null,
  language: 'en',
  url: null,
  notes: [],
};

/** Follows every reference of the files and makes the archive of them, or says all that is broken. */
export function linkArchive(files: ArchiveFiles): Result<Archive> {
  const faults: string[] = [];
  const people = byId('people.json', files.people.people, faults);
  const groups = byId('groups.json', files.groups.groups, faults);
  const sourceIds = new Map<string, string>();
  for (const principal of files.archive.principals) {
    if (!people.has(principal))
      faults.push(`archive.json: principals: nobody in people.json has the id "${principal}"`);
  }
  const seasons = [...files.seasons].map(([name, file]) =>
    linkSeason({ name: `seasons/${name}`, file, people, groups, sourceIds, faults }),
  );
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, value: archiveOf(files, people, groups, seasons) };
}

function byId<Item extends { id: string }>(
  name: string,
  items: readonly Item[],
  faults: string[],
): Map<string, Item> {
  const map = new Map<string, Item>();
  for (const item of items) {
    if (map.has(item.id)) faults.push(`${name}: ${item.id}: this id stands twice`);
    map.set(item.id, item);
  }
  return map;
}

interface SeasonLink {
  readonly name: string;
  readonly file: SeasonFile;
  readonly people: ReadonlyMap<string, Person>;
  readonly groups: ReadonlyMap<string, Group>;
  /** Every source id of the archive with the file that holds it; filled as the seasons are linked. */
  readonly sourceIds: Map<string, string>;
  readonly faults: string[];
}

function linkSeason(link: SeasonLink): Season {
  const { name, file, people, groups, sourceIds, faults } = link;
  const fault = (record: string, field: string, message: string) =>
    faults.push(`${name}: ${record}: ${field}: ${message}`);
  if (name !== `seasons/${file.season}.json`)
    faults.push(`${name}: season: "${file.season}" is not the file's name`);
  const sources = byId(name, file.sources, faults);
  for (const id of sources.keys()) {
    const other = sourceIds.get(id);
    if (other) fault(id, 'id', `${other} has a source of the same id`);
    sourceIds.set(id, name);
  }

  const person = (record: string, field: string, id: string): Person => {
    const found = people.get(id);
    if (!found) fault(record, field, `nobody in people.json has the id "${id}"`);
    return found ?? NOBODY;
  };
  const used = new Set<string>();
  const source = (record: string, field: string, id: string): Source => {
    const found = sources.get(id);
    if (!found) fault(record, field, `no source of this file has the id "${id}"`);
    used.add(id);
    return found ?? NOWHERE;
  };

  for (const entry of file.coverage) {
    person(`coverage of ${entry.sender}`, 'sender', entry.sender);
    for (const id of entry.whole) {
      if (!groups.has(id))
        fault(`coverage of ${entry.sender}`, 'whole', `no group of groups.json has the id "${id}"`);
    }
  }
  const senders = new Map(file.coverage.map((entry) => [entry.sender, entry]));
  if (senders.size < file.coverage.length) fault('coverage', 'sender', 'a sender stands twice');

  const sender = (record: string, id: string): Holder => {
    const office = senders.get(id);
    if (!office) fault(record, 'from', `coverage has no entry for the sender "${id}"`);
    const { role = '', kind = 'other', country = null } = office ?? {};
    return { person: person(record, 'from', id), role, kind, country };
  };

  const seen = new Set<string>();
  const greetings = file.greetings.map((raw): Greeting => {
    const id = `${file.season}/${raw.from}/${raw.to}`;
    if (seen.has(id)) fault(id, 'to', 'this greeting stands twice');
    seen.add(id);
    if (raw.sent && (raw.sent < firstDay(file.season) || raw.sent > lastDay(file.season))) {
      fault(
        id,
        'sent',
        `${raw.sent} does not lie in the season (${firstDay(file.season)} to ${lastDay(file.season)})`,
      );
    }
    const line = <Raw extends { source: string }>(field: string, { source: at, ...rest }: Raw) => {
      if (!raw.sources.includes(at)) fault(id, field, `its source "${at}" is not in the greeting's sources`);
      return { ...rest, source: source(id, field, at) };
    };
    return {
      id,
      season: file.season,
      from: sender(id, raw.from),
      to: { person: person(id, 'to', raw.to), role: raw.role, kind: raw.kind, country: raw.country },
      form: raw.form,
      sent: raw.sent,
      with: raw.with.map((other) => person(id, 'with', other)),
      summary: raw.summary.map((item): Line => line('summary', item)),
      quotes: raw.quotes.map((item) => line('quotes', item)),
      sources: raw.sources.map((at) => source(id, 'sources', at)),
      notes: raw.notes,
    };
  });

  const absences = file.absences.map((raw): AbsenceRecord => {
    const record = `absence of ${raw.to}`;
    person(record, 'from', raw.from);
    if (seen.has(`${file.season}/${raw.from}/${raw.to}`))
      fault(record, 'to', 'the same person has a greeting on record');
    return {
      season: file.season,
      from: raw.from,
      to: { person: person(record, 'to', raw.to), role: raw.role, kind: raw.kind, country: raw.country },
      status: raw.status,
      summary: raw.summary,
      source: source(record, 'source', raw.source),
    };
  });
  const counts = file.counts.map((raw): CountRecord => {
    person('counts', 'sender', raw.sender);
    return { sender: raw.sender, text: raw.text, source: source('counts', 'source', raw.source) };
  });
  for (const id of sources.keys())
    if (!used.has(id)) fault(id, 'id', 'no record of this file uses the source');
  return { id: file.season, coverage: file.coverage, greetings, absences, counts };
}

function archiveOf(
  files: ArchiveFiles,
  people: ReadonlyMap<string, Person>,
  groups: ReadonlyMap<string, Group>,
  unsorted: readonly Season[],
): Archive {
  const seasons = unsorted.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const greetings = new Map<string, Greeting>();
  const byPerson = new Map<string, Greeting[]>();
  for (const greeting of seasons.flatMap((season) => season.greetings)) {
    greetings.set(greeting.id, greeting);
    for (const { id } of [greeting.from.person, greeting.to.person]) {
      const list = byPerson.get(id);
      if (list) list.push(greeting);
      else byPerson.set(id, [greeting]);
    }
  }
  return deepFreeze({
    version: files.archive.version,
    date: files.archive.date,
    principals: new Set(files.archive.principals),
    seasons,
    people,
    groups,
    greetings,
    seasonById: new Map(seasons.map((season) => [season.id, season])),
    byPerson,
  });
}

/** Freezes a value and all that hangs on it, so that nothing on the road can change the archive. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(part);
  return value;
}
