"""How often `check` gives the right verdict: rows from gold events as they are, and spoilt by rule.

`python -m benchmarks.checking [PASSAGES.jsonl…] [--show]`. A row of a passage is held against that passage. Each true
row must be supported; each event is spoilt in two of the ways below, in turn, and each must be told as what it is.
Without a file the rows are those written by hand for the articles in `data/`. With `--reworded` they are whole
chronologies of the texts in `data/` as files, each row in other words than the text, with the verdict due by hand.
"""

import csv
import json
import random
import re
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

from timeline.checking import check
from timeline.checking.dating import relation
from timeline.checking.row import Row
from timeline.errors import TimelineError
from timeline.model import Day, Document, TimeSpan
from timeline.printing import table
from timeline.readers import read
from timeline.syntax.subject import subject_of

DATA = Path(__file__).parents[1] / "data"
OURS = Path(__file__).parent / "checking.tsv"
REWORDED = Path(__file__).parent / "chronologies"
SPOILT_EACH = 2


@dataclass(frozen=True)
class Case:
    """A row, the text that it is held against, how it was spoilt ("true": not at all), and the verdict it must have."""

    passage: str
    when: str
    title: str
    kind: str
    verdict: str

    def is_right(self, verdict: str) -> bool:
        """Whether a verdict is the one that is due, or one of those where more than one may be given."""
        return verdict in self.verdict.split("|")


@dataclass(frozen=True)
class Told:
    """What gold has of an event: its times, as EDTF, the first being the best."""

    when: tuple[str, ...]
    title: str
    modality: str = "happened"
    who: str = ""

    def row(self, *, planned: bool = True, who: bool = True) -> str:
        """The title as a chronology would have it, with what it is told as."""
        title = self.title
        if planned and self.modality in ("planned", "possible") and Row("", title).as_fact:
            title += f" ({self.modality})"
        return f"According to {self.who}, {title}" if who and self.who else title


def spoilt(
    told: Told, others: list[Told], elsewhere: list[Told], chance: random.Random
) -> dict[str, tuple[str, str, str]]:
    """Each way in which the event can be spoilt: the date, the title, and the verdict that is due."""
    when, row = told.when[0], told.row()
    found: dict[str, tuple[str, str, str]] = {}

    def dated(kind: str, date: str, verdict: str = "another date") -> None:
        try:
            span = TimeSpan.parse(date)
        except TimelineError:
            return
        options = [TimeSpan.parse(option) for option in told.when if parses(option)]
        wanted = "finer" if verdict == "finer" else "apart"
        if all(relation(span, option) == wanted for option in options):
            found[kind] = (date, row, verdict)

    year, _, rest = when.partition("-")
    if re.fullmatch(r"\d{4}-\d\d-\d\d", when):
        day = Day(int(when[:4]), int(when[5:7]), int(when[8:])).number + chance.choice((-1, 1))
        dated("day off by one", str(Day.from_number(day)))
    if re.fullmatch(r"\d{4}(-\d\d){0,2}", when):
        dated("year off", "-".join(filter(None, (f"{int(year) + chance.choice((-2, -1, 1, 2)):04}", rest))))
    if re.fullmatch(r"\d{4}(-\d\d){1,2}", when) and int(when[5:7]) <= 12:
        month = (int(when[5:7]) + chance.randint(1, 10)) % 12 + 1
        dated("month for another", f"{when[:5]}{month:02}{when[7:]}")
    if len(when) == 4:
        at = f"{when[:3]}{chance.randint(1, 8)}" if when.endswith("X") else when
        dated("sharpened", f"{at}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}", "finer")
    elif len(when) == 7 and when[5:].isdigit() and int(when[5:]) <= 12:
        dated("sharpened", f"{when}-{chance.randint(1, 28):02}", "finer")
    if told.who and told.who.lower() not in told.title.lower():
        found["attribution dropped"] = (when, told.row(who=False), "said, not so")
    if told.modality in ("planned", "possible"):
        happened = told.row(planned=False).replace(" will ", " ").replace(" may ", " ")
        if Row("", happened).as_fact:
            found["planned told as happened"] = (when, happened, "said, not so")
    mine = subject_in(told.title)
    rest = set(told.title.removeprefix(mine).lower().split())
    subjects = [
        subject
        for other in others
        for subject in [subject_in(other.title)]
        if subject and len(rest & set(other.title.lower().split())) * 2 < len(rest)  # "Hume died" may be told too
    ]
    swaps = [each for each in subjects if mine and not words_of(each) & words_of(mine)]
    if swaps and mine:
        found["subject swapped"] = (when, row.replace(mine, chance.choice(swaps), 1), "not found")
    if elsewhere:
        other = chance.choice(elsewhere)
        found["of another passage"] = (other.when[0], other.row(), "not found")
    return found


def words_of(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def subject_in(title: str) -> str:
    """The words before the first verb."""
    row = Row("", title)
    if row.clause < 0:
        return ""
    found = subject_of(row.parsed.tokens, row.parsed.clauses, row.clause)
    return row.parsed.tokens.slice(*found) if found and found[0] == 0 else ""


def parses(date: str) -> bool:
    try:
        TimeSpan.parse(date)
    except TimelineError:
        return False
    return True


def is_told_of(title: str, text: str) -> bool:
    """Whether half of a title's longer words stand in a text: it may be told there."""
    long = [word for word in title.lower().split() if len(word) > 3]
    return 2 * sum(word in text.lower() for word in long) >= len(long)


def cases(documents: dict[str, Document], passages: dict[str, list[Told]], seed: int = 7) -> list[Case]:
    """The true rows and the spoilt ones, the ways taken in turn so that rare ones come as often as they can."""
    chance = random.Random(seed)
    used: Counter[str] = Counter()
    made: list[Case] = []
    for name, events in passages.items():
        away = [
            told
            for other, listed in passages.items()
            if other.partition("#")[0] != name.partition("#")[0]
            for told in listed
            if not is_told_of(told.title, documents[name].text)
        ]
        for told in events:
            made.append(Case(name, told.when[0], told.row(), "true", "supported"))
            others = [each for each in events if each is not told]
            ways = spoilt(told, others, away, chance)
            for kind in sorted(ways, key=lambda kind: (used[kind], kind))[:SPOILT_EACH]:
                used[kind] += 1
                made.append(Case(name, ways[kind][0], ways[kind][1], kind, ways[kind][2]))
    return made


def from_gold(path: str) -> tuple[dict[str, Document], dict[str, list[Told]]]:
    """The passages with their events, those left out that have no time on a calendar."""
    documents, passages = {}, defaultdict(list)
    for line in Path(path).read_text("utf-8").splitlines():
        if not line.strip():
            continue
        item = json.loads(line)
        documents[item["id"]] = Document(item["text"], published=item["published"], title=item["title"], id=item["id"])
        for event in item["events"]:
            when = tuple(filter(parses, event["when"]))
            if when:
                who = (event["who"] or "").title()
                passages[item["id"]].append(Told(when, event["title"], event["modality"], who))
    return documents, dict(passages)


def ours() -> tuple[dict[str, Document], dict[str, list[Told]]]:
    """The articles in `data/` with what their reader wrote down."""
    documents, passages = {}, defaultdict(list)
    for line in OURS.read_text("utf-8").splitlines()[1:]:
        name, when, title, modality, who = line.split("\t")
        if name not in documents:
            documents[name] = read(DATA / name)[0]
        passages[name].append(Told(tuple(when.split("|")), title, modality or "happened", who))
    return documents, dict(passages)


def measure(documents: dict[str, Document], made: list[Case]) -> list[tuple[Case, str, str]]:
    """Each case with the verdict that it got, and why."""
    by_passage = defaultdict(list)
    for case in made:
        by_passage[case.passage].append(case)
    found = []
    for name, listed in by_passage.items():
        result = check([(case.when, case.title) for case in listed], [documents[name]])
        found += [(case, row.verdict, row.note) for case, row in zip(listed, result.rows, strict=True)]
    return found


def reworded() -> list[tuple[Case, str, str]]:
    """The chronologies that tell the texts in `data/` in other words: each row with its verdict, and why."""
    with (REWORDED / "due.tsv").open(encoding="utf-8") as file:
        listed = list(csv.DictReader(file, delimiter="\t"))
    found = []
    for name in dict.fromkeys(each["chronology"] for each in listed):
        due = [each for each in listed if each["chronology"] == name]
        texts = [document for path in due[0]["sources"].split() for document in read(DATA / path)]
        for each, row in zip(due, check(REWORDED / name, texts).rows, strict=True):
            found.append((Case(name, row.when, row.title, each["kind"], each["due"]), row.verdict, row.note))
    return found


def report(found: list[tuple[Case, str, str]]) -> str:
    """The totals, and the table of what was spoilt how against the verdict that came out."""
    true = [row for row in found if row[0].kind == "true"]
    bad = [row for row in found if row[0].kind != "true"]
    right = sum(case.is_right(verdict) for case, verdict, _ in found)
    passed = sum(verdict == "supported" and not case.is_right(verdict) for case, verdict, _ in bad)
    flagged = sum(not case.is_right(verdict) for case, verdict, _ in true)
    verdicts = sorted({verdict for _, verdict, _ in found})
    rows = []
    for kind in sorted({case.kind for case, _, _ in found}, key=lambda kind: (kind != "true", kind)):
        counts = Counter(verdict for case, verdict, _ in found if case.kind == kind)
        due = next(case.verdict for case, _, _ in found if case.kind == kind)
        hits = sum(case.is_right(verdict) for case, verdict, _ in found if case.kind == kind)
        rows.append([kind, due, f"{100 * hits / counts.total():.0f}", *(str(counts[each] or "") for each in verdicts)])
    head = (
        f"{len(true)} true rows, {len(bad)} spoilt: verdict right {100 * right / len(found):.1f} %, spoilt passed as"
        f" supported {100 * passed / max(1, len(bad)):.1f} %, true flagged {100 * flagged / max(1, len(true)):.1f} %"
    )
    return f"{table(['Row', 'Due', 'Right %', *verdicts], rows)}\n{head}"


def main(arguments: list[str]) -> int:
    paths = [each for each in arguments if not each.startswith("-")]
    documents: dict[str, Document] = {}
    passages: dict[str, list[Told]] = {}
    for found, told in map(from_gold, paths) if paths else [ours()]:
        documents |= found
        passages |= told
    results = reworded() if "--reworded" in arguments else measure(documents, cases(documents, passages))
    if "--show" in arguments:
        for case, verdict, note in results:
            if not case.is_right(verdict):
                print(f"{case.kind} → {verdict} ({note}) | {case.when} | {case.title}\n    {case.passage}")
    print(report(results))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
