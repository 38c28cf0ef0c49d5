"""What Italian pages say: in dates and heads, above quotations, in lists of references."""

from ..pages import PageWords, calendar
from ..wordlist import names, words
from .calendar_words import DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS

PAGE = PageWords(
    function=words("il la che di della del un una per con non sono nel alla dei al gli le stato anche ma dal"),
    months=calendar(MONTHS, SHORT_MONTHS),
    weekdays=calendar(DAYS, SHORT_DAYS),
    beside=words("dal circa verso prima dopo da a fino inizio fine primavera estate autunno inverno secolo oggi"),
    not_first=words("di da a"),
    eras=words("secolo"),
    ongoing=words("oggi"),
    mail=words("da inviato a oggetto data"),
    sender=words("da"),
    sent=words("inviato data"),
    on=words("il"),
    by=words("di"),
    wrote=words("scritto"),
    forwarded=names("messaggio originale; messaggio inoltrato"),
    signature=names("inviato da"),
    closing=names("cordiali saluti; distinti saluti; un saluto; saluti"),
    no_name=words("data luogo ora oggetto presenti domanda risposta nota fonte"),
    references=names("bibliografia; riferimenti; fonti; collegamenti esterni"),
    clocks=words("ora"),
    days=words("data giorno"),
    notes=names("note"),
    meeting=words("verbale riunione seduta udienza"),
    present=names("presenti; ordine del giorno; assenti"),
    told=names("evento; descrizione; avvenimento"),
    paged=words("pagina"),
    figured=words("figura tabella mappa"),
    counted=words("giorno"),
)
