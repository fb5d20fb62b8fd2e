import type { CueWords } from "../cues.ts";
import { words } from "../words.ts";

export const cues: CueWords = {
  saying: words(
    "say tell add ask reply answer respond explain note insist argue claim state announce declare warn write tweet post",
    "recall remember admit acknowledge concede confess confirm deny suggest observe remark comment continue conclude finish",
    "agree disagree counter retort joke quip laugh chuckle shout yell cry scream exclaim whisper mutter murmur mumble sigh",
    "groan moan complain lament bemoan grumble protest object plead beg urge implore appeal pray promise pledge vow swear",
    "assure reassure predict speculate wonder muse think believe feel hope fear worry reckon guess suspect suppose caution",
    "advise counsel recommend propose request demand order command instruct reveal disclose divulge report relate recount",
    "narrate emphasise emphasize stress underline underscore highlight reiterate repeat elaborate clarify specify interject",
    "interrupt chime blurt gush enthuse rave boast brag crow cheer chant sing scoff sneer taunt mock jeer snap bark growl",
    "hiss fume rage thunder blast slam rip hit lash accuse allege assert contend maintain affirm attest testify assess",
    "estimate opine inform notify brief hold rule find smile grin beam nod sob weep shrug text email e-mail message blog",
    "tease scold chide quote read reason reflect begin start summarise summarize sum volunteer venture point put go describe",
    "criticise criticize condemn denounce praise hail apologise apologize regret rejoice thank welcome rebuff rebut refute",
    "reject dispute stammer stutter drawl croak shriek roar bellow cackle coo croon intone recite preach teach profess",
    "proclaim decree advertise publish broadcast retweet hint imply signal indicate marvel joke deadpan lie fib bluff gloat",
  ),
  naming: words(
    "call describe label brand dub term characterise characterize denounce condemn praise hail dismiss slam blast criticise",
    "criticize deride mock ridicule welcome portray depict regard view see deem consider declare pronounce decry lambast",
    "lambaste laud tout paint cast compare liken refer speak talk define rate judge find castigate attack reject celebrate",
    "salute mourn remember assess",
  ),
  judging: words(
    "accuse blame cite want expect criticise criticize praise welcome reject demand oppose support back defend justify",
    "express voice offer promise pledge urge warn fear hope believe plan seek acknowledge stress emphasise emphasize",
    "highlight promote advocate favour favor apologise apologize vow swear insist deny threaten refuse decline",
  ),
  citing: words("quote cite"),
  containing: words("read"),
  wording: words(
    "word words phrase phrases statement message slogan slogans motto question answer comment comments remark remarks quote",
    "quotation line sentence tweet post refrain chant chants mantra cry cries reply response warning verdict conclusion",
    "headline caption inscription note letter text caption shout shouts advice request promise plea excuse explanation",
  ),
  titled: words(
    "film movie documentary book novel novella memoir autobiography biography song album single ballad anthem hymn tune",
    "track hit play musical opera operetta ballet show series sitcom programme program episode podcast poem painting portrait",
    "sculpture photograph exhibition ship boat ferry trawler yacht vessel liner frigate tanker submarine spacecraft lander",
    "capsule probe rocket satellite magazine newspaper journal paper tabloid blog website column essay thesis game band",
    "group duo trio choir orchestra campaign project operation mission storm hurricane typhoon cyclone chapter thriller drama",
    "comedy tragedy trilogy sequel prequel remake blockbuster sketch lecture seminar workshop course plan scheme app",
    "restaurant pub bar café cafe hotel bakery shop racehorse horse dog cat nickname name title alias codename pseudonym",
    "movement doctrine theory effect method principle drink cocktail dish recipe product brand model virus",
  ),
  calling: words(
    "headlined called titled entitled named nicknamed dubbed christened baptised baptized codenamed alias aka known",
  ),
  distancing: words("so-called supposed purported self-styled self-proclaimed ostensible"),
  doubt: -0.2,
  firstPerson: words(
    "i me my mine myself we us our ours ourselves i’m i’ve i’ll i’d we’re we’ve we’ll we’d i'm i've i'll i'd we're we've we'll we'd",
  ),
  adverbial: words(""),
  sourceBefore: new Set(["according to"]),
  sourceAfter: words(""),
  tag: words(""),
  comment: words("as"),
  statements: words("words view opinion judgment judgement estimation telling account eyes"),
  statementBefore: words("in by"),
};
