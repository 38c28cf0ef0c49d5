"""Spanish: its words, and the patterns of its dates by shape.

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

_OF_YEAR = "(de|del|,)? (año)? {year}"
PATTERNS = {
    "full_date": (
        f"(el)? ({{weekday:dayname}} ,?)? (el|día)? {{day:daynumber}} de {{month:monthname}} {_OF_YEAR}",
        "(el)? {month:longmonth} {day:daynumber} (, | de)? {year}",
    ),
    "full_date_of_era": ("(el)? {day:daynumber} de {month:monthname} (de|del)? {number:int} {era:era_words}",),
    "month_day": ("(el)? ({weekday:dayname} ,?)? (el|día)? {day:daynumber} de {month:monthname}",),
    "month_year": (f"{{month:monthname}} {_OF_YEAR}",),
    "month": ("{month:longmonth}",),
    "month_of_year": (
        "({day:daynumber} de)? {month:monthname} del año {step:past}", "{month:monthname} del {step:next} año",
        "({day:daynumber} de)? {month:monthname} del año {step:to_come}",
        "({day:daynumber} de)? {month:monthname} de {step:this} año", "{month:monthname} del año {step:next}",
    ),
    "stepped_month": ("(el)? {step:past} ({day:daynumber} de)? {month:longmonth}",
                      "(el)? {step:next} ({day:daynumber} de)? {month:longmonth}",
                      "(el)? ({day:daynumber} de)? {month:longmonth} {step:past}",
                      "(el)? ({day:daynumber} de)? {month:longmonth} {step:next}", "{step:this} {month:longmonth}"),
    "weekday": ("(el)? {weekday:longday}",),
    "stepped_weekday": ("(el)? {step:past} {weekday:longday}", "(el)? {step:next} {weekday:longday}",
                        "(el)? {weekday:longday} {step:past}", "(el)? {weekday:longday} {step:next}",
                        "{step:this} {weekday:longday}", "(el)? {weekday:longday} {step:to_come}"),
    "unit_of_month": ("(la)? {number:nth_or_last} {unit:week_word} de {month:longmonth} (de|del)? ({year})?",
                      "(el)? {number:nth_or_last} {unit:weekend} de semana de {month:longmonth} (de|del)? ({year})?"),
    "weekday_of_week": ("(el)? {weekday:longday} de la semana {step:past}",
                        "(el)? {weekday:longday} de la {step:next} semana",
                        "(el)? {weekday:longday} de {step:this} semana", "(el)? {weekday:longday} de la semana {step:to_come}"),
    "month_of_that_year": ("({day:daynumber} de)? {month:monthname} (de|del) {that} (mismo)? año",),
    "month_of_following_year": ("({day:daynumber} de)? {month:monthname} del año {following}", "({day:daynumber} de)? {month:monthname} del {following} año",),
    "iso": ("{iso}",),
    "figures": ("{numbers:figures}",),
    "year": ("{year}", "el {year}", "(el)? año {year}"),
    "year_of_era": ("(el)? (año)? {number:int} {era:era_words}",),
    "decade": ("(los)? años (de)? {word:decade_word}", "(la)? década (de|de los|de los años)? {decade:tens}",
               "(la)? década (de|de los|de los años|del)? {word:decade_word}", "(los)? años {decade:tens}",
               "(la)? década (de|del) {decade:year}"),
    "century": ("(el)? siglo {number:nth_of} ({era:era_words})?",),
    "half_century": ("(la)? {half} mitad del siglo {number:nth_of}",),
    "season": ("(el|la) {season}", "(en|desde|hasta) [ {season} ]"),
    "season_year": ("(el|la)? {season} (de|del)? {year}", "(en|desde|hasta) [ {season} (de|del)? {year} ]"),
    "stepped_season": ("(el|la)? {season} {step:past}", "(el|la)? {season} {step:next}",
                       "(el|la)? {step:next} {season}", "{step:this} {season}"),
    "season_of_year": ("(el|la|en)? {season} del año {step:past}",),
    "quarter": ("(el)? {number:nth_of} {unit:quarterword}",),
    "last_quarter": ("(el)? {step:latest} {unit:quarterword}",),
    "quarter_year": ("(el)? {number:nth_of} {unit:quarterword} (de|del) {year}",
                     "(el)? {number:last_quarter} {unit:quarterword} (de|del) {year}",),
    "quarter_stepped": ("(el)? {number:nth_of} {unit:quarterword} de {step:this} año",
                        "(el)? {number:nth_of} {unit:quarterword} del año {step:past}"),
    "half_year": ("(el)? {half} {halfword} (de|del) {year}", "(el)? {half} {halfword}",
                  "(la)? {half} mitad (de|del) {year}", "(la)? {half} mitad de {step:this} año"),
    "half_month": ("(la)? {half} mitad de {month:longmonth} (de)? ({year})?",),
    "day_word": ("(el día de)? {day:day_word}", "{day:tomorrow}", "{day:after_tomorrow}"),
    "stepped_unit": (
        "(el|la)? {unit:dated} {step:past}", "(el|la)? {unit:dated} {step:next}", "(el|la)? {step:next} {unit:dated}",
        "(el|la)? {unit:dated} {step:to_come}", "lo que (queda|resta|va) de {unit:dated}",
        "{step:this} (mismo|misma)? {unit:dated}", "(el|la) {unit:dated} {step:this}", "(el|la)? {step:past} {unit:dated}",
        "{step:this} {unit:dayunit}",
    ),
    "ago": ("hace (ya|unos|unas|casi|apenas)? {number} {unit}", "{number} {unit} atrás"),
    "later": ("{number} {unit} (después|más tarde|luego)",),
    "earlier": ("{number} {unit} (antes|atrás)",),
    "in_amount": ("dentro de [ {number} {unit} ]",),
    "in_or_within": ("en [ {number} {unit} ]",),
    "that_unit": ("{that} (mismo|misma)? {unit:one_of}", "(el|la|un) {that} {unit:one_of}"),
    "following_unit": ("(el|la) {following} {unit:one_of}", "(el|la)? {unit:one_of} {following}"),
    "same_unit_before": ("(el|la)? {that} {unit:one_of} del año {preceding}", "(el|la)? {that} {unit:one_of} del año {past}"),
    "then": ("(desde|hasta|para|por) [ entonces ]",),
    "start_of_unit": ("(principios|principio|comienzos|comienzo|inicios|inicio) (de|del) {unit:ended}",),
    "mid_of_unit": ("mediados (de|del) {unit:ended}",),
    "end_of_unit": ("(finales|final|fines|fin) (de|del) {unit:ended}",),
    "previous_unit": ("(el|la)? {unit:one_of} {preceding}",),
    "the_unit": ("(el|la) {unit:dayunit}", "(el|la) {unit:dated}"),
    "amount": ("{number} {unit}", "{number} (largos|largas|primeros|primeras) {unit:many}",
               "{number} {unit:many} (consecutivos|consecutivas)", "desde hace [ {number} {unit} ]"),
    "bare_units": ("(los|las)? {unit:many}", "desde hace [ {unit:many} ]"),
    "amount_and_half": ("{number} {unit} y (medio|media)",),
    "half_amount": ("(medio|media) {unit:one_of}",),
    "past_amount": ("(los|las) {recent} {number} {unit:many}", "(los|las) {recent} {unit:many}",
                    "(los|las) {number} {recent} {unit:many}"),
    "coming_amount": ("(los|las)? {coming} {number} {unit:many}", "(los|las)? {coming} {unit:many}"),
    "clock": ("las {hour} horas", "(la|las) {hour} h", "{hour} h"),
    "clock_figures": ("(la|las)? {clock} ({zone})?", "(la|las)? {clock} (horas|h|hrs) ({zone})?"),
    "clock_of_part": ("(la|las) {hour} (horas)? de la {part}", "(la|las) {hour:card} de la {part}",),
    "holiday": ("(el|la)? {name:holiday} de {year}", "(el|la)? {name:holiday}",),
    "noon": ("(el|la) {noon}",),
    "part_of_day": ("{day:day_word} por la {part}", "{day:tomorrow} por la {part}", "{day:day_word} a la {part}",
                    "(el)? {weekday:longday} por la {part}", "{step:this} {part}", "(la)? {part} {step:past}",
                    "(la)? {part} del {weekday:longday}", "(el)? {weekday:longday} en la {part}"),
    "part_of_date": ("(la|en la)? {part} del {day:daynumber} de {month:monthname} (de)? ({year})?",),
    "part_alone": ("por la [ {part} ]", "en la [ {part} ]", "(la) {part}"),
    "every_unit": ("{each} {unit:one_of}", "{each} {number} {unit:many}", "{every} (los|las) {unit:many}"),
    "every_weekday": ("{each} {weekday:longday}", "(todos)? los {weekday:longday}"),
    "adverb": ("{value:adverb}",),
    "per_unit": ("{unit:one_of}",),
    "times_per_unit": ("{number:times} (veces|vez) (al|por|a la) {unit:one_of}",),
    "reference": ("{value:now}", "(el|la) {value:now}", "por (el|lo) {value:moment}", "de {value:moment}",
                  "hoy en {value:in_our_day}", "(el|del) {value:bygone}"),
    "days_of_month": ("(el|los días)? [ {first:daynumber} ] (-|–|y|al|a|o) (el)? [ {last:daynumber} de {month:monthname} (de|del)? ({year})? ]",),
    "days_listed": ("[ {first:daynumber} ] , [ {second:daynumber} ] y [ {last:daynumber} de {month:monthname} (de|del)? ({year})? ]",),
    "dates_of_year": ("[ {day:daynumber} de {first:monthname} ] (-|–|al|y el|a) [ {end:daynumber} de {last:monthname} (de|del) {year} ]",),
    "months_of_year": ("[ {first:longmonth} ] (-|–|a|y) [ {last:longmonth} (de|del) {year} ]",),
    "short_years": ("[ {first:year} ] (-|–|/) [ {last:yy} ]",),
}  # fmt: skip

# Read on Wednesday, 28 September 2022.
EXAMPLES: dict[str, dict[str, str]] = {
    "month_of_that_year": {"Cayó en 1990. En mayo de ese año murió ella.": "1990-05"},
    "month_of_following_year": {"Cayó en 1990. En mayo del año siguiente murió ella.": "1991-05"},
    "holiday": {"El Viernes Santo de 2010 llovió.": "2010-04-02", "Se fue la luz en Nochebuena.": "2021-12-24"},
    "clock_of_part": {
        "Salió a las seis de la mañana.": "2022-09-28T06:00",
        "Llegó a las 8 de la noche.": "2022-09-28T20:00",
    },
    "full_date": {"Murió el lunes 3 de mayo de 1944.": "1944-05-03", "Llegó el 07 de mayo del 2010.": "2010-05-07"},
    "full_date_of_era": {"César murió el 15 de marzo de 44 a. C.": "BC0044-03-15"},
    "month_day": {"Se reunieron el 4 de agosto.": "2022-08-04"},
    "month_year": {"Empezó en febrero de 2022.": "2022-02"},
    "month": {"Votaron en mayo.": "2022-05"},
    "month_of_year": {"Cerró en septiembre del año pasado.": "2021-09"},
    "stepped_month": {"Abrió el pasado junio.": "2022-06"},
    "weekday": {"Dimitió el lunes.": "2022-09-26"},
    "stepped_weekday": {"Ardió el viernes pasado.": "2022-09-23"},
    "weekday_of_week": {"Se reunirá el martes de la próxima semana.": "2022-10-04"},
    "iso": {"Datos de 2022-09-01.": "2022-09-01"},
    "figures": {"Firmado el 25/05/1994.": "1994-05-25"},
    "year": {"Se construyó en 1895.": "1895"},
    "year_of_era": {"La ciudad cayó en 146 a. C.": "BC0146"},
    "decade": {"Creció en los años ochenta.": "198"},
    "century": {"La iglesia es del siglo XV.": "14"},
    "half_century": {"Nació en la primera mitad del siglo XV.": "14"},
    "season": {"Se construyó en verano.": "2022-SU"},
    "season_year": {"El frente se detuvo en el otoño de 1914.": "1914-FA"},
    "stepped_season": {"Fue frío el invierno pasado.": "2021-WI"},
    "season_of_year": {"Se fue en verano del año pasado.": "2021-SU"},
    "quarter": {"Las ventas cayeron en el tercer trimestre.": "2022-Q3"},
    "last_quarter": {"Cayeron en el último trimestre.": "2022-Q2"},
    "quarter_year": {"Subieron en el segundo trimestre de 1990.": "1990-Q2"},
    "quarter_stepped": {"Cayeron en el tercer trimestre de este año.": "2022-Q3"},
    "half_year": {"Bajó en el primer semestre de 2014.": "2014-H1"},
    "half_month": {"Llovió en la segunda mitad de agosto de 2014.": "2014-08"},
    "day_word": {"Llegó ayer.": "2022-09-27", "Vuelve mañana.": "2022-09-29", "Vuelve pasado mañana.": "2022-09-30"},
    "stepped_unit": {"El año pasado fue distinto.": "2021", "Habrá huelga esta semana.": "2022-W39"},
    "ago": {"Votaron hace tres días.": "2022-09-25"},
    "later": {"Se fue en 1990. Dos años después murió.": "1992"},
    "earlier": {"Se fue en 1990. Dos años antes se había casado.": "1988"},
    "in_or_within": {"El puente abrirá en tres meses.": "2022-12", "Se construyó en tres meses.": "P3M"},
    "unit_of_month": {
        "Llovió la primera semana de agosto.": "2022-W31",
        "Se casó el último fin de semana de mayo de 2014.": "2014-W22-WE",
    },
    "same_unit_before": {"Cayó en mayo de 2014 frente al mismo mes del año anterior.": "2013-05"},
    "start_of_unit": {"Pagan a principios de mes.": "2022-09"},
    "mid_of_unit": {"Pagan a mediados de mes.": "2022-09"},
    "end_of_unit": {"A finales de año cerrará la planta.": "2022", "Al final del día subió.": "2022-09-28"},
    "then": {"Se fue en 1990. Desde entonces está vacío.": "1990"},
    "per_unit": {"Gana 400 euros al mes.": "P1M"},
    "in_amount": {"El puente abrirá dentro de tres meses.": "2022-12"},
    "that_unit": {"Se fue en 1990. Ese año murió ella.": "1990"},
    "following_unit": {"Se fue en 1990. Al año siguiente murió ella.": "1991"},
    "previous_unit": {"Se fue en 1990. El año anterior murió ella.": "1989"},
    "the_unit": {"Subió durante la semana.": "2022-W39"},
    "amount": {"Duró dos semanas.": "P2W"},
    "bare_units": {"Duró años.": "PXY"},
    "amount_and_half": {"Duró un año y medio.": "P1.5Y"},
    "half_amount": {"Duró media hora.": "PT30M"},
    "past_amount": {"Votaron en los últimos cinco días.": "P5D"},
    "coming_amount": {"Trabajarán las próximas tres semanas.": "P3W"},
    "clock": {"Empieza a las 18 horas.": "2022-09-28T18:00"},
    "clock_figures": {"Empieza a las 18:30.": "2022-09-28T18:30"},
    "noon": {"Salió a la medianoche.": "2022-09-28T24:00"},
    "part_of_day": {"Ardió ayer por la noche.": "2022-09-27TNI"},
    "part_of_date": {"Ocurrió en la noche del 14 de agosto de 1961.": "1961-08-14TNI"},
    "part_alone": {"Salió por la tarde.": "2022-09-28TAF"},
    "every_unit": {"Ocurre cada año.": "P1Y"},
    "every_weekday": {"Se reúnen cada lunes.": "XXXX-WXX-1"},
    "adverb": {"Se publica semanalmente.": "P1W"},
    "times_per_unit": {"Se reúnen dos veces al mes.": "P1M"},
    "reference": {"Ahora está cerrado.": "PRESENT_REF"},
    "days_of_month": {"Hubo huelga del 3 al 5 de marzo de 2014.": "2014-03-03"},
    "days_listed": {"Se juega los días 3, 4 y 5 de mayo de 2014.": "2014-05-03"},
    "dates_of_year": {"Cerró del 28 de marzo al 3 de mayo de 2014.": "2014-03-28"},
    "months_of_year": {"Cerró de marzo a mayo de 2020.": "2020-03"},
    "short_years": {"Fue en 1914-18.": "1914"},
}


@rule("(el)? {weekend} de semana", "{step:this} {weekend} de semana", "(el)? {step:past} {weekend} de semana", "(el)? {weekend} de semana {step:past}",
      "(el)? {step:next} {weekend} de semana", type="DATE", examples={"Llovió el fin de semana.": "2022-W38-WE"})  # fmt: skip
def weekend(weekend: str, step: int | None = None) -> Point | Shift:
    """The weekend."""
    return Point("weekend") if step is None else Shift(step, "weekend")


@rule("(la|el)? {latest} {unit:one_of}", type="DURATION", examples={"Creció en la última década.": "P1DE"})
def latest_unit(unit: str, latest: int = -1) -> Amount | None:
    """The last decade: the ten years up to now."""
    return None if unit == "quarter" else Amount(1, unit, -1)


OWN = (weekend, latest_unit)
RULES = (*OWN, *rules(PATTERNS, EXAMPLES))

MODIFIERS = modifiers(
    start="(el)? (principios|comienzos|inicios|inicio|principio|comienzo) (de|del)",
    mid="mediados (de|del)|(la)? mitad (de|del)",
    end="(el|los)? (finales|fines|final|fin) (de|del)",
    about="cerca de|alrededor de|unos|unas|aproximadamente|casi|hacia|en torno a",
    more="más de",
    less="menos de",
    at_least="al menos|por lo menos|como mínimo",
    at_most="como máximo|hasta",
)

SURROUNDINGS = Surroundings(
    governing={
        "desde": "since", "a partir de": "since", "a partir del": "since", "desde el": "since", "de": "from",
        "del": "from", "hasta": "until", "hasta el": "until", "al": "on", "antes de": "before",
        "antes del": "before", "después de": "after", "después del": "after", "tras": "after", "en": "in",
        "en el": "in", "en la": "in", "el": "on", "durante": "during", "durante el": "during", "entre": "between",
        "a": "at", "a las": "at", "a la": "at", "las": "at", "para": "by", "para el": "by",
    },
    past=listed(
        """
        fue fueron era eran estaba estaban había habían hubo dijo dijeron hizo hicieron tuvo tuvieron vino vinieron
        dio dieron murió murieron ha han he sido cerró abrió llegó cayó subió anunció
        """
    ),
    future=listed(
        """
        será serán estará estarán habrá tendrá tendrán hará harán podrá podrán va van prevé prevén espera esperan
        debe deben debería deberían podría podrían planea planean previsto prevista
        """
    ),
    past_endings=("ó", "aron", "ieron", "ado", "ido", "aba", "aban", "ía", "ían"),
    future_endings=("ará", "erá", "irá", "arán", "erán", "irán"),
    to=listed("a al hasta"),
    and_=listed("y"),
    before_a_year=listed("año en de del desde hasta"),
    counted=listed("euros dólares personas millones puntos kilómetros metros por_ciento"),
    rates=frozenset(("al", "por", "a la", "cada")),
    numbered=listed("número núm nº los las casi unos unas"),
    not_past=listed("pasado día todavía compañía mayoría economía policía energía estado mercado resultado todo"),
    aged=listed("de"),
    beside_an_event=listed("de que del"),
    connectives=listed(
        """
        pero y luego entonces ya hacia finales principios mediados fin de del el la en a partir año finalmente así
        también los las sólo
        """
    ),
    relative=listed("que quien quienes cuyo cuya donde cual"),
)  # fmt: skip

LANGUAGE = language(
    "es",
    {**WORDS, "zone": {"UTC": "Z", "GMT": "Z"}},
    RULES,
    MODIFIERS,
    SURROUNDINGS,
    ordinal="º|ª|er",
    day="{day}|{dayth}|primero",
    nth="{ordinal}|{romans}|{nth}",
    number="{int}|{decimal}|{card} (y {card})?|{vague}",
    more={
        "after_tomorrow": Phrase("pasado mañana", lambda tokens: 2),
        "to_come": Phrase("que (viene|entra)", lambda tokens: 1),
        "last_quarter": Phrase("{latest}", lambda tokens: 4),
        "nth_or_last": Phrase("{ordinal}|{latest}", lambda tokens: WORDS["ordinal"].get(tokens[0].lower(), -1)),
        "era_words": Phrase("{era}|(a|d) . (de)? (c|j) . (c .)?", lambda tokens: 1 if tokens[0].lower().startswith("d") else -1)},
    triggers=(
        "part", "day_word", "tomorrow", "decade_word", "adverb", "halfword", "quarterword", "weekend", "=h", "era",
        "=c", "moment", "in_our_day", "bygone", "=entonces",
    ),
)  # fmt: skip
