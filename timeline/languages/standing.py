"""How a time stands in its sentence: it opens it, goes on with it, or is told by the way.

"On 13 August the battle opened" moves the story; "(born 1688)", "built in 1702", "the treaty of 1648" and "as had been
agreed in 1914" are asides, which don't. A language gives its closed classes; how they are read is the same for all.
"""

import re
from dataclasses import dataclass

from ..model.breaks import PARAGRAPH, PARAGRAPH_END, SENTENCE_END
from ..tagging.find import Found
from ..tagging.tokens import Tokens

_REACH = 40
_LONGEST_HEADING = 10
_LONGEST_OPENING = 6
_HEADING = 70
"""So many characters a heading may have before its time."""
_BREAK = re.compile(rf"""{SENTENCE_END}|[.!?]["”’')\]»]*\s*\Z|[;:](?:\s|\Z)|{PARAGRAPH_END}""")
_WORD = re.compile(r"[^\W_]+|,")
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Standing:
    """`connectives` may stand before a time that opens its sentence; a clause that begins with `relative` is an aside.

    So is a time that is `governed` so ("since", "before"), one behind a verb of `told` ("found in 2004") or behind one
    of the `participles` without a form of `be`, and what `had` been before. A bare year between one of the `articles`
    and a word is that of a thing ("The 1918 outbreak killed more").
    """

    connectives: frozenset[str]
    relative: frozenset[str] = _NONE
    governed: frozenset[str] = frozenset(("since", "before"))
    told: frozenset[str] = _NONE
    participles: frozenset[str] = _NONE
    be: frozenset[str] = _NONE
    had: str = ""
    articles: frozenset[str] = _NONE

    def stance(self, tokens: Tokens, item: Found) -> str:
        """ "opens" where the time moves the story, "aside" where it cannot, else empty."""
        if item.type not in ("DATE", "TIME") or item.rule.startswith("reference"):
            return ""
        at = min(item.lead, item.start)
        text = "".join(tokens.raw[max(at - _REACH, 0) : at])
        if _is_in_heading(text, "".join(tokens.raw[item.end : item.end + _LONGEST_HEADING])):
            return "opens"
        begin = max((found.end() for found in _BREAK.finditer(text)), default=0)
        if max(text.rfind("(", begin), text.rfind("[", begin)) > max(text.rfind(")", begin), text.rfind("]", begin)):
            return "aside"
        words = _WORD.findall(text[begin:].lower())
        if len(words) <= _LONGEST_OPENING and all(word in self.connectives for word in words):
            return "aside" if self._is_of_a_thing(tokens, item, words) else "opens"
        return "aside" if self._is_aside(item, words) else ""

    def _is_of_a_thing(self, tokens: Tokens, item: Found, words: list[str]) -> bool:
        bare = item.rule == "year" and item.end - item.start == 1
        return bare and words[-1:] != [] and words[-1] in self.articles and tokens.word(item.end).isalpha()

    def _is_aside(self, item: Found, words: list[str]) -> bool:
        if item.relation in self.governed:
            return True
        comma = next((at for at, word in enumerate(reversed(words)) if word == ","), len(words))
        clause = words[len(words) - comma :] or words
        if any(word in self.relative for word in clause[: 3 if self.had else 1]):
            return True
        if len(words) > 1 and self.had in clause[-4:]:
            return True
        last = clause[-1] if clause else ""
        return last in self.told or (last in self.participles and self.be.isdisjoint(clause[-4:]))


def _is_in_heading(before: str, behind: str) -> bool:
    """Whether the line, between two blank ones, is no sentence: "War and Counter-Revolution (1792–1797)"."""
    end = PARAGRAPH.search(behind)
    if end is None:
        return False
    begin = max((found.end() for found in PARAGRAPH.finditer(before)), default=-1)
    line = behind[: end.start()].rstrip()
    return begin >= 0 and len(before) - begin < _HEADING and line[-1:] not in (".", "!", "?", ":", ",", ";", '"')
