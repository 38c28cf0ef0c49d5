"""Who speaks, where a line begins with a name: "SMITH: …", "Q. …", "**Ann Lee:** …", "* Myles - …"."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ..languages.pages import page_words

_NAME = r"[A-Z][\w.'’-]*(?:[ ](?:[A-Z(][\w.'’()-]*|of|de|van|von|the)){0,4}"
_TURN = re.compile(rf"[ \t>]*(?:[*_]{{2}}|#+ )?(?P<name>{_NAME})\s?(?P<mark>:[*_]{{0,2}}|[*_]{{2}}:)(?:[ \t]|$)")
_SHOUTED = re.compile(
    r"[ \t>]*(?P<name>(?:[A-Z][a-z]{1,8}\.?[ ])?[A-Z][A-Z'’-]{2,}(?:[ ][A-Z][A-Z'’-]+){0,2})\.[ \t]+(?=[A-Z\"“])"
)
_QUESTION = re.compile(r"[ \t>*_\d]{0,8}Q(?:uestion)?[.:)]?(?=[ \t])")
_ANSWER = re.compile(r"[ \t>*_\d]{0,8}A(?:nswer)?[.:)]?(?=[ \t])")
_BEHIND_BULLET = re.compile(r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?::| [-–—])(?: |$)")
_AT_ITEM = re.compile(rf"[ \t]*[-*+•][ \t]+{_BEHIND_BULLET.pattern}")
_PERSON = re.compile(r"(?:[-*+•][ \t]+)?(?P<name>[A-Z][\w'’-]+)(?: [A-Z][\w.'’-]*){1,3}(?: ?[@(,].{0,40})?$")
_BY = re.compile(
    r"(?:BY|EXAMINATION BY|CROSS-EXAMINATION BY)\s+(?P<name>M[RS]S?\.?\s+[A-Z][A-Z'’-]+)\s*:?\s*$", re.IGNORECASE
)
_SWORN = re.compile(
    r"(?P<name>[A-Z][A-Za-z.'’-]+(?:[ ][A-Z][A-Za-z.'’-]+){1,3}),?\s+(?:\w+[ ,]+){0,6}?(?:duly )?(?:sworn|affirmed)\b"
)
_DEPOSED = re.compile(
    r"\b(?:[Dd]eposition|DEPOSITION|[Tt]estimony|TESTIMONY|[Ee]xamination|EXAMINATION) (?:of|OF) "
    r"(?P<name>(?:(?:D[Rr]|M[Rr]s?|M[Ss])\. ?)?[A-Z][\w.'’-]+(?:[ ][A-Z][\w.'’-]+){1,2})"
)
_WORDS = page_words()
_NO_NAME = _WORDS.no_name | _WORDS.mail
_FEWEST = 2
_MARKED = 9
"""So far from its begin a line may have the mark of a question or an answer."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Who speaks, where the name stands in a line, and where what is said begins; `asks`: it is a question's mark."""

    speaker: str
    begin: int
    end: int
    asks: bool = False
    answers: bool = False


@dataclass(frozen=True, slots=True)
class Speakers:
    """The names that open lines of a text again and again."""

    names: frozenset[str] = frozenset()
    shouted: frozenset[str] = frozenset()
    listed: frozenset[str] = frozenset()
    questions: bool = False
    witness: str = ""

    def __bool__(self) -> bool:
        return bool(self.names or self.shouted or self.listed or self.questions)


def speakers_of(lines: Sequence[str]) -> Speakers:
    """Who speaks on a page, whose lines are given without the white space around them."""
    turns = [match for match in map(_TURN.match, (line for line in lines if ":" in line)) if match]
    questions = _asks(lines)
    return Speakers(
        _named(turns, lines),
        _of_a_transcript([match for match in map(_SHOUTED.match, lines) if match]),
        _of_items(lines),
        questions,
        _witness("\n".join(lines)) if questions else "",
    )


def _named(turns: "Sequence[re.Match[str]]", lines: Sequence[str]) -> frozenset[str]:
    """The names before a colon: those that come again; in a transcript also who speaks but once."""
    names = _often(turns)
    if sum(name.isupper() for name in names) > 1:  # and is named in capitals too
        names |= {match["name"] for match in turns if match["name"].isupper()}
    if len(names) > 1 and sum(match["name"] in names for match in turns) > len(lines) / 3:  # a transcript throughout
        names |= {match["name"] for match in turns if _may_be(match["name"])}
    return names | _of_those_present(turns, lines)


def _asks(lines: Sequence[str]) -> bool:
    """Whether lines have the marks of questions and answers."""
    asked = sum(1 for line in lines if "Q" in line[:_MARKED] and _QUESTION.match(line))
    answered = sum(1 for line in lines if asked and "A" in line[:_MARKED] and _ANSWER.match(line))
    return min(asked, answered) > 0 and max(asked, answered) > 1


def _witness(page: str) -> str:
    """Who is sworn, or whose deposition it is."""
    found = _SWORN.search(page) or _DEPOSED.search(page)
    return _titled(found["name"]) if found else ""


def _of_items(lines: Sequence[str]) -> frozenset[str]:
    """The names behind the bullets of a list."""
    listed = [match for match in map(_AT_ITEM.match, (line for line in lines if line[0] in "-*+•")) if match]
    text = "\n".join(lines) if listed else ""
    return frozenset(match["name"] for match in listed if _is_name(match["name"], text))


def _of_those_present(turns: "Sequence[re.Match[str]]", lines: Sequence[str]) -> frozenset[str]:
    """First names that stand before what is said, of persons whom the page lists with their surnames."""
    said = {match["name"] for match in turns if " " not in match["name"] and _may_be(match["name"])}
    if not said:
        return frozenset()
    listed = {match["name"] for match in map(_PERSON.match, lines) if match and match["name"] in said}
    return frozenset(listed) if len(listed) >= _FEWEST else frozenset()


def _is_name(name: str, text: str) -> bool:
    """Whether it stands elsewhere too, and somewhere before a capital, as names stand before what is said."""
    word = re.escape(name)
    if name.lower() in _NO_NAME:
        return False
    return len(re.findall(rf"\b{word}\b", text)) > 1 and bool(re.search(rf"\b{word} [A-Z]", text))


def turn_of(text: str, speakers: Speakers) -> Turn | None:
    """The turn that a line begins, if it begins with one of the names."""
    if speakers.questions and (match := _QUESTION.match(text) or _ANSWER.match(text)):
        asks = match[0].lstrip(" \t>*_0123456789")[0] == "Q"
        return Turn("" if asks else speakers.witness, match.start(), match.end(), asks, not asks)
    match = _TURN.match(text)
    if match and match["name"] in speakers.names:
        return Turn(match["name"], match.start("name"), match.end())
    match = _SHOUTED.match(text) if speakers.shouted else None
    if match and match["name"] in speakers.shouted:
        return Turn(match["name"], match.start("name"), match.end())
    return None


def listed_turn(text: str, speakers: Speakers) -> Turn | None:
    """The turn in an item of a list, behind its bullet: "Myles - last week …"."""
    match = _BEHIND_BULLET.match(text)
    return Turn(match["name"], 0, match.end()) if match and match["name"] in speakers.listed else None


def examiner_of(text: str) -> str:
    """Who asks from here on: "BY MR. SMITH:"; empty where a line does not say so."""
    match = _BY.match(text)
    return _titled(match["name"]) if match else ""


def _often(found: "Sequence[re.Match[str]]") -> frozenset[str]:
    counts = Counter(match["name"] for match in found)
    return frozenset(name for name, count in counts.items() if count >= _FEWEST and _may_be(name))


def _of_a_transcript(shouted: "list[re.Match[str]]") -> frozenset[str]:
    """Names in capitals that come again, and where there are several of them those with a title that don't."""
    often = _often(shouted)
    return often | {match["name"] for match in shouted if " " in match["name"]} if len(often) > 1 else often


def _may_be(name: str) -> bool:
    """Whether it may be the name of one who speaks, and not that of a field."""
    return name.lower() not in _NO_NAME and "-" not in name[:-2] and len(name) < 40


def _titled(name: str) -> str:
    return " ".join(part.capitalize() if part.isupper() and len(part) > 2 else part for part in name.split())
