/** The fixed texts of a reply in Polish; names stand in the nominative, behind a colon or in brackets. */
import type { Texts } from './en.ts';
import { formatsOf, upper } from './formats.ts';

const { counted, number, percent, date, and, or, languageName, countryName } = formatsOf('pl-PL');

/** Groups by the archive's names for them. */
const GROUPS: Readonly<Record<string, string>> = {
  Abkhazia: 'Abchazja',
  Africa: 'Afryka',
  Asia: 'Azja',
  'Baltic states (Baltic Assembly)': 'państwa bałtyckie',
  BRICS: 'BRICS',
  'Central Asia': 'Azja Środkowa',
  'Commonwealth of Independent States': 'Wspólnota Niepodległych Państw',
  'Collective Security Treaty Organization': 'Organizacja Układu o Bezpieczeństwie Zbiorowym',
  'Eurasian Economic Union': 'Eurazjatycka Unia Gospodarcza',
  'European Union': 'Unia Europejska',
  Europe: 'Europa',
  'Group of Twenty': 'G20',
  'Group of Seven': 'G7',
  'Latin America and the Caribbean': 'Ameryka Łacińska i Karaiby',
  'North Atlantic Treaty Organization': 'NATO',
  'Nordic countries (Nordic Council)': 'państwa nordyckie',
  'Shanghai Cooperation Organisation': 'Szanghajska Organizacja Współpracy',
  'South Ossetia': 'Osetia Południowa',
  'Visegrád Group': 'Grupa Wyszehradzka',
};

const group = (name: string): string => GROUPS[name] ?? name;

/** A name by itself, as on a button: that of a group in Polish, any other as it is. */
const label = (name: string): string => upper(group(name));

/** A greeting, counted: "życzenia" has no singular, so its record is counted. */
const greetings = (count: number): string =>
  counted(count, {
    one: 'zapis życzeń',
    few: 'zapisy życzeń',
    many: 'zapisów życzeń',
    other: 'zapisu życzeń',
  });
const seasons = (count: number): string =>
  counted(count, { one: 'sezon', few: 'sezony', many: 'sezonów', other: 'sezonu' });
const entries = (count: number): string =>
  counted(count, { one: 'pozycja', few: 'pozycje', many: 'pozycji', other: 'pozycji' });
const decimal = (value: number): string => value.toFixed(2).replace('.', ',');

const SILENCE = 'Brak zapisu nie oznacza braku życzeń.';

export const pl: Texts = {
  date,
  and,
  upper,

  season: (year) => `koniec ${year} roku (Nowy Rok ${year + 1})`,
  forNewYear: (year) => `na Nowy Rok ${year}`,
  seasonRange: (first, last) => `od końca ${first} do końca ${last} roku`,
  allSeasons: 'wszystkie odnotowane sezony',
  readAs: (reading) => `Odczytano jako: ${reading}`,

  greetings,
  // The name stands in brackets of its own, so a second name behind it in brackets is left out: Mjanma (Birma).
  country: (code) => countryName(code).replace(/ \(.+\)$/, ''),
  countryLabel: countryName,
  groupLabel: group,
  leadersOf: (name) => `przywódcy (${name})`,
  group,
  membersOf: (name) => `przywódcy (${name})`,
  person: (name, as) => (as ? `${name} (w kategorii: ${as})` : name),
  officeOf: (office, place, former) => `${former ? 'dawniej ' : ''}${office}${place ? ` (${place})` : ''}`,
  kindOf: (kind, place) => `${kind}${place ? ` (${place})` : ''}`,
  kinds: {
    'head-of-state': 'głowy państw',
    'head-of-government': 'szefowie rządów',
    monarch: 'monarchowie',
    'president-elect': 'prezydenci elekci',
    former: 'byli przywódcy',
    religious: 'przywódcy religijni',
    organisation: 'organizacje i ich szefowie',
    other: 'inni',
  },
  offices: {
    president: 'prezydent',
    'president-elect': 'prezydent elekt',
    'prime-minister': 'premier',
    chancellor: 'kanclerz',
    queen: 'królowa',
    king: 'król',
    emperor: 'cesarz',
    prince: 'książę',
    pope: 'papież',
    'un-secretary-general': 'sekretarz generalny ONZ',
    'fifa-president': 'prezydent FIFA',
    'ioc-president': 'przewodniczący Międzynarodowego Komitetu Olimpijskiego',
    'imf-head': 'szef Międzynarodowego Funduszu Walutowego',
    'ice-hockey-president': 'prezydent Międzynarodowej Federacji Hokeja na Lodzie',
    'judo-president': 'prezydent Międzynarodowej Federacji Judo',
  },

  reading: {
    list: {
      sent: 'wszystkie wysłane życzenia',
      received: 'wszystkie otrzymane życzenia',
      both: 'wszystkie wysłane i otrzymane życzenia',
      exchanged: 'życzenia wzajemne, wysłane i odwzajemnione w jednym sezonie',
    },
    by: (principal) => ` (tylko ${principal})`,
    listTo: {
      sent: 'życzenia wysłane do:',
      received: 'życzenia otrzymane od:',
      both: 'życzenia do lub od:',
      exchanged: 'życzenia wymienione z:',
    },
    whether: {
      sent: 'czy wysłano życzenia do:',
      received: 'czy nadeszły życzenia od:',
      both: 'czy były życzenia do lub od:',
      exchanged: 'czy wymieniono życzenia z:',
    },
    count: {
      sent: 'ile życzeń wysłano',
      received: 'ile życzeń otrzymano',
      both: 'ile życzeń wysłano i otrzymano',
      exchanged: 'ile życzeń wymieniono',
    },
    countTo: {
      sent: 'ile życzeń wysłano do:',
      received: 'ile życzeń otrzymano od:',
      both: 'ile było życzeń do lub od:',
      exchanged: 'ile życzeń wymieniono z:',
    },
    tally: {
      most: 'kto najczęściej występuje w archiwum',
      every: 'kto występuje w archiwum w każdym sezonie',
      once: 'kto występuje w archiwum tylko w jednym sezonie',
    },
    tallyOf: (who) => `– zakres: ${who}`,
    part: { all: '', first: 'pierwsze ', last: 'ostatnie ' },
    aside: (count) =>
      `(pominięto ${counted(count, {
        one: 'niezrozumiałe słowo',
        few: 'niezrozumiałe słowa',
        many: 'niezrozumiałych słów',
        other: 'niezrozumiałego słowa',
      })})`,
    form: { letter: 'tylko listy', call: 'tylko rozmowy telefoniczne' },
    absences: 'komu, jak podano, nie złożono życzeń',
    absencesOf: (who) => `komu, jak podano, nie złożono życzeń – zakres: ${who}`,
    compare: 'komu złożono życzenia w jednym z dwóch sezonów, a w drugim nie',
    compareTo: (who) => `komu złożono życzenia w jednym z dwóch sezonów, a w drugim nie – zakres: ${who}`,
    greeting: 'jedne życzenia, według stałego identyfikatora',
    search: (terms, unknown) => {
      const words = counted(unknown, { one: 'słowo', few: 'słowa', many: 'słów', other: 'słowa' });
      return `życzenia na temat „${terms}”${unknown > 0 ? ` (oraz ${words} spoza archiwum)` : ''}`;
    },
    searchUnknown: (count) =>
      `wyszukiwanie ${counted(count, { one: 'słowa', few: 'słów', many: 'słów', other: 'słowa' })}`,
    unknownName: 'nazwa lub nazwisko, których archiwum nie zna',
    severalNames: 'więcej niż jedna nazwa lub więcej niż jedno nazwisko',
    unclear: 'brak pytania, na które archiwum może odpowiedzieć',
    help: 'o co można zapytać',
    about: 'czym jest ten bot i co obejmuje archiwum',
  },

  heading: {
    list: {
      sent: 'Wysłane życzenia noworoczne',
      received: 'Otrzymane życzenia noworoczne',
      both: 'Wysłane i otrzymane życzenia noworoczne',
      exchanged: 'Wzajemne życzenia noworoczne',
    },
    greeting: (from, to) => `${from} → ${to}`,
    whether: (who) => `Czy wysłano życzenia do: ${who}?`,
    whetherReceived: (who) => `Czy nadeszły życzenia od: ${who}?`,
    leader: label,
    count: 'Liczba życzeń',
    tally: { most: 'Najczęściej w archiwum', every: 'W każdym sezonie', once: 'Tylko w jednym sezonie' },
    absences: 'Komu, jak podano, nie złożono życzeń',
    compare: (one, two) => `Porównanie: ${one} i ${two}`,
    search: 'Wyszukiwanie',
    name: 'O kogo lub o co chodzi?',
    unclear: 'Nie zrozumiano',
    help: 'O co można zapytać',
    about: 'O bocie Greetings',
  },

  sent: (day) => `przekazano ${day}`,
  sentUnknown: 'dzień przekazania niepodany',
  form: { letter: 'list', call: 'rozmowa telefoniczna', listed: 'pozycja na opublikowanej liście' },
  sentBy: (holder) => `od: ${holder}`,
  jointly: (names) => `adresowane też do: ${names}`,
  noText: 'Pozycja wśród adresatów; żadne źródło w archiwum nie podaje, co napisano.',
  sameMessage: (name) => `Te same słowa co w życzeniach do: ${name}.`,
  morePoints: (count) =>
    `(jeszcze ${counted(count, { one: 'punkt', few: 'punkty', many: 'punktów', other: 'punktu' })})`,
  inMessage: (text) => `W treści życzeń: „${text}”`,
  inAccount: (text) => `W relacji kancelarii nadawcy: „${text}”`,
  quoteLanguage: (text, language) =>
    language === 'pl' ? text : `${text} (język: ${languageName(language)})`,
  permanentId: (id) => `Stały identyfikator: ${id}`,
  undated: 'bez daty',

  onRecord: (count, whom, when) =>
    `Archiwum zawiera ${greetings(count)}${whom && ` ${whom}`}${when === null ? '' : `; okres: ${when}`}.`,
  course: (stretches) => `Kolejno, od pierwszych do ostatnich: ${stretches.join('; ')}.`,
  stretch: (first, last, role) => `${first === last ? first : `od ${first} do ${last}`} jako ${role}`,
  firstOnRecord: (season) => `Pierwsze w archiwum: ${season}.`,
  lastOnRecord: (season) => `Ostatnie w archiwum: ${season}.`,
  tallied: (people, counting) =>
    `${entries(people)}; liczba uwzględnionych sezonów z archiwum: ${number(counting)}.`,
  noneTallied: 'Nikt w archiwum nie spełnia tego warunku.',
  tallyRow: (count, ids) => `${seasons(count)}: ${ids}.`,
  tallyPartial: 'Gdzie zapis sezonu jest niepełny, w zestawieniu może brakować życzeń.',
  otherwise: (ids) => `Życzenia w archiwum: ${ids}; co do pozostałych sezonów:`,
  noneOnRecord: (whom, when) =>
    `W archiwum nie ma życzeń${whom && ` ${whom}`}${when === null ? '' : `; okres: ${when}`}.`,
  soCannotTell: 'Zapis jest niepełny, więc archiwum nie pozwala stwierdzić, czy takie życzenia były.',
  soNone: 'Lista jest w archiwum kompletna, więc takich życzeń nie było.',
  to: (name) => `do: ${name}`,
  from: (name) => `od: ${name}`,
  exchanged: (name) => `w ramach wymiany z: ${name}`,
  between: (name) => `do lub od: ${name}`,
  yes: 'Tak, życzenia są w archiwum.',
  yesIn: (ids) => `Tak, życzenia są w archiwum: ${ids}.`,
  notGreeted: (summary) => `Nie. ${summary}`,
  notGreetedWho: (who, summary) => `Nie. ${who}: ${summary}`,
  notListed: (season, who) =>
    `Brak na liście. ${upper(season)}: opublikowana lista jest w archiwum w całości i nie wymienia: ${who}.`,
  cannotTell: (season, who) =>
    `Archiwum nie pozwala tego stwierdzić. ${upper(season)}: zapis tego sezonu jest niepełny i nie ma w nim życzeń do: ${who}. ${SILENCE}`,
  cannotTellReceived: (season, who) =>
    `Archiwum nie pozwala tego stwierdzić. ${upper(season)}: otrzymane życzenia nie są w archiwum w całości i nie ma wśród nich życzeń od: ${who}.`,
  noRecord: (season) =>
    `Archiwum nie pozwala tego stwierdzić. ${upper(season)}: brak jakichkolwiek zapisów tego sezonu.`,
  named: (who) => `${upper(who)}:`,
  seasonsPartial: (ids) => `Zapis niepełny, niczego nie znaleziono: ${ids}. ${SILENCE}`,
  seasonsComplete: (ids) => `Lista kompletna, szukanej pozycji na niej nie ma: ${ids}.`,
  seasonsNone: (ids) => `Sezony bez zapisów w archiwum: ${ids}.`,
  covers: (season, sender, status, reason) =>
    `Zapis sezonu ${season}, życzenia od: ${sender} – ${{ complete: 'kompletny', partial: 'niepełny' }[status]}. ${reason}`,
  compared: (added, dropped, kept, whom) =>
    `${whom ? `${upper(whom)}: w` : 'W'} archiwum tylko w późniejszym sezonie: ${number(added)}; tylko we wcześniejszym: ${number(dropped)}; w obu: ${number(kept)}.`,
  added: (one, two) => `W archiwum w sezonie ${two}, a w sezonie ${one} nie`,
  dropped: (one, two) => `W archiwum w sezonie ${one}, a w sezonie ${two} nie`,
  kept: 'W archiwum w obu sezonach',
  comparedUnnamed:
    'Niektórzy adresaci są w archiwum tylko jako przedstawiciele swojego państwa. Jeśli drugi sezon wymienia kogoś z tego państwa, żadna z tych osób nie jest liczona jako zmiana. Dotyczy to:',
  roleBefore: (role) => `Poprzednio: ${role}.`,
  completeSeasons: (ids) => `Zapis kompletny: ${ids}.`,
  partialSeasons: (ids) => `Zapis niepełny: ${ids}. ${SILENCE}`,
  claimed: (text, season) => `Łączna liczba podana dla sezonu ${season}: ${text}.`,
  leftOpen: (season, who, summary) => `Nierozstrzygnięte; ${season}; ${who}: ${summary}`,
  absent: { 'not-greeted': 'Podano, że nie złożono życzeń: ', 'left-open': 'Nierozstrzygnięte: ' },
  reportedNot: (season, who, summary) => `Podano, że nie złożono życzeń; ${season}; ${who}: ${summary}`,
  groupWhole: (groups, season, who) =>
    `${upper(season)}: życzenia do członków (${groups}) są w archiwum w całości, tak jak podaje je źródło; nie ma wśród nich życzeń do: ${who}.`,
  unnamed: (season) =>
    `${upper(season)}: w archiwum są życzenia do tego samego państwa, których adresata nie podano albo nie wskazano na pewno; może, ale nie musi chodzić o tego, o kogo pytano.`,
  formerOnly: (season, names) => `${upper(season)}: w archiwum są tylko byli przywódcy: ${names}.`,
  formerCannotTell: (season, who, role) =>
    `Archiwum nie pozwala tego stwierdzić. ${upper(season)}: opublikowana lista jest w archiwum w całości i nie wymienia: ${who} (ostatnio w archiwum jako ${role}); taka lista nie musi jednak wymieniać wszystkich byłych przywódców.`,
  instead: (season, names) => `${upper(season)}: zamiast tego w archiwum: ${names}.`,
  fromTo: (form, from, to) => `${form} (od: ${from}; do: ${to})`,
  unnamedLetter: (season) => `Życzenia ${season}, adresat niewymieniony`,
  countedPartial: 'Zapis jest niepełny, więc rzeczywista liczba może być wyższa.',
  noAbsences: 'W archiwum nie ma doniesień o tym, że komuś nie złożono życzeń.',
  onlyLeftOpen:
    'W archiwum nie ma doniesień mówiących wprost, że komuś nie złożono życzeń; poniżej to, co źródło pozostawia nierozstrzygnięte.',
  someAbsences: (count) =>
    `${counted(count, {
      one: 'doniesienie',
      few: 'doniesienia',
      many: 'doniesień',
      other: 'doniesienia',
    })} o tym, że komuś nie złożono życzeń.`,
  found: (count) => `Znaleziono ${greetings(count)}; najtrafniejsze na początku.`,
  nothingFound: 'Niczego nie znaleziono: żadne życzenia w archiwum o tym nie mówią.',
  nothingFoundWith: (who) =>
    `Niczego nie znaleziono: nie mówią o tym żadne życzenia w archiwum do lub od: ${who}.`,
  nearest: 'Najbliższe wyniki, choć nie o to pytano:',
  unknownName: 'Archiwum nie zna tej nazwy ani tego nazwiska.',
  didYouMean: (names) => `Czy chodziło o: ${or(names)}?`,
  noNear:
    'W archiwum nie ma niczego podobnego. Proszę spróbować zwykłej pisowni angielskiej, nazwy państwa lub urzędu, np. „Turkish president”.',
  severalNames: (names) => `Proszę pytać o jedno naraz. O kogo lub o co chodzi: ${or(names)}?`,
  unclear: {
    empty: 'W tym tekście nie ma pytania (cytowane wiersze, kod i spoilery są pomijane).',
    year: 'To nie jest rok, który archiwum może sprawdzić.',
    seasons: 'Zestawić można tylko dwa sezony. Proszę wymienić dwa z nich.',
    others:
      'Archiwum zawiera życzenia, które wysłali lub otrzymali prezydenci i premierzy Rosji, a nie zawiera życzeń wymienianych między innymi osobami.',
    words: 'Nie wygląda to na pytanie o życzenia noworoczne.',
    stale: 'Ten przycisk pochodzi z innej wersji bota. Proszę zapytać ponownie.',
    'no-such-greeting': 'W archiwum nie ma życzeń o tym stałym identyfikatorze.',
  },
  yearsOnRecord: (first, last) =>
    `Archiwum obejmuje życzenia wysłane od końca ${first} do końca ${last} roku; proszę podać rok, np. ${last}.`,
  // Questions are not read in Polish, so the examples are such as are read.
  canAsk:
    'Można zapytać o rok („who was greeted in 2021?”), osobę, państwo lub urząd („Merkel”, „Turcja”, „the Pope”), tak lub nie („was Biden greeted in 2020?”), grupę („CIS leaders 2017”) albo dowolny temat („vaccines”). Nazwy państw mogą być po polsku; całe pytania – po angielsku, niemiecku, francusku, hiszpańsku, rosyjsku, turecku lub chińsku.',
  commands: 'Polecenia',
  sources: 'Źródła',
  moreLines: (count) =>
    `Jeszcze ${counted(count, { one: 'wiersz', few: 'wiersze', many: 'wierszy', other: 'wiersza' })}; aby przeczytać całość, proszę zapytać o jeden rok lub o jedne życzenia.`,
  moreNotes: (count) =>
    `Jeszcze ${counted(count, { one: 'uwaga', few: 'uwagi', many: 'uwag', other: 'uwagi' })}; aby przeczytać całość, proszę zapytać o jeden rok.`,
  openOne: 'Otwórz wybrane życzenia',
  moreItems: (count) => `jeszcze ${entries(count)}`,
  shown: (first, last, total) => `Pozycje od ${number(first)} do ${number(last)} z ${number(total)}.`,
  fromStart: 'Wróć na początek',
  next: (count) => `Dalej (jeszcze ${number(count)})`,
  unreachable: (count) =>
    `Jeszcze ${entries(count)}; aby zobaczyć resztę, proszę użyć w pytaniu mniejszej liczby słów.`,
  longer: 'Pytanie było dłuższe, niż może pomieścić przycisk.',
  about: {
    what: 'Życzenia noworoczne głów państw: kto komu je złożył, komu ich nie złożono i co w nich powiedziano. Każdy wiersz pochodzi z archiwum zapisów opatrzonych źródłami; przy odpowiadaniu nie korzysta się z modelu językowego ani z sieci.',
    holds: (count, people, first, last, sources) =>
      `Archiwum zawiera ${greetings(count)} do lub od ${counted(people, {
        one: 'osoby lub organizacji',
        few: 'osób i organizacji',
        many: 'osób i organizacji',
        other: 'osoby i organizacji',
      })}, od sezonu ${first} do ${last}, na podstawie ${counted(sources, {
        one: 'źródła',
        few: 'źródeł',
        many: 'źródeł',
        other: 'źródła',
      })}.`,
    reading: (right, asked, claims, day) =>
      `Jak dobrze odczytywane są pytania: poprawne odpowiedzi na pytania odłożone do sprawdzianu – ${number(right)} z ${number(asked)} (${percent(right / asked)}); fałszywe twierdzenia: ${number(claims)}; zmierzono ${day}.`,
    ranking: (ours, engine, theirs, topics) =>
      `Jak dobrze porządkowane są wyniki dla tematów: nDCG@10 ${decimal(ours)} (liczba tematów: ${number(topics)}); następna najlepsza wyszukiwarka na tych samych zapisach, ${engine}, osiąga ${decimal(theirs)}.`,
    privacy:
      'Niczego się nie przechowuje: ani pytań, ani profili, ani statystyk. Przyciski pod odpowiedzią zawierają pytanie, do którego prowadzą.',
    mistakes:
      'Błąd? Proszę zgłosić go osobom prowadzącym bota, podając stały identyfikator zapisu; w profilu bota podano, kto to jest.',
    licence: 'Kod udostępniono na licencji MIT, archiwum na licencji CC BY 4.0.',
    season: (season, status, sent, received) =>
      `${season} · ${status} · wysłane: ${number(sent)}, otrzymane: ${number(received)}`,
    coverage: { complete: 'zapis kompletny', partial: 'zapis niepełny' },
  },
  footer: (version, day) => `Wersja archiwum: ${version}, ${day} · CC BY 4.0`,
  correct: {
    season: 'Inny sezon',
    subject: 'Ktoś inny lub inny kierunek',
    everybody: 'Wszyscy',
    who: label,
    way: {
      sent: 'Wysłane życzenia',
      received: 'Otrzymane życzenia',
      both: 'Wysłane i otrzymane życzenia',
    },
    current: (who, way) =>
      `${who ? label(who) : 'Wszyscy'}: ${{ sent: 'wysłane', received: 'otrzymane', both: 'wysłane i otrzymane', exchanged: 'wzajemne' }[way]}`,
    byTyping: (what) => `${what}: proszę wpisać rok lub „all years”.`,
  },
  action: {
    list: 'Pokaż listę',
    season: (season) => `Lista ${season}`,
    compareAll: 'Całe porównanie',
    anyPrincipal: 'Ktokolwiek sprawował urząd',
    earlierSeason: (season) => `◀ ${season}`,
    laterSeason: (season) => `${season} ▶`,
    earlier: (season) => `◀ ${season}`,
    later: (season) => `${season} ▶`,
    overTime: (who) => `${label(who)} na przestrzeni lat`,
    absences: 'Komu nie złożono życzeń?',
    received: 'Otrzymane życzenia',
    sent: 'Wysłane życzenia',
    help: 'O co można zapytać?',
    cite: 'Cytuj',
    greeting: 'Wróć do życzeń',
    report: 'Zgłoś błąd',
    remove: 'Usuń',
    timeline: 'Jako obraz',
    asText: 'Jako tekst',
  },

  cite: {
    heading: (id) => `Jak cytować: ${id}`,
    lead: 'Proszę cytować archiwum, podając stały identyfikator zapisu i wersję archiwum, albo samo źródło, które wymieniono jako pierwsze.',
    forms: { plain: 'Zwykły tekst', bibtex: 'BibTeX', csl: 'CSL-JSON', wikipedia: 'Szablon Wikipedii' },
    title: (from, to, year) => `Życzenia noworoczne na rok ${year} (od: ${from}; do: ${to})`,
    archive: (version) => `Greetings, archiwum życzeń noworocznych, wersja ${version}`,
  },

  report: {
    title: 'Zgłoszenie błędu',
    record: 'Stały identyfikator zapisu',
    what: 'Co jest błędne, a co byłoby poprawne?',
    source: 'Źródło, jeśli jest znane',
    ready: 'Zgłoszenie jest gotowe. Aby wysłać je opiekunom archiwum, proszę otworzyć ten link:',
    copy: 'Proszę skopiować ten tekst i wysłać go osobom prowadzącym tego bota; w jego profilu podano, kto to jest:',
    notSent: 'Sam bot niczego nie wysłał ani nie zapisał.',
  },

  timeline: {
    heading: (who) => `Kalendarium: ${who}`,
    lead: (people, count) =>
      `${counted(people, { one: 'wiersz', few: 'wiersze', many: 'wierszy', other: 'wiersza' })}, ${seasons(count)}.`,
    marks: {
      found: 'złożono życzenia',
      'not-greeted': 'podano, że nie złożono życzeń',
      'not-listed': 'brak na kompletnej liście',
      'not-covered': 'nie wiadomo',
    },
    row: (name, parts) => `${name} – ${parts.join('; ')}`,
    part: (mark, ids) => `${mark}: ${ids}`,
    alt: (who, first, last) =>
      `Siatka według sezonów od ${first} do ${last} – ${who}: komu złożono życzenia, komu, jak podano, ich nie złożono, kogo brak na kompletnej liście, a o kim nie wiadomo.`,
    nobody: 'Nikogo z nich nie ma w archiwum, więc nie ma czego narysować.',
  },

  notice: {
    fault: (code) => `Coś poszło nie tak po mojej stronie (kod ${code}). Proszę spróbować ponownie.`,
    oldCommand: 'Tego polecenia już nie ma. Aby zobaczyć obecne, proszę uruchomić ponownie Discord.',
    tooMany: (seconds) =>
      `To więcej pytań, niż obsługuję tu w ciągu minuty dla jednej osoby. Proszę zapytać ponownie za ${counted(
        seconds,
        { one: 'sekundę', few: 'sekundy', many: 'sekund', other: 'sekundy' },
      )}.`,
    cannotWrite: (channel, permissions) =>
      `Nie udało mi się odpowiedzieć na kanale ${channel}: brakuje mi tam uprawnień (${permissions}). Osoba zarządzająca serwerem może nadać je mojej roli w ustawieniach kanału, w zakładce Uprawnienia.`,
    notYours:
      'Tę odpowiedź może usunąć tylko osoba, która zadała pytanie, lub ktoś, kto może zarządzać wiadomościami.',
    nothingInMessage:
      'W tej wiadomości nie ma żadnej osoby, państwa, roku ani tematu, które byłyby znane archiwum.',
  },
  permission: {
    ViewChannel: 'Wyświetlanie kanału',
    SendMessages: 'Wysyłanie wiadomości',
    SendMessagesInThreads: 'Wysyłanie wiadomości w wątkach',
    ReadMessageHistory: 'Czytanie historii wiadomości',
  },
  recordsIn:
    'Streszczenia i cytaty podano tak, jak zapisano je w archiwum: po angielsku lub, w przypadku cytatów, w języku przy nich podanym.',
};
