"""What French pages say: in dates and heads, above quotations, in lists of references."""

from ..pages import PageWords, calendar
from ..wordlist import names, words
from .calendar_words import DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS

PAGE = PageWords(
    function=words("le la les des et est une dans pour que qui du au par sur pas été avec ses ont mais était"),
    months=calendar(MONTHS, SHORT_MONTHS),
    weekdays=calendar(DAYS, SHORT_DAYS),
    beside=words("depuis vers environ avant après de à début fin printemps été automne hiver siècle av j c"),
    not_first=words("de à"),
    eras=words("siècle"),
    ongoing=words("aujourd"),
    mail=words("de envoyé à objet date"),
    sender=words("de"),
    sent=words("envoyé date"),
    on=words("le"),
    by=words("par"),
    wrote=words("écrit"),
    forwarded=names("message original; message d'origine; message transféré"),
    signature=names("envoyé de mon"),
    closing=names("cordialement; bien cordialement; bien à vous; sincères salutations; meilleures salutations"),
    no_name=words("date lieu heure objet présents question réponse note source"),
    references=names("bibliographie; références; sources; liens externes"),
    clocks=words("heure"),
    days=words("date jour"),
    notes=names("notes"),
    meeting=words("procès-verbal réunion séance audience"),
    present=names("présents; ordre du jour; excusés"),
    told=names("événement; description; fait"),
    paged=words("page"),
    figured=words("figure tableau carte"),
    counted=words("jour"),
)
