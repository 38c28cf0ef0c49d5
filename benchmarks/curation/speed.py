"""How long a person waits for a journal: to load it, to have an edit on disk, to undo.

`python -m benchmarks.curation.speed`
"""

import tempfile
from pathlib import Path
from time import perf_counter, process_time

from tests.support.lines import long_line
from timeline.curation import Accept, Curation, Edit, Merge, Note, Redate, Reject, Restore, Retitle, Tag
from timeline.printing import table


def edits_of(number: int, events: int) -> Edit:
    """The edits of a diligent person, one after the other over the events; every tenth event is merged away."""
    place = number // 10 % max(1, events // 2)
    key = f"e{2 * place}"
    choices: tuple[Edit, ...] = (
        Retitle(key, f"The water rises ({number})"), Redate(key, f"{1800 + number % 200}"), Tag(key, "water"),
        Note(key, "as the log says"), Accept(key), Reject(key), Restore(key), Tag(key, f"t{number}"), Accept(key),
        Note(key, ""),
    )  # fmt: skip
    return choices[number % 10]


def grown(path: Path, *, edits: int, events: int = 1_000) -> Path:
    """A journal of so many edits, with a merge now and then; closed."""
    curation = Curation(long_line(events))
    for number in range(edits - events // 20):
        curation.apply(edits_of(number, events), by="Ada", why="the log says so")
    for number in range(events // 20):
        curation.apply(Merge((f"e{4 * number + 1}", f"e{4 * number + 3}")))
    curation.save(path)
    curation.close()
    return path


def seconds_to_load(path: Path) -> float:
    """From nothing to the timeline, of this process: others on the machine do not count."""
    start = process_time()
    curation = Curation.load(path)
    assert len(curation.timeline) > 0
    seconds = process_time() - start
    assert not curation.notices
    curation.close()
    return seconds


def seconds_to_append(path: Path, *, times: int) -> list[float]:
    """Of so many edits, each from the call until it is on disk."""
    curation = Curation.load(path)
    taken = []
    for number in range(times):
        start = perf_counter()
        curation.apply(Note("e0", f"note {number}"), by="Ada")
        taken.append(perf_counter() - start)
    curation.close()
    return taken


def seconds_to_undo(path: Path) -> float:
    """The last edit, of this process."""
    curation = Curation.load(path)
    start = process_time()
    curation.undo()
    seconds = process_time() - start
    curation.close()
    return seconds


def main() -> None:
    rows = []
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:  # a real disk: /tmp may be memory
        for edits, events in ((100, 100), (10_000, 1_000), (10_000, 10_000)):
            path = grown(Path(folder, f"{edits}-{events}.journal"), edits=edits, events=events)
            load = min(seconds_to_load(path) for _ in range(5))
            append = sorted(seconds_to_append(path, times=101))
            undo = min(seconds_to_undo(path) for _ in range(3))
            size = path.stat().st_size / 1e6
            rows.append(
                [f"{edits:,} on {events:,} events", f"{size:.1f} MB"]
                + [f"{1000 * each:.1f} ms" for each in (load, append[50], append[-1], undo)]
            )
    print(table(["Edits", "Journal", "Load", "Edit on disk, median", "worst of 101", "Undo"], rows, width=120))


if __name__ == "__main__":
    main()
