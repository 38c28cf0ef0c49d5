"""An editor that knows the answers: a server that answers from gold. What then comes out wrong, the pipeline loses."""

import contextlib
import importlib.util
import io
import json
import re
import sys
from pathlib import Path

import timeline as tl
from timeline.editing.standing import Words
from timeline.errors import TimelineError
from timeline.model import fold

from .fake import serving

SCORER = Path(__file__).parents[3] / "shared" / "tools" / "score_events.py"


class Perfect:
    """Answers each question with the events that gold has for its document, each once."""

    def __init__(self, passages):
        self.passages = passages
        self.given = {passage["id"]: set() for passage in passages}

    def __call__(self, question, turn):
        sentences = question["sentences"]
        flat = {passage["id"]: " ".join(passage["text"].split()) for passage in self.passages}
        passage = max(
            self.passages, key=lambda each: sum(one["sentence"][:200] in flat[each["id"]] for one in sentences)
        )
        words = Words(tl.Document(passage["text"], title=passage["title"]))
        found = {sentence["id"]: [] for sentence in sentences}
        used = set()
        for number, gold in enumerate(passage["events"]):
            if number in self.given[passage["id"]]:
                continue
            places = [
                (
                    self._share(gold, sentence) + 3 * (time["text"] in sentence["sentence"]),
                    -time["number"],
                    sentence,
                    time,
                )
                for sentence in sentences
                for time in sentence["times"]
                if accepted(gold["when"], time["read"])
            ]
            if not places:
                continue
            share, _, sentence, time = max(places, key=lambda place: place[:2])
            if share <= 0:
                continue
            self.given[passage["id"]].add(number)
            entry = self._entry(gold, sentence, used)
            found[sentence["id"]].append(
                {
                    "of": entry,
                    "title": bracketed(gold["title"], words),
                    "source": self._source(gold["who"], passage["text"]),
                    "status": gold["modality"],
                    "time": time["number"],
                }
            )
        return json.dumps({"items": [{"id": key, "entries": entries} for key, entries in found.items()]})

    def _share(self, gold, sentence):
        here, near = fold(sentence["sentence"]), fold(sentence["before"] + " " + sentence["after"])
        stems = [word[:5] for item in gold["must"] for word in fold(item.replace("|", " ")).split()]
        titled = sum(word[:5] in here for word in fold(gold["title"]).split() if len(word) > 3)
        return sum(2 * (stem in here) + 0.5 * (stem in near) for stem in stems) + titled

    def _entry(self, gold, sentence, used):
        mine = {word[:5] for word in fold(gold["title"]).split()}
        best, most = None, 0
        for entry in sentence["entries"]:
            theirs = {word[:5] for word in fold(entry["title"]).split()}
            share = len(mine & theirs) / len(mine | theirs) + 0.3 * accepted(gold["when"], entry["when"])
            if (sentence["id"], entry["number"]) not in used and share > max(most, 0.4):
                best, most = entry["number"], share
        used.add((sentence["id"], best))
        return best

    def _source(self, who, text):
        if not who:
            return None
        named = re.search(rf"(?:[A-Z][\w.'’-]+ )*[\w.'’-]*{re.escape(who)}[\w.'’-]*", text, re.IGNORECASE)
        return named[0].strip(" .,") if named else who


def accepted(options, read):
    """Whether gold accepts a date: the same EDTF, or the same first and last day."""
    try:
        when = tl.TimeSpan.parse(read)
        spans = [tl.TimeSpan.parse(option) for option in options if not option.startswith("XXXX")]
    except TimelineError:
        return read in options
    return read in options or any(
        (span.begin_earliest, span.end_latest) == (when.begin_earliest, when.end_latest) for span in spans
    )


def bracketed(title, words):
    """A title with what is not in the text in brackets."""
    title = title.replace('"', "")
    pieces = [piece if not words.fault(piece) else f"[{piece}]" for piece in title.split()]
    return " ".join(pieces).replace("] [", " ")


def scored(path, *, edited=True):
    """The scorer's figures for a file of passages, with the perfect editor or without any."""
    spec = importlib.util.spec_from_file_location("score_events", SCORER)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    passages = [json.loads(line) for line in Path(path).read_text("utf-8").splitlines() if line.strip()]
    plain, arguments, out = tl.extract, sys.argv, io.StringIO()
    with serving(Perfect(passages)) as (url, _):
        editor = tl.Editor(url, model="gold", told=lambda line: None)
        tl.extract = (lambda *args, **named: plain(*args, editor=editor, **named)) if edited else plain
        sys.argv = ["score_events", str(path), "--json"]
        try:
            with contextlib.redirect_stdout(out):
                scorer.main()
        finally:
            tl.extract, sys.argv = plain, arguments
    return json.loads(out.getvalue()), editor
