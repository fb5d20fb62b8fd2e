import { givenNames, internationalFemaleNames, internationalMaleNames } from "../given-names.ts";
import { classed } from "../noun-classes.ts";
import type { Gender, NounClass } from "../nouns.ts";
import { words } from "../words.ts";

/** Given names of women and men that are frequent where the language is spoken. */
const ownFemaleNames = words(
  "Ailsa Alexa Allison Amber Annabel Annabelle April Aretha Autumn Ava Barbara Becky Betsy Betty Beverly Bonnie Brenda",
  "Brianna Brittany Candace Carly Carrie Cassie Charlene Chelsea Cheryl Cindy Courtney Crystal Dawn Debbie Debra Delia",
  "Dilys Donna Elspeth Enid Faith Faye Felicity Fern Gail Geraldine Gillian Gladys Glenda Haley Hayley Hazel Hermione",
  "Hope Ida Ivy Jackie Janine Jeanette Jemima Jocelyn Jodie Jody Joy June Kaitlyn Kathy Katie Kay Kayla Keira Kelly",
  "Kendra Kimberly Kirsten Kristen Latoya Lauren Laurie Lesley Leslie Lillian Lily Lindsay Lois Loretta Lucille Lynne",
  "Mabel Mackenzie Madison Makayla Marcia Marge Marjorie Marlene Maud Mavis May Meghan Meredith Mildred Millie Morgan",
  "Morwenna Muriel Myra Nan Nell Nichola Norma Opal Paige Pam Pansy Pat Patsy Patti Pearl Peggy Polly Poppy Prudence",
  "Queenie Rhiannon Rhoda Rhonda Robyn Roxanne Ruby Savannah Shelley Shelly Sherry Shirley Sian Summer Sue Tabitha Tammy",
  "Taylor Thelma Theodora Tiffany Tonya Tracie Trish Una Velma Verna Wanda Whitney Wilma Winnie Yvette Zadie",
);
const ownMaleNames = words(
  "Abe Ace Alastair Alec Alfie Alvin Andy Archibald Archie Arnie Ash Aubrey Austin Barney Basil Bernie Bert Bertie Billy",
  "Bobby Brett Bryce Bud Byron Cal Carlton Cedric Chad Chase Chester Chip Chuck Clarence Clark Clay Clayton Cliff Clifford",
  "Clifton Clint Clinton Cody Cole Corey Cory Curtis Cyril Dale Dallas Danny Darryl Denzel Desmond Dexter Dick Dirk Dominick",
  "Donnie Duke Dustin Dwight Earl Earle Ed Elijah Elton Elvin Elvis Emmett Ernie Ewan Fergus Fletcher Floyd Forrest Freddie",
  "Garry Garth Gaz Gene Gerry Grady Grant Gus Hal Hank Harley Harrison Heath Horace Hunter Irving Ivor Jackson Jasper Jed",
  "Jeb Jerry Jesse Jock Johnnie Jordan Jude Keenan Kelvin Kent Kerr Kieran Kirk Lance Larry Leigh Lenny Les Lester Levi",
  "Lincoln Lonnie Lou Lowell Luther Lyle Lyndon Mack Maddox Marlon Marshall Mason Maxwell Melvin Merrick Merv Mick Micky",
  "Miles Milton Monty Mort Morton Myles Ned Neville Newt Nicky Nolan Norm Olly Orville Oswald Otis Parker Percy Preston",
  "Quentin Quincy Rafe Ralf Randall Reg Reggie Reginald Rex Rhys Richie Ricky Riley Robbie Rocky Rod Rodger Roderick Roscoe",
  "Rowan Rudy Rufus Rusty Sandy Saul Seamus Sherman Sid Spencer Stan Sterling Stevie Sylvester Tad Taj Tate Tel Thaddeus",
  "Tucker Ty Tyler Tyrone Vance Vaughn Vic Vince Wade Wally Walt Ward Wes Wesley Wilbur Wilf Willie Wyatt Zach Zack",
);

export const femaleNames = givenNames(internationalFemaleNames, ownFemaleNames, ownMaleNames);
export const maleNames = givenNames(internationalMaleNames, ownMaleNames, ownFemaleNames);

export const nameParticles = words("van von de da del della di du la le der den bin ibn al el ter dos das y of");

/** Titles and forms of address before a name. */
export const titles: ReadonlyMap<string, Gender | ""> = new Map([
  ...["Mr.", "Mr", "Sir", "Lord", "Father", "Fr.", "Brother", "Sheikh"].map((title): [string, Gender] => [title, "m"]),
  ...["Mrs.", "Mrs", "Ms.", "Ms", "Miss", "Lady", "Dame", "Sister"].map((title): [string, Gender] => [title, "f"]),
  ...["Dr.", "Dr", "Prof.", "Rev.", "Reverend", "Hon.", "Cllr"].map((title): [string, ""] => [title, ""]),
]);

/** Roles of persons of either sex; plurals follow by rule. Last parts of compounds, too. */
const ROLES = words(
  "applicant interviewee caller sen. rep. gov. capt. col. gen. maj. lt. sgt. adm. cmdr. det. insp. supt. pres. prosecutor-general",
  "academic accountant activist actor administrator admiral adviser advisor aide ally ambassador analyst anchor",
  "anthropologist archaeologist archbishop architect archivist artist assistant astronaut astronomer athlete attorney auditor",
  "author baker banker bishop blogger boss broadcaster broker builder bystander campaigner candidate captain cardinal",
  "caretaker carpenter celebrity ceo chair chairperson champion chancellor chef chemist chief child citizen cleric clerk coach",
  "colleague collector columnist commander commentator commissioner composer conductor congressmember conservationist",
  "constable consultant contractor coordinator coroner correspondent councillor councilor counsellor counselor critic curator",
  "customer dancer dealer defendant defender delegate demonstrator dentist deputy designer detective developer dictator",
  "diplomat director dissident doctor driver economist editor educator emperor employee engineer entrepreneur",
  "envoy epidemiologist executive expert explorer eyewitness fan farmer figure firefighter fisher friend gardener general",
  "geologist geographer governor graduate guard guest guide guitarist head historian host hunter individual industrialist",
  "informant insider inspector instructor investigator investor jeweller joiner journalist judge justice juror keeper knight",
  "laureate lawmaker lawyer leader lecturer legislator librarian lieutenant lobbyist manager marshal mathematician mayor mechanic mediator",
  "member mentor merchant meteorologist minister missionary mourner musician neighbour neighbor negotiator neurologist",
  "neuroscientist novelist nurse nutritionist observer officer official operator opponent organiser organizer owner painter",
  "parent parishioner parliamentarian partner passenger passer-by pastor patient pensioner person pharmacist philosopher",
  "photographer physician physicist pianist pilot player playwright poet politician pollster pope porter postgraduate premier",
  "president presenter priest principal prisoner producer professor programmer promoter prosecutor protester provost",
  "psychiatrist psychologist publicist publisher pundit pupil rabbi ranger reader receptionist referee refugee regulator",
  "relative reporter representative republican rescuer researcher resident retailer reviewer rider rival runner sailor",
  "scholar scientist secretary seller senator sergeant sheriff shopkeeper shopper sibling singer skipper sociologist soldier",
  "solicitor source speaker specialist spokesperson sponsor staffer steward striker student superintendent supervisor supporter surgeon",
  "surveyor survivor suspect taxpayer teacher technician teenager trader trainer traveller treasurer trustee tutor",
  "undersecretary user veteran vet victim viewer violinist virologist visitor volunteer voter warden warrior",
  "whistleblower winner witness worker writer youngster zoologist democrat labourer laborer grower brewer",
  "beekeeper biologist botanist guardian lifeguard lookout offender plaintiff claimant co-founder founder counterpart successor",
  "predecessor colleague no-one someone anyone somebody everybody everyone nobody kid baby toddler twin owner tenant landlord",
);

const MALE_ROLES = words(
  "man boy father son brother husband uncle grandfather nephew king prince duke lord gentleman guy lad monk widower actor",
  "chairman spokesman businessman congressman councilman fisherman policeman fireman frontman salesman sportsman statesman",
  "craftsman foreman clergyman cameraman goalkeeper-man barman ombudsman tradesman groundsman cowboy stepfather dad grandad godfather",
  "waiter baron count earl serviceman assemblyman alderman sultan emir imam ayatollah sheikh",
);

const FEMALE_ROLES = words(
  "woman girl mother daughter sister wife aunt grandmother niece queen princess duchess lady nun widow actress chairwoman",
  "spokeswoman businesswoman congresswoman councilwoman policewoman saleswoman sportswoman waitress midwife headmistress mum mom",
  "stepmother grandma godmother baroness countess landlady heiress hostess schoolgirl assemblywoman",
);

const INSTITUTIONS = words(
  "academy administration agency airline airport alliance ambassy army assembly association attorney-general authority bank",
  "board body borough branch brigade broadcaster brewery bureau business cabinet campaign center centre chain chamber charity",
  "church circus clinic club coalition college commission committee commons company conference confederation congress consortium",
  "consulate cooperative corporation council country county court cult defence delegation department district developer diocese division",
  "embassy employer enterprise exchange executive-branch faculty factory family federation festival firm force forces foundation fund",
  "gallery giant government group guild hospital hotel house inquest institute institution insurer joint-venture judiciary",
  "jury kremlin laboratory lab league legislature library lobby lords maker manufacturer media military ministry mission mosque",
  "museum nation navy network newspaper ngo office ombudsman-office operator opposition orchestra order organisation organization",
  "outlet panel paper parish parliament partnership party pentagon police politburo port practice presidency press prison",
  "prosecution province publisher railway regime region registry regulator research-centre retailer school secretariat senate",
  "service side site society squad staff startup start-up state station store studio supermarket synagogue syndicate task-force team think-tank",
  "titan town trade-union treasury tribunal trust union university utility vatican venue village volunteer-group watchdog website white-house workshop zoo",
  "city community congregation consulate dailies daily weekly tabloid magazine publication programme label crew fire-service coastguard coroner-office",
);

const DOCUMENTS = words(
  "word view account advert advertisement affidavit agreement analysis announcement app-notice article banner biography blog book briefing brochure bulletin",
  "caption chapter charter circular column communique communiqué complaint constitution contract decision declaration decree",
  "diary dispatch document draft editorial email e-mail entry essay estimate evaluation evidence filing findings flyer forecast",
  "guidance guidebook guidelines headline indictment inscription interview invitation judgment judgement law lawsuit leaflet ledger letter",
  "log lyrics manifesto manual memo memoir memorandum message minute minutes motion note notice obituary opinion order order-paper paper",
  "petition placard plaque poll post poster preface press-release proclamation proposal prospectus quote record regulation release",
  "report resolution review ruling score sentence sermon sign slogan speech statement statistics study submission summary survey",
  "tattoo telegram testament testimony text transcript treaty tweet update verdict video voicemail warning warrant will",
);

/** Texts and tables in the plural whose singular is something else. */
const DATA = words("data figures numbers");

const GROUPS = words(
  "activists allies analysts authorities backers bosses campaigners colleagues critics customers delegates democrats",
  "demonstrators diplomats doctors economists employers experts families fans farmers firefighters fishermen friends",
  "governments groups insiders investigators journalists judges lawmakers lawyers leaders liberals locals ministers mourners",
  "neighbours neighbors observers officers officials onlookers opponents organisers organizers parents passengers people",
  "players politicians prosecutors protesters pupils researchers residents scientists sources spectators",
  "students supporters survivors teachers tories unions villagers voters witnesses women men children workers republicans",
  "conservatives police crowd crowds couple pair trio twins both many some others most several all neighbours rescuers media",
);

const TIMES = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october",
  "november december year years month months week weeks day days hour hours minute minutes second seconds morning afternoon",
  "evening night midnight noon today yesterday tomorrow weekend spring summer autumn winter decade century time christmas",
  "easter season moment",
);

const THINGS = words(
  "idea thing way place point part case problem reason result name money work life world end side question war deal fact",
  "game match goal film movie song car road room door door-step street bridge river sea sky rain fire water plan price cost tax",
);

/** Roles that tell no office: relatives, and what anybody may be. */
export const commonRoles = words(
  "man woman gentleman lady mother father brother sister daughter son aunt uncle grandmother grandfather wife husband",
  "widow widower friend neighbour neighbor colleague guest victim person boy girl child citizen resident visitor witness",
);

/** Roles before a court but that of the accused. */
export const parties = words("judge prosecutor witness juror coroner eyewitness bailiff");

/** Classes of nouns in lower case; most roles tell no gender. */
export const nouns: ReadonlyMap<string, NounClass> = new Map([
  ...classed(THINGS, "thing", "n"),
  ...classed(TIMES, "time", "n"),
  ...classed(DOCUMENTS, "document", "n"),
  ...classed(INSTITUTIONS, "institution", "n"),
  ...classed(ROLES, "person", ""),
  ...classed(MALE_ROLES, "person", "m"),
  ...classed(FEMALE_ROLES, "person", "f"),
  ...classed(GROUPS, "group", "p"),
  ...classed(DATA, "document", "p"),
]);

/** Countries and capitals that speak as institutions do; names of several words by their last one. */
export const places = words(
  "Africa America Asia Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium Bolivia",
  "Bosnia Brazil Britain Bulgaria Cambodia Cameroon Canada Chad Chile China Colombia Congo Croatia Cuba Cyprus Denmark Ecuador",
  "Egypt England Estonia Ethiopia Europe Finland France Georgia Germany Ghana Greece Guatemala Haiti Honduras Hungary Iceland",
  "India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kosovo Kuwait Latvia Lebanon Libya",
  "Lithuania Luxembourg Malaysia Mali Malta Mexico Moldova Mongolia Morocco Mozambique Myanmar Namibia Nepal Netherlands",
  "Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania",
  "Russia Rwanda Scotland Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan",
  "Tanzania Thailand Tunisia Turkey Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Wales Yemen Zambia Zimbabwe US UK EU",
  "Alabama Alaska Arizona Arkansas California Carolina Colorado Connecticut Dakota Delaware Florida Hawaii Idaho Illinois",
  "Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana",
  "Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Wisconsin Wyoming Queensland Ontario",
  "UN NATO Washington Moscow Beijing London Paris Berlin Brussels Tehran Kyiv Ankara Jerusalem Tokyo Seoul Pyongyang Madrid",
  "Rome Vienna Warsaw Budapest Athens Cairo Baghdad Damascus Delhi Islamabad Kabul Havana Caracas Ottawa Canberra Dublin",
  "Edinburgh Cardiff Belfast Stormont Westminster Whitehall Kremlin Pentagon Vatican",
);
