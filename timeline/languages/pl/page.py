"""What Polish pages say: in dates and heads, above quotations, in lists of references."""

from ..pages import PageWords, calendar
from ..wordlist import names, words
from .calendar_words import DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS

PAGE = PageWords(
    function=words("na się nie do że to jest od po przez był która który oraz została dla"),
    months=calendar(MONTHS, SHORT_MONTHS),
    weekdays=calendar(DAYS, SHORT_DAYS),
    beside=words("od około przed po do początek koniec wiosna lato jesień zima wiek"),
    not_first=words("do"),
    eras=words("wiek"),
    ongoing=words("dziś"),
    mail=words("od wysłano do temat data"),
    sender=words("od"),
    sent=words("wysłano data"),
    on=words("w dnia"),
    by=words("przez"),
    wrote=words("napisał napisała pisze"),
    forwarded=names("wiadomość oryginalna"),
    signature=names("wysłane z"),
    closing=names("pozdrawiam; z poważaniem; z wyrazami szacunku"),
    no_name=words("data miejsce temat obecni pytanie odpowiedź"),
    references=names("bibliografia; przypisy; linki zewnętrzne"),
    clocks=words("godzina"),
    days=words("data dzień"),
    notes=names("uwagi"),
    meeting=words("protokół posiedzenie zebranie"),
    present=names("obecni; porządek obrad"),
    told=names("wydarzenie; opis"),
    paged=words("strona"),
    figured=words("rysunek tabela mapa"),
    counted=words("dzień"),
)
