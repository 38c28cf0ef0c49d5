"""Timelines as long as one likes, the same on every machine."""

import random
from functools import cache

from timeline.model import Claim, Document, Event, Span, Timeline, TimeSpan

SUBJECTS = ("The council", "A flood", "The harbour", "A bridge", "The railway", "A market", "The school", "A storm")
VERBS = ("opens", "closes", "burns", "is rebuilt", "is sold", "floods", "moves", "begins")
PLACES = ("in Lindmouth", "by the water", "at the old wall", "in the valley", "on the coast", "near Oxley")


@cache
def days(count: int) -> list[tuple[str, str]]:
    """Days of the last century with a title each, in order."""
    rnd = random.Random(11)
    made = [
        (
            f"{rnd.randint(1900, 2023)}-{rnd.randint(1, 12):02}-{rnd.randint(1, 28):02}",
            " ".join(map(rnd.choice, (SUBJECTS, VERBS, PLACES))),
        )
        for _ in range(count)
    ]
    return sorted(made)


def line(count: int) -> Timeline:
    """So many events."""
    return Timeline(
        tuple(
            Event(f"e{number:07}", title, TimeSpan.parse(day), (), confidence=0.4 + number % 60 / 100)
            for number, (day, title) in enumerate(days(count))
        ),
        title=f"{count:,} events",
    )


def long_line(events: int) -> Timeline:
    """A made-up timeline: one event a sentence, one sentence a day."""
    sentences = [f"On day {number} the water rose by {number % 7} feet. " for number in range(events)]
    document = Document("".join(sentences), id="log")
    found, at = [], 0
    for number, sentence in enumerate(sentences):
        when = TimeSpan.parse(f"{1800 + number % 200}-{number % 12 + 1:02}")
        span = Span(at, at + len(sentence) - 1)
        found.append(
            Event(f"e{number}", sentence.strip(), when, (Claim("log", span, span, None, when),), confidence=0.5)
        )
        at += len(sentence)
    return Timeline(tuple(found), (document,))
