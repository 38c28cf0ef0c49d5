"""What stands round a match, in languages that share their shapes: what is none, what governs it, which way it looks.

A language gives its closed classes as data; how they are read is the same for all.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from ..tagging.find import Found
from ..tagging.meaning import Amount, Clock, Half, Point, Reference, Shift, Story
from ..tagging.tokens import Tokens
from .days_of_clocks import on_their_day
from .shapes.recurring import every_unit
from .standing import Standing

_REACH = 24
_STOPS = frozenset(".!?;")
_GLUE = frozenset("/@_=&#\\%")
_MONEY = frozenset(("$", "€", "£", "¥", "₴", "₽", "zł", "kr", "USD", "EUR"))
_DASHES = frozenset("-–—")
_DIRECTION = {"since": -1, "until": 1, "by": 1}


@dataclass(frozen=True)
class Surroundings:
    """The closed classes of a language that say what a time is to its clause.

    `governing` maps words before a time to the relation that they make ("since", "until", "before", "after",
    "from", "by", "in", "between", "during"). `past` and `future` are forms of verbs, `past_endings` what a verb
    told of the past ends on; `future_endings` likewise. `to` and `and_` join the ends of a range. `counted`
    follows figures that count something, `rates` come between that and its unit ("400 euros *a* month"),
    `before_a_year` comes before a year, `numbered` before a number that is none. `not_past`
    are words that only end as a past tense does. A length of time behind `none_before`, or before `none_behind`, is
    an age or a rate, as one in years behind a comma and `aged` is ("Rossi, di 55 anni"). What is counted from
    something that `beside_an_event` goes on to name is not counted from the story.
    `bare_years` is False where years have their word beside them, so that figures before another word count it.
    `connectives` may open a sentence before its time, `relative` an aside (see `Standing`).
    """

    governing: Mapping[str, str]
    past: frozenset[str]
    future: frozenset[str]
    past_endings: tuple[str, ...] = ()
    future_endings: tuple[str, ...] = ()
    to: frozenset[str] = frozenset()
    and_: frozenset[str] = frozenset()
    before_a_year: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    rates: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    not_past: frozenset[str] = frozenset()
    none_behind: frozenset[str] = frozenset()
    none_before: frozenset[str] = frozenset()
    aged: frozenset[str] = frozenset()
    beside_an_event: frozenset[str] = frozenset()
    bare_years: bool = True
    connectives: frozenset[str] = frozenset()
    relative: frozenset[str] = frozenset()

    @cached_property
    def standing(self) -> Standing:
        """What says how a time stands in its sentence."""
        governing = frozenset(word for words in self.governing for word in words.split())
        return Standing(self.connectives | governing | {","}, self.relative)

    def refine(self, tokens: Tokens, found: list[Found]) -> list[Found]:
        """Drop what is no time; give the rest its relation, its direction and its partner."""
        kept = [item for item in found if self._keeps(tokens, item)]
        for item in kept:
            self._govern(tokens, item)
            self._direct(tokens, item)
        kept = on_their_day(tokens, kept, self.governing)
        self._pair(tokens, kept)
        for item in kept:
            item.stance = self.standing.stance(tokens, item)
        return kept

    def _keeps(self, tokens: Tokens, item: Found) -> bool:
        if item.rule == "short_years":
            return True  # "1933/34"
        first, before, after = tokens.word(item.start), tokens.word(item.start - 1), tokens.word(item.end)
        if tokens.glued(item.start) and (before in _GLUE or (before == "." and first[:1].isdigit())):
            return False
        if (tokens.glued(item.end) and after in _GLUE) or (before in _MONEY and first[:1].isdigit()):
            return False
        behind_a_dash = before in _DASHES and before and tokens.glued(item.start) and tokens.glued(item.start - 1)
        if behind_a_dash and first.isdigit() and len(first) == 4 != len(tokens.word(item.start - 2)):
            return False  # B-1914
        if item.type == "DURATION" and (before.lower() in self.none_before or after.lower() in self.none_behind):
            return False
        if item.type == "DURATION" and self._is_age(tokens, item, before, after):
            return False
        rule = item.rule.partition("+")[0]
        if rule == "year" and item.end - item.start == 1:
            return self._is_year(tokens, item, before.lower(), after)
        if rule == "the_unit" and self._is_counted(tokens, item.start - 1):
            return self._turned_to_a_rate(item)  # "100 euro l'anno"
        if rule == "the_unit" and after.lower() in self.beside_an_event:
            return False  # "the day of the vote"
        if rule == "per_unit" and not self._is_rate(tokens, item):
            return False
        return not (rule == "clock_figures" and not self._is_clock(tokens, item, before.lower()))

    def _is_age(self, tokens: Tokens, item: Found, before: str, after: str) -> bool:
        """ "Rossi, di 51 anni", "Rossi, 51 anni, …"."""
        if not isinstance(item.meaning, Amount) or item.meaning.unit != "year" or item.meaning.number is None:
            return False
        if before.lower() in self.aged and tokens.word(item.start - 2) in (",", "("):
            return True
        if before in (",", "(") and after in (",", ")"):
            return True
        person = tokens.word(item.start - 2)
        if before.lower() in self.aged and person[:1].isupper() and tokens.word(item.start - 3)[:1].isalpha():
            return True  # "a young Briton of 15"
        named = before[:1].isupper() and tokens.word(item.start - 2)[:1].isalpha()
        return bool(self.aged) and named and tokens.word(item.start)[:1].isdigit()

    def _is_year(self, tokens: Tokens, item: Found, before: str, after: str) -> bool:
        if before in self.numbered or after in _MONEY or after == "%" or after.lower() in self.counted:
            return False
        if after.lower() in self.to and self._counts(tokens, item.end + 1):
            return False  # "from 2000 to 3000 people"
        if before in self.before_a_year or before in self.governing or before in ("(", "["):
            return True
        if not self.bare_years and after.isalpha() and after.islower():
            return after.lower() in self.and_ or after.lower() in self.governing
        # A round number before a word counts it: "2000 volunteers".
        return not (tokens.word(item.start).endswith("00") and after[:1].isalpha())

    def _counts(self, tokens: Tokens, at: int) -> bool:
        return tokens.word(at)[:1].isdigit() and (self._is_counted(tokens, at + 1) or tokens.word(at + 1) == "%")

    def _is_rate(self, tokens: Tokens, item: Found) -> bool:
        """ "400 euro al mese", "quince al año": behind a word for "per", and a number or what it counts."""
        last, second = (tokens.word(item.start - back).lower() for back in (1, 2))
        words = 2 if f"{second} {last}" in self.rates else 1 if last in self.rates else 0
        at = item.start - words - 1
        if words == 0:
            return False
        number = tokens.word(at - 1)
        counts = number.isdigit() and len(number) != 4  # "15 cars a day"
        return counts or self._is_counted(tokens, at) or tokens.word(at)[-1:].isdigit()

    def _is_counted(self, tokens: Tokens, at: int) -> bool:
        return tokens.word(at).lower() in self.counted or tokens.word(at) in _MONEY

    def _turned_to_a_rate(self, item: Found) -> bool:
        rate = every_unit(item.meaning.unit) if isinstance(item.meaning, Shift) else None
        if rate is not None:
            item.type, item.meaning, item.rule = "SET", rate, "per_unit"
        return True

    def _is_clock(self, tokens: Tokens, item: Found, before: str) -> bool:
        """Figures with a point are a time behind a word that says so; else a score or a share."""
        colon = ":" in tokens.word(item.start) and before in self.governing
        return item.end - item.start > 1 or colon or self.governing.get(before) == "at"

    def _govern(self, tokens: Tokens, item: Found) -> None:
        own = tokens.word(item.lead).lower()
        if item.lead < item.start and own in self.governing:
            item.relation = self.governing[own]
            return
        for words in (2, 1):
            said = " ".join(tokens.word(item.lead - back).lower() for back in range(words, 0, -1))
            if said in self.governing:
                item.relation, item.lead = self.governing[said], item.lead - words
                return

    def _direct(self, tokens: Tokens, item: Found) -> None:
        meaning = item.meaning
        if isinstance(meaning, Clock) and isinstance(meaning.on, Point):
            meaning = meaning.on
        elif isinstance(meaning, Half):
            meaning = meaning.of
        if isinstance(meaning, Point):
            if meaning.year is None and meaning.step is None and meaning.within is None:
                told = self.direction(tokens, item.lead, max(item.end, item.tail))
                # Where nothing tells, what is far off is past.
                default = -1 if meaning.unit == "holiday" else 0
                item.direction = _DIRECTION.get(item.relation) or told or default
        elif isinstance(meaning, Clock) and (meaning.on is None or isinstance(meaning.on, Story)):
            item.direction = self.direction(tokens, item.lead, item.end)
        elif item.rule in ("later", "earlier") and isinstance(meaning, Shift):
            if tokens.word(item.end).lower() in self.beside_an_event:
                item.type, item.meaning = "DURATION", Amount(abs(meaning.number or 0) or None, meaning.unit)
        elif item.rule == "day_word":
            item.direction = self.direction(tokens, item.lead, item.end) or -1
        elif isinstance(meaning, Shift) and meaning.grain == "in" and not self._is_ahead(tokens, item):
            if item.rule == "in_or_later":
                item.meaning = Shift(meaning.number, meaning.unit, "story", "ago")
            else:
                item.type, item.meaning = "DURATION", Amount(meaning.number, meaning.unit)

    def _is_ahead(self, tokens: Tokens, item: Found) -> bool:
        told = self.direction(tokens, item.lead, item.end)
        return told > 0 or (told == 0 and item.rule != "in_or_within")

    def direction(self, tokens: Tokens, start: int, end: int) -> int:
        """-1 where the clause round these tokens is about the past, 1 about the future, 0 where nothing tells."""
        before = range(start - 1, max(start - _REACH, -1), -1)
        behind = range(end, min(end + _REACH, len(tokens.raw)))
        return self._nearest(tokens, before) or self._nearest(tokens, behind)

    def _nearest(self, tokens: Tokens, places: Sequence[int]) -> int:
        for index in places:
            word = tokens.word(index)
            if not word or (word in _STOPS and not tokens.word(index - 1)[-1:].isdigit()):
                return 0
            low = _accented(word.lower(), tokens.word(index + 1), tokens.word(index + 2), tokens.glued(index + 2))
            if low in self.future or (word.islower() and len(low) > 5 and low.endswith(self.future_endings)):
                return 1
            if low in self.past:
                return -1
            if word.islower() and len(low) > 4 and low.endswith(self.past_endings) and low not in self.not_past:
                near = (tokens.word(index - 1).lower(), tokens.word(index - 2).lower())
                return -1 if self.future.isdisjoint(near) else 1  # "will be opened"
        return 0

    def _pair(self, tokens: Tokens, found: list[Found]) -> None:
        """Number the two ends of a range alike: from … to, between … and, a dash, or one rule that found both."""
        for number, (first, second) in enumerate(pairwise(found), 1):
            if first.pair or second.type != first.type or first.type not in ("DATE", "TIME"):
                continue
            between = [tokens.word(i).lower() for i in range(first.end, second.start)]
            together = first.lead == second.lead and len(between) == 1
            dash = len(between) == 1 and between[0] in _DASHES
            joined = (
                bool(between) and len(between) < 3 and between[0] in self.to and first.relation in ("from", "since")
            )
            paired = bool(between) and len(between) < 3 and between[0] in self.and_ and first.relation == "between"
            if not (together or dash or joined or paired) or isinstance(first.meaning, Reference):
                continue
            first.pair = second.pair = number
            second.lead, first.tail = first.lead, max(second.end, second.tail)
            second.relation, second.direction = first.relation, second.direction or first.direction


_ACCENTS = str.maketrans("aeiou", "àèìòù")


def _accented(word: str, mark: str, following: str, glued: bool) -> str:
    """An accent written with an apostrophe behind the word: "riunira'".

    >>> _accented("riunira", "'", "oggi", False), _accented("dell", "'", "anno", True)
    ('riunirà', 'dell')
    """
    if mark not in ("'", "’") or (glued and following[:1].isalpha()):
        return word
    return word[:-1] + word[-1:].translate(_ACCENTS)


def cased(table: Mapping[str, int]) -> dict[str, int]:
    """Words that are a time only with a capital, or in capitals throughout.

    >>> cased({"mai": 5})
    {'Mai': 5, 'MAI': 5}
    """
    return {form: value for word, value in table.items() for form in (word.title(), word.upper())}
