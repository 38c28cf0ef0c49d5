"""Dutch: its words, and the patterns of its dates by shape.

To add a way of writing, give the shape that means it a pattern and an example; a word has a line in `words.py`.
"""

from ...tagging.meaning import Clock, Shift
from ...tagging.rule import rule
from ..making import era, language
from ..modifying import modifiers
from ..shapes import rules
from ..surroundings import Surroundings
from ..wordlist import words
from .words import WORDS

PATTERNS = {
    "full_date": ("({weekday:dayname} ,?)? (de)? {day:daynumber} {month:monthname} (van het jaar)? {year}",),
    "full_date_of_era": ("{day:daynumber} {month:monthname} {number:int} {era:era_words}",),
    "month_day": ("({weekday:dayname} ,?)? (de)? {day:daynumber} {month:monthname}",),
    "month_year": ("{month:monthname} {year}",),
    "month": ("{month:longmonth}",),
    "month_of_year": ("({day:daynumber})? {month:monthname} (van)? {step:past} jaar",
                      "({day:daynumber})? {month:monthname} (van)? {step:next} jaar",
                      "({day:daynumber})? {month:monthname} (van)? {step:this} jaar"),
    "stepped_month": ("{step:past} {month:longmonth}", "{step:next} {month:longmonth}"),
    "weekday": ("{weekday:longday}",),
    "stepped_weekday": ("{step:past} {weekday:longday}", "{step:next} {weekday:longday}"),
    "weekday_of_week": ("{weekday:longday} (van)? {step:next} week", "{weekday:longday} (van)? {step:past} week", "{step:past} week {weekday:longday}",
                        "{step:next} week {weekday:longday}"),
    "month_of_that_year": ("({day:daynumber})? {month:monthname} (van|in)? {that} jaar",),
    "month_of_following_year": ("({day:daynumber})? {month:monthname} (van)? het {following} jaar",),
    "iso": ("{iso}",),
    "figures": ("{numbers:figures}",),
    "dashed_figures": ("{day:day} - {month:roman} - {year}",),
    "year": ("{year}", "(het)? jaar {year}"),
    "year_of_era": ("(het jaar)? {number:int} {era:era_words}",),
    "decade": ("(de)? jaren {decade:tens}", "(de)? jaren ' {decade:tens}", "(de)? jaren {decade:short_year}",
               "(de)? jaren {word:decade_word}", "(de)? jaren {decade:year}"),
    "century": ("(de)? {number:nth_of} {unit:eeuw} ({era:era_words})?",),
    "half_century": ("(de)? {half} helft van de {number:nth_of} {unit:eeuw}",),
    "season": ("(de|het) {season}", "in [ {season} ]"),
    "season_year": ("(de|het)? {season} (van)? {year}", "in [ {season} (van)? {year} ]"),
    "stepped_season": ("{step:past} {season}", "{step:next} {season}", "{step:this} {season}"),
    "quarter": ("(het)? {number:nth_of} {unit:quarterword}",),
    "quarter_year": ("(het)? {number:nth_of} {unit:quarterword} (van)? {year}",),
    "half_year": ("(de|het)? {half} {halfword} (van)? {year}", "(het)? {half} halfjaar"),
    "half_month": ("(de)? {half} helft van {month:longmonth} ({year})?",),
    "day_word": ("{day:day_word}",),
    "stepped_unit": ("(het|de)? {step:past} {unit:dated}", "(het|de)? {step:next} {unit:dated}", "{step:this} {unit:dated}"),
    "ago": ("{number} {unit} geleden",),
    "later": ("{number} {unit} later", "{number} {unit} daarna"),
    "earlier": ("{number} {unit} (eerder|tevoren|daarvoor)",),
    "in_amount": ("over [ {number} {unit} ]", "binnen [ {number} {unit} ]"),
    "that_unit": ("{that} {unit:one_of}", "(diezelfde) {unit:one_of}"),
    "following_unit": ("(de|het) [ {following} {unit:one_of} ]", "(de|het) [ {unit:one_of} (daarop|erna) ]"),
    "previous_unit": ("(de|het) [ {unit:one_of} (ervoor|daarvoor|tevoren) ]", "(de|het)? {preceding} {unit:one_of}"),
    "the_unit": ("(het|de) [ {unit:dated} ]",),
    "amount": ("{number} {unit}", "{number} (lange|volle|hele) {unit:many}"),
    "bare_units": ("(de)? {unit:many}", "{unit:many} lang"),
    "half_amount": ("(een)? half {unit:one_of}", "(een)? halve {unit:one_of}"),
    "past_amount": ("(de|het)? {recent} {number} {unit}", "(de)? {recent} {unit:many}"),
    "coming_amount": ("(de)? {coming} {number} {unit}", "(de)? {coming} {unit:many}"),
    "clock": ("{hour} uur ({minute:int})?",),
    "clock_figures": ("{clock} uur", "{clock}"),
    "clock_of_part": ("{hour} uur ' s {part:of_part}", "{hour:card} uur ' s {part:of_part}",),
    "holiday": (
        "{name:holiday} (van)? {year}",
        "{step:past} {name:holiday}",
        "{step:next} {name:holiday}",
        "{name:holiday}",
    ),
    "noon": ("{noon}",),
    "part_of_day": ("{day:day_word} {part:plainpart}",),
    "part_of_date": ("(in de|de)? {part:plainpart} van {day:daynumber} {month:monthname} ({year})?",),
    "part_alone": ("' s {part:of_part}", "in de {part:plainpart}", "(deze|die|de) {part:plainpart}"),
    "every_unit": ("{each} {unit:one_of}", "(om de|elke|iedere) {number} {unit}"),
    "every_weekday": ("{each} {weekday:longday}", "op {weekday:weekdays}"),
    "adverb": ("{value:adverb}",),
    "times_per_unit": ("{number:times} per {unit:one_of}", "{number} keer per {unit:one_of}"),
    "reference": ("{value:now}",),
    "then": ("(sinds|sindsdien)",),
    "days_of_month": ("[ {first:daynumber} ] (-|–|en|tot|tot en met|t / m) [ {last:daynumber} {month:monthname} ({year})? ]",),
    "days_listed": ("[ {first:daynumber} ] , [ {second:daynumber} ] en [ {last:daynumber} {month:monthname} ({year})? ]",),
    "dates_of_year": ("[ {day:daynumber} {first:monthname} ] (-|–|tot|tot en met) [ {end:daynumber} {last:monthname} {year} ]",),
    "months_of_year": ("[ {first:longmonth} ] (-|–|tot|en|tot en met) [ {last:longmonth} {year} ]",),
    "short_years": ("[ {first:year} ] (-|–|/) [ {last:yy} ]",),
    "weekday_part": ("{both:daypart}",),
}  # fmt: skip
del PATTERNS["then"]

# Read on Wednesday, 28 September 2022.
EXAMPLES: dict[str, dict[str, str]] = {
    "month_of_that_year": {"In 1990 viel hij. In mei van dat jaar stierf zij.": "1990-05"},
    "month_of_following_year": {"In 1990 viel hij. In mei van het daaropvolgende jaar stierf zij.": "1991-05"},
    "holiday": {"Op kerstavond viel de stroom uit.": "2021-12-24", "Met Pasen 2010 regende het.": "2010-04-04"},
    "clock_of_part": {
        "Hij kwam om zes uur 's ochtends.": "2022-09-28T06:00",
        "Hij kwam om 8 uur 's avonds.": "2022-09-28T20:00",
    },
    "full_date": {"Hij stierf op maandag 3 mei 1944.": "1944-05-03"},
    "full_date_of_era": {"Caesar stierf op 15 maart 44 v.Chr.": "BC0044-03-15"},
    "month_day": {"Zij kwamen op 4 augustus bijeen.": "2022-08-04"},
    "month_year": {"Het begon in februari 2022.": "2022-02"},
    "month": {"In mei werd gestemd.": "2022-05"},
    "month_of_year": {"Het sloot in september vorig jaar.": "2021-09"},
    "stepped_month": {"Het opende afgelopen juni.": "2022-06"},
    "weekday": {"Hij trad maandag af.": "2022-09-26"},
    "stepped_weekday": {"Het brandde vorige vrijdag.": "2022-09-23"},
    "weekday_of_week": {
        "De raad stemde vorige week dinsdag in.": "2022-09-20",
        "De raad komt dinsdag volgende week bijeen.": "2022-10-04",
    },
    "iso": {"Gegevens van 2022-09-01.": "2022-09-01"},
    "figures": {"Getekend op 25/05/1994.": "1994-05-25"},
    "dashed_figures": {"Het rapport van 25-05-1994 is kritisch.": "1994-05-25"},
    "year": {"Het is in 1895 gebouwd.": "1895"},
    "year_of_era": {"De stad viel in 146 v.Chr.": "BC0146"},
    "decade": {"Dat groeide in de jaren 80.": "198", "In de jaren tachtig groeide het.": "198"},
    "century": {"De kerk is uit de 15e eeuw.": "14", "Zij is uit de vijftiende eeuw.": "14"},
    "half_century": {"Zij werd in de eerste helft van de 15e eeuw gebouwd.": "14"},
    "season": {"In de zomer werd gebouwd.": "2022-SU"},
    "season_year": {"Het front stokte in de herfst van 1914.": "1914-FA"},
    "stepped_season": {"Vorige winter was koud.": "2021-WI"},
    "quarter": {"De omzet daalde in het derde kwartaal.": "2022-Q3"},
    "quarter_year": {"Hij steeg in het tweede kwartaal van 1990.": "1990-Q2"},
    "half_year": {"Hij daalde in de eerste helft van 2014.": "2014-H1"},
    "half_month": {"Het regende in de tweede helft van augustus 2014.": "2014-08"},
    "day_word": {"Zij kwam gisteren.": "2022-09-27"},
    "stepped_unit": {"Vorig jaar was het anders.": "2021", "Deze week wordt gestaakt.": "2022-W39"},
    "ago": {"Drie dagen geleden werd gestemd.": "2022-09-25"},
    "later": {"In 1990 vertrok hij. Twee jaar later stierf hij.": "1992"},
    "earlier": {"In 1990 vertrok hij. Twee jaar eerder was hij getrouwd.": "1988"},
    "in_amount": {"De brug zal over drie maanden opengaan.": "2022-12"},
    "that_unit": {"In 1990 vertrok hij. Dat jaar stierf zij.": "1990"},
    "following_unit": {"Op 3 mei 1990 vertrok hij. De volgende dag stierf zij.": "1990-05-04"},
    "previous_unit": {"Op 3 mei 1990 vertrok hij. De dag ervoor was zij gekomen.": "1990-05-02"},
    "the_unit": {"Het regende in het weekend.": "2022-W38-WE"},
    "amount": {"Het duurde twee weken.": "P2W"},
    "bare_units": {"Het duurde jaren.": "PXY"},
    "half_amount": {"Het duurde een half uur.": "PT30M"},
    "past_amount": {"De afgelopen vijf dagen werd gestemd.": "P5D"},
    "coming_amount": {"De komende drie weken wordt gewerkt.": "P3W"},
    "clock": {"Het begint om 18 uur.": "2022-09-28T18:00"},
    "clock_figures": {"Het begint om 18.30 uur.": "2022-09-28T18:30"},
    "noon": {"Hij ging om middernacht.": "2022-09-28T24:00"},
    "part_of_day": {"Het zal morgen avond regenen.": "2022-09-29TEV"},
    "part_of_date": {"Dat was in de nacht van 14 augustus 1961.": "1961-08-14TNI"},
    "part_alone": {"Hij vertrok 's middags.": "2022-09-28TAF"},
    "every_unit": {"Dat gebeurt elk jaar.": "P1Y"},
    "every_weekday": {"Zij komen elke maandag bijeen.": "XXXX-WXX-1"},
    "adverb": {"Zij komen dagelijks bijeen.": "P1D"},
    "times_per_unit": {"Zij komen tweemaal per maand bijeen.": "P1M"},
    "reference": {"Het is nu dicht.": "PRESENT_REF"},
    "days_of_month": {"Van 3 tot 5 maart 2014 werd gestaakt.": "2014-03-03"},
    "days_listed": {"Er wordt op 3, 4 en 5 mei 2014 gespeeld.": "2014-05-03"},
    "dates_of_year": {"Van 28 maart tot 3 mei 2014 was het dicht.": "2014-03-28"},
    "months_of_year": {"Van maart tot mei 2020 was het dicht.": "2020-03"},
    "short_years": {"Het was in 1914-18.": "1914"},
    "weekday_part": {"Het brandde maandagavond.": "2022-09-26TEV"},
}


@rule("{today:this_part}", "{yesterday:past_part}", type="TIME", examples={"Het brandde gisteravond.": "2022-09-27TEV"})
def part_word(today: str = "", yesterday: str = "") -> Clock:
    """Vanavond, gisteravond."""
    return Clock(today or yesterday, Shift(0 if today else -1, "day"))


OWN = (part_word,)
RULES = (*OWN, *rules(PATTERNS, EXAMPLES))

MODIFIERS = modifiers(
    start="begin (van|van de|van het)?|(het)? begin van",
    mid="(half|medio)|midden (van|van de)?",
    end="eind (van|van de|van het)?|(het)? einde van",
    early="vroege",
    late="late",
    about="ongeveer|circa|rond|omstreeks|zo'n|bijna",
    more="meer dan|ruim",
    less="minder dan|krap",
    at_least="minstens|ten minste",
    at_most="hoogstens|maximaal",
)

SURROUNDINGS = Surroundings(
    governing={
        "sinds": "since", "vanaf": "since", "van": "from", "tot": "until", "tot en met": "until", "voor": "before",
        "vóór": "before", "na": "after", "in": "in", "in de": "in", "in het": "in", "op": "on", "om": "at", "rond": "at",
        "tijdens": "during", "tussen": "between", "gedurende": "during", "uit": "in", "uiterlijk": "by",
    },
    past=words(
        """
        was waren werd werden had hadden kwam kwamen ging gingen gaf gaven vond vonden stond stonden stierf stierven
        begon begonnen viel vielen steeg stegen bleef bleven hield lag zag nam riep trad schreef sprak verloor won heeft
        hebben is zijn geweest
        """
    ),
    future=words("zal zullen gaat gaan wil willen kan kunnen moet moeten gepland verwacht"),
    past_endings=("de", "den", "te", "ten"),
    to=words("tot"),
    and_=words("en"),
    before_a_year=words("jaar in van sinds tot uit"),
    counted=words("euro mensen personen bezoekers inwoners meter kilometer procent dollar man"),
    numbered=words("nummer nr ongeveer ruim bijna circa"),
    not_past=words("de eerste tweede derde vierde laatste beste grootste meeste beide einde tijde aarde waarde orde"),
    none_behind=words("oud oude jonger ouder"),
    none_before=words("per"),
    beside_an_event=words("dan nadat na"),
    connectives=words(
        """
        maar en toen later in op de het begin eind midden van pas al ook daarna uiteindelijk tot vanaf dan nog
        """
    ),
    relative=words("die dat wie waar wiens"),
)  # fmt: skip

LANGUAGE = language(
    "nl",
    WORDS,
    RULES,
    MODIFIERS,
    SURROUNDINGS,
    ordinal="e|ste|de",
    day="{day}|{dayth}|{ordinal}",
    nth="{ordinal}|{romans}|{nth}",
    more={"era_words": era("(v|n) . chr .?|(voor|na) christus", before="v")},
    triggers=(
        "daypart", "plainpart", "of_part", "this_part", "past_part", "day_word", "decade_word", "adverb", "eeuw",
        "quarterword", "halfword", "weekdays", "=chr", "=christus", "=uur",
    ),
)  # fmt: skip
