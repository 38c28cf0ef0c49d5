"""How each language says a time: months, eras and the order of a date as CLDR has them (Unicode licence), phrases ours.

In a phrase `{}` is a date as it stands behind a word, `{n}` one that stands alone: "с февраля 2022", "февраль 2022".
To add a language, write its `Wording` and its code in `WORDINGS`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language. Of `decade` and `century` there are three forms: alone, behind a word, and "of" it."""

    months: str
    decade: tuple[str, str, str]
    century: tuple[str, str, str]
    bce: str
    ce: str
    seasons: str
    since: str
    until: str
    about: str
    uncertain: str
    unknown_end: str
    either: str
    both: str
    by: str
    after: str
    between: str
    some_month: str
    some_day: str
    quarter: str
    third: str
    half: str
    parts: tuple[str, str, str]
    """Early, mid and late in a month or a year."""
    parts_of: tuple[str, str, str] = ("", "", "")
    """The same of a decade or a century, where it is said otherwise."""
    alone: str = ""
    """The months where they stand without a day, where those are others."""
    seasons_behind: str = ""
    hemispheres: tuple[str, str] = ("", "")
    """The seasons of one half of the earth: north, south."""
    day: str = "{day} {month} {year}"
    day_of_year: str = "{day} {month}"
    month: str = "{month} {year}"
    season: str = "{season} {year}"
    days: str = "–"
    to: str = "{n} – {last}"
    group: str = "\N{NO-BREAK SPACE}"
    ordinals: str = "1,2,3,4"
    """A number in "the first quarter"."""
    thirds: str = ""
    """The same in "the last third", where those are others."""
    hundreds: str = ""
    """What the years 1800 to 1899 are called, where they have a name."""
    endings: str = ""
    """Of the number of a century: behind 1, 2, 3 and the rest."""
    roman: bool = False
    article: str = ""
    """Before a day that stands behind a word."""
    end: str = ""
    """Behind the figures of a year that follows a month."""
    runs_together: tuple[tuple[str, str], ...] = ()
    """Patterns of words that become one, and what they become."""


_EN = Wording(
    "January February March April May June July August September October November December",
    decade=("the {}s", "the {}s", "{}s"), century=("the {} century", "the {} century", "{} century"),
    bce="{} BCE", ce="{} CE", seasons="spring summer autumn winter", hemispheres=("northern {season} {year}", "southern {season} {year}"), hundreds="the {}s",
    since="since {}", until="until {}", about="about {}", uncertain="{} (uncertain)", unknown_end="from {}, end unknown",
    either="or", both="and", by="by {}", after="{n} or after", between="some time between {} and {last}",
    some_month="some month in {}", some_day="some day in {}", to="{n} to {last}", group=",",
    quarter="{n} quarter of {}", third="{n} third of {}", half="{n} half of {}", ordinals="first,second,third,fourth",
    thirds="first,second,last", endings="st nd rd th",
    parts=("early {}", "mid-{}", "late {}"), parts_of=("the early {}", "the mid-{}", "the late {}"),
)  # fmt: skip

_DE = Wording(
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    decade=("die {}er-Jahre", "den {}er-Jahren", "der {}er-Jahre"),
    century=("das {}. Jahrhundert", "dem {}. Jahrhundert", "des {}. Jahrhunderts"),
    bce="{} v. Chr.", ce="{} n. Chr.", seasons="Frühling Sommer Herbst Winter",
    hemispheres=("{season} {year} (Nordhalbkugel)", "{season} {year} (Südhalbkugel)"),
    since="seit {}", until="bis {}", about="etwa {}", uncertain="{} (unsicher)", unknown_end="ab {}, Ende unbekannt",
    either="oder", both="und", by="spätestens {}", after="{n} oder später", between="irgendwann zwischen {} und {last}",
    some_month="{}, Monat unbekannt", some_day="{}, Tag unbekannt", day="{day}. {month} {year}", day_of_year="{day}. {month}",
    days=".–", group=".", quarter="{n}. Quartal {}", third="{n}. Drittel {}", half="{n}. Halbjahr {}",
    parts=("Anfang {}", "Mitte {}", "Ende {}"),
)  # fmt: skip

_FR = Wording(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    decade=("les années {}", "les années {}", "des années {}"), century=("le {}e siècle", "le {}e siècle", "du {}e siècle"),
    bce="{} av. J.-C.", ce="{} ap. J.-C.", seasons="printemps été automne hiver",
    hemispheres=("{season} boréal {year}", "{season} austral {year}"), article="le ",
    runs_together=(("à le ", "au "), ("à les ", "aux "), (r"\bIe ", "Ier ")),
    since="depuis {}", until="jusqu’à {}", about="vers {}", uncertain="{} (incertain)",
    unknown_end="à partir de {}, fin inconnue", either="ou", both="et", by="au plus tard {}", after="{n} ou plus tard",
    between="entre {} et {last}", some_month="un mois de {}", some_day="un jour de {}", group="\N{NARROW NO-BREAK SPACE}",
    quarter="{n} trimestre {}", third="{n} tiers {}", half="{n} semestre {}", ordinals="1er,2e,3e,4e",
    parts=("début {}", "mi-{}", "fin {}"), parts_of=("début {}", "milieu {}", "fin {}"), roman=True,
)  # fmt: skip

_ES = Wording(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    decade=("los años {}", "los años {}", "los años {}"), century=("el siglo {}", "el siglo {}", "el siglo {}"),
    bce="{} a. C.", ce="{} d. C.", seasons="primavera verano otoño invierno",
    hemispheres=("{season} boreal de {year}", "{season} austral de {year}"), article="el ",
    runs_together=((r"\bde el ", "del "), (r"\ba el ", "al ")),
    since="desde {}", until="hasta {}", about="hacia {}", uncertain="{} (incierto)",
    unknown_end="desde {}, final desconocido", either="o", both="y", by="a más tardar {}", after="{n} o después",
    between="entre {} y {last}", some_month="algún mes de {}", some_day="algún día de {}", group=".",
    day="{day} de {month} de {year}", day_of_year="{day} de {month}", month="{month} de {year}", season="{season} de {year}",
    quarter="{n} trimestre de {}", third="{n} tercio de {}", half="{n} semestre de {}", ordinals="1.er,2.º,3.er,4.º",
    parts=("comienzos de {}", "mediados de {}", "finales de {}"), roman=True,
)  # fmt: skip

_IT = Wording(
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    decade=("anni {}", "gli anni {}", "anni {}"), century=("{} secolo", "il {} secolo", "{} secolo"),
    bce="{} a.C.", ce="{} d.C.", seasons="primavera estate autunno inverno", article="il ",
    hemispheres=("{season} boreale {year}", "{season} australe {year}"),
    runs_together=((r"\bda il ", "dal "), (r"\ba il ", "al "), (r"\bda gli ", "dagli "), (r"\ba gli ", "agli ")),
    since="da {}", until="fino a {}", about="circa {}", uncertain="{} (incerto)", unknown_end="da {}, fine ignota",
    either="o", both="e", by="entro {}", after="{n} o dopo", between="tra {} e {last}",
    some_month="un mese del {}", some_day="un giorno di {}", group=".",
    quarter="{n} trimestre {}", third="{n} terzo {}", half="{n} semestre {}", ordinals="1º,2º,3º,4º",
    parts=("inizio {}", "metà {}", "fine {}"), roman=True,
)  # fmt: skip

_PT = Wording(
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    decade=("anos {}", "os anos {}", "os anos {}"), century=("século {}", "o século {}", "o século {}"),
    bce="{} a.C.", ce="{} d.C.", seasons="primavera verão outono inverno",
    hemispheres=("{season} boreal de {year}", "{season} austral de {year}"),
    since="desde {}", until="até {}", about="por volta de {}", uncertain="{} (incerto)",
    unknown_end="a partir de {}, fim desconhecido", either="ou", both="e", by="o mais tardar em {}",
    after="{n} ou depois", between="entre {} e {last}", some_month="algum mês de {}", some_day="algum dia de {}", group=".",
    day="{day} de {month} de {year}", day_of_year="{day} de {month}", month="{month} de {year}", season="{season} de {year}",
    quarter="{n} trimestre de {}", third="{n} terço de {}", half="{n} semestre de {}", ordinals="1º,2º,3º,4º",
    parts=("início de {}", "meados de {}", "fim de {}"), parts_of=("início d{}", "meados d{}", "fim d{}"), roman=True,
)  # fmt: skip

_NL = Wording(
    "januari februari maart april mei juni juli augustus september oktober november december",
    decade=("de jaren {}", "de jaren {}", "de jaren {}"), century=("de {}e eeuw", "de {}e eeuw", "de {}e eeuw"),
    bce="{} v.Chr.", ce="{} n.Chr.", seasons="lente zomer herfst winter",
    hemispheres=("{season} {year} (noordelijk halfrond)", "{season} {year} (zuidelijk halfrond)"),
    since="sinds {}", until="tot {}", about="omstreeks {}", uncertain="{} (onzeker)", unknown_end="vanaf {}, einde onbekend",
    either="of", both="en", by="uiterlijk {}", after="{n} of later", between="ergens tussen {} en {last}",
    some_month="een maand in {}", some_day="een dag in {}", group=".",
    quarter="{n}e kwartaal {}", third="{n}e derde deel van {}", half="{n}e helft van {}",
    parts=("begin {}", "medio {}", "eind {}"), parts_of=("begin van {}", "midden van {}", "eind van {}"),
)  # fmt: skip

_SV = Wording(
    "januari februari mars april maj juni juli augusti september oktober november december",
    decade=("{}-talet", "{}-talet", "{}-talet"), century=("{}:e århundradet", "{}:e århundradet", "{}:e århundradet"),
    bce="{} f.Kr.", ce="{} e.Kr.", seasons="våren sommaren hösten vintern",
    hemispheres=("{season} {year} (norra halvklotet)", "{season} {year} (södra halvklotet)"),
    since="sedan {}", until="till {}", about="omkring {}", uncertain="{} (osäkert)", unknown_end="från {}, okänt slut",
    either="eller", both="och", by="senast {}", after="{n} eller senare", between="någon gång mellan {} och {last}",
    some_month="{}, okänd månad", some_day="{}, okänd dag", runs_together=((r"(?<!1)([12]):e\b", r"\1:a"),),
    quarter="{n} kvartalet {}", third="{n} tredjedelen av {}", half="{n} halvåret {}", ordinals="1:a,2:a,3:e,4:e",
    parts=("början av {}", "mitten av {}", "slutet av {}"),
)  # fmt: skip

_DA = Wording(
    "januar februar marts april maj juni juli august september oktober november december",
    decade=("{}'erne", "{}'erne", "{}'erne"), century=("{}. århundrede", "{}. århundrede", "{}. århundrede"),
    bce="{} f.Kr.", ce="{} e.Kr.", seasons="foråret sommeren efteråret vinteren", day="{day}. {month} {year}",
    day_of_year="{day}. {month}",
    hemispheres=("{season} {year} (nordlige halvkugle)", "{season} {year} (sydlige halvkugle)"),
    since="siden {}", until="til {}", about="omkring {}", uncertain="{} (usikkert)", unknown_end="fra {}, ukendt slutning",
    either="eller", both="og", by="senest {}", after="{n} eller senere", between="på et tidspunkt mellem {} og {last}",
    some_month="{}, ukendt måned", some_day="{}, ukendt dag",
    quarter="{n} kvartal {}", third="{n} tredjedel af {}", half="{n} halvår {}", ordinals="1.,2.,3.,4.",
    parts=("begyndelsen af {}", "midten af {}", "slutningen af {}"),
)  # fmt: skip

_PL = Wording(
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    alone="styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
    decade=("lata {}", "lat {}", "lat {}"), century=("{} wiek", "{} wieku", "{} wieku"),
    bce="{} p.n.e.", ce="{} n.e.", seasons="wiosna lato jesień zima", seasons_behind="wiosny lata jesieni zimy",
    hemispheres=("{season} {year} na półkuli północnej", "{season} {year} na półkuli południowej"),
    since="od {}", until="do {}", about="około {}", uncertain="{} (niepewne)", unknown_end="od {}, koniec nieznany",
    either="lub", both="i", by="nie później niż {n}", after="{n} lub później", between="nie wcześniej niż {n} i nie później niż {last}",
    some_month="jeden z miesięcy {} roku", some_day="jeden z dni {}",
    quarter="{n} kwartał {}", third="{n} trzecia część {}", half="{n} półrocze {}", ordinals="I,II,III,IV",
    parts=("początek {}", "połowa {}", "koniec {}"), roman=True,
)  # fmt: skip

_RU = Wording(
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    alone="январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    decade=("{}-е годы", "{}-х годов", "{}-х годов"), century=("{} век", "{} века", "{} века"),
    bce="{} до н. э.", ce="{} н. э.", seasons="весна лето осень зима", seasons_behind="весны лета осени зимы",
    hemispheres=("{season} {year} в Северном полушарии", "{season} {year} в Южном полушарии"),
    since="с {}", until="до {}", about="около {}", uncertain="{} (неточно)", unknown_end="с {}, конец неизвестен",
    either="или", both="и", by="не позднее {}", after="{n} или позже", between="не ранее {} и не позднее {last}",
    some_month="один из месяцев {} года", some_day="один из дней {}",
    end=" г.", quarter="{n}-й квартал {}", third="{n}-я треть {}", half="{n}-е полугодие {}",
    parts=("начало {}", "середина {}", "конец {}"), roman=True,
)  # fmt: skip

_UK = Wording(
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    alone="січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
    decade=("{}-ті роки", "{}-х років", "{}-х років"), century=("{} століття", "{} століття", "{} століття"),
    bce="{} до н. е.", ce="{} н. е.", seasons="весна літо осінь зима", seasons_behind="весни літа осені зими",
    hemispheres=("{season} {year} у Північній півкулі", "{season} {year} у Південній півкулі"),
    since="з {}", until="до {}", about="близько {}", uncertain="{} (непевно)", unknown_end="з {}, кінець невідомий",
    either="або", both="і", by="не пізніше {}", after="{n} або пізніше", between="не раніше {} і не пізніше {last}",
    some_month="один із місяців {} року", some_day="один із днів {}",
    end=" р.", quarter="{n}-й квартал {}", third="{n}-я третина {}", half="{n}-е півріччя {}",
    parts=("початок {}", "середина {}", "кінець {}"), roman=True,
)  # fmt: skip

WORDINGS = {
    "en": _EN, "de": _DE, "fr": _FR, "es": _ES, "it": _IT, "pt": _PT, "nl": _NL, "sv": _SV, "da": _DA, "pl": _PL, "ru": _RU, "uk": _UK,
}  # fmt: skip
