"""What Portuguese pages say: in dates and heads, above quotations, in lists of references."""

from ..pages import PageWords, calendar
from ..wordlist import names, words
from .calendar_words import DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS

PAGE = PageWords(
    function=words("os as que do da em um uma para não dos das com foi no na ao pelo"),
    months=calendar(MONTHS, SHORT_MONTHS),
    weekdays=calendar(DAYS, SHORT_DAYS),
    beside=words("desde cerca antes depois de a até início fim primavera verão outono inverno século hoje"),
    not_first=words("de a"),
    eras=words("século"),
    ongoing=words("hoje"),
    mail=words("de enviado para assunto data"),
    sender=words("de"),
    sent=words("enviado data"),
    on=words("em"),
    by=words("por"),
    wrote=words("escreveu"),
    forwarded=names("mensagem original; mensagem encaminhada"),
    signature=names("enviado do meu"),
    closing=names("atenciosamente; cumprimentos; com os melhores cumprimentos; abraços"),
    no_name=words("data local hora assunto presentes pergunta resposta nota fonte"),
    references=names("bibliografia; referências; fontes; ligações externas"),
    clocks=words("hora"),
    days=words("data dia"),
    notes=names("notas"),
    meeting=words("ata reunião sessão audiência"),
    present=names("presentes; ordem do dia; ausentes"),
    told=names("evento; acontecimento; descrição"),
    paged=words("página"),
    figured=words("figura tabela mapa"),
    counted=words("dia"),
)
