"""Danish: its words, and the patterns of its dates by shape.

To add a way of writing, give the shape that means it a pattern and an example; a word has a line in `words.py`.
"""

from ...tagging.lexicon import Phrase
from ..making import era, language
from ..modifying import modifiers
from ..shapes import rules
from ..surroundings import Surroundings
from ..wordlist import words
from .words import WORDS

PATTERNS = {
    "full_date": ("({weekday:longday} ,?)? (den)? {day:daynumber} {month:monthname} (år)? {year}",),
    "month_day": ("({weekday:longday} ,?)? (den)? {day:daynumber} {month:monthname}",),
    "month_year": ("{month:monthname} (år)? {year}",),
    "month": ("{month:longmonth}",),
    "month_of_year": ("({day:daynumber})? {month:monthname} {step:past} år",
                      "({day:daynumber})? {month:monthname} {step:next} år"),
    "weekday": ("{weekday:longday}",),
    "stepped_weekday": ("{step:past} {weekday:longday}", "{step:next} {weekday:longday}"),
    "weekday_of_week": ("{weekday:longday} i {step:next} uge", "{weekday:longday} i {step:past} uge"),
    "month_of_that_year": ("({day:daynumber})? {month:monthname} samme år",),
    "month_of_following_year": ("({day:daynumber})? {month:monthname} {following} år",),
    "iso": ("{iso}",),
    "figures": ("{numbers:figures}",),
    "year": ("{year}", "(år|året) {year}"),
    "year_of_era": ("(år)? {number:int} {era:era_words}",),
    "decade": ("{decade:year} ' erne", "{decade:tens} ' erne", "{word:decade_word}"),
    "century": ("(det)? {number:nth_of} århundrede ({era:era_words})?",),
    "season": ("{season:season_word}",),
    "season_year": ("{season} {year}",),
    "stepped_season": ("{step:past} {season}", "{step:next} {season}"),
    "quarter": ("(det)? {number:nth_of} {unit:quarterword}",),
    "quarter_year": ("(det)? {number:nth_of} {unit:quarterword} (af|i)? {year}",),
    "half_year": ("{half} {halfword} (af|i)? {year}",),
    "day_word": ("i {day:spaced_day}",),
    "stepped_unit": ("{step:past} {unit:dated}", "{step:next} {unit:dated}", "{step:this} {unit:dated}"),
    "ago": ("for {number} {unit} siden", "{number} {unit} siden"),
    "later": ("{number} {unit} (senere|efter)",),
    "earlier": ("{number} {unit} (tidligere|før|forinden)",),
    "in_amount": ("om [ {number} {unit} ]", "inden for [ {number} {unit} ]"),
    "that_unit": ("samme {unit:one_of}", "(det|den) {unit:one_of}"),
    "following_unit": ("(det|den)? {following} {unit:one_of}", "{unit:definite} efter"),
    "previous_unit": ("(det|den)? {preceding} {unit:one_of}", "{unit:definite} før"),
    "the_unit": ("{unit:definite}",),
    "amount": ("{number} {unit}", "{number} (lange|hele) {unit:many}"),
    "bare_units": ("(i|på) [ {unit:bare} ]",),
    "half_amount": ("(en|et)? (halv|halvt) {unit:one_of}",),
    "past_amount": ("(de)? {recent} {number} {unit:many}", "(de)? {recent} {unit:many}"),
    "coming_amount": ("(de)? {coming} {number} {unit:many}",),
    "clock": ("{clock_word} .? {hour}",),
    "clock_figures": ("{clock_word} .? {clock}", "{clock}"),
    "clock_of_part": ("{clock_word} .? {hour} om {part:definite_part}", "{clock_word} .? {hour:card} om {part:definite_part}"),
    "holiday": ("{name:holiday} {year}", "{name:holiday}"),
    "noon": ("{noon}",),
    "part_of_day": ("(i)? {weekday:last_weekday} {part}", "{weekday:longday} {part}", "i {day:spaced_day} {part}"),
    "part_of_date": ("{part:definite_part} (til)? (den)? {day:daynumber} {month:monthname} ({year})?",),
    "part_alone": ("(om|i) {part:definite_part}",),
    "every_unit": ("{each} {unit:one_of}", "{each} {number:second} {unit:one_of}"),
    "every_weekday": ("{each} {weekday:longday}",),
    "adverb": ("{value:adverb}",),
    "times_per_unit": ("{number} gange (om|pr .) {unit:one_of}",),
    "reference": ("{value:now}",),
    "days_of_month": ("(den)? [ {first:daynumber} ] (-|–|og|til) (den)? [ {last:daynumber} {month:monthname} ({year})? ]",),
    "dates_of_year": ("[ {day:daynumber} {first:monthname} ] (-|–|til) [ {end:daynumber} {last:monthname} {year} ]",),
    "short_years": ("[ {first:year} ] (-|–|/) [ {last:yy} ]",),
    "last_weekday": ("i [ {weekday:last_weekday} ]",),
    "coming_weekday": ("på [ {weekday:bare_day} ]",),
    "century_from_year": ("{year:hundred_years}",),
}  # fmt: skip
# Read on Wednesday, 28 September 2022.
EXAMPLES = {
    "month_of_that_year": {"Han faldt i 1990. I maj samme år døde hun.": "1990-05"},
    "month_of_following_year": {"Han faldt i 1990. I maj følgende år døde hun.": "1991-05"},
    "full_date": {"Han døde mandag den 3. maj 1944.": "1944-05-03"}, "month_day": {"De mødtes den 4. august.": "2022-08-04"},
    "month_year": {"Det begyndte i februar 2022.": "2022-02"}, "month": {"Der blev stemt i maj.": "2022-05"},
    "month_of_year": {"Det lukkede i september sidste år.": "2021-09"}, "weekday": {"Han gik af mandag.": "2022-09-26"},
    "stepped_weekday": {"Det brændte sidste fredag.": "2022-09-23"}, "iso": {"Tal fra 2022-09-01.": "2022-09-01"},
    "weekday_of_week": {"Rådet mødes tirsdag i næste uge.": "2022-10-04"}, "year": {"Den er bygget i 1895.": "1895"},
    "figures": {"Underskrevet 25.05.1994.": "1994-05-25"}, "year_of_era": {"Byen faldt 146 f.Kr.": "BC0146"},
    "decade": {"Det voksede i 1980'erne.": "198", "Det voksede i firserne.": "198"}, "noon": {"Han gik ved midnat.": "2022-09-28T24:00"},
    "century": {"Kirken er fra det 15. århundrede.": "14"}, "season": {"Der blev bygget om sommeren.": "2022-SU"},
    "season_year": {"Fronten stod stille i efteråret 1914.": "1914-FA"}, "stepped_season": {"Sidste vinter var kold.": "2021-WI"},
    "quarter": {"Salget faldt i tredje kvartal.": "2022-Q3"}, "quarter_year": {"Det steg i andet kvartal af 1990.": "1990-Q2"},
    "half_year": {"Det faldt i første halvår af 2014.": "2014-H1"}, "day_word": {"Hun kom i går.": "2022-09-27"},
    "stepped_unit": {"Sidste år var anderledes.": "2021"}, "ago": {"Der blev stemt for tre dage siden.": "2022-09-25"},
    "later": {"I 1990 rejste han. To år senere døde han.": "1992"}, "earlier": {"I 1990 rejste han. To år tidligere blev han gift.": "1988"},
    "in_amount": {"Broen åbner om tre måneder.": "2022-12"}, "that_unit": {"I 1990 rejste han. Samme år døde hun.": "1990"},
    "following_unit": {"I 1990 rejste han. Det følgende år døde hun.": "1991"}, "the_unit": {"Det regnede hele ugen.": "2022-W39"},
    "previous_unit": {"I 1990 rejste han. Det foregående år døde hun.": "1989"}, "amount": {"Det varede to uger.": "P2W"},
    "bare_units": {"Det varede i årevis, i uger.": "PXW"}, "half_amount": {"Det varede en halv time.": "PT30M"},
    "past_amount": {"Der er stemt de seneste fem dage.": "P5D"}, "coming_amount": {"De arbejder de næste tre uger.": "P3W"},
    "clock": {"Det begynder klokken 18.": "2022-09-28T18:00"}, "clock_figures": {"Det begynder kl. 18.30.": "2022-09-28T18:30"},
    "clock_of_part": {"Færgen sejlede klokken seks om morgenen.": "2022-09-28T06:00"}, "holiday": {"Juleaften gik strømmen.": "2021-12-24"},
    "part_of_day": {"Det brændte lørdag aften.": "2022-09-24TEV"}, "part_of_date": {"Det var natten til den 14. august 1961.": "1961-08-14TNI"},
    "part_alone": {"Han gik om eftermiddagen.": "2022-09-28TAF"}, "every_unit": {"Det sker hvert år.": "P1Y", "Det sker hvert andet år.": "P2Y"},
    "every_weekday": {"De mødes hver mandag.": "XXXX-WXX-1"}, "adverb": {"Bladet udkommer ugentligt.": "P1W"},
    "times_per_unit": {"De mødes to gange om måneden.": "P1M"}, "reference": {"Nu er den lukket.": "PRESENT_REF"},
    "days_of_month": {"Der strejkes den 3.-5. marts 2014.": "2014-03-03"}, "short_years": {"Det var i 1914-18.": "1914"},
    "dates_of_year": {"Lukket fra 28. marts til 3. maj 2014.": "2014-03-28"},
    "last_weekday": {"Det brændte i fredags.": "2022-09-23"},
    "coming_weekday": {"Arbejdet begynder på mandag.": "2022-10-03"},
    "century_from_year": {"Kirken blev bygget i 1400-tallet.": "14"},
}  # fmt: skip


RULES = rules(PATTERNS, EXAMPLES)
MODIFIERS = modifiers(
    start="(i)? begyndelsen af|(i)? starten af|tidligt i", mid="midten af|midt i", end="(i)? slutningen af|sent i",
    about="omkring|cirka|ca .|rundt regnet|næsten", more="mere end|over", less="mindre end|knap", at_least="mindst", at_most="højst",
)  # fmt: skip
SURROUNDINGS = Surroundings(
    governing={
        "siden": "since", "fra": "from", "fra og med": "since", "til": "until", "indtil": "until", "før": "before",
        "inden": "before", "efter": "after", "i": "in", "på": "on", "under": "during", "mellem": "between", "kl": "at",
        "klokken": "at", "ved": "at", "senest": "by", "den": "on", "om": "in",
    },
    past=words("var blev havde kom gik gav fandt stod døde steg faldt holdt lå så tog skrev talte vandt sagde gjorde fik har er sank"),
    future=words("skal vil kommer ventes planlægger kan må bør agter"),
    past_endings=("ede", "edes", "te", "tes", "et"),
    to=words("til"), and_=words("og"), before_a_year=words("år året i siden fra til"),
    counted=words("kroner euro personer mennesker meter kilometer procent dollar indbyggere besøgende mand"),
    numbered=words("nummer nr cirka næsten omkring"), none_behind=words("gammel gammelt gamle yngre ældre"),
    not_past=words("første sidste seneste femte sjette folketinget huset landet meget andet hvert rådet holdet"),
    none_before=words("pr"), beside_an_event=words("end at"),
    connectives=words("men og så siden senere i på den under allerede først endelig også da år begyndelsen midten slutningen af"),
    relative=words("som der hvis hvor hvilken hvilket"),
)  # fmt: skip
LANGUAGE = language(
    "da", WORDS, RULES, MODIFIERS, SURROUNDINGS,
    day="{day} .?|{ordinal}", nth="{ordinal}|{romans}|{int} .",
    more={
        "era_words": era("(f|e) . ?kr .?|(før|efter) kristus", before="f"),
        "hundred_years": Phrase("{year} - tallet", lambda tokens: int(tokens[0])),
    },
    triggers=(
        "last_weekday", "definite", "part", "definite_part", "decade_word", "adverb", "quarterword", "halfword",
        "spaced_day", "clock_word", "dated", "=tallet", "=kr", "=kristus", "=erne",
    ),
)  # fmt: skip
