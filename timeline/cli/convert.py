"""`timeline convert`: a timeline in another format."""

import argparse
from typing import Any

from ..errors import short
from .terminal import save, say


def add(commands: Any) -> None:
    """Add the command to the parser of `timeline`."""
    convert = commands.add_parser("convert", help="write a timeline in another format")
    convert.add_argument("source", metavar="A", help="a file in a format that can be read")
    convert.add_argument("target", metavar="B", help="the file to write")
    convert.add_argument("--from", dest="source_format", metavar="FORMAT", help="the format of A")
    convert.add_argument("--to", dest="format", metavar="FORMAT", help="the format of B")
    order = convert.add_mutually_exclusive_group()
    order.add_argument(
        "--day-first", action="store_true", default=None, help="03/04/2022 in a table is 3 April; else its column tells"
    )
    order.add_argument("--month-first", dest="day_first", action="store_false", help="03/04/2022 in a table is 4 March")
    convert.set_defaults(run=_convert)


def _convert(options: argparse.Namespace) -> int:
    from ..formats import load

    told = {} if options.day_first is None else {"day_first": options.day_first}
    timeline = load(options.source, format=options.source_format, **told)
    save(timeline, [options.target], options.format)
    for line in timeline.report.lines():
        say(f"{short(options.source, 60)}: left out: {line}")
    return 0
