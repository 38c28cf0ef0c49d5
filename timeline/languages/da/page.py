"""What Danish pages say: in dates and heads, above quotations, in lists of references."""

from ..pages import PageWords, calendar
from ..wordlist import names, words
from .calendar_words import DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS

PAGE = PageWords(
    function=words("og at det som en på er af for den med til ikke var har et om fra han de der blev"),
    months=calendar(MONTHS, SHORT_MONTHS),
    weekdays=calendar(DAYS, SHORT_DAYS),
    beside=words("omkring cirka før efter fra til begyndelsen slutningen forår sommer efterår vinter tallet"),
    not_first=words("til"),
    eras=words("tallet"),
    ongoing=words("nu"),
    mail=words("fra sendt til emne dato"),
    sender=words("fra"),
    sent=words("sendt dato"),
    on=words("den"),
    wrote=words("skrev"),
    forwarded=names("oprindelig meddelelse; videresendt meddelelse"),
    signature=names("sendt fra min"),
    no_name=words("dato sted tid emne til stede spørgsmål svar kilde"),
    references=names("litteratur; kilder; referencer; eksterne henvisninger"),
    notes=names("noter"),
    meeting=words("referat møde"),
    present=names("til stede; dagsorden; afbud"),
    told=names("hændelse; beskrivelse"),
    paged=words("side"),
    figured=words("figur tabel kort"),
    counted=words("dag"),
)
