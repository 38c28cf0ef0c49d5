"""`timeline explain`: why mentions are of one event."""

import argparse
import json
from typing import Any

from ..errors import ReadError
from ..model import Failed
from .articles import add_articles, list_failed, read, tell_reports
from .terminal import width


def add(commands: Any) -> None:
    """Add the command to the parser of `timeline`."""
    explain = commands.add_parser("explain", help="say why mentions are of one event, and what was kept apart from it")
    add_articles(explain)
    explain.add_argument("--search", metavar="WORDS", help="the events with these words, and those of one claim too")
    explain.set_defaults(run=_explain)


def _explain(options: argparse.Namespace) -> int:
    from ..merging import explain
    from ..pipeline import extract

    failed: list[ReadError] = []
    timeline = extract(read(options, failed))
    found = timeline.search(options.search) if options.search else timeline
    told = [event for event in found if options.search or len(event.claims) > 1]
    explained = explain(told, timeline.events, timeline.documents)
    if options.json:
        from ..records import explained_json

        print(json.dumps(explained_json(explained, timeline.documents), ensure_ascii=False, indent=2))
    else:
        from ..printing import explanation

        print(explanation(explained, timeline.documents, width=width()))
    tell_reports(timeline.documents)
    return list_failed([*(Failed.of(error, "") for error in failed), *timeline.failed])
