"""French: its words, and the patterns of its dates by shape.

To add a way of writing, give the shape that means it a pattern and an example; a word has a line in `words.py`.
"""

from ...tagging.lexicon import Phrase
from ...tagging.meaning import Amount, Clock, Point, Shift, Story
from ...tagging.rule import rule
from ..making import era, language
from ..modifying import modifiers
from ..shapes import rules
from ..surroundings import Surroundings
from ..wordlist import words
from .words import WORDS

PATTERNS = {
    "full_date": ("(le)? ({weekday:dayname} ,?)? (le)? {day:daynumber} {month:monthname} (de l'an)? {year}",),
    "full_date_of_era": ("(le)? {day:daynumber} {month:monthname} {number:int} {era:era_words}",),
    "month_day": ("(le)? ({weekday:dayname} ,?)? (le)? {day:daynumber} {month:monthname}",),
    "month_year": ("(mois de|mois d')? {month:monthname} (de l'année)? {year}",),
    "month": ("{month:longmonth}", "(le|ce)? mois (de|d') {month:longmonth}"),
    "month_of_year": ("({day:daynumber})? {month:monthname} de l'(année|an) {step:past}",
                      "({day:daynumber})? {month:monthname} de l'(année|an) {step:next}"),
    "stepped_month": ("(le)? ({day:daynumber})? {month:longmonth} {step:past}",
                      "(le)? ({day:daynumber})? {month:longmonth} {step:next}", "en {month:longmonth} {step:past}"),
    "weekday": ("(le)? {weekday:longday}", "(aujourd'hui) {weekday:longday}"),
    "stepped_weekday": ("(le)? {weekday:longday} {step:past}", "(le)? {weekday:longday} {step:next}",
                        "{step:this} {weekday:longday}"),
    "month_of_that_year": ("({day:daynumber})? {month:monthname} de la {that} année", "({day:daynumber})? {month:monthname} de cette (même)? année (- là)?",),
    "month_of_following_year": ("({day:daynumber})? {month:monthname} de l'(année|an) {following}",),
    "iso": ("{iso}",),
    "figures": ("{numbers:figures}",),
    "year": ("{year}", "(l')? (an|année) {year}"),
    "year_of_era": ("(l'an)? {number:int} {era:era_words}",),
    "decade": ("(les)? années {word:decade_word}", "(les)? années {decade:tens}", "(les)? années {decade:year}",
               "(les)? années soixante - {decade:sixty}", "(les)? années quatre - vingt - {decade:ninety}",
               "(les)? années quatre - {decade:eighty}"),
    "century": ("(le)? {number:nth_of} siècle ({era:era_words})?",),
    "half_century": ("(la)? {half} moitié du {number:nth_of} siècle",),
    "season": ("(le|l'|cet) {season}", "en [ {season} ]",),
    "season_year": ("en [ {season} {year} ]", "(le|l')? {season} (de|de l'année)? {year}",),
    "stepped_season": ("(le|l')? {season} {step:past}", "(le|l')? {season} {step:next}", "{step:this} {season}"),
    "quarter": ("(le)? {number:nth_of} {unit:quarterword}",),
    "quarter_year": ("(le)? {number:nth_of} {unit:quarterword} (de)? {year}",),
    "half_year": ("(le)? {half} {halfword} (de)? ({year})?",),
    "unit_of_month": ("(la)? {number:nth_of} {unit:week_word} (de|d'|du mois de|du mois d') {month:longmonth} ({year})?",
                      "(la)? {number:latest} {unit:week_word} (de|d'|du mois de|du mois d') {month:longmonth} ({year})?"),
    "half_month": ("(la)? {half} moitié de {month:longmonth} ({year})?", "(la)? {half} quinzaine de {month:longmonth}"),
    "day_word": ("{day:day_word}",),
    "stepped_unit": ("(la|le|l')? {unit:dated} {step:past}", "(la|le|l')? {unit:dated} {step:next}",
                     "{step:this} {unit:dated}", "{step:this} {unit:dayunit}"),
    "ago": ("il y a (environ|près de|plus de|déjà)? {number} {unit}", "voici {number} {unit}", "voilà {number} {unit}"),
    "later": ("{number} {unit} (après|plus tard)",),
    "earlier": ("{number} {unit} (plus tôt|auparavant|avant)",),
    "in_amount": ("dans [ {number} {unit} ]", "d'ici [ {number} {unit} ]"),
    "that_unit": ("(cette|cet|ce) {unit:dated} - là", "(ce|le|la|cette) {that} {unit:one_of}", "ce {unit:dayunit} - là",
                  "cette {unit:dayunit} - là"),
    "following_unit": ("(le|la|l') {unit:one_of} {following}", "(le|la|l') {unit:one_of} d'après"),
    "same_unit_before": ("(le|la)? {that} {unit:one_of} de l'(année|an) {preceding}", "(le|la)? {that} {unit:one_of} de l'(année|an) {past}"),
    "start_of_unit": ("(début|commencement) (de|d'|du|de l'|de la)? {unit:one_of}",),
    "mid_of_unit": ("milieu (de|d'|du|de l'|de la)? {unit:one_of}",),
    "end_of_unit": ("(en|la|dès|avant|d'ici) [ fin (de|d'|du|de l'|de la)? {unit:one_of} ]",),
    "then": ("(depuis|dès|depuis le) [ lors ]", "jusque [ là ]"),
    "previous_unit": ("(le|la|l') {unit:one_of} {preceding}", "(le|la|l') {unit:one_of} d'avant"),
    "the_unit": ("(la|l'|le) {unit:dated}", "la {unit:dayunit}"),
    "amount": ("{number} {unit}", "{number} (longues|longs|bonnes|premiers|premières) {unit:many}"),
    "bare_units": ("(des|les) {unit:many}", "(pendant|durant) [ {unit:many} ]",),
    "amount_and_half": ("{number} {unit} et (demi|demie)",),
    "half_amount": ("(un|une)? demi - {unit:one_of}", "(un|une) demie {unit:one_of}"),
    "past_amount": ("(les|ces)? {number} {recent} {unit:many}", "(les|ces)? {recent} {unit:many}",
                    "(les|ces)? {unit:many} {recent}", "ces {recent} {number} {unit:many}"),
    "coming_amount": ("(les)? {number} {coming} {unit:many}", "(les)? {coming} {unit:many}"),
    "clock": ("{hour} (h|heures|heure) ({minute:int})?", "{hour:hour_h} ({minute:int})?"),
    "clock_figures": ("{clock}", "{clock} (heures)"),
    "clock_of_part": (
        "{hour} (h|heures|heure) du {part:plainpart}",
        "{hour:card} (heures|heure) du {part:plainpart}",
    ),
    "holiday": ("(le|la)? {name:holiday} {year}", "(le|la)? {name:holiday}",),
    "noon": ("{noon}",),
    "part_of_day": ("{day:day_word} (au|dans la)? {part:plainpart}",
                    "(le)? {weekday:longday} (dans la|au)? {part:plainpart}", "{step:this} {part:plainpart}",
                    "(la)? {part:plainpart} {step:past}"),
    "part_of_date": ("(la|le|dans la|dans le)? {part:plainpart} du {day:daynumber} {month:monthname} ({year})?",),
    "part_alone": ("(la|le|l') {part:plainpart}", "dans la [ {part:plainpart} ]"),
    "every_unit": ("{each} {unit:one_of}", "(tous|toutes) les {unit:many}", "(tous|toutes) les {number} {unit:many}"),
    "every_weekday": ("{each} {weekday:longday}", "tous les {weekday:weekdays}", "les {weekday:weekdays}",
                      "le {weekday:longday} (soir|matin)"),
    "adverb": ("{value:adverb}",),
    "per_unit": ("{unit:one_of}",),
    "times_per_unit": ("{number:times} fois par {unit:one_of}",),
    "reference": ("{value:now}", "(le|l') {value:now}", "(pour|en) (le|ce) {value:moment}", "pour l' {value:moment}"),
    "days_of_month": ("(le|les)? [ {first:daynumber} ] (-|–|et|au|ou|et le) [ {last:daynumber} {month:monthname} ({year})? ]",),
    "days_listed": ("(les)? [ {first:daynumber} ] , [ {second:daynumber} ] et [ {last:daynumber} {month:monthname} ({year})? ]",),
    "dates_of_year": ("[ {day:daynumber} {first:monthname} ] (-|–|au|et le) [ {end:daynumber} {last:monthname} {year} ]",),
    "months_of_year": ("[ {first:longmonth} ] (-|–|à|et) [ {last:longmonth} {year} ]",),
    "short_years": ("[ {first:year} ] (-|–|/) [ {last:yy} ]",),
    "weekend": ("(le|ce)? week - end", "(le|ce)? week - end {step:past}", "(le)? week - end {step:next}"),
}  # fmt: skip

# Read on Wednesday, 28 September 2022.
EXAMPLES: dict[str, dict[str, str]] = {
    "month_of_that_year": {"Il tomba en 1990. En mai de la même année, elle mourut.": "1990-05"},
    "month_of_following_year": {"Il tomba en 1990. En mai de l'année suivante, elle mourut.": "1991-05"},
    "holiday": {"À Pâques 2010 il a plu.": "2010-04-04", "Il est mort la veille de Noël.": "2021-12-24"},
    "clock_of_part": {
        "Il partit à six heures du matin.": "2022-09-28T06:00",
        "Il arriva à 8 heures du soir.": "2022-09-28T20:00",
    },
    "full_date": {"Il est mort le lundi 3 mai 1944.": "1944-05-03", "Né le 1er août 2014.": "2014-08-01"},
    "full_date_of_era": {"César mourut le 15 mars 44 av. J.-C.": "BC0044-03-15"},
    "month_day": {"Ils se sont réunis le 4 août.": "2022-08-04"},
    "month_year": {"Cela a commencé en février 2022.": "2022-02"},
    "month": {"On a voté en mai.": "2022-05"},
    "month_of_year": {"Il a fermé en septembre de l'année dernière.": "2021-09"},
    "stepped_month": {"Il a ouvert en juin dernier.": "2022-06"},
    "weekday": {"Il a démissionné lundi.": "2022-09-26"},
    "stepped_weekday": {"Il a brûlé vendredi dernier.": "2022-09-23"},
    "iso": {"Données du 2022-09-01.": "2022-09-01"},
    "figures": {"Signé le 25/05/1994.": "1994-05-25"},
    "year": {"Construit en 1895.": "1895"},
    "year_of_era": {"La ville tomba en 146 av. J.-C.": "BC0146"},
    "decade": {"Cela s'est développé dans les années 80.": "198", "Dans les années trente, tout changea.": "193"},
    "century": {"L'église date du XVe siècle.": "14", "Elle date du 15e siècle.": "14"},
    "half_century": {"Il naquit dans la première moitié du XVe siècle.": "14"},
    "season": {"On a construit en été.": "2022-SU"},
    "season_year": {"Le front s'arrêta à l'automne 1914.": "1914-FA"},
    "stepped_season": {"L'hiver dernier a été froid.": "2021-WI"},
    "quarter": {"Les ventes ont baissé au troisième trimestre.": "2022-Q3"},
    "quarter_year": {"Elles ont augmenté au deuxième trimestre 1990.": "1990-Q2"},
    "half_year": {"Il a baissé au premier semestre 2014.": "2014-H1"},
    "half_month": {"Il a plu dans la seconde moitié de novembre 2014.": "2014-11"},
    "day_word": {"Elle est arrivée hier.": "2022-09-27"},
    "stepped_unit": {"L'année dernière a été différente.": "2021", "On fait grève cette semaine.": "2022-W39"},
    "ago": {"On a voté il y a trois jours.": "2022-09-25"},
    "later": {"Il partit en 1990. Deux ans plus tard, il mourut.": "1992"},
    "earlier": {"Il partit en 1990. Deux ans plus tôt, il s'était marié.": "1988"},
    "in_amount": {"Le pont ouvrira dans trois mois.": "2022-12"},
    "that_unit": {"Il partit en 1990. Cette année-là, elle mourut.": "1990"},
    "following_unit": {"Il partit en 1990. L'année suivante, elle mourut.": "1991"},
    "previous_unit": {"Il partit en 1990. L'année précédente, elle était morte.": "1989"},
    "the_unit": {"Il a plu toute la semaine.": "2022-W39"},
    "amount": {"Cela a duré deux semaines.": "P2W"},
    "bare_units": {"Cela a duré des années.": "PXY"},
    "amount_and_half": {"Cela a duré un an et demi.": "P1.5Y"},
    "half_amount": {"Cela a duré une demi-heure.": "PT30M"},
    "past_amount": {"On a voté ces cinq derniers jours.": "P5D"},
    "coming_amount": {"On travaillera les trois prochaines semaines.": "P3W"},
    "clock": {"Cela commence à 18 h 30.": "2022-09-28T18:30", "Cela commence à 18h.": "2022-09-28T18:00"},
    "clock_figures": {"Cela commence à 18h30.": "2022-09-28T18:30"},
    "noon": {"Il est sorti à minuit.": "2022-09-28T24:00"},
    "part_of_day": {"Il a brûlé hier soir.": "2022-09-27TEV"},
    "part_of_date": {"C'était dans la nuit du 14 août 1961.": "1961-08-14TNI"},
    "part_alone": {"Il est sorti dans la soirée.": "2022-09-28TEV"},
    "every_unit": {"Cela arrive chaque année.": "P1Y", "Cela arrive tous les jours.": "P1D"},
    "every_weekday": {"Ils se réunissent tous les jeudis.": "XXXX-WXX-4"},
    "adverb": {"C'est un rapport hebdomadaire.": "P1W"},
    "per_unit": {"Il gagne 400 euros par mois.": "P1M"},
    "unit_of_month": {"Il a plu la première semaine d'août.": "2022-W31"},
    "same_unit_before": {"Il a baissé en mai 2014 par rapport au même mois de l'année précédente.": "2013-05"},
    "start_of_unit": {"On paie en début de mois.": "2022-09"},
    "mid_of_unit": {"On paie au milieu du mois.": "2022-09"},
    "end_of_unit": {"Il fermera en fin d'année.": "2022", "Il fermera à la fin du mois.": "2022-09"},
    "then": {"Il partit en 1990. Depuis lors, c'est vide.": "1990"},
    "times_per_unit": {"Ils se réunissent deux fois par mois.": "P1M"},
    "reference": {"C'est maintenant fermé.": "PRESENT_REF"},
    "days_of_month": {"Grève du 3 au 5 mars 2014.": "2014-03-03"},
    "days_listed": {"On joue les 3, 4 et 5 mai 2014.": "2014-05-03"},
    "dates_of_year": {"Fermé du 28 mars au 3 mai 2014.": "2014-03-28"},
    "months_of_year": {"Fermé de mars à mai 2020.": "2020-03"},
    "short_years": {"C'était en 1914-18.": "1914"},
    "weekend": {"Il a plu ce week-end.": "2022-W38-WE"},
}


@rule("aujourd'hui", "aujourd'hui même", type="DATE", examples={"Il arrive aujourd'hui.": "2022-09-28"})
def today() -> Shift:
    """Aujourd'hui."""
    return Shift(0, "day")


@rule(
    "{day:two_days}",
    type="DATE",
    examples={"Il est arrivé avant-hier.": "2022-09-26", "Il part après-demain.": "2022-09-30"},
)
def two_days(day: int) -> Shift:
    """Avant-hier, après-demain."""
    return Shift(day, "day")


@rule("(le|dès le)? {step:aday}", "(la)? {step:eve}", type="DATE",
      examples={"Il partit le 3 mai 1990. Le lendemain, elle mourut.": "1990-05-04"})  # fmt: skip
def day_beside(step: int) -> Story:
    """Le lendemain, la veille."""
    return Story("day", step)


@rule("(le)? {weekday:longday} après - midi", "cet après - midi", "{day:day_word} après - midi", "(ce)? même {weekday:longday} après - midi", type="TIME",
      examples={"Il est sorti lundi après-midi.": "2022-09-26TAF"})  # fmt: skip
def afternoon(weekday: int = 0, day: int = 0) -> Clock:
    """Monday afternoon."""
    return Clock("AF", Point("weekday", weekday) if weekday else Shift(day, "day"))


@rule("{years:ane}", type="DURATION", examples={"Cela a duré une dizaine d'années.": "P10Y"})
def some_ten(years: int) -> Amount:
    """Une dizaine d'années."""
    return Amount(years, "year")


OWN = (today, two_days, day_beside, afternoon, some_ten)
RULES = (*OWN, *rules(PATTERNS, EXAMPLES))

MODIFIERS = modifiers(
    start="début (de|du|d'|des)?",
    mid="mi -|milieu (de|du|d'|des)",
    end="(la)? fin (de|du|d'|des)?",
    about="environ|vers|près de|quelque|autour de|presque",
    more="plus de",
    less="moins de",
    at_least="au moins",
    at_most="au plus|jusqu'à",
)

SURROUNDINGS = Surroundings(
    governing={
        "depuis": "since", "depuis le": "since", "dès": "since", "dès le": "since", "du": "from", "de": "from",
        "jusqu'au": "until", "jusqu'en": "until", "jusqu'à": "until", "au": "in", "avant": "before",
        "avant le": "before", "après": "after", "après le": "after", "en": "in", "dans": "in", "dans la": "in", "dans les": "in", "dans le": "in", "des": "in", "aux": "in", "le": "on",
        "pendant": "during", "entre": "between", "à": "at", "vers": "at", "d'ici": "by", "fin": "in", "l'": "in",
    },
    past=words(
        """
        était étaient fut furent avait avaient a ont eut est sont fit firent dit dirent mourut naquit vint prit mit
        tomba devint
        """
    ),
    future=words(
        """
        débute débutent sera seront aura auront devrait devraient doit doivent va vont prévoit prévoient prévu prévue prévus prévues
        pourrait pourraient pourra fera feront compte
        """
    ),
    past_endings=("ait", "aient", "èrent", "irent", "urent"),
    future_endings=("era", "eront", "ira", "iront", "rait", "raient"),
    to=words("à au et"),
    and_=words("et"),
    before_a_year=words("en de depuis l'an année an"),
    counted=words("euros francs personnes millions points kilomètres mètres dollars habitants"),
    numbered=words("numéro n° no les ces environ quelque résolution article"),
    none_behind=words("d'âge fois"),
    rates=frozenset(("par", "l'", "à l'")),
    none_before=words("par âgé âgée"),
    aged=words("de"),
    beside_an_event=words("que de la le l'"),
    connectives=words(
        """
        mais et puis ensuite dès vers fin début au le la l d en à partir de du courant c est ce fut finalement déjà
        enfin ainsi depuis mi dans les pendant
        """
    ),
    relative=words("qui que dont où lequel laquelle"),
)  # fmt: skip

LANGUAGE = language(
    "fr",
    WORDS,
    RULES,
    MODIFIERS,
    SURROUNDINGS,
    ordinal="er|e|ème|ère",
    day="{day}|{dayth}|premier",
    nth="{ordinal}|{romans}|{romanth}|{nth}",
    number="{int}|{decimal}|{card} (-? (et)? -? {card})? (- {card})?|{vague}",
    more={
        "two_days": Phrase("avant - hier|après - demain", lambda tokens: -2 if tokens[0].lower() == "avant" else 2),
        "era_words": era("(av|avant|apr|après) .? (j . ? -? c .?|jésus -? christ|notre ère)", before="av"),
        "ane": Phrase("(une)? (dizaine|vingtaine|trentaine|quinzaine) d'années",
                      lambda tokens: next(n for w, n in (("dizaine", 10), ("vingtaine", 20), ("trentaine", 30),
                                                         ("quinzaine", 15)) if w in map(str.lower, tokens))),
        "sixty": Phrase("dix", lambda tokens: 70),
        "eighty": Phrase("vingt|vingts", lambda tokens: 80),
        "ninety": Phrase("dix", lambda tokens: 90),
    },
    triggers=(
        "plainpart", "day_word", "decade_word", "hour_h", "adverb", "halfword", "quarterword", "aday", "eve", "=h",
        "=hui", "=hier", "=week", "=midi", "=av", "=années", "weekdays", "moment", "=lors",
    ),
)  # fmt: skip
