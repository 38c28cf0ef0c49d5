"""Who says so, in a language whose clauses are not read: by words of saying, and of a source."""

import re

from ..languages.telling import Telling
from ..model import Attribution, Span

WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")
NAME = re.compile(r"[^\W\d_][^\W_]*(?:[-'’ʼ][^\W_]+)*(?:\s+(?:de|von|van|der|du|di|da|del|af)\s+|\s+)?")
EDGES = " \t\n,;:.–—-"


def source_of(sentence: str, offset: int, telling: Telling) -> Attribution | None:
    """ "Laut Polizei …", "sagte Müller", "Müller sagte, dass …". The sentence begins at `offset` of its text."""
    found = _according(sentence, telling) or _stating(sentence, telling)
    if found is None:
        return None
    named, cue, frame = found
    span = None if frame is None else Span(frame.start + offset, frame.end + offset)
    return Attribution(named, cue, span)


_Found = tuple[str, str, Span | None]
"""Who says so, the word that tells it, and what a title leaves out of the sentence."""


def _according(sentence: str, telling: Telling) -> _Found | None:
    words = list(WORD.finditer(sentence))
    for i, word in enumerate(words):
        low = word[0].lower()
        two = f"{low} {words[i + 1][0].lower()}" if i + 1 < len(words) else ""
        skip = 2 if two in telling.according else 1 if low in telling.according else 0
        if skip and i + skip < len(words):
            begin = words[i + skip].start()
            end = _end_of_source(sentence, begin)
            named = sentence[begin:end].strip(EDGES)
            if named:
                return named, sentence[word.start() : words[i + skip - 1].end()], Span(word.start(), end)
    return None


def _stating(sentence: str, telling: Telling) -> _Found | None:
    words = list(WORD.finditer(sentence))
    for i, word in enumerate(words):
        if word[0].lower() not in telling.says:
            continue
        following = words[i + 1][0].lower() if i + 1 < len(words) else ""
        opened = following in telling.that or sentence[word.end() :].lstrip()[:1] in (",", ":")
        behind = None if opened else _name_at(sentence, word.end())
        named = behind or _name_before(sentence, word.start(), telling)
        if named is behind and not _tells_before(sentence, word.start()):
            continue  # "Am Montag kündigte Weber eine Steuer an": that is what she did
        if named is not None and (opened or named.start > word.start()):
            return named.of(sentence), word[0], _frame(sentence, named, word, telling)
    return None


def _end_of_source(sentence: str, start: int) -> int:
    """Up to the comma, or behind the words with a capital and what binds them."""
    comma = sentence.find(",", start, start + 80)
    name = _name_at(sentence, start)
    if name is not None and (comma < 0 or name.end < comma):
        return name.end
    if comma >= 0:
        return comma
    word = WORD.match(sentence, start)
    if word is not None and len(word[0]) < 4:  # an article
        word = WORD.match(sentence, word.end() + 1) or word
    return word.end() if word is not None else start


def _name_at(sentence: str, start: int) -> Span | None:
    """The words with a capital that begin here, behind an article."""
    at = start
    while at < len(sentence) and sentence[at].isspace():
        at += 1
    begin = at
    for lead in range(3):
        match = NAME.match(sentence, at)
        if match is None or match[0][:1].isupper():
            break
        if lead == 2 or len(match[0].strip()) > 4:
            return None
        at = match.end()
    last = at
    while (match := NAME.match(sentence, at)) is not None and match[0][:1].isupper():
        at = match.end()
        last = match.start() + len(match[0].split()[0])
    return Span(begin, last) if last > begin and any(c.isupper() for c in sentence[begin:last]) else None


def _name_before(sentence: str, end: int, telling: Telling) -> Span | None:
    """What stands before a verb of saying, from where the sentence begins, if that is short."""
    found = sentence[:end].strip(EDGES)
    head, _, last = found.rpartition(" ")
    if last.lower() in telling.auxiliaries:
        found = head.strip(EDGES)
    if not found or len(found) > 70 or "," in found or not any(c.isupper() for c in found):
        return None
    begin = sentence.index(found)
    return Span(begin, begin + len(found))


def _tells_before(sentence: str, end: int) -> bool:
    """Whether something is said before a verb of saying: a clause or a quotation."""
    return len(WORD.findall(sentence, 0, end)) > 1


_BEHIND = re.compile(r"\s*[,:]?\s*")


def _frame(sentence: str, named: Span, verb: "re.Match[str]", telling: Telling) -> Span | None:
    """What the title leaves out: "Müller sagte, dass", or "…, sagte Müller"; None where the sentence needs it."""
    if named.start < verb.start():
        behind = _BEHIND.match(sentence, verb.end())
        at = behind.end() if behind is not None else verb.end()
        opener = WORD.match(sentence, at)
        if opener is not None and opener[0].lower() in telling.that:
            return Span(0, opener.end())
        return Span(0, at) if sentence[verb.end() : at].strip() else None
    before = sentence[: verb.start()].rstrip()
    return Span(verb.start(), named.end) if before.endswith((",", '"', "“", "”", "»")) else None
