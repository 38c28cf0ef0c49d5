"""Rows that are known to come out wrong, in a file beside their table; a test holds it strictly, both ways.

`python -m tests.support.known` writes what comes out wrong today; read the difference before it is committed.
"""

from tests.support.titles import LOTS, TABLE, UNSEEN, Case, cases, found, judge, pair

KNOWN = TABLE.with_name("titles_known.txt")
TABLES = {path.stem: path for path in (TABLE, UNSEEN, *LOTS)}
ASPECTS = ("title", "date", "modality", "attribution")


def wrong(case: Case, events: list | None = None) -> tuple[str, ...]:
    """What of a sentence comes out wrong: aspects of its rows, and "too many" where an event is not in the table."""
    pairs = pair(case, found(case) if events is None else events)
    verdicts = [judge(row, event, case.rows) if event else {} for row, event in pairs if row is not None]
    aspects = [aspect for aspect in ASPECTS if not all(verdict.get(aspect, False) for verdict in verdicts)]
    return (*aspects, *(["too many"] if any(row is None for row, _ in pairs) else []))


def key(case: Case) -> str:
    """A sentence on one line, with its context."""
    return f"{case.published or '-'} | {case.context} {case.sentence}".replace("\n", " ")


def known(table: str) -> dict[str, tuple[str, ...]]:
    """The sentences of a table that come out wrong, and what is wrong with each."""
    rows = (line.split(" | ", 2) for line in KNOWN.read_text("utf-8").splitlines() if not line.startswith("#"))
    return {sentence: tuple(aspects.split(", ")) for name, aspects, sentence in rows if name == table}


def main() -> None:
    lines = ["# table | what comes out wrong today | day | sentence; written by `python -m tests.support.known`"]
    for name, path in TABLES.items():
        lines += [f"{name} | {', '.join(aspects)} | {key(case)}" for case in cases(path) if (aspects := wrong(case))]
    KNOWN.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
