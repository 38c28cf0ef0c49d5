"""The journal on disk: what it looks like, what is told of one that is odd, and that nothing is ever lost."""

import errno
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from timeline import EditError
from timeline.curation import Accept, Add, Curation, Merge, Note, NotSavedError, Reject, Retitle, Tag, journal
from timeline.curation.sealing import sealed
from timeline.model import Timeline

from .sample import line


@pytest.fixture
def path(tmp_path):
    return tmp_path / "line.journal"


@pytest.fixture
def saved(path):
    """A journal with three edits, the last of them undone; closed."""
    curation = Curation(line())
    curation.save(path)
    curation.apply(Retitle("dam", "The dam broke"), by="Ada", why="plainer", at=datetime(2026, 11, 23, tzinfo=UTC))
    curation.apply(Merge(("dam", "water")))
    curation.apply(Tag("mill", "loss"))
    curation.undo(by="Ada")
    curation.close()
    return path


def lines_of(path):
    return path.read_text().splitlines()


def test_each_edit_is_one_line_that_reads_well(saved):
    first, second, third = (step.id for step in Curation.load(saved).history)
    who = '"by": "Ada", "why": "plainer", "at": "2026-11-23T00:00:00+00:00"'
    assert [re.sub(r', "seal": "[0-9a-f]{16}"}$', "}", each) for each in lines_of(saved)[-4:]] == [
        f'{{"step": "{first}", "edit": "retitle", "event": "dam", "title": "The dam broke", {who}}}',
        f'{{"step": "{second}", "edit": "merge", "events": ["dam", "water"]}}',
        f'{{"step": "{third}", "edit": "tag", "event": "mill", "tag": "loss"}}',
        f'{{"undo": "{third}", "by": "Ada"}}',
    ]
    assert all(isinstance(json.loads(each), dict) for each in lines_of(saved))


def test_a_diff_shows_the_new_edits_and_nothing_else(saved):
    before = lines_of(saved)
    curation = Curation.load(saved)
    curation.apply(Accept("mill"))
    assert lines_of(saved)[: len(before)] == before
    assert len(lines_of(saved)) == len(before) + 1


def test_an_edit_is_on_disk_when_it_is_made(path):
    curation = Curation(line())
    curation.save(path)
    curation.apply(Retitle("dam", "Ünïcode\u2028and\nlines"))
    assert curation.unsaved == 0
    code = f"from timeline.curation import Curation; print(ascii(Curation.load({str(path)!r}).timeline.event('dam').title))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == ascii("Ünïcode\u2028and\nlines")


def test_an_edit_is_synced_before_it_counts_as_saved(saved, monkeypatch):
    """What is only in the system's memory is gone when the current is."""
    synced = []

    def sync(handle):
        synced.append(os.fstat(handle).st_size)

    monkeypatch.setattr(os, "fsync", sync)
    curation = Curation.load(saved)
    curation.apply(Note("mill", "Safe"))
    curation.close()
    assert synced == [saved.stat().st_size]


def test_loading_alone_gives_back_everything(saved):
    curation = Curation.load(saved)
    assert curation.base == line()
    assert curation.notices == ()
    assert [step.undone for step in curation.history] == [False, False, True]
    curation.redo()
    assert curation.timeline.event("mill").tags == ("loss",)


# -- other files in its place

NOT_JOURNALS = [
    (b"", "not a journal"),
    (b"\n", "not a journal: one begins with the line"),
    (b"{}\n", "not a journal"),
    (b"hello\nworld\n", "not a journal"),
    (b"\xff\xfe\x00\n", "not a journal"),
    (b'{"journal": "other"}\n', "not a journal"),
    (b'{"journal": "timeline"}\n', "its first line is damaged"),
    (
        b'{"journal": "timeline", "version": 1, "title": "", "documents": 0, "events": 0, "unresolved": 0}\n',
        "its first line is damaged",
    ),
    (
        b'{"journal": "timeline", "version": true, "title": "", "documents": 0, "events": 0, "unresolved": 0}\n',
        "damaged",
    ),
    (b"[" * 100_000 + b"\n", "not a journal"),
]


@pytest.mark.parametrize(("data", "said"), NOT_JOURNALS, ids=[f"{data[:20]!r}" for data, _ in NOT_JOURNALS])
def test_what_is_no_journal_is_refused_and_left_alone(path, data, said):
    path.write_bytes(data)
    with pytest.raises(EditError, match=said) as caught:
        Curation.load(path)
    assert "\n" not in str(caught.value)
    with pytest.raises(EditError, match=said):
        Curation(line()).save(path)
    assert path.read_bytes() == data


def test_no_file_and_no_folder(tmp_path):
    with pytest.raises(EditError, match="no such file"):
        Curation.load(tmp_path / "none.journal")
    with pytest.raises(EditError, match="is a directory"):
        Curation.load(tmp_path)
    with pytest.raises(EditError, match=r"cannot write .*no such file"):
        Curation(line()).save(tmp_path / "none" / "line.journal")
    assert list(tmp_path.iterdir()) == []


# -- odd lines

ODD = [
    (b"<<<<<<< HEAD\n", "damaged: it is not as it was written"),
    (b"\xff\xfe\n", "damaged: it is not as it was written"),
    (b"[1, 2]\n", "damaged: it is not as it was written"),
    (b"{1, 2}\n", "not JSON"),
    (b'{"undo": 5}\n', "5 is not text"),
    (b'{"step": "x"}\n', "not an edit"),
    (b'{"step": "x", "edit": "colour", "event": "dam"}\n', "an edit of an unknown kind, 'colour'"),
    (b'{"step": "x", "edit": "tag", "event": "dam"}\n', "field 'tag' is missing"),
    (b'{"step": "x", "edit": "tag", "event": "dam", "tag": 5}\n', "tag: 5 is not text"),
    (b'{"step": "x", "edit": "redate", "event": "dam", "when": "soon"}\n', "cannot read 'soon' as EDTF"),
    (b'{"step": "x", "edit": "tag", "event": "dam", "tag": "a", "at": "noon"}\n', "is not a date in ISO 8601"),
    (b'{"undo": "nothing"}\n', "there is no edit nothing"),
    (b'{"redo": "nothing"}\n', "there is no edit nothing"),
    (b'{"step": "x", "edit": "tag", "event": "gone", "tag": "a"}\n', "there is no event 'gone'"),
    (b'{"step": "x", "edit": "retitle", "event": "water", "title": "a"}\n', "was merged into"),
]


def with_seal(line, path):
    """As our own program would have written it, behind what is in the file."""
    return sealed(line[:-1], journal.seal(path.read_bytes())) + b"\n" if line.endswith(b"}\n") else line


@pytest.mark.parametrize(("odd", "said"), ODD, ids=[said for _, said in ODD])
def test_a_foreign_line_is_passed_over_and_reported(saved, odd, said):
    before = Curation.load(saved)
    wanted = before.timeline
    before.close()
    odd = with_seal(odd, saved)
    saved.write_bytes(saved.read_bytes() + odd)
    curation = Curation.load(saved)
    (notice,) = curation.notices
    assert said in notice
    assert "\n" not in notice
    assert curation.timeline == wanted
    curation.apply(Tag("mill", "later"))
    assert odd in saved.read_bytes()
    curation.close()
    assert Curation.load(saved).timeline.event("mill").tags == ("later",)


def test_an_edit_of_an_event_that_is_not_there_counts_as_undone(saved):
    odd = with_seal(b'{"step": "f0", "edit": "retitle", "event": "gone", "title": "x"}\n', saved)
    saved.write_bytes(saved.read_bytes() + odd)
    curation = Curation.load(saved)
    assert any(
        "edit f0 does not fit and counts as undone: there is no event 'gone'" in each for each in curation.notices
    )
    assert curation.history[-1].undone
    assert isinstance(curation.undo().edit, Merge)


def test_a_line_that_is_there_twice_counts_once(saved):
    data = saved.read_bytes()
    twice = data.splitlines(keepends=True)[-4]
    saved.write_bytes(data + twice)
    (notice,) = Curation.load(saved).notices
    assert "is there twice" in notice


def test_blank_lines_do_no_harm(saved):
    saved.write_bytes(saved.read_bytes() + b"\n  \n")
    assert Curation.load(saved).notices == ()


def test_the_timeline_in_it_is_read_whole_or_not_at_all(saved):
    lines = saved.read_bytes().split(b"\n")
    saved.write_bytes(b"\n".join([lines[0], b'{"document": {"text": 5}}', *lines[2:]]))
    with pytest.raises(EditError, match=r"line.journal, line 2: text: 5 is not text: restore it from a copy"):
        Curation.load(saved)


def test_a_timeline_that_was_changed_in_the_file_is_reported(saved):
    saved.write_bytes(saved.read_bytes().replace(b"The mill burned in June", b"The mill burned in July", 1))
    (notice,) = Curation.load(saved).notices
    assert "was changed by another program" in notice


def test_another_timeline(saved):
    with pytest.raises(EditError, match="is the journal of another timeline"):
        Curation.load(saved, base=Timeline())
    assert Curation.load(saved, base=line()).base == line()
    other = Curation(Timeline())
    before = saved.read_bytes()
    with pytest.raises(EditError, match="is the journal of another timeline: save under another name"):
        other.save(saved)
    assert saved.read_bytes() == before


def test_a_newer_version_is_opened_read_only(saved):
    saved.write_bytes(saved.read_bytes().replace(b'"version": 2', b'"version": 9', 1))
    before = saved.read_bytes()
    curation = Curation.load(saved)
    assert "written by a newer version (9; this one writes 2): update to edit it" in curation.notices[0]
    assert "version 9" in curation.read_only
    assert len(curation.timeline) == 3
    for act in (lambda: curation.apply(Accept("mill")), curation.undo, curation.redo):
        with pytest.raises(EditError, match="read-only: it is of version 9"):
            act()
    assert len(curation.history) == 3
    assert saved.read_bytes() == before


# -- saving again and elsewhere


def test_a_journal_is_never_written_over(saved):
    before = saved.read_bytes()
    with pytest.raises(EditError, match="has edits that are not here: load it, or save under another name"):
        Curation(line()).save(saved)
    assert saved.read_bytes() == before


def test_going_on_in_a_journal_adds_what_is_new(saved):
    curation = Curation.load(saved)
    curation.close()
    curation.apply(Accept("mill"))
    assert curation.unsaved == 5
    curation.save(saved)
    assert curation.unsaved == 0
    curation.close()
    assert Curation.load(saved).timeline == curation.timeline


def test_saving_under_another_name_goes_on_there(saved, tmp_path):
    before = saved.read_bytes()
    curation = Curation.load(saved)
    curation.save(tmp_path / "second.journal")
    curation.apply(Accept("mill"))
    assert saved.read_bytes() == before
    assert Curation.load(saved).read_only == ""  # it was let go
    curation.close()
    assert Curation.load(tmp_path / "second.journal").status("mill") == "accepted"


def test_saving_twice_is_saving_once(path):
    curation = Curation(line())
    curation.save(path)
    before = path.read_bytes()
    curation.save(str(path))
    assert path.read_bytes() == before


# -- two at once


def test_two_on_one_journal_are_told_of_each_other(saved):
    first = Curation.load(saved)
    code = (
        "import sys\nfrom timeline.curation import Curation, Accept\nfrom timeline import EditError\n"
        f"second = Curation.load({str(saved)!r})\nprint(second.notices[-1], len(second.timeline))\n"
        "try: second.apply(Accept('mill'))\nexcept EditError as error: print(error)\n"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.splitlines() == [
        "line.journal is opened read-only: it is open in another process, or twice in this one 3",
        "the journal is open read-only: it is open in another process, or twice in this one. Save under another name to go on",
    ]
    first.apply(Accept("mill"))
    first.close()
    assert Curation.load(saved).read_only == ""


def test_two_that_start_at_once_on_one_name(path):
    first, second = Curation(line()), Curation(line())
    first.save(path)
    with pytest.raises(EditError, match=r"cannot save to .*line\.journal: it is open in another process"):
        second.save(path)


@pytest.mark.parametrize(
    ("meddle", "said"),
    [
        (lambda path: path.write_bytes(path.read_bytes() + b"\n"), "was changed by another process"),
        (lambda path: path.write_bytes(path.read_bytes()[:-5]), "was changed by another process"),
        (lambda path: (path.rename(f"{path}.old"), path.write_bytes(b"other")), "was replaced by another program"),
        (lambda path: path.unlink(), "is no longer there"),
    ],
    ids=["added to", "cut", "replaced", "deleted"],
)
def test_what_others_do_to_the_file_is_found_and_nothing_is_lost(saved, tmp_path, meddle, said):
    curation = Curation.load(saved)
    meddle(saved)
    there = saved.read_bytes() if saved.exists() else None
    with pytest.raises(NotSavedError, match=said) as caught:
        curation.apply(Accept("mill"))
    assert "the edit is kept in memory" in str(caught.value)
    assert (saved.read_bytes() if saved.exists() else None) == there
    assert curation.status("mill") == "accepted"
    assert curation.unsaved == 1
    curation.save(tmp_path / "rescued.journal")
    assert curation.unsaved == 0
    curation.close()
    assert Curation.load(tmp_path / "rescued.journal").timeline == curation.timeline


# -- a disk that does not take it


@contextmanager
def full_disk(room: int) -> Iterator[None]:
    """No file of this process may grow beyond `room` bytes. For a moment only: pytest may be writing a log."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_on_a_full_disk_nothing_is_lost_and_it_is_said(saved):
    curation = Curation.load(saved)
    before = saved.read_bytes()
    heard = []
    curation.on_change(lambda: heard.append(curation.unsaved))
    said = pytest.raises(NotSavedError, match=r"not saved to line\.journal: file too large; the edit is kept in memory")
    with said, full_disk(len(before) + 20):  # the first bytes of the line are written, then no more
        curation.apply(Note("mill", "x" * 100))
    assert saved.read_bytes() == before
    assert curation.timeline.event("mill").note == "x" * 100
    assert heard == [1]
    curation.apply(Accept("mill"))  # takes along what waited
    assert curation.unsaved == 0
    curation.close()
    assert Curation.load(saved).timeline == curation.timeline


def test_a_new_journal_on_a_full_disk_leaves_nothing_behind(saved):
    curation = Curation(line())
    other = saved.with_name("other.journal")
    with pytest.raises(EditError, match=r"cannot write .*other\.journal"), full_disk(30):
        curation.save(other)
    assert [each.name for each in saved.parent.iterdir()] == [saved.name]
    assert curation.path is None


def test_a_file_that_may_not_be_written_is_opened_read_only(saved):
    code = (
        "import os, sys\nfrom timeline.curation import Curation, Accept\nfrom timeline import EditError\n"
        "if os.getuid() == 0: os.setgid(65534), os.setuid(65534)\n"  # root may write everything
        "curation = Curation.load(sys.argv[1])\nprint(curation.notices[-1], len(curation.timeline))\n"
        "try: curation.apply(Accept('mill'))\nexcept EditError as error: print(error)\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        locked = Path(folder, "line.journal")
        locked.write_bytes(saved.read_bytes())
        locked.chmod(0o444)
        found = subprocess.run([sys.executable, "-c", code, str(locked)], capture_output=True, text=True, check=True)
    assert found.stdout.splitlines() == [
        "line.journal is opened read-only: it may not be written (permission denied) 3",
        "the journal is open read-only: it may not be written (permission denied). Save under another name to go on",
    ]


def test_an_event_that_was_added_comes_back_whole(path):
    from dataclasses import replace

    curation = Curation(line())
    added = replace(line().event("dam"), id="new", tags=("<b>",), note="\x00", confidence=0.1 + 0.2)
    curation.save(path)
    curation.apply(Add(added))
    curation.apply(Reject("new"))
    curation.close()
    loaded = Curation.load(path)
    loaded.undo()
    assert loaded.timeline.event("new") == added


WINDOWS = '''
import errno, fcntl, os, sys, types

def locking(handle, mode, count):
    """As Microsoft documents _locking: bytes from where the file stands; EACCES where another process holds them."""
    assert mode == fake.LK_NBLCK
    where = os.lseek(handle, 0, os.SEEK_CUR)
    if where < os.fstat(handle).st_size:
        raise AssertionError("others could not read what is locked")
    held.append(open(os.path.join(sys.argv[1], str(os.fstat(handle).st_ino)), "w"))
    try:
        fcntl.flock(held[-1], fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise PermissionError(errno.EACCES, "Permission denied") from error

held = []
fake = types.SimpleNamespace(LK_NBLCK=2, locking=locking)
from timeline import locking as ours
ours.fcntl, ours.msvcrt = None, fake
from timeline.curation import Curation, Tag
from tests.curation.sample import line
'''
"""A process that has Windows' locks instead of ours. It stands in for a machine that the tests do not have."""


def test_two_writers_on_windows_are_told_of_each_other(tmp_path, root):
    path = tmp_path / "line.journal"
    hold = f"{WINDOWS}\nc = Curation(line()); c.save({str(path)!r}); c.apply(Tag('dam', 'a')); print('held', flush=True); input()"
    look = f"{WINDOWS}\nc = Curation.load({str(path)!r}); print(c.read_only, len(c.history)); c.close()"

    locks = tmp_path / "locks"
    locks.mkdir()

    def run(code, **options):
        return subprocess.Popen(
            [sys.executable, "-c", code, str(locks)], cwd=root, text=True, stdout=subprocess.PIPE, **options
        )

    with run(hold, stdin=subprocess.PIPE) as first:
        assert first.stdout.readline() == "held\n"
        with run(look) as second:
            assert second.stdout.read() == "it is open in another process, or twice in this one 1\n"
        first.stdin.write("\n")
    with run(look) as third:
        assert third.stdout.read() == " 1\n"


def test_a_journal_that_another_began_in_the_same_moment_is_left_alone(tmp_path, monkeypatch):
    path = tmp_path / "line.journal"
    link = os.link

    def late(*names):
        path.write_text("theirs")
        link(*names)

    monkeypatch.setattr(os, "link", late)
    with pytest.raises(EditError, match="cannot write"):
        Curation(line()).save(path)
    assert path.read_text() == "theirs"
    assert [each.name for each in tmp_path.iterdir()] == ["line.journal"]


def test_a_disk_without_a_second_name_for_a_file_will_do(tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    curation = Curation(line())
    curation.save(tmp_path / "line.journal")
    curation.apply(Tag("dam", "a"))
    curation.close()
    assert len(Curation.load(tmp_path / "line.journal").history) == 1
