"""The commands `timeline corpus build|dates|show`: a store of any number of articles, and questions to it."""

import argparse
import json
import logging
from dataclasses import replace
from typing import Any

from ..printing import table, timeline_table
from .terminal import save, say, width

_LISTED = 5  # of what could not be read


def add(commands: Any) -> None:
    """Add the commands to the parser of `timeline`."""
    corpus = commands.add_parser("corpus", help="keep any number of articles in a store, and ask it")
    kinds = corpus.add_subparsers(required=True, metavar="COMMAND", dest="corpus_command")

    build = kinds.add_parser("build", help="read what is new into a store; stopped, the same command does the rest")
    build.add_argument("articles", nargs="+", metavar="ARTICLE", help="a file, a folder or a pattern")
    build.add_argument("-o", "--output", required=True, metavar="STORE", help="the folder of the store")
    build.add_argument("--scheduler", metavar="ADDRESS", help="a Dask cluster that there is, as tcp://host:8786")
    build.add_argument("--workers", type=int, metavar="N", help="processes here; default: as many as there are cores")
    build.add_argument("--published", metavar="DATE", help="when the articles were published, where they do not say")
    build.add_argument("--language", help="the language of the articles, where they do not say (en, de, …)")
    build.add_argument("--encoding", help="the encoding of the articles, where it is not UTF-8")
    build.add_argument("--context", choices=("none", "narrative"), help="as in extract; holds for the whole store")
    build.add_argument("--names", metavar="PIPELINE", help="as in extract; holds for the whole store")
    build.set_defaults(run=_build)

    dates = kinds.add_parser("dates", help="the days that matter, each with the event that stands for it")
    dates.add_argument("store", metavar="STORE")
    dates.add_argument("--top", type=int, default=20, metavar="N", help="how many; default: 20")
    dates.add_argument("--grain", choices=("day", "month", "year"), default="day", help="default: day")
    _add_between(dates)
    dates.add_argument("--json", action="store_true", help="print JSON")
    dates.set_defaults(run=_dates)

    show = kinds.add_parser("show", help="a part of a store as a timeline: a table, JSON, or a file of any format")
    show.add_argument("store", metavar="STORE")
    show.add_argument("--search", metavar="WORDS", help="events whose words begin so")
    _add_between(show)
    show.add_argument("-o", "--output", action="append", metavar="FILE", help="write it there; may be repeated")
    show.add_argument("--format", help="the format of the output, where its suffix does not say")
    show.add_argument("--title", default="", help="what to call the timeline")
    show.add_argument("--json", action="store_true", help="print JSON")
    show.set_defaults(run=_show)


def _add_between(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--between", nargs=2, metavar=("BEGIN", "END"), help="two dates, both included")


def _build(options: argparse.Namespace) -> int:
    from ..corpus import Corpus

    log = logging.getLogger("timeline.corpus")
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("timeline: %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    store = Corpus(options.output, context=options.context, names=options.names)
    try:
        added = store.add(
            options.articles[0] if len(options.articles) == 1 else options.articles,
            published=options.published,
            language=options.language,
            encoding=options.encoding,
            scheduler=options.scheduler,
            workers=options.workers,
        )
    except KeyboardInterrupt:
        say(f"stopped: {options.output} keeps what was done, and the same command again does the rest")
        return 130
    finally:
        log.removeHandler(handler)
    say(f"{options.output}: {added}")
    if added.failed:
        rows = store.sql("SELECT source, reason FROM failed ORDER BY ALL").fetchall()
        for source, reason in rows[:_LISTED]:
            say(f"{source}: {reason}")
        if len(rows) > _LISTED:
            say(f"and {len(rows) - _LISTED:,} more: they are the rows of the table 'failed'")
    return 0 if added.new or added.known else 2


def _dates(options: argparse.Namespace) -> int:
    from ..corpus import Corpus
    from ..records import key_date_json

    found = Corpus(options.store).dates(options.top, grain=options.grain, between=options.between)
    if options.json:
        print(json.dumps([key_date_json(each) for each in found], ensure_ascii=False, indent=2))
        return 0
    rows = [[each.when.words(), each.event.title, f"{each.weight:.1f}", str(len(each.documents))] for each in found]
    print(table(["When", "What", "Weight", "Documents"], rows, width=width(), wide=1) if rows else "No dates.")
    return 0


def _show(options: argparse.Namespace) -> int:
    from ..corpus import Corpus
    from ..records import timeline_json

    found = Corpus(options.store).timeline(search=options.search, between=options.between)
    found = replace(found, title=options.title)
    if options.output:
        save(found, options.output, options.format)
    if options.json:
        print(json.dumps(timeline_json(found), ensure_ascii=False, indent=2))
    elif not options.output:
        print(timeline_table(found, width=width()))
    return 0
