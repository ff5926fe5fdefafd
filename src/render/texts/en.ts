/** Every fixed text of a reply, in English: the shape that the other languages have, too. */
import { formatsOf, upper } from './formats.ts';
import type { Widened } from './shape.ts';

const { counted, number, percent, date, and, or, languageName, countryName } = formatsOf('en-GB');

/** Countries that English sets an article before. */
const TAKES_ARTICLE =
  /^(United|Netherlands|Philippines|Maldives|Seychelles|Comoros|Bahamas|Gambia|Central African)|Republic$|Islands$/;

/** Groups that English sets an article before: a union or a group, but not a region. */
const GROUP_TAKES_ARTICLE = /Group|Union|Organi[sz]ation|Commonwealth|Council|Assembly|states/i;

export const en = {
  date,
  and,
  upper,

  season: (year: number) => `end of ${year} (New Year ${year + 1})`,
  forNewYear: (year: number) => `for New Year ${year}`,
  seasonRange: (first: number, last: number) => `end of ${first} to end of ${last}`,
  allSeasons: 'all seasons on record',
  readAs: (reading: string) => `Read as: ${reading}`,

  greetings: (count: number) => counted(count, { one: 'greeting', other: 'greetings' }),
  /** A country inside a sentence. */
  country: (code: string) => {
    const name = countryName(code);
    return TAKES_ARTICLE.test(name) ? `the ${name}` : name;
  },
  /** A country by itself, as on a button. */
  countryLabel: countryName,
  leadersOf: (name: string) => `the leaders of ${name}`,
  group: (name: string) => (GROUP_TAKES_ARTICLE.test(name) ? `the ${name}` : name),
  /** A group by itself, as in a heading. */
  groupLabel: (name: string) => name,
  membersOf: (name: string) => `leaders of ${name}`,
  person: (name: string, as: string | null) => (as ? `${name} (as one of the ${as})` : name),
  officeOf: (office: string, place: string | null, former: boolean) =>
    `the ${former ? 'former ' : ''}${office}${place ? ` of ${place}` : ''}`,
  kindOf: (kind: string, place: string | null) => `${kind}${place ? ` of ${place}` : ''}`,
  kinds: {
    'head-of-state': 'heads of state',
    'head-of-government': 'heads of government',
    monarch: 'monarchs',
    'president-elect': 'presidents-elect',
    former: 'former leaders',
    religious: 'religious leaders',
    organisation: 'organisations and their heads',
    other: 'others',
  },
  /** Offices by their ids (`src/offices.ts`), as they stand inside a sentence. */
  offices: {
    president: 'president',
    'president-elect': 'president-elect',
    'prime-minister': 'prime minister',
    chancellor: 'chancellor',
    queen: 'queen',
    king: 'king',
    emperor: 'emperor',
    prince: 'prince',
    pope: 'Pope',
    'un-secretary-general': 'UN Secretary-General',
    'fifa-president': 'president of FIFA',
    'ioc-president': 'president of the International Olympic Committee',
    'imf-head': 'head of the International Monetary Fund',
    'ice-hockey-president': 'president of the International Ice Hockey Federation',
    'judo-president': 'president of the International Judo Federation',
  },

  reading: {
    list: {
      sent: 'all greetings sent',
      received: 'all greetings received',
      both: 'all greetings sent and received',
      exchanged: 'greetings exchanged, sent and answered in one season',
    },
    by: (principal: string) => ` (${principal} alone)`,
    listTo: {
      sent: 'greetings sent to',
      received: 'greetings received from',
      both: 'greetings to or from',
      exchanged: 'greetings exchanged with',
    },
    whether: {
      sent: 'whether a greeting went to',
      received: 'whether a greeting came from',
      both: 'whether greetings went to or came from',
      exchanged: 'whether greetings were exchanged with',
    },
    count: {
      sent: 'how many greetings were sent',
      received: 'how many greetings were received',
      both: 'how many greetings were sent and received',
      exchanged: 'how many greetings were exchanged',
    },
    countTo: {
      sent: 'how many greetings were sent to',
      received: 'how many greetings came from',
      both: 'how many greetings went to or came from',
      exchanged: 'how many greetings were exchanged with',
    },
    tally: {
      most: 'who is on record most often',
      every: 'who is on record in every season',
      once: 'who is on record in one season alone',
    },
    tallyOf: (who: string) => `among ${who}`,
    part: { all: '', first: 'the first of the ', last: 'the last of the ' },
    aside: (count: number) =>
      `(${counted(count, { one: 'word', other: 'words' })} not understood and left aside)`,
    form: { letter: 'letters alone', call: 'calls alone' },
    absences: 'who was reported not greeted',
    absencesOf: (who: string) => `who of ${who} was reported not greeted`,
    compare: 'who was greeted in one season and not in the other',
    compareTo: (who: string) => `who among ${who} was greeted in one season and not in the other`,
    greeting: 'one greeting, by its permanent id',
    search: (terms: string, unknown: number) =>
      `greetings that speak of “${terms}”${unknown > 0 ? ` (and ${counted(unknown, { one: 'word', other: 'words' })} not on record)` : ''}`,
    searchUnknown: (count: number) => `a search for ${counted(count, { one: 'word', other: 'words' })}`,
    unknownName: 'a name that the archive does not know',
    severalNames: 'more than one name',
    unclear: 'no question that the archive can answer',
    help: 'what can be asked',
    about: 'what this is, and what it covers',
  },

  heading: {
    list: {
      sent: 'New Year greetings sent',
      received: 'New Year greetings received',
      both: 'New Year greetings sent and received',
      exchanged: 'New Year greetings exchanged',
    },
    greeting: (from: string, to: string) => `${from} to ${to}`,
    whether: (who: string) => `Was a greeting sent to ${who}?`,
    whetherReceived: (who: string) => `Did a greeting come from ${who}?`,
    leader: (who: string) => upper(who),
    count: 'How many greetings',
    tally: { most: 'Most often on record', every: 'In every season', once: 'In one season alone' },
    absences: 'Reported not greeted',
    compare: (one: string, two: string) => `${one} and ${two} compared`,
    search: 'Search',
    name: 'Which name?',
    unclear: 'Not understood',
    help: 'What you can ask',
    about: 'About Greetings',
  },

  sent: (date: string) => `sent ${date}`,
  sentUnknown: 'day of sending not given',
  form: { letter: 'letter', call: 'phone call', listed: 'named on a published list' },
  sentBy: (holder: string) => `from ${holder}`,
  jointly: (names: string) => `together with ${names}`,
  noText: 'Named as a recipient; no source on record says what was written.',
  sameMessage: (name: string) => `The same message as to ${name}.`,
  morePoints: (count: number) => `(${counted(count, { one: 'more point', other: 'more points' })})`,
  inMessage: (text: string) => `In the message: “${text}”`,
  inAccount: (text: string) => `In the account of the sender’s office: “${text}”`,
  quoteLanguage: (text: string, language: string) =>
    language === 'en' ? text : `${text} (in ${languageName(language)})`,
  permanentId: (id: string) => `Permanent id: ${id}`,
  undated: 'undated',

  onRecord: (count: number, whom: string, when: string | null) =>
    `${counted(count, { one: 'greeting', other: 'greetings' })} on record${whom && ` ${whom}`}${when === null ? '' : `, ${when}`}.`,
  course: (stretches: readonly string[]) => `From first to last: ${stretches.join('; ')}.`,
  stretch: (first: string, last: string, role: string) =>
    `${first === last ? first : `${first} to ${last}`} as ${role}`,
  firstOnRecord: (season: string) => `The first on record: ${season}.`,
  lastOnRecord: (season: string) => `The last on record: ${season}.`,
  tallied: (people: number, seasons: number) =>
    `${counted(people, { one: 'name', other: 'names' })}; seasons on record that were counted: ${number(seasons)}.`,
  noneTallied: 'Nobody is on record so.',
  tallyRow: (count: number, seasons: string) =>
    `${counted(count, { one: 'season', other: 'seasons' })}: ${seasons}.`,
  tallyPartial: 'Where the record of a season is partial, a greeting may be missing from the count.',
  otherwise: (seasons: string) => `A greeting is on record for ${seasons}; for the others:`,
  noneOnRecord: (whom: string, when: string | null) =>
    `No greeting is on record${whom && ` ${whom}`}${when === null ? '' : `, ${when}`}.`,
  soCannotTell: 'The record is partial, so the archive cannot tell whether there was one.',
  soNone: 'The list is complete on record, so there was none.',
  to: (name: string) => `to ${name}`,
  from: (name: string) => `from ${name}`,
  exchanged: (name: string) => `exchanged with ${name}`,
  between: (name: string) => `to or from ${name}`,
  yes: 'Yes, a greeting is on record.',
  yesIn: (seasons: string) => `Yes, greetings are on record: ${seasons}.`,
  notGreeted: (summary: string) => `No. ${summary}`,
  notGreetedWho: (who: string, summary: string) => `No. ${who}: ${summary}`,
  notListed: (season: string, who: string) =>
    `Not on the list: the published list for the ${season} is on record whole and does not name ${who}.`,
  cannotTell: (season: string, who: string) =>
    `The archive cannot tell for the ${season}: it holds no greeting to ${who}, and its record of that season is partial. Silence there is not an absence.`,
  cannotTellReceived: (season: string, who: string) =>
    `The archive cannot tell for the ${season}: it holds no greeting from ${who}, and what was received is not on record whole.`,
  noRecord: (season: string) => `The archive has no record of the ${season}, so it cannot tell.`,
  named: (who: string) => `${upper(who)}:`,
  seasonsPartial: (seasons: string) =>
    `Partial record, nothing found: ${seasons}. Silence there is not an absence.`,
  seasonsComplete: (seasons: string) => `Complete list, not on it: ${seasons}.`,
  seasonsNone: (seasons: string) => `No record: ${seasons}.`,
  covers: (season: string, sender: string, status: 'complete' | 'partial', reason: string) =>
    `Record of ${season}, greetings of ${sender}: ${status}. ${reason}`,
  compared: (added: number, dropped: number, kept: number, whom: string | null) =>
    `${whom ? `${upper(whom)}: ` : ''}${number(added)} on record in the later season alone, ${number(dropped)} in the earlier alone, ${number(kept)} in both.`,
  added: (one: string, two: string) => `On record in ${two} and not in ${one}`,
  dropped: (one: string, two: string) => `On record in ${one} and not in ${two}`,
  kept: 'On record in both',
  comparedUnnamed:
    'Some addressees are on record by their country alone. Where the other season names somebody of that country, neither is counted as a change.',
  roleBefore: (role: string) => `Before: ${role}.`,
  completeSeasons: (seasons: string) => `Record complete: ${seasons}.`,
  partialSeasons: (seasons: string) => `Record partial: ${seasons}. Silence there is not an absence.`,
  claimed: (text: string, season: string) => `Total claimed for ${season}: ${text}.`,
  leftOpen: (season: string, who: string, summary: string) => `Left open, ${season}, ${who}: ${summary}`,
  absent: { 'not-greeted': 'Reported not greeted: ', 'left-open': 'Left open: ' },
  reportedNot: (season: string, who: string, summary: string) =>
    `Reported not greeted, ${season}, ${who}: ${summary}`,
  groupWhole: (groups: string, season: string, who: string) =>
    `For the ${season} the greetings to members of ${groups} are on record whole, as a source gives them; they do not include ${who}.`,
  unnamed: (season: string) =>
    `For the ${season} a greeting to the same country is on record whose addressee is not named, or not for certain; it may or may not be this one.`,
  formerOnly: (season: string, names: string) =>
    `For the ${season} only former leaders are on record: ${names}.`,
  formerCannotTell: (season: string, who: string, role: string) =>
    `The archive cannot tell for the ${season}: the published list is on record whole and does not name ${who}, last on record as ${role}; but such a list need not name every former leader.`,
  instead: (season: string, names: string) => `On record for the ${season} instead: ${names}.`,
  fromTo: (form: string, from: string, to: string) => `${form} from ${from} to ${to}`,
  unnamedLetter: (season: string) => `Greeting of ${season}, addressee not named`,
  countedPartial: 'The record is partial, so the true number may be higher.',
  noAbsences: 'Nobody is on record as reported not greeted.',
  onlyLeftOpen:
    'Nobody is on record as reported not greeted outright; what a source leaves open stands below.',
  someAbsences: (count: number) =>
    `${counted(count, { one: 'report', other: 'reports' })} of somebody not greeted.`,
  found: (count: number) => `${counted(count, { one: 'greeting', other: 'greetings' })} found, best first.`,
  nothingFound: 'Nothing found: no greeting on record speaks of this.',
  nothingFoundWith: (who: string) => `Nothing found: no greeting on record to or from ${who} speaks of this.`,
  nearest: 'Nearest, though not what was asked for:',
  unknownName: 'The archive does not know this name.',
  didYouMean: (names: readonly string[]) => `Did you mean ${or(names)}?`,
  noNear:
    'No name on record is like it. Try the usual English spelling, a country, or an office such as “Turkish president”.',
  severalNames: (names: readonly string[]) => `One at a time, please. Which is meant: ${or(names)}?`,
  unclear: {
    empty: 'There is no question in this text (quoted lines, code and spoilers are left out).',
    year: 'That is not a year the archive can look up.',
    seasons: 'Only two seasons can be set side by side. Please name two of them.',
    others:
      'The archive holds greetings that the presidents and prime ministers of Russia sent or received, and none between others.',
    words: 'This does not read as a question about New Year greetings.',
    stale: 'This button comes from another version of the bot. Please ask again.',
    'no-such-greeting': 'No greeting on record has this permanent id.',
  },
  yearsOnRecord: (first: number, last: number) =>
    `On record are greetings sent between the end of ${first} and the end of ${last}: give a year such as ${last}.`,
  canAsk:
    'You can ask for a year (“who was greeted in 2021?”), a person, country or office (“Merkel”, “Turkey”, “the Pope”), a yes or no (“was Biden greeted in 2020?”), a group (“CIS leaders 2017”), or any topic (“vaccines”).',
  commands: 'Commands',
  sources: 'Sources',
  moreLines: (count: number) =>
    `${counted(count, { one: 'more line', other: 'more lines' })}; ask for one year or one greeting to read them.`,
  moreNotes: (count: number) =>
    `${counted(count, { one: 'more note', other: 'more notes' })}; ask for one year to read them.`,
  openOne: 'Open one greeting',
  moreItems: (count: number) => `${counted(count, { one: 'more entry', other: 'more entries' })}`,
  shown: (first: number, last: number, total: number) => `Entries ${first} to ${last} of ${total}.`,
  fromStart: 'Back to the start',
  next: (count: number) => `Next (${number(count)} more)`,
  unreachable: (count: number) =>
    `${counted(count, { one: 'more entry', other: 'more entries' })}; ask with fewer words to see them.`,
  longer: 'The question was longer than a button can carry.',
  about: {
    what: 'New Year greetings of heads of state: who was greeted by whom, who was not, and what was said. Every line comes from an archive of records with their sources; no language model, and no network while answering.',
    holds: (greetings: number, people: number, first: string, last: string, sources: number) =>
      `The archive holds ${counted(greetings, { one: 'greeting', other: 'greetings' })} to or from ${counted(people, { one: 'person or organisation', other: 'people and organisations' })}, ${first} to ${last}, read in ${counted(sources, { one: 'source', other: 'sources' })}.`,
    reading: (right: number, asked: number, claims: number, day: string) =>
      `How well questions are read: ${number(right)} of ${number(asked)} questions that were set aside are answered rightly (${percent(right / asked)}), with ${counted(claims, { one: 'false claim', other: 'false claims' })}; measured ${day}.`,
    ranking: (ours: number, engine: string, theirs: number, topics: number) =>
      `How well topics are ranked: nDCG@10 ${ours.toFixed(2)} over ${number(topics)} topics; the next best engine on the same records, ${engine}, has ${theirs.toFixed(2)}.`,
    privacy:
      'Nothing is stored: no questions, no profiles, no statistics. The buttons under a reply carry the question that they lead to.',
    mistakes:
      'Found a mistake? Tell the people who run the bot, with the permanent id of the record; its profile says who they are.',
    licence: 'The code is under the MIT licence, the archive under CC BY 4.0.',
    season: (season: string, status: string, sent: number, received: number) =>
      `${season} · ${status} · ${number(sent)} sent, ${number(received)} received`,
    coverage: { complete: 'complete', partial: 'partial' },
  },
  footer: (version: string, date: string) => `Archive version ${version}, ${date} · CC BY 4.0`,
  correct: {
    season: 'Another season',
    subject: 'Somebody else, or the other direction',
    everybody: 'Everybody',
    who: (name: string) => upper(name),
    way: {
      sent: 'Greetings sent',
      received: 'Greetings received',
      both: 'Greetings sent and received',
    },
    current: (who: string | null, way: 'sent' | 'received' | 'both' | 'exchanged') =>
      `${who ? upper(who) : 'Everybody'}: ${{ sent: 'sent', received: 'received', both: 'sent and received', exchanged: 'exchanged' }[way]}`,
    byTyping: (label: string) => `${label}: type a year, or “all years”.`,
  },
  action: {
    list: 'Show the list',
    season: (season: string) => `List ${season}`,
    compareAll: 'The whole comparison',
    anyPrincipal: 'Whoever was in office',
    earlierSeason: (season: string) => `◀ ${season}`,
    laterSeason: (season: string) => `${season} ▶`,
    earlier: (season: string) => `◀ ${season}`,
    later: (season: string) => `${season} ▶`,
    overTime: (who: string) => `${upper(who)} over time`,
    absences: 'Who was not greeted?',
    received: 'Greetings received',
    sent: 'Greetings sent',
    help: 'What can I ask?',
    cite: 'Cite',
    greeting: 'Back to the greeting',
    report: 'Report a mistake',
    remove: 'Remove',
    timeline: 'As a picture',
    asText: 'As text',
  },

  /** How a record can be cited. `Plain text` and the like are the names of the forms. */
  cite: {
    heading: (id: string) => `How to cite ${id}`,
    lead: 'Cite the archive by its permanent id and version, or the source itself, which is named first.',
    forms: { plain: 'Plain text', bibtex: 'BibTeX', csl: 'CSL-JSON', wikipedia: 'Wikipedia template' },
    /** A title for the record: from whom, to whom, for which New Year. */
    title: (from: string, to: string, year: number) => `New Year greeting from ${from} to ${to} for ${year}`,
    archive: (version: string) => `Greetings, archive of New Year greetings, version ${version}`,
  },

  /** The form for telling of a mistake; `title` and the labels have at most 45 characters. */
  report: {
    title: 'Report a mistake',
    record: 'Permanent id of the record',
    what: 'What is wrong, and what would be right?',
    source: 'A source, if you know one',
    ready: 'Your report is ready. Open this link to send it to those who keep the archive:',
    copy: 'Copy this text and send it to the people who run this bot; its profile says who they are:',
    notSent: 'Nothing has been sent or stored by the bot itself.',
  },

  /** Marks of a timeline, told apart without colour. */
  timeline: {
    heading: (who: string) => `Timeline: ${who}`,
    lead: (people: number, seasons: number) =>
      `${counted(people, { one: 'row', other: 'rows' })}, ${counted(seasons, { one: 'season', other: 'seasons' })}.`,
    marks: {
      found: 'greeted',
      'not-greeted': 'reported not greeted',
      'not-listed': 'not on the complete list',
      'not-covered': 'not known',
    },
    /** One row as text: the name, and what is on record by season. */
    row: (name: string, parts: readonly string[]) => `${name}: ${parts.join('; ')}`,
    part: (mark: string, seasons: string) => `${mark} ${seasons}`,
    alt: (who: string, first: string, last: string) =>
      `Grid of ${who} by season, ${first} to ${last}: who was greeted, reported not greeted, not on a complete list, or not known.`,
    nobody: 'Nobody of these is on record, so there is nothing to draw.',
  },

  /** What the bot says beside its answers. `code` leads to the log, `seconds` is how long to wait. */
  notice: {
    fault: (code: string) => `Something went wrong on my side (code ${code}). Please try again.`,
    oldCommand: 'This command is no longer there. Restart Discord to see the present ones.',
    tooMany: (seconds: number) =>
      `That is more than I answer one person here in a minute. Please ask again in ${counted(seconds, { one: 'second', other: 'seconds' })}.`,
    cannotWrite: (channel: string, permissions: string) =>
      `I could not answer in ${channel}: I lack permissions there (${permissions}). Somebody who manages the server can grant them in the settings of the channel, under Permissions, to my role.`,
    notYours: 'Only the one who asked, or somebody who may manage messages, can remove this answer.',
    nothingInMessage: 'This message names nobody, no country, no year and no topic that the archive knows.',
  },
  /** Names of Discord's permissions, as its settings call them. */
  permission: {
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    ReadMessageHistory: 'Read Message History',
  },
  /** What is told where replies are in another language than the records; empty in that of the records. */
  recordsIn: '',
} as const;

/** Every fixed text of a reply, in some language. */
export type Texts = Widened<typeof en>;
