"""`timeline extract`: a timeline of articles."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from ..errors import ReadError
from ..model import Document, Failed, Timeline
from ..model.counted import counted
from ..parts import Part
from .articles import add_articles, list_failed, read, tell_reports
from .editor import add_editor, edited, editor_of
from .terminal import save, say, width

_LARGE = 2_000_000
"""From so many characters on, work is shown by a progress bar."""


def add(commands: Any) -> None:
    """Add the command to the parser of `timeline`."""
    extract = commands.add_parser("extract", help="make a timeline from articles")
    add_articles(extract)
    extract.add_argument(
        "-o",
        "--output",
        action="append",
        metavar="FILE",
        help="write it there, in the format of the suffix; may be repeated",
    )
    extract.add_argument("--format", help="the format of the output, where its suffix does not say")
    extract.add_argument("--title", default="", help="what to call the timeline")
    extract.add_argument(
        "--context",
        choices=("none", "narrative"),
        default="none",
        help="narrative: place sentences without a date of their own by the running time of the story",
    )
    extract.add_argument(
        "--names",
        default="rules",
        metavar="PIPELINE",
        help="an installed spaCy pipeline, to name participants and places beside the rules",
    )
    extract.add_argument("--no-merge", action="store_true", help="keep each source's events apart")
    add_editor(extract)
    extract.set_defaults(run=_extract)


def _extract(options: argparse.Namespace) -> int:
    from ..pipeline import read_each_part, together
    from ..resuming import forget, keep, kept

    failed: list[ReadError] = []
    chosen = {"context": options.context, "names": options.names}
    output = next((path for path in options.output or () if path != "-"), "")
    editor = editor_of(options, output)
    done = kept(output, chosen) if output else {}
    parts: list[Part] = []

    def to_do() -> Iterator[Document]:
        for document in read(options, failed):
            if document in done:
                parts.append(done[document])
            else:
                yield document

    stopped = False
    with _progress() as progress:
        try:
            parts.extend(read_each_part(to_do(), progress=progress, **chosen))
            if editor is not None:
                if options.plan:
                    say(str(editor.plan(parts)))
                    return 0
                if output:
                    keep(output, parts, chosen)
                parts = edited(editor, parts)
        except KeyboardInterrupt:
            stopped = True
            if output and parts:
                keep(output, parts, chosen)
    if not parts:
        say("stopped") if stopped else None
        return 130 if stopped else list_failed([Failed.of(error, "") for error in failed])
    timeline = together(
        parts, merge=not options.no_merge, title=options.title, failed=[Failed.of(error, "") for error in failed]
    )
    if editor is not None:
        timeline = replace(timeline, editing=tuple(editor.log))
    if options.output:
        save(timeline, options.output, options.format)
    if options.json:
        from ..records import timeline_json

        print(json.dumps(timeline_json(timeline), ensure_ascii=False, indent=2))
    elif not options.output:
        from ..printing import timeline_table

        print(timeline_table(timeline, width=width()))
    _advise(timeline)
    _say_unused(parts)
    tell_reports(timeline.documents)
    status = list_failed(timeline.failed)
    if stopped:
        again = "the same command again does only the rest" if output else "with -o FILE the rest could be done later"
        say(f"stopped after {counted(len(parts), 'document')}; {again}")
        return 130
    if output:
        forget(output)
    return status


def _say_unused(parts: Sequence[Part]) -> None:
    """How many times were placed and made no event, and why."""
    from ..unused import summary

    if line := summary([item for part in parts for item in part.unused]):
        say(line)


def _advise(timeline: Timeline) -> None:
    """What to supply where a publication date is missing."""
    undated = [document for document in timeline.documents if document.published is None]
    waiting = {item.document_id for item in timeline.unresolved if "publication" in item.reason}
    if any(document.id in waiting for document in undated):
        say("some expressions depend on the day of publication: supply it with --published DATE")


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None]]:
    """What to call with the characters done, and in all; it shows nothing where the work is done before one looks."""
    bars: list[Any] = []

    def show(done: int, total: int) -> None:
        if total < _LARGE:
            return
        if not bars:
            from tqdm import tqdm

            bars.append(tqdm(desc="Extracting", unit="char", unit_scale=True, file=sys.stderr))
        bars[0].total = total
        bars[0].update(done - bars[0].n)

    try:
        yield show
    finally:
        for bar in bars:
            bar.close()
