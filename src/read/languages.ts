/**
 * Question words of other languages, each with the English words that mean the same to the reading. Names stay as
 * they are: they are known in every spelling on record. All words are folded.
 */
export interface Language {
  /** Case forms of principals' names, which tell who wrote to whom and so are read although they are names. */
  readonly cases: ReadonlySet<string>;
  /** Words that no English question holds: one of them tells the language. */
  readonly marks: ReadonlySet<string>;
  /** What its words come to in English; an empty text for those that say nothing. */
  readonly words: ReadonlyMap<string, string>;
}

/**
 * Reads a table of lines such as `кого кому = whom`. A word with a star tells the language, one with an exclamation
 * mark is a case form of a name.
 */
function language(table: string): Language {
  const marks = new Set<string>();
  const cases = new Set<string>();
  const words = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [from = '', to = ''] = line.split('=');
    for (const word of from.trim().split(/\s+/)) {
      const plain = word.replace(/[*!]$/, '');
      if (word.endsWith('*')) marks.add(plain);
      if (word.endsWith('!')) cases.add(plain);
      words.set(plain, to.trim());
    }
  }
  return { cases, marks, words };
}

const RUSSIAN = language(`
  кто = whoever
  кого* кому* = whom
  кем = by whom
  что = what
  когда = when
  где = where
  почему = why
  как = how
  сколько = how many
  раз раза = times
  ли = whether
  был была были было = was
  не нет = not
  никого = nobody
  без = without
  поздравил поздравила поздравили поздравлял поздравляли поздравить поздравляет = greeted
  поздравление поздравления поздравлений поздравлении = greeting
  написал написала написали писал = wrote
  отправил отправила направил направила послал прислал прислала = sent
  получил получила получили получал = received
  сказал сказала говорил пожелал пожелала = said
  звонил позвонил = called
  письмо письма письме = letter
  телеграмма телеграмму телеграммы = telegram
  открытка открытку открытки = card
  обменялись обмен = exchanged
  в во на = in
  о об про = about
  с со = with
  от = from
  к = to
  до = until
  после = after
  по = until
  и а но или = and
  всех все каждого = all
  список список = list
  лидеров лидеры лидерам главы глав = leaders
  новым новый новом нового = new
  год году года годом годов годы = year
  прошлом прошлый = last
  этом этот = this
  рождеством рождество = christmas
  странам стран страны стране =
  списке списков =
  последний последняя последнее = last
  лидеру лидера лидер = leader
  поздравил поздравили = greeted
  пожелал = said
  про = about
  путин! путиным! = by putin
  путину! = to putin
  медведев! медведевым! = by medvedev
  медведеву! = to medvedev
  россии россия кремль кремля = kremlin
  его ему он она они ей = he
  бывший бывшего бывшему бывшая бывшие бывших = former
  президент президента президенту президентом президенты = president
  премьер премьера премьеру = premier
  министр министра министру =
  канцлер канцлера канцлеру = chancellor
  король короля королю = king
  королева королеву королеве = queen
  папа папу папе папы = pope
  римский римского римскому =
  генсек генсека генсеку = un chief
  оон =
`);

const CHINESE = language(`
  谁 = whoever
  给 向 致 对 = to
  和 与 = and
  从 = from
  由 = by
  发 写 = sent
  说 = said
  收 = received
  吗 = whether
  到 了 的 过 呢 被 是 否 有 哪 些 位 个 封 = 
  什 么 = what
  何 = when
  多 少 几 次 = how many
  没 未 不 = not
  新 = new
  年 = year
  贺 祝 = greeting
  电 信 卡 = letter
  所 都 最 后 领 导 人 时 候 =
  总 统 = president
  理 = premier
  首 相 =
`);

const GERMAN = language(`
  wer* = whoever
  wem* wen* = whom
  was = what
  wann = when
  warum wieso* = why
  wie = how
  wieviele* wieviel* = how many
  viele =
  oft = often
  hat haben hatte = has
  wurde* wurden* worden* war waren = was
  nicht* kein* keine* keinen = not
  niemand* niemandem* = nobody
  gratulierte* gratuliert* gratulieren grusste* gegrusst* begrusst* begluckwunschte* = greeted
  gluckwunsche* gluckwunsch* gruss grusse* neujahrsgrusse* neujahrsgruss* = greeting
  schrieb* geschrieben* schrieben* schickte* sandte* geschickt* = wrote
  sagte* gesagt* = said
  bekam* bekommen* erhielt* erhalten* bekamen* = received
  brief* briefe* karte karten telegramm* nachricht* post = letter
  an = to
  von vom = from
  im am zum zur in = in
  uber = about
  seit* = since
  bis = until
  und* = and
  oder = and
  der die das den dem des ein eine einen einer = the
  alle allen = all
  liste = list
  staatschefs* fuhrer* regierungschefs* = leaders
  neujahr* neues neuen = new
  jahr* jahre* jahres* = year
  letztes letzten* voriges* = last
  ein eine frohes* gewunscht* politiker* mitglieder* mitglied* auf staaten* lander* =
  fehlt* fehlen* = dropped
  gegenuber* = compared
  bundesprasident* bundesprasidenten* = german president
  neujahrskarte* neujahrskarten* = card
  weihnachten* = christmas
  ihm er sie ihr = he
  prasident* prasidenten* prasidentin* = president
  kanzler* kanzlerin* bundeskanzler* bundeskanzlerin* = chancellor
  ministerprasident* premierminister* = prime minister
  konigin* = queen
  konig* = king
  papst* = pope
  ehemaliger* ehemalige* ehemaligen* fruhere* fruherer* = former
  turkische turkischen turkischer = turkish
  deutsche deutschen deutscher = german
  franzosische franzosischen franzosischer = french
  amerikanische amerikanischen amerikanischer = american
  chinesische chinesischen chinesischer = chinese
`);

const SPANISH = language(`
  quien* quienes* = whoever
  cuando* = when
  donde* = where
  porque = why
  como = how
  cuantos* cuantas* cuanto = how many
  veces = times
  fue* fueron* = was
  ha han =
  no = not
  nadie* = nobody
  felicito* felicitado* felicitados* felicitar* felicita* saludo* saludado* = greeted
  felicitaciones* felicitacion* saludos* mensaje* mensajes* = greeting
  escribio* escrito* envio* enviado* mando* = wrote
  dijo* = said
  recibio* recibido* recibieron* = received
  carta* cartas* tarjeta* telegrama* = letter
  a al = to
  de del = of
  por = by
  en = in
  sobre* = about
  desde* = since
  hasta* = until
  y* = and
  o e = and
  el la los las un una = the
  todos* = all
  lista = list
  lideres* presidentes* = leaders
  nuevo* = new
  ano* anos* = year
  pasado* = last
  felicitadas* paises* anio* = 
  todas* = all
  nuevos* nuevas* = new
  respecto* = compared
  ultima* ultimo* = last
  son hay esta este =
  navidad* = christmas
  le lo se su que =
  presidente* presidenta* = president
  canciller* = chancellor
  ministro* = 
  primer* = prime minister
  reina* = queen
  rey* = king
  papa = pope
  ex = former
`);

const FRENCH = language(`
  qui* = who
  quand* = when
  quoi* quel* quelle* que qu = what
  pourquoi* = why
  comment* = how
  combien* = how many
  fois* = times
  ete* etait* = was
  t = whether
  il elle ils lui leur a ont =
  est ce =
  ne n pas* = not
  personne* = nobody
  felicite* felicites* saluee* salue* = greeted
  voeux* felicitations* = greeting
  ecrit* envoye* adresse* = wrote
  dit* = said
  recu* recus* = received
  lettre* lettres* carte cartes* telegramme* message messages = letter
  aux au = to
  de du des d = of
  par* = by
  en dans* = in
  sur* = about
  depuis* = since
  jusqu* = until
  et* = and
  ou = and
  le la les l un une = the
  tous* = all
  liste = list
  dirigeants* chefs* = leaders
  nouvel* nouvelle* = new
  an annee* annees* = year
  dernier* derniere* = last
  bonne* souhaite* souhaitee* ses vos pays* =
  disparu* = dropped
  entre* = between
  pour* = for
  repond* = wrote
  recoit* = received
  tous* toutes* = all
  noel* = christmas
  poutine* = putin
  president = president
  chancelier* chanceliere* = chancellor
  premier = prime minister
  ministre* =
  reine* = queen
  roi* = king
  pape* = pope
  ancien* ancienne* = former
`);

const TURKISH = language(`
  kim* kimler* = whoever
  kime* kimi* kimlere* kimleri* = whom
  kimden* = from whom
  ne* neler* = what
  zaman* = when
  neden* = why
  nasil* = how
  kac* = how many
  kez* kere* = times
  mi mu mı = whether
  degil* yok* = not
  kutladi* tebrik* kutladı* kutlandi* = greeted
  etti* edildi* ediyor =
  yazdi* gonderdi* gonderildi* yolladi* iletti* = wrote
  dedi* soyledi* = said
  aldi* = received
  mesaj* mesaji* mektup* kart* karti* telgraf* = letter
  e a ye ya de da te ta den dan nin nun in un i u yi = 
  hakkinda* = about
  beri* = since
  kadar* = until
  ve* veya* ile* = and
  tum* butun* hepsi* = all
  liste* listesi* = list
  liderler* lideri* liderlere* liderleri* = leaders
  yeni* = new
  yil* yilda* yilinda* yili* = year
  gecen* son* = last
  peki* = and
  hangi* uyeleri* uyesi* var en gore* listesinde* =
  kutlandi* = greeted
  noel* =
  cumhurbaskani* cumhurbaskanina* baskan* baskani* baskanina* = president
  basbakan* basbakani* basbakanina* = prime minister
  sansolye* sansolyesi* = chancellor
  kralice* = queen
  kral* = king
  eski* = former
`);

/** Other scripts cannot be mistaken for English, so their words are always read. */
export const ALWAYS: readonly Language[] = [RUSSIAN, CHINESE];
export const IF_MARKED: readonly Language[] = [GERMAN, SPANISH, FRENCH, TURKISH];
