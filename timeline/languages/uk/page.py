"""What Ukrainian pages say: in dates and heads, above quotations, in lists of references."""

from ..pages import PageWords, calendar
from ..wordlist import names, words
from .calendar_words import DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS

PAGE = PageWords(
    function=words(
        "і в у на що не з та до від за його була був як це про але які під були яка яке року після також цього"
    ),
    months=calendar(MONTHS, SHORT_MONTHS),
    weekdays=calendar(DAYS, SHORT_DAYS),
    beside=words("близько до після з по початок кінець весна літо осінь зима століття"),
    not_first=words("до"),
    eras=words("століття"),
    ongoing=words("зараз"),
    mail=words("від надіслано кому тема дата"),
    sender=words("від"),
    sent=words("надіслано дата"),
    by=words("автор"),
    wrote=words("написав написала пише"),
    forwarded=names("оригінальне повідомлення; переслане повідомлення"),
    signature=names("надіслано з"),
    closing=names("з повагою; усього найкращого"),
    no_name=words("дата місце тема присутні питання відповідь"),
    references=names("література; джерела; примітки; посилання"),
    clocks=words("час"),
    days=words("дата день"),
    meeting=words("протокол засідання збори"),
    present=names("присутні; порядок денний"),
    told=names("подія; опис"),
    paged=words("сторінка"),
    figured=words("рисунок таблиця карта"),
    counted=words("день"),
)
