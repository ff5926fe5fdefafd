/** The fixed texts of a reply in Turkish; names take no case endings, as no rule serves names of every language. */
import type { Texts } from './en.ts';
import { formatsOf } from './formats.ts';

const { counted, number, percent, date, and, or, languageName, countryName } = formatsOf('tr-TR');

/** In Turkish the capital of i is İ, that of ı is I. */
const upper = (text: string): string => text.charAt(0).toLocaleUpperCase('tr') + text.slice(1);

/** Groups by the archive's names for them. */
const GROUPS: Readonly<Record<string, string>> = {
  Abkhazia: 'Abhazya',
  Africa: 'Afrika',
  Asia: 'Asya',
  'Baltic states (Baltic Assembly)': 'Baltık ülkeleri (Baltık Meclisi)',
  BRICS: 'BRICS',
  'Central Asia': 'Orta Asya',
  'Commonwealth of Independent States': 'Bağımsız Devletler Topluluğu',
  'Collective Security Treaty Organization': 'Kolektif Güvenlik Antlaşması Örgütü',
  'Eurasian Economic Union': 'Avrasya Ekonomik Birliği',
  'European Union': 'Avrupa Birliği',
  Europe: 'Avrupa',
  'Group of Twenty': 'G20',
  'Group of Seven': 'G7',
  'Latin America and the Caribbean': 'Latin Amerika ve Karayipler',
  'North Atlantic Treaty Organization': 'NATO',
  'Nordic countries (Nordic Council)': 'İskandinav ülkeleri (İskandinav Konseyi)',
  'Shanghai Cooperation Organisation': 'Şanghay İşbirliği Örgütü',
  'South Ossetia': 'Güney Osetya',
  'Visegrád Group': 'Vişegrad Grubu',
};

const group = (name: string): string => GROUPS[name] ?? name;

/** A name by itself, as on a button. Names in Latin letters keep their own capitals. */
const label = (name: string): string => upper(group(name));

/** Offices as they stand after the name of a country; the others have the ending already. */
const OF_PLACE: Readonly<Record<string, string>> = {
  başbakan: 'başbakanı',
  şansölye: 'şansölyesi',
  kraliçe: 'kraliçesi',
  kral: 'kralı',
  imparator: 'imparatoru',
  prens: 'prensi',
};

const greetings = (count: number): string => counted(count, { other: 'tebrik' });
const decimal = (value: number): string => value.toFixed(2).replace('.', ',');
/** To whom or from whom, in brackets, and when. */
const scope = (whom: string, when: string | null): string =>
  `${whom && ` (${whom})`}${when === null ? '' : `, ${when}`}`;

export const tr: Texts = {
  date,
  and,
  upper,

  season: (year) => `${year} sonu (${year + 1} yeni yılı)`,
  forNewYear: (year) => `${year} yeni yılı için`,
  seasonRange: (first, last) => `${first} sonundan ${last} sonuna kadar`,
  allSeasons: 'kayıtlı tüm dönemler',
  readAs: (reading) => `Şöyle anlaşıldı: ${reading}`,

  greetings,
  country: countryName,
  countryLabel: countryName,
  leadersOf: (name) => `${name} liderleri`,
  group,
  membersOf: (name) => `${name} liderleri`,
  person: (name, as) => (as ? `${name} (“${as}” arasında)` : name),
  officeOf: (office, place, former) =>
    `${place ? `${place} ` : ''}${former ? 'eski ' : ''}${place ? (OF_PLACE[office] ?? office) : office}`,
  kindOf: (kind, place) => `${kind}${place ? ` (${place})` : ''}`,
  kinds: {
    'head-of-state': 'devlet başkanları',
    'head-of-government': 'hükûmet başkanları',
    monarch: 'hükümdarlar',
    'president-elect': 'seçilmiş cumhurbaşkanları',
    former: 'eski liderler',
    religious: 'dinî liderler',
    organisation: 'kuruluşlar ve başkanları',
    other: 'diğerleri',
  },
  offices: {
    president: 'cumhurbaşkanı',
    'president-elect': 'seçilmiş cumhurbaşkanı',
    'prime-minister': 'başbakan',
    chancellor: 'şansölye',
    queen: 'kraliçe',
    king: 'kral',
    emperor: 'imparator',
    prince: 'prens',
    pope: 'papa',
    'un-secretary-general': 'BM genel sekreteri',
    'fifa-president': 'FIFA başkanı',
    'ioc-president': 'Uluslararası Olimpiyat Komitesi başkanı',
    'imf-head': 'Uluslararası Para Fonu başkanı',
    'ice-hockey-president': 'Uluslararası Buz Hokeyi Federasyonu başkanı',
    'judo-president': 'Uluslararası Judo Federasyonu başkanı',
  },

  reading: {
    list: {
      sent: 'gönderilen tüm tebrikler',
      received: 'alınan tüm tebrikler',
      both: 'gönderilen ve alınan tüm tebrikler',
      exchanged: 'karşılıklı tebrikler: aynı dönemde hem gönderilmiş hem karşılık görmüş olanlar',
    },
    by: (principal) => ` (yalnızca ${principal} dikkate alınarak)`,
    listTo: {
      sent: 'gönderilen tebrikler, alıcı:',
      received: 'alınan tebrikler, gönderen:',
      both: 'gönderilen veya alınan tebrikler, karşı taraf:',
      exchanged: 'karşılıklı tebrikler, karşı taraf:',
    },
    whether: {
      sent: 'tebrik gönderilip gönderilmediği, alıcı:',
      received: 'tebrik gelip gelmediği, gönderen:',
      both: 'tebrik gönderilip gönderilmediği veya gelip gelmediği, karşı taraf:',
      exchanged: 'karşılıklı tebrik olup olmadığı, karşı taraf:',
    },
    count: {
      sent: 'kaç tebrik gönderildiği',
      received: 'kaç tebrik alındığı',
      both: 'kaç tebrik gönderildiği ve alındığı',
      exchanged: 'kaç karşılıklı tebrik olduğu',
    },
    countTo: {
      sent: 'kaç tebrik gönderildiği, alıcı:',
      received: 'kaç tebrik geldiği, gönderen:',
      both: 'kaç tebrik gönderildiği veya geldiği, karşı taraf:',
      exchanged: 'kaç karşılıklı tebrik olduğu, karşı taraf:',
    },
    tally: {
      most: 'kayıtlarda en sık kimin yer aldığı',
      every: 'kimin her dönemin kaydında yer aldığı',
      once: 'kimin yalnızca tek bir dönemin kaydında yer aldığı',
    },
    tallyOf: (who) => `(kapsam: ${who})`,
    part: { all: '', first: 'kayıttaki ilk: ', last: 'kayıttaki son: ' },
    aside: (count) => `(anlaşılmayıp dikkate alınmayan sözcük sayısı: ${number(count)})`,
    form: { letter: 'yalnızca mektuplar', call: 'yalnızca telefon görüşmeleri' },
    absences: 'kimin tebrik edilmediğinin bildirildiği',
    absencesOf: (who) => `kimin tebrik edilmediğinin bildirildiği (kapsam: ${who})`,
    compare: 'kimin bir dönemde tebrik edilip ötekinde edilmediği',
    compareTo: (who) => `kimin bir dönemde tebrik edilip ötekinde edilmediği (kapsam: ${who})`,
    greeting: 'kalıcı kimliğiyle tek bir tebrik',
    // Ends in a bracket, since "alıcı: …" may follow.
    search: (terms, unknown) =>
      `tebriklerde konu araması (“${terms}”${unknown > 0 ? ` ve kayıtlarda geçmeyen ${number(unknown)} sözcük` : ''})`,
    searchUnknown: (count) => `konu araması (${number(count)} sözcük)`,
    unknownName: 'arşivin tanımadığı bir ad',
    severalNames: 'birden çok ad',
    unclear: 'arşivin yanıtlayabileceği bir soru bulunamadı',
    help: 'neler sorulabileceği',
    about: 'bunun ne olduğu ve neleri kapsadığı',
  },

  heading: {
    list: {
      sent: 'Gönderilen yeni yıl tebrikleri',
      received: 'Alınan yeni yıl tebrikleri',
      both: 'Gönderilen ve alınan yeni yıl tebrikleri',
      exchanged: 'Karşılıklı yeni yıl tebrikleri',
    },
    greeting: (from, to) => `${from} → ${to}`,
    whether: (who) => `Tebrik gönderildi mi? Alıcı: ${who}`,
    whetherReceived: (who) => `Tebrik geldi mi? Gönderen: ${who}`,
    leader: label,
    count: 'Kaç tebrik',
    tally: {
      most: 'Kayıtlarda en sık yer alanlar',
      every: 'Her dönemin kaydında yer alanlar',
      once: 'Yalnızca tek bir dönemde yer alanlar',
    },
    absences: 'Tebrik edilmediği bildirilenler',
    compare: (one, two) => `Karşılaştırma: ${one} ve ${two}`,
    search: 'Arama',
    name: 'Hangi ad?',
    unclear: 'Anlaşılmadı',
    help: 'Neler sorabilirsiniz?',
    about: 'Greetings hakkında',
  },

  sent: (day) => `gönderim tarihi: ${day}`,
  sentUnknown: 'gönderim günü belirtilmemiş',
  form: { letter: 'mektup', call: 'telefon görüşmesi', listed: 'yayımlanmış bir listede adı geçiyor' },
  sentBy: (holder) => `gönderen: ${holder}`,
  jointly: (names) => `birlikte: ${names}`,
  noText: 'Alıcı olarak adı geçiyor; kayıtlı hiçbir kaynak ne yazıldığını belirtmiyor.',
  sameMessage: (name) => `Mesaj şu alıcıya gönderilenle aynı: ${name}.`,
  morePoints: (count) => `(${counted(count, { other: 'nokta daha' })})`,
  inMessage: (text) => `Mesajda: “${text}”`,
  inAccount: (text) => `Gönderenin makamının açıklamasında: “${text}”`,
  quoteLanguage: (text, language) => (language === 'tr' ? text : `${text} (dil: ${languageName(language)})`),
  permanentId: (id) => `Kalıcı kimlik: ${id}`,
  undated: 'tarihsiz',

  onRecord: (count, whom, when) => `Kayıtlı ${greetings(count)} var${scope(whom, when)}.`,
  course: (stretches) => `İlkinden sonuncusuna: ${stretches.join('; ')}.`,
  stretch: (first, last, role) => `${first === last ? first : `${first} – ${last}`} (görevi: ${role})`,
  firstOnRecord: (season) => `Kayıttaki ilk: ${season}.`,
  lastOnRecord: (season) => `Kayıttaki son: ${season}.`,
  tallied: (people, seasons) =>
    `${counted(people, { other: 'ad' })}; sayılan kayıtlı dönem: ${number(seasons)}.`,
  noneTallied: 'Kayıtlarda bu durumda olan kimse yok.',
  tallyRow: (count, seasons) => `${counted(count, { other: 'dönem' })}: ${seasons}.`,
  tallyPartial: 'Bir dönemin kaydı kısmi ise sayıma girmemiş tebrik olabilir.',
  otherwise: (seasons) => `Şu dönemler için kayıtlı tebrik var: ${seasons}. Diğer dönemler için:`,
  noneOnRecord: (whom, when) => `Kayıtlı tebrik yok${scope(whom, when)}.`,
  soCannotTell: 'Kayıt kısmi olduğundan arşiv böyle bir tebriğin olup olmadığını bilemiyor.',
  soNone: 'Liste kayıtlarda eksiksiz bulunuyor, dolayısıyla böyle bir tebrik yoktu.',
  to: (name) => `alıcı: ${name}`,
  from: (name) => `gönderen: ${name}`,
  exchanged: (name) => `karşılıklı, karşı taraf: ${name}`,
  between: (name) => `gönderen veya alıcı: ${name}`,
  yes: 'Evet, kayıtlı bir tebrik var.',
  yesIn: (seasons) => `Evet, kayıtlı tebrikler var: ${seasons}.`,
  notGreeted: (summary) => `Hayır. ${summary}`,
  notGreetedWho: (who, summary) => `Hayır. ${who}: ${summary}`,
  notListed: (season, who) =>
    `Listede yok: ${season} için yayımlanan liste kayıtlarda eksiksiz bulunuyor ve şunu içermiyor: ${who}.`,
  cannotTell: (season, who) =>
    `Arşiv ${season} için bunu bilemiyor: şu alıcıya gönderilmiş bir tebrik kayıtlı değil: ${who}; o dönemin kaydı ise kısmi. Kayıtta bulunmaması, tebrik edilmediği anlamına gelmez.`,
  cannotTellReceived: (season, who) =>
    `Arşiv ${season} için bunu bilemiyor: şu gönderenden gelen bir tebrik kayıtlı değil: ${who}; alınan tebriklerin tümü de kayıtlı değil.`,
  noRecord: (season) => `Arşivde ${season} için hiçbir kayıt yok, bu yüzden bunu bilemiyor.`,
  named: (who) => `${upper(who)}:`,
  seasonsPartial: (seasons) =>
    `Kayıt kısmi, bir şey bulunamadı: ${seasons}. Kayıtta bulunmaması, tebrik olmadığı anlamına gelmez.`,
  seasonsComplete: (seasons) => `Liste eksiksiz, listede yok: ${seasons}.`,
  seasonsNone: (seasons) => `Kayıt yok: ${seasons}.`,
  covers: (season, sender, status, reason) =>
    `${season} kaydı, tebriklerin göndereni ${sender}: ${{ complete: 'eksiksiz', partial: 'kısmi' }[status]}. ${reason}`,
  compared: (added, dropped, kept, whom) =>
    `${whom ? `${upper(whom)}: ` : ''}${number(added)} kayıt yalnızca sonraki dönemde, ${number(dropped)} kayıt yalnızca önceki dönemde, ${number(kept)} kayıt her ikisinde.`,
  added: (one, two) => `${two} döneminde kayıtlı, ${one} döneminde değil`,
  dropped: (one, two) => `${one} döneminde kayıtlı, ${two} döneminde değil`,
  kept: 'Her iki dönemde kayıtlı',
  comparedUnnamed:
    'Bazı alıcılar yalnızca ülkeleriyle kayıtlı. Öteki dönemde o ülkeden birinin adı geçiyorsa ikisi de değişiklik sayılmaz.',
  roleBefore: (role) => `Önceki görevi: ${role}.`,
  completeSeasons: (seasons) => `Kaydı eksiksiz olan: ${seasons}.`,
  partialSeasons: (seasons) =>
    `Kaydı kısmi olan: ${seasons}. Kayıtta bulunmaması, tebrik olmadığı anlamına gelmez.`,
  claimed: (text, season) => `${season} için bildirilen toplam: ${text}.`,
  leftOpen: (season, who, summary) => `Açık bırakılmış, ${season}, ${who}: ${summary}`,
  absent: { 'not-greeted': 'Tebrik edilmediği bildirildi: ', 'left-open': 'Açık bırakılmış: ' },
  reportedNot: (season, who, summary) => `Tebrik edilmediği bildirildi, ${season}, ${who}: ${summary}`,
  groupWhole: (groups, season, who) =>
    `${season} için şu üyelere gönderilen tebriklerin tümü, bir kaynağın verdiği biçimiyle kayıtlı: ${groups}. Aralarında şu alıcı yok: ${who}.`,
  unnamed: (season) =>
    `${season} için aynı ülkeye gönderilmiş, alıcısının adı hiç ya da kesin olarak belirtilmemiş bir tebrik kayıtlı; sorulan tebrik bu olabilir de olmayabilir de.`,
  formerOnly: (season, names) => `${season} için yalnızca eski liderler kayıtlı: ${names}.`,
  formerCannotTell: (season, who, role) =>
    `Arşiv ${season} için bunu bilemiyor: yayımlanan liste kayıtlarda eksiksiz bulunuyor ve şunu içermiyor: ${who} (kayıtlardaki son görevi: ${role}); ancak böyle bir liste her eski lideri anmak zorunda değildir.`,
  instead: (season, names) => `${season} için bunun yerine şunlar kayıtlı: ${names}.`,
  fromTo: (form, from, to) => `${form} (gönderen: ${from}; alıcı: ${to})`,
  unnamedLetter: (season) => `${season} tebriği, alıcının adı yok`,
  countedPartial: 'Kayıt kısmi olduğundan gerçek sayı daha yüksek olabilir.',
  noAbsences: 'Kayıtlarda, tebrik edilmediği bildirilen kimse yok.',
  onlyLeftOpen:
    'Kayıtlarda, tebrik edilmediği açıkça bildirilen kimse yok; bir kaynağın açık bıraktıkları aşağıdadır.',
  someAbsences: (count) => `Birinin tebrik edilmediğine dair ${counted(count, { other: 'bildirim' })}.`,
  found: (count) => `${greetings(count)} bulundu; en uygun olan en başta.`,
  nothingFound: 'Bir şey bulunamadı: kayıtlı hiçbir tebrik bundan söz etmiyor.',
  nothingFoundWith: (who) =>
    `Bir şey bulunamadı: şu göndereni veya alıcısı olan kayıtlı hiçbir tebrik bundan söz etmiyor: ${who}.`,
  nearest: 'İstenen bu olmasa da en yakın sonuçlar:',
  unknownName: 'Arşiv bu adı tanımıyor.',
  didYouMean: (names) => `Şunu mu demek istediniz: ${or(names)}?`,
  noNear:
    'Kayıtlarda buna benzeyen bir ad yok. Yaygın İngilizce yazımı, bir ülkeyi ya da “Türkiye cumhurbaşkanı” gibi bir makamı deneyin.',
  severalNames: (names) => `Lütfen tek tek sorun. Hangisini kastediyorsunuz: ${or(names)}?`,
  unclear: {
    empty: 'Bu metinde soru yok (alıntılanan satırlar, kod ve spoiler bölümleri dikkate alınmaz).',
    year: 'Bu, arşivin arayabileceği bir yıl değil.',
    seasons: 'Yalnızca iki dönem karşılaştırılabilir. Lütfen iki dönem yazın.',
    others:
      'Arşivde Rusya devlet başkanları ile başbakanlarının gönderdiği veya aldığı tebrikler var; başkaları arasındakiler yok.',
    words: 'Bu metin, yeni yıl tebrikleriyle ilgili bir soru olarak anlaşılamadı.',
    stale: 'Bu düğme botun başka bir sürümünden kalma. Lütfen yeniden sorun.',
    'no-such-greeting': 'Kayıtlı hiçbir tebriğin kalıcı kimliği bu değil.',
  },
  yearsOnRecord: (first, last) =>
    `${first} sonundan ${last} sonuna kadar gönderilen tebrikler kayıtlı: bir yıl yazın, örneğin ${last}.`,
  canAsk:
    'Bir yılı (“2021’de kimleri tebrik etti?”), bir kişiyi, ülkeyi ya da makamı (“Merkel”, “Türkiye”, “papa”), evet ya da hayırı (“2020’de Biden’ı tebrik etti mi?”), bir grubu (“BDT liderleri 2017”) veya herhangi bir konuyu (“aşı”) sorabilirsiniz.',
  commands: 'Komutlar',
  sources: 'Kaynaklar',
  moreLines: (count) =>
    `${counted(count, { other: 'satır daha' })}; okumak için tek bir yıl veya tek bir tebrik sorun.`,
  moreNotes: (count) => `${counted(count, { other: 'not daha' })}; okumak için tek bir yıl sorun.`,
  openOne: 'Bir tebrik aç',
  moreItems: (count) => counted(count, { other: 'girdi daha' }),
  shown: (first, last, total) =>
    `Toplam ${number(total)} girdi, gösterilen: ${number(first)}–${number(last)}.`,
  fromStart: 'Başa dön',
  next: (count) => `Sonraki (${number(count)} daha)`,
  unreachable: (count) => `${counted(count, { other: 'girdi daha' })}; görmek için daha az sözcükle sorun.`,
  longer: 'Soru, bir düğmenin taşıyabileceğinden uzundu.',
  about: {
    what: 'Devlet başkanlarının yeni yıl tebrikleri: kim kimi tebrik etti, kim tebrik edilmedi ve ne söylendi. Her satır, kaynaklarıyla birlikte tutulan bir kayıt arşivinden gelir; yanıt verirken dil modeli de ağ bağlantısı da kullanılmaz.',
    holds: (count, people, first, last, sources) =>
      `Arşivde ${counted(people, { other: 'kişi ve kuruluşun' })} gönderdiği veya aldığı ${greetings(count)} var (${first} – ${last}); bunlar ${counted(sources, { other: 'kaynaktan' })} okundu.`,
    reading: (right, asked, claims, day) =>
      `Soruların ne kadar doğru okunduğu: sınama için ayrılan ${counted(asked, { other: 'sorudan' })} ${number(right)} tanesi doğru yanıtlanıyor (${percent(right / asked)}); yanlış iddia sayısı: ${number(claims)}; ölçüm tarihi: ${day}.`,
    ranking: (ours, engine, theirs, topics) =>
      `Konuların ne kadar iyi sıralandığı: ${counted(topics, { other: 'konuda' })} nDCG@10 değeri ${decimal(ours)}; aynı kayıtlarda ondan sonraki en iyi motorun (${engine}) değeri ${decimal(theirs)}.`,
    privacy:
      'Hiçbir şey saklanmaz: ne soru, ne profil, ne istatistik. Bir yanıtın altındaki düğmeler, götürdükleri soruyu kendi içlerinde taşır.',
    mistakes:
      'Bir hata mı buldunuz? Kaydın kalıcı kimliğiyle birlikte botu işletenlere bildirin; kim oldukları botun profilinde yazar.',
    licence: 'Kod MIT lisansı, arşiv CC BY 4.0 lisansı altındadır.',
    season: (season, status, sent, received) =>
      `${season} · ${status} · ${number(sent)} gönderilen, ${number(received)} alınan`,
    coverage: { complete: 'eksiksiz', partial: 'kısmi' },
  },
  footer: (version, day) => `Arşiv sürümü ${version}, ${day} · CC BY 4.0`,
  correct: {
    season: 'Başka bir dönem',
    subject: 'Başka biri veya öteki yön',
    everybody: 'Herkes',
    who: label,
    way: {
      sent: 'Gönderilen tebrikler',
      received: 'Alınan tebrikler',
      both: 'Gönderilen ve alınan tebrikler',
    },
    current: (who, way) =>
      `${who ? label(who) : 'Herkes'}: ${
        {
          sent: 'gönderilen',
          received: 'alınan',
          both: 'gönderilen ve alınan',
          exchanged: 'karşılıklı',
        }[way]
      }`,
    byTyping: (name) => `${name}: bir yıl ya da “bütün yıllar” yazın.`,
  },
  action: {
    list: 'Listeyi göster',
    season: (season) => `${season} listesi`,
    compareAll: 'Karşılaştırmanın tamamı',
    anyPrincipal: 'Görevde kim varsa',
    earlierSeason: (season) => `◀ ${season}`,
    laterSeason: (season) => `${season} ▶`,
    earlier: (season) => `◀ ${season}`,
    later: (season) => `${season} ▶`,
    overTime: (who) => `${label(who)}, yıllara göre`,
    absences: 'Kim tebrik edilmedi?',
    received: 'Alınan tebrikler',
    sent: 'Gönderilen tebrikler',
    help: 'Neler sorabilirim?',
    cite: 'Kaynak göster',
    greeting: 'Tebriğe dön',
    report: 'Hata bildir',
    remove: 'Kaldır',
    timeline: 'Resim olarak',
    asText: 'Metin olarak',
  },

  cite: {
    heading: (id) => `Kaynak gösterme: ${id}`,
    lead: 'Arşivi kalıcı kimlik ve sürümle ya da ilk sırada verilen asıl kaynağı gösterin.',
    forms: { plain: 'Düz metin', bibtex: 'BibTeX', csl: 'CSL-JSON', wikipedia: 'Vikipedi şablonu' },
    title: (from, to, year) => `${year} yeni yıl tebriği (gönderen: ${from}; alıcı: ${to})`,
    archive: (version) => `Greetings, yeni yıl tebrikleri arşivi, sürüm ${version}`,
  },

  report: {
    title: 'Hata bildir',
    record: 'Kaydın kalıcı kimliği',
    what: 'Yanlış olan nedir, doğrusu ne olurdu?',
    source: 'Biliyorsanız bir kaynak',
    ready: 'Bildiriminiz hazır. Arşivi tutanlara göndermek için bu bağlantıyı açın:',
    copy: 'Bu metni kopyalayıp botu işletenlere gönderin; kim oldukları botun profilinde yazar:',
    notSent: 'Botun kendisi hiçbir şey göndermedi ve saklamadı.',
  },

  timeline: {
    heading: (who) => `Zaman çizelgesi: ${who}`,
    lead: (people, seasons) =>
      `${counted(people, { other: 'satır' })}, ${counted(seasons, { other: 'dönem' })}.`,
    marks: {
      found: 'tebrik edildi',
      'not-greeted': 'tebrik edilmediği bildirildi',
      'not-listed': 'eksiksiz listede yok',
      'not-covered': 'bilinmiyor',
    },
    row: (name, parts) => `${name}: ${parts.join('; ')}`,
    part: (mark, seasons) => `${mark} (${seasons})`,
    alt: (who, first, last) =>
      `Dönemlere göre tablo, ${first} – ${last} (${who}): kimin tebrik edildiği, kimin tebrik edilmediğinin bildirildiği, kimin eksiksiz bir listede yer almadığı ve kimin durumunun bilinmediği.`,
    nobody: 'Bunlardan hiçbiri kayıtlı olmadığından çizilecek bir şey yok.',
  },

  notice: {
    fault: (code) => `Benden kaynaklanan bir sorun oluştu (kod: ${code}). Lütfen yeniden deneyin.`,
    oldCommand: 'Bu komut artık yok. Güncel komutları görmek için Discord uygulamasını yeniden başlatın.',
    tooMany: (seconds) =>
      `Burada bir kişiye bir dakikada verdiğim yanıt sayısı aşıldı. Lütfen ${counted(seconds, { other: 'saniye' })} sonra yeniden sorun.`,
    cannotWrite: (channel, permissions) =>
      `Şu kanalda yanıt veremedim: ${channel}. Orada eksik olan izinlerim: ${permissions}. Sunucuyu yöneten biri bunları kanal ayarlarındaki İzinler bölümünde rolüme verebilir.`,
    notYours: 'Bu yanıtı yalnızca soruyu soran ya da mesajları yönetme yetkisi olan biri kaldırabilir.',
    nothingInMessage: 'Bu mesajda arşivin tanıdığı bir kişi, ülke, yıl veya konu geçmiyor.',
  },
  permission: {
    ViewChannel: 'Kanalı Görüntüle',
    SendMessages: 'Mesaj Gönder',
    SendMessagesInThreads: 'Alt Başlıklarda Mesaj Gönder',
    ReadMessageHistory: 'Mesaj Geçmişini Oku',
  },
  recordsIn: 'Özetler ve alıntılar arşivde kayıtlı oldukları biçimde, İngilizce olarak verilmiştir.',
};
