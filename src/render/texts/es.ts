/** The fixed texts of a reply in Spanish; names and the records themselves stand as they are. */
import type { Texts } from './en.ts';
import { formatsOf, upper } from './formats.ts';

const { counted, form, number, percent, date, and, or, languageName, countryName } = formatsOf('es-ES');

/** Countries that are named with an article inside a sentence; the others do without. */
const ARTICLES: readonly (readonly [RegExp, string])[] = [
  [/^(Reino|Sáhara) /, 'el'],
  [/^(República|Ciudad) /, 'la'],
  [/^(Países|Emiratos|Territorios) /, 'los'],
  [/^Islas /, 'las'],
];

/** Groups by the archive's names for them: as they stand inside a sentence, and by themselves. */
const GROUPS: Readonly<Record<string, readonly [article: string, name: string]>> = {
  Abkhazia: ['', 'Abjasia'],
  Africa: ['', 'África'],
  Asia: ['', 'Asia'],
  'Baltic states (Baltic Assembly)': ['los ', 'países bálticos (Asamblea Báltica)'],
  BRICS: ['los ', 'BRICS'],
  'Central Asia': ['', 'Asia Central'],
  'Commonwealth of Independent States': ['la ', 'Comunidad de Estados Independientes'],
  'Collective Security Treaty Organization': ['la ', 'Organización del Tratado de Seguridad Colectiva'],
  'Eurasian Economic Union': ['la ', 'Unión Económica Euroasiática'],
  'European Union': ['la ', 'Unión Europea'],
  Europe: ['', 'Europa'],
  'Group of Twenty': ['el ', 'G20'],
  'Group of Seven': ['el ', 'G7'],
  'Latin America and the Caribbean': ['', 'América Latina y el Caribe'],
  'North Atlantic Treaty Organization': ['la ', 'OTAN'],
  'Nordic countries (Nordic Council)': ['los ', 'países nórdicos (Consejo Nórdico)'],
  'Shanghai Cooperation Organisation': ['la ', 'Organización de Cooperación de Shanghái'],
  'South Ossetia': ['', 'Osetia del Sur'],
  'Visegrád Group': ['el ', 'Grupo de Visegrado'],
};

/** A name by itself, as on a button: that of a group in Spanish, any other as it is. */
const label = (name: string): string => upper(GROUPS[name]?.[1] ?? name);

/** «de» and «a» before a name, which take up the article «el». */
const of = (name: string): string => (name.startsWith('el ') ? `del ${name.slice(3)}` : `de ${name}`);
const to = (name: string): string => (name.startsWith('el ') ? `al ${name.slice(3)}` : `a ${name}`);

const greetings = (count: number): string =>
  counted(count, { one: 'felicitación', many: 'de felicitaciones', other: 'felicitaciones' });
const seasons = (count: number): string => counted(count, { one: 'temporada', other: 'temporadas' });
const entries = (count: number): string => counted(count, { one: 'entrada más', other: 'entradas más' });
const words = (count: number): string => counted(count, { one: 'palabra', other: 'palabras' });
const are = (count: number): string => form(count, { one: 'Consta', other: 'Constan' });
const decimal = (value: number): string => value.toFixed(2).replace('.', ',');

export const es: Texts = {
  date,
  and,
  upper,

  season: (year) => `finales de ${year} (Año Nuevo de ${year + 1})`,
  forNewYear: (year) => `para el Año Nuevo de ${year}`,
  seasonRange: (first, last) => `de finales de ${first} a finales de ${last}`,
  allSeasons: 'todas las temporadas registradas',
  readAs: (reading) => `Interpretado como: ${reading}`,

  greetings,
  country: (code) => {
    const name = countryName(code);
    const article = ARTICLES.find(([pattern]) => pattern.test(name))?.[1];
    return article ? `${article} ${name}` : name;
  },
  countryLabel: countryName,
  leadersOf: (name) => `los dirigentes ${of(name)}`,
  group: (name) => GROUPS[name]?.join('') ?? name,
  membersOf: (name) => `dirigentes ${of(name)}`,
  person: (name, as) => (as ? `${name} (en la categoría «${as}»)` : name),
  officeOf: (office, place, former) => {
    const [article, old] = office === 'reina' ? ['la', 'antigua'] : ['el', 'antiguo'];
    return `${article} ${former ? `${old} ` : ''}${office}${place ? ` ${of(place)}` : ''}`;
  },
  kindOf: (kind, place) => `${kind}${place ? ` ${of(place)}` : ''}`,
  kinds: {
    'head-of-state': 'jefes de Estado',
    'head-of-government': 'jefes de Gobierno',
    monarch: 'monarcas',
    'president-elect': 'presidentes electos',
    former: 'exdirigentes',
    religious: 'líderes religiosos',
    organisation: 'organizaciones y sus responsables',
    other: 'otras personas',
  },
  offices: {
    president: 'presidente',
    'president-elect': 'presidente electo',
    'prime-minister': 'primer ministro',
    chancellor: 'canciller',
    queen: 'reina',
    king: 'rey',
    emperor: 'emperador',
    prince: 'príncipe',
    pope: 'papa',
    'un-secretary-general': 'secretario general de la ONU',
    'fifa-president': 'presidente de la FIFA',
    'ioc-president': 'presidente del Comité Olímpico Internacional',
    'imf-head': 'director del Fondo Monetario Internacional',
    'ice-hockey-president': 'presidente de la Federación Internacional de Hockey sobre Hielo',
    'judo-president': 'presidente de la Federación Internacional de Judo',
  },

  reading: {
    list: {
      sent: 'todas las felicitaciones enviadas',
      received: 'todas las felicitaciones recibidas',
      both: 'todas las felicitaciones enviadas y recibidas',
      exchanged: 'felicitaciones intercambiadas, enviadas y correspondidas en una misma temporada',
    },
    by: (principal) => ` (limitado a ${principal})`,
    // «Para» and «por» stand before «el» unchanged, as «a» and «de» would not.
    listTo: {
      sent: 'felicitaciones para',
      received: 'felicitaciones enviadas por',
      both: 'felicitaciones enviadas o recibidas por',
      exchanged: 'felicitaciones intercambiadas con',
    },
    whether: {
      sent: 'si hubo una felicitación para',
      received: 'si hubo una felicitación enviada por',
      both: 'si hubo felicitaciones enviadas o recibidas por',
      exchanged: 'si hubo felicitaciones intercambiadas con',
    },
    count: {
      sent: 'cuántas felicitaciones se enviaron',
      received: 'cuántas felicitaciones se recibieron',
      both: 'cuántas felicitaciones se enviaron y se recibieron',
      exchanged: 'cuántas felicitaciones se intercambiaron',
    },
    countTo: {
      sent: 'cuántas felicitaciones hubo para',
      received: 'cuántas felicitaciones fueron enviadas por',
      both: 'cuántas felicitaciones fueron enviadas o recibidas por',
      exchanged: 'cuántas felicitaciones se intercambiaron con',
    },
    tally: {
      most: 'quién consta con más frecuencia',
      every: 'quién consta en todas las temporadas',
      once: 'quién consta en una sola temporada',
    },
    tallyOf: (who) => `(ámbito: ${who})`,
    part: { all: '', first: 'la primera de las ', last: 'la última de las ' },
    aside: (count) =>
      `(${counted(count, {
        one: 'palabra no entendida y dejada de lado',
        other: 'palabras no entendidas y dejadas de lado',
      })})`,
    form: { letter: 'solo cartas', call: 'solo llamadas' },
    absences: 'de quién se informó que no fue felicitado',
    absencesOf: (who) => `de quién se informó que no fue felicitado (ámbito: ${who})`,
    compare: 'quién fue felicitado en una temporada y no en la otra',
    compareTo: (who) => `quién fue felicitado en una temporada y no en la otra (ámbito: ${who})`,
    greeting: 'una felicitación, por su identificador permanente',
    search: (terms, unknown) =>
      `felicitaciones que hablan de «${terms}»${
        unknown > 0
          ? ` (y ${counted(unknown, { one: 'palabra que no consta', other: 'palabras que no constan' })})`
          : ''
      }`,
    searchUnknown: (count) => `una búsqueda de ${words(count)}`,
    unknownName: 'un nombre que el archivo no conoce',
    severalNames: 'más de un nombre',
    unclear: 'ninguna pregunta que el archivo pueda responder',
    help: 'qué se puede preguntar',
    about: 'qué es esto y qué abarca',
  },

  heading: {
    list: {
      sent: 'Felicitaciones de Año Nuevo enviadas',
      received: 'Felicitaciones de Año Nuevo recibidas',
      both: 'Felicitaciones de Año Nuevo enviadas y recibidas',
      exchanged: 'Felicitaciones de Año Nuevo intercambiadas',
    },
    greeting: (from, whom) => `${from} a ${whom}`,
    whether: (who) => `¿Se envió una felicitación ${to(who)}?`,
    whetherReceived: (who) => `¿Se recibió una felicitación ${of(who)}?`,
    leader: label,
    count: 'Cuántas felicitaciones',
    tally: {
      most: 'Quienes constan con más frecuencia',
      every: 'En todas las temporadas',
      once: 'En una sola temporada',
    },
    absences: 'Sin felicitación, según las fuentes',
    compare: (one, two) => `Comparación de ${one} y ${two}`,
    search: 'Búsqueda',
    name: '¿Qué nombre?',
    unclear: 'Pregunta no entendida',
    help: 'Qué puede preguntar',
    about: 'Acerca de Greetings',
  },

  sent: (day) => `fecha de envío: ${day}`,
  sentUnknown: 'sin indicación del día de envío',
  form: { letter: 'carta', call: 'llamada telefónica', listed: 'mención en una lista publicada' },
  sentBy: (holder) => `enviada por ${holder}`,
  jointly: (names) => `junto con ${names}`,
  noText: 'Figura como destinatario; ninguna fuente registrada dice qué se escribió.',
  sameMessage: (name) => `El mismo mensaje que a ${name}.`,
  morePoints: (count) => `(${counted(count, { one: 'punto más', other: 'puntos más' })})`,
  inMessage: (text) => `En el mensaje: «${text}»`,
  inAccount: (text) => `En el comunicado de la oficina del remitente: «${text}»`,
  quoteLanguage: (text, language) => (language === 'es' ? text : `${text} (en ${languageName(language)})`),
  permanentId: (id) => `Identificador permanente: ${id}`,
  undated: 'sin fecha',

  onRecord: (count, whom, when) =>
    `${are(count)} ${greetings(count)}${whom && ` ${whom}`}${when === null ? '' : `, ${when}`}.`,
  course: (stretches) => `De la primera a la última: ${stretches.join('; ')}.`,
  stretch: (first, last, role) => `${first === last ? first : `de ${first} a ${last}`} como ${role}`,
  firstOnRecord: (season) => `La primera que consta: ${season}.`,
  lastOnRecord: (season) => `La última que consta: ${season}.`,
  tallied: (people, counted_) =>
    `${counted(people, { one: 'nombre', other: 'nombres' })}; temporadas registradas que se han contado: ${number(counted_)}.`,
  noneTallied: 'No consta nadie en ese caso.',
  tallyRow: (count, ids) => `${seasons(count)}: ${ids}.`,
  tallyPartial:
    'Cuando el registro de una temporada es parcial, puede faltar alguna felicitación en el recuento.',
  otherwise: (ids) => `Consta una felicitación para ${ids}; en cuanto a las demás temporadas:`,
  noneOnRecord: (whom, when) =>
    `No consta ninguna felicitación${whom && ` ${whom}`}${when === null ? '' : `, ${when}`}.`,
  soCannotTell: 'El registro es parcial, así que el archivo no puede saber si hubo alguna.',
  soNone: 'La lista consta completa, así que no hubo ninguna.',
  to: (name) => `para ${name}`,
  from: (name) => of(name),
  exchanged: (name) => `intercambiada con ${name}`,
  between: (name) => `con ${name} como remitente o destinatario`,
  yes: 'Sí, consta una felicitación.',
  yesIn: (ids) => `Sí, constan felicitaciones: ${ids}.`,
  notGreeted: (summary) => `No. ${summary}`,
  notGreetedWho: (who, summary) => `No. ${who}: ${summary}`,
  notListed: (season, who) =>
    `No figura en la lista: la lista publicada para la temporada de ${season} consta completa y no nombra ${to(who)}.`,
  cannotTell: (season, who) =>
    `El archivo no puede saberlo en cuanto a la temporada de ${season}: no contiene ninguna felicitación ${to(who)} y su registro de esa temporada es parcial. Que ahí no conste nada no significa que no la hubiera.`,
  cannotTellReceived: (season, who) =>
    `El archivo no puede saberlo en cuanto a la temporada de ${season}: no contiene ninguna felicitación ${of(who)} y lo recibido no consta en su totalidad.`,
  noRecord: (season) =>
    `El archivo no tiene ningún registro de la temporada de ${season}, así que no puede saberlo.`,
  named: (who) => `${upper(who)}:`,
  seasonsPartial: (ids) =>
    `Registro parcial, no se encontró nada: ${ids}. Que ahí no conste nada no significa que no la hubiera.`,
  seasonsComplete: (ids) => `Lista completa, no figura en ella: ${ids}.`,
  seasonsNone: (ids) => `Sin registro: ${ids}.`,
  covers: (season, sender, status, reason) =>
    `Registro de ${season}, felicitaciones de ${sender}: ${{ complete: 'completo', partial: 'parcial' }[status]}. ${reason}`,
  compared: (added, dropped, kept, whom) =>
    upper(
      `${whom ? `${upper(whom)}: ` : ''}constan solo en la temporada posterior: ${number(added)}; solo en la anterior: ${number(dropped)}; en ambas: ${number(kept)}.`,
    ),
  added: (one, two) => `Constan en ${two} y no en ${one}`,
  dropped: (one, two) => `Constan en ${one} y no en ${two}`,
  kept: 'Constan en ambas',
  comparedUnnamed:
    'Algunos destinatarios constan solo por su país. Si la otra temporada nombra a alguien de ese país, ninguno de los dos se cuenta como cambio.',
  roleBefore: (role) => `Antes: ${role}.`,
  completeSeasons: (ids) => `Registro completo: ${ids}.`,
  partialSeasons: (ids) =>
    `Registro parcial: ${ids}. Que ahí no conste una felicitación no significa que no la hubiera.`,
  claimed: (text, season) => `Total declarado para ${season}: ${text}.`,
  leftOpen: (season, who, summary) => `Sin determinar, ${season}, ${who}: ${summary}`,
  absent: { 'not-greeted': 'Sin felicitación, según la fuente: ', 'left-open': 'Sin determinar: ' },
  reportedNot: (season, who, summary) => `Sin felicitación, según la fuente, ${season}, ${who}: ${summary}`,
  groupWhole: (groups, season, who) =>
    `En la temporada de ${season}, las felicitaciones a los miembros ${of(groups)} constan en su totalidad, tal como las da una fuente; entre ellas no hay ninguna ${to(who)}.`,
  unnamed: (season) =>
    `En la temporada de ${season} consta una felicitación al mismo país cuyo destinatario no se nombra, o no con certeza; puede ser esta o no serlo.`,
  formerOnly: (season, names) => `En la temporada de ${season} solo constan exdirigentes: ${names}.`,
  formerCannotTell: (season, who, role) =>
    `El archivo no puede saberlo en cuanto a la temporada de ${season}: la lista publicada consta completa y no nombra ${to(who)} (último cargo que consta: ${role}); pero una lista así no tiene por qué nombrar a todos los exdirigentes.`,
  instead: (season, names) => `En la temporada de ${season} consta, en cambio, lo siguiente: ${names}.`,
  fromTo: (kind, from, whom) => `${kind} de ${from} a ${whom}`,
  unnamedLetter: (season) => `Felicitación de ${season}, destinatario sin nombrar`,
  countedPartial: 'El registro es parcial, así que el número real puede ser mayor.',
  noAbsences: 'No consta que se haya informado de nadie a quien no se felicitara.',
  onlyLeftOpen:
    'No consta que se haya informado expresamente de nadie a quien no se felicitara; abajo figura lo que alguna fuente deja sin determinar.',
  someAbsences: (count) =>
    `${counted(count, { one: 'noticia', other: 'noticias' })} de alguien a quien no se felicitó.`,
  found: (count) =>
    `${greetings(count)} ${form(count, { one: 'encontrada', other: 'encontradas' })}, de mayor a menor pertinencia.`,
  nothingFound: 'No se encontró nada: ninguna felicitación registrada habla de esto.',
  nothingFoundWith: (who) =>
    `No se encontró nada: ninguna felicitación registrada que tenga como remitente o destinatario ${to(who)} habla de esto.`,
  nearest: 'Lo más cercano, aunque no es lo que se pidió:',
  unknownName: 'El archivo no conoce este nombre.',
  didYouMean: (names) => `¿Quiso decir ${or(names)}?`,
  noNear:
    'Ningún nombre registrado se le parece. Pruebe con la grafía inglesa habitual, un país o un cargo, como «presidente de Turquía».',
  severalNames: (names) => `De uno en uno, por favor. ¿A cuál se refiere: ${or(names)}?`,
  unclear: {
    empty: 'No hay ninguna pregunta en este texto (las citas, el código y los espóileres no se leen).',
    year: 'Ese no es un año que el archivo pueda consultar.',
    seasons: 'Solo se pueden comparar dos temporadas. Nombre dos, por favor.',
    others:
      'El archivo contiene felicitaciones que enviaron o recibieron los presidentes y primeros ministros de Rusia, y ninguna entre terceros.',
    words: 'Esto no se entiende como una pregunta sobre felicitaciones de Año Nuevo.',
    stale: 'Este botón es de otra versión del bot. Vuelva a preguntar, por favor.',
    'no-such-greeting': 'Ninguna felicitación registrada tiene este identificador permanente.',
  },
  yearsOnRecord: (first, last) =>
    `Constan felicitaciones enviadas entre finales de ${first} y finales de ${last}: indique un año, por ejemplo ${last}.`,
  canAsk:
    'Puede preguntar por un año («¿a quién felicitó en 2021?»), una persona, un país o un cargo («Merkel», «Turquía», «el papa»), un sí o un no («¿felicitó a Biden en 2020?»), un grupo («dirigentes de la CEI 2017») o cualquier tema («vacunas»).',
  commands: 'Comandos',
  sources: 'Fuentes',
  moreLines: (count) =>
    `${counted(count, { one: 'línea más', other: 'líneas más' })}; pregunte por un año o una felicitación para leerlas.`,
  moreNotes: (count) =>
    `${counted(count, { one: 'nota más', other: 'notas más' })}; pregunte por un año para leerlas.`,
  openOne: 'Abrir una felicitación',
  moreItems: entries,
  shown: (first, last, total) => `Entradas de la ${number(first)} a la ${number(last)}, de ${number(total)}.`,
  fromStart: 'Volver al principio',
  next: (count) => `Siguiente (${number(count)} más)`,
  unreachable: (count) => `${entries(count)}; pregunte con menos palabras para ver el resto.`,
  longer: 'La pregunta era más larga de lo que cabe en un botón.',
  about: {
    what: 'Felicitaciones de Año Nuevo entre jefes de Estado: quién felicitó a quién, a quién no se felicitó y qué se dijo. Cada línea procede de un archivo de registros con sus fuentes; al responder no interviene ningún modelo de lenguaje ni se usa la red.',
    holds: (count, people, first, last, sources) =>
      `El archivo contiene ${greetings(count)} de o para ${counted(people, { one: 'persona u organización', other: 'personas y organizaciones' })}, de ${first} a ${last}, ${form(count, { one: 'leída', other: 'leídas' })} en ${counted(sources, { one: 'fuente', other: 'fuentes' })}.`,
    reading: (right, asked, claims, day) =>
      `Con qué acierto se leen las preguntas: de ${number(asked)} preguntas reservadas para la prueba, ${number(right)} se responden correctamente (${percent(right / asked)}), con ${counted(claims, { one: 'afirmación falsa', other: 'afirmaciones falsas' })}; medido el ${day}.`,
    ranking: (ours, engine, theirs, topics) =>
      `Con qué acierto se ordenan los temas: nDCG@10 de ${decimal(ours)} en ${counted(topics, { one: 'tema', other: 'temas' })}; el siguiente mejor motor con los mismos registros, ${engine}, obtiene ${decimal(theirs)}.`,
    privacy:
      'No se guarda nada: ni preguntas, ni perfiles, ni estadísticas. Los botones que acompañan a una respuesta llevan en sí la pregunta a la que conducen.',
    mistakes:
      'Si encuentra un error, comuníquelo a quienes gestionan el bot, con el identificador permanente del registro; su perfil indica quiénes son.',
    licence: 'El código está bajo la licencia MIT; el archivo, bajo CC BY 4.0.',
    season: (season, status, sent, received) =>
      `${season} · ${status} · ${number(sent)} ${form(sent, { one: 'enviada', other: 'enviadas' })}, ${number(received)} ${form(received, { one: 'recibida', other: 'recibidas' })}`,
    coverage: { complete: 'registro completo', partial: 'registro parcial' },
  },
  footer: (version, day) => `Versión ${version} del archivo, ${day} · CC BY 4.0`,
  correct: {
    season: 'Otra temporada',
    subject: 'Otra persona o el otro sentido',
    everybody: 'Todos',
    who: label,
    way: {
      sent: 'Felicitaciones enviadas',
      received: 'Felicitaciones recibidas',
      both: 'Felicitaciones enviadas y recibidas',
    },
    current: (who, way) =>
      `${who ? label(who) : 'Todos'}: felicitaciones ${
        {
          sent: 'enviadas',
          received: 'recibidas',
          both: 'enviadas y recibidas',
          exchanged: 'intercambiadas',
        }[way]
      }`,
    byTyping: (name) => `${name}: escriba un año o «todos los años».`,
  },
  action: {
    list: 'Mostrar la lista',
    season: (season) => `Lista de ${season}`,
    compareAll: 'La comparación entera',
    anyPrincipal: 'Quienquiera que ocupara el cargo',
    earlierSeason: (season) => `◀ ${season}`,
    laterSeason: (season) => `${season} ▶`,
    earlier: (season) => `◀ ${season}`,
    later: (season) => `${season} ▶`,
    overTime: (who) => `${label(who)} por años`,
    absences: '¿A quién no se felicitó?',
    received: 'Felicitaciones recibidas',
    sent: 'Felicitaciones enviadas',
    help: '¿Qué puedo preguntar?',
    cite: 'Citar',
    greeting: 'Volver a la felicitación',
    report: 'Comunicar un error',
    remove: 'Eliminar',
    timeline: 'Como imagen',
    asText: 'Como texto',
  },

  cite: {
    heading: (id) => `Cómo citar ${id}`,
    lead: 'Cite el archivo por su identificador permanente y su versión, o la propia fuente, que se nombra en primer lugar.',
    forms: {
      plain: 'Texto sin formato',
      bibtex: 'BibTeX',
      csl: 'CSL-JSON',
      wikipedia: 'Plantilla de Wikipedia',
    },
    title: (from, whom, year) => `Felicitación de Año Nuevo de ${from} a ${whom} para ${year}`,
    archive: (version) => `Greetings, archivo de felicitaciones de Año Nuevo, versión ${version}`,
  },

  report: {
    title: 'Comunicar un error',
    record: 'Identificador permanente del registro',
    what: '¿Qué está mal y qué sería lo correcto?',
    source: 'Una fuente, si conoce alguna',
    ready: 'Su aviso está listo. Abra este enlace para enviarlo a quienes mantienen el archivo:',
    copy: 'Copie este texto y envíelo a quienes gestionan este bot; su perfil indica quiénes son:',
    notSent: 'El bot no ha enviado ni guardado nada por su cuenta.',
  },

  timeline: {
    heading: (who) => `Cronología: ${who}`,
    lead: (people, count) => `${counted(people, { one: 'fila', other: 'filas' })}, ${seasons(count)}.`,
    marks: {
      found: 'con felicitación',
      'not-greeted': 'sin felicitación, según la fuente',
      'not-listed': 'ausente de la lista completa',
      'not-covered': 'no se sabe',
    },
    row: (name, parts) => `${name}: ${parts.join('; ')}`,
    part: (mark, ids) => `${mark} (${ids})`,
    alt: (who, first, last) =>
      `Cuadrícula por temporadas, de ${first} a ${last} (${who}): quién fue felicitado, de quién se informó que no lo fue, quién no figura en una lista completa y de quién no se sabe.`,
    nobody: 'No consta nadie de este grupo, así que no hay nada que dibujar.',
  },

  notice: {
    fault: (code) => `Algo ha fallado por mi parte (código ${code}). Inténtelo de nuevo, por favor.`,
    oldCommand: 'Este comando ya no existe. Reinicie Discord para ver los actuales.',
    tooMany: (wait) =>
      `Son más preguntas de las que respondo aquí a una misma persona en un minuto. Vuelva a preguntar dentro de ${counted(wait, { one: 'segundo', other: 'segundos' })}, por favor.`,
    cannotWrite: (channel, permissions) =>
      `No he podido responder en ${channel}: allí me faltan permisos (${permissions}). Alguien que gestione el servidor puede concedérselos a mi rol en los ajustes del canal, en «Permisos».`,
    notYours:
      'Solo puede eliminar esta respuesta quien hizo la pregunta o alguien que pueda gestionar los mensajes.',
    nothingInMessage:
      'Este mensaje no nombra a ninguna persona ni menciona ningún país, año o tema que el archivo conozca.',
  },
  permission: {
    ViewChannel: 'Ver canal',
    SendMessages: 'Enviar mensajes',
    SendMessagesInThreads: 'Enviar mensajes en hilos',
    ReadMessageHistory: 'Leer el historial de mensajes',
  },
  recordsIn: 'Los resúmenes y las citas figuran tal como constan en el archivo, en inglés.',
};
