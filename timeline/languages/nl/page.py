"""What Dutch pages say: in dates and heads, above quotations, in lists of references."""

from ..pages import PageWords, calendar
from ..wordlist import names, words
from .calendar_words import DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS

PAGE = PageWords(
    function=words("de het een van en in is dat op te zijn met voor niet werd aan door bij naar ook"),
    months=calendar(MONTHS, SHORT_MONTHS),
    weekdays=calendar(DAYS, SHORT_DAYS),
    beside=words(
        "sinds omstreeks rond voor na van tot begin eind voorjaar lente zomer herfst najaar winter eeuw heden"
    ),
    not_first=words("van"),
    eras=words("eeuw"),
    ongoing=words("heden"),
    mail=words("van verzonden aan onderwerp datum"),
    sender=words("van"),
    sent=words("verzonden datum"),
    on=words("op"),
    by=words("door"),
    wrote=words("schreef"),
    forwarded=names("oorspronkelijk bericht; doorgestuurd bericht"),
    signature=names("verstuurd vanaf mijn"),
    closing=names("met vriendelijke groet; met vriendelijke groeten; vriendelijke groet; groeten"),
    no_name=words("datum plaats tijd onderwerp aanwezig vraag antwoord noot bron"),
    references=names("literatuur; bronnen; externe links"),
    clocks=words("tijd"),
    days=words("datum dag"),
    notes=names("noten"),
    meeting=words("notulen vergadering zitting"),
    present=names("aanwezig; agenda; afwezig"),
    told=names("gebeurtenis; omschrijving"),
    paged=words("pagina"),
    figured=words("figuur tabel kaart"),
    counted=words("dag"),
)
