"""How many events are as a careful editor would put them: `python -m benchmarks.events.titles [-v]`.

The answers stand in `tests/events/titles.txt`, and in `titles_unseen.txt` those of sentences that the program was not
developed on. The later lots, `titles_unseen_2.txt` and so on, were each written by somebody who had not seen the rules.
There the editor names who says so without the word that tells it ("the ministry", and not "the ministry / said"), and
the name alone is compared. Their brief had them write "until 2004" as `../2004`, which stands in the files as `/2004`.

A title tells an event where it has every telling word of the editor's shortest title for it, and none that only the
editor's titles for other events of the sentence have. Words are compared by how they begin, without case.
"""

import sys

from tests.support.titles import LOTS, UNSEEN, Case, attributed, cases, found, judge, pair


def report(name: str, table: list[Case], *, verbose: bool) -> None:
    """Print the shares that are right."""
    counts = dict.fromkeys(("title", "date", "modality", "attribution", "all four"), 0)
    styles: dict[str, list[bool]] = {}
    rows = extra = 0
    for case in table:
        good = True
        for row, event in pair(case, found(case)):
            if row is None:
                extra += 1
                good = False
                continue
            rows += 1
            verdict = judge(row, event, case.rows) if event else dict.fromkeys(counts, False)
            whole = verdict["title"] and verdict["date"] and verdict["modality"] and verdict["attribution"]
            for aspect in ("title", "date", "modality", "attribution"):
                counts[aspect] += verdict[aspect]
            counts["all four"] += whole
            styles.setdefault(case.style, []).append(whole)
            good &= whole
        if verbose and not good:
            print(case.sentence)
            for row in case.rows:
                print(f"      want {row.when} | {row.titles[0]} | {row.modality} | {row.attribution}")
            for event in found(case):
                print(f"      have {event.when} | {event.title} | {event.modality} | {attributed(event)}")
    print(f"{name}: {len(table)} sentences, {rows} events wanted, {extra} too many")
    for aspect, count in counts.items():
        print(f"{aspect:16}{count / rows:8.1%}")
    for style, wholes in styles.items():
        print(f"  {style:38}{sum(wholes) / len(wholes):8.1%} of {len(wholes)}")


def main() -> None:
    report("developed on", list(cases()), verbose="-v" in sys.argv)
    report("not seen before", list(cases(UNSEEN)), verbose=False)
    second, third, fourth, fifth = (list(cases(path)) for path in LOTS)
    report("a second lot, looked at", second, verbose=False)
    report("a third lot, looked at", third, verbose=False)
    report("a fourth lot, the half that was looked at", fourth[::2], verbose=False)
    report("the other half", fourth[1::2], verbose=False)
    report("a fifth lot, looked at", fifth, verbose=False)


if __name__ == "__main__":
    main()
