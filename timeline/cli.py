"""The command `timeline`. What goes wrong is said in one line on standard error, with exit status 2."""

import argparse
import errno
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NoReturn

from . import __version__
from .errors import ReadError, TimelineError
from .model import Document, Failed, Timeline
from .parts import Part
from .terminal import save as _save
from .terminal import say as _say
from .terminal import width as _width

_LARGE = 2_000_000
"""From so many characters on, work is shown by a progress bar."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    >>> main(["tag", "no-such-file.txt"])
    2
    """
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except TimelineError as error:
        return _fail(str(error))
    except BrokenPipeError:  # `timeline … | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EFBIG, errno.EDQUOT)
        where = error.filename or ("standard output" if full else "")
        return _fail(": ".join(filter(None, (where, error.strerror or str(error)))))
    except KeyboardInterrupt:
        _say("stopped")
        return 130
    except Exception as error:
        if sys.flags.dev_mode:  # python -X dev -m timeline …
            raise
        return _fail(str(Failed.of(error, options.command)))
    return status


def _extract(options: argparse.Namespace) -> int:
    from .pipeline import read_each_part, together
    from .resuming import forget, keep, kept

    failed: list[ReadError] = []
    chosen = {"context": options.context, "names": options.names}
    output = next((path for path in options.output or () if path != "-"), "")
    done = kept(output, chosen) if output else {}
    parts: list[Part] = []

    def to_do() -> Iterator[Document]:
        for document in _read(options, failed):
            if document in done:
                parts.append(done[document])
            else:
                yield document

    stopped = False
    with _progress() as progress:
        try:
            parts.extend(read_each_part(to_do(), progress=progress, **chosen))
        except KeyboardInterrupt:
            stopped = True
            if output and parts:
                keep(output, parts, chosen)
    if not parts:
        _say("stopped") if stopped else None
        return 130 if stopped else _list([Failed.of(error, "") for error in failed])
    timeline = together(
        parts, merge=not options.no_merge, title=options.title, failed=[Failed.of(error, "") for error in failed]
    )
    if options.output:
        _save(timeline, options.output, options.format)
    if options.json:
        from .records import timeline_json

        print(json.dumps(timeline_json(timeline), ensure_ascii=False, indent=2))
    elif not options.output:
        from .printing import timeline_table

        print(timeline_table(timeline, width=_width()))
    _advise(timeline)
    _say_unused(parts)
    _tell(timeline.documents)
    status = _list(timeline.failed)
    if stopped:
        again = "the same command again does only the rest" if output else "with -o FILE the rest could be done later"
        _say(f"stopped after {len(parts)} document{'' if len(parts) == 1 else 's'}; {again}")
        return 130
    if output:
        forget(output)
    return status


def _check(options: argparse.Namespace) -> int:
    from .checking import check
    from .checking.written import as_json, rows_of_table
    from .printing import table

    failed: list[ReadError] = []
    chronology = sys.stdin.read() + "\n\n" if options.chronology == "-" else options.chronology
    found = check(chronology, list(_read(options, failed)))
    for path in options.output or ():
        found.save(path, format=options.format)
        _say(f"wrote {path}: {len(found)} row{'' if len(found) == 1 else 's'}")
    if options.json:
        print(as_json(found), end="")
    elif not options.output:
        print(table(["", "When", "What", "Verdict", "Why"], rows_of_table(found), width=_width()))
    _say(", ".join(f"{count} {verdict}" for verdict, count in found.counts.items()))
    if found.passed_over:
        _say(f"{len(found.passed_over)} lines of {found.title or 'the chronology'} are no rows, and were passed over")
    _tell(found.documents)
    return _list([*(Failed.of(error, "") for error in failed), *found.failed])


def _mcp(options: argparse.Namespace) -> int:
    from .mcp import serve

    serve(options.folders)
    return 0


def _tag(options: argparse.Namespace) -> int:
    from .languages.names import without_rules
    from .printing import timex_table
    from .records import timex_json
    from .tagging import FIGURES, rules_for
    from .timexes import tag

    failed: list[ReadError] = []
    untagged: list[Failed] = []
    documents = list(_read(options, failed))
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
            print("\n".join([*heading, timex_table(marks, explain=options.explain, width=_width())]))
    _tell(documents)
    return _list([*(Failed.of(error, "") for error in failed), *untagged])


def _explain(options: argparse.Namespace) -> int:
    from .merging import explain
    from .pipeline import extract

    failed: list[ReadError] = []
    timeline = extract(_read(options, failed))
    found = timeline.search(options.search) if options.search else timeline
    told = [event for event in found if options.search or len(event.claims) > 1]
    explained = explain(told, timeline.events, timeline.documents)
    if options.json:
        from .records import explained_json

        print(json.dumps(explained_json(explained, timeline.documents), ensure_ascii=False, indent=2))
    else:
        from .printing import explanation

        print(explanation(explained, timeline.documents, width=_width()))
    _tell(timeline.documents)
    return _list([*(Failed.of(error, "") for error in failed), *timeline.failed])


def _convert(options: argparse.Namespace) -> int:
    from .formats import load

    told = {} if options.day_first is None else {"day_first": options.day_first}
    timeline = load(options.source, format=options.source_format, **told)
    _save(timeline, [options.target], options.format)
    if timeline.report:
        _say(f"{options.source}: {timeline.report}")
    return 0


def _formats(options: argparse.Namespace) -> int:
    from .formats import listing
    from .printing import table

    print(table(["Format", "Suffix", "Read", "Written", "Carries"], listing(), width=_width()))
    return 0


def _languages(options: argparse.Namespace) -> int:
    from .languages.listing import listing
    from .printing import table

    print(table(["Code", "Language", "Events", "Reads", "Value F1 (relaxed) of its dates"], listing(), width=_width()))
    return 0


def _serve(options: argparse.Namespace) -> int:
    from .serve import serve

    return serve(
        port=options.port, folder=options.folder, browser=not options.no_browser, windows=max(1, options.windows)
    )


def _read(options: argparse.Namespace, failed: list[ReadError]) -> Iterator[Document]:
    """The documents; what cannot be read goes to `failed`, and the rest is done."""
    from .readers import read_each, unread

    if left := unread(options.articles):
        _say(str(left))
    yield from read_each(
        options.articles,
        published=options.published,
        language=options.language,
        encoding=options.encoding,
        on_error=failed.append,
        progress=sys.stderr.isatty(),
    )


def _say_unused(parts: Sequence[Part]) -> None:
    """How many times were placed and made no event, and why."""
    from .unused import summary

    if line := summary([item for part in parts for item in part.unused]):
        _say(line)


def _advise(timeline: Timeline) -> None:
    """What to supply where a publication date is missing."""
    undated = [document for document in timeline.documents if document.published is None]
    waiting = {item.document_id for item in timeline.unresolved if "publication" in item.reason}
    if any(document.id in waiting for document in undated):
        _say("some expressions depend on the day of publication: supply it with --published DATE")


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


def _fail(line: str) -> int:
    _say(" ".join(line.split()))
    return 2


def _tell(documents: Iterable[Document]) -> None:
    """Name what was left out of each source."""
    for document in documents:
        if document.report:
            _say(f"{document.source or document.name}: {document.report}")


def _list(failed: Iterable[Failed]) -> int:
    """Name what could not be read, one a line; the exit status."""
    return max((_fail(str(each)) for each in failed), default=0)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"timeline: {message}; see {self.prog} --help\n")


def _parser() -> argparse.ArgumentParser:
    from .cli_corpus import add_corpus

    parser = _Parser(prog="timeline", description="Turns prose into timelines one can trust.")
    parser.add_argument("--version", action="version", version=f"timeline-explorer {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")

    extract = commands.add_parser("extract", help="make a timeline from articles")
    _add_articles(extract)
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
    extract.set_defaults(run=_extract)

    check = commands.add_parser("check", help="hold a chronology against the texts that it is said to come from")
    check.add_argument(
        "chronology", metavar="CHRONOLOGY", help="a list or table of dates and events, or - for standard input"
    )
    _add_articles(check)
    check.add_argument(
        "-o",
        "--output",
        action="append",
        metavar="FILE",
        help="write the report there: .html, .md, .csv or .json; may be repeated",
    )
    check.add_argument("--format", choices=("html", "markdown", "csv", "json"), help="the format of the output")
    check.set_defaults(run=_check)

    mcp = commands.add_parser("mcp", help="serve tools to language-model agents, over standard input and output")
    mcp.add_argument("folders", nargs="*", metavar="FOLDER", help="a folder whose files may be read; none: texts only")
    mcp.set_defaults(run=_mcp)

    tag = commands.add_parser("tag", help="list the time expressions of a text")
    _add_articles(tag)
    tag.add_argument("--explain", action="store_true", help="say by which rule, and against what, each was read")
    tag.set_defaults(run=_tag)

    explain = commands.add_parser("explain", help="say why mentions are of one event, and what was kept apart from it")
    _add_articles(explain)
    explain.add_argument("--search", metavar="WORDS", help="the events with these words, and those of one claim too")
    explain.set_defaults(run=_explain)

    add_corpus(commands)

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

    languages = commands.add_parser("languages", help="list the languages that are read, and how well")
    languages.set_defaults(run=_languages)

    formats = commands.add_parser("formats", help="list the formats, and what each carries")
    formats.set_defaults(run=_formats)

    serve = commands.add_parser("serve", help="serve the workbench to a browser")
    serve.add_argument("--port", type=int, default=8866, help="default: 8866")
    serve.add_argument("--folder", default=".", help="where the journals of corrections are kept; default: here")
    serve.add_argument("--windows", type=int, default=8, help="how many may be open at a time; default: 8")
    serve.add_argument("--no-browser", action="store_true", help="do not open a browser")
    serve.set_defaults(run=_serve)
    return parser


def _add_articles(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "articles", nargs="+", metavar="ARTICLE", help="a file, a folder, a pattern, or - for standard input"
    )
    parser.add_argument("--published", metavar="DATE", help="when the articles were published, in ISO form or in words")
    parser.add_argument("--language", help="the language of the articles, where they do not say (en, de, …)")
    parser.add_argument("--encoding", help="the encoding of the articles, where it is not UTF-8")
    parser.add_argument("--json", action="store_true", help="print JSON")
