/** The English words that tell what is asked, and those that tell nothing. All folded. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that carry no content of their own: what is left beside them and the names is what to search for. */
export const FUNCTION_WORDS = set(`
  a an the this that these those there here it its he him his she her they them their we us our you your i me my
  who whoever whom whose what which when where why how whether if
  is are was were be been being am do does did done has have had having can could would should will shall may might must
  not no nobody never nor neither none without ever yet still already also too only just even else again once
  isn wasn weren didn doesn don hasn haven hadn won t s d ll re ve m
  and or but so than then as at by for from in into of off on onto out over to up upon with within about between
  during since until till before after around near per via
  all any both each every everybody everyone everything some somebody someone several many much more most few
  please tell show give list find look get got let know want see say says said saying tell told mention mentioned mentions
  write writes wrote written send sends sent sending receive receives received receiving reply replied
  greet greets greeted greeting greetings congratulate congratulates congratulated congratulation congratulations
  wish wishes wished wishing card cards letter letters message messages telegram telegrams note notes text call calls called
  phone phoned telephoned telephone rang word words sentence sentences
  new year years eve day days christmas xmas holiday holidays season seasons happy merry december january
  leader leaders head heads state states government governments country countries nation nations people person recipient
  recipients foreign world counterpart counterparts president prime minister chancellor
  mr mrs ms sir dear
  exchange exchanged each other another one two
  always earlier later previous next getting gets members over back write much many often number count total times time last first latest
  record records archive year sent
  contact speak spoke talk talked anything something thing things actually really exactly
  ok okay hello hi hey thanks thank pls plz bot
  first name names named full
  compared compare comparison versus vs difference differences dropped added removed newly anymore lost joined disappeared stopped longer lists since ago
  member members group groups nobody ones
  include included including includes contain contained
  did does happen happened help commands went gone go come came
  anybody anyone anything somebody someone true truly really definitely personally officially actually apparently
  snub snubs snubbed skip skipped omitted excluded missing ignored ungreeted left
`);

/** What asks for help rather than for a record. */
export const HELP_WORDS = set('help start commands usage hello hi hey you');

export const WHETHER_WORDS = set('was were did does do has have had is are wasn weren didn hasn isn whether');
export const OPEN_WORDS = set('who whoever whom whose what which when where why how');
export const NOT_WORDS = set(
  'not nobody no never none wasn weren didn hasn haven without snub snubs snubbed skip skipped omitted excluded missing ignored ungreeted',
);
export const RECEIVE_WORDS = set('get gets got getting receive receives received receiving');
export const EXCHANGE_WORDS = set('exchange exchanged exchanges exchanging');

/** Words of a greeting that stand right before the one who is greeted: "wrote to Putin", "congratulated Putin". */
export const TOWARDS_WORDS = set(
  'to send sends sent greet greets greeted congratulate congratulates congratulated congratulating wish wished wishing for call called calls phoned telephoned rang',
);

/** Other ways to name the principal, besides his name and his country's. */
export const PRINCIPAL_WORDS = set('kremlin kremlins');

/** Words that say nothing beside others, but are what to look for when they stand alone. */
export const LONE_TOPICS = set('christmas xmas');

/** Words that stand before a name as part of addressing somebody. */
export const TITLES = set('the his president mr russian russia s');

/** Words that set two seasons side by side. */
export const COMPARE_WORDS = set(
  'compare compared comparison versus vs difference differences dropped added removed newly anymore lost joined disappeared stopped',
);

/** Words that ask for a list where nobody is named: "who was greeted", "the whole list", "all leaders". */
export const LIST_WORDS = set(`
  who whoever whom whose list everyone everybody all leaders recipients greeted greetings greeting letters cards card greet
  congratulated sent
`);

/** Words that lead to a topic: what stands beside them is spoken of and is nobody's name. */
export const ABOUT_WORDS = set(
  'about on mention mentions mentioned mentioning topic subject there anything something',
);
