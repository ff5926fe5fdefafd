/** The English words that tell what is asked, and those that tell nothing. All folded. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of questions about greetings: pronouns, auxiliaries, verbs of greeting, what a greeting is called, whom it goes to. */
const QUESTION_WORDS = `
  a an the this that these those there here it its he him his she her they them their we us our you your i me my who
  whoever whom whose what which when where why how whether if is are was were be been being am do does did done has
  have had having can could would should will shall may might must not no nobody never nor neither none without ever
  yet still already also too only just even else again once isn wasn weren didn doesn don hasn haven hadn won t s d ll
  re ve m and or but so than then as at by for from in into of off on onto out over to up upon with within about
  between during since until till before after around near per via all any both each every everybody everyone
  everything some somebody someone several many much more most few please tell show give list find look get got let
  know want see say says said saying told mention mentioned mentions write writes wrote written send sends sent
  sending receive receives received receiving reply replied greet greets greeted greeting greetings congratulate
  congratulates congratulated congratulation congratulations wish wishes wished wishing card cards letter letters
  message messages telegram telegrams note notes text call calls called phone phoned telephoned telephone rang word
  words sentence sentences new year years eve day days christmas xmas holiday holidays season seasons happy merry
  december january leader leaders head heads state states government governments country countries nation nations
  people person recipient recipients foreign world counterpart counterparts president prime minister chancellor mr mrs
  ms sir dear exchange exchanged other another one two always earlier later previous next getting gets members back
  often number count total times time last first latest record records archive contact speak spoke talk talked
  anything something thing things actually really exactly ok okay hello hi hey thanks thank pls plz bot name names
  named full compared compare comparison versus vs difference differences dropped added removed newly anymore lost
  joined disappeared stopped longer lists ago member group groups ones include included including includes contain
  contained happen happened help commands went gone go come came anybody anyone true truly definitely personally
  officially apparently snub snubs snubbed skip skipped omitted excluded missing ignored ungreeted left
`;

/** Everyday words that say nothing of what a greeting speaks of. */
const EVERYDAY_WORDS = `
  set sets
  fetch pull grab compile print display share retrieve supply provide provides provided himself herself themselves itself
  yourself myself ourselves reference references referenced already instance instances thesis essay article episode podcast
  homework assignment deadline class quote quoting quotes citation cite exact wonder hoping trying guess wondering
  addressee addressees receiver receivers shown showing appears whose managed supposed meant mean means matter matters
  idea clue luck helpful appreciate appreciated thankful possible possibly easily simply plain plainly brief briefly
  develop evolve evolved shift shifted read reads reading going
  others
  top holder miss misses
  direction way round worth st nd rd th writing wrote bringing
  overall em far gotten gimme lemme face faces confirm verify confirmed verified wishlist specific specifically particular
  particularly involved involving related relating turned altogether onwards onward forward upwards dear fellow
  apart heard gone reply replies answer answers anywhere somewhere everywhere nowhere nothing
  make makes made making take takes took taken taking keep keeps kept keeping put puts bring brings brought become
  became think thinks thought believe guess suppose wonder wondering wondered curious hear heard hearing remember
  remembers recall wants wanted need needs needed like likes liked love loved use used using try tries tried ask asked
  asking answer seem seems seemed appear appears appeared looks looking seen saw found check checked checking tracking
  track exist exists existed existing stay stays stayed remain remains remained continue continued turn turned begin
  begins began starts started end ends ended ending pass passed miss missed misses goes going gave given giving
  counts counted counting figure figures date dates dated details detail info information overview summary summarise
  summarize timeline chronology chronological sequence run running whole complete
  entire exact precise precisely approximately roughly nearly almost basically literally simply quite rather pretty
  maybe perhaps probably possibly certainly surely likely indeed anyway though although however instead besides able
  possible available known unknown certain different similar same single double common usual usually normally
  typically generally frequently frequent rarely seldom sometimes recently recent lately currently current now
  nowadays today yesterday tomorrow soon early earliest oldest newest final finally eventually big small large little
  long short high low good bad nice best worst great better worse real right wrong false fewer less least enough plus
  minus cent percent half quarter third second fourth fifth comes coming away along together apart ahead behind across
  through throughout against toward towards among amongst amid despite except excluding regarding concerning according
  because unless while whereas therefore thus hence im ive id kindly quick quickly question questions topic topics
  point points part parts kind kinds sort type types way ways form forms example examples case cases title titles role
  roles office officials official entry entries item items source sources data recorded recording register published
  publish line lines page pages table chart texts content contents wording phrase phrases tone style mood personal
  formal formally warm warmly cold coldly polite politely old young former ex late past retired prior following
  consecutive row streak guy guys folks pal dudes website site reportedly allegedly report reported reports occasion
  yuletide festive whenever wherever whatever whichever mine ours yours yeah yep yes sure nope fine well oh ah hmm hm
  huh um uh haha lol wow cannot cant
  stop stops stopping cease ceased quit
  stuff lot lots bunch couple dozen side addressed addressing address addresses mail mailed post posted dispatch
  dispatched deliver delivered extend extended extends convey conveyed conveys feature featured features appearing
  cover covered covers break gap gaps interruption pause either comparing telling talking spoken discuss discussed
  discussing happening occur occurred join joins leave leaves return returns returned returning reappear reappeared
  vanish vanishes disappears reach reached chat chatted conversation conversations contacted contacts
`;

/** What asks for help rather than for a record. */
export const HELP_WORDS = set('help start commands usage hello hi hey you');

export const WHETHER_WORDS = set('was were did does do has have had is are wasn weren didn hasn isn whether');
export const OPEN_WORDS = set('who whoever whom whose what which when where why how');
export const NOT_WORDS =
  /\b(not|nobody|no|never|none|nor|wasn|weren|didn|hasn|haven|isn|don|doesn|without|snub|snubs|snubbed|skip|skips|skipped|omitted|omit|excluded|exclude|missing|missed|miss|ignored|ignore|ungreeted|uncongratulated|left (out|off|empty)|nothing|passed over|shunned|empty handed|unmentioned)\b/;
export const RECEIVE_WORDS = set('get gets got gotten getting receive receives received receiving');
export const EXCHANGE_WORDS = set('exchange exchanged exchanges exchanging');

/** Words of a greeting that stand right before the one who is greeted: "wrote to Putin", "congratulated Putin". */
export const TOWARDS_WORDS = set(
  'to send sends sent address addresses addressed phone phones ring rings dial ping greet greets greeted congratulate congratulates congratulated congratulating wish wished wishing for call called calls phoned telephoned rang',
);

/** Other ways to name the principal, besides his name and his country's. */
export const PRINCIPAL_WORDS = set('kremlin kremlins');

/** Words that say nothing beside others, but are what to look for when they stand alone. */
export const LONE_TOPICS = set('christmas xmas');

/** Words that stand before a name as part of addressing somebody. */
export const TITLES = set('the his president mr russian russia s up out leader leaders head');

/** Words that set two seasons side by side. */
export const COMPARE_WORDS = set(
  'compare compared comparison versus vs difference differences differ dropped added removed newly anymore lost lose joined disappeared newcomer newcomers addition additions vanished face faces changed change changes',
);

/** Words for people by season in one view. */
export const TIMELINE_WORDS = set('timeline timelines chart charts grid grids matrix');

/** Words for a greeting that was spoken. */
export const CALL_WORDS = set(
  'call calls called calling phone phoned telephone telephoned telephoning rang phonecall',
);

/** Words that ask for people, and not for one who is named. */
export const PEOPLE_WORDS = set(
  'who whoever whom whose which anyone anybody everyone everybody leader leaders those people countries country presidents names nobody',
);

/** Words that ask for a list where nobody is named: "who was greeted", "the whole list", "all leaders". */
export const LIST_WORDS = set(`
  who whoever whom whose list everyone everybody all leaders recipients greeted greetings greeting letters cards card greet
  congratulated sent
`);

/** Words that lead to a topic: what stands beside them is spoken of and is nobody's name. */
export const ABOUT_WORDS = set(
  'about on mention mentions mentioned mentioning topic subject there anything something regarding concerning over discussed discuss discussing speaks speak talks refer refers referring touching',
);

/** Words that lead to a topic and to nothing else. */
export const MENTION_WORDS = set(
  'about mention mentions mentioned mentioning regarding concerning discuss discussed discussing speaks refer refers referring',
);

/** Words before "about" where it leads to somebody after all: "tell me about Germany", "what about Merkel". */
export const LEADS_TO_SUBJECT = set('me us tell what how know info information details more stuff all');

/** Verbs of greeting in the past: "Merkel greeted in 2019?" asks whether. */
export const DONE_WORDS = set('greeted congratulated got received gotten wrote sent called wished phoned');

/** What is done to somebody who is greeted. */
export const GREETED_WORDS = set(
  'greeted greet congratulated congratulate get got receive received sent send given write wrote wish wished remembered',
);

/** Words of greeting, for what is sent, done and received: a text that holds one speaks of greetings. */
export const GREETING_WORDS = set(`
  greet greets greeted greeting greetings congratulate congratulates congratulated congratulation congratulations
  wish wishes wished card cards letter letters message messages telegram telegrams note notes mail post list lists
  write writes wrote written send sends sent say says said tell told get gets got receive receives received
  call calls called phone phoned exchange exchanged addressed recipients
`);

/** Verbs beside "greet" that make a yes or no about something else. */
export const REVERSING = set(
  'refuse refused refuses decline declined forget forgot forgotten fail failed reject rejected plan planned intend intended want wanted hesitate hesitated',
);

/** What the one before it says or does, in a question who wrote to whom. */
export const SAYING = set(
  'reply replies replied respond responds responded answer answers answered say says said write writes wrote send sends sent tell told greet thank thanked thanks',
);

/**
 * Those who belong to somebody on record, or hold an office that the archive does not follow: beside a name they make it
 * another's. "Was Merkel's husband greeted?" is no question about Merkel.
 */
export const OTHERS = set(`
  wife husband spouse son sons daughter daughters brother sister mother father mom dad parents family children kids dog cat
  grandson granddaughter uncle cousin girlfriend boyfriend fiancee widow
  ambassador ambassadors envoy consul mayor governor senator senators speaker mp mps deputy deputies opposition vice
  spokesman spokeswoman spokesperson minister ministers secretary aide adviser advisor lawyer general admiral bishop
  party parliament team coach player singer actor
`);

/** Words that carry no content of their own: what is left beside them and the names is what to search for. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...set(`${QUESTION_WORDS} ${EVERYDAY_WORDS}`),
  ...[
    ABOUT_WORDS,
    MENTION_WORDS,
    COMPARE_WORDS,
    CALL_WORDS,
    PEOPLE_WORDS,
    GREETING_WORDS,
    GREETED_WORDS,
    TOWARDS_WORDS,
    EXCHANGE_WORDS,
    RECEIVE_WORDS,
  ].flatMap((words) => [...words]),
]);
