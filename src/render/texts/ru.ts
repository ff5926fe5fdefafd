/** Every fixed text of a reply, in Russian; names stay in the nominative, after a colon or beside brackets. */
import type { Texts } from './en.ts';
import { formatsOf, upper } from './formats.ts';

const { counted, form, number, percent, date, and, or, languageName, countryName } = formatsOf('ru-RU');

const GREETINGS = {
  one: 'поздравление',
  few: 'поздравления',
  many: 'поздравлений',
  other: 'поздравления',
} as const;
const SEASONS = { one: 'сезон', few: 'сезона', many: 'сезонов', other: 'сезона' } as const;
const ENTRIES = { one: 'запись', few: 'записи', many: 'записей', other: 'записи' } as const;

/** Groups by their names in the archive: by themselves, and as whose leaders are spoken of. */
const GROUPS: Readonly<Record<string, readonly [name: string, whose: string]>> = {
  Abkhazia: ['Абхазия', 'Абхазии'],
  Africa: ['Африка', 'стран Африки'],
  Asia: ['Азия', 'стран Азии'],
  'Baltic states (Baltic Assembly)': ['страны Балтии', 'стран Балтии'],
  BRICS: ['БРИКС', 'стран БРИКС'],
  'Central Asia': ['Центральная Азия', 'стран Центральной Азии'],
  'Commonwealth of Independent States': ['СНГ', 'стран СНГ'],
  'Collective Security Treaty Organization': ['ОДКБ', 'стран ОДКБ'],
  'Eurasian Economic Union': ['ЕАЭС', 'стран ЕАЭС'],
  'European Union': ['Европейский союз', 'стран Европейского союза'],
  Europe: ['Европа', 'стран Европы'],
  'Group of Twenty': ['«Большая двадцатка»', 'стран «Большой двадцатки»'],
  'Group of Seven': ['«Большая семёрка»', 'стран «Большой семёрки»'],
  'Latin America and the Caribbean': [
    'Латинская Америка и Карибский бассейн',
    'стран Латинской Америки и Карибского бассейна',
  ],
  'North Atlantic Treaty Organization': ['НАТО', 'стран НАТО'],
  'Nordic countries (Nordic Council)': ['страны Северного совета', 'стран Северного совета'],
  'Shanghai Cooperation Organisation': ['ШОС', 'стран ШОС'],
  'South Ossetia': ['Южная Осетия', 'Южной Осетии'],
  'Visegrád Group': ['Вишеградская группа', 'стран Вишеградской группы'],
};

/** Two decimals with the comma of the language. */
const decimal = (value: number): string => value.toFixed(2).replace('.', ',');

const FEMININE = /^(королева|императрица)/;

/** What stands behind a number of greetings: to whom or from whom, and when. */
const tail = (whom: string, when: string | null): string =>
  `${whom && ` — ${whom}`}${when === null ? '' : `${whom ? ';' : ','} ${when}`}`;

const SILENCE = 'Молчание архива здесь не означает, что поздравления не было.';

export const ru: Texts = {
  date,
  and,
  upper,

  season: (year) => `конец ${year} года (Новый ${year + 1} год)`,
  forNewYear: (year) => `к Новому ${year} году`,
  seasonRange: (first, last) => `с конца ${first} по конец ${last} года`,
  allSeasons: 'все сезоны в архиве',
  readAs: (reading) => `Понято так: ${reading}`,

  greetings: (count) => counted(count, GREETINGS),
  country: countryName,
  countryLabel: countryName,
  leadersOf: (name) => `лидеры (${name})`,
  groupLabel: (name) => upper(GROUPS[name]?.[0] ?? name),
  group: (name) => GROUPS[name]?.[0] ?? name,
  membersOf: (name) => {
    const whose = Object.values(GROUPS).find(([group]) => group === name)?.[1];
    return whose ? `лидеры ${whose}` : `лидеры (${name})`;
  },
  person: (name, as) => (as ? `${name} (категория: ${as})` : name),
  officeOf: (office, place, former) =>
    `${former ? `${FEMININE.test(office) ? 'бывшая' : 'бывший'} ` : ''}${office}${place ? ` (${place})` : ''}`,
  kindOf: (kind, place) => `${kind}${place ? ` (${place})` : ''}`,
  kinds: {
    'head-of-state': 'главы государств',
    'head-of-government': 'главы правительств',
    monarch: 'монархи',
    'president-elect': 'избранные президенты',
    former: 'бывшие лидеры',
    religious: 'религиозные лидеры',
    organisation: 'организации и их руководители',
    other: 'прочие',
  },
  offices: {
    president: 'президент',
    'president-elect': 'избранный президент',
    'prime-minister': 'премьер-министр',
    chancellor: 'канцлер',
    queen: 'королева',
    king: 'король',
    emperor: 'император',
    prince: 'князь или принц',
    pope: 'папа римский',
    'un-secretary-general': 'генеральный секретарь ООН',
    'fifa-president': 'президент ФИФА',
    'ioc-president': 'президент Международного олимпийского комитета',
    'imf-head': 'глава Международного валютного фонда',
    'ice-hockey-president': 'президент Международной федерации хоккея',
    'judo-president': 'президент Международной федерации дзюдо',
  },

  reading: {
    list: {
      sent: 'все отправленные поздравления',
      received: 'все полученные поздравления',
      both: 'все отправленные и полученные поздравления',
      exchanged: 'обмен поздравлениями: отправленные и получившие ответ в одном сезоне',
    },
    by: (principal) => ` (из российских руководителей — только ${principal})`,
    listTo: {
      sent: 'отправленные поздравления, кому:',
      received: 'полученные поздравления, от кого:',
      both: 'поздравления, кому или от кого:',
      exchanged: 'обмен поздравлениями, с кем:',
    },
    whether: {
      sent: 'было ли отправлено поздравление, кому:',
      received: 'было ли получено поздравление, от кого:',
      both: 'были ли поздравления, кому или от кого:',
      exchanged: 'был ли обмен поздравлениями, с кем:',
    },
    count: {
      sent: 'сколько поздравлений отправлено',
      received: 'сколько поздравлений получено',
      both: 'сколько поздравлений отправлено и получено',
      exchanged: 'сколько поздравлений пришлось на взаимный обмен',
    },
    countTo: {
      sent: 'сколько поздравлений отправлено, кому:',
      received: 'сколько поздравлений получено, от кого:',
      both: 'сколько было поздравлений, кому или от кого:',
      exchanged: 'сколько поздравлений пришлось на взаимный обмен, с кем:',
    },
    tally: {
      most: 'кто встречается в архиве чаще всего',
      every: 'кто есть в архиве за каждый сезон',
      once: 'кто есть в архиве только за один сезон',
    },
    tallyOf: (who) => `— из числа: ${who}`,
    part: { all: '', first: 'только первое: ', last: 'только последнее: ' },
    aside: (count) =>
      `(${counted(count, { one: 'слово не понято и не учтено', few: 'слова не поняты и не учтены', many: 'слов не поняты и не учтены', other: 'слова не поняты и не учтены' })})`,
    form: { letter: 'только письма', call: 'только звонки' },
    absences: 'кого, по сообщениям, не поздравили',
    absencesOf: (who) => `кого, по сообщениям, не поздравили, из числа: ${who}`,
    compare: 'кого поздравили в одном сезоне и не поздравили в другом',
    compareTo: (who) => `кого поздравили в одном сезоне и не поздравили в другом, из числа: ${who}`,
    greeting: 'одно поздравление, по его постоянному идентификатору',
    search: (terms, unknown) =>
      `поиск слов «${terms}»${unknown > 0 ? ` (и ещё ${counted(unknown, { one: 'слово, которого', few: 'слова, которых', many: 'слов, которых', other: 'слова, которых' })} в архиве нет)` : ''} в поздравлениях`,
    searchUnknown: (count) =>
      `поиск по ${counted(count, { one: 'слову', few: 'словам', many: 'словам', other: 'слова' })} в поздравлениях`,
    unknownName: 'имя, которого архив не знает',
    severalNames: 'больше одного имени',
    unclear: 'вопроса, на который архив может ответить, нет',
    help: 'о чём можно спросить',
    about: 'что это такое и что охватывает архив',
  },

  heading: {
    list: {
      sent: 'Отправленные новогодние поздравления',
      received: 'Полученные новогодние поздравления',
      both: 'Отправленные и полученные новогодние поздравления',
      exchanged: 'Обмен новогодними поздравлениями',
    },
    greeting: (from, to) => `${from} → ${to}`,
    whether: (who) => `${upper(who)}: было ли отправлено поздравление?`,
    whetherReceived: (who) => `${upper(who)}: пришло ли от этого отправителя поздравление?`,
    leader: (who) => upper(who),
    count: 'Сколько поздравлений',
    tally: { most: 'Чаще всего в архиве', every: 'В каждом сезоне', once: 'Только в одном сезоне' },
    absences: 'Кого, по сообщениям, не поздравили',
    compare: (one, two) => `Сравнение: ${one} и ${two}`,
    search: 'Поиск',
    name: 'Какое имя имеется в виду?',
    unclear: 'Вопрос не понят',
    help: 'О чём можно спросить',
    about: 'О боте Greetings',
  },

  sent: (date) => `дата поздравления: ${date}`,
  sentUnknown: 'дата поздравления не указана',
  form: {
    letter: 'письмо',
    call: 'телефонный звонок',
    listed: 'упоминание в опубликованном списке',
  },
  sentBy: (holder) => `от кого: ${holder}`,
  jointly: (names) => `также адресовано: ${names}`,
  noText: 'Адресат назван, но ни один источник в архиве не сообщает, что было написано.',
  sameMessage: (name) => `То же послание, что и другому адресату: ${name}.`,
  morePoints: (count) =>
    `(ещё ${counted(count, { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' })})`,
  inMessage: (text) => `В послании: «${text}»`,
  inAccount: (text) => `В изложении аппарата отправителя: «${text}»`,
  quoteLanguage: (text, language) =>
    language === 'ru' || language === 'en' ? text : `${text} (язык: ${languageName(language)})`,
  permanentId: (id) => `Постоянный идентификатор: ${id}`,
  undated: 'без даты',

  onRecord: (count, whom, when) => `В архиве ${counted(count, GREETINGS)}${tail(whom, when)}.`,
  course: (stretches) => `От первого к последнему: ${stretches.join('; ')}.`,
  stretch: (first, last, role) => `${first === last ? first : `с ${first} по ${last}`} — ${role}`,
  firstOnRecord: (season) => `Первое в архиве: ${season}.`,
  lastOnRecord: (season) => `Последнее в архиве: ${season}.`,
  tallied: (people, seasons) =>
    `${counted(people, { one: 'имя', few: 'имени', many: 'имён', other: 'имени' })}; учтено сезонов, по которым в архиве есть записи: ${number(seasons)}.`,
  noneTallied: 'Таких имён в архиве нет.',
  tallyRow: (count, seasons) => `${counted(count, SEASONS)}: ${seasons}.`,
  tallyPartial: 'Если данные за сезон неполны, какое-то поздравление могло не попасть в подсчёт.',
  otherwise: (seasons) => `Поздравление в архиве есть: ${seasons}; по остальным сезонам:`,
  noneOnRecord: (whom, when) => `В архиве нет поздравлений${tail(whom, when)}.`,
  soCannotTell: 'Данные неполны, поэтому архив не позволяет установить, было ли такое поздравление.',
  soNone: 'Список в архиве полный, значит, такого поздравления не было.',
  to: (name) => `кому: ${name}`,
  from: (name) => `от кого: ${name}`,
  exchanged: (name) => `обмен, с кем: ${name}`,
  between: (name) => `кому или от кого: ${name}`,
  yes: 'Да, поздравление в архиве есть.',
  yesIn: (seasons) => `Да, поздравления в архиве есть: ${seasons}.`,
  notGreeted: (summary) => `Нет. ${summary}`,
  notGreetedWho: (who, summary) => `Нет. ${who}: ${summary}`,
  notListed: (season, who) =>
    `Нет в списке: ${who}. Опубликованный список за ${season} есть в архиве полностью, и такого адресата в нём нет.`,
  cannotTell: (season, who) =>
    `Кому: ${who}. За ${season} архив ответить не может: такого поздравления в нём нет, но и данные за этот сезон неполны. ${SILENCE}`,
  cannotTellReceived: (season, who) =>
    `От кого: ${who}. За ${season} архив ответить не может: такого поздравления в нём нет, но и полученные поздравления представлены в нём не полностью.`,
  noRecord: (season) => `За ${season} в архиве нет никаких записей, поэтому ответить он не может.`,
  named: (who) => `${upper(who)}:`,
  seasonsPartial: (seasons) => `Данные неполны, ничего не найдено: ${seasons}. ${SILENCE}`,
  seasonsComplete: (seasons) => `Список полный, такого адресата в нём нет: ${seasons}.`,
  seasonsNone: (seasons) => `Записей в архиве нет: ${seasons}.`,
  covers: (season, sender, status, reason) =>
    `Данные за ${season}, отправитель — ${sender}: ${status === 'complete' ? 'полные' : 'неполные'}. ${reason}`,
  compared: (added, dropped, kept, whom) =>
    `${whom ? `${upper(whom)}: ` : ''}${whom ? 'в' : 'В'} архиве только за более поздний сезон — ${number(added)}, только за более ранний — ${number(dropped)}, за оба — ${number(kept)}.`,
  added: (one, two) => `Есть в архиве за ${two}, нет за ${one}`,
  dropped: (one, two) => `Есть в архиве за ${one}, нет за ${two}`,
  kept: 'Есть в архиве за оба сезона',
  comparedUnnamed:
    'Некоторые адресаты значатся в архиве только по стране. Если за другой сезон назван кто-либо из этой страны, ни то, ни другое не считается изменением:',
  roleBefore: (role) => `Прежде: ${role}.`,
  completeSeasons: (seasons) => `Данные полные: ${seasons}.`,
  partialSeasons: (seasons) => `Данные неполные: ${seasons}. ${SILENCE}`,
  claimed: (text, season) => `Заявленное общее число за ${season}: ${text}.`,
  leftOpen: (season, who, summary) => `Вопрос оставлен открытым, ${season}, ${who}: ${summary}`,
  absent: {
    'not-greeted': 'Сообщается, что поздравления не было: ',
    'left-open': 'Вопрос оставлен открытым: ',
  },
  reportedNot: (season, who, summary) =>
    `Сообщается, что поздравления не было, ${season}, ${who}: ${summary}`,
  groupWhole: (groups, season, who) =>
    `За ${season} поздравления участникам групп (${groups}) есть в архиве полностью, как их приводит источник; среди адресатов нет: ${who}.`,
  unnamed: (season) =>
    `За ${season} в архиве есть поздравление в ту же страну, адресат которого не назван или назван не наверняка; возможно, это тот, о ком вопрос, а возможно, и нет.`,
  formerOnly: (season, names) => `За ${season} в архиве есть только бывшие лидеры: ${names}.`,
  formerCannotTell: (season, who, role) =>
    `Кому: ${who}. За ${season} архив ответить не может: опубликованный список есть в нём полностью, и такого адресата там нет (последняя должность по архиву: ${role}), но в таком списке не обязательно назван каждый бывший лидер.`,
  instead: (season, names) => `Вместо этого в архиве за ${season} есть: ${names}.`,
  fromTo: (form, from, to) => `${form} (от кого: ${from}; кому: ${to})`,
  unnamedLetter: (season) => `Поздравление за ${season}, адресат не назван`,
  countedPartial: 'Данные неполны, так что на самом деле число может быть больше.',
  noAbsences: 'В архиве нет сообщений о том, что кого-либо не поздравили.',
  onlyLeftOpen:
    'В архиве нет прямых сообщений о том, что кого-либо не поздравили; ниже приведено то, что источник оставляет открытым.',
  someAbsences: (count) =>
    `${counted(count, { one: 'сообщение', few: 'сообщения', many: 'сообщений', other: 'сообщения' })} о том, что кого-то не поздравили.`,
  found: (count) =>
    `${form(count, { one: 'Найдено', other: 'Найдены', many: 'Найдено', few: 'Найдены' })} ${counted(count, GREETINGS)}, сначала самые подходящие.`,
  nothingFound: 'Ничего не найдено: ни в одном поздравлении в архиве об этом не говорится.',
  nothingFoundWith: (who) =>
    `Кому или от кого: ${who}. Ничего не найдено: ни в одном таком поздравлении в архиве об этом не говорится.`,
  nearest: 'Ближайшее, хотя это и не то, о чём был вопрос:',
  unknownName: 'Архив не знает этого имени.',
  didYouMean: (names) => `Возможно, имеется в виду: ${or(names)}?`,
  noNear:
    'Похожих имён в архиве нет. Попробуйте обычное английское написание, страну или должность, например «президент Турции».',
  severalNames: (names) => `Пожалуйста, по одному имени за раз. Кто имеется в виду: ${or(names)}?`,
  unclear: {
    empty: 'В этом тексте нет вопроса (цитируемые строки, код и спойлеры не учитываются).',
    year: 'По такому году архив искать не может.',
    seasons: 'Сопоставить можно только два сезона. Пожалуйста, назовите два из них.',
    others:
      'В архиве собраны поздравления, которые отправляли или получали президенты и премьер-министры России; поздравлений между другими лицами в нём нет.',
    words: 'Это не похоже на вопрос о новогодних поздравлениях.',
    stale: 'Эта кнопка — от другой версии бота. Пожалуйста, задайте вопрос ещё раз.',
    'no-such-greeting': 'Поздравления с таким постоянным идентификатором в архиве нет.',
  },
  yearsOnRecord: (first, last) =>
    `В архиве есть поздравления, отправленные с конца ${first} по конец ${last} года: укажите год, например ${last}.`,
  canAsk:
    'Можно спросить о годе («кого поздравили в 2021 году?»), о человеке, стране или должности («Меркель», «Турция», «Папа Римский»), задать вопрос на «да» или «нет» («поздравили ли Байдена в 2020 году?»), назвать группу («лидеры СНГ 2017») или любую тему («вакцины»).',
  commands: 'Команды',
  sources: 'Источники',
  moreLines: (count) =>
    `Ещё ${counted(count, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}; чтобы прочитать, спросите про один год или одно поздравление.`,
  moreNotes: (count) =>
    `Ещё ${counted(count, { one: 'примечание', few: 'примечания', many: 'примечаний', other: 'примечания' })}; чтобы прочитать, спросите про один год.`,
  openOne: 'Открыть одно поздравление',
  moreItems: (count) => `Ещё ${counted(count, ENTRIES)}`,
  shown: (first, last, total) => `Записи с ${first} по ${last} из ${total}.`,
  fromStart: 'К началу',
  next: (count) => `Далее (ещё ${number(count)})`,
  unreachable: (count) => `Ещё ${counted(count, ENTRIES)}; чтобы увидеть, спросите короче.`,
  longer: 'Вопрос длиннее, чем может вместить кнопка.',
  about: {
    what: 'Новогодние поздравления глав государств: кто кого поздравил, кого не поздравили и что было сказано. Каждая строка взята из архива записей с указанием источников; ответы составляются без языковой модели и без обращения к сети.',
    holds: (greetings, people, first, last, sources) =>
      `В архиве ${counted(greetings, GREETINGS)} (людей и организаций среди адресатов и отправителей: ${number(people)}), сезоны с ${first} по ${last}, по ${counted(sources, { one: 'источнику', few: 'источникам', many: 'источникам', other: 'источника' })}.`,
    reading: (right, asked, claims, day) =>
      `Насколько верно бот понимает вопросы (замер: ${day}): вопросов, отложенных для проверки, — ${number(asked)}, верных ответов — ${number(right)} (${percent(right / asked)}), ложных утверждений — ${number(claims)}.`,
    ranking: (ours, engine, theirs, topics) =>
      `Насколько хорошо упорядочены найденные темы: nDCG@10 = ${decimal(ours)} по ${counted(topics, { one: 'теме', few: 'темам', many: 'темам', other: 'темы' })}; у лучшей из других поисковых систем на тех же записях (${engine}) — ${decimal(theirs)}.`,
    privacy:
      'Ничего не сохраняется: ни вопросы, ни профили, ни статистика. Кнопки под ответом сами содержат вопрос, к которому ведут.',
    mistakes:
      'Нашли ошибку? Сообщите тем, кто ведёт этого бота, и укажите постоянный идентификатор записи; кто они, сказано в профиле бота.',
    licence: 'Код доступен по лицензии MIT, архив — по лицензии CC BY 4.0.',
    season: (season, status, sent, received) =>
      `${season} · ${status} · отправлено ${number(sent)}, получено ${number(received)}`,
    coverage: { complete: 'данные полные', partial: 'данные неполные' },
  },
  footer: (version, date) => `Версия архива: ${version}, ${date} · CC BY 4.0`,
  correct: {
    season: 'Другой сезон',
    subject: 'Кто-то другой или другое направление',
    everybody: 'Все',
    who: (name) => upper(name),
    way: {
      sent: 'Отправленные поздравления',
      received: 'Полученные поздравления',
      both: 'Отправленные и полученные поздравления',
    },
    current: (who, way) =>
      `${who ? upper(who) : 'Все'}: ${{ sent: 'отправленные', received: 'полученные', both: 'отправленные и полученные', exchanged: 'взаимный обмен' }[way]}`,
    byTyping: (label) => `${label}: введите год или «все годы».`,
  },
  action: {
    list: 'Показать список',
    season: (season) => `Список за ${season}`,
    compareAll: 'Сравнение целиком',
    anyPrincipal: 'Кто бы ни занимал должность',
    earlierSeason: (season) => `◀ ${season}`,
    laterSeason: (season) => `${season} ▶`,
    earlier: (season) => `◀ ${season}`,
    later: (season) => `${season} ▶`,
    overTime: (who) => `${upper(who)}: по годам`,
    absences: 'Кого не поздравили?',
    received: 'Полученные поздравления',
    sent: 'Отправленные поздравления',
    help: 'О чём можно спросить?',
    cite: 'Сослаться',
    greeting: 'Назад к поздравлению',
    report: 'Сообщить об ошибке',
    remove: 'Удалить',
    timeline: 'Картинкой',
    asText: 'Текстом',
  },

  cite: {
    heading: (id) => `Как сослаться на ${id}`,
    lead: 'Ссылайтесь на архив, указав постоянный идентификатор и версию, или на сам источник, который назван первым.',
    forms: { plain: 'Простой текст', bibtex: 'BibTeX', csl: 'CSL-JSON', wikipedia: 'Шаблон Википедии' },
    title: (from, to, year) => `Поздравление с Новым ${year} годом (от кого: ${from}; кому: ${to})`,
    archive: (version) => `Greetings, архив новогодних поздравлений, версия ${version}`,
  },

  report: {
    title: 'Сообщить об ошибке',
    record: 'Постоянный идентификатор записи',
    what: 'Что неверно и как было бы верно?',
    source: 'Источник, если он вам известен',
    ready: 'Ваше сообщение готово. Откройте эту ссылку, чтобы отправить его тем, кто ведёт архив:',
    copy: 'Скопируйте этот текст и отправьте его тем, кто ведёт этого бота; кто они, сказано в его профиле:',
    notSent: 'Сам бот ничего не отправил и не сохранил.',
  },

  timeline: {
    heading: (who) => `Хронология: ${who}`,
    lead: (people, seasons) =>
      `${counted(people, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' })}, ${counted(seasons, SEASONS)}.`,
    marks: {
      found: 'поздравление есть',
      'not-greeted': 'сообщается, что поздравления не было',
      'not-listed': 'нет в полном списке',
      'not-covered': 'неизвестно',
    },
    row: (name, parts) => `${name}: ${parts.join('; ')}`,
    part: (mark, seasons) => `${mark} (${seasons})`,
    alt: (who, first, last) =>
      `Таблица по сезонам, с ${first} по ${last}; ${who}: кого поздравили, о ком сообщается, что поздравления не было, кого нет в полном списке и о ком неизвестно.`,
    nobody: 'Никого из них в архиве нет, поэтому рисовать нечего.',
  },

  notice: {
    fault: (code) => `На моей стороне произошёл сбой (код ${code}). Пожалуйста, попробуйте ещё раз.`,
    oldCommand: 'Этой команды больше нет. Перезапустите Discord, чтобы увидеть нынешние.',
    tooMany: (seconds) =>
      `Столько вопросов от одного человека за минуту я здесь не принимаю. Пожалуйста, спросите снова через ${counted(seconds, { one: 'секунду', few: 'секунды', many: 'секунд', other: 'секунды' })}.`,
    cannotWrite: (channel, permissions) =>
      `Мне не удалось ответить в канале ${channel}: там не хватает прав (${permissions}). Тот, кто управляет сервером, может выдать их моей роли в настройках канала, в разделе «Права доступа».`,
    notYours:
      'Удалить этот ответ может только тот, кто задал вопрос, или тот, кто вправе управлять сообщениями.',
    nothingInMessage: 'В этом сообщении нет ни имени, ни страны, ни года, ни темы, которые знает архив.',
  },
  permission: {
    ViewChannel: 'Просматривать канал',
    SendMessages: 'Отправлять сообщения',
    SendMessagesInThreads: 'Отправлять сообщения в ветках',
    ReadMessageHistory: 'Читать историю сообщений',
  },
  recordsIn:
    'Изложения и цитаты приводятся так, как они записаны в архиве, — на английском языке (часть цитат — на других языках).',
};
