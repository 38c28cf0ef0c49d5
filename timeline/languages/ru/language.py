"""Russian: its words, and the patterns of its dates by shape.

To add a way of writing, give the shape that means it a pattern and an example; a word has a line in `words.py`.
"""

from ...tagging.lexicon import Phrase
from ..making import language
from ..modifying import modifiers
from ..shapes import rules
from ..surroundings import Surroundings, listed
from .words import WORDS

_YEAR = "{yearword} .?"
PATTERNS = {
    "full_date": (f"({{weekday:longday}} ,?)? {{day:daynumber}} {{month:monthname}} {{year}} ({_YEAR})?",),
    "full_date_of_era": ("{day:daynumber} {month:monthname} {number:int} ({yearword} .?)? {era:era_words}",),
    "month_day": ("({weekday:longday} ,?)? {day:daynumber} {month:monthname}",),
    "month_year": ("{month:monthname} {year} ({yearword})?",),
    "month_of_era": ("{month:monthname} {number:int} ({yearword} .?)? {era:era_words}",),
    "month": ("{month:longmonth}",),
    "month_of_year": ("({day:daynumber})? {month:longmonth} {step:past} года", "{month:longmonth} {step:next} года",
                      "{month:longmonth} {step:this} года"),
    "stepped_month": ("{step:past} {month:longmonth}", "{step:this} {month:longmonth}"),
    "weekday": ("{weekday:longday}",),
    "stepped_weekday": ("{step:past} {weekday:longday}", "{step:next} {weekday:longday}", "{step:this} {weekday:longday}"),
    "iso": ("{iso}",),
    "figures": ("{numbers:figures}",),
    "year": ("{year}", "{year} {yearword}", "(год|году|года) {year}"),
    "year_of_era": ("{number:int} ({yearword} .?)? {era:era_words}",),
    "decade": ("{decade:year} - (е|х|м) ({yearword})?", "{decade:tens} - (е|х|м) ({yearword})?"),
    "century": ("{number:nth_of} (век|века|веке|столетия|столетии) ({era:era_words})?",
                "{number:nth_of} в . ({era:era_words})?", "{number:int} - (й|го|м) (век|века|веке)"),
    "half_century": ("{half} {halfword} {number:nth_of} (века|столетия)",),
    "season": ("{season}",),
    "season_year": ("{season} {year} ({yearword})?",),
    "stepped_season": ("{season} {step:past} года", "{step:past} {season}"),
    "quarter": ("{number:nth_of} {unit:quarterword}",),
    "quarter_year": ("{number:nth_of} {unit:quarterword} {year} ({yearword})?",),
    "half_year": ("{half} {halfword} {year} ({yearword})?",),
    "half_month": ("{half} {halfword} {month:longmonth} ({year})?",),
    "day_word": ("{day:day_word}",),
    "stepped_unit": ("{step:past} {unit:one_of}", "{step:next} {unit:one_of}", "{step:this} {unit:one_of}"),
    "ago": ("{number} {unit} назад", "{unit} назад"),
    "later": ("{number} {unit} спустя", "спустя [ {number} {unit} ]"),
    "in_amount": ("через [ {number} {unit} ]", "через [ {unit:one_of} ]"),
    "that_unit": ("(того|той|том) (же)? {unit:one_of}", "(этого|этой|этом) же {unit:one_of}"),
    "previous_unit": ("{preceding} {unit:one_of}",),
    "amount": ("{number} {unit}", "{number} (полных|долгих) {unit}"),
    "bare_units": ("(в течение|на протяжении) [ {unit:one_of} ]",),
    "past_amount": ("{recent} {number} {unit}", "{recent} {unit:one_of}"),
    "coming_amount": ("{coming} {number} {unit}", "{coming} {unit:one_of}"),
    "clock": ("в [ {hour} (часов|часа|час) ({part})? ]",),
    "clock_figures": ("{clock}",),
    "noon": ("{noon}",),
    "part_of_day": ("{day:day_word} {part:adverb_part}", "{weekday:longday} {part:adverb_part}"),
    "part_of_date": ("(в)? {part} на {day:daynumber} {month:monthname} ({year})? ({yearword})?",
                     "{part:adverb_part} {day:daynumber} {month:monthname} ({year})? ({yearword})?"),
    "part_alone": ("{part:adverb_part}",),
    "every_unit": ("{each} {unit:one_of}", "(каждые|каждых) {number} {unit}"),
    "every_weekday": ("{each} {weekday:longday}",),
    "adverb": ("{value:every_word}",),
    "reference": ("{value:now}",),
    "then": ("с [ тех пор ]",),
    "days_of_month": ("[ {first:daynumber} ] (-|–|—|и|по|до) [ {last:daynumber} {month:monthname} ({year})? ({yearword} .?)? ]",),
    "days_listed": ("[ {first:daynumber} ] , [ {second:daynumber} ] и [ {last:daynumber} {month:monthname} ({year})? ]",),
    "dates_of_year": ("[ {day:daynumber} {first:monthname} ] (-|–|—|по|до) [ {end:daynumber} {last:monthname} {year} ({yearword} .?)? ]",),
    "months_of_year": ("[ {first:longmonth} ] (-|–|—|по|до|и) [ {last:longmonth} {year} ({yearword} .?)? ]",),
    "years_of_era": ("[ {first:int} ] (-|–|—|до) [ {last:int} ({yearword} .?)? {era:era_words} ]",),
    "short_years": ("[ {first:year} ] (-|–|/) [ {last:yy} ]",),
}  # fmt: skip

# Read on Wednesday, 28 September 2022.
EXAMPLES: dict[str, dict[str, str]] = {
    "full_date": {"Он умер 3 мая 1944 года.": "1944-05-03"},
    "full_date_of_era": {"Цезаря убили 15 марта 44 года до н. э.": "BC0044-03-15"},
    "month_day": {"Они собрались 4 августа.": "2022-08-04"},
    "month_year": {"Всё началось в феврале 2022 года.": "2022-02"},
    "month_of_era": {"Осада началась в марте 212 до н. э.": "BC0212-03"},
    "month": {"Голосовали в мае.": "2022-05"},
    "month_of_year": {"Он закрылся в сентябре прошлого года.": "2021-09"},
    "stepped_month": {"Его открыли в прошлом июне.": "2022-06"},
    "weekday": {"В понедельник он ушёл в отставку.": "2022-09-26"},
    "stepped_weekday": {"В прошлую пятницу случился пожар.": "2022-09-23"},
    "iso": {"Данные на 2022-09-01.": "2022-09-01"},
    "figures": {"Подписано 25.05.1994.": "1994-05-25"},
    "year": {"Дом построили в 1895 году.": "1895"},
    "year_of_era": {"Город пал в 146 году до н. э.": "BC0146"},
    "decade": {"Это возникло в 1980-х годах.": "198"},
    "century": {"Церковь построена в XV веке.": "14"},
    "half_century": {"Её построили в первой половине XV века.": "14"},
    "season": {"Строили летом.": "2022-SU"},
    "season_year": {"Фронт остановился осенью 1914 года.": "1914-FA"},
    "stepped_season": {"Зимой прошлого года было холодно.": "2021-WI"},
    "quarter": {"Продажи упали в третьем квартале.": "2022-Q3"},
    "quarter_year": {"Они выросли во втором квартале 1990 года.": "1990-Q2"},
    "half_year": {"Он упал в первой половине 2014 года.": "2014-H1"},
    "half_month": {"Во второй половине августа 2014 шли дожди.": "2014-08"},
    "day_word": {"Она приехала вчера.": "2022-09-27"},
    "stepped_unit": {"В прошлом году было иначе.": "2021", "На этой неделе бастуют.": "2022-W39"},
    "ago": {"Голосовали три дня назад.": "2022-09-25"},
    "later": {"Он уехал в 1990 году. Два года спустя он умер.": "1992"},
    "in_amount": {"Мост будет открыт через три месяца.": "2022-12"},
    "that_unit": {"Он уехал в 1990 году. В том же году она умерла.": "1990"},
    "previous_unit": {"Он уехал в 1990 году. В предыдущем году она умерла.": "1989"},
    "amount": {"Это длилось две недели.": "P2W"},
    "bare_units": {"Это длилось на протяжении лет.": "PXY"},
    "past_amount": {"Голосовали последние пять дней.": "P5D"},
    "coming_amount": {"Работать будут следующие три недели.": "P3W"},
    "clock": {"Начало в 18 часов.": "2022-09-28T18:00"},
    "clock_figures": {"Начало в 18:30.": "2022-09-28T18:30"},
    "noon": {"Он вышел в полночь.": "2022-09-28T24:00"},
    "part_of_day": {"Пожар случился вчера вечером.": "2022-09-27TEV"},
    "part_of_date": {"Это было в ночь на 14 августа 1961 года.": "1961-08-14TNI"},
    "part_alone": {"Он вышел вечером.": "2022-09-28TEV"},
    "every_unit": {"Это бывает каждый год.": "P1Y"},
    "every_weekday": {"Они собираются каждый понедельник.": "XXXX-WXX-1"},
    "adverb": {"Они собираются ежегодно.": "P1Y"},
    "reference": {"Сейчас закрыто.": "PRESENT_REF"},
    "then": {"Он уехал в 1990 году. С тех пор там пусто.": "1990"},
    "days_of_month": {"Забастовка шла 3–5 марта 2014 года.": "2014-03-03"},
    "days_listed": {"Играют 3, 4 и 5 мая 2014.": "2014-05-03"},
    "dates_of_year": {"Закрыто с 28 марта по 3 мая 2014 года.": "2014-03-28"},
    "months_of_year": {"Закрыто с марта по май 2020 года.": "2020-03"},
    "years_of_era": {"Война 218–201 до н. э. была долгой.": "BC0218"},
    "short_years": {"Это было в 1914-18 годах.": "1914"},
}

RULES = rules(PATTERNS, EXAMPLES)

MODIFIERS = modifiers(
    start="(начало|начале|начала)",
    mid="(середина|середине|середины|середину)",
    end="(конец|конце|конца)",
    about="около|примерно|приблизительно",
    more="более|больше|свыше",
    less="менее|меньше|почти",
    at_least="не менее|по меньшей мере",
    at_most="не более|до",
)

SURROUNDINGS = Surroundings(
    governing={
        "с": "since", "со": "since", "от": "since", "начиная с": "since", "до": "until", "по": "until",
        "перед": "before", "после": "after", "в": "in", "во": "in", "на": "in", "в течение": "during", "между": "between",
        "к": "by", "около": "at", "за": "in",
    },
    past=listed("был была было были шёл шла вёл умер погиб начал смог"),
    future=listed("будет будут планирует планируют планируется может могут ожидается состоится намерен намерены должен"),
    past_endings=("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись"),
    future_endings=("ится", "ётся"),
    to=listed("до по"),
    and_=listed("и"),
    before_a_year=listed("в во с до от к года году год"),
    counted=listed("человек рублей долларов километров метров км тысяч миллионов солдат"),
    numbered=listed("номер № около свыше"),
    not_past=listed("сила тело дело люди если или число отдел генерал материал капитал село начало"),
    beside_an_event=listed("как после"),
    bare_years=False,
    connectives=listed(
        """
        но и а затем потом позже уже в во на с к лишь только наконец однако начале конце середине года году тогда
        """
    ),
    relative=listed("который которая которое которые которого которой которых котором где"),
)  # fmt: skip

LANGUAGE = language(
    "ru",
    WORDS,
    RULES,
    MODIFIERS,
    SURROUNDINGS,
    day="{day} (- (го|е|ого))?",
    nth="{ordinal}|{romans}|{int} - (й|го|м|я|ой)",
    number="{int}|{decimal}|{card} ({card})?|{vague}",
    more={"era_words": Phrase("до (н . ?э .?|нашей эры|рождества христова)|н . ?э .?|нашей эры",
                              lambda tokens: -1 if tokens[0].lower() == "до" else 1)},
    triggers=(
        "longmonth", "shortmonth", "longday", "unit", "season", "part", "noon", "day_word", "now", "year", "iso",
        "figures", "clock", "every_word", "quarterword", "halfword", "=назад", "=спустя", "=пор", "=э", "=эры", "=век",
        "yearword",
    ),
)  # fmt: skip
