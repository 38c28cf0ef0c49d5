"""`timeline check`: a chronology held against the texts that it is said to come from."""

import argparse
import sys
from typing import Any

from ..errors import ReadError
from ..model import Failed
from ..model.counted import counted
from .articles import add_articles, list_failed, read, tell_reports
from .terminal import say, width


def add(commands: Any) -> None:
    """Add the command to the parser of `timeline`."""
    check = commands.add_parser("check", help="hold a chronology against the texts that it is said to come from")
    check.add_argument(
        "chronology", metavar="CHRONOLOGY", help="a list or table of dates and events, or - for standard input"
    )
    add_articles(check)
    check.add_argument(
        "-o",
        "--output",
        action="append",
        metavar="FILE",
        help="write the report there: .html, .md, .csv or .json; may be repeated",
    )
    check.add_argument("--format", choices=("html", "markdown", "csv", "json"), help="the format of the output")
    check.set_defaults(run=_check)


def _check(options: argparse.Namespace) -> int:
    from ..checking import check
    from ..checking.written import as_json, rows_of_table
    from ..printing import table

    failed: list[ReadError] = []
    chronology = sys.stdin.read() + "\n\n" if options.chronology == "-" else options.chronology
    found = check(chronology, list(read(options, failed)))
    for path in options.output or ():
        found.save(path, format=options.format)
        say(f"wrote {path}: {counted(len(found), 'row')}")
    if options.json:
        print(as_json(found), end="")
    elif not options.output:
        print(table(["", "When", "What", "Verdict", "Why"], rows_of_table(found), width=width()))
    say(", ".join(f"{count} {verdict}" for verdict, count in found.counts.items()))
    if found.passed_over:
        say(f"{len(found.passed_over)} lines of {found.title or 'the chronology'} are no rows, and were passed over")
    tell_reports(found.documents)
    return list_failed([*(Failed.of(error, "") for error in failed), *found.failed])
