"""Sentences of our own in eleven languages: `python -m benchmarks.tagging.languages [--errors]`.

Sixty in each (some forty where there are corpora too), with their answers, as news and histories put them:
`{na quarta-feira passada=2023-05-10}`. They were written before the rules were tried on them. Beside ours: what
`dateparser.search` finds.
"""

import argparse
import re
from datetime import date, datetime
from pathlib import Path

import timeline as tl
from tests.support.accuracy import TESTS, Pair, f1, pairs
from tests.support.gold import Mark
from timeline.printing import table

FOLDER = Path(__file__).resolve().parents[2] / "tests/gold/languages"
_ANSWER = re.compile(r"\{([^{}]+)=([^={}]+)\}")


def read(path: Path) -> tuple[str, list[tuple[str, list[Mark]]]]:
    """The day of publication, and each sentence with its answers."""
    head, *lines = path.read_text("utf-8").splitlines()
    return head.removeprefix("# published "), [_answered(line) for line in lines]


def _answered(line: str) -> tuple[str, list[Mark]]:
    text, marks, at = "", [], 0
    for match in _ANSWER.finditer(line):
        text += line[at : match.start()]
        marks.append(Mark(len(text), len(text) + len(match[1]), match[1], "", match[2].removeprefix("SET:")))
        text, at = text + match[1], match.end()
    return text + line[at:], marks


def ours(text: str, published: str, language: str) -> list[Mark]:
    return [Mark(t.start, t.end, t.text, t.type, t.value) for t in tl.tag(text, published=published, language=language)]


def peers(text: str, published: str, language: str) -> list[Mark]:
    from dateparser.search import search_dates

    base = datetime.combine(date.fromisoformat(published), datetime.min.time())
    found, at = [], 0
    for words, moment in search_dates(text, languages=[language], settings={"RELATIVE_BASE": base}) or []:
        at = text.index(words, at)
        found.append(Mark(at, at + len(words), words, "", moment.date().isoformat()))
        at += len(words)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="show each wrong answer")
    options = parser.parse_args()
    rows = []
    for path in sorted(FOLDER.glob("*.txt")):
        published, sentences = read(path)
        made: dict[str, list[Pair]] = {
            name: [pair for text, marks in sentences for pair in pairs(marks, tagger(text, published, path.stem))]
            for name, tagger in (("ours", ours), ("peers", peers))
        }
        if options.errors:
            wrong = (pair for pair in made["ours"] if not (pair[0] and pair[1] and TESTS["value"](*pair)))
            for gold, mark in wrong:
                print(path.stem, gold and (gold.text, gold.value), mark and (mark.text, mark.value))
        figures = [f"{f1(made[name], TESTS[test]):.1f}" for name in made for test in ("relaxed", "value")]
        rows.append([path.stem, str(len(sentences)), *figures])
    print(table(["", "Sentences", "Relaxed", "Value", "dateparser relaxed", "Value"], rows))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
