"""Portuguese: its words, and the patterns of its dates by shape.

To add a way of writing, give the shape that means it a pattern and an example; a word has a line in `words.py`.
"""

from ...tagging.lexicon import Phrase
from ...tagging.meaning import Amount, Point, Shift
from ...tagging.rule import rule
from ..making import language
from ..modifying import modifiers
from ..shapes import rules
from ..surroundings import Surroundings, listed
from .words import WORDS

_DAY = "({weekday:dayname} ,?)? (dia)? {day:daynumber} de"
PATTERNS = {
    "full_date": (_DAY + " {month:monthname} (de|do)? (ano de)? {year}",),
    "full_date_of_era": (_DAY + " {month:monthname} (de)? {number:int} {era:era_words}",),
    "month_day": (_DAY + " {month:monthname}",),
    "month_year": ("{month:monthname} (de|do)? (ano de)? {year}",),
    "month": ("{month:longmonth}",),
    "month_of_year": ("({day:daynumber} de)? {month:monthname} do ano {step:past}",
                      "({day:daynumber} de)? {month:monthname} {step:this} ano",
                      "{month:monthname} do {step:next} ano"),
    "stepped_month": ("(o)? {step:past} ({day:daynumber} de)? {month:longmonth}",
                      "(o)? {step:next} ({day:daynumber} de)? {month:longmonth}",
                      "(o)? ({day:daynumber} de)? {month:longmonth} {step:past}",
                      "(o)? ({day:daynumber} de)? {month:longmonth} {step:next}"),
    "weekday": ("{weekday:dayname}",),
    "stepped_weekday": ("{step:past} {weekday:dayname}", "{step:next} {weekday:dayname}",
                        "{weekday:dayname} {step:past}", "{weekday:dayname} {step:next}", "{step:this} {weekday:dayname}"),
    "weekday_of_week": ("{weekday:dayname} da {step:next} semana", "{weekday:dayname} da semana {step:past}",
                        "{weekday:dayname} da semana {step:next}"),
    "month_of_that_year": ("({day:daynumber} de)? {month:monthname} (de)? {that} (mesmo)? ano", "({day:daynumber} de)? {month:monthname} (desse|daquele|do) (mesmo)? ano",),
    "month_of_following_year": ("({day:daynumber} de)? {month:monthname} do ano {following}",),
    "iso": ("{iso}",),
    "figures": ("{numbers:figures}",),
    "year": ("{year}", "(o)? ano (de)? {year}"),
    "year_of_era": ("(ano)? {number:int} {era:era_words}",),
    "decade": ("(os)? anos (de)? {word:decade_word}", "(os)? anos {decade:tens}", "(a)? década de {decade:year}",
               "(a)? década de {decade:tens}", "(a)? década de {word:decade_word}"),
    "century": ("(o)? século {number:nth_of} ({era:era_words})?",),
    "half_century": ("(a)? {half} metade do século {number:nth_of}",),
    "season": ("(o|a) {season}", "(no|na|desde|até) [ {season} ]"),
    "season_year": ("(o|a)? {season} (de)? {year}", "(no|na|desde|até) [ {season} (de)? {year} ]"),
    "stepped_season": ("(o|a)? {season} {step:past}", "(o|a)? {step:next} {season}", "{step:this} {season}"),
    "quarter": ("(o)? {number:nth_of} {unit:quarterword}",),
    "quarter_year": ("(o)? {number:nth_of} {unit:quarterword} de {year}",),
    "half_year": ("(o)? {half} {halfword} de {year}", "(o)? {half} {halfword}", "(a)? {half} metade de {year}"),
    "half_month": ("(a)? {half} metade de {month:longmonth} (de)? ({year})?",),
    "day_word": ("{day:day_word}",),
    "stepped_unit": ("(o|a)? {unit:dated} {step:past}", "(o|a)? {step:past} {unit:dated}",
                     "(o|a)? {step:next} {unit:dated}", "{step:this} {unit:dated}", "(o|a)? {unit:dated} que {step:comes}"),
    "ago": ("há (cerca de|mais de)? {number} {unit}", "{number} {unit} atrás"),
    "later": ("{number} {unit} (depois|mais tarde|após)",),
    "earlier": ("{number} {unit} (antes|atrás)",),
    "in_amount": ("dentro de [ {number} {unit} ]", "(daqui a|daqui) [ {number} {unit} ]", "em [ {number} {unit} ]"),
    "that_unit": ("{that} (mesmo|mesma)? {unit:one_of}", "(o|a|no|na) {that} {unit:one_of}"),
    "following_unit": ("(o|a|no|na)? {unit:one_of} {following}",),
    "previous_unit": ("(o|a|no|na)? {unit:one_of} {preceding}",),
    "the_unit": ("(a|o) {unit:dated}",),
    "amount": ("{number} {unit}", "{number} (longos|longas|primeiros|primeiras) {unit:many}"),
    "bare_units": ("(os|as)? {unit:many}",),
    "amount_and_half": ("{number} {unit} e (meio|meia)",),
    "half_amount": ("(meio|meia) {unit:one_of}",),
    "past_amount": ("(os|as|nos|nas)? {recent} {number} {unit:many}", "(os|as|nos|nas)? {recent} {unit:many}"),
    "coming_amount": ("(os|as|nos|nas)? {coming} {number} {unit:many}", "(os|as|nos|nas)? {coming} {unit:many}"),
    "clock": ("(às|as) [ {hour} horas ]", "{hour:hour_h}", "(às|as) [ {hour} h ({minute:int})? ]"),
    "clock_figures": ("{clock}", "{clock} horas"),
    "clock_of_part": ("(às|as) [ {hour} (horas)? da {part} ]", "(às|as) [ {hour:card} (horas)? da {part} ]",),
    "holiday": ("(o|a)? {name:holiday} de {year}", "(o|a)? {name:holiday}",),
    "noon": ("{noon}", "meia - noite"),
    "part_of_day": ("{day:day_word} (à|de|pela) {part}", "{weekday:dayname} (à|de|pela) {part}", "{step:this} {part}"),
    "part_of_date": ("(na)? {part} de {day:daynumber} de {month:monthname} (de)? ({year})?",),
    "part_alone": ("(à|de|pela|na) {part}",),
    "every_unit": ("{each} {unit:one_of}", "{every} (os|as) {unit:many}", "a cada {number} {unit:many}", "de {number} em {card} {unit:many}"),
    "every_weekday": ("{each} {weekday:dayname}", "{every} (as|os|a)? {weekday:dayname}"),
    "adverb": ("{value:adverb}",),
    "times_per_unit": ("{number:times} (vezes|vez) por {unit:one_of}",),
    "reference": ("{value:now}",),
    "days_of_month": ("[ {first:daynumber} ] (-|–|e|a) [ {last:daynumber} de {month:monthname} (de)? ({year})? ]",),
    "days_listed": ("[ {first:daynumber} ] , [ {second:daynumber} ] e [ {last:daynumber} de {month:monthname} (de)? ({year})? ]",),
    "dates_of_year": ("[ {day:daynumber} de {first:monthname} ] (-|–|a|e) [ {end:daynumber} de {last:monthname} de {year} ]",),
    "months_of_year": ("[ {first:longmonth} ] (-|–|a|e) [ {last:longmonth} de {year} ]",),
    "short_years": ("[ {first:year} ] (-|–|/) [ {last:yy} ]",),
}  # fmt: skip

# Read on Wednesday, 28 September 2022.
EXAMPLES: dict[str, dict[str, str]] = {
    "month_of_that_year": {"Caiu em 1990. Em maio desse mesmo ano morreu ela.": "1990-05"},
    "month_of_following_year": {"Caiu em 1990. Em maio do ano seguinte morreu ela.": "1991-05"},
    "holiday": {"Na véspera de Natal faltou a luz.": "2021-12-24", "Na Páscoa de 2010 choveu.": "2010-04-04"},
    "clock_of_part": {"Partiu às seis da manhã.": "2022-09-28T06:00", "Chegou às 8 da noite.": "2022-09-28T20:00"},
    "full_date": {"Morreu na segunda-feira, 3 de maio de 1944.": "1944-05-03"},
    "full_date_of_era": {"César morreu em 15 de março de 44 a.C.": "BC0044-03-15"},
    "month_day": {"Reuniram-se a 4 de agosto.": "2022-08-04"},
    "month_year": {"Começou em fevereiro de 2022.": "2022-02"},
    "month": {"Votou-se em maio.": "2022-05"},
    "month_of_year": {"Fechou em setembro do ano passado.": "2021-09"},
    "stepped_month": {"Abriu em junho passado.": "2022-06"},
    "weekday": {"Demitiu-se na segunda-feira.": "2022-09-26"},
    "stepped_weekday": {"Ardeu na sexta-feira passada.": "2022-09-23"},
    "weekday_of_week": {"Reúne-se na terça-feira da próxima semana.": "2022-10-04"},
    "iso": {"Dados de 2022-09-01.": "2022-09-01"},
    "figures": {"Assinado em 25/05/1994.": "1994-05-25"},
    "year": {"Foi construído em 1895.": "1895"},
    "year_of_era": {"A cidade caiu em 146 a.C.": "BC0146"},
    "decade": {"Cresceu nos anos 80.": "198", "Cresceu na década de 1980.": "198"},
    "century": {"A igreja é do século XV.": "14"},
    "half_century": {"Nasceu na primeira metade do século XV.": "14"},
    "season": {"Construiu-se no verão.": "2022-SU"},
    "season_year": {"A frente parou no outono de 1914.": "1914-FA"},
    "stepped_season": {"O inverno passado foi frio.": "2021-WI"},
    "quarter": {"As vendas caíram no terceiro trimestre.": "2022-Q3"},
    "quarter_year": {"Subiram no segundo trimestre de 1990.": "1990-Q2"},
    "half_year": {"Caiu no primeiro semestre de 2014.": "2014-H1"},
    "half_month": {"Choveu na segunda metade de agosto de 2014.": "2014-08"},
    "day_word": {"Chegou ontem.": "2022-09-27"},
    "stepped_unit": {"O ano passado foi diferente.": "2021", "Há greve nesta semana.": "2022-W39"},
    "ago": {"Votou-se há três dias.": "2022-09-25"},
    "later": {"Partiu em 1990. Dois anos depois morreu.": "1992"},
    "earlier": {"Partiu em 1990. Dois anos antes tinha casado.": "1988"},
    "in_amount": {"A ponte abrirá dentro de três meses.": "2022-12"},
    "that_unit": {"Partiu em 1990. Nesse ano morreu ela.": "1990"},
    "following_unit": {"Partiu em 1990. No ano seguinte morreu ela.": "1991"},
    "previous_unit": {"Partiu em 1990. No ano anterior tinha morrido ela.": "1989"},
    "the_unit": {"Choveu toda a semana.": "2022-W39"},
    "amount": {"Durou duas semanas.": "P2W"},
    "bare_units": {"Durou anos.": "PXY"},
    "amount_and_half": {"Durou um ano e meio.": "P1.5Y"},
    "half_amount": {"Durou meia hora.": "PT30M"},
    "past_amount": {"Votou-se nos últimos cinco dias.": "P5D"},
    "coming_amount": {"Vão trabalhar nas próximas três semanas.": "P3W"},
    "clock": {"Começa às 18 horas.": "2022-09-28T18:00"},
    "clock_figures": {"Começa às 18:30.": "2022-09-28T18:30"},
    "part_of_day": {"Ardeu ontem à noite.": "2022-09-27TNI"},
    "part_of_date": {"Foi na noite de 14 de agosto de 1961.": "1961-08-14TNI"},
    "part_alone": {"Saiu à tarde.": "2022-09-28TAF"},
    "every_unit": {"O prémio é dado de dois em dois anos.": "P2Y", "Acontece todos os anos.": "P1Y"},
    "every_weekday": {"Reúnem-se todas as segundas-feiras.": "XXXX-WXX-1"},
    "adverb": {"Publica-se semanalmente.": "P1W"},
    "times_per_unit": {"Reúnem-se duas vezes por mês.": "P1M"},
    "reference": {"Agora está fechado.": "PRESENT_REF"},
    "days_of_month": {"Greve de 3 a 5 de março de 2014.": "2014-03-03"},
    "days_listed": {"Joga-se a 3, 4 e 5 de maio de 2014.": "2014-05-03"},
    "dates_of_year": {"Fechado de 28 de março a 3 de maio de 2014.": "2014-03-28"},
    "months_of_year": {"Fechado de março a maio de 2020.": "2020-03"},
    "short_years": {"Foi em 1914-18.": "1914"},
    "noon": {"Saiu à meia-noite.": "2022-09-28T24:00"},
}


@rule("(o|neste|no)? (fim|final) de semana", "(o)? {step:past} fim de semana", "(o)? fim de semana {step:past}",
      "(o)? {step:next} fim de semana", type="DATE", examples={"Choveu no fim de semana.": "2022-W38-WE"})  # fmt: skip
def weekend(step: int | None = None) -> Point | Shift:
    """The weekend."""
    return Point("weekend") if step is None else Shift(step, "weekend")


@rule(
    "(na|a) última {unit:one_of}",
    "(no|o) último {unit:one_of}",
    type="DURATION",
    examples={"Cresceu na última década.": "P1DE"},
)
def latest_unit(unit: str) -> Amount:
    """The last decade: the ten years up to now."""
    return Amount(1, unit, -1)


OWN = (weekend, latest_unit)
RULES = (*OWN, *rules(PATTERNS, EXAMPLES))

MODIFIERS = modifiers(
    start="(o)? (início|começo|princípio) (de|do|da)|inícios de",
    mid="meados (de|do|da)",
    end="(o)? (fim|final) (de|do|da)|finais (de|do|da)",
    about="cerca de|aproximadamente|por volta de|quase",
    more="mais de",
    less="menos de",
    at_least="pelo menos|no mínimo",
    at_most="no máximo|até",
)

SURROUNDINGS = Surroundings(
    governing={
        "desde": "since", "desde o": "since", "a partir de": "since", "de": "from", "do": "from", "da": "from",
        "até": "until", "até ao": "until", "antes de": "before", "depois de": "after", "após": "after", "em": "in",
        "no": "in", "na": "in", "nos": "in", "nas": "in", "durante": "during", "entre": "between", "às": "at", "as": "at",
        "a": "on", "ao": "until",
    },
    past=listed("foi foram era eram estava estavam tinha tinham houve disse fez teve veio morreu há tem têm sido"),
    future=listed("será serão estará haverá terá terão fará poderá vai vão deve devem prevê previsto prevista"),
    past_endings=("ou", "aram", "eram", "iram", "eu", "iu", "ado", "ido", "ava", "avam", "ia", "iam"),
    future_endings=("ará", "erá", "irá", "arão", "erão", "irão"),
    to=listed("a ao até"),
    and_=listed("e"),
    before_a_year=listed("ano em de desde até"),
    counted=listed("euros reais pessoas milhões pontos quilómetros quilômetros metros dólares"),
    numbered=listed("número nº os as cerca quase"),
    not_past=listed("dia passado estado mercado resultado energia economia polícia maioria companhia meu seu museu europeu liceu judeu céu réu"),
    none_before=listed("por"),
    aged=listed("de"),
    beside_an_event=listed("de que do da"),
    connectives=listed(
        """
        mas e depois já então no na em de do da o a fins início meados finalmente assim também só ano os as partir
        """
    ),
    relative=listed("que quem cujo cuja onde qual"),
)  # fmt: skip

LANGUAGE = language(
    "pt",
    WORDS,
    RULES,
    MODIFIERS,
    SURROUNDINGS,
    ordinal="º|ª",
    day="{day}|{dayth}|primeiro",
    nth="{ordinal}|{romans}|{nth}",
    number="{int}|{decimal}|{card} (e {card})?|{vague}",
    more={
        "dayname": Phrase("{longday}|{feira} - (feira|feiras)|(segundas|terças|quartas|quintas|sextas) - feiras|(sábados|domingos)",
                          lambda tokens: {**WORDS["feira"], **WORDS["longday"]}[tokens[0].lower().removesuffix("s")]),
        "era_words": Phrase("{era}|(a|d) . c .", lambda tokens: 1 if tokens[0].lower().startswith("d") else -1),
    },
    triggers=(
        "feira", "part", "day_word", "decade_word", "hour_h", "adverb", "halfword", "quarterword", "=feira",
        "=feiras", "era", "=c", "=noite",
    ),
)  # fmt: skip
