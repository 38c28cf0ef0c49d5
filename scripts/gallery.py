"""The finished timelines of the gallery: texts of `data/`, each with its picture, each to be opened live."""

from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

import timeline as tl
from scripts.small_picture import picture, span_words
from timeline.model import Timeline

DATA = Path(__file__).parents[1] / "data"
KINDS = (
    ("news", "News"),
    ("history", "Histories and lives"),
    ("accounts", "Several accounts"),
    ("diary", "Diaries and mail"),
)


@dataclass(frozen=True)
class Sample:
    """What one timeline is made of. `files` are below `data/`; `chips` are words beside what is counted."""

    name: str
    title: str
    told: str
    files: tuple[str, ...]
    kinds: tuple[str, ...]
    chips: tuple[str, ...]
    wide: bool = False


SAMPLES = (
    Sample(
        "counting", "Counting the days",
        "A calendar looks like a fact of nature and is a treaty. The picture opens on its densest stretch; the scribes "
        "of Babylon and the priests of Rome are one step to the left.",
        ("counting-the-days.md",), ("history",), ("an essay", "BCE"), wide=True,
    ),
    Sample(
        "market", "Fire leaves the market hall closed",
        "What happened in one week, what goes on, what is only planned; with asides from 1887.",
        ("gallery/market-fire.md",), ("news",), ("an article", "invented"),
    ),
    Sample(
        "bridge", "The story of a bridge, told three times",
        "A newspaper, a town council and an agency on one week. What two of them date differently stays apart, and can be joined.",
        ("bridge/council.eml", "bridge/gazette.html", "bridge/wire.txt"), ("news", "accounts"),
        ("3 accounts", "invented"),
    ),
    Sample(
        "referendums", "Five days of voting, two accounts of it",
        "What both sides say of the same days, and who says so.",
        ("referendums-two-accounts.md",), ("news", "accounts"), ("an article", "who says so"),
    ),
    Sample(
        "queues", "Queues at the border",
        "Voices from a week of leaving. “I packed on Monday” belongs to the one who says it.",
        ("queues-at-the-border.md",), ("news",), ("an article", "who says so"),
    ),
    Sample(
        "curie", "A life in two sciences",
        "Marie Curie, from Warsaw to the Panthéon. Years stay years; days are days.",
        ("gallery/marie-curie.md",), ("history",), ("a life",),
    ),
    Sample(
        "suez", "A canal between two seas",
        "Opened, nationalised, closed and opened again. What lasted until a day is drawn without a beginning.",
        ("gallery/suez-canal.md",), ("history",), ("a history",), wide=True,
    ),
    Sample(
        "exhibits", "Water in unit 4",
        "A tenant, a landlord and a plumber write. What two of them date differently stays two events.",
        ("gallery/exhibits/a-tenant.eml", "gallery/exhibits/b-landlord.eml", "gallery/exhibits/c-plumber.eml"),
        ("accounts", "diary"), ("3 letters", "invented"),
    ),
    Sample(
        "languages", "Four weeks, in four languages",
        "English, German, French and Ukrainian reports of September 2022. What all of them tell is one event, with a "
        "claim in each language.",
        ("four-languages/four-weeks.en.md", "four-languages/vier-wochen.de.md", "four-languages/quatre-semaines.fr.md",
         "four-languages/chotyry-tyzhni.uk.md"),
        ("news", "accounts"), ("4 languages", "4 accounts"),
    ),
    Sample(
        "garden", "The garden book of a school",
        "Eight entries of a year. “Yesterday” is the day before the entry it stands in; what lasted runs on.",
        ("gallery/garden-diary.md",), ("diary",), ("a diary", "invented"),
    ),
)  # fmt: skip


@cache
def read(sample: Sample) -> Timeline:
    """Its timeline, as the library reads it; nothing is corrected by hand."""
    return tl.extract([document for name in sample.files for document in tl.read(DATA / name)])


def address(sample: Sample) -> str:
    """Where it opens live, from the top of the site."""
    return f"try/index.html?open={sample.name}"


def card(sample: Sample) -> str:
    """Its card, as markup."""
    line = read(sample)
    chips = [f"{len(line)} events", span_words(line)]
    chips = [f'<i class="chip ol">{escape(words)}</i>' for words in chips]
    chips += [f'<i class="chip">{escape(words)}</i>' for words in sample.chips]
    if line.unresolved:
        chips.append(f'<i class="chip">{len(line.unresolved)} without a date</i>')
    small = picture(line)
    drawn = (
        f'<span class="large">{picture(line, 792)}</span><span class="small">{small}</span>' if sample.wide else small
    )
    return (
        f'<a class="card{" wide" if sample.wide else ""}" href="{address(sample)}" data-kinds="{" ".join(sample.kinds)}">'
        f'<span class="pic">{drawn}</span><span class="tx"><b>{escape(sample.title)}</b><span>{escape(sample.told)}</span>'
        f'<span class="chips">{"".join(chips)}</span></span></a>'
    )


def page() -> dict[str, str]:
    """What the template of the gallery is filled with."""
    counted = [(kind, words, sum(kind in sample.kinds for sample in SAMPLES)) for kind, words in KINDS]
    buttons = [f'<button data-kind="" aria-pressed="true">All {len(SAMPLES)}</button>']
    buttons += [f'<button data-kind="{kind}" aria-pressed="false">{words} {n}</button>' for kind, words, n in counted]
    return {"buttons": "".join(buttons), "cards": "".join(map(card, SAMPLES)), "count": number(len(SAMPLES))}


def number(count: int) -> str:
    """A small number in words, to open a heading."""
    return ("Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve")[count - 6]
