"""Italian: its words, and the patterns of its dates by shape.

To add a way of writing, give the shape that means it a pattern and an example; a word has a line in `words.py`.
"""

from ...tagging.lexicon import Phrase
from ...tagging.meaning import Amount, Clock, Fixed, Point, Shift
from ...tagging.rule import Sense, rule
from ..making import era, language
from ..modifying import modifiers
from ..shapes import rules
from ..surroundings import Surroundings
from ..wordlist import words
from .words import WORDS

_DAY = "(il|l')? ({weekday:dayname} '? ,?)? (il)?"
PATTERNS = {
    "full_date": (_DAY + " {day:daynumber} {month:monthname} (del|dell'anno)? {year}",
                  _DAY + " {day:daynumber} {month:monthname} (del)? {year:short_year}",
                  _DAY + " {day:daynumber} {month:monthname} {year:tens}"),
    "full_date_of_era": (_DAY + " {day:daynumber} {month:monthname} (del)? {number:int} {era:era_words}",),
    "month_day": (_DAY + " {day:daynumber} {month:monthname}",),
    "month_year": ("{month:monthname} (del|dell'anno)? {year}", "{month:monthname} {year:tens}",
                   "{month:monthname} (del)? {year:short_year}"),
    "month": ("{month:longmonth}",),
    "month_of_year": ("({day:daynumber})? {month:monthname} dell'anno {step:past}",
                      "({day:daynumber})? {month:monthname} di {step:this} '? anno"),
    "stepped_month": ("(lo|il)? {step:past} ({day:daynumber})? {month:longmonth}",
                      "(il)? {step:next} ({day:daynumber})? {month:longmonth}",
                      "(il)? ({day:daynumber})? {month:longmonth} {step:past}",
                      "(il)? ({day:daynumber})? {month:longmonth} {step:next}",
                      "(lo)? {step:past} mese di {month:longmonth}"),
    "weekday": ("{weekday:longday} '?",),
    "stepped_weekday": ("(lo|la|il)? {weekday:longday} '? {step:past}", "(lo|la|il)? {weekday:longday} '? {step:next}",
                        "(lo|la|il)? {step:past} {weekday:longday} '?", "(il|la)? {step:next} {weekday:longday} '?",
                        "{step:this} {weekday:longday} '?"),
    "month_of_that_year": ("({day:daynumber})? {month:monthname} (di|dello|del|della|dell')? {that} '? anno",),
    "month_of_following_year": ("({day:daynumber})? {month:monthname} dell'anno {following}",),
    "iso": ("{iso}",),
    "figures": ("{numbers:figures}",),
    "year": ("{year}", "(il|l') (anno)? {year}", "anno {year}", "(nell|dell|dall|all) ' [ {year:tens} ]", "(nel|dal|del|al|fine|bilancio) [ '? {year:tens} ]", "(nel|dal|del|al|fine) [ {year:short_year} ]"),
    "year_of_era": ("(anno)? {number:int} {era:era_words}",),
    "decade": ("(gli)? anni {word:decade_word}", "(gli)? anni '? {decade:tens}", "(gli)? anni {decade:short_year}"),
    "century": ("(il)? {number:nth_of} secolo ({era:era_words})?", "secolo {number:nth_of}"),
    "century_of_hundreds": ("(il|l')? {word:hundreds}",),
    "half_century": ("(la)? {half} metà del {number:nth_of} secolo",),
    "season": ("(l'|la)? {season}",),
    "season_year": ("(l'|la)? {season} (del)? {year}",),
    "stepped_season": ("(la|l')? {step:past} {season}", "(la|l')? {step:next} {season}", "(la|l')? {season} {step:past}",
                       "{step:this} '? {season}"),
    "quarter": ("(il)? {number:nth_of} {unit:quarterword}",),
    "last_quarter": ("(l')? {step:latest} {unit:quarterword}",),
    "quarter_year": ("(il)? {number:nth_of} {unit:quarterword} (del|dell'anno)? {year}",
                     "(il)? {number:nth_of} {unit:quarterword} (del|dell')? '? {year:tens}"),
    "half_year": ("(il)? {half} {halfword} (del|dell'anno)? {year}", "(il)? {half} {halfword}",
                  "(la)? {half} (metà|meta ') (del|dell'anno) {year}",
                  "(la)? {half} (metà|meta ') di {step:this} '? anno",
                  "(la)? {half} (metà|meta ') dell'anno {step:past}"),
    "unit_of_month": ("(la|l')? {number:nth_or_last} {unit:week_word} (di|d'|del mese di) {month:longmonth} (del)? ({year})?",
                      "(il|l')? {number:nth_or_last} {unit:weekendword} (settimana)? (di|d') {month:longmonth} (del)? ({year})?"),
    "half_month": ("(la)? {half} (metà|meta ') di {month:longmonth} ({year})?",),
    "day_word": ("{day:day_word}", "(l' altro) {day:day_word}"),
    "stepped_unit": ("(lo|la|il|l')? {step:past} {unit:dated}", "(lo|la|il|l')? {unit:dated} {step:past}",
                     "(il|la|l')? {step:next} {unit:dated}", "(il|la|l')? {unit:dated} {step:next}",
                     "{step:this} '? {unit:dated}", "(l')? {unit:dated} in corso", "{step:this} {unit:dayunit}"),
    "ago": ("{number} {unit} fa",),
    "later": ("{number} {unit} (dopo|più tardi)",),
    "earlier": ("{number} {unit} (prima|addietro)",),
    "in_amount": ("tra [ {number} {unit} ]", "fra [ {number} {unit} ]", "entro [ {number} {unit} ]"),
    "that_unit": ("{that} '? {unit:one_of}", "(lo|la) {that} {unit:one_of}"),
    "following_unit": ("(il|la|l')? {unit:one_of} {following}",),
    "same_unit_before": ("(lo|la|il)? {that} {unit:one_of} dell'anno {preceding}", "(lo|la|il)? {that} {unit:one_of} dell'anno {past}"),
    "start_of_unit": ("(inizio|inizi) (di|del|della|dell'|dello)? {unit:one_of}",),
    "mid_of_unit": ("(metà|meta ') (di|del|della|dell'|dello)? {unit:one_of}",),
    "end_of_unit": ("(fine|fin) (di|del|della|dell'|dello)? {unit:one_of}",),
    "then": ("(da|fino ad) [ allora ]",),
    "previous_unit": ("(il|la|l')? {unit:one_of} {preceding}",),
    "the_unit": ("(la|l') {unit:dated}",),
    "amount": ("{number} {unit}", "{number} (lunghi|lunghe) {unit:many}", "{number} d' {unit:many}",
               "{number} {unit:many} (consecutivi|consecutive|lavorativi)"),
    "bare_units": ("(gli|i|le|di|per|da)? {unit:many}",),
    "amount_and_half": ("{number} {unit} e (mezzo|mezza)",),
    "half_amount": ("(mezzo|mezza|mezz') {unit:one_of}",),
    "past_amount": ("(gli|i|le)? {recent} {number} {unit:many}",
                    "(gli|i|le)? {recent} {unit:many}", "{unit:many} {recent}",
                    "{number} {recent} {unit:many}"),
    "coming_amount": ("(gli|i|le)? {coming} {number} {unit:many}",
                      "(gli|i|le)? {coming} {unit:many}"),
    "clock": ("(le)? ore {hour}", "(alle|dalle) [ {hour} ] (,|.|;|e|in|nel|nella|a|al|presso|davanti|con|del|di)"),
    "clock_figures": ("(le|alle)? {clock}", "(le|alle)? ore {clock}"),
    "clock_of_part": (
        "(le|alle) [ (ore)? {hour} (del|della|di) {part} ]",
        "(le|alle) [ {hour:card} (del|della|di) {part} ]",
    ),
    "holiday": ("(il|la)? {name:holiday} (del)? {year}", "(il|la)? {name:holiday}",),
    "noon": ("{noon}", "(la)? {noon} di {weekday:longday} '?", "(la)? {noon} di {day:day_word}"),
    "part_of_day": ("{day:day_word} {part}", "{weekday:longday} '? {part}", "{step:this} {part}",
                    "(la)? {part} {step:past}", "(la)? {step:past} {part}"),
    "part_of_date": ("(la|nella)? {part} del {day:daynumber} {month:monthname} (del)? ({year})?",),
    "part_alone": ("(la)? {part}", "tarda {part}"),
    "every_unit": ("{each} {unit:one_of}", "{each} {number} {unit:many}", "{every} (gli|i|le) {unit:many}"),
    "every_weekday": ("{each} {weekday:longday} '?", "{every} i {weekday:longday} '?"),
    "every_season": ("{each} {season}", "{each} {part}"),
    "adverb": ("{value:adverb}",),
    "per_unit": ("{unit:one_of}",),
    "times_per_unit": ("{number:times} (volte|volta) (al|all'|alla|l') {unit:one_of}",),
    "reference": ("{value:now}", "(in|il) {value:now}", "(per il|al) {value:moment}", "in {value:these_hours} ore", "un {value:some_day}"),
    "days_of_month": ("(il)? [ {first:daynumber} ] (-|–|e|al|e il|e l') [ {last:daynumber} {month:monthname} (del)? ({year})? ]",),
    "days_listed": ("[ {first:daynumber} ] , [ {second:daynumber} ] e [ {last:daynumber} {month:monthname} (del)? ({year})? ]",),
    "dates_of_year": ("[ {day:daynumber} {first:monthname} ] (-|–|al|e il) [ {end:daynumber} {last:monthname} (del)? {year} ]",),
    "months_of_year": ("[ {first:longmonth} ] (-|–|a|e) [ {last:longmonth} (del)? {year} ]",),
    "short_years": ("[ {first:year} ] (-|–|/) [ {last:yy} ]",),
    "weekend": ("(il)? fine settimana", "(lo|il)? {step:past} (fine settimana|weekend)",
                "(il)? (fine settimana|weekend) {step:past}", "(il)? {step:next} (fine settimana|weekend)"),
    "lately": ("poco (tempo)? fa", "tempo fa", "qualche tempo fa"),
    "latest_unit": ("(l')? {latest} {unit:one_of}",),
    "these_units": ("{these} {number} {unit:many}", "{these} {unit:many}"),
}  # fmt: skip

# Read on Wednesday, 28 September 2022.
EXAMPLES: dict[str, dict[str, str]] = {
    "month_of_that_year": {"Cadde nel 1990. Nel maggio dello stesso anno morì lei.": "1990-05"},
    "month_of_following_year": {"Cadde nel 1990. Nel maggio dell'anno successivo morì lei.": "1991-05"},
    "holiday": {"A Pasqua del 2010 piovve.": "2010-04-04", "Mancò la luce la vigilia di Natale.": "2021-12-24"},
    "clock_of_part": {"Partì alle sei del mattino.": "2022-09-28T06:00", "Arrivò alle 8 di sera.": "2022-09-28T20:00"},
    "full_date": {"È morto lunedì 3 maggio 1944.": "1944-05-03", "Firmato il 31 dicembre 85.": "1985-12-31"},
    "full_date_of_era": {"Cesare morì il 15 marzo 44 a.C.": "BC0044-03-15"},
    "month_day": {"Si riunirono il 4 agosto.": "2022-08-04"},
    "month_year": {"Cominciò nel febbraio 2022.": "2022-02"},
    "month": {"Si votò a maggio.": "2022-05"},
    "month_of_year": {"Chiuse a settembre dell'anno scorso.": "2021-09"},
    "stepped_month": {"Ha aperto nel giugno scorso.": "2022-06"},
    "weekday": {"Si è dimesso lunedì.": "2022-09-26", "Si è dimesso lunedi'.": "2022-09-26"},
    "stepped_weekday": {"È bruciato venerdì scorso.": "2022-09-23"},
    "iso": {"Dati del 2022-09-01.": "2022-09-01"},
    "figures": {"Firmato il 25/05/94.": "1994-05-25"},
    "year": {"Costruito nel 1895.": "1895"},
    "year_of_era": {"La città cadde nel 146 a.C.": "BC0146"},
    "decade": {"Crebbe negli anni '80.": "198", "Crebbe negli anni ottanta.": "198"},
    "century": {"La chiesa è del XV secolo.": "14"},
    "century_of_hundreds": {"La chiesa è dell'Ottocento.": "18"},
    "half_century": {"Nacque nella prima metà del XV secolo.": "14"},
    "season": {"Si costruì in estate.": "2022-SU"},
    "season_year": {"Il fronte si fermò nell'autunno del 1914.": "1914-FA"},
    "stepped_season": {"Lo scorso inverno fu freddo.": "2021-WI"},
    "quarter": {"Le vendite sono calate nel terzo trimestre.": "2022-Q3"},
    "last_quarter": {"Sono calate nell'ultimo trimestre.": "2022-Q2"},
    "quarter_year": {"Salirono nel secondo trimestre del 1990.": "1990-Q2"},
    "half_year": {"Calò nel primo semestre del 2014.": "2014-H1"},
    "half_month": {"Piovve nella seconda metà di agosto 2014.": "2014-08"},
    "day_word": {"È arrivata ieri.": "2022-09-27"},
    "stepped_unit": {"L'anno scorso fu diverso.": "2021", "Si sciopera questa settimana.": "2022-W39"},
    "ago": {"Si è votato tre giorni fa.": "2022-09-25"},
    "later": {"Partì nel 1990. Due anni dopo morì.": "1992"},
    "earlier": {"Partì nel 1990. Due anni prima si era sposato.": "1988"},
    "in_amount": {"Il ponte aprirà tra tre mesi.": "2022-12"},
    "that_unit": {"Partì nel 1990. Quell'anno morì lei.": "1990"},
    "following_unit": {"Partì nel 1990. L'anno seguente morì lei.": "1991"},
    "previous_unit": {"Partì nel 1990. L'anno precedente era morta lei.": "1989"},
    "the_unit": {"È piovuto tutta la settimana.": "2022-W39"},
    "amount": {"Durò due settimane.": "P2W"},
    "bare_units": {"Durò anni.": "PXY"},
    "amount_and_half": {"Durò un anno e mezzo.": "P1.5Y"},
    "half_amount": {"Durò mezz'ora.": "PT30M"},
    "past_amount": {"Si è votato negli ultimi cinque giorni.": "P5D"},
    "coming_amount": {"Si lavorerà nelle prossime tre settimane.": "P3W"},
    "clock": {"Comincia alle ore 18.": "2022-09-28T18:00"},
    "clock_figures": {"Comincia alle 18:30.": "2022-09-28T18:30"},
    "noon": {"Uscì a mezzanotte.": "2022-09-28T24:00"},
    "part_of_day": {"È bruciato ieri sera.": "2022-09-27TEV"},
    "part_of_date": {"Accadde nella notte del 14 agosto 1961.": "1961-08-14TNI"},
    "part_alone": {"Uscì nel pomeriggio.": "2022-09-28TAF"},
    "every_unit": {"Accade ogni anno.": "P1Y"},
    "every_weekday": {"Si riuniscono ogni lunedì.": "XXXX-WXX-1"},
    "every_season": {"Accade ogni estate.": "XXXX-SU"},
    "adverb": {"Esce un rapporto settimanale.": "P1W"},
    "per_unit": {"Guadagna 400 euro al mese.": "P1M", "Costa cento euro l'anno.": "P1Y"},
    "unit_of_month": {
        "Piovve nella prima settimana di agosto.": "2022-W31",
        "Si sposò nell'ultimo fine settimana di maggio 2014.": "2014-W22-WE",
    },
    "same_unit_before": {"Calò nel maggio 2014 rispetto allo stesso mese dell'anno precedente.": "2013-05"},
    "start_of_unit": {"Si paga a inizio mese.": "2022-09"},
    "mid_of_unit": {"Si paga a metà mese.": "2022-09"},
    "end_of_unit": {"A fine anno chiuderà.": "2022", "Alla fine del mese aprirà.": "2022-09"},
    "then": {"Partì nel 1990. Da allora è vuoto.": "1990"},
    "times_per_unit": {"Si riuniscono due volte al mese.": "P1M"},
    "reference": {"Attualmente è chiuso.": "PRESENT_REF"},
    "days_of_month": {"Sciopero dal 3 al 5 marzo 2014.": "2014-03-03"},
    "days_listed": {"Si gioca il 3, 4 e 5 maggio 2014.": "2014-05-03"},
    "dates_of_year": {"Chiuso dal 28 marzo al 3 maggio 2014.": "2014-03-28"},
    "months_of_year": {"Chiuso da marzo a maggio 2020.": "2020-03"},
    "short_years": {"Fu nel 1914-18.": "1914"},
    "weekend": {"È piovuto nel fine settimana.": "2022-W38-WE"},
    "lately": {"È arrivata poco fa.": "PAST_REF"},
    "latest_unit": {"È cresciuto nell'ultimo decennio.": "P1DE"},
    "these_units": {"Si vota in questi giorni.": "PXD"},
}


@rule("{part:short_part}", type="TIME", examples={"È bruciato stamattina.": "2022-09-28TMO"})
def this_part(part: str) -> Clock:
    """Stamattina, stasera."""
    return Clock(part, Shift(0, "day"))


@rule(
    "(nel|il)? {step:next} {years:year_pair}",
    "{years:year_pair}",
    type="DURATION",
    examples={"Durò un triennio.": "P3Y"},
)
def years_together(years: int, step: int = 0) -> Amount:
    """Biennio, triennio."""
    return Amount(years, "year", step)


@rule("(l')? anno {year:tens} (-|/) {year2:tens}", "(i|ai)? primi (giorni)? di {month:longmonth}", type="DATE",
      examples={"Ai primi di luglio partì.": "2022-07"})  # fmt: skip
def first_days(month: int = 0, year: int = 0, year2: int = 0) -> Sense | Fixed:
    """I primi di luglio."""
    return Sense(Point("month", month), mod="START") if month else Fixed("year", 1900 + year)


OWN = (this_part, years_together, first_days)
RULES = (*OWN, *rules(PATTERNS, EXAMPLES))

MODIFIERS = modifiers(
    start="(l')? inizio (di|del|dello|della|dell'|degli)|(gli)? inizi (di|del)",
    mid="(la)? (metà|meta ') (di|del|della|dell'|degli)?",
    end="(la)? (fine|finire) (di|del|dello|della|dell'|degli)?",
    about="circa|quasi|intorno a|verso",
    more="più di|oltre",
    less="meno di|un massimo di",
    at_least="almeno|un minimo di",
    at_most="al massimo|fino a",
)

SURROUNDINGS = Surroundings(
    governing={
        "da": "since", "dal": "since", "dall'": "since", "fin dal": "since", "a partire dal": "since", "del": "from",
        "di": "from", "fino a": "until", "fino al": "until", "al": "on", "prima di": "before", "prima del": "before",
        "dopo": "after", "dopo il": "after", "nel": "in", "in": "in", "nell'": "in", "a": "in", "nella": "in", "nei": "in", "negli": "in", "nelle": "in", "alla": "in",
        "della": "in", "dell'": "in", "dei": "in", "degli": "in", "delle": "in", "agli": "in", "ai": "in", "dalla": "since", "dagli": "since", "il": "on",
        "durante": "during", "tra": "between", "fra": "between", "alle": "at", "le": "at", "ore": "at", "entro": "by",
        "entro il": "by", "tra il": "between",
    },
    past=words("era erano fu furono aveva avevano ha hanno ebbe è sono stato stata stati state disse fece morì venne"),
    future=words("comincia cominciano inizia iniziano sarà saranno avrà avranno dovrà dovranno potrà potranno dovrebbe dovrebbero previsto prevista deve"),
    past_endings=("ò", "ì", "ato", "ata", "ati", "ate", "uto", "uta", "ito", "ita", "iti", "ava", "avano", "eva", "evano",
                  "arono", "irono", "erono"),
    future_endings=("erà", "irà", "eranno", "iranno"),
    to=words("a al fino"),
    and_=words("e"),
    before_a_year=words("nel del dal al anno di"),
    counted=words("euro lire persone milioni punti chilometri metri dollari miliardi"),
    numbered=words("numero n circa quasi oltre"),
    not_past=words("stato passato mercato privato senato risultato lunedì martedì mercoledì giovedì venerdì così però"),
    none_behind=words("d'età"),
    rates=frozenset(("al", "all'", "alla", "a", "per", "ogni")),
    aged=words("di"),
    beside_an_event=words("che di la il del della l'"),
    connectives=words(
        """
        ma e poi già verso fine inizio metà nel nell del dell il la l in a partire dal infine così anche solo anno
        nei negli
        """
    ),
    relative=words("che cui dove quale"),
)  # fmt: skip

LANGUAGE = language(
    "it",
    WORDS,
    RULES,
    MODIFIERS,
    SURROUNDINGS,
    ordinal="º|°",
    day="{day} (°)?|{dayth}|primo|cinque|sette|otto",
    nth="{ordinal}|{romans}|{nth}",
    number="{int}|{decimal}|(una)? {card} ('|(e {card}))?|{vague}",
    more={
        "nth_or_last": Phrase("{ordinal}|{latest}", lambda tokens: WORDS["ordinal"].get(tokens[0].lower(), -1)),
        "era_words": era("{era}|(a|d) . c .?|avanti cristo|dopo cristo", before="a")},
    triggers=(
        "part", "day_word", "decade_word", "adverb", "halfword", "quarterword", "weekend", "short_part", "hundreds",
        "year_pair", "=fa", "era", "=fine", "=ore", "tens", "short_year", "moment", "some_day", "=allora", "=alle",
        "=dalle",
    ),
)  # fmt: skip
