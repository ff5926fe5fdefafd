/** The fixed texts of a reply in simplified Chinese; names of people stay in Latin letters, as they are on record. */
import type { Texts } from './en.ts';
import { formatsOf } from './formats.ts';

const { number, percent, date, and, or, languageName, countryName } = formatsOf('zh-Hans-CN');

/** Groups by the archive's names for them. */
const GROUPS: Readonly<Record<string, string>> = {
  Abkhazia: '阿布哈兹',
  Africa: '非洲',
  Asia: '亚洲',
  'Baltic states (Baltic Assembly)': '波罗的海国家',
  BRICS: '金砖国家',
  'Central Asia': '中亚',
  'Commonwealth of Independent States': '独联体',
  'Collective Security Treaty Organization': '集体安全条约组织',
  'Eurasian Economic Union': '欧亚经济联盟',
  'European Union': '欧盟',
  Europe: '欧洲',
  'Group of Twenty': '二十国集团',
  'Group of Seven': '七国集团',
  'Latin America and the Caribbean': '拉丁美洲和加勒比地区',
  'North Atlantic Treaty Organization': '北约',
  'Nordic countries (Nordic Council)': '北欧国家',
  'Shanghai Cooperation Organisation': '上海合作组织',
  'South Ossetia': '南奥塞梯',
  'Visegrád Group': '维谢格拉德集团',
};

/** Groups that have members, unlike a region. */
const HAS_MEMBERS = /组织|联盟|集团|独联体|欧盟|北约/;

const group = (name: string): string => GROUPS[name] ?? name;

/** Offices that have more than one name in Chinese, by the country. */
const PRESIDENT = '总统或主席';
const PRIME_MINISTER = '总理或首相';
const HAS_CHAIRMAN = /^(中国|越南|老挝|古巴)$/;
const HAS_FIRST_MINISTER =
  /^(英国|日本|西班牙|荷兰|比利时|卢森堡|瑞典|挪威|丹麦|列支敦士登|安道尔|约旦|摩洛哥|巴林|科威特|卡塔尔|沙特阿拉伯|柬埔寨|不丹|汤加|莱索托|斯威士兰)$/;

function officeIn(office: string, place: string): string {
  if (Object.values(GROUPS).includes(place)) return office;
  if (office === PRESIDENT && place === '瑞士') return '联邦主席';
  if (office === PRESIDENT) return HAS_CHAIRMAN.test(place) ? '国家主席' : '总统';
  if (office === PRIME_MINISTER) return HAS_FIRST_MINISTER.test(place) ? '首相' : '总理';
  return office;
}

/** Chinese has no capitals; what is put right here is the punctuation between pieces that are put together. */
const tidy = (text: string): string =>
  text
    .replace(/(?<=[\p{Script=Han}）”]), |, (?=\d*\p{Script=Han})/gu, '，')
    .replace(/(?<=[：，；（）]) | (?=（)/gu, '')
    .replace(/(?<=[\p{Script=Han}”]) (?=\p{Script=Han})/gu, '，')
    .replace(/^(.*\p{Script=Han}.*)\.$/u, '$1。');

const CANNOT_TELL = '档案库无法判断';
const SILENCE = '没有记载不等于没有致贺。';

/** What stands before the number of greetings: when, and to whom. */
const at = (when: string | null): string => (when === null ? '' : `${when}：`);
const whose = (whom: string): string => (whom ? `${whom}的` : '');

export const zh: Texts = {
  date,
  and,
  upper: tidy,

  season: (year) => `${year}年底（${year + 1}年新年）`,
  forNewYear: (year) => `祝贺${year}年新年`,
  seasonRange: (first, last) => `${first}年底至${last}年底`,
  allSeasons: '所有有记录的年度',
  readAs: (reading) => `理解为：${tidy(reading)}`,

  greetings: (count) => `${number(count)}份贺词`,
  country: countryName,
  countryLabel: countryName,
  groupLabel: group,
  leadersOf: (name) => `${name}领导人`,
  group,
  membersOf: (name) => `${name}${HAS_MEMBERS.test(name) ? '成员' : ''}领导人`,
  person: (name, as) => (as ? `${name}（作为${as}）` : name),
  officeOf: (office, place, former) =>
    `${place ?? ''}${former ? '前' : ''}${place ? officeIn(office, place) : office}`,
  kindOf: (kind, place) => (place ? `${place}的${kind}` : kind),
  kinds: {
    'head-of-state': '国家元首',
    'head-of-government': '政府首脑',
    monarch: '君主',
    'president-elect': '当选总统',
    former: '前领导人',
    religious: '宗教领袖',
    organisation: '组织及其负责人',
    other: '其他人',
  },
  offices: {
    president: PRESIDENT,
    'president-elect': '当选总统',
    'prime-minister': PRIME_MINISTER,
    chancellor: '总理',
    queen: '女王',
    king: '国王',
    emperor: '天皇',
    prince: '亲王',
    pope: '教皇',
    'un-secretary-general': '联合国秘书长',
    'fifa-president': '国际足联主席',
    'ioc-president': '国际奥委会主席',
    'imf-head': '国际货币基金组织总裁',
    'ice-hockey-president': '国际冰球联合会主席',
    'judo-president': '国际柔道联合会主席',
  },

  reading: {
    list: {
      sent: '发出的所有贺词',
      received: '收到的所有贺词',
      both: '发出和收到的所有贺词',
      exchanged: '互致的贺词（同一年度内有来有往）',
    },
    by: (principal) => `（仅限${principal}）`,
    listTo: {
      sent: '发给以下对象的贺词：',
      received: '来自以下对象的贺词：',
      both: '发给或来自以下对象的贺词：',
      exchanged: '与以下对象互致的贺词：',
    },
    whether: {
      sent: '是否向以下对象发出过贺词：',
      received: '是否收到过以下对象的贺词：',
      both: '是否有发给或来自以下对象的贺词：',
      exchanged: '是否与以下对象互致过贺词：',
    },
    count: {
      sent: '发出了多少份贺词',
      received: '收到了多少份贺词',
      both: '发出和收到了多少份贺词',
      exchanged: '互致了多少份贺词',
    },
    countTo: {
      sent: '向以下对象发出了多少份贺词：',
      received: '收到了多少份来自以下对象的贺词：',
      both: '有多少份发给或来自以下对象的贺词：',
      exchanged: '与以下对象互致了多少份贺词：',
    },
    tally: {
      most: '谁在记录中出现得最多',
      every: '谁在每个年度都有记录',
      once: '谁只在一个年度有记录',
    },
    tallyOf: (who) => `（范围：${who}）`,
    part: { all: '', first: '最早一份', last: '最后一份' },
    aside: (count) => `（有${number(count)}个词未能理解，已略过）`,
    form: { letter: '仅限信函', call: '仅限电话' },
    absences: '据报道哪些人未获致贺',
    absencesOf: (who) => `据报道${who}中哪些人未获致贺`,
    compare: '哪些人在两个年度中仅一个年度获得致贺',
    compareTo: (who) => `${who}中哪些人在两个年度中仅一个年度获得致贺`,
    greeting: '按永久编号查找的一份贺词',
    search: (terms, unknown) =>
      `提到“${terms}”的贺词${unknown > 0 ? `（另有${number(unknown)}个词不见于记录）` : ''}`,
    searchUnknown: (count) => `搜索${number(count)}个词`,
    unknownName: '档案库未收录的名称',
    severalNames: '不止一个名称',
    unclear: '其中没有档案库能够回答的问题',
    help: '可以问什么',
    about: '这是什么，涵盖哪些内容',
  },

  heading: {
    list: {
      sent: '发出的新年贺词',
      received: '收到的新年贺词',
      both: '发出和收到的新年贺词',
      exchanged: '互致的新年贺词',
    },
    greeting: (from, to) => `${from} 致 ${to}`,
    whether: (who) => `是否向${who}发出过贺词？`,
    whetherReceived: (who) => `是否收到过${who}的贺词？`,
    leader: group,
    count: '贺词数量',
    tally: { most: '记录最多', every: '每个年度都有记录', once: '仅一个年度有记录' },
    absences: '据报道未获致贺',
    compare: (one, two) => `${one}与${two}年度对比`,
    search: '搜索',
    name: '指的是哪个名称？',
    unclear: '未能理解',
    help: '可以问什么',
    about: '关于Greetings',
  },

  sent: (day) => `${day}致贺`,
  sentUnknown: '致贺日期未注明',
  form: { letter: '信函', call: '电话', listed: '见于公布的名单' },
  sentBy: (holder) => `致贺人：${holder}`,
  jointly: (names) => `同时致${names}`,
  noText: '名列致贺对象；记录中没有来源说明所写内容。',
  sameMessage: (name) => `与致${name}的贺词内容相同。`,
  morePoints: (count) => `（另有${number(count)}点）`,
  inMessage: (text) => `贺词中：“${text}”`,
  inAccount: (text) => `致贺方办公室的通报中：“${text}”`,
  quoteLanguage: (text, language) => (language === 'zh' ? text : `${text}（${languageName(language)}）`),
  permanentId: (id) => `永久编号：${id}`,
  undated: '未注明日期',

  onRecord: (count, whom, when) => `${at(when)}记录中${whose(whom)}贺词共有${number(count)}份。`,
  course: (stretches) => `由先到后：${stretches.join('；')}。`,
  stretch: (first, last, role) => `${first === last ? first : `${first}至${last}`}，身份为${role}`,
  firstOnRecord: (season) => `有记录的第一份：${season}。`,
  lastOnRecord: (season) => `有记录的最后一份：${season}。`,
  tallied: (people, seasons) => `共${number(people)}个名称；计入统计的有记录年度为${number(seasons)}个。`,
  noneTallied: '记录中没有符合此条件者。',
  tallyRow: (count, seasons) => `${number(count)}个年度：${seasons}。`,
  tallyPartial: '凡记录不完整的年度，统计中可能缺少贺词。',
  otherwise: (seasons) => `${seasons}有贺词记录；其余年度：`,
  noneOnRecord: (whom, when) => `${at(when)}记录中没有${whose(whom)}贺词。`,
  soCannotTell: `记录不完整，因此${CANNOT_TELL}是否有过这样的贺词。`,
  soNone: '所记录的名单是完整的，因此没有这样的贺词。',
  to: (name) => `致${name}`,
  from: (name) => `来自${name}`,
  exchanged: (name) => `与${name}互致`,
  between: (name) => `发给或来自${name}`,
  yes: '是，有贺词记录。',
  yesIn: (seasons) => `是，有贺词记录：${seasons}。`,
  notGreeted: (summary) => `否。${summary}`,
  notGreetedWho: (who, summary) => `否。${who}：${summary}`,
  notListed: (season, who) => `不在名单上。${season}：公布的名单已完整收录，其中没有${who}。`,
  cannotTell: (season, who) =>
    `${CANNOT_TELL}。${season}：没有致${who}的贺词记录，而该年度的记录不完整。${SILENCE}`,
  cannotTellReceived: (season, who) =>
    `${CANNOT_TELL}。${season}：没有来自${who}的贺词记录，而收到的贺词未完整收录。`,
  noRecord: (season) => `${CANNOT_TELL}。${season}：没有该年度的任何记录。`,
  named: (who) => `${who}：`,
  seasonsPartial: (seasons) => `记录不完整，未找到：${seasons}。${SILENCE}`,
  seasonsComplete: (seasons) => `名单完整，但不在名单上：${seasons}。`,
  seasonsNone: (seasons) => `没有任何记录的年度：${seasons}。`,
  covers: (season, sender, status, reason) =>
    `${season}年度${sender}所致贺词的记录：${{ complete: '完整', partial: '不完整' }[status]}。${reason}`,
  compared: (added, dropped, kept, whom) =>
    `${whom ? `${whom}：` : ''}仅见于后一年度记录的有${number(added)}个，仅见于前一年度的有${number(dropped)}个，两个年度均有的有${number(kept)}个。`,
  added: (one, two) => `${two}有记录而${one}没有`,
  dropped: (one, two) => `${one}有记录而${two}没有`,
  kept: '两个年度均有记录',
  comparedUnnamed:
    '有些致贺对象在记录中只载明国家。如果另一年度的记录提到该国某人的名字，则两者都不算作变化。涉及：',
  roleBefore: (role) => `此前：${role}。`,
  completeSeasons: (seasons) => `记录完整：${seasons}。`,
  partialSeasons: (seasons) => `记录不完整：${seasons}。${SILENCE}`,
  claimed: (text, season) => `来源所称的${season}年度总数：${text}。`,
  leftOpen: (season, who, summary) => `尚无定论；${season}；${who}：${summary}`,
  absent: { 'not-greeted': '据报道未获致贺：', 'left-open': '尚无定论：' },
  reportedNot: (season, who, summary) => `据报道未获致贺；${season}；${who}：${summary}`,
  groupWhole: (groups, season, who) =>
    `${season}：致${groups}成员的贺词已按来源所述完整收录，其中没有致${who}的贺词。`,
  unnamed: (season) =>
    `${season}：有一份致同一国家的贺词记录，其致贺对象未载明姓名或无法确定；可能是所问的对象，也可能不是。`,
  formerOnly: (season, names) => `${season}：记录中只有前领导人：${names}。`,
  formerCannotTell: (season, who, role) =>
    `${CANNOT_TELL}。${season}：公布的名单已完整收录，其中没有${who}（最近一次记录的身份为${role}）；但此类名单未必列出每一位前领导人。`,
  instead: (season, names) => `${season}：记录中另有：${names}。`,
  fromTo: (form, from, to) => `${form}（${from} 致 ${to}）`,
  unnamedLetter: (season) => `${season}年度贺词，未载明对象姓名`,
  countedPartial: '记录不完整，因此实际数量可能更多。',
  noAbsences: '记录中没有关于某人未获致贺的报道。',
  onlyLeftOpen: '记录中没有明确称某人未获致贺的报道；来源未下定论的情况列于下方。',
  someAbsences: (count) => `有${number(count)}条关于某人未获致贺的报道。`,
  found: (count) => `找到${number(count)}份贺词，最相关的在前。`,
  nothingFound: '未找到：记录中没有贺词提到这一内容。',
  nothingFoundWith: (who) => `未找到：记录中发给或来自${who}的贺词都没有提到这一内容。`,
  nearest: '最接近的结果，但并非所问内容：',
  unknownName: '档案库未收录这个名称。',
  didYouMean: (names) => `您指的是${or(names)}吗？`,
  noNear: '记录中没有相近的名称。请尝试通用的英文拼写、国家名称，或“土耳其总统”之类的职务。',
  severalNames: (names) => `请一次只问一个。您指的是哪一个：${or(names)}？`,
  unclear: {
    empty: '这段文字中没有问题（引用行、代码和剧透内容不予读取）。',
    year: '档案库无法查询这个年份。',
    seasons: '只能对比两个年度。请从中指定两个。',
    others: '档案库收录俄罗斯总统和总理发出或收到的贺词，不收录其他人之间的贺词。',
    words: '这似乎不是关于新年贺词的问题。',
    stale: '这个按钮来自机器人的另一版本。请重新提问。',
    'no-such-greeting': '记录中没有使用此永久编号的贺词。',
  },
  yearsOnRecord: (first, last) => `记录涵盖${first}年底至${last}年底发出的贺词：请给出年份，例如${last}。`,
  canAsk:
    '您可以询问某一年（“2021年问候了谁？”），某个人、国家或职务（“默克尔”“土耳其”“教皇”），是或否（“2020年向拜登致贺了吗？”），某个集团（“2017年独联体领导人”），或任何话题（“疫苗”）。',
  commands: '命令',
  sources: '来源',
  moreLines: (count) => `还有${number(count)}行；请只问一个年份或一份贺词，以阅读全部内容。`,
  moreNotes: (count) => `还有${number(count)}条说明；请只问一个年份，以阅读全部内容。`,
  openOne: '打开一份贺词',
  moreItems: (count) => `还有${number(count)}条`,
  shown: (first, last, total) => `第${number(first)}至${number(last)}条，共${number(total)}条。`,
  fromStart: '回到开头',
  next: (count) => `下一页（还有${number(count)}条）`,
  unreachable: (count) => `还有${number(count)}条；请用更少的词提问，以查看这些内容。`,
  longer: '问题过长，按钮无法容纳。',
  about: {
    what: '国家元首的新年贺词：谁向谁致贺，谁未获致贺，说了什么。每一行都出自附有来源的档案记录；回答时不使用语言模型，也不联网。',
    holds: (greetings, people, first, last, sources) =>
      `档案库收录${first}至${last}年度发给或来自${number(people)}个人物和组织的${number(greetings)}份贺词，取自${number(sources)}个来源。`,
    reading: (right, asked, claims, day) =>
      `问题理解的准确程度：在预留的${number(asked)}个测试问题中，答对${number(right)}个（${percent(right / asked)}），错误断言${number(claims)}个；测于${day}。`,
    ranking: (ours, engine, theirs, topics) =>
      `话题排序的质量：在${number(topics)}个话题上，nDCG@10为${ours.toFixed(2)}；使用相同记录的次优引擎${engine}为${theirs.toFixed(2)}。`,
    privacy: '不存储任何内容：不存储问题、用户资料或统计数据。回复下方的按钮带有其所指向的问题。',
    mistakes: '发现错误？请告知机器人的运营者，并附上记录的永久编号；运营者是谁，见机器人的个人资料。',
    licence: '代码采用MIT许可证，档案库采用CC BY 4.0许可协议。',
    season: (season, status, sent, received) =>
      `${season} · ${status} · 发出${number(sent)}份，收到${number(received)}份`,
    coverage: { complete: '记录完整', partial: '记录不完整' },
  },
  footer: (version, day) => `档案库版本${version}，${day} · CC BY 4.0`,
  correct: {
    season: '其他年度',
    subject: '其他对象或方向',
    everybody: '所有人',
    who: group,
    way: {
      sent: '发出的贺词',
      received: '收到的贺词',
      both: '发出和收到的贺词',
    },
    current: (who, way) =>
      `${who ? group(who) : '所有人'}：${{ sent: '发出的', received: '收到的', both: '发出和收到的', exchanged: '互致的' }[way]}`,
    byTyping: (label) => `${label}：请输入年份，或输入“所有年份”。`,
  },
  action: {
    list: '显示列表',
    season: (season) => `${season}列表`,
    compareAll: '完整对比',
    anyPrincipal: '不论当时由谁任职',
    earlierSeason: (season) => `◀ ${season}`,
    laterSeason: (season) => `${season} ▶`,
    earlier: (season) => `◀ ${season}`,
    later: (season) => `${season} ▶`,
    overTime: (who) => `${group(who)}：历年记录`,
    absences: '谁未获致贺？',
    received: '收到的贺词',
    sent: '发出的贺词',
    help: '可以问什么？',
    cite: '引用',
    greeting: '返回贺词',
    report: '报告错误',
    remove: '删除',
    timeline: '以图片显示',
    asText: '以文字显示',
  },

  cite: {
    heading: (id) => `如何引用${id}`,
    lead: '请注明记录的永久编号和档案库版本来引用档案库，或者直接引用列在最前的来源本身。',
    forms: { plain: '纯文本', bibtex: 'BibTeX', csl: 'CSL-JSON', wikipedia: '维基百科模板' },
    title: (from, to, year) => `${from} 致 ${to} 的${year}年新年贺词`,
    archive: (version) => `Greetings，新年贺词档案库，版本${version}`,
  },

  report: {
    title: '报告错误',
    record: '记录的永久编号',
    what: '哪里有误？正确内容是什么？',
    source: '来源（如果您知道）',
    ready: '您的报告已准备好。请打开此链接，将报告发送给档案库的维护者：',
    copy: '请复制这段文字，发送给本机器人的运营者；运营者是谁，见机器人的个人资料：',
    notSent: '机器人本身没有发送或存储任何内容。',
  },

  timeline: {
    heading: (who) => `时间线：${who}`,
    lead: (people, seasons) => `${number(people)}行，${number(seasons)}个年度。`,
    marks: {
      found: '获致贺',
      'not-greeted': '据报道未获致贺',
      'not-listed': '不在完整名单上',
      'not-covered': '情况不明',
    },
    row: (name, parts) => `${name}：${parts.join('；')}`,
    part: (mark, seasons) => `${mark} ${seasons}`,
    alt: (who, first, last) =>
      `${who}的分年度表格，${first}至${last}：谁获致贺，谁据报道未获致贺，谁不在完整名单上，谁的情况不明。`,
    nobody: '其中无人有记录，因此没有可绘制的内容。',
  },

  notice: {
    fault: (code) => `我这边出了问题（代码${code}）。请重试。`,
    oldCommand: '这个命令已不存在。请重新启动Discord以查看现有命令。',
    tooMany: (seconds) => `您的提问超出了我在此处每分钟可为一人回答的数量。请在${number(seconds)}秒后再问。`,
    cannotWrite: (channel, permissions) =>
      `我无法在${channel}中回答：我在那里缺少权限（${permissions}）。管理服务器的人可以在该频道设置的“权限”中将这些权限授予我的身份组。`,
    notYours: '只有提问者或有权管理消息的人才能删除此回答。',
    nothingInMessage: '这条消息中没有档案库所知的人物、国家、年份或话题。',
  },
  permission: {
    ViewChannel: '查看频道',
    SendMessages: '发送消息',
    SendMessagesInThreads: '在子区内发送消息',
    ReadMessageHistory: '阅读消息历史记录',
  },
  recordsIn: '摘要和引文均按记录原样以英文列出；引文如为其他语言，则另行注明。',
};
