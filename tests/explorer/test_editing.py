"""Corrections as the browser asks for them: each message, what it leaves in Python, and what is sent back."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.explorer.sample import line, placed
from timeline.curation import Accept, Curation, NotSavedError, Redate, Reject, Retitle
from timeline.errors import TimelineError
from timeline.model.document import Document
from timeline.model.event import Event
from timeline.model.timeline import Timeline
from timeline.views.explorer import Explorer

AT = "2026-11-23T10:00:00.123Z"


class Desk:
    """An explorer with a curation, and what it says to the browser."""

    def __init__(self, curation: Curation | None = None, **options: Any) -> None:
        self.curation = curation or Curation(line())
        self.explorer = self.curation.explore(**options)
        self.said: list[dict[str, Any]] = []
        self.explorer.send = lambda message, buffers=None: self.said.append(message)  # type: ignore[method-assign]

    def ask(self, kind: str, **body: Any) -> dict[str, Any]:
        self.explorer._heard(None, {"id": len(self.said) + 1, "kind": kind, "at": AT, **body}, [])
        return self.said[-1]

    def edit(self, name: str, /, then: str | None = None, **body: Any) -> dict[str, Any]:
        return self.ask("edit", edit=name, body=body, then=then)

    def ids(self) -> list[str]:
        return [event.id for event in self.explorer.timeline]

    def event(self, key: str) -> Event:
        return self.explorer.timeline.event(key)

    @property
    def shown(self) -> dict[str, Any]:
        return dict(self.explorer._editing)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_without_a_curation_nothing_can_be_edited() -> None:
    explorer = Explorer(line())
    assert explorer.curation is None
    assert explorer._editing == {}
    said: list[Any] = []
    explorer.send = lambda message, buffers=None: said.append(message)  # type: ignore[method-assign]
    explorer._heard(None, {"id": 1, "kind": "edit", "edit": "reject", "body": {"event": "storm"}}, [])
    assert said == [{"re": 1, "ok": False, "error": "the explorer knows no action 'edit'"}]


EDITS: list[tuple[str, dict[str, Any], Callable[[Event], object], object]] = [
    ("retitle", {"title": "A gale"}, lambda event: event.title, "A gale"),
    ("redate", {"when": "2019-11-13"}, lambda event: event.when.edtf, "2019-11-13"),
    ("redate", {"when": "13. November 2019"}, lambda event: event.when.edtf, "2019-11-13"),
    ("redate", {"when": "março de 2014"}, lambda event: event.when.edtf, "2014-03"),
    ("redate", {"when": "44 BC"}, lambda event: event.when.edtf, "-0043"),
    ("tag", {"tag": "sea"}, lambda event: event.tags, ("weather", "sea")),
    ("untag", {"tag": "weather"}, lambda event: event.tags, ()),
    ("note", {"note": "ask Idris"}, lambda event: event.note, "ask Idris"),
    ("accept", {}, lambda event: event.confidence, 1.0),
    ("dispute", {"disputed": False}, lambda event: event.disputed, False),
    ("prefer", {"claim": 1}, lambda event: event.when.edtf, "2019-11-13"),
]


@pytest.mark.parametrize(("name", "body", "look", "wanted"), EDITS, ids=[f"{e[0]}-{n}" for n, e in enumerate(EDITS)])
def test_an_edit_is_in_python_and_on_its_way_back(
    desk: Desk, name: str, body: dict[str, Any], look: Callable[[Event], object], wanted: object
) -> None:
    before, columns = look(desk.event("storm")), desk.explorer._patch
    assert desk.edit(name, event="storm", **body)["ok"]
    assert look(desk.event("storm")) == look(desk.curation.timeline.event("storm")) == wanted
    assert desk.explorer._patch != columns
    [step] = desk.shown["steps"]
    assert step["at"] == "2026-11-23T10:00:00.123000+00:00"
    assert desk.shown["undo"] == step["words"]
    assert desk.ask("undo")["ok"]
    assert look(desk.event("storm")) == before
    assert desk.explorer._patch == columns
    assert desk.shown["redo"]
    assert desk.ask("redo")["ok"]
    assert look(desk.event("storm")) == wanted


def test_reject_takes_it_away_and_the_next_is_chosen(desk: Desk) -> None:
    desk.explorer.selected = ["storm"]
    assert desk.edit("reject", event="storm", then="pier")["ok"]
    assert "storm" not in desk.ids()
    assert desk.explorer.selected == ["pier"]
    assert desk.shown["rejected"] == 1
    desk.edit("accept", event="pier", then="gone")
    assert desk.shown["accepted"] == ["pier"]
    assert desk.explorer.selected == ["pier"]


def test_merged_and_split_events_are_chosen(desk: Desk) -> None:
    before = set(desk.ids())
    assert desk.edit("merge", events=["storm", "repairs"])["ok"]
    [merged] = desk.explorer.selected
    assert merged not in before
    assert desk.event(merged).title == "A storm breaks the new sea wall"
    assert len(desk.event(merged).claims) == 3
    before = set(desk.ids())
    assert desk.edit("split", event=merged, groups=[[0, 1], [2]])["ok"]
    parts = [key for key in desk.ids() if key not in before]
    assert sorted(len(desk.event(key).claims) for key in parts) == [1, 2]
    assert desk.explorer.selected[0] in parts
    assert [step["words"] for step in desk.ask("history", event=parts[0])["steps"]] == [
        step["words"] for step in desk.shown["steps"]
    ]
    desk.ask("undo")
    assert desk.explorer.selected == [merged]


def test_who_edits_is_in_the_log() -> None:
    desk = Desk(by="Ada")
    desk.edit("accept", event="storm")
    assert desk.shown["steps"][0]["by"] == desk.curation.history[0].by == "Ada"


BAD: list[tuple[dict[str, Any], str]] = [
    ({"edit": "redate", "body": {"event": "storm", "when": "soon <b>"}}, "cannot read 'soon <b>' as a date"),
    ({"edit": "redate", "body": {"event": "storm", "when": "03/04/2022"}}, "03/04/2022"),
    ({"edit": "redate", "body": {"event": "storm", "when": "yesterday"}}, "yesterday"),
    ({"edit": "redate", "body": {"event": "storm", "when": "2019-02-31"}}, "2019-02-31"),
    ({"edit": "redate", "body": {"event": "storm", "when": ""}}, "a date is missing"),
    ({"edit": "retitle", "body": {"event": "storm", "title": "  "}}, "a title needs at least one letter"),
    ({"edit": "retitle", "body": {"event": "gone", "title": "x"}}, "there is no event 'gone'"),
    ({"edit": "retitle", "body": {"event": "storm"}}, "'title' is missing"),
    ({"edit": "retitle", "body": {"event": "storm", "title": 3}}, "3"),
    ({"edit": "erase", "body": {"event": "storm"}}, "there is no edit 'erase'"),
    ({"edit": "merge", "body": {"events": ["storm"]}}, "two or more"),
    ({"edit": "split", "body": {"event": "pier"}}, "one claim alone"),
    ({"edit": "prefer", "body": {"event": "pier", "claim": 7}}, "no claim 7"),
]


@pytest.mark.parametrize(("message", "words"), BAD, ids=range(len(BAD)))
def test_what_does_not_fit_changes_nothing_and_says_why(desk: Desk, message: dict[str, Any], words: str) -> None:
    columns = desk.explorer._patch
    reply = desk.ask("edit", **message)
    assert not reply["ok"]
    assert words in reply["error"]
    assert desk.explorer._patch == columns
    assert desk.curation.history == ()


def test_an_event_that_is_gone_says_what_became_of_it(desk: Desk) -> None:
    desk.curation.apply(desk.curation.kinds["reject"]("storm"))
    assert "was rejected: restore it first" in desk.edit("retitle", event="storm", title="x")["error"]
    assert desk.ask("undo", step="nothing")["error"] == "there is no edit nothing"


def test_a_date_is_read_while_it_is_typed(desk: Desk) -> None:
    assert {"edtf": "2022-02/..", "words": "since February 2022"}.items() <= desk.ask("date", text="2022-02/..").items()
    assert desk.ask("date", text="27 septembre 2022")["edtf"] == "2022-09-27"
    assert not desk.ask("date", text="soon")["ok"]


def test_what_python_does_is_shown(desk: Desk) -> None:
    columns = desk.explorer._patch
    desk.curation.apply(Retitle("storm", "A gale"))
    assert desk.event("storm").title == "A gale"
    assert desk.explorer._patch != columns
    assert desk.shown["count"] == 1
    desk.curation.undo()
    assert desk.explorer._patch == columns


def test_one_step_sends_everything_in_one_message(desk: Desk) -> None:
    sent: list[set[str]] = []
    desk.explorer.send_state = lambda key=None: sent.append({key} if isinstance(key, str) else set(key or ()))  # type: ignore[method-assign]
    desk.explorer.selected = ["storm"]
    sent.clear()
    desk.edit("redate", event="storm", when="1200", then="pier")
    assert [keys for keys in sent if keys] == [{"_patch", "_editing", "_chosen"}]


def test_a_closed_explorer_follows_no_more(desk: Desk) -> None:
    before = desk.explorer.timeline
    desk.explorer.close()
    desk.curation.apply(Accept("storm"))
    assert desk.explorer.timeline == before


def test_two_explorers_of_one_curation() -> None:
    curation = Curation(line())
    one, two = Desk(curation), Desk(curation)
    one.edit("retitle", event="storm", title="A gale")
    assert two.event("storm").title == "A gale"


def test_through_the_history_and_back(desk: Desk) -> None:
    for title in "abcd":
        desk.edit("retitle", event="storm", title=title)
    ids = [step["id"] for step in desk.shown["steps"]]
    seen = []
    for target in (ids[1], ids[3], "", ids[0], ids[3]):
        assert desk.ask("step", step=target)["ok"]
        assert desk.shown["now"] == target
        seen.append(desk.event("storm").title)
    assert seen == ["b", "d", "A storm breaks the new sea wall", "a", "d"]
    assert not desk.ask("step", step="none")["ok"]


def test_a_named_state_can_be_returned_to(desk: Desk) -> None:
    before = desk.ids()
    desk.edit("checkpoint", name="Before the review")
    [named] = [step for step in desk.shown["steps"] if step["named"]]
    assert named["words"] == "Checkpoint “Before the review”"
    desk.edit("reject", event="founded")
    desk.edit("retitle", event="storm", title="A storm")
    assert desk.ids() != before
    desk.ask("step", step=named["id"])
    assert desk.ids() == before
    assert desk.event("storm").title != "A storm"
    assert desk.shown["now"] == named["id"]
    assert desk.shown["count"] == 3, "nothing is forgotten"


def test_a_long_history_is_fetched_in_parts(desk: Desk) -> None:
    for number in range(230):
        desk.curation.apply(Retitle("storm", f"title {number}"))
    assert desk.shown["count"] == 230
    assert len(desk.shown["steps"]) == 200
    assert len(desk.ask("history", before=30)["steps"]) == 30


def _full(disk: Curation, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise NotSavedError("cannot write line.journal: no space left on device")

    monkeypatch.setattr(disk._keeper._file, "append", refuse)


def test_a_full_disk_loses_nothing_and_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    curation = Curation(line())
    curation.save(tmp_path / "line.journal")
    desk = Desk(curation)
    assert desk.shown["journal"] == "line.journal"
    with monkeypatch.context() as patched:
        _full(curation, patched)
        assert desk.edit("retitle", event="storm", title="A gale")["ok"]
        assert desk.event("storm").title == "A gale"
        assert desk.shown["unsaved"] == 1
        assert "no space left" in desk.shown["problem"]
    assert desk.edit("accept", event="storm")["ok"]
    assert (desk.shown["unsaved"], desk.shown["problem"]) == (0, "")
    assert len((tmp_path / "line.journal").read_text().splitlines()) >= 3


def test_a_journal_that_is_open_elsewhere_is_shown_as_read_only(tmp_path: Path) -> None:
    first = Curation(line())
    first.save(tmp_path / "line.journal")
    desk = Desk(Curation.load(tmp_path / "line.journal"))
    assert desk.shown["read_only"]
    reply = desk.edit("accept", event="storm")
    assert not reply["ok"]
    assert "read-only" in reply["error"]
    first.close()


def test_a_publication_date_goes_through_the_log() -> None:
    def again(document: Document) -> Timeline:
        whole = placed([line().documents[0], document])
        return Timeline(tuple(e for e in whole.events if e.sources == ("storm",)), (document,))

    desk = Desk(Curation(line(), reextract=again))
    assert desk.ask("published", document="storm", published="2019-12-04")["ok"]
    assert desk.explorer.timeline.document("storm").day is not None
    assert desk.event("insurers").when.edtf == "2019-12-02"
    desk.ask("undo")
    assert "insurers" not in desk.explorer.timeline


def test_a_curation_of_another_timeline_is_refused() -> None:
    with pytest.raises(TimelineError, match="of another timeline"):
        Timeline().explore(curation=Curation(line()))


def test_hostile_words_stay_words(desk: Desk) -> None:
    payload = "</script><img src=x onerror=hit()> \u202e ${x}"
    for name, body in (("retitle", {"title": payload}), ("tag", {"tag": payload}), ("note", {"note": payload})):
        assert desk.edit(name, event="storm", **body)["ok"]
    event = desk.event("storm")
    assert (event.title, event.tags[-1], event.note) == (payload, payload, payload)
    json.dumps(desk.shown)


WORDS = [
    # what is selected, its title, the date that is proposed, the expression it comes from
    ("the bell was lost", "The bell was lost", None, "some years ago"),  # not the years of the sentence before
    ("The port authority denied", "The port authority denied", "2021", "2021"),
    (
        "Repairs cost eleven million",
        "Repairs cost eleven million",
        "2019-12/2020-07",
        "from December 2019 to July 2020",
    ),
    ("residents say", "Residents say", "2019-11-13", "13 November 2019"),
    ("after four years\nof work"[:16], "After four years", "2022-09-27", "Tuesday"),
]


@pytest.mark.parametrize(("words", "title", "when", "expression"), WORDS)
def test_selected_words_are_proposed_with_the_nearest_date(
    desk: Desk, words: str, title: str, when: str | None, expression: str
) -> None:
    place, start = next(
        (n, d.text.index(words)) for n, d in enumerate(desk.explorer.timeline.documents) if words in d.text
    )
    reply = desk.ask("propose", document=place, start=start - 1, end=start + len(words) + 1)
    assert (reply["title"].rstrip(",."), reply.get("when"), reply["from"]) == (title, when, expression)
    desk.ask("add", document=place, start=start, end=start + len(words), title=reply["title"], when=when or "1742")
    [made] = desk.explorer.selected
    assert made not in {event.id for event in line()}
    [claim] = desk.event(made).claims
    text = desk.explorer.timeline.document(claim.document_id).text
    assert claim.evidence.of(text) == words
    assert words in claim.sentence.of(text)
    assert "\n" not in claim.sentence.of(text)


def test_offsets_come_in_utf_16() -> None:
    text = "🙂 It rained in 1914. 🙂🙂 The bridge fell. Nobody cared."
    desk = Desk(Curation(Timeline((), (Document(text, id="d"),))))
    start = len(text[: text.index("The bridge")].encode("utf-16-le")) // 2
    desk.ask("add", document=0, start=start, end=start + 15, title="The bridge falls", when="1914")
    [claim] = desk.event(desk.explorer.selected[0]).claims
    assert claim.evidence.of(text) == "The bridge fell"
    assert claim.sentence.of(text) == "🙂🙂 The bridge fell."


def test_who_says_so_stays_with_what_is_added(desk: Desk) -> None:
    text = desk.explorer.timeline.documents[0].text
    start = text.index("the cranes")
    desk.ask("add", document=0, start=start, end=start + 10, title="Cranes come", when="2019")
    [claim] = desk.event(desk.explorer.selected[0]).claims
    assert claim.attribution is not None
    assert claim.attribution.source == "the contractor"


ADDED_BADLY: list[tuple[dict[str, Any], str]] = [
    ({"document": 0, "start": 5, "end": 5}, "select the words"),
    ({"document": 9, "start": 0, "end": 5}, "is gone"),
    ({"document": 0, "start": 0, "end": 5, "when": "soon"}, "cannot place 'soon'"),
    ({"document": 0, "start": 0, "end": 5, "title": " "}, "needs an id and a title"),
]


@pytest.mark.parametrize(("body", "words"), ADDED_BADLY)
def test_what_cannot_be_added_says_why(desk: Desk, body: dict[str, Any], words: str) -> None:
    assert words in desk.ask("add", **{"title": "x", "when": "2019", **body})["error"]
    assert desk.curation.history == ()


def test_an_edit_made_in_python_with_a_date_of_its_own(desk: Desk) -> None:
    desk.curation.apply(Redate("storm", "2019-11-12?"))
    assert desk.event("storm").when.edtf == "2019-11-12?"


def test_what_was_rejected_is_listed_with_who_and_why_the_latest_first(desk: Desk) -> None:
    desk.curation.apply(Reject("repairs"), by="Bo", why="seen twice")
    desk.edit("reject", event="storm")
    desk.edit("reject", event="pier")
    desk.edit("restore", event="pier")
    found = desk.ask("rejected", after=0)["events"]
    assert [(each["id"], each["by"], each["why"]) for each in found] == [
        ("storm", "", ""),
        ("repairs", "Bo", "seen twice"),
    ]
    assert found[0]["title"] == "A storm breaks the new sea wall"
    assert found[0]["when"] == "12 November 2019"
    assert [each["id"] for each in desk.ask("rejected", after=1)["events"]] == ["repairs"]
    for _ in range(3):
        desk.ask("undo")
    assert [each["id"] for each in desk.ask("rejected", after=0)["events"]] == ["repairs"]
