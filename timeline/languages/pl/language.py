"""Polish: its words, and the patterns of its dates by shape.

To add a way of writing, give the shape that means it a pattern and an example; a word has a line in `words.py`.
"""

from ...tagging.lexicon import Phrase
from ..making import language
from ..modifying import modifiers
from ..shapes import rules
from ..surroundings import Surroundings, listed
from .words import WORDS

_YEAR = "(roku|r .|rok)"
PATTERNS = {
    "full_date": (f"({{weekday:longday}} ,?)? (dnia)? {{day:daynumber}} {{month:monthname}} {{year}} {_YEAR}?",),
    "full_date_of_era": ("{day:daynumber} {month:monthname} {number:int} (roku|r .)? {era:era_words}",),
    "month_day": ("({weekday:longday} ,?)? (dnia)? {day:daynumber} {month:monthname}",),
    "month_year": (f"{{month:monthname}} {{year}} {_YEAR}?",),
    "month_of_era": ("{month:monthname} {number:int} (roku|r .)? {era:era_words}",),
    "month": ("{month:longmonth}",),
    "month_of_year": ("({day:daynumber})? {month:longmonth} {step:past} roku", "{month:longmonth} {step:next} roku",
                      "{month:longmonth} {step:this} roku"),
    "stepped_month": ("{step:past} {month:longmonth}", "{step:this} {month:longmonth}"),
    "weekday": ("{weekday:longday}",),
    "stepped_weekday": ("{step:past} {weekday:longday}", "{step:next} {weekday:longday}", "{step:this} {weekday:longday}"),
    "iso": ("{iso}",),
    "figures": ("{numbers:figures}",),
    "year": ("{year}", f"{{year}} {_YEAR}", "(rok|roku) {year}", "{year} - ym roku"),
    "year_of_era": ("{number:int} (roku|r .)? {era:era_words}", "(roku) {number:int} {era:era_words}"),
    "decade": ("(lata|latach|lat) {word:decade_word}", "(lata|latach|lat) {decade:tens} ."),
    "century": ("{number:nth_of} {unit:century_word} ({era:era_words})?", "{number:nth_of} w . ({era:era_words})?",
                "{number:int} . {unit:century_word}"),
    "half_century": ("{half} {halfword} {number:nth_of} {unit:century_word}",),
    "season": ("{season}",),
    "season_year": (f"{{season}} {{year}} {_YEAR}?",),
    "stepped_season": ("{season} {step:past} roku", "{step:past} {season}"),
    "quarter": ("{number:nth_of} {unit:quarterword}",),
    "quarter_year": (f"{{number:nth_of}} {{unit:quarterword}} {{year}} {_YEAR}?",),
    "half_year": (f"{{half}} {{halfword}} {{year}} {_YEAR}?",),
    "half_month": ("{half} {halfword} {month:longmonth} ({year})?",),
    "day_word": ("{day:day_word}",),
    "stepped_unit": ("{step:past} {unit:one_of}", "{step:next} {unit:one_of}", "{step:this} {unit:one_of}",
                     "{unit:one_of} {step:past}"),
    "ago": ("{number} {unit} temu", "{unit} temu", "przed [ {number} {unit} ]"),
    "later": ("{number} {unit} później", "po [ {number} {unit} ]"),
    "earlier": ("{number} {unit} wcześniej",),
    "in_amount": ("za [ {number} {unit} ]", "za [ {unit:one_of} ]"),
    "that_unit": ("(tego|tym) samego {unit:one_of}", "(tego|tej|tym|owego) samym {unit:one_of}", "owego {unit:one_of}"),
    "previous_unit": ("{preceding} {unit:one_of}",),
    "amount": ("{number} {unit}", "{number} (pełnych|długich) {unit}"),
    "bare_units": ("(przez|od) [ {unit:one_of} ]",),
    "past_amount": ("{recent} {number} {unit}", "{recent} {unit:one_of}"),
    "coming_amount": ("{coming} {number} {unit}", "{coming} {unit:one_of}"),
    "clock": ("(o|po|przed|do|około) [ (godzinie|godz .|godziny) {hour} ]",),
    "clock_figures": ("{clock}", "(godz .|godzinie) {clock}"),
    "noon": ("{noon}",),
    "part_of_day": ("{day:day_word} {part:adverb_part}", "{weekday:longday} {part:adverb_part}",
                    "{day:day_word} po {part}", "{weekday:longday} po {part}"),
    "part_of_date": (f"(w)? {{part:night}} z {{day:daynumber}} na {{last:daynumber}} {{month:monthname}} ({{year}})? {_YEAR}?",
                     f"{{part:adverb_part}} {{day:daynumber}} {{month:monthname}} ({{year}})? {_YEAR}?"),
    "part_alone": ("{part:adverb_part}", "po [ {part} ]", "w [ {part:night} ]"),
    "every_unit": ("{each} {unit:one_of}", "co {number} {unit}"),
    "every_weekday": ("{each} {weekday:longday}",),
    "adverb": ("{value:every_word}",),
    "reference": ("{value:now}",),
    "then": ("od [ tego czasu ]", "od [ tamtej pory ]"),
    "days_of_month": (f"[ {{first:daynumber}} ] (-|–|—|i|do|oraz) [ {{last:daynumber}} {{month:monthname}} ({{year}})? {_YEAR}? ]",),
    "days_listed": ("[ {first:daynumber} ] , [ {second:daynumber} ] i [ {last:daynumber} {month:monthname} ({year})? ]",),
    "dates_of_year": (f"[ {{day:daynumber}} {{first:monthname}} ] (-|–|—|do) [ {{end:daynumber}} {{last:monthname}} {{year}} {_YEAR}? ]",),
    "months_of_year": (f"[ {{first:longmonth}} ] (-|–|—|do|i) [ {{last:longmonth}} {{year}} {_YEAR}? ]",),
    "years_of_era": ("[ {first:int} ] (-|–|—|do) [ {last:int} (roku|r .)? {era:era_words} ]",),
    "short_years": ("[ {first:year} ] (-|–|/) [ {last:yy} ]",),
}  # fmt: skip

# Read on Wednesday, 28 September 2022.
EXAMPLES: dict[str, dict[str, str]] = {
    "full_date": {"Zmarł 3 maja 1944 roku.": "1944-05-03"},
    "full_date_of_era": {"Cezara zabito 15 marca 44 roku p.n.e.": "BC0044-03-15"},
    "month_day": {"Zebrali się 4 sierpnia.": "2022-08-04"},
    "month_year": {"Wszystko zaczęło się w lutym 2022 roku.": "2022-02"},
    "month_of_era": {"Oblężenie zaczęło się w marcu 212 p.n.e.": "BC0212-03"},
    "month": {"Głosowano w maju.": "2022-05"},
    "month_of_year": {"Zamknięto go we wrześniu ubiegłego roku.": "2021-09"},
    "stepped_month": {"Otwarto go w minionym czerwcu.": "2022-06"},
    "weekday": {"W poniedziałek podał się do dymisji.": "2022-09-26"},
    "stepped_weekday": {"W ubiegły piątek wybuchł pożar.": "2022-09-23"},
    "iso": {"Dane na 2022-09-01.": "2022-09-01"},
    "figures": {"Podpisano 25.05.1994.": "1994-05-25"},
    "year": {"Dom zbudowano w 1895 roku.": "1895"},
    "year_of_era": {"Miasto padło w 146 roku p.n.e.": "BC0146"},
    "decade": {"Powstało to w latach osiemdziesiątych.": "198", "Powstało to w latach 80. XX wieku.": "198"},
    "century": {"Kościół pochodzi z XV wieku.": "14"},
    "half_century": {"Zbudowano go w pierwszej połowie XV wieku.": "14"},
    "season": {"Budowano latem.": "2022-SU"},
    "season_year": {"Front stanął jesienią 1914 roku.": "1914-FA"},
    "stepped_season": {"Zimą ubiegłego roku było zimno.": "2021-WI"},
    "quarter": {"Sprzedaż spadła w trzecim kwartale.": "2022-Q3"},
    "quarter_year": {"Wzrosła w drugim kwartale 1990 roku.": "1990-Q2"},
    "half_year": {"Spadła w pierwszej połowie 2014 roku.": "2014-H1"},
    "half_month": {"W drugiej połowie sierpnia 2014 padało.": "2014-08"},
    "day_word": {"Przyjechała wczoraj.": "2022-09-27"},
    "stepped_unit": {"W ubiegłym roku było inaczej.": "2021", "W tym tygodniu strajkują.": "2022-W39"},
    "ago": {"Głosowano trzy dni temu.": "2022-09-25"},
    "later": {"Wyjechał w 1990 roku. Dwa lata później zmarł.": "1992"},
    "earlier": {"Wyjechał w 1990 roku. Dwa lata wcześniej się ożenił.": "1988"},
    "in_amount": {"Most będzie otwarty za trzy miesiące.": "2022-12"},
    "that_unit": {"Wyjechał w 1990 roku. Tego samego roku zmarła.": "1990"},
    "previous_unit": {"Wyjechał w 1990 roku. W poprzednim roku zmarła.": "1989"},
    "amount": {"Trwało to dwa tygodnie.": "P2W"},
    "bare_units": {"Trwało to od lat.": "PXY"},
    "past_amount": {"Głosowano ostatnie pięć dni.": "P5D"},
    "coming_amount": {"Praca potrwa najbliższe trzy tygodnie.": "P3W"},
    "clock": {"Początek o godzinie 18.": "2022-09-28T18:00"},
    "clock_figures": {"Początek o 18:30.": "2022-09-28T18:30"},
    "noon": {"Wyszedł o północy.": "2022-09-28T24:00"},
    "part_of_day": {"Pożar wybuchł wczoraj wieczorem.": "2022-09-27TEV"},
    "part_of_date": {"Było to w nocy z 13 na 14 sierpnia 1961 roku.": "1961-08-13TNI"},
    "part_alone": {"Wyszedł wieczorem.": "2022-09-28TEV"},
    "every_unit": {"Bywa tak każdego roku.": "P1Y"},
    "every_weekday": {"Spotykają się w każdy poniedziałek.": "XXXX-WXX-1"},
    "adverb": {"Spotykają się codziennie.": "P1D"},
    "reference": {"Obecnie jest zamknięte.": "PRESENT_REF"},
    "then": {"Wyjechał w 1990 roku. Od tego czasu stoi pusty.": "1990"},
    "days_of_month": {"Strajk trwał 3–5 marca 2014 roku.": "2014-03-03"},
    "days_listed": {"Grają 3, 4 i 5 maja 2014.": "2014-05-03"},
    "dates_of_year": {"Zamknięte od 28 marca do 3 maja 2014 roku.": "2014-03-28"},
    "months_of_year": {"Zamknięte od marca do maja 2020 roku.": "2020-03"},
    "years_of_era": {"Wojna 218–201 p.n.e. była długa.": "BC0218"},
    "short_years": {"Było to w 1914-18 roku.": "1914"},
}

RULES = rules(PATTERNS, EXAMPLES)

MODIFIERS = modifiers(
    start="(początek|początku|początkiem)",
    mid="(połowa|połowie|połowy|środek)",
    end="(koniec|końcu|końca|schyłek|schyłku)",
    about="około|mniej więcej|blisko",
    more="ponad|więcej niż",
    less="mniej niż|prawie|niespełna",
    at_least="co najmniej|przynajmniej",
    at_most="co najwyżej|najwyżej",
)

SURROUNDINGS = Surroundings(
    governing={
        "od": "since", "począwszy od": "since", "do": "until", "przed": "before", "po": "after", "w": "in", "we": "in",
        "na": "in", "podczas": "during", "między": "between", "pomiędzy": "between", "z": "from", "o": "at",
        "około": "at", "dnia": "on", "w ciągu": "during", "przez": "during", "na początku": "in", "pod": "in",
    },
    past=listed("był była było były byli miał miała został została zostało zmarł urodził urodziła"),
    future=listed("będzie będą ma mają planuje planują może mogą powinien oczekuje zamierza odbędzie"),
    past_endings=("ł", "ła", "ło", "li", "ły", "łby", "no", "to"),
    future_endings=("ędzie", "ędą"),
    to=listed("do"),
    and_=listed("i a oraz"),
    before_a_year=listed("w we z od do roku rok przed po"),
    counted=listed("osób ludzi złotych euro dolarów kilometrów metrów km tysięcy milionów żołnierzy"),
    numbered=listed("numer nr około ponad"),
    not_past=listed("ciało dzieło siła szkoła ludzi to auto konto miasto tło było_by państwo jezioro"),
    beside_an_event=listed("jak po od"),
    bare_years=False,
    connectives=listed(
        """
        ale i potem później już w we na dnia roku początku końcu połowie po od z dopiero wreszcie następnie tylko
        jednak
        """
    ),
    relative=listed("który która które którego której których którym którą gdzie"),
)  # fmt: skip

LANGUAGE = language(
    "pl",
    WORDS,
    RULES,
    MODIFIERS,
    SURROUNDINGS,
    day="{day}",
    nth="{ordinal}|{romans}|{int} .",
    number="{int}|{decimal}|{card} ({card})?|{vague}",
    more={"era_words": Phrase("({p_n_e}|p . n . e .?|przed naszą erą|przed chrystusem|naszej ery)",
                              lambda tokens: -1 if tokens[0].lower().startswith("p") else 1)},
    triggers=(
        "longmonth", "shortmonth", "longday", "unit", "season", "part", "noon", "day_word", "now", "year", "iso",
        "figures", "clock", "every_word", "quarterword", "halfword", "century_word", "decade_word", "=temu", "=później",
        "=wcześniej", "=czasu", "=pory", "=e", "=erą", "=ery", "yearword", "p_n_e",
    ),
)  # fmt: skip
