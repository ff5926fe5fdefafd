/** Every fixed text of a reply, in Ukrainian; names stay in the nominative, after a colon or beside brackets. */
import type { Texts } from './en.ts';
import { formatsOf, upper } from './formats.ts';

const { counted, number, percent, date, and, or, languageName, countryName } = formatsOf('uk-UA');

const GREETINGS = { one: 'вітання', few: 'вітання', many: 'вітань', other: 'вітання' } as const;
const SEASONS = { one: 'сезон', few: 'сезони', many: 'сезонів', other: 'сезону' } as const;
const ENTRIES = { one: 'запис', few: 'записи', many: 'записів', other: 'запису' } as const;

/** Groups by their names in the archive: by themselves, and as whose leaders are spoken of. */
const GROUPS: Readonly<Record<string, readonly [name: string, whose: string]>> = {
  Abkhazia: ['Абхазія', 'Абхазії'],
  Africa: ['Африка', 'країн Африки'],
  Asia: ['Азія', 'країн Азії'],
  'Baltic states (Baltic Assembly)': ['країни Балтії', 'країн Балтії'],
  BRICS: ['БРІКС', 'країн БРІКС'],
  'Central Asia': ['Центральна Азія', 'країн Центральної Азії'],
  'Commonwealth of Independent States': ['СНД', 'країн СНД'],
  'Collective Security Treaty Organization': ['ОДКБ', 'країн ОДКБ'],
  'Eurasian Economic Union': ['ЄАЕС', 'країн ЄАЕС'],
  'European Union': ['Європейський Союз', 'країн Європейського Союзу'],
  Europe: ['Європа', 'країн Європи'],
  'Group of Twenty': ['«Велика двадцятка»', 'країн «Великої двадцятки»'],
  'Group of Seven': ['«Велика сімка»', 'країн «Великої сімки»'],
  'Latin America and the Caribbean': [
    'Латинська Америка та Карибський басейн',
    'країн Латинської Америки та Карибського басейну',
  ],
  'North Atlantic Treaty Organization': ['НАТО', 'країн НАТО'],
  'Nordic countries (Nordic Council)': ['країни Північної ради', 'країн Північної ради'],
  'Shanghai Cooperation Organisation': ['ШОС', 'країн ШОС'],
  'South Ossetia': ['Південна Осетія', 'Південної Осетії'],
  'Visegrád Group': ['Вишеградська група', 'країн Вишеградської групи'],
};

/** Two decimals with the comma of the language. */
const decimal = (value: number): string => value.toFixed(2).replace('.', ',');

const FEMININE = /^(королева|імператриця)/;

/** What stands behind a number of greetings: to whom or from whom, and when. */
const tail = (whom: string, when: string | null): string =>
  `${whom && ` — ${whom}`}${when === null ? '' : `${whom ? ';' : ','} ${when}`}`;

const SILENCE = 'Мовчання архіву тут не означає, що вітання не було.';

export const uk: Texts = {
  date,
  and,
  upper,

  season: (year) => `кінець ${year} року (Новий ${year + 1} рік)`,
  forNewYear: (year) => `до Нового ${year} року`,
  seasonRange: (first, last) => `з кінця ${first} по кінець ${last} року`,
  allSeasons: 'усі сезони в архіві',
  readAs: (reading) => `Зрозуміло так: ${reading}`,

  greetings: (count) => counted(count, GREETINGS),
  country: countryName,
  countryLabel: countryName,
  leadersOf: (name) => `лідери (${name})`,
  groupLabel: (name) => upper(GROUPS[name]?.[0] ?? name),
  group: (name) => GROUPS[name]?.[0] ?? name,
  membersOf: (name) => {
    const whose = Object.values(GROUPS).find(([group]) => group === name)?.[1];
    return whose ? `лідери ${whose}` : `лідери (${name})`;
  },
  person: (name, as) => (as ? `${name} (категорія: ${as})` : name),
  officeOf: (office, place, former) =>
    `${former ? `${FEMININE.test(office) ? 'колишня' : 'колишній'} ` : ''}${office}${place ? ` (${place})` : ''}`,
  kindOf: (kind, place) => `${kind}${place ? ` (${place})` : ''}`,
  kinds: {
    'head-of-state': 'глави держав',
    'head-of-government': 'глави урядів',
    monarch: 'монархи',
    'president-elect': 'новообрані президенти',
    former: 'колишні лідери',
    religious: 'релігійні лідери',
    organisation: 'організації та їхні керівники',
    other: 'інші',
  },
  offices: {
    president: 'президент',
    'president-elect': 'новообраний президент',
    'prime-minister': 'прем’єр-міністр',
    chancellor: 'канцлер',
    queen: 'королева',
    king: 'король',
    emperor: 'імператор',
    prince: 'князь або принц',
    pope: 'папа римський',
    'un-secretary-general': 'генеральний секретар ООН',
    'fifa-president': 'президент ФІФА',
    'ioc-president': 'президент Міжнародного олімпійського комітету',
    'imf-head': 'глава Міжнародного валютного фонду',
    'ice-hockey-president': 'президент Міжнародної федерації хокею',
    'judo-president': 'президент Міжнародної федерації дзюдо',
  },

  reading: {
    list: {
      sent: 'усі надіслані вітання',
      received: 'усі отримані вітання',
      both: 'усі надіслані й отримані вітання',
      exchanged: 'обмін вітаннями: надіслані й ті, що отримали відповідь, в одному сезоні',
    },
    by: (principal) => ` (з російських керівників — лише ${principal})`,
    listTo: {
      sent: 'надіслані вітання, кому:',
      received: 'отримані вітання, від кого:',
      both: 'вітання, кому або від кого:',
      exchanged: 'обмін вітаннями, з ким:',
    },
    whether: {
      sent: 'чи було надіслано вітання, кому:',
      received: 'чи було отримано вітання, від кого:',
      both: 'чи були вітання, кому або від кого:',
      exchanged: 'чи був обмін вітаннями, з ким:',
    },
    count: {
      sent: 'скільки вітань надіслано',
      received: 'скільки вітань отримано',
      both: 'скільки вітань надіслано й отримано',
      exchanged: 'скільки вітань припало на взаємний обмін',
    },
    countTo: {
      sent: 'скільки вітань надіслано, кому:',
      received: 'скільки вітань отримано, від кого:',
      both: 'скільки було вітань, кому або від кого:',
      exchanged: 'скільки вітань припало на взаємний обмін, з ким:',
    },
    tally: {
      most: 'хто трапляється в архіві найчастіше',
      every: 'хто є в архіві за кожен сезон',
      once: 'хто є в архіві лише за один сезон',
    },
    tallyOf: (who) => `— з-поміж: ${who}`,
    part: { all: '', first: 'лише перше: ', last: 'лише останнє: ' },
    aside: (count) =>
      `(${counted(count, { one: 'слово не зрозуміле й не враховане', few: 'слова не зрозумілі й не враховані', many: 'слів не зрозумілі й не враховані', other: 'слова не зрозумілі й не враховані' })})`,
    form: { letter: 'лише листи', call: 'лише дзвінки' },
    absences: 'кого, за повідомленнями, не привітали',
    absencesOf: (who) => `кого, за повідомленнями, не привітали, з-поміж: ${who}`,
    compare: 'кого привітали в одному сезоні й не привітали в іншому',
    compareTo: (who) => `кого привітали в одному сезоні й не привітали в іншому, з-поміж: ${who}`,
    greeting: 'одне вітання, за його постійним ідентифікатором',
    search: (terms, unknown) =>
      `пошук слів «${terms}»${unknown > 0 ? ` (і ще ${counted(unknown, { one: 'слово, якого', few: 'слова, яких', many: 'слів, яких', other: 'слова, яких' })} в архіві немає)` : ''} у вітаннях`,
    searchUnknown: (count) =>
      `пошук за ${counted(count, { one: 'словом', few: 'словами', many: 'словами', other: 'слова' })} у вітаннях`,
    unknownName: 'ім’я, якого архів не знає',
    severalNames: 'більш ніж одне ім’я',
    unclear: 'запитання, на яке архів може відповісти, немає',
    help: 'про що можна запитати',
    about: 'що це таке і що охоплює архів',
  },

  heading: {
    list: {
      sent: 'Надіслані новорічні вітання',
      received: 'Отримані новорічні вітання',
      both: 'Надіслані й отримані новорічні вітання',
      exchanged: 'Обмін новорічними вітаннями',
    },
    greeting: (from, to) => `${from} → ${to}`,
    whether: (who) => `${upper(who)}: чи було надіслано вітання?`,
    whetherReceived: (who) => `${upper(who)}: чи надійшло від цього відправника вітання?`,
    leader: (who) => upper(who),
    count: 'Скільки вітань',
    tally: { most: 'Найчастіше в архіві', every: 'У кожному сезоні', once: 'Лише в одному сезоні' },
    absences: 'Кого, за повідомленнями, не привітали',
    compare: (one, two) => `Порівняння: ${one} і ${two}`,
    search: 'Пошук',
    name: 'Яке ім’я мається на увазі?',
    unclear: 'Запитання не зрозуміле',
    help: 'Про що можна запитати',
    about: 'Про бота Greetings',
  },

  sent: (date) => `дата вітання: ${date}`,
  sentUnknown: 'дату вітання не вказано',
  form: { letter: 'лист', call: 'телефонний дзвінок', listed: 'згадка в опублікованому списку' },
  sentBy: (holder) => `від кого: ${holder}`,
  jointly: (names) => `також адресовано: ${names}`,
  noText: 'Адресата названо, але жодне джерело в архіві не повідомляє, що було написано.',
  sameMessage: (name) => `Те саме послання, що й іншому адресатові: ${name}.`,
  morePoints: (count) =>
    `(ще ${counted(count, { one: 'пункт', few: 'пункти', many: 'пунктів', other: 'пункту' })})`,
  inMessage: (text) => `У посланні: «${text}»`,
  inAccount: (text) => `У викладі апарату відправника: «${text}»`,
  quoteLanguage: (text, language) =>
    language === 'uk' || language === 'en' ? text : `${text} (мова: ${languageName(language)})`,
  permanentId: (id) => `Постійний ідентифікатор: ${id}`,
  undated: 'без дати',

  onRecord: (count, whom, when) => `В архіві ${counted(count, GREETINGS)}${tail(whom, when)}.`,
  course: (stretches) => `Від першого до останнього: ${stretches.join('; ')}.`,
  stretch: (first, last, role) => `${first === last ? first : `з ${first} по ${last}`} — ${role}`,
  firstOnRecord: (season) => `Перше в архіві: ${season}.`,
  lastOnRecord: (season) => `Останнє в архіві: ${season}.`,
  tallied: (people, seasons) =>
    `${counted(people, { one: 'ім’я', few: 'імені', many: 'імен', other: 'імені' })}; враховано сезонів, за які в архіві є записи: ${number(seasons)}.`,
  noneTallied: 'Таких імен в архіві немає.',
  tallyRow: (count, seasons) => `${counted(count, SEASONS)}: ${seasons}.`,
  tallyPartial: 'Якщо дані за сезон неповні, якесь вітання могло не потрапити до підрахунку.',
  otherwise: (seasons) => `Вітання в архіві є: ${seasons}; щодо решти сезонів:`,
  noneOnRecord: (whom, when) => `В архіві немає вітань${tail(whom, when)}.`,
  soCannotTell: 'Дані неповні, тому архів не дає змоги встановити, чи було таке вітання.',
  soNone: 'Список в архіві повний, отже, такого вітання не було.',
  to: (name) => `кому: ${name}`,
  from: (name) => `від кого: ${name}`,
  exchanged: (name) => `обмін, з ким: ${name}`,
  between: (name) => `кому або від кого: ${name}`,
  yes: 'Так, вітання в архіві є.',
  yesIn: (seasons) => `Так, вітання в архіві є: ${seasons}.`,
  notGreeted: (summary) => `Ні. ${summary}`,
  notGreetedWho: (who, summary) => `Ні. ${who}: ${summary}`,
  notListed: (season, who) =>
    `Немає у списку: ${who}. Опублікований список за ${season} є в архіві повністю, і такого адресата в ньому немає.`,
  cannotTell: (season, who) =>
    `Кому: ${who}. За ${season} архів відповісти не може: такого вітання в ньому немає, але й дані за цей сезон неповні. ${SILENCE}`,
  cannotTellReceived: (season, who) =>
    `Від кого: ${who}. За ${season} архів відповісти не може: такого вітання в ньому немає, але й отримані вітання представлено в ньому не повністю.`,
  noRecord: (season) => `За ${season} в архіві немає жодних записів, тому відповісти він не може.`,
  named: (who) => `${upper(who)}:`,
  seasonsPartial: (seasons) => `Дані неповні, нічого не знайдено: ${seasons}. ${SILENCE}`,
  seasonsComplete: (seasons) => `Список повний, такого адресата в ньому немає: ${seasons}.`,
  seasonsNone: (seasons) => `Записів в архіві немає: ${seasons}.`,
  covers: (season, sender, status, reason) =>
    `Дані за ${season}, відправник — ${sender}: ${status === 'complete' ? 'повні' : 'неповні'}. ${reason}`,
  compared: (added, dropped, kept, whom) =>
    `${whom ? `${upper(whom)}: ` : ''}${whom ? 'в' : 'В'} архіві лише за пізніший сезон — ${number(added)}, лише за раніший — ${number(dropped)}, за обидва — ${number(kept)}.`,
  added: (one, two) => `Є в архіві за ${two}, немає за ${one}`,
  dropped: (one, two) => `Є в архіві за ${one}, немає за ${two}`,
  kept: 'Є в архіві за обидва сезони',
  comparedUnnamed:
    'Деякі адресати значаться в архіві лише за країною. Якщо за інший сезон названо когось із цієї країни, ні те, ні те не вважається зміною:',
  roleBefore: (role) => `Раніше: ${role}.`,
  completeSeasons: (seasons) => `Дані повні: ${seasons}.`,
  partialSeasons: (seasons) => `Дані неповні: ${seasons}. ${SILENCE}`,
  claimed: (text, season) => `Заявлена загальна кількість за ${season}: ${text}.`,
  leftOpen: (season, who, summary) => `Питання залишено відкритим, ${season}, ${who}: ${summary}`,
  absent: {
    'not-greeted': 'Повідомляється, що вітання не було: ',
    'left-open': 'Питання залишено відкритим: ',
  },
  reportedNot: (season, who, summary) => `Повідомляється, що вітання не було, ${season}, ${who}: ${summary}`,
  groupWhole: (groups, season, who) =>
    `За ${season} вітання учасникам груп (${groups}) є в архіві повністю, як їх наводить джерело; серед адресатів немає: ${who}.`,
  unnamed: (season) =>
    `За ${season} в архіві є вітання до тієї самої країни, адресата якого не названо або названо не напевно; можливо, це той, про кого запитують, а можливо, і ні.`,
  formerOnly: (season, names) => `За ${season} в архіві є лише колишні лідери: ${names}.`,
  formerCannotTell: (season, who, role) =>
    `Кому: ${who}. За ${season} архів відповісти не може: опублікований список є в ньому повністю, і такого адресата там немає (остання посада за архівом: ${role}), але в такому списку не обов’язково названо кожного колишнього лідера.`,
  instead: (season, names) => `Натомість в архіві за ${season} є: ${names}.`,
  fromTo: (form, from, to) => `${form} (від кого: ${from}; кому: ${to})`,
  unnamedLetter: (season) => `Вітання за ${season}, адресата не названо`,
  countedPartial: 'Дані неповні, тож насправді кількість може бути більшою.',
  noAbsences: 'В архіві немає повідомлень про те, що когось не привітали.',
  onlyLeftOpen:
    'В архіві немає прямих повідомлень про те, що когось не привітали; нижче наведено те, що джерело залишає відкритим.',
  someAbsences: (count) =>
    `${counted(count, { one: 'повідомлення', few: 'повідомлення', many: 'повідомлень', other: 'повідомлення' })} про те, що когось не привітали.`,
  found: (count) => `Знайдено ${counted(count, GREETINGS)}, спершу найвідповідніші.`,
  nothingFound: 'Нічого не знайдено: у жодному вітанні в архіві про це не йдеться.',
  nothingFoundWith: (who) =>
    `Кому або від кого: ${who}. Нічого не знайдено: у жодному такому вітанні в архіві про це не йдеться.`,
  nearest: 'Найближче, хоча це й не те, про що запитували:',
  unknownName: 'Архів не знає цього імені.',
  didYouMean: (names) => `Можливо, мається на увазі: ${or(names)}?`,
  noNear:
    'Схожих імен в архіві немає. Спробуйте звичне англійське написання, країну або посаду, наприклад «Turkish president».',
  severalNames: (names) => `Будь ласка, по одному імені за раз. Хто мається на увазі: ${or(names)}?`,
  unclear: {
    empty: 'У цьому тексті немає запитання (цитовані рядки, код і спойлери не враховуються).',
    year: 'За таким роком архів шукати не може.',
    seasons: 'Порівняти можна лише два сезони. Будь ласка, назвіть два з них.',
    others:
      'В архіві зібрано вітання, які надсилали або отримували президенти й прем’єр-міністри Росії; вітань між іншими особами в ньому немає.',
    words: 'Це не схоже на запитання про новорічні вітання.',
    stale: 'Ця кнопка — від іншої версії бота. Будь ласка, поставте запитання ще раз.',
    'no-such-greeting': 'Вітання з таким постійним ідентифікатором в архіві немає.',
  },
  yearsOnRecord: (first, last) =>
    `В архіві є вітання, надіслані з кінця ${first} по кінець ${last} року: вкажіть рік, наприклад ${last}.`,
  canAsk:
    'Можна запитати про рік («who was greeted in 2021?»), про людину, країну чи посаду («Меркель», «Turkey», «the Pope»), поставити запитання на «так» чи «ні» («was Biden greeted in 2020?»), назвати групу («CIS leaders 2017») або будь-яку тему («vaccines»).',
  commands: 'Команди',
  sources: 'Джерела',
  moreLines: (count) =>
    `Ще ${counted(count, { one: 'рядок', few: 'рядки', many: 'рядків', other: 'рядка' })}; щоб прочитати, запитайте про один рік або одне вітання.`,
  moreNotes: (count) =>
    `Ще ${counted(count, { one: 'примітка', few: 'примітки', many: 'приміток', other: 'примітки' })}; щоб прочитати, запитайте про один рік.`,
  openOne: 'Відкрити одне вітання',
  moreItems: (count) => `Ще ${counted(count, ENTRIES)}`,
  shown: (first, last, total) => `Записи з ${first} по ${last} із ${total}.`,
  fromStart: 'На початок',
  next: (count) => `Далі (ще ${number(count)})`,
  unreachable: (count) => `Ще ${counted(count, ENTRIES)}; щоб побачити, запитайте коротше.`,
  longer: 'Запитання довше, ніж може вмістити кнопка.',
  about: {
    what: 'Новорічні вітання глав держав: хто кого привітав, кого не привітали і що було сказано. Кожен рядок узято з архіву записів із зазначенням джерел; відповіді складаються без мовної моделі й без звернення до мережі.',
    holds: (greetings, people, first, last, sources) =>
      `В архіві ${counted(greetings, GREETINGS)} (людей та організацій серед адресатів і відправників: ${number(people)}), сезони з ${first} по ${last}, за ${counted(sources, { one: 'джерелом', few: 'джерелами', many: 'джерелами', other: 'джерела' })}.`,
    reading: (right, asked, claims, day) =>
      `Наскільки правильно бот розуміє запитання (замір: ${day}): запитань, відкладених для перевірки, — ${number(asked)}, правильних відповідей — ${number(right)} (${percent(right / asked)}), хибних тверджень — ${number(claims)}.`,
    ranking: (ours, engine, theirs, topics) =>
      `Наскільки добре впорядковано знайдене за темами: nDCG@10 = ${decimal(ours)} за ${counted(topics, { one: 'темою', few: 'темами', many: 'темами', other: 'теми' })}; у найкращої з інших пошукових систем на тих самих записах (${engine}) — ${decimal(theirs)}.`,
    privacy:
      'Нічого не зберігається: ні запитання, ні профілі, ні статистика. Кнопки під відповіддю самі містять запитання, до якого ведуть.',
    mistakes:
      'Знайшли помилку? Повідомте тим, хто підтримує цього бота, і вкажіть постійний ідентифікатор запису; хто вони, сказано у профілі бота.',
    licence: 'Код доступний за ліцензією MIT, архів — за ліцензією CC BY 4.0.',
    season: (season, status, sent, received) =>
      `${season} · ${status} · надіслано ${number(sent)}, отримано ${number(received)}`,
    coverage: { complete: 'дані повні', partial: 'дані неповні' },
  },
  footer: (version, date) => `Версія архіву: ${version}, ${date} · CC BY 4.0`,
  correct: {
    season: 'Інший сезон',
    subject: 'Хтось інший або інший напрямок',
    everybody: 'Усі',
    who: (name) => upper(name),
    way: {
      sent: 'Надіслані вітання',
      received: 'Отримані вітання',
      both: 'Надіслані й отримані вітання',
    },
    current: (who, way) =>
      `${who ? upper(who) : 'Усі'}: ${{ sent: 'надіслані', received: 'отримані', both: 'надіслані й отримані', exchanged: 'взаємний обмін' }[way]}`,
    byTyping: (label) => `${label}: введіть рік або «all years».`,
  },
  action: {
    list: 'Показати список',
    season: (season) => `Список за ${season}`,
    compareAll: 'Порівняння повністю',
    anyPrincipal: 'Хоч би хто обіймав посаду',
    earlierSeason: (season) => `◀ ${season}`,
    laterSeason: (season) => `${season} ▶`,
    earlier: (season) => `◀ ${season}`,
    later: (season) => `${season} ▶`,
    overTime: (who) => `${upper(who)}: за роками`,
    absences: 'Кого не привітали?',
    received: 'Отримані вітання',
    sent: 'Надіслані вітання',
    help: 'Про що можна запитати?',
    cite: 'Послатися',
    greeting: 'Назад до вітання',
    report: 'Повідомити про помилку',
    remove: 'Вилучити',
    timeline: 'Зображенням',
    asText: 'Текстом',
  },

  cite: {
    heading: (id) => `Як послатися на ${id}`,
    lead: 'Посилайтеся на архів, вказавши постійний ідентифікатор і версію, або на саме джерело, яке названо першим.',
    forms: { plain: 'Простий текст', bibtex: 'BibTeX', csl: 'CSL-JSON', wikipedia: 'Шаблон Вікіпедії' },
    title: (from, to, year) => `Вітання з Новим ${year} роком (від кого: ${from}; кому: ${to})`,
    archive: (version) => `Greetings, архів новорічних вітань, версія ${version}`,
  },

  report: {
    title: 'Повідомити про помилку',
    record: 'Постійний ідентифікатор запису',
    what: 'Що неправильно і як було б правильно?',
    source: 'Джерело, якщо воно вам відоме',
    ready: 'Ваше повідомлення готове. Відкрийте це посилання, щоб надіслати його тим, хто веде архів:',
    copy: 'Скопіюйте цей текст і надішліть його тим, хто підтримує цього бота; хто вони, сказано в його профілі:',
    notSent: 'Сам бот нічого не надіслав і не зберіг.',
  },

  timeline: {
    heading: (who) => `Хронологія: ${who}`,
    lead: (people, seasons) =>
      `${counted(people, { one: 'рядок', few: 'рядки', many: 'рядків', other: 'рядка' })}, ${counted(seasons, SEASONS)}.`,
    marks: {
      found: 'вітання є',
      'not-greeted': 'повідомляється, що вітання не було',
      'not-listed': 'немає в повному списку',
      'not-covered': 'невідомо',
    },
    row: (name, parts) => `${name}: ${parts.join('; ')}`,
    part: (mark, seasons) => `${mark} (${seasons})`,
    alt: (who, first, last) =>
      `Таблиця за сезонами, з ${first} по ${last}; ${who}: кого привітали, про кого повідомляється, що вітання не було, кого немає в повному списку і про кого невідомо.`,
    nobody: 'Нікого з них в архіві немає, тому малювати нічого.',
  },

  notice: {
    fault: (code) => `На моєму боці стався збій (код ${code}). Будь ласка, спробуйте ще раз.`,
    oldCommand: 'Цієї команди більше немає. Перезапустіть Discord, щоб побачити теперішні.',
    tooMany: (seconds) =>
      `Стільки запитань від однієї людини за хвилину я тут не приймаю. Будь ласка, запитайте знову через ${counted(seconds, { one: 'секунду', few: 'секунди', many: 'секунд', other: 'секунди' })}.`,
    cannotWrite: (channel, permissions) =>
      `Мені не вдалося відповісти в каналі ${channel}: там бракує дозволів (${permissions}). Той, хто керує сервером, може надати їх моїй ролі в налаштуваннях каналу, у розділі «Дозволи».`,
    notYours:
      'Вилучити цю відповідь може лише той, хто поставив запитання, або той, хто має право керувати повідомленнями.',
    nothingInMessage: 'У цьому повідомленні немає ні імені, ні країни, ні року, ні теми, які знає архів.',
  },
  permission: {
    ViewChannel: 'Переглядати канал',
    SendMessages: 'Надсилати повідомлення',
    SendMessagesInThreads: 'Надсилати повідомлення в гілках',
    ReadMessageHistory: 'Читати історію повідомлень',
  },
  recordsIn:
    'Виклади та цитати наведено так, як їх записано в архіві, — англійською мовою (частина цитат — іншими мовами).',
};
