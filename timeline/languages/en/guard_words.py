"""Words that stand beside what looks like a time and is none."""

from ..wordlist import words

COUNTED = words(
    """
    people votes voters troops soldiers men women children students pupils workers employees shares jobs points
    seats miles mile km kilometers kilometres meters metres feet foot inches tons tonnes barrels pounds dollars
    euros yen marks francs rubles roubles percent % per degrees homes houses cases deaths patients pages words
    calories copies units cars vehicles passengers delegates members acres hectares volts rpm mhz cc kg kilos
    grams liters litres gallons square cubic dead injured wounded killed runs yards metre meter customers
    families refugees residents prisoners pieces bytes rooms stores branches outlets aircraft planes ships tanks
    ml mls litre liter tbsp tsp oz lb lbs mm cm kcal calorie
    guns rounds block megawatts mw kw mph kph hp stations species
    """
)
NUMBERED = words(
    """
    room flight suite apartment apt highway route rte page pages pp p no number nos box channel unit model type
    version section article chapter act rule title form lot bus gate platform track building hall psalm block
    precinct squadron company code id serial hwy interstate bureau resolution directive regulation decree ordinance
    bill clause proposition statute paragraph para appendix annex figure fig table isbn issn tel phone telephone fax
    ext extension dial russell nasdaq nikkei ftse wilshire topix stoxx windows class mark mk boeing airbus volume vol
    grant patent licence license permit
    """
)
# What has the year of its make beside its name.
MODELS = words(
    """
    chevrolet chevy ford buick cadillac chrysler dodge pontiac oldsmobile plymouth studebaker packard jaguar porsche
    ferrari fiat volkswagen vw bmw mercedes mercedes-benz audi toyota honda nissan mazda subaru volvo saab renault
    citroen citroën peugeot lexus jeep harley harley-davidson triumph vespa mustang corvette camaro cadillacs bentley
    lamborghini maserati opel vauxhall skoda škoda lada trabant hyundai kia mitsubishi suzuki yamaha ducati acura
    steinway stradivarius fender gibson cessna piper rolls-royce thunderbird impala bordeaux burgundy merlot cabernet
    riesling chardonnay rioja barolo claret sedan coupe coupé convertible pickup roadster motorcycle motorbike moped
    limousine hatchback minivan tractor
    """
)
# Before a year that is one, and before no count of things: "the 2020 elections", "in 1984 sales fell".
BEFORE_A_YEAR = words(
    """
    in on since until till by from to before after during through throughout between of for the this that these those
    his her its their our my your a an early mid late year years s than into as around about circa and or
    """
)
# Before a year of the next century, which is a number or a time of the clock elsewhere: "2125 The president says".
BEFORE_A_FAR_YEAR = words(
    "in on since until till by from to before after during through throughout between of year years around about and or"
)
NO_PLURALS = words("is was has does this thus us its his as plus yes less across ours yours hers theirs always perhaps")
CITING = words(
    """
    argue argues argued claim claims claimed suggest suggests suggested propose proposes proposed show shows showed
    find finds found report reports reported note notes noted describe describes described discuss discusses
    discussed conclude concludes concluded define defines defined identify identifies identified write writes
    observe observes observed examine examines examined offer offers call calls use uses used point points see sees
    review reviews explain explains explained analyze analyzes analyse analyses estimate estimates demonstrate
    demonstrates demonstrated contend contends maintain maintains distinguish distinguishes think thinks
    """
)
RECURS = words(
    """
    meet meets met held paid sit sits published appear appears run runs ran visit visits gather gathers convene
    convenes come comes go goes take takes report reports
    """
)
BEHIND_NO_SEASON = words(
    """
    equinox solstice wheat barley rye oats crop crops sports games olympics squash vegetables coat coats clothes
    clothing jacket jackets tires tyres boots garden gardens palace rolls roll onion onions house school schools
    camp camps fever cleaning roster
    """
)
# What may follow a year in three digits: the clause ends, goes on, or begins with its subject.
AFTER_AN_OLD_YEAR = frozenset(",.;:)—–") | words(
    """
    he she they it the his her their its by and but when after before while under at with as during until a an
    who which to in on
    """
)
DATED = words(
    """
    battle siege treaty council famine plague revolt rebellion earthquake eclipse fire sack invasion peace
    uprising coup edict flood synod spring summer autumn winter year campaign expedition raid
    """
)
REIGNED = words(
    """
    reigned ruled governed king queen emperor empress pope bishop caliph duke abbot consul lasted lived reign rule
    existed stood raged occupied archbishop khan sultan prince
    """
)
BEHIND_NO_HOLIDAY = words(
    """
    tree trees card cards carol carols present presents gift gifts shopping shoppers lights market markets pudding
    decorations jumper jumpers island egg eggs bunny agreement accord accords costume costumes turkey
    """
)
BEFORE_SEASONS = words("in during of and or through over between for long cold hot harsh mild past")
SPORTS = words(
    """
    goal goals goalkeeper scored scorer substitute substitutes halftime striker header penalty touchdown touchdowns
    rebounds equaliser equalizer quarterback kick kicks marathon referee ball match midfielder defender offside coach
    """
)
OWNERS = words("his her their my your our its upper")
CLUBS = words(
    """
    society club foundation group hotel bar restaurant gallery lounge records band cafe association league label
    """
)
NOT_COUNTED = words("was has lasts takes this its his always perhaps plus does across towards besides less")
AFTER_A_LENGTH = words("ahead of after before later earlier ago or and from in")
UNITS_WITH_A_PREPOSITION = words(
    "quarters seconds minutes nights mornings evenings afternoons weekends hrs mins secs yrs"
)
BEFORE_BARE_UNITS = words("in for within over lasted took after of")
BEFORE_A_DEED = words("the his her its their our my he she it they we i a an")
BEFORE_NO_UNITS = words(
    "the these those old his her their my our your its dog light man business school opening working office"
)
BEFORE_A_CLOCK = words("at by from until till since before after around about past between to near and")
GROWN = 15
CHILDREN = words(
    """
    boy girl child son daughter baby toddler infant kid student pupil prodigy and or who is was has had brother
    sister twin twins nephew niece schoolboy schoolgirl in from with at to on of by were
    """
)
STREETS = words("Street Avenue Road Boulevard Drive Lane Square Place Court St Ave Blvd Rd Way Parkway Terrace")
GLUE = frozenset("/\\@#_=&+~^*%")
QUOTES = frozenset("\"“”'‘’`")
MONEY = frozenset("$£€¥#₽")
"""What stands before an amount; "#" is a pound in old wires."""
MONEY_BEHIND = MONEY - {"#"}
NAMED_DAYS_BEFORE = words("sheffield ruby freaky man girl casual super fat giving joe")
NAMED_DAYS_AFTER = words(
    """
    times mirror express telegraph mail post herald tribune magazine night harbor island independent
    """
)
NAMES_AND_MONTHS = words("may march april june august")
BEFORE_A_NAME = frozenset(',–—:;("') | words("and or with for s said says to a an the that who when as but while")
KIN = words("aunt uncle sister brother daughter son mother wife cousin niece granddaughter named called christened")
# Of the year, of the century: a title, and no time.
AWARDED = words(
    """
    storm crime trial deal game match fight wedding bargain scandal song album person man woman player book word photo
    photograph team sportsman sportswoman driver coach manager rookie film car teacher nurse artist bird tree plant
    employee story performance goal save project
    """
)
TITLES = words(
    "mr mrs ms miss dr prof capt lt col gen sgt sen rep gov rev hon sir judge justice inspector lord lady dame"
)
BEFORE_A_MONTH = frozenset(",-–—(\"'`:;.!?") | words(
    """
    in since until till by of from to through during for before after between and or early late mid last
    this next every each on the that a an around about following throughout beginning starting ending ended
    due effective expected is was when back again also meanwhile
    """
)
