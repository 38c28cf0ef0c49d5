"""What German pages say: in dates and heads, above quotations, in lists of references."""

from ..pages import PageWords, calendar
from ..wordlist import names, words
from .calendar_words import DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS

PAGE = PageWords(
    function=words(
        "der die das und ist nicht mit den dem ein eine wurde im von zu auf sich für des war aber wird haben"
    ),
    months=calendar(MONTHS, SHORT_MONTHS),
    weekdays=calendar(DAYS, SHORT_DAYS),
    beside=words(
        """
        um ca etwa vor nach bis von frühjahr frühling sommer herbst winter anfang mitte ende jahrhundert jh n v chr seit
        heute
        """
    ),
    not_first=words("von und"),
    eras=words("jh jahrhundert"),
    ongoing=words("heute"),
    mail=words("von gesendet datum an betreff"),
    sender=words("von"),
    sent=words("gesendet datum"),
    on=words("am"),
    by=words("von"),
    wrote=words("schrieb"),
    forwarded=names("ursprüngliche nachricht; weitergeleitete nachricht; original-nachricht"),
    signature=names("gesendet von meinem"),
    closing=names(
        """
        mit freundlichen grüßen; mit freundlichem gruß; freundliche grüße; viele grüße; beste grüße; liebe grüße;
        herzliche grüße; mfg
        """
    ),
    no_name=words("datum ort zeit thema anwesend teilnehmer frage antwort hinweis anmerkung quelle"),
    references=names("literatur; quellen; literaturverzeichnis; weblinks; einzelnachweise"),
    clocks=words("zeit uhrzeit uhr"),
    days=words("datum tag"),
    notes=names("anmerkungen; fußnoten"),
    meeting=words("protokoll sitzung anhörung versammlung"),
    present=names("anwesend; teilnehmer; tagesordnung; entschuldigt"),
    told=names("ereignis; was; beschreibung; geschehen"),
    paged=words("seite"),
    figured=words("abbildung abb tabelle tafel karte"),
    counted=words("tag"),
)
