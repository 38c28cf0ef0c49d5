"""What Russian pages say: in dates and heads, above quotations, in lists of references."""

from ..pages import PageWords, calendar
from ..wordlist import names, words
from .calendar_words import DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS

PAGE = PageWords(
    function=words("и в на что не с по от за его была был как это из к но которые для при были года после также этого"),
    months=calendar(MONTHS, SHORT_MONTHS),
    weekdays=calendar(DAYS, SHORT_DAYS),
    beside=words("около до после с по начало конец весна лето осень зима век"),
    not_first=words("до"),
    eras=words("век"),
    ongoing=words("сейчас"),
    mail=words("от отправлено кому тема дата"),
    sender=words("от"),
    sent=words("отправлено дата"),
    by=words("автор"),
    wrote=words("написал написала пишет"),
    forwarded=names("исходное сообщение; пересылаемое сообщение"),
    signature=names("отправлено с"),
    closing=names("с уважением; всего доброго"),
    no_name=words("дата место тема присутствовали вопрос ответ"),
    references=names("литература; источники; примечания; ссылки"),
    clocks=words("время"),
    days=words("дата день"),
    meeting=words("протокол заседание собрание"),
    present=names("присутствовали; повестка дня"),
    told=names("событие; описание"),
    paged=words("страница стр"),
    figured=words("рисунок таблица карта"),
    counted=words("день"),
)
