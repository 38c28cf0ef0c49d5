"""What Swedish pages say: in dates and heads, above quotations, in lists of references."""

from ..pages import PageWords, calendar
from ..wordlist import names, words
from .calendar_words import DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS

PAGE = PageWords(
    function=words("och att det som en på är av för den med till inte var har ett om från han de"),
    months=calendar(MONTHS, SHORT_MONTHS),
    weekdays=calendar(DAYS, SHORT_DAYS),
    beside=words("sedan omkring cirka före efter från till början slutet vår sommar höst vinter talet idag"),
    not_first=words("till"),
    eras=words("talet"),
    ongoing=words("idag"),
    mail=words("från skickat till ämne datum"),
    sender=words("från"),
    sent=words("skickat datum"),
    on=words("den"),
    by=words("av"),
    wrote=words("skrev"),
    forwarded=names("ursprungligt meddelande; vidarebefordrat meddelande"),
    signature=names("skickat från min"),
    closing=names("med vänliga hälsningar; vänliga hälsningar; hälsningar; mvh"),
    no_name=words("datum plats tid ämne närvarande fråga svar not källa"),
    references=names("litteratur; källor; referenser; externa länkar"),
    clocks=words("tid"),
    days=words("datum dag"),
    notes=names("noter"),
    meeting=words("protokoll möte sammanträde"),
    present=names("närvarande; dagordning; frånvarande"),
    told=names("händelse; beskrivning"),
    paged=words("sida"),
    figured=words("figur tabell karta"),
    counted=words("dag"),
)
