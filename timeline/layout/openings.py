"""What may begin at a line, in the order in which it is asked: the first that takes the line has it.

To teach the layout one more kind of block, write its opening beside those of its kin, and give it a row here: with the
characters that a line of its kind begins with, so that no other line asks for it.
"""

import re
from functools import lru_cache

from . import letters, marked, of_a_year, rows, said, unmarked
from .heads import REACH
from .scan import Opening, Scan

_ANY = ""
_DIGITS = "0123456789"
_CAPITAL = "A"
"""A capital, or no letter at all."""
OPENINGS: tuple[tuple[str, Opening], ...] = (
    ("`~", marked.fence),
    (_ANY, marked.running_head),
    (_ANY, marked.of_a_site),
    (">", marked.quotation),
    ("#=<", marked.heading),
    ("{", rows.of_a_wiki),
    ("{", rows.of_a_template),
    (_DIGITS, of_a_year.in_figures),
    (_ANY, rows.between_bars),
    (":", marked.definition),
    ("-*_=~·•#+\\", marked.rule),
    (_CAPITAL, said.named_above),
    (_CAPITAL, said.message),
    ("-–—[(\f" + _DIGITS + "PpSsp", marked.page_number),
    ("-=*~", unmarked.day_mark),
    (_ANY, letters.release),
    (_ANY, said.stamped),
    (_CAPITAL, letters.machine),
    (_CAPITAL, letters.signature),
    (_CAPITAL, letters.valediction),
    (_CAPITAL, letters.header),
    (_CAPITAL, letters.announced),
    (_CAPITAL, said.examiner),
    (_CAPITAL, said.turn),
    ("[¹²³⁰⁴⁵⁶⁷⁸⁹†‡*", marked.note),
    (_DIGITS, marked.footnote),
    ("*_", marked.strong),
    (_ANY, marked.item),
    ("!", marked.picture),
    (_ANY, marked.caption),
    (_ANY, unmarked.underlined),
    (_CAPITAL, unmarked.numbered_day),
    (_ANY, unmarked.entry_alone),
    (_ANY, rows.in_columns),
    (_CAPITAL, unmarked.heading),
    (_ANY, unmarked.entry),
    (_ANY, unmarked.closed_by_a_date),
)


PLAIN: tuple[Opening, ...] = (unmarked.underlined,)
PROSE: tuple[Opening, ...] = (said.examiner, said.turn, *PLAIN, unmarked.closed_by_a_date)
LETTER: tuple[Opening, ...] = (letters.machine, letters.signature, letters.valediction, letters.announced, *PROSE)
"""What a line of prose may open: one that is long or ends like a sentence, without figures or a colon at its head.

`PLAIN` where nobody speaks on the page and no dates close its lines.
"""
_LONG = 80
_LONGER = 110
_AT_HEAD = re.compile(r"[\d:|]")


def openings_at(text: str, page: Scan) -> tuple[Opening, ...]:
    """What may begin at a line of a page with this text."""
    if not _is_prose(text):
        return _by_letter(text[0])
    if letters.may_be_of_mail(text):
        return LETTER
    return PROSE if page.speakers or page.repeated.tails else PLAIN


def _is_prose(text: str) -> bool:
    if not (text[0].isalpha() or text[0] in "\"“‘'") or (len(text) <= _LONG and text[-1] not in ".!?,;"):
        return False
    head = REACH if len(text) > _LONGER else _LONGER
    return not (" | " in text or "\t" in text or "   " in text or _AT_HEAD.search(text, 0, head))


@lru_cache(maxsize=512)
def _by_letter(letter: str) -> tuple[Opening, ...]:
    small = letter.islower()
    return tuple(
        opening
        for begins, opening in OPENINGS
        if begins == _ANY or (begins == _CAPITAL and not small) or (begins != _CAPITAL and letter in begins)
    )
