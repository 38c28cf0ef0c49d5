"""Swedish: its words, and the patterns of its dates by shape.

To add a way of writing, give the shape that means it a pattern and an example; a word has a line in `words.py`.
"""

from ...tagging.lexicon import Phrase
from ...tagging.meaning import Clock, Point, Shift, Unit
from ...tagging.rule import rule
from ..making import era, language
from ..modifying import modifiers
from ..shapes import rules
from ..surroundings import Surroundings
from ..wordlist import words
from .words import WORDS

PATTERNS = {
    "full_date": ("({weekday:longday} ,?)? (den)? {day:daynumber} {month:monthname} (år)? {year}",),
    "full_date_of_era": ("(den)? {day:daynumber} {month:monthname} (år)? {number:int} {era:era_words}",),
    "month_day": ("({weekday:longday} ,?)? (den)? {day:daynumber} {month:monthname}",),
    "month_year": ("{month:monthname} (år)? {year}",),
    "month": ("{month:longmonth}",),
    "month_of_year": ("({day:daynumber})? {month:monthname} {step:past} (år|året)", "({day:daynumber})? {month:monthname} {step:next} (år|året)",
                      "{month:monthname} i {step:fjol}"),
    "stepped_month": ("{step:past} {month:longmonth}", "{step:next} {month:longmonth}"),
    "weekday": ("{weekday:longday}",),
    "stepped_weekday": ("{step:past} {weekday:longday}", "{step:next} {weekday:longday}"),
    "weekday_of_week": ("i {weekday:last_weekday} {step:past} (vecka|veckan)", "{weekday:longday} {step:next} vecka", "{weekday:longday} {step:past} (vecka|veckan)"),
    "month_of_that_year": ("({day:daynumber})? {month:monthname} samma år",),
    "month_of_following_year": ("({day:daynumber})? {month:monthname} {following} år",),
    "iso": ("{iso}",),
    "figures": ("{numbers:figures}",),
    "year": ("{year}", "(år|året) {year}"),
    "year_of_era": ("(år)? {number:int} {era:era_words}",),
    "decade": ("{decade:year} - talet", "{decade:tens} - talet", "{word:decade_word}"),
    "century": ("{number:nth_of} (århundradet|seklet) ({era:era_words})?",),
    "season": ("{season:season_word}",),
    "season_year": ("{season} {year}",),
    "stepped_season": ("{step:past} {season}", "{step:next} {season}"),
    "quarter": ("(det)? {number:nth_of} {unit:quarterword}",),
    "quarter_year": ("(det)? {number:nth_of} {unit:quarterword} (av|under)? {year}",),
    "half_year": ("{half} {halfword} (av)? {year}", "{half} halvåret"),
    "half_month": ("{half} {halfword} av {month:longmonth} ({year})?",),
    "day_word": ("{day:day_word}", "i {day:spaced_day}"),
    "stepped_unit": ("{step:past} {unit:dated}", "{step:next} {unit:dated}", "{step:this} {unit:dated}"),
    "ago": ("för {number} {unit} sedan", "{number} {unit} sedan"),
    "later": ("{number} {unit} senare", "{number} {unit} därefter"),
    "earlier": ("{number} {unit} (tidigare|dessförinnan)",),
    "in_amount": ("om [ {number} {unit} ]", "inom [ {number} {unit} ]"),
    "that_unit": ("samma {unit:one_of}", "(det|den) {unit:definite}", "det året"),
    "following_unit": ("{following} {unit:one_of}", "{unit:definite} (därpå|efter)"),
    "previous_unit": ("{preceding} {unit:one_of}", "{unit:definite} (innan|före)"),
    "the_unit": ("{unit:definite}",),
    "amount": ("{number} {unit}", "{number} (långa|hela) {unit:many}"),
    "bare_units": ("(i|under|på) [ {unit:many} ]",),
    "half_amount": ("(en|ett)? (halv|halvt) {unit:one_of}",),
    "past_amount": ("(de)? {recent} {number} {unit:many}", "(de)? {recent} {unit:many}"),
    "coming_amount": ("(de)? {coming} {number} {unit:many}", "(de)? {coming} {unit:many}"),
    "clock": ("{clock_word} .? {hour}",),
    "clock_figures": ("{clock_word} .? {clock}", "{clock}"),
    "clock_of_part": (
        "{clock_word} .? {hour} på {part:definite_part}",
        "{clock_word} .? {hour:card} på {part:definite_part}",
    ),
    "holiday": ("{name:holiday} {year}", "{name:holiday}",),
    "noon": ("{noon}",),
    "part_of_day": ("i {weekday:last_weekday} {part}", "{day:day_word} {part}", "i {day:spaced_day} {part}"),
    "part_of_date": ("{part:definite_part} den {day:daynumber} {month:monthname} ({year})?",
                     "{part:definite_part} till den {day:daynumber} {month:monthname} ({year})?"),
    "part_alone": ("(på|under|om) {part:definite_part}",),
    "every_unit": ("{each} {unit:one_of}", "{number:second} {unit:one_of}"),
    "every_weekday": ("{each} {weekday:longday}", "på {weekday:weekdays}"),
    "adverb": ("{value:adverb}",),
    "times_per_unit": ("{number} gånger (per|om|i) {unit:one_of}",),
    "reference": ("{value:now}",),
    "then": ("sedan [ dess ]",),
    "days_of_month": ("(den)? [ {first:daynumber} ] (-|–|och|till) (den)? [ {last:daynumber} {month:monthname} ({year})? ]",),
    "days_listed": ("(den)? [ {first:daynumber} ] , [ {second:daynumber} ] och [ {last:daynumber} {month:monthname} ({year})? ]",),
    "dates_of_year": ("[ {day:daynumber} {first:monthname} ] (-|–|till) [ {end:daynumber} {last:monthname} {year} ]",),
    "months_of_year": ("[ {first:longmonth} ] (-|–|till|och) [ {last:longmonth} {year} ]",),
    "short_years": ("[ {first:year} ] (-|–|/) [ {last:yy} ]",),
    "weekday_part": ("{both:daypart}",),
    "last_weekday": ("i [ {weekday:last_weekday} ]",),
    "coming_weekday": ("på [ {weekday:bare_day} ]",),
    "unit_word": ("i [ {stepped:bare_year} ]",),
    "weekend": ("i helgen", "i helgen som gick"),
    "century_from_year": ("{year:hundred_years}",),
}  # fmt: skip

# Read on Wednesday, 28 September 2022.
EXAMPLES: dict[str, dict[str, str]] = {
    "month_of_that_year": {"Han föll 1990. I maj samma år dog hon.": "1990-05"},
    "month_of_following_year": {"Han föll 1990. I maj följande år dog hon.": "1991-05"},
    "holiday": {"På julafton gick strömmen.": "2021-12-24", "Påsken 2010 regnade det.": "2010-04-04"},
    "clock_of_part": {
        "Båten gick klockan sex på morgonen.": "2022-09-28T06:00",
        "Den kom klockan 8 på kvällen.": "2022-09-28T20:00",
    },
    "full_date": {"Han dog måndagen den 3 maj 1944.": "1944-05-03"},
    "full_date_of_era": {"Caesar dog den 15 mars 44 f.Kr.": "BC0044-03-15"},
    "month_day": {"De samlades den 4 augusti.": "2022-08-04"},
    "month_year": {"Det började i februari 2022.": "2022-02"},
    "month": {"Man röstade i maj.": "2022-05"},
    "month_of_year": {"Den stängde i september förra året.": "2021-09"},
    "stepped_month": {"Den öppnade förra juni.": "2022-06"},
    "weekday": {"Han avgick på måndagen.": "2022-09-26"},
    "stepped_weekday": {"Det brann förra fredagen.": "2022-09-23"},
    "weekday_of_week": {"Rådet ska mötas tisdag nästa vecka.": "2022-10-04"},
    "iso": {"Uppgifter från 2022-09-01.": "2022-09-01"},
    "figures": {"Undertecknat 25/05/1994.": "1994-05-25"},
    "year": {"Huset byggdes 1895.": "1895"},
    "year_of_era": {"Staden föll år 146 f.Kr.": "BC0146"},
    "decade": {"Det växte på 1980-talet.": "198", "Det växte på åttiotalet.": "198"},
    "century": {"Kyrkan är från femte århundradet.": "04"},
    "season": {"På sommaren byggdes det.": "2022-SU"},
    "season_year": {"Fronten stannade hösten 1914.": "1914-FA"},
    "stepped_season": {"Förra vintern var kall.": "2021-WI"},
    "quarter": {"Försäljningen föll under tredje kvartalet.": "2022-Q3"},
    "quarter_year": {"Den steg under andra kvartalet 1990.": "1990-Q2"},
    "half_year": {"Den föll under första halvåret 2014.": "2014-H1"},
    "half_month": {"Det regnade under andra hälften av augusti 2014.": "2014-08"},
    "day_word": {"Hon kom igår.": "2022-09-27", "Hon kom i går.": "2022-09-27"},
    "stepped_unit": {"Förra året var annorlunda.": "2021", "Denna vecka strejkas det.": "2022-W39"},
    "ago": {"Man röstade för tre dagar sedan.": "2022-09-25"},
    "later": {"Han for 1990. Två år senare dog han.": "1992"},
    "earlier": {"Han for 1990. Två år tidigare hade han gift sig.": "1988"},
    "in_amount": {"Bron ska öppna om tre månader.": "2022-12"},
    "that_unit": {"Han for 1990. Samma år dog hon.": "1990"},
    "following_unit": {"Han for den 3 maj 1990. Följande dag dog hon.": "1990-05-04"},
    "previous_unit": {"Han for den 3 maj 1990. Dagen innan hade hon kommit.": "1990-05-02"},
    "the_unit": {"Det regnade under helgen.": "2022-W38-WE"},
    "amount": {"Det tog två veckor.": "P2W"},
    "bare_units": {"Det pågick i månader.": "PXM"},
    "half_amount": {"Det tog en halv timme.": "PT30M"},
    "past_amount": {"De senaste fem dagarna röstade man.": "P5D"},
    "coming_amount": {"De kommande tre veckorna ska man arbeta.": "P3W"},
    "clock": {"Det börjar klockan 18.": "2022-09-28T18:00"},
    "clock_figures": {"Det börjar kl. 18.30.": "2022-09-28T18:30"},
    "noon": {"Han gick vid midnatt.": "2022-09-28T24:00"},
    "part_of_day": {"Det brann i lördags kväll.": "2022-09-24TEV", "Det brann i går kväll.": "2022-09-27TEV"},
    "part_of_date": {"Det var natten till den 14 augusti 1961.": "1961-08-14TNI"},
    "part_alone": {"Han gick på eftermiddagen.": "2022-09-28TAF"},
    "every_unit": {"Priset delas ut vartannat år.": "P2Y", "Det sker varje år.": "P1Y"},
    "every_weekday": {"De möts varje måndag.": "XXXX-WXX-1"},
    "adverb": {"De möts dagligen.": "P1D"},
    "times_per_unit": {"De möts två gånger per månad.": "P1M"},
    "reference": {"Det är nu stängt.": "PRESENT_REF"},
    "then": {"Han for 1990. Sedan dess står det tomt.": "1990"},
    "days_of_month": {"Den 3–5 mars 2014 strejkade man.": "2014-03-03"},
    "days_listed": {"Man spelar den 3, 4 och 5 maj 2014.": "2014-05-03"},
    "dates_of_year": {"Stängt 28 mars till 3 maj 2014.": "2014-03-28"},
    "months_of_year": {"Stängt mars till maj 2020.": "2020-03"},
    "short_years": {"Det var 1914-18.": "1914"},
    "weekday_part": {"Det brann måndagskväll.": "2022-09-26TEV"},
    "last_weekday": {"Det brann i fredags.": "2022-09-23"},
    "coming_weekday": {"Arbetet börjar på måndag.": "2022-10-03"},
    "unit_word": {"Det brann i fjol.": "2021", "Det sker i år.": "2022"},
    "weekend": {"Det regnade i helgen.": "2022-W38-WE"},
    "century_from_year": {"Kyrkan byggdes på 1400-talet.": "14"},
}


@rule("i [ {season:last_season} ]", type="DATE", examples={"Det brann i vintras.": "2021-WI"})
def last_season(season: int) -> Point:
    """I vintras: the last winter."""
    return Point("season", season, step=-1)


@rule("i [ kväll ]", "i [ natt ]", type="TIME", examples={"Det börjar i kväll.": "2022-09-28TEV"})
def tonight() -> Clock:
    """I kväll."""
    return Clock("EV", Shift(0, "day"))


@rule("för (ett|en) och (ett|en)? (halvt|halv) {unit:one_of} sedan", type="DATE",
      examples={"Hon köpte gården för ett och ett halvt år sedan.": "2021-03"})  # fmt: skip
def and_a_half_ago(unit: Unit) -> Shift:
    """A year and a half ago."""
    return Shift(-1.5, unit, "published", "ago")


OWN = (tonight, and_a_half_ago, last_season)
RULES = (*OWN, *rules(PATTERNS, EXAMPLES))

MODIFIERS = modifiers(
    start="början av|i början av|tidigt",
    mid="mitten av",
    end="slutet av|sent",
    early="tidiga",
    late="sena",
    about="omkring|cirka|ungefär|runt|nästan",
    more="mer än|över",
    less="mindre än|knappt",
    at_least="minst|åtminstone",
    at_most="högst",
)

SURROUNDINGS = Surroundings(
    governing={
        "sedan": "since", "från": "from", "från och med": "since", "till": "until", "fram till": "until",
        "före": "before", "innan": "before", "efter": "after", "i": "in", "på": "on", "under": "during", "mellan": "between",
        "kl": "at", "klockan": "at", "vid": "at", "senast": "by", "den": "on", "om": "in",
    },
    past=words(
        """
        var blev hade kom gick gav fann stod dog begav föll steg höll låg såg tog skrev talade vann sade sa gjorde fick
        har är varit lät drog slog bröt
        """
    ),
    future=words("ska skall kommer väntas planerar planeras kan måste vill bör ämnar"),
    past_endings=("ade", "ades", "ddes", "tes", "ts", "de", "te"),
    to=words("till"),
    and_=words("och"),
    before_a_year=words("år året i sedan från till"),
    counted=words("kronor euro personer människor meter kilometer procent dollar invånare besökare man"),
    numbered=words("nummer nr cirka nästan omkring"),
    not_past=words("tredje fjärde femte sjätte de både inte efter måste bredde ställde_inte minste nästa kommande"),
    none_behind=words("gammal gammalt gamla yngre äldre"),
    none_before=words("per"),
    beside_an_event=words("än att"),
    connectives=words("men och sedan senare i på den under redan först slutligen också då början slutet mitten av år"),
    relative=words("som vars där vilken vilket"),
)  # fmt: skip

LANGUAGE = language(
    "sv",
    WORDS,
    RULES,
    MODIFIERS,
    SURROUNDINGS,
    day="{day} (: e)?|{day} : (a|e)",
    nth="{ordinal}|{romans}",
    more={
        "era_words": era("(f|e) . ?kr .?|(före|efter) kristus", before="f"),
        "hundred_years": Phrase("{year} - talet", lambda tokens: int(tokens[0])),
    },
    triggers=(
        "daypart", "last_weekday", "last_season", "definite", "part", "day_word", "decade_word", "adverb",
        "quarterword", "halfword", "weekdays", "spaced_day", "=talet", "fjol", "=kr", "=kristus", "=dess",
        "clock_word",
    ),
)  # fmt: skip
