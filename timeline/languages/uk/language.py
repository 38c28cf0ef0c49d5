"""Ukrainian: its words, and the patterns of its dates by shape.

To add a way of writing, give the shape that means it a pattern and an example; a word has a line in `words.py`.
"""

from ...tagging.lexicon import Phrase
from ...tagging.meaning import Shift
from ...tagging.rule import rule
from ..making import language
from ..modifying import modifiers
from ..shapes import rules
from ..surroundings import Surroundings, listed
from .words import WORDS

_YEAR = "{yearword} .?"
PATTERNS = {
    "full_date": (f"({{weekday:dayname}} ,?)? {{day:daynumber}} {{month:monthname}} {{year}} ({_YEAR})?",
                  "({weekday:dayname} ,?)? {day:daynumber} {month:monthname} {year}"),
    "full_date_of_era": ("{day:daynumber} {month:monthname} {number:int} ({yearword} .?)? {era:era_words}",),
    "month_day": ("({weekday:dayname} ,?)? {day:daynumber} {month:monthname}",),
    "month_year": ("{month:monthname} {year} {yearword}", "{month:monthname} {year}"),
    "month_of_era": ("{month:monthname} {number:int} ({yearword} .?)? {era:era_words}",),
    "month": ("{month:longmonth}", "{month:longmonth} місяця"),
    "month_of_year": ("({day:daynumber})? {month:longmonth} {step:past} року", "{month:longmonth} {step:next} року",
                      "{month:longmonth} {step:this} року"),
    "stepped_month": ("{step:past} {month:longmonth}", "{step:this} {month:longmonth}"),
    "weekday": ("{weekday:dayname}",),
    "stepped_weekday": ("{step:past} {weekday:dayname}", "{step:next} {weekday:dayname}", "{step:this} {weekday:dayname}"),
    "month_of_that_year": ("({day:daynumber})? {month:monthname} (того|цього|тієї) (ж)? (самого)? року",),
    "iso": ("{iso}",),
    "figures": ("{numbers:figures}",),
    "year": ("{year}", "{year} {yearword}", "(рік|році|року) {year}"),
    "year_of_era": ("{number:int} ({yearword} .?)? {era:era_words}",),
    "decade": ("{word:decade_word} (роки|роках|років|роками)", "{decade:year} - (ті|х|і|их|ми) ({yearword})?", "{decade:tens} - (ті|х|і|их|ми) ({yearword})?"),
    "century": ("{number:nth_of} ({unit:century_word}) .? ({era:era_words})?",
                "{number:int} - (го|му|е) {unit:century_word}"),
    "half_century": ("{half} {halfword} {number:nth_of} {unit:century_word}",),
    "season": ("{season}",),
    "season_year": ("{season} {year} ({yearword})?",),
    "season_of_era": ("{season} {number:int} ({yearword} .?)? {era:era_words}",),
    "stepped_season": ("{season} {step:past} року", "{step:past} {season}"),
    "quarter": ("{number:nth_of} {unit:quarterword}",),
    "quarter_year": ("{number:nth_of} {unit:quarterword} {year} ({yearword})?",),
    "half_year": ("{half} {halfword} {year} ({yearword})?",),
    "unit_of_month": ("{number:ordinal} {unit:week_word} {month:longmonth} ({year})? ({yearword})?",
                      "{number:latest} {unit:week_word} {month:longmonth} ({year})? ({yearword})?"),
    "half_month": ("{half} {halfword} {month:longmonth} ({year})?",),
    "day_word": ("{day:day_word}",),
    "stepped_unit": ("{step:past} {unit:one_of}", "{step:next} {unit:one_of}", "{step:this} {unit:one_of}"),
    "ago": ("{number} {unit} тому", "{unit} тому"),
    "later": ("через [ {number} {unit} ] (по|після)", "[ {number} {unit} ] потому", "{number} {unit} по тому",
              "за [ {number} {unit} ] після"),
    "in_or_later": ("через [ {number} {unit} ]", "через [ {unit:one_of} ]"),
    "in_amount": ("за [ {number} {unit} ]",),
    "that_unit": ("(того|тієї|тому|цього) (ж|самого)? {unit:one_of}", "(того|тієї) (ж)? (самого|самої)? {unit:one_of}"),
    "same_unit_before": ("(того|тієї) (ж|самого|самої)? {unit:one_of} {past} року", "(аналогічного|аналогічний|аналогічному) {unit:one_of} {past} року"),
    "start_of_unit": ("(початку|початок) {unit:ended}",),
    "mid_of_unit": ("(середині|середина|середину|середини) {unit:ended}",),
    "end_of_unit": ("(наприкінці|кінець|кінці|кінця) {unit:ended}",),
    "previous_unit": ("{preceding} {unit:one_of}",),
    "amount": ("{number} {unit}", "після [ {unit:ended} ]", "{number} (повних|довгих) {unit}"),
    "bare_units": ("(протягом|упродовж|впродовж) [ {unit:one_of} ]",),
    "past_amount": ("{recent} {number} {unit}", "{recent} {unit:one_of}"),
    "coming_amount": ("{coming} {number} {unit}", "{coming} {unit:one_of}"),
    "clock": ("(о|об|до|близько|після) [ {hour} (годині|годин|години) ]", "(о|об|близько|після|до) [ {hour} - (й|ї|ій) (годині|годин|години)? ]"),
    "clock_figures": ("{clock}", "{clock} (години|годин|годині)"),
    "clock_of_part": (
        "(о|об) [ {hour} - й (годині)? {part:hour_part} ]",
        "(о|об) [ {hour:hour_word} (годині)? {part:hour_part} ]",
    ),
    "noon": ("{noon}",),
    "part_of_day": ("{day:day_word} {part}", "{weekday:dayname} {part}"),
    "part_of_date": ("(у|в)? {part} {day:daynumber} {month:monthname} ({year})? ({yearword})?",
                     "(у|в)? {part} на {day:daynumber} {month:monthname} ({year})? ({yearword})?"),
    "part_alone": ("{part:adverb_part}", "(у|в) {part}"),
    "every_unit": ("{each} {unit:one_of}", "(кожні|кожних) {number} {unit}"),
    "per_unit": ("{unit:one_of}",),
    "every_weekday": ("{each} {weekday:dayname}",),
    "adverb": ("{value:every_word}",),
    "reference": ("{value:now}",),
    "then": ("(відтоді|дотепер)",),
    "days_of_month": ("[ {first:daynumber} ] (-|–|—|і|та|й|по|до) [ {last:daynumber} {month:monthname} ({year})? ({yearword} .?)? ]",),
    "days_of_figures": ("[ {first:daynumber} ] (-|–|—) [ {numbers:figures} ]",),
    "days_listed": ("[ {first:daynumber} ] , [ {second:daynumber} ] (і|та|й) [ {last:daynumber} {month:monthname} ({year})? ]",),
    "dates_of_year": ("[ {day:daynumber} {first:monthname} ] (-|–|—|по|до) [ {end:daynumber} {last:monthname} {year} ({yearword} .?)? ]",),
    "months_of_year": ("[ {first:longmonth} ] (-|–|—|по|до|і|та) [ {last:longmonth} {year} ({yearword} .?)? ]",),
    "years_of_era": ("[ {first:int} ] (-|–|—|до) [ {last:int} ({yearword} .?)? {era:era_words} ]",),
    "short_years": ("[ {first:year} ] (-|–|/) [ {last:yy} ]",),
}  # fmt: skip

# Read on Wednesday, 28 September 2022.
EXAMPLES: dict[str, dict[str, str]] = {
    "month_of_that_year": {"Він упав 1990 року. У травні того ж року вона померла.": "1990-05"},
    "clock_of_part": {
        "Він вийшов о шостій ранку.": "2022-09-28T06:00",
        "Він повернувся о восьмій вечора.": "2022-09-28T20:00",
    },
    "full_date": {"Він помер 3 травня 1944 року.": "1944-05-03"},
    "full_date_of_era": {"Цезаря вбили 15 березня 44 року до н. е.": "BC0044-03-15"},
    "month_day": {"Вони зібралися 4 серпня.": "2022-08-04"},
    "month_year": {"Усе почалося в лютому 2022 року.": "2022-02"},
    "month_of_era": {"Облога почалася в березні 212 до н. е.": "BC0212-03"},
    "month": {"Голосували у травні.": "2022-05"},
    "month_of_year": {"Він закрився у вересні минулого року.": "2021-09"},
    "stepped_month": {"Він відкрився минулого червня.": "2022-06"},
    "weekday": {"У понеділок він пішов у відставку.": "2022-09-26"},
    "stepped_weekday": {"Минулої п'ятниці сталася пожежа.": "2022-09-23"},
    "iso": {"Дані на 2022-09-01.": "2022-09-01"},
    "figures": {"Підписано 25.05.1994.": "1994-05-25"},
    "year": {"Будинок звели 1895 року.": "1895"},
    "year_of_era": {"Місто впало у 146 до н. е.": "BC0146"},
    "decade": {"Це виникло у 1980-х роках.": "198"},
    "century": {"Церква з XV століття.": "14"},
    "half_century": {"Її збудували в першій половині XV століття.": "14"},
    "season": {"Будували влітку.": "2022-SU"},
    "season_of_era": {"Облога почалася навесні 204 до н. е. з моря.": "BC0204-SP"},
    "season_year": {"Фронт зупинився восени 1914 року.": "1914-FA"},
    "stepped_season": {"Взимку минулого року було холодно.": "2021-WI"},
    "quarter": {"Продажі впали у третьому кварталі.": "2022-Q3"},
    "quarter_year": {"Вони зросли у другому кварталі 1990 року.": "1990-Q2"},
    "half_year": {"Він упав у першій половині 2014 року.": "2014-H1"},
    "half_month": {"У другій половині серпня 2014 дощило.": "2014-08"},
    "day_word": {"Вона приїхала вчора.": "2022-09-27"},
    "stepped_unit": {"Минулого року було інакше.": "2021", "Цього тижня страйкують.": "2022-W39"},
    "ago": {"Голосували три дні тому.": "2022-09-25"},
    "later": {"Він поїхав 1990 року. Два роки по тому він помер.": "1992"},
    "in_or_later": {
        "Міст буде відкрито через три місяці.": "2022-12",
        "Він прибув 3 травня 1950 року. Через два дні він помер.": "1950-05-05",
    },
    "in_amount": {"Міст буде відкрито за три місяці.": "2022-12"},
    "unit_of_month": {"У першому тижні серпня дощило.": "2022-W31"},
    "same_unit_before": {"У травні 2014 він упав проти аналогічного місяця минулого року.": "2013-05"},
    "start_of_unit": {"Платять на початку місяця.": "2022-09"},
    "mid_of_unit": {"Платять у середині місяця.": "2022-09"},
    "end_of_unit": {"Наприкінці року завод закриють.": "2022"},
    "days_of_figures": {"Бої тривали 27—28.5.1918.": "1918-05-27"},
    "per_unit": {"Він заробляє 400 гривень на місяць.": "P1M"},
    "that_unit": {"Він поїхав 1990 року. Того ж року вона померла.": "1990"},
    "previous_unit": {"Він поїхав 1990 року. Попереднього року вона померла.": "1989"},
    "amount": {"Це тривало два тижні.": "P2W"},
    "bare_units": {"Це тривало впродовж років.": "PXY"},
    "past_amount": {"Голосували останні п'ять днів.": "P5D"},
    "coming_amount": {"Працюватимуть наступні три тижні.": "P3W"},
    "clock": {"Почнеться о 18 годині.": "2022-09-28T18:00"},
    "clock_figures": {"Почнеться о 18:30.": "2022-09-28T18:30"},
    "noon": {"Він вийшов опівночі.": "2022-09-28T24:00"},
    "part_of_day": {"Пожежа сталася вчора ввечері.": "2022-09-27TEV"},
    "part_of_date": {"Це було в ніч на 14 серпня 1961 року.": "1961-08-14TNI"},
    "part_alone": {"Він вийшов увечері.": "2022-09-28TEV"},
    "every_unit": {"Це буває кожного року.": "P1Y"},
    "every_weekday": {"Вони збираються кожного понеділка.": "XXXX-WXX-1"},
    "adverb": {"Вони збираються щороку.": "P1Y"},
    "reference": {"Зараз зачинено.": "PRESENT_REF"},
    "then": {"Він поїхав 1990 року. Відтоді там порожньо.": "1990"},
    "days_of_month": {"Страйк тривав 3–5 березня 2014 року.": "2014-03-03"},
    "days_listed": {"Грають 3, 4 та 5 травня 2014.": "2014-05-03"},
    "dates_of_year": {"Зачинено з 28 березня до 3 травня 2014 року.": "2014-03-28"},
    "months_of_year": {"Зачинено з березня до травня 2020 року.": "2020-03"},
    "years_of_era": {"Війна 218–201 до н. е. була довга.": "BC0218"},
    "short_years": {"Це було у 1914-18 роках.": "1914"},
}


@rule("{step:other_year}", type="DATE", examples={"Торік було інакше.": "2021"})
def year_word(step: int) -> Shift:
    """Торік."""
    return Shift(step, "year")


OWN = (year_word,)
RULES = (*OWN, *rules(PATTERNS, EXAMPLES))

MODIFIERS = modifiers(
    start="(на)? (початку|початок)",
    mid="(у|в)? (середині|середина|середину)",
    end="(наприкінці|кінець|кінці|кінця)",
    about="близько|приблизно|біля",
    more="більше|понад|більше ніж",
    less="менше|менше ніж|майже",
    at_least="щонайменше|принаймні",
    at_most="щонайбільше|до",
)

SURROUNDINGS = Surroundings(
    governing={
        "з": "since", "із": "since", "від": "since", "починаючи з": "since", "до": "until", "перед": "before",
        "після": "after", "у": "in", "в": "in", "на": "in", "протягом": "during", "впродовж": "during", "між": "between",
        "о": "at", "об": "at", "близько": "at", "під час": "during", "по": "until", "за": "in",
    },
    past=listed("помер ліг зміг допоміг зник втік привіз зріс виріс поліг приніс переміг був була було були має мали є"),
    future=listed("буде будуть має мають планує планують планується може можуть очікується відбудеться"),
    past_endings=("в", "ла", "ло", "ли", "вся", "лася", "лося", "лися", "но", "то"),
    future_endings=("тиме", "тимуть", "иться", "ається", "уть", "ють", "ить", "ять", "йде"),
    to=listed("до по"),
    and_=listed("і та й"),
    before_a_year=listed("у в з до від року рік"),
    counted=listed("осіб людей гривень доларів кілометрів метрів км м тисяч мільйонів солдатів чоловік танків"),
    rates=frozenset(("на", "за")),
    numbered=listed("номер № близько понад"),
    not_past=listed("сила слова поле тіло діло люди коли столи місто його того цього якого самого"),
        beside_an_event=listed("того як після"),
    bare_years=False,
    connectives=listed(
        """
        але і й та а потім згодом пізніше вже у в на з із до лише тільки нарешті однак тоді отже початку кінці
        наприкінці середині року році вранці вночі
        """
    ),
    relative=listed("який яка яке які якого якої яких якому де що"),
)  # fmt: skip

LANGUAGE = language(
    "uk",
    WORDS,
    RULES,
    MODIFIERS,
    SURROUNDINGS,
    day="{day} (- (го|му|е|ого))?",
    nth="{ordinal}|{romans}|{int} - (го|му|й|я|ій|ої)",
    number="{int}|{decimal}|((п|дев) ')? {card} (((п|дев) ')? {card})?|{vague}",
    more={"dayname": Phrase("(п ')? {longday}", lambda tokens: WORDS["longday"][tokens[-1].lower()]), "era_words": Phrase("до (н . ?е .?|нашої ери|різдва христового)|н . ?е .?|нашої ери",
                              lambda tokens: -1 if tokens[0].lower() == "до" else 1)},
    triggers=(
        "part", "day_word", "every_word", "century_word", "quarterword", "halfword", "other_year", "=тому",
        "=відтоді", "=дотепер", "=е", "=ери", "yearword",
    ),
)  # fmt: skip
