"""German: its words, and the patterns of its dates by shape.

To add a way of writing, give the shape that means it a pattern and an example; a word has a line in `words.py`.
"""

from ...tagging.meaning import Repeat, Shift
from ...tagging.rule import rule
from ..making import era, language
from ..modifying import modifiers
from ..shapes import rules
from ..surroundings import Surroundings
from ..wordlist import words
from .words import WORDS

PATTERNS = {
    "full_date": (
        "({weekday:dayname} ,?)? (den|dem)? {day:daynumber} {month:monthname} (des Jahres)? {year}",
        "({weekday:dayname} ,?)? (den|dem)? {day:daynumber} {month:monthname} {year:short_year}",
    ),
    "full_date_of_era": ("{day:daynumber} {month:monthname} {number:int} {era:era_words}",),
    "month_day": ("({weekday:dayname} ,?)? (den|dem)? {day:daynumber} {month:monthname}",),
    "month_year": ("{month:monthname} (des Jahres)? {year}", "{month:monthname} {year:short_year}"),
    "month": ("{month:longmonth}", "monat {month:longmonth}"),
    "month_of_year": (
        "{month:monthname} (des)? {step:past} jahres", "{month:monthname} (des)? {step:next} jahres",
        "{month:monthname} (des)? {step:this} jahres", "({day:daynumber})? {month:monthname} {step:year_of} jahres",
        "{month:monthname} des {step:other_year}",
    ),
    "stepped_month": ("(den|im)? {step:past} {month:longmonth}", "(den|im)? {step:next} {month:longmonth}",
                      "{step:this} {month:longmonth}"),
    "weekday": ("{weekday:longday}",),
    "stepped_weekday": ("{step:past} {weekday:longday}", "{step:next} {weekday:longday}",
                        "{step:this} {weekday:longday}"),
    "weekday_of_week": ("{weekday:longday} {step:past} woche", "{weekday:longday} der {step:past} woche",
                        "{weekday:longday} {step:next} woche", "{weekday:longday} der {step:next} woche",
                        "{weekday:longday} {step:this} woche"),
    "month_of_that_year": ("({day:daynumber})? {month:monthname} (des)? {that} jahres", "({day:daynumber})? {month:monthname} {unit:same_one} jahres",),
    "month_of_following_year": ("({day:daynumber})? {month:monthname} des {following} jahres",),
    "iso": ("{iso}",),
    "figures": ("{numbers:figures}",),
    "year": ("{year}", "jahr {year}", "jahre {year}", "jahres {year}", "gesamtjahr {year}", "geschäftsjahr {year}"),
    "year_of_era": ("(jahr)? {number:int} {era:era_words}",),
    "decade": ("{decade} (jahre|jahren|-? jahre|-? jahren)?", "{word:decade_word} (jahre|jahren|jahres)?"),
    "century": ("(des|im)? {number:nth_of} {unit:century_word} .? ({era:era_words})?",),
    "half_century": ("(der)? {half} hälfte (des)? {number:nth_of} {unit:century_word}",),
    "season": ("{season}",),
    "season_year": ("{season} (des Jahres)? {year}",),
    "stepped_season": ("{step:past} {season}", "{step:next} {season}", "{step:this} {season}"),
    "season_of_year": ("{season} (des)? {step:past} jahres",),
    "quarter": ("{number:nth_of} {unit:quarterword}",),
    "quarter_year": ("{number:nth_of} {unit:quarterword} (des Jahres)? {year}",),
    "quarter_stepped": ("{number:nth_of} {unit:quarterword} des {step:past} jahres",),
    "half_year": ("(der|die|das|dem)? {half} {unit:year_half} ({year})?",),
    "unit_of_month": ("(der|die)? {number:ordinal} {unit:week_word} (des|im|vom)? {month:longmonth} ({year})?",
                      "(der|die)? {number:latest} {unit:week_word} (des|im|vom)? {month:longmonth} ({year})?",
                      "(dem)? {number:ordinal} {unit:weekendword} (des|im) {month:longmonth} ({year})?",
                      "(dem)? {number:latest} {unit:weekendword} (des|im) {month:longmonth} ({year})?"),
    "half_month": ("{half} hälfte des {month:monthname} ({year})?", "{half} {month:longmonth} - hälfte"),
    "day_word": ("{day:day_word}", "{day:today} (tag|tage)?"),
    "stepped_unit": (
        "(der|die|das|den|dem|des)? {step:past} {unit:one_of}", "(der|die|das|den|dem|des)? {step:next} {unit:one_of}",
        "{step:this} {unit:one_of}", "(der|die|das|den|dem|des)? {step:this} {unit:one_of}",
    ),
    "ago": ("vor {number} {unit}", "vor {number} {unit:many}"),
    "later": ("{number} {unit} (später|danach|darauf)",),
    "earlier": ("{number} {unit} (früher|zuvor|davor|vorher)",),
    "in_amount": ("in [ {number} {unit} ]", "binnen [ {number} {unit} ]"),
    "that_unit": ("{that} {unit:one_of}", "am [ selben tag ]"),
    "following_unit": ("(am|im|der|den)? [ {following} {unit:one_of} ]", "[ {unit:one_of} (darauf|danach) ]"),
    "same_unit_before": ("{that} {unit:one_of} des {step:other_year}", "{that} {unit:one_of} (des)? {past} jahres"),
    "start_of_unit": ("(anfang|beginn) (des|der)? {unit:one_of}", "{unit:start_of}"),
    "mid_of_unit": ("mitte (des|der) {unit:one_of}", "{unit:mid_of}"),
    "end_of_unit": ("ende (des|der) {unit:one_of}", "{unit:end_of}"),
    "previous_unit": ("(am)? [ {unit:one_of} (zuvor|davor) ]", "(am|der|den)? [ {preceding} {unit:one_of} ]"),
    "the_unit": ("am [ {unit:one_of} ]", "das [ {unit:one_of} ]"),
    "amount": ("{number} {unit}", "{number} (volle|ganze|weitere|lange) {unit:many}"),
    "bare_units": ("{unit:long}", "(die|den|der) {unit:many}", "über {unit:many}", "seit [ {unit:many} ]"),
    "half_amount": ("(eine|einer) halbe {unit:one_of}", "(eine|einer) halben {unit:one_of}",
                    "(ein|einem) halbes {unit:one_of}", "einem halben {unit:one_of}"),
    "past_amount": ("(den|der|die)? {recent} {number} {unit:many}", "(den|der|die)? {recent} {unit:many}"),
    "coming_amount": ("(den|der|die)? {coming} {number} {unit:many}", "(den|der|die)? {coming} {unit:many}"),
    "clock": (
        "{hour} uhr ({minute:int})?", "{day:day_word} um {hour} uhr ({minute:int})?",
    ),
    "clock_figures": ("{clock} uhr", "{clock}"),
    "clock_range": ("[ {first:hour} ] (-|–|bis) [ {last:hour} uhr ]", "[ {first:clock} ] (-|–|bis|/) [ {last:clock} uhr ]",
                    "[ {first:hour} ] (-|–|bis) [ {last:clock} uhr ]", "[ {first:clock} ] (-|–|bis) [ {last:hour} uhr ]"),
    "clock_of_part": ("{hour} uhr {part:parted}", "{hour:card} uhr {part:parted}",),
    "holiday": (
        "{name:holiday} {year}",
        "{step:past} {name:holiday}",
        "{step:next} {name:holiday}",
        "{name:holiday}",
    ),
    "noon": ("{noon}",),
    "part_of_day": ("{day:day_word} {part}", "{day:day_word} am {part}", "{weekday:longday} {part:parted}",
                    "{step:past} {part:bypart}", "{step:this} {part:bypart}", "{part:bypart} (zum|auf) {weekday:longday}"),
    "part_of_date": ("(am)? {part:bypart} des {day:daynumber} {month:monthname} ({year})?",
                     "{part:bypart} (zum|auf den) {day:daynumber} {month:monthname} ({year})?"),
    "part_alone": ("am [ (frühen|späten)? {part:bypart} ]", "{part:bypart}", "{part:parted}",
                   "zu [ {part:bypart} ]"),
    "every_unit": ("{each} {unit:one_of}", "alle {number} {unit}", "je {number} {unit}"),
    "every_weekday": ("{each} {weekday:longday}", "{each} {rank:ordinal} {weekday:longday} im monat",
                      "{each} {rank:ordinal} {weekday:longday}", "{weekday:onweekdays}"),
    "adverb": ("{value:adverb}",),
    "per_unit": ("{unit:one_of}",),
    "times_per_unit": ("{number:times} (im|pro|am|die|in der) {unit:one_of}", "{number} mal (im|pro|am|die) {unit:one_of}"),
    "reference": ("{value:now}",),
    "then": ("(seit|bis) [ (damals|dahin) ]", "[ seither ]"),
    "days_of_month": ("[ {first:daynumber} ] (-|–|bis|und|/|oder) (zum)? [ {last:daynumber} {month:monthname} ({year})? ]",),
    "dates_of_year": ("[ {day:daynumber} {first:monthname} ] (-|–|bis) (zum)? [ {end:daynumber} {last:monthname} {year} ]",),
    "days_listed": (
        "[ {first:daynumber} ] , [ {second:daynumber} ] und [ {last:daynumber} {month:monthname} ({year})? ]",
        "[ {first:daynumber} ] , [ {second:daynumber} ] , [ {third:daynumber} ] und [ {last:daynumber} {month:monthname} ({year})? ]",
        "[ {first:daynumber} ] , [ {second:daynumber} ] , [ {third:daynumber} ] , [ {fourth:daynumber} ] und [ {last:daynumber} {month:monthname} ({year})? ]",
    ),
    "months_of_year": ("[ {first:longmonth} ] (-|–|bis|und) [ {last:longmonth} {year} ]",),
    "short_years": ("[ {first:year} ] (-|–|/) [ {last:yy} ]",),
    "weekday_part": ("{both:daypart}", "{both:daypart} , {day:daynumber} {month:monthname}"),
    "these_units": ("(in)? [ {step:this} {unit:many} ]",),
    "unit_word": ("{stepped:other_unit}",),
    "lately": ("vor [ kurzem ]", "[ vor kurzem ]", "seit [ kurzem ]", "vor [ langem ]", "vor (einiger|langer|kurzer) zeit"),
}  # fmt: skip

# Read on Wednesday, 28 September 2022.
EXAMPLES: dict[str, dict[str, str]] = {
    "month_of_that_year": {"1990 fiel er. Im Mai desselben Jahres starb sie.": "1990-05"},
    "month_of_following_year": {"1990 fiel er. Im Mai des folgenden Jahres starb sie.": "1991-05"},
    "holiday": {"Heiligabend fiel der Strom aus.": "2021-12-24", "An Ostern 2010 regnete es.": "2010-04-04"},
    "clock_of_part": {
        "Er kam um sechs Uhr morgens.": "2022-09-28T06:00",
        "Er kam um 8 Uhr abends.": "2022-09-28T20:00",
    },
    "full_date": {"Er starb am Montag, den 3. Mai 1944.": "1944-05-03", "Am 5. Jänner 2014 fiel Schnee.": "2014-01-05"},
    "full_date_of_era": {"Caesar starb am 15. März 44 v. Chr.": "BC0044-03-15"},
    "month_day": {"Das Konzert fand am 4. August statt.": "2022-08-04"},
    "month_year": {"Im Februar 2022 begann es.": "2022-02"},
    "month": {"Im Mai wurde gewählt.": "2022-05"},
    "month_of_year": {"Das war im August vorigen Jahres.": "2021-08"},
    "stepped_month": {"Seit vergangenem Juni gilt das.": "2022-06"},
    "weekday": {"Am Montag wurde er verhaftet.": "2022-09-26"},
    "stepped_weekday": {"Am vergangenen Freitag brannte es.": "2022-09-23"},
    "weekday_of_week": {"Am Dienstag nächster Woche tagt der Rat.": "2022-10-04"},
    "iso": {"Stand 2022-09-01.": "2022-09-01"},
    "figures": {"Am 25.5.1994 trat er zurück.": "1994-05-25"},
    "year": {"Das Haus wurde 1895 gebaut.": "1895", "Im Jahr 2000 zog sie um.": "2000"},
    "year_of_era": {"Die Stadt fiel 146 v. Chr.": "BC0146"},
    "decade": {"In den 1980er Jahren stieg der Absatz.": "198", "Das kam in den Siebzigerjahren auf.": "197"},
    "century": {"Die Kirche stammt aus dem 15. Jahrhundert.": "14"},
    "half_century": {"Sie entstand in der ersten Hälfte des 15. Jahrhunderts.": "14"},
    "season": {"Im Sommer wurde gebaut.": "2022-SU"},
    "season_year": {"Im Herbst 1914 erstarrte die Front.": "1914-FA"},
    "stepped_season": {"Im vergangenen Winter war es kalt.": "2021-WI"},
    "season_of_year": {"Im Sommer vergangenen Jahres zog er fort.": "2021-SU"},
    "quarter": {"Im dritten Quartal fiel der Umsatz.": "2022-Q3"},
    "quarter_year": {"Im zweiten Quartal 1990 stieg er.": "1990-Q2"},
    "quarter_stepped": {"Im ersten Quartal des vergangenen Jahres war er höher.": "2021-Q1"},
    "half_year": {"In der ersten Jahreshälfte 2014 sank er.": "2014-H1"},
    "half_month": {"In der zweiten Hälfte des August 2014 regnete es.": "2014-08"},
    "day_word": {"Sie kam gestern.": "2022-09-27"},
    "stepped_unit": {"Im vergangenen Jahr war es anders.": "2021", "Diese Woche wird gestreikt.": "2022-W39"},
    "ago": {"Vor drei Tagen war Wahl.": "2022-09-25"},
    "later": {"1990 zog er aus. Zwei Jahre später starb er.": "1992"},
    "earlier": {"1990 zog er aus. Zwei Jahre zuvor hatte er geheiratet.": "1988"},
    "in_amount": {"Die Brücke wird in drei Monaten öffnen.": "2022-12"},
    "that_unit": {"1990 zog er aus. In jenem Jahr starb sie.": "1990"},
    "following_unit": {"1990 zog er aus. Im folgenden Jahr starb sie.": "1991"},
    "previous_unit": {"Am 3. Mai 1990 zog er aus. Am Tag zuvor war sie gekommen.": "1990-05-02"},
    "the_unit": {"Am Wochenende hat es geregnet.": "2022-W38-WE"},
    "amount": {"Es dauerte zwei Wochen.": "P2W"},
    "bare_units": {"Das ging jahrelang so.": "PXY"},
    "clock_range": {"Offen von 10 bis 12 Uhr.": "2022-09-28T10:00"},
    "days_listed": {"Gespielt wird am 3., 4. und 5. Mai 2014.": "2014-05-03"},
    "half_amount": {"Das dauerte eine halbe Stunde.": "PT30M"},
    "past_amount": {"In den vergangenen fünf Tagen wurde gewählt.": "P5D", "In den letzten Jahren fiel er.": "PXY"},
    "coming_amount": {"In den kommenden drei Wochen wird gebaut.": "P3W"},
    "clock": {"Beginn ist um 18 Uhr.": "2022-09-28T18:00"},
    "clock_figures": {"Beginn ist um 18.30 Uhr.": "2022-09-28T18:30"},
    "noon": {"Er ging um Mitternacht.": "2022-09-28T24:00"},
    "part_of_day": {"Gestern Abend brannte es.": "2022-09-27TEV"},
    "part_of_date": {"In der Nacht zum 14. August 1961 wurde gebaut.": "1961-08-14TNI"},
    "part_alone": {"Am Nachmittag ging er.": "2022-09-28TAF"},
    "every_unit": {"Das geschieht jedes Jahr.": "P1Y"},
    "every_weekday": {"Man trifft sich jeden Montag.": "XXXX-WXX-1", "jeden zweiten Donnerstag": "XXXX-WXX-4"},
    "adverb": {"Man trifft sich täglich.": "P1D"},
    "per_unit": {"Er verdient 400 Euro im Monat.": "P1M"},
    "unit_of_month": {
        "In der ersten Woche des August regnete es.": "2022-W31",
        "Am letzten Wochenende im Mai 2014 war Hochzeit.": "2014-W22-WE",
    },
    "same_unit_before": {"Im Mai 2014 fiel der Umsatz gegenüber dem gleichen Monat des Vorjahres.": "2013-05"},
    "start_of_unit": {"Bezahlt wird am Anfang des Monats.": "2022-09", "Das gilt seit Jahresbeginn.": "2022"},
    "mid_of_unit": {"Bezahlt wird Mitte des Monats.": "2022-09"},
    "end_of_unit": {"Ende des Jahres schließt das Werk.": "2022", "Zum Jahresende schließt das Werk.": "2022"},
    "times_per_unit": {"Man trifft sich zweimal im Monat.": "P1M"},
    "reference": {"Das ist derzeit offen.": "PRESENT_REF"},
    "then": {"1990 zog er aus. Seit damals steht es leer.": "1990"},
    "days_of_month": {"Vom 3. bis 5. März 2014 wurde gestreikt.": "2014-03-03"},
    "dates_of_year": {"Vom 28. März bis 3. Mai 2014 war zu.": "2014-03-28"},
    "months_of_year": {"Von März bis Mai 2020 war zu.": "2020-03"},
    "short_years": {"Das war 1914–18.": "1914"},
    "weekday_part": {"Am Montagabend brannte es.": "2022-09-26TEV"},
    "these_units": {"In diesen Tagen wird gebaut.": "PXD"},
    "unit_word": {
        "Das gilt heuer.": "2022",
        "Im Vorjahr war es anders.": "2021",
        "Im Vormonat fiel er.": "2022-08",
        "In der Vorwoche fiel er.": "2022-W38",
    },
    "lately": {"Er kam vor kurzem.": "PAST_REF"},
}


@rule("{each} {both:daypart}", type="SET", examples={"Sie kommt jeden Montagabend.": "XXXX-WXX-1TEV"})
def every_weekday_part(both: tuple[int, str], each: int = 1) -> Repeat:
    """Every Monday evening, in one word."""
    return Repeat(f"XXXX-WXX-{both[0]}T{both[1]}", quant="every")


@rule(
    "{step:day_before}", type="DATE", examples={"Am 3. Mai 1990 starb er. Am Vortag hatte er gearbeitet.": "1990-05-02"}
)
def day_before(step: int) -> Shift:
    """Vortag: the day before the one that the text speaks of."""
    return Shift(step, "day", "story", "ago")


OWN = (every_weekday_part, day_before)
RULES = (*OWN, *rules(PATTERNS, EXAMPLES))

MODIFIERS = modifiers(
    start="anfang|beginn|zu beginn (der|des)|anfang (der|des)",
    mid="mitte (der|des)?",
    end="ende (der|des)?|zum ende (der|des)",
    early="frühen",
    late="späten|spätere",
    about="rund|etwa|ungefähr|circa|ca .|zirka|um das|gegen|knapp|gut",
    more="mehr als|über",
    less="weniger als|fast|beinahe",
    at_least="mindestens|wenigstens",
    at_most="höchstens|maximal|bis zu",
)

SURROUNDINGS = Surroundings(
    governing={
        "seit": "since", "ab": "since", "von": "from", "vom": "from", "bis": "until", "bis zum": "until",
        "bis ende": "until", "vor": "before", "vor dem": "before", "nach": "after", "nach dem": "after", "im": "in",
        "in": "in", "am": "on", "an": "on", "um": "at", "gegen": "at", "während": "during", "zwischen": "between",
        "zwischen dem": "between", "in der": "in", "in den": "in", "in dem": "in", "seit dem": "since", "den": "on",
        "zum": "until", "im jahr": "in", "im jahre": "in", "der": "in",
    },
    past=words(
        """
        war waren wurde wurden hatte hatten kam kamen ging gingen gab gaben fand fanden stand standen starb starben
        begann begannen zog zogen fiel fielen stieg stiegen blieb blieben ließ ließen hielt hielten lag lagen sah sahen
        nahm nahmen rief riefen trat traten schrieb schrieben sprach sprachen traf trafen verlor verloren gewann
        gewannen erhielt erhielten entstand entstanden hieß hießen brannte brannten habe hat haben sei worden ist sind
        """
    ),
    future=words("findet finden beginnt beginnen startet starten tagt empfängt spielt spielen streicht streichen endet wird werden soll sollen will wollen kann können geplant möchte möchten dürfte dürften könnte könnten"),
    past_endings=("te", "ten"),
    to=words("bis zum"),
    and_=words("und"),
    before_a_year=words("jahr jahre jahres und anno oder"),
    counted=words("euro personen menschen besucher einwohner meter kilometer prozent mark franken dollar mann stück kilo"),
    numbered=words("nr nummer rund etwa fast mehr knapp über als seite paragraf telefon tel"),
    not_past=words(
        """
        ersten zweiten dritten vierten fünften sechsten nächsten letzten meisten besten größten ältesten jüngsten heute
        bitte leute heutigen weiten alten gestalten halten enthalten weiter arbeiten bereiten leisten bieten bedeuten
        """
    ),
    none_behind=words("alt alte alten alter altes jünger jüngere jüngeren älter ältere älteren haft"),
    rates=frozenset(("im", "pro", "je", "am", "die", "in der")),
    none_before=words("pro je mit ab"),
    beside_an_event=words("als nachdem wie"),
    connectives=words(
        """
        dann später danach doch aber und schon noch erst bereits auch ende anfang mitte des der die das dem im am
        jahr jahre jahres nur kurz so also ab bis gegen etwa rund um schließlich zuvor nachdem als zu beginn
        """
    ),
    relative=words("der die das dem dessen deren denen welche welcher welches wo wie"),
)  # fmt: skip

LANGUAGE = language(
    "de",
    WORDS,
    RULES,
    MODIFIERS,
    SURROUNDINGS,
    day="{day} .|{ordinal}",
    nth="{int} .|{ordinal}|{romans} .",
    more={"era_words": era("(v|n) . (chr|u . z) .?|(vor|nach) christus", before="v")},
    triggers=(
        "daypart", "part", "day_word", "today", "decade", "decade_word", "adverb", "other_unit", "day_before", "year_half", "long", "century_word", "quarterword", "=uhr", "=chr",
        "=christus", "=kurzem", "=langem", "=zeit", "=damals", "=dahin", "=seither", "onweekdays", "short_year",
        "start_of", "mid_of", "end_of",
    ),
)  # fmt: skip
