/** Every fixed text of a reply, in French. The spaces before `: ; ? ! »` and after `«` do not break (U+00A0). */
import type { Texts } from './en.ts';
import { formatsOf, upper } from './formats.ts';

const { counted, form, number, percent, date, and, or, languageName, countryName } = formatsOf('fr-FR');

const PLURAL =
  /^(États-Unis|Émirats|Pays-Bas|Philippines|Maldives|Comores|Seychelles|Bahamas|Bermudes|Fidji|Palaos|Samoa américaines|Ter|Îles )/;
const WITHOUT_ARTICLE =
  /^(Andorre|Antigua|Aruba|Bahreïn|Chypre|Cuba|Curaçao|Djibouti|Eswatini|Gibraltar|Guam|Guernesey|Haïti|Israël|Jersey|Kiribati|La Réunion|Madagascar|Malte|Maurice|Mayotte|Monaco|Nauru|Niue|Oman|Porto Rico|Sainte?-|Samoa$|Sao Tomé|Singapour|Taïwan|Tonga|Trinité|Tuvalu|Vanuatu)/;
const MASCULINE = /^(Belize|Cambodge|Mexique|Mozambique|Royaume|Suriname|Zimbabwe)/;
/** What "de" and "le" lose their vowel before; an h is left alone, save for Haïti. */
const VOWEL = /^([AEIOUÀÂÄÉÈÊËÎÏÔÖÙÛÜŒ]|Haïti)/i;

/** A country after "de", with its article: `de la Turquie`, `du Japon`, `des États-Unis`, `de Cuba`. */
function ofCountry(code: string): string {
  const name = countryName(code);
  if (PLURAL.test(name)) return `des ${name}`;
  if (WITHOUT_ARTICLE.test(name)) return VOWEL.test(name) ? `d’${name}` : `de ${name}`;
  if (VOWEL.test(name)) return `de l’${name}`;
  const [first = ''] = name.split(/[ -]/);
  const feminine = (first.endsWith('e') && !MASCULINE.test(name)) || /^(Sierra|R\.A\.S\.)/.test(name);
  return feminine ? `de la ${name}` : `du ${name}`;
}

/** Groups by their names in the data, after "de". */
const GROUPS: Readonly<Record<string, string>> = {
  Abkhazia: 'de l’Abkhazie',
  Africa: 'de l’Afrique',
  Asia: 'de l’Asie',
  'Baltic states (Baltic Assembly)': 'des pays baltes',
  BRICS: 'des BRICS',
  'Central Asia': 'de l’Asie centrale',
  'Commonwealth of Independent States': 'de la Communauté des États indépendants',
  'Collective Security Treaty Organization': 'de l’Organisation du traité de sécurité collective',
  'Eurasian Economic Union': 'de l’Union économique eurasiatique',
  'European Union': 'de l’Union européenne',
  Europe: 'de l’Europe',
  'Group of Twenty': 'du Groupe des vingt',
  'Group of Seven': 'du Groupe des sept',
  'Latin America and the Caribbean': 'de l’Amérique latine et des Caraïbes',
  'North Atlantic Treaty Organization': 'de l’OTAN',
  'Nordic countries (Nordic Council)': 'des pays nordiques',
  'Shanghai Cooperation Organisation': 'de l’Organisation de coopération de Shanghai',
  'South Ossetia': 'de l’Ossétie du Sud',
  'Visegrád Group': 'du groupe de Visegrád',
};

/** A subject after "à" or "de", which melt with its article; so do those that follow it in a list. */
const contracted = (who: string, masculine: string, plural: string): string =>
  who.replace(/(?<=^|, | et | ou )(le|les) /g, (_, article: string) =>
    article === 'le' ? `${masculine} ` : `${plural} `,
  );
const to = (who: string): string => {
  const text = contracted(who, 'au', 'aux');
  return /^aux? /.test(text) ? text : `à ${text}`;
};
const from = (who: string): string => {
  const text = contracted(who, 'du', 'des');
  if (/^(du|des) /.test(text)) return text;
  return VOWEL.test(text) ? `d’${text}` : `de ${text}`;
};
const between = (who: string): string => `à destination ou en provenance ${from(who)}`;

const messages = { one: 'message', other: 'messages' };

const SILENCE = 'Le silence n’y vaut pas absence de vœux.';

export const fr: Texts = {
  // The first of a month is an ordinal.
  date: (day) => date(day).replace(/^1 /, '1er '),
  and,
  upper,

  season: (year) => `fin ${year} (Nouvel An ${year + 1})`,
  forNewYear: (year) => `pour le Nouvel An ${year}`,
  seasonRange: (first, last) => `de fin ${first} à fin ${last}`,
  allSeasons: 'toutes les saisons répertoriées',
  readAs: (reading) => `Compris ainsi : ${reading}`,

  greetings: (count) => counted(count, messages),
  // A country and a group as they stand after a noun, with "de".
  country: ofCountry,
  countryLabel: countryName,
  leadersOf: (name) => `les dirigeants ${name}`,
  groupLabel: (name) => upper((GROUPS[name] ?? name).replace(/^(de la |de l’|des |du )/, '')),
  group: (name) => GROUPS[name] ?? `du groupe « ${name} »`,
  membersOf: (name) => `les dirigeants ${name}`,
  person: (name, as) => (as ? `${name} (parmi ${as})` : name),
  officeOf: (office, place, former) => {
    const name = former
      ? office.replace(/^(le |la |l’)/, (article) => (article === 'la ' ? 'l’ancienne ' : 'l’ancien '))
      : office;
    return `${name}${place ? ` ${place}` : ''}`;
  },
  kindOf: (kind, place) => `${kind}${place ? ` ${place}` : ''}`,
  kinds: {
    'head-of-state': 'les chefs d’État',
    'head-of-government': 'les chefs de gouvernement',
    monarch: 'les monarques',
    'president-elect': 'les présidents élus',
    former: 'les anciens dirigeants',
    religious: 'les chefs religieux',
    organisation: 'les organisations avec leurs responsables',
    other: 'les autres personnes',
  },
  offices: {
    president: 'le président',
    'president-elect': 'le président élu',
    'prime-minister': 'le Premier ministre',
    chancellor: 'le chancelier',
    queen: 'la reine',
    king: 'le roi',
    emperor: 'l’empereur',
    prince: 'le prince',
    pope: 'le pape',
    'un-secretary-general': 'le secrétaire général de l’ONU',
    'fifa-president': 'le président de la FIFA',
    'ioc-president': 'le président du Comité international olympique',
    'imf-head': 'le directeur général du Fonds monétaire international',
    'ice-hockey-president': 'le président de la Fédération internationale de hockey sur glace',
    'judo-president': 'le président de la Fédération internationale de judo',
  },

  reading: {
    list: {
      sent: 'tous les messages envoyés',
      received: 'tous les messages reçus',
      both: 'tous les messages envoyés et reçus',
      exchanged: 'messages échangés, envoyés et rendus à la même saison',
    },
    by: (principal) => ` (${principal} seulement)`,
    // No "à" and no "de" at the end: they would have to melt with the article that follows.
    listTo: {
      sent: 'messages ayant pour destinataire',
      received: 'messages ayant pour expéditeur',
      both: 'messages ayant pour destinataire ou expéditeur',
      exchanged: 'messages échangés avec',
    },
    whether: {
      sent: 'si un message a eu pour destinataire',
      received: 'si un message a eu pour expéditeur',
      both: 'si des messages ont eu pour destinataire ou expéditeur',
      exchanged: 'si des messages ont été échangés avec',
    },
    count: {
      sent: 'combien de messages ont été envoyés',
      received: 'combien de messages ont été reçus',
      both: 'combien de messages ont été envoyés et reçus',
      exchanged: 'combien de messages ont été échangés',
    },
    countTo: {
      sent: 'combien de messages ont eu pour destinataire',
      received: 'combien de messages ont eu pour expéditeur',
      both: 'combien de messages ont eu pour destinataire ou expéditeur',
      exchanged: 'combien de messages ont été échangés avec',
    },
    tally: {
      most: 'qui est répertorié le plus souvent',
      every: 'qui est répertorié à chaque saison',
      once: 'qui n’est répertorié qu’à une seule saison',
    },
    tallyOf: (who) => `parmi ${who}`,
    part: { all: '', first: 'le premier des ', last: 'le dernier des ' },
    aside: (count) =>
      `(${counted(count, { one: 'mot non compris et laissé de côté', other: 'mots non compris et laissés de côté' })})`,
    form: { letter: 'lettres seulement', call: 'appels seulement' },
    absences: 'qui n’a pas reçu de vœux, selon les sources',
    absencesOf: (who) => `qui, parmi ${who}, n’a pas reçu de vœux, selon les sources`,
    compare: 'qui a reçu des vœux à l’une des deux saisons et non à l’autre',
    compareTo: (who) => `qui, parmi ${who}, a reçu des vœux à l’une des deux saisons et non à l’autre`,
    greeting: 'un seul message, d’après son identifiant permanent',
    search: (terms, unknown) =>
      `messages qui parlent de « ${terms} »${unknown > 0 ? ` (et ${counted(unknown, { one: 'mot non répertorié', other: 'mots non répertoriés' })})` : ''}`,
    searchUnknown: (count) =>
      `recherche de ${counted(count, { one: 'mot', other: 'mots' })} dans les messages`,
    unknownName: 'un nom que les archives ne connaissent pas',
    severalNames: 'plus d’un nom',
    unclear: 'aucune question à laquelle les archives puissent répondre',
    help: 'ce que l’on peut demander',
    about: 'ce que c’est, et ce que cela couvre',
  },

  heading: {
    list: {
      sent: 'Vœux de Nouvel An envoyés',
      received: 'Vœux de Nouvel An reçus',
      both: 'Vœux de Nouvel An envoyés et reçus',
      exchanged: 'Vœux de Nouvel An échangés',
    },
    greeting: (sender, whom) => `${sender} à ${whom}`,
    whether: (who) => `Des vœux ont-ils été adressés ${to(who)} ?`,
    whetherReceived: (who) => `Des vœux sont-ils venus ${from(who)} ?`,
    leader: (who) => upper(who),
    count: 'Combien de messages',
    tally: {
      most: 'Les plus souvent répertoriés',
      every: 'À chaque saison',
      once: 'À une seule saison',
    },
    absences: 'Sans vœux, selon les sources',
    compare: (one, two) => `Comparaison : ${one} et ${two}`,
    search: 'Recherche',
    name: 'Quel nom ?',
    unclear: 'Question non comprise',
    help: 'Ce que vous pouvez demander',
    about: 'À propos de Greetings',
  },

  sent: (day) => `en date du ${day}`,
  sentUnknown: 'jour d’envoi non précisé',
  form: { letter: 'lettre', call: 'appel téléphonique', listed: 'message cité dans une liste publiée' },
  sentBy: (holder) => `de la part ${from(holder)}`,
  jointly: (names) => `conjointement avec ${names}`,
  noText: 'Cité comme destinataire ; aucune source répertoriée ne dit ce qui a été écrit.',
  sameMessage: (name) => `Le même message qu’à ${name}.`,
  morePoints: (count) => `(${counted(count, { one: 'autre point', other: 'autres points' })})`,
  inMessage: (text) => `Dans le message : « ${text} »`,
  inAccount: (text) => `Dans le compte rendu des services de l’expéditeur : « ${text} »`,
  quoteLanguage: (text, language) => (language === 'fr' ? text : `${text} (en ${languageName(language)})`),
  permanentId: (id) => `Identifiant permanent : ${id}`,
  undated: 'sans date',

  onRecord: (count, whom, when) =>
    `${counted(count, messages)}${whom && ` ${whom}`} ${form(count, { one: 'est répertorié', other: 'sont répertoriés' })}${when === null ? '' : `, ${when}`}.`,
  course: (stretches) => `Du premier au dernier : ${stretches.join(' ; ')}.`,
  stretch: (first, last, role) => `${first === last ? first : `de ${first} à ${last}`} comme ${role}`,
  firstOnRecord: (season) => `Le premier répertorié : ${season}.`,
  lastOnRecord: (season) => `Le dernier répertorié : ${season}.`,
  tallied: (people, seasons) =>
    `${counted(people, { one: 'nom', other: 'noms' })} ; saisons répertoriées prises en compte : ${number(seasons)}.`,
  noneTallied: 'Personne n’est répertorié ainsi.',
  tallyRow: (count, seasons) => `${counted(count, { one: 'saison', other: 'saisons' })} : ${seasons}.`,
  tallyPartial: 'Là où le relevé d’une saison est partiel, un message peut manquer au compte.',
  otherwise: (seasons) => `Un message est répertorié pour ${seasons} ; pour les autres saisons :`,
  noneOnRecord: (whom, when) =>
    `Aucun message${whom && ` ${whom}`} n’est répertorié${when === null ? '' : `, ${when}`}.`,
  soCannotTell: 'Le relevé est partiel : les archives ne permettent pas de dire s’il y en a eu un.',
  soNone: 'La liste est répertoriée en entier : il n’y en a donc pas eu.',
  to: (name) => to(name),
  from: (name) => from(name),
  exchanged: (name) => `dans un échange avec ${name}`,
  between,
  yes: 'Oui, un message est répertorié.',
  yesIn: (seasons) => `Oui, des messages sont répertoriés : ${seasons}.`,
  notGreeted: (summary) => `Non. ${summary}`,
  notGreetedWho: (who, summary) => `Non. ${who} : ${summary}`,
  notListed: (season, who) =>
    `Hors de la liste : la liste publiée pour la ${season} est répertoriée en entier et ne cite pas ${who}.`,
  cannotTell: (season, who) =>
    `Pour la ${season}, les archives ne permettent pas de le dire : elles ne contiennent aucun message adressé ${to(who)}, et leur relevé de cette saison est partiel. ${SILENCE}`,
  cannotTellReceived: (season, who) =>
    `Pour la ${season}, les archives ne permettent pas de le dire : elles ne contiennent aucun message venu ${from(who)}, et les messages reçus n’y sont pas répertoriés en entier.`,
  noRecord: (season) =>
    `Les archives n’ont aucun relevé pour la ${season} et ne permettent donc pas de le dire.`,
  named: (who) => `${upper(who)} :`,
  seasonsPartial: (seasons) => `Relevé partiel, rien trouvé : ${seasons}. ${SILENCE}`,
  seasonsComplete: (seasons) => `Liste complète, nom absent : ${seasons}.`,
  seasonsNone: (seasons) => `Aucun relevé : ${seasons}.`,
  covers: (season, sender, status, reason) =>
    `Relevé ${season}, messages ${from(sender)} : ${status === 'complete' ? 'complet' : 'partiel'}. ${reason}`,
  compared: (added, dropped, kept, whom) =>
    `${whom ? `${upper(whom)} : ` : ''}${number(added)} au relevé de la saison la plus récente seulement, ${number(dropped)} à celui de la plus ancienne seulement, ${number(kept)} aux deux.`,
  added: (one, two) => `Répertoriés pour ${two} et non pour ${one}`,
  dropped: (one, two) => `Répertoriés pour ${one} et non pour ${two}`,
  kept: 'Répertoriés pour les deux',
  comparedUnnamed:
    'Certains destinataires ne sont répertoriés que par leur pays. Quand l’autre saison nomme quelqu’un de ce pays, ni l’un ni l’autre n’est compté comme un changement. Il s’agit de :',
  roleBefore: (role) => `Auparavant : ${role}.`,
  completeSeasons: (seasons) => `Relevé complet : ${seasons}.`,
  partialSeasons: (seasons) => `Relevé partiel : ${seasons}. ${SILENCE}`,
  claimed: (text, season) => `Total annoncé pour ${season} : ${text}.`,
  leftOpen: (season, who, summary) => `Laissé en suspens, ${season}, ${who} : ${summary}`,
  absent: { 'not-greeted': 'Pas de vœux, selon la source : ', 'left-open': 'Laissé en suspens : ' },
  reportedNot: (season, who, summary) => `Pas de vœux, selon la source, ${season}, ${who} : ${summary}`,
  groupWhole: (groups, season, who) =>
    `Pour la ${season}, les messages adressés aux membres ${groups} sont répertoriés en entier, tels qu’une source les donne ; n’y figure pas : ${who}.`,
  unnamed: (season) =>
    `Pour la ${season}, un message adressé au même pays est répertorié sans que son destinataire soit nommé, ou le soit avec certitude ; il se peut que ce soit celui-ci, ou non.`,
  formerOnly: (season, names) => `Pour la ${season}, seuls d’anciens dirigeants sont répertoriés : ${names}.`,
  formerCannotTell: (season, who, role) =>
    `Pour la ${season}, les archives ne permettent pas de le dire : la liste publiée est répertoriée en entier et ne cite pas ${who} (dernière fonction répertoriée : ${role}) ; mais une telle liste ne cite pas forcément tous les anciens dirigeants.`,
  instead: (season, names) => `Répertorié à la place pour la ${season} : ${names}.`,
  fromTo: (kind, sender, whom) => `${kind} ${from(sender)} à ${whom}`,
  unnamedLetter: (season) => `Message ${season}, destinataire non nommé`,
  countedPartial: 'Le relevé est partiel : le nombre réel peut être plus élevé.',
  noAbsences: 'Aucune source répertoriée ne rapporte que quelqu’un n’a pas reçu de vœux.',
  onlyLeftOpen:
    'Aucune source répertoriée ne dit nettement que quelqu’un n’a pas reçu de vœux ; ce qu’une source laisse en suspens figure ci-dessous.',
  someAbsences: (count) =>
    `${counted(count, { one: 'mention indique', other: 'mentions indiquent' })} que quelqu’un n’a pas reçu de vœux.`,
  found: (count) =>
    `${counted(count, { one: 'message trouvé', other: 'messages trouvés, les plus pertinents d’abord' })}.`,
  nothingFound: 'Rien trouvé : aucun message répertorié n’en parle.',
  nothingFoundWith: (who) => `Rien trouvé : aucun message répertorié ${between(who)} n’en parle.`,
  nearest: 'Au plus près, bien que ce ne soit pas ce qui était demandé :',
  unknownName: 'Les archives ne connaissent pas ce nom.',
  didYouMean: (names) => `Vouliez-vous dire ${or(names)} ?`,
  noNear:
    'Aucun nom répertorié ne lui ressemble. Essayez l’orthographe anglaise usuelle, un pays ou une fonction, par exemple « président turc ».',
  severalNames: (names) => `Un seul nom à la fois, s’il vous plaît. Lequel : ${or(names)} ?`,
  unclear: {
    empty: 'Ce texte ne contient pas de question (les citations, le code et les spoilers sont ignorés).',
    year: 'Les archives ne peuvent pas chercher cette année-là.',
    seasons: 'On ne peut mettre en regard que deux saisons. Veuillez en nommer deux.',
    others:
      'Les archives contiennent les vœux que les présidents et les Premiers ministres de la Russie ont envoyés ou reçus, et aucun entre d’autres personnes.',
    words: 'Ce texte n’a pas pu être lu comme une question sur des vœux de Nouvel An.',
    stale: 'Ce bouton vient d’une autre version du bot. Veuillez reposer la question.',
    'no-such-greeting': 'Aucun message répertorié ne porte cet identifiant permanent.',
  },
  yearsOnRecord: (first, last) =>
    `Sont répertoriés les vœux envoyés entre la fin ${first} et la fin ${last} : indiquez une année, par exemple ${last}.`,
  canAsk:
    'Vous pouvez demander une année (« Qui a reçu des vœux en 2021 ? »), une personne, un pays ou une fonction (« Merkel », « Turquie », « le pape »), un oui ou un non (« Biden a-t-il reçu des vœux en 2020 ? »), un groupe (« dirigeants de la CEI 2017 ») ou n’importe quel sujet (« vaccins »).',
  commands: 'Commandes',
  sources: 'Sources',
  moreLines: (count) =>
    `${counted(count, { one: 'autre ligne', other: 'autres lignes' })} ; demandez une seule année ou un seul message pour ${form(count, { one: 'la', other: 'les' })} lire.`,
  moreNotes: (count) =>
    `${counted(count, { one: 'autre remarque', other: 'autres remarques' })} ; demandez une seule année pour ${form(count, { one: 'la', other: 'les' })} lire.`,
  openOne: 'Ouvrir un message',
  moreItems: (count) => counted(count, { one: 'autre entrée', other: 'autres entrées' }),
  shown: (first, last, total) => `Entrées ${number(first)} à ${number(last)} sur ${number(total)}.`,
  fromStart: 'Retour au début',
  next: (count) => `Suite (encore ${number(count)})`,
  unreachable: (count) =>
    `${counted(count, { one: 'autre entrée', other: 'autres entrées' })} ; posez la question en moins de mots pour ${form(count, { one: 'la', other: 'les' })} voir.`,
  longer: 'La question était plus longue que ce qu’un bouton peut porter.',
  about: {
    what: 'Vœux de Nouvel An de chefs d’État : qui en a adressé à qui, qui n’en a pas reçu, et ce qui a été dit. Chaque ligne provient d’archives dont les entrées citent leurs sources ; la réponse ne recourt ni à un modèle de langage ni au réseau.',
    holds: (greetings, people, first, last, sources) =>
      `Les archives contiennent ${counted(greetings, messages)} à destination ou en provenance de ${counted(people, { one: 'personne ou organisation', other: 'personnes et organisations' })}, de ${first} à ${last}, d’après ${counted(sources, { one: 'source', other: 'sources' })}.`,
    reading: (right, asked, claims, day) =>
      `Qualité de la lecture des questions : ${number(right)} des ${number(asked)} questions mises de côté reçoivent une réponse juste (${percent(right / asked)}), avec ${counted(claims, { one: 'affirmation fausse', other: 'affirmations fausses' })} ; mesure du ${day}.`,
    ranking: (ours, engine, theirs, topics) =>
      `Qualité du classement des sujets : nDCG@10 de ${decimals(ours)} sur ${counted(topics, { one: 'sujet', other: 'sujets' })} ; le meilleur des autres moteurs sur les mêmes entrées, ${engine}, obtient ${decimals(theirs)}.`,
    privacy:
      'Rien n’est conservé : ni questions, ni profils, ni statistiques. Les boutons sous une réponse portent la question à laquelle ils mènent.',
    mistakes:
      'Vous avez trouvé une erreur ? Signalez-la à ceux qui exploitent le bot, avec l’identifiant permanent de l’entrée ; son profil indique qui ils sont.',
    licence: 'Le code est sous licence MIT, les archives sous CC BY 4.0.',
    season: (season, status, sent, received) =>
      `${season} · ${status} · envoyés : ${number(sent)}, reçus : ${number(received)}`,
    coverage: { complete: 'complet', partial: 'partiel' },
  },
  footer: (version, day) => `Version ${version} des archives, ${day} · CC BY 4.0`,
  correct: {
    season: 'Une autre saison',
    subject: 'Quelqu’un d’autre, ou l’autre sens',
    everybody: 'Tout le monde',
    who: (name) => upper(name),
    way: {
      sent: 'Vœux envoyés',
      received: 'Vœux reçus',
      both: 'Vœux envoyés et reçus',
    },
    current: (who, way) =>
      `${who ? upper(who) : 'Tout le monde'} : ${{ sent: 'envoyés', received: 'reçus', both: 'envoyés et reçus', exchanged: 'échangés' }[way]}`,
    byTyping: (label) => `${label} : tapez une année, ou « toutes les années ».`,
  },
  action: {
    list: 'Afficher la liste',
    season: (season) => `Liste ${season}`,
    compareAll: 'Toute la comparaison',
    anyPrincipal: 'Quel que soit le titulaire',
    earlierSeason: (season) => `◀ ${season}`,
    laterSeason: (season) => `${season} ▶`,
    earlier: (season) => `◀ ${season}`,
    later: (season) => `${season} ▶`,
    overTime: (who) => `${upper(who)} au fil du temps`,
    absences: 'Qui n’a pas reçu de vœux ?',
    received: 'Vœux reçus',
    sent: 'Vœux envoyés',
    help: 'Que puis-je demander ?',
    cite: 'Citer',
    greeting: 'Retour au message',
    report: 'Signaler une erreur',
    remove: 'Supprimer',
    timeline: 'En image',
    asText: 'En texte',
  },

  cite: {
    heading: (id) => `Comment citer ${id}`,
    lead: 'Citez les archives avec l’identifiant permanent et la version, ou la source elle-même, qui est nommée en premier.',
    forms: { plain: 'Texte brut', bibtex: 'BibTeX', csl: 'CSL-JSON', wikipedia: 'Modèle Wikipédia' },
    title: (sender, whom, year) => `Vœux de Nouvel An ${from(sender)} à ${whom} pour ${year}`,
    archive: (version) => `Greetings, archives de vœux de Nouvel An, version ${version}`,
  },

  report: {
    title: 'Signaler une erreur',
    record: 'Identifiant permanent de l’entrée',
    what: 'Qu’est-ce qui est faux, et que faut-il lire ?',
    source: 'Une source, si vous en connaissez une',
    ready: 'Votre signalement est prêt. Ouvrez ce lien pour l’envoyer à ceux qui tiennent les archives :',
    copy: 'Copiez ce texte et envoyez-le à ceux qui exploitent ce bot ; son profil indique qui ils sont :',
    notSent: 'Le bot lui-même n’a rien envoyé ni conservé.',
  },

  timeline: {
    heading: (who) => `Chronologie : ${who}`,
    lead: (people, seasons) =>
      `${counted(people, { one: 'ligne', other: 'lignes' })}, ${counted(seasons, { one: 'saison', other: 'saisons' })}.`,
    marks: {
      found: 'vœux adressés',
      'not-greeted': 'pas de vœux, selon la source',
      'not-listed': 'hors de la liste complète',
      'not-covered': 'non connu',
    },
    row: (name, parts) => `${name} : ${parts.join(' ; ')}`,
    part: (mark, seasons) => `${mark} ${seasons}`,
    alt: (who, first, last) =>
      `Grille par saison, de ${first} à ${last} (${who}) : à qui des vœux ont été adressés, à qui il n’y en a pas eu selon la source, qui ne figure pas sur une liste complète, et ce qui n’est pas connu.`,
    nobody: 'Aucun de ces noms n’est répertorié : il n’y a rien à dessiner.',
  },

  notice: {
    fault: (code) => `Une erreur s’est produite de mon côté (code ${code}). Veuillez réessayer.`,
    oldCommand: 'Cette commande n’existe plus. Redémarrez Discord pour voir les commandes actuelles.',
    tooMany: (seconds) =>
      `C’est plus que ce que je réponds ici à une même personne en une minute. Veuillez reposer la question dans ${counted(seconds, { one: 'seconde', other: 'secondes' })}.`,
    cannotWrite: (channel, permissions) =>
      `Je n’ai pas pu répondre dans ${channel} : il m’y manque des permissions (${permissions}). Quelqu’un qui gère le serveur peut les accorder à mon rôle dans les paramètres du salon, sous « Permissions ».`,
    notYours:
      'Seule la personne qui a posé la question, ou quelqu’un qui peut gérer les messages, peut supprimer cette réponse.',
    nothingInMessage:
      'Ce message ne cite ni personne, ni pays, ni année, ni sujet que les archives connaissent.',
  },
  permission: {
    ViewChannel: 'Voir le salon',
    SendMessages: 'Envoyer des messages',
    SendMessagesInThreads: 'Envoyer des messages dans les fils',
    ReadMessageHistory: 'Voir les anciens messages',
  },
  recordsIn: 'Les résumés et les citations sont donnés tels qu’ils sont répertoriés, en anglais.',
};

/** Two decimals, with the comma of the language. */
function decimals(value: number): string {
  return value.toFixed(2).replace('.', ',');
}
