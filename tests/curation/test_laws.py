"""Any sequence of edits, undos and redos: the fold is the state reached step by step, and the base is never touched."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import EditError
from timeline.curation import (
    Accept,
    Add,
    Checkpoint,
    Curation,
    Dispute,
    Merge,
    Note,
    Prefer,
    Redate,
    Reject,
    Restore,
    Retitle,
    SetPublished,
    Split,
    Tag,
    Untag,
    apply,
)
from timeline.curation.log import from_line, to_line
from timeline.curation.operations import fold
from timeline.curation.state import State

from .sample import event, line, reextract

EVENTS = st.integers(0, 9)
TEXTS = st.text(max_size=12)
DATES = st.sampled_from(["1911", "1911-05-03", "1911/..", "-0043-03-15", "19XX", "1911?", "[1911-05-01..1911-05-09]"])
ADDED = event(line().document("diary"), "Sleepless", "Nobody slept since", "since", "1911-05-03/..", 1.0, id="new")


@st.composite
def moves(draw):
    """What a person might do, events named by their place among all that there are."""
    kind = draw(
        st.sampled_from(
            [
                Retitle,
                Redate,
                Accept,
                Reject,
                Restore,
                Merge,
                Split,
                Add,
                Tag,
                Untag,
                Dispute,
                Prefer,
                Note,
                SetPublished,
                Checkpoint,
            ]
            + ["undo", "redo", "undo one", "redo one"] * 2
        )
    )
    arguments = {
        Retitle: (EVENTS, TEXTS),
        Redate: (EVENTS, DATES),
        Merge: (st.lists(EVENTS, min_size=1, max_size=3),),
        Add: (st.just(ADDED),),
        Tag: (EVENTS, st.sampled_from("ab")),
        Untag: (EVENTS, st.sampled_from("ab")),
        Dispute: (EVENTS, st.booleans()),
        Prefer: (EVENTS, st.integers(0, 2)),
        Note: (EVENTS, TEXTS),
        Checkpoint: (TEXTS,),
        SetPublished: (st.sampled_from(["diary", "paper"]), st.sampled_from(["1911-05-10", "1912-01-01", None])),
    }
    chosen = arguments.get(kind, (EVENTS,))
    return kind, tuple(draw(each) for each in chosen)


def make(curation, move):
    """Make a move; whether it fitted."""
    kind, arguments = move
    keys = list(curation.state.entries)

    def named(value):
        return keys[value % len(keys)]

    try:
        if isinstance(kind, str):
            steps = curation.history
            target = steps[arguments[0] % len(steps)].id if kind.endswith("one") and steps else None
            getattr(curation, kind.split()[0])(target)
        elif kind is Merge:
            curation.apply(Merge(tuple(named(place) for place in arguments[0])))
        elif kind in (Add, SetPublished, Checkpoint):
            curation.apply(kind(*arguments))
        else:
            curation.apply(kind(named(arguments[0]), *arguments[1:]))
    except EditError:
        return False
    return True


def walked(sequence):
    curation = Curation(line(), reextract=reextract)
    for move in sequence:
        make(curation, move)
    return curation


SEQUENCES = st.lists(moves(), max_size=25)


@given(SEQUENCES)
def test_the_fold_is_the_state_reached_step_by_step(sequence):
    curation = walked(sequence)
    edits = [step.edit for step in curation.history if not step.undone]
    state = State.of(line())
    for edit in edits:
        state = apply(state, edit)
    assert curation.state == state == fold(State.of(line()), edits)
    assert curation.timeline == state.timeline()


@given(SEQUENCES)
def test_save_and_load_is_identity(sequence):
    curation = walked(sequence)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "line.journal")
        curation.save(path)
        curation.close()
        loaded = Curation.load(path)
        assert loaded.notices == ()
        assert loaded.base == curation.base
        assert loaded.state == curation.state
        assert loaded.timeline == curation.timeline
        assert [(step, step.undone) for step in loaded.history] == [(step, step.undone) for step in curation.history]
        while curation.can_redo:  # redo goes on as if nothing had been closed
            assert curation.redo() == loaded.redo()
        assert not loaded.can_redo
        assert loaded.timeline == curation.timeline


@given(SEQUENCES)
def test_edits_made_on_disk_one_by_one_are_all_there(sequence):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "line.journal")
        curation = Curation(line(), reextract=reextract)
        curation.save(path)
        for move in sequence:
            make(curation, move)
        written = path.read_bytes()
        curation.close()
        assert Curation.load(path).timeline == curation.timeline
        curation.save(Path(folder, "whole.journal"))
        assert Path(folder, "whole.journal").read_bytes() == written


@given(SEQUENCES)
def test_undoing_everything_is_the_base(sequence):
    curation = walked(sequence)
    while curation.can_undo:
        curation.undo()
    assert curation.timeline == line()
    assert curation.state == State.of(line())


@given(SEQUENCES)
def test_edits_never_touch_the_base(sequence):
    base = line()
    curation = Curation(base, reextract=reextract)
    for move in sequence:
        make(curation, move)
    assert curation.base is base
    assert base == line()


@given(SEQUENCES)
def test_undo_then_redo_changes_nothing(sequence):
    curation = walked(sequence)
    before = curation.state
    if curation.can_undo:
        curation.undo()
        curation.redo()
    assert curation.state == before


@given(SEQUENCES)
def test_a_move_that_does_not_fit_changes_nothing(sequence):
    curation = Curation(line(), reextract=reextract)
    for move in sequence:
        state, history = curation.state, curation.history
        if not make(curation, move):
            assert curation.state is state
            assert curation.history == history


@given(SEQUENCES)
def test_no_claim_is_ever_lost(sequence):
    """Every claim of the base stands in an event, whatever became of the event."""
    curation = walked(sequence)
    kept = {
        (claim.document_id, claim.evidence) for entry in curation.state.entries.values() for claim in entry.event.claims
    }
    assert kept >= {(claim.document_id, claim.evidence) for each in line() for claim in each.claims}
    shown = {(claim.document_id, claim.evidence) for each in curation.timeline for claim in each.claims}
    rejected = {
        (claim.document_id, claim.evidence)
        for entry in curation.state.entries.values()
        if entry.status == "rejected"
        for claim in entry.event.claims
    }
    assert shown | rejected == kept


@settings(max_examples=200)
@given(st.text(), st.text(), st.text(alphabet=st.characters(exclude_categories=())))
def test_any_text_fits_in_one_line(title, by, why):
    curation = Curation(line())
    step = curation.apply(Retitle("dam", f"x{title}"), by=by, why=why)
    written = to_line(step).encode("utf-8", "surrogatepass")
    assert b"\n" not in written
    assert from_line(written.decode("utf-8", "surrogatepass")) == step
