"""`timeline tag`: the time expressions of a text."""

import argparse
import json
from typing import Any

from ..errors import ReadError
from ..model import Failed
from .articles import add_articles, list_failed, read, tell_reports
from .terminal import width


def add(commands: Any) -> None:
    """Add the command to the parser of `timeline`."""
    tag = commands.add_parser("tag", help="list the time expressions of a text")
    add_articles(tag)
    tag.add_argument("--explain", action="store_true", help="say by which rule, and against what, each was read")
    tag.set_defaults(run=_tag)


def _tag(options: argparse.Namespace) -> int:
    from ..languages.names import without_rules
    from ..printing import timex_table
    from ..records import timex_json
    from ..tagging import FIGURES, rules_for
    from ..timexes import tag

    failed: list[ReadError] = []
    untagged: list[Failed] = []
    documents = list(read(options, failed))
    for document in documents:
        rules, source = rules_for(document.language, strict=False), document.source or document.name
        if rules == FIGURES:
            untagged.append(Failed(source, without_rules(document.language)))
        try:
            marks = tag(document.text, published=document.published, language=rules)
        except Exception as error:
            untagged.append(Failed.of(error, source, document.id))
            continue
        if options.json:
            print(json.dumps([timex_json(mark) for mark in marks], ensure_ascii=False, indent=2))
        else:
            heading = [document.name] if len(documents) > 1 else []
            print("\n".join([*heading, timex_table(marks, explain=options.explain, width=width())]))
    tell_reports(documents)
    return list_failed([*(Failed.of(error, "") for error in failed), *untagged])
