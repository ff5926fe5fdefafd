/** Every fixed text of a reply, in German. */
import type { Texts } from './en.ts';
import { formatsOf, upper } from './formats.ts';

const { counted, number, percent, date, and, or, languageName, countryName } = formatsOf('de-DE');

/** Countries with an article, as they stand after "aus". */
const COUNTRIES_WITH_ARTICLE: Readonly<Record<string, string>> = {
  AE: 'den Vereinigten Arabischen Emiraten',
  BS: 'den Bahamas',
  CF: 'der Zentralafrikanischen Republik',
  CH: 'der Schweiz',
  DO: 'der Dominikanischen Republik',
  EH: 'der Westsahara',
  GB: 'dem Vereinigten Königreich',
  HK: 'der Sonderverwaltungsregion Hongkong',
  IQ: 'dem Irak',
  IR: 'dem Iran',
  KM: 'den Komoren',
  LB: 'dem Libanon',
  MD: 'der Republik Moldau',
  MH: 'den Marshallinseln',
  MN: 'der Mongolei',
  MO: 'der Sonderverwaltungsregion Macau',
  MV: 'den Malediven',
  NE: 'dem Niger',
  NL: 'den Niederlanden',
  PH: 'den Philippinen',
  PS: 'den Palästinensischen Autonomiegebieten',
  SB: 'den Salomonen',
  SC: 'den Seychellen',
  SD: 'dem Sudan',
  SK: 'der Slowakei',
  SS: 'dem Südsudan',
  TD: 'dem Tschad',
  TR: 'der Türkei',
  UA: 'der Ukraine',
  US: 'den Vereinigten Staaten',
  VA: 'der Vatikanstadt',
  XK: 'dem Kosovo',
  YE: 'dem Jemen',
};

/** Groups by their names in the data, as they stand after "aus". */
const GROUPS: Readonly<Record<string, string>> = {
  Abkhazia: 'Abchasien',
  Africa: 'Afrika',
  Asia: 'Asien',
  'Baltic states (Baltic Assembly)': 'den baltischen Staaten',
  BRICS: 'den BRICS-Staaten',
  'Central Asia': 'Zentralasien',
  'Commonwealth of Independent States': 'der Gemeinschaft Unabhängiger Staaten',
  'Collective Security Treaty Organization': 'der Organisation des Vertrags über kollektive Sicherheit',
  'Eurasian Economic Union': 'der Eurasischen Wirtschaftsunion',
  'European Union': 'der Europäischen Union',
  Europe: 'Europa',
  'Group of Twenty': 'der Gruppe der Zwanzig',
  'Group of Seven': 'der Gruppe der Sieben',
  'Latin America and the Caribbean': 'Lateinamerika und der Karibik',
  'North Atlantic Treaty Organization': 'der NATO',
  'Nordic countries (Nordic Council)': 'den nordischen Ländern',
  'Shanghai Cooperation Organisation': 'der Shanghaier Organisation für Zusammenarbeit',
  'South Ossetia': 'Südossetien',
  'Visegrád Group': 'der Visegrád-Gruppe',
};

/** Groups whose name is another by itself than behind "aus". */
const GROUP_LABELS: Readonly<Record<string, string>> = {
  'Baltic states (Baltic Assembly)': 'Baltische Staaten',
  'Eurasian Economic Union': 'Eurasische Wirtschaftsunion',
  'European Union': 'Europäische Union',
  'Latin America and the Caribbean': 'Lateinamerika und die Karibik',
  'Nordic countries (Nordic Council)': 'Nordische Länder',
  'Shanghai Cooperation Organisation': 'Shanghaier Organisation für Zusammenarbeit',
};

/** `dem Iran` → `des Iran`, `Polen` → `von Polen`: a place behind an office. */
const genitive = (place: string): string =>
  /^(den|dem|der) /.test(place)
    ? place
        .replace(/^den (.*?)((?<=Niederlande|Emirate|gebiete|Länder)n)?$/, 'der $1')
        .replace(/^dem /, 'des ')
        .replace(/Königreich$/, 'Königreichs')
    : `von ${place}`;

const OFFICES = {
  president: 'der Präsident',
  'president-elect': 'der designierte Präsident',
  'prime-minister': 'der Premierminister',
  chancellor: 'der Kanzler',
  queen: 'die Königin',
  king: 'der König',
  emperor: 'der Kaiser',
  prince: 'der Fürst',
  pope: 'der Papst',
  'un-secretary-general': 'der UN-Generalsekretär',
  'fifa-president': 'der Präsident der FIFA',
  'ioc-president': 'der Präsident des Internationalen Olympischen Komitees',
  'imf-head': 'der Leiter des Internationalen Währungsfonds',
  'ice-hockey-president': 'der Präsident der Internationalen Eishockey-Föderation',
  'judo-president': 'der Präsident der Internationalen Judo-Föderation',
};

const KINDS = {
  'head-of-state': 'Staatsoberhäupter',
  'head-of-government': 'Regierungschefs',
  monarch: 'Monarchen',
  'president-elect': 'designierte Präsidenten',
  former: 'ehemalige Führungspersonen',
  religious: 'religiöse Führungspersonen',
  organisation: 'Organisationen und ihre Leitungen',
  other: 'weitere Personen',
};

/** An office with its article, or a kind, where it begins a text or stands in a list. */
const OFFICE =
  /(?<=^|, | und | oder )(der|die) ((?:ehemalige |designierte )*)(Präsident|Premierminister|Kanzler|Königin|König|Kaiser|Fürst|Papst|UN-Generalsekretär|Leiter)(?![\p{L}-])/gu;
const KIND =
  /(?<=^|, | und | oder )(Staatsoberhäupter|(?:designierte|ehemalige|religiöse|weitere)(?= [PF]))/gu;

const noun = (word: string): string => (/Präsident$|Fürst$/.test(word) ? `${word}en` : word);

/** A subject as the object of "an"; names and all else that does not change stay as they are. */
const accusative = (who: string): string =>
  who.replace(OFFICE, (_, article: string, before: string, word: string) =>
    article === 'die' ? `die ${before}${word}` : `den ${before.replaceAll('e ', 'en ')}${noun(word)}`,
  );

/** A subject as the object of "von" and "mit". */
const dative = (who: string): string =>
  who
    .replace(OFFICE, (_, article: string, before: string, word: string) => {
      const cased = `${before.replaceAll('e ', 'en ')}${noun(word)}`;
      return `${article === 'die' ? 'der' : 'dem'} ${cased}`;
    })
    .replace(KIND, '$1n')
    .replace(/(?<=^|, | und )Organisationen und ihre /, 'Organisationen und ihren ');

const from = (who: string): string => `von ${dative(who)}`.replace(/^von dem /, 'vom ');

/** One "an oder von" where both cases are the same. */
const between = (who: string): string =>
  accusative(who) === dative(who) ? `an oder von ${dative(who)}` : `an ${accusative(who)} oder ${from(who)}`;

const SILENCE = 'Ein fehlender Eintrag belegt dort nicht, dass es keinen Gruß gab.';

export const de: Texts = {
  date,
  and,
  upper,

  season: (year) => `Jahreswechsel ${year}/${year + 1}`,
  forNewYear: (year) => `zum neuen Jahr ${year}`,
  seasonRange: (first, last) => `Jahreswechsel ${first}/${first + 1} bis ${last}/${last + 1}`,
  allSeasons: 'alle verzeichneten Jahreswechsel',
  readAs: (reading) => `Verstanden als: ${reading}`,

  greetings: (count) => counted(count, { one: 'Gruß', other: 'Grüße' }),
  // A country and a group as they stand after "aus".
  country: (code) => COUNTRIES_WITH_ARTICLE[code] ?? countryName(code),
  countryLabel: countryName,
  leadersOf: (name) => `Führungspersonen aus ${name}`,
  groupLabel: (name) => GROUP_LABELS[name] ?? upper((GROUPS[name] ?? name).replace(/^(der|den|dem) /, '')),
  group: (name) => GROUPS[name] ?? `der Gruppe „${name}“`,
  membersOf: (name) => `Führungspersonen aus ${name}`,
  person: (name, as) => (as ? `${name} (unter: ${as})` : name),
  officeOf: (office, place, former) =>
    `${former ? office.replace(/^(der|die) /, '$1 ehemalige ') : office}${place ? ` ${genitive(place)}` : ''}`,
  kindOf: (kind, place) => `${kind}${place ? ` aus ${place}` : ''}`,
  kinds: KINDS,
  offices: OFFICES,

  reading: {
    list: {
      sent: 'alle gesendeten Grüße',
      received: 'alle empfangenen Grüße',
      both: 'alle gesendeten und empfangenen Grüße',
      exchanged: 'ausgetauschte Grüße, zum selben Jahreswechsel gesendet und erwidert',
    },
    by: (principal) => ` (nur ${principal})`,
    // A colon, as what follows stands in the nominative.
    listTo: {
      sent: 'Grüße, Empfänger:',
      received: 'Grüße, Absender:',
      both: 'Grüße, Empfänger oder Absender:',
      exchanged: 'Grüße im Austausch, Gegenseite:',
    },
    whether: {
      sent: 'ob ein Gruß gesendet wurde, Empfänger:',
      received: 'ob ein Gruß einging, Absender:',
      both: 'ob Grüße gesendet wurden oder eingingen, Empfänger oder Absender:',
      exchanged: 'ob Grüße ausgetauscht wurden, Gegenseite:',
    },
    count: {
      sent: 'wie viele Grüße gesendet wurden',
      received: 'wie viele Grüße eingingen',
      both: 'wie viele Grüße gesendet wurden und eingingen',
      exchanged: 'wie viele Grüße ausgetauscht wurden',
    },
    countTo: {
      sent: 'wie viele Grüße gesendet wurden, Empfänger:',
      received: 'wie viele Grüße eingingen, Absender:',
      both: 'wie viele Grüße gesendet wurden oder eingingen, Empfänger oder Absender:',
      exchanged: 'wie viele Grüße ausgetauscht wurden, Gegenseite:',
    },
    tally: {
      most: 'wer am häufigsten verzeichnet ist',
      every: 'wer zu jedem Jahreswechsel verzeichnet ist',
      once: 'wer nur zu einem einzigen Jahreswechsel verzeichnet ist',
    },
    tallyOf: (who) => `(nur: ${who})`,
    part: { all: '', first: 'der erste der ', last: 'der letzte der ' },
    aside: (count) =>
      `(${counted(count, { one: 'Wort', other: 'Wörter' })} nicht verstanden und ausgelassen)`,
    form: { letter: 'nur Briefe', call: 'nur Anrufe' },
    absences: 'wer laut Quellen keinen Gruß erhielt',
    absencesOf: (who) => `wer laut Quellen keinen Gruß erhielt (nur: ${who})`,
    compare: 'wer zu einem der beiden Jahreswechsel einen Gruß erhielt und zum anderen nicht',
    compareTo: (who) =>
      `wer zu einem der beiden Jahreswechsel einen Gruß erhielt und zum anderen nicht (nur: ${who})`,
    greeting: 'ein einzelner Gruß, nach seiner dauerhaften Kennung',
    search: (terms, unknown) =>
      `Grüße zum Thema „${terms}“${unknown > 0 ? ` (dazu ${counted(unknown, { one: 'nicht verzeichnetes Wort', other: 'nicht verzeichnete Wörter' })})` : ''}`,
    searchUnknown: (count) => `Suche nach ${counted(count, { one: 'Wort', other: 'Wörtern' })} in den Grüßen`,
    unknownName: 'ein Name, den das Archiv nicht kennt',
    severalNames: 'mehr als ein Name',
    unclear: 'keine Frage, die das Archiv beantworten kann',
    help: 'was sich fragen lässt',
    about: 'was dies ist und was es umfasst',
  },

  heading: {
    list: {
      sent: 'Gesendete Neujahrsgrüße',
      received: 'Empfangene Neujahrsgrüße',
      both: 'Gesendete und empfangene Neujahrsgrüße',
      exchanged: 'Ausgetauschte Neujahrsgrüße',
    },
    greeting: (sender, to) => `${sender} an ${to}`,
    whether: (who) => `Ging ein Gruß an ${accusative(who)}?`,
    whetherReceived: (who) => `Kam ein Gruß ${from(who)}?`,
    leader: (who) => upper(who),
    count: 'Wie viele Grüße',
    tally: {
      most: 'Am häufigsten verzeichnet',
      every: 'Zu jedem Jahreswechsel',
      once: 'Nur zu einem Jahreswechsel',
    },
    absences: 'Laut Quellen ohne Gruß',
    compare: (one, two) => `${one} und ${two} im Vergleich`,
    search: 'Suche',
    name: 'Welcher Name?',
    unclear: 'Nicht verstanden',
    help: 'Was Sie fragen können',
    about: 'Über Greetings',
  },

  sent: (day) => `übermittelt am ${day}`,
  sentUnknown: 'Tag der Übermittlung nicht angegeben',
  form: { letter: 'Brief', call: 'Telefonanruf', listed: 'Gruß laut veröffentlichter Liste' },
  sentBy: (holder) => `von ${holder}`,
  jointly: (names) => `gemeinsam mit ${names}`,
  noText: 'Als Empfänger genannt; keine verzeichnete Quelle sagt, was geschrieben wurde.',
  sameMessage: (name) => `Dieselbe Botschaft wie an ${name}.`,
  morePoints: (count) => `(${counted(count, { one: 'weiterer Punkt', other: 'weitere Punkte' })})`,
  inMessage: (text) => `In der Botschaft: „${text}“`,
  inAccount: (text) => `In der Mitteilung des Büros, das den Gruß sandte: „${text}“`,
  quoteLanguage: (text, language) => (language === 'de' ? text : `${text} (auf ${languageName(language)})`),
  permanentId: (id) => `Dauerhafte Kennung: ${id}`,
  undated: 'ohne Datum',

  onRecord: (count, whom, when) =>
    `Verzeichnet: ${counted(count, { one: 'Gruß', other: 'Grüße' })}${whom && ` ${whom}`}${when === null ? '' : `, ${when}`}.`,
  course: (stretches) => `Im Verlauf: ${stretches.join('; ')}.`,
  stretch: (first, last, role) => `${first === last ? first : `${first} bis ${last}`} als ${role}`,
  firstOnRecord: (season) => `Der erste verzeichnete: ${season}.`,
  lastOnRecord: (season) => `Der letzte verzeichnete: ${season}.`,
  tallied: (people, seasons) =>
    `${counted(people, { one: 'Name', other: 'Namen' })}; verzeichnete Jahreswechsel, die gezählt wurden: ${number(seasons)}.`,
  noneTallied: 'Im Bestand trifft das auf niemanden zu.',
  tallyRow: (count, seasons) =>
    `${counted(count, { one: 'Jahreswechsel', other: 'Jahreswechsel' })}: ${seasons}.`,
  tallyPartial:
    'Wo der Bestand eines Jahreswechsels unvollständig ist, kann bei der Zählung ein Gruß fehlen.',
  otherwise: (seasons) => `Für ${seasons} ist ein Gruß verzeichnet; für die übrigen gilt:`,
  noneOnRecord: (whom, when) =>
    `Kein Gruß${whom && ` ${whom}`} verzeichnet${when === null ? '' : `, ${when}`}.`,
  soCannotTell: 'Der Bestand ist unvollständig; das Archiv kann daher nicht sagen, ob es einen gab.',
  soNone: 'Die Liste liegt vollständig vor; es gab also keinen.',
  to: (name) => `an ${accusative(name)}`,
  from,
  exchanged: (name) => `im Austausch mit ${dative(name)}`,
  between,
  yes: 'Ja, ein Gruß ist verzeichnet.',
  yesIn: (seasons) => `Ja, Grüße sind verzeichnet: ${seasons}.`,
  notGreeted: (summary) => `Nein. ${summary}`,
  notGreetedWho: (who, summary) => `Nein. ${who}: ${summary}`,
  notListed: (season, who) =>
    `Nicht auf der Liste: Die veröffentlichte Liste für den ${season} liegt vollständig vor; nicht genannt: ${who}.`,
  cannotTell: (season, who) =>
    `Das Archiv kann es für den ${season} nicht sagen: Es enthält keinen Gruß an ${accusative(who)}, und sein Bestand für diesen Jahreswechsel ist unvollständig. ${SILENCE}`,
  cannotTellReceived: (season, who) =>
    `Das Archiv kann es für den ${season} nicht sagen: Es enthält keinen Gruß ${from(who)}, und was einging, ist nicht vollständig verzeichnet.`,
  noRecord: (season) =>
    `Zum ${season} ist im Archiv nichts verzeichnet; es kann die Frage daher nicht beantworten.`,
  named: (who) => `${upper(who)}:`,
  seasonsPartial: (seasons) => `Bestand unvollständig, nichts gefunden: ${seasons}. ${SILENCE}`,
  seasonsComplete: (seasons) => `Liste vollständig, nicht darauf: ${seasons}.`,
  seasonsNone: (seasons) => `Kein Bestand: ${seasons}.`,
  covers: (season, sender, status, reason) =>
    `Bestand ${season}, Grüße von ${sender}: ${status === 'complete' ? 'vollständig' : 'unvollständig'}. ${reason}`,
  compared: (added, dropped, kept, whom) =>
    `${whom ? `${upper(whom)}: ` : ''}${number(added)} nur zum späteren Jahreswechsel verzeichnet, ${number(dropped)} nur zum früheren, ${number(kept)} zu beiden.`,
  added: (one, two) => `Verzeichnet für ${two}, nicht für ${one}`,
  dropped: (one, two) => `Verzeichnet für ${one}, nicht für ${two}`,
  kept: 'Für beide verzeichnet',
  comparedUnnamed:
    'Manche Empfänger sind nur mit ihrem Land verzeichnet. Nennt der andere Jahreswechsel jemanden aus diesem Land, so zählt keiner von beiden als Veränderung. Es geht um:',
  roleBefore: (role) => `Zuvor: ${role}.`,
  completeSeasons: (seasons) => `Bestand vollständig: ${seasons}.`,
  partialSeasons: (seasons) => `Bestand unvollständig: ${seasons}. ${SILENCE}`,
  claimed: (text, season) => `Angegebene Gesamtzahl für ${season}: ${text}.`,
  leftOpen: (season, who, summary) => `Offengelassen, ${season}, ${who}: ${summary}`,
  absent: { 'not-greeted': 'Laut Quelle kein Gruß: ', 'left-open': 'Offengelassen: ' },
  reportedNot: (season, who, summary) => `Laut Quelle kein Gruß, ${season}, ${who}: ${summary}`,
  groupWhole: (groups, season, who) =>
    `Für den ${season} sind die Grüße an Mitglieder aus ${groups} vollständig verzeichnet, so wie eine Quelle sie angibt; nicht darunter: ${who}.`,
  unnamed: (season) =>
    `Für den ${season} ist ein Gruß in dasselbe Land verzeichnet, dessen Empfänger nicht oder nicht sicher benannt ist; ob der hier gesuchte gemeint ist, bleibt offen.`,
  formerOnly: (season, names) =>
    `Für den ${season} sind nur ehemalige Führungspersonen verzeichnet: ${names}.`,
  formerCannotTell: (season, who, role) =>
    `Das Archiv kann es für den ${season} nicht sagen: Die veröffentlichte Liste liegt vollständig vor und nennt ${accusative(who)} nicht (zuletzt verzeichnet als ${role}); eine solche Liste muss aber nicht jede ehemalige Führungsperson nennen.`,
  instead: (season, names) => `Stattdessen für den ${season} verzeichnet: ${names}.`,
  fromTo: (form, sender, to) => `${form} von ${sender} an ${to}`,
  unnamedLetter: (season) => `Gruß ${season}, Empfänger nicht genannt`,
  countedPartial: 'Der Bestand ist unvollständig; die tatsächliche Zahl kann höher sein.',
  noAbsences: 'Es ist kein Bericht verzeichnet, nach dem jemand keinen Gruß erhielt.',
  onlyLeftOpen:
    'Es ist kein eindeutiger Bericht verzeichnet, nach dem jemand keinen Gruß erhielt; was eine Quelle offenlässt, steht unten.',
  someAbsences: (count) =>
    `${counted(count, { one: 'Bericht', other: 'Berichte' })}, dass jemand keinen Gruß erhielt.`,
  found: (count) =>
    `${counted(count, { one: 'Gruß gefunden', other: 'Grüße gefunden, die passendsten zuerst' })}.`,
  nothingFound: 'Nichts gefunden: Kein verzeichneter Gruß handelt davon.',
  nothingFoundWith: (who) => `Nichts gefunden: Kein verzeichneter Gruß ${between(who)} handelt davon.`,
  nearest: 'Am nächsten kommt dem, auch wenn nicht danach gefragt war:',
  unknownName: 'Das Archiv kennt diesen Namen nicht.',
  didYouMean: (names) => `Meinten Sie ${accusative(or(names))}?`,
  noNear:
    'Kein verzeichneter Name ist ihm ähnlich. Versuchen Sie es mit der üblichen englischen Schreibweise, einem Land oder einem Amt, etwa „türkischer Präsident“.',
  severalNames: (names) => `Bitte nur einen Namen auf einmal. Welcher ist gemeint: ${or(names)}?`,
  unclear: {
    empty: 'Dieser Text enthält keine Frage (Zitate, Code und Spoiler bleiben unberücksichtigt).',
    year: 'Dieses Jahr kann das Archiv nicht nachschlagen.',
    seasons: 'Es lassen sich nur zwei Jahreswechsel gegenüberstellen. Bitte nennen Sie zwei.',
    others:
      'Das Archiv enthält Grüße, die die Präsidenten und Ministerpräsidenten Russlands gesendet oder empfangen haben, und keine zwischen anderen.',
    words: 'Dieser Text ließ sich nicht als Frage zu Neujahrsgrüßen lesen.',
    stale:
      'Diese Schaltfläche stammt aus einer anderen Version des Bots. Bitte stellen Sie die Frage noch einmal.',
    'no-such-greeting': 'Kein verzeichneter Gruß hat diese dauerhafte Kennung.',
  },
  yearsOnRecord: (first, last) =>
    `Verzeichnet sind Grüße, die zwischen Ende ${first} und Ende ${last} gesendet wurden: Nennen Sie ein Jahr, etwa ${last}.`,
  canAsk:
    'Sie können nach einem Jahr fragen („Wem wurde 2021 gratuliert?“), nach einer Person, einem Land oder einem Amt („Merkel“, „Türkei“, „der Papst“), nach Ja oder Nein („Wurde Biden 2020 gratuliert?“), nach einer Gruppe („GUS-Staaten 2017“) oder nach einem beliebigen Thema („Impfstoffe“).',
  commands: 'Befehle',
  sources: 'Quellen',
  moreLines: (count) =>
    `${counted(count, { one: 'weitere Zeile', other: 'weitere Zeilen' })}; fragen Sie nach einem Jahr oder einem einzelnen Gruß, um sie zu lesen.`,
  moreNotes: (count) =>
    `${counted(count, { one: 'weiterer Hinweis', other: 'weitere Hinweise' })}; fragen Sie nach einem Jahr, um sie zu lesen.`,
  openOne: 'Einen Gruß öffnen',
  moreItems: (count) => counted(count, { one: 'weiterer Eintrag', other: 'weitere Einträge' }),
  shown: (first, last, total) =>
    `Einträge ${number(first)} bis ${number(last)} von insgesamt ${number(total)}.`,
  fromStart: 'Zurück zum Anfang',
  next: (count) => `Weiter (noch ${number(count)})`,
  unreachable: (count) =>
    `${counted(count, { one: 'weiterer Eintrag', other: 'weitere Einträge' })}; fragen Sie mit weniger Wörtern, um mehr zu sehen.`,
  longer: 'Die Frage war länger, als eine Schaltfläche sie aufnehmen kann.',
  about: {
    what: 'Neujahrsgrüße von Staatsoberhäuptern: wer von wem einen Gruß erhielt, wer keinen erhielt und was darin stand. Jede Zeile stammt aus einem Archiv von Einträgen mit ihren Quellen; beim Antworten kommt weder ein Sprachmodell noch das Netz zum Einsatz.',
    holds: (greetings, people, first, last, sources) =>
      `Das Archiv enthält ${counted(greetings, { one: 'Gruß', other: 'Grüße' })} an oder von ${counted(people, { one: 'Person oder Organisation', other: 'Personen und Organisationen' })}, ${first} bis ${last}, gelesen in ${counted(sources, { one: 'Quelle', other: 'Quellen' })}.`,
    reading: (right, asked, claims, day) =>
      `Wie gut Fragen verstanden werden: Von ${number(asked)} eigens zurückgelegten Fragen werden ${number(right)} richtig beantwortet (${percent(right / asked)}), mit ${counted(claims, { one: 'falschen Behauptung', other: 'falschen Behauptungen' })}; gemessen am ${day}.`,
    ranking: (ours, engine, theirs, topics) =>
      `Wie gut Themen gereiht werden: nDCG@10 von ${decimals(ours)} über ${counted(topics, { one: 'Thema', other: 'Themen' })}; die nächstbeste Suchmaschine auf denselben Einträgen, ${engine}, erreicht ${decimals(theirs)}.`,
    privacy:
      'Nichts wird gespeichert: keine Fragen, keine Profile, keine Statistik. Die Schaltflächen unter einer Antwort tragen die Frage, zu der sie führen.',
    mistakes:
      'Einen Fehler gefunden? Melden Sie ihn denen, die den Bot betreiben, mit der dauerhaften Kennung des Eintrags; wer sie sind, steht im Profil des Bots.',
    licence: 'Der Code steht unter der MIT-Lizenz, das Archiv unter CC BY 4.0.',
    season: (season, status, sent, received) =>
      `${season} · ${status} · ${number(sent)} gesendet, ${number(received)} empfangen`,
    coverage: { complete: 'vollständig', partial: 'unvollständig' },
  },
  footer: (version, day) => `Archivversion ${version}, ${day} · CC BY 4.0`,
  correct: {
    season: 'Anderer Jahreswechsel',
    subject: 'Jemand anderes oder die andere Richtung',
    everybody: 'Alle',
    who: (name) => upper(name),
    way: {
      sent: 'Gesendete Grüße',
      received: 'Empfangene Grüße',
      both: 'Gesendete und empfangene Grüße',
    },
    current: (who, way) =>
      `${who ? upper(who) : 'Alle'}: ${{ sent: 'gesendet', received: 'empfangen', both: 'gesendet und empfangen', exchanged: 'ausgetauscht' }[way]}`,
    byTyping: (label) => `${label}: Geben Sie ein Jahr ein oder „alle Jahreswechsel“.`,
  },
  action: {
    list: 'Liste zeigen',
    season: (season) => `Liste ${season}`,
    compareAll: 'Der ganze Vergleich',
    anyPrincipal: 'Wer auch immer im Amt war',
    earlierSeason: (season) => `◀ ${season}`,
    laterSeason: (season) => `${season} ▶`,
    earlier: (season) => `◀ ${season}`,
    later: (season) => `${season} ▶`,
    overTime: (who) => `${upper(who)} im Lauf der Zeit`,
    absences: 'Wer bekam keinen Gruß?',
    received: 'Empfangene Grüße',
    sent: 'Gesendete Grüße',
    help: 'Was kann ich fragen?',
    cite: 'Zitieren',
    greeting: 'Zurück zum Gruß',
    report: 'Fehler melden',
    remove: 'Entfernen',
    timeline: 'Als Bild',
    asText: 'Als Text',
  },

  cite: {
    heading: (id) => `So zitieren Sie ${id}`,
    lead: 'Zitieren Sie das Archiv mit dauerhafter Kennung und Version oder die Quelle selbst, die zuerst genannt ist.',
    forms: { plain: 'Reiner Text', bibtex: 'BibTeX', csl: 'CSL-JSON', wikipedia: 'Wikipedia-Vorlage' },
    title: (sender, to, year) => `Neujahrsgruß von ${sender} an ${to} zum Jahr ${year}`,
    archive: (version) => `Greetings, Archiv der Neujahrsgrüße, Version ${version}`,
  },

  report: {
    title: 'Einen Fehler melden',
    record: 'Dauerhafte Kennung des Eintrags',
    what: 'Was ist falsch, und was wäre richtig?',
    source: 'Eine Quelle, falls Sie eine kennen',
    ready: 'Ihre Meldung ist bereit. Öffnen Sie diesen Link, um sie denen zu senden, die das Archiv pflegen:',
    copy: 'Kopieren Sie diesen Text und senden Sie ihn denen, die diesen Bot betreiben; wer sie sind, steht in seinem Profil:',
    notSent: 'Der Bot selbst hat nichts gesendet oder gespeichert.',
  },

  timeline: {
    heading: (who) => `Zeitleiste: ${who}`,
    lead: (people, seasons) =>
      `${counted(people, { one: 'Zeile', other: 'Zeilen' })}, ${counted(seasons, { one: 'Jahreswechsel', other: 'Jahreswechsel' })}.`,
    marks: {
      found: 'Gruß gesendet',
      'not-greeted': 'laut Quelle kein Gruß',
      'not-listed': 'nicht auf der vollständigen Liste',
      'not-covered': 'nicht bekannt',
    },
    row: (name, parts) => `${name}: ${parts.join('; ')}`,
    part: (mark, seasons) => `${mark} ${seasons}`,
    alt: (who, first, last) =>
      `Raster nach Jahreswechseln, ${first} bis ${last} (${who}): wem ein Gruß gesendet wurde, wem laut Quelle keiner, wer nicht auf einer vollständigen Liste steht und wo es nicht bekannt ist.`,
    nobody: 'Niemand davon ist verzeichnet; es gibt also nichts zu zeichnen.',
  },

  notice: {
    fault: (code) => `Bei mir ist etwas schiefgegangen (Code ${code}). Bitte versuchen Sie es noch einmal.`,
    oldCommand:
      'Diesen Befehl gibt es nicht mehr. Starten Sie Discord neu, um die jetzigen Befehle zu sehen.',
    tooMany: (seconds) =>
      `Das ist mehr, als ich einer Person hier in einer Minute beantworte. Bitte fragen Sie in ${counted(seconds, { one: 'Sekunde', other: 'Sekunden' })} noch einmal.`,
    cannotWrite: (channel, permissions) =>
      `Ich konnte in ${channel} nicht antworten: Mir fehlen dort Berechtigungen (${permissions}). Wer den Server verwaltet, kann sie meiner Rolle in den Einstellungen des Kanals unter „Berechtigungen“ erteilen.`,
    notYours: 'Nur wer gefragt hat oder wer Nachrichten verwalten darf, kann diese Antwort entfernen.',
    nothingInMessage:
      'Diese Nachricht nennt weder eine Person noch ein Land, ein Jahr oder ein Thema, das das Archiv kennt.',
  },
  permission: {
    ViewChannel: 'Kanal ansehen',
    SendMessages: 'Nachrichten senden',
    SendMessagesInThreads: 'Nachrichten in Threads senden',
    ReadMessageHistory: 'Nachrichtenverlauf anzeigen',
  },
  recordsIn: 'Zusammenfassungen und Zitate sind so wiedergegeben, wie sie verzeichnet sind: auf Englisch.',
};

/** Two decimals, with the comma of the language. */
function decimals(value: number): string {
  return value.toFixed(2).replace('.', ',');
}
