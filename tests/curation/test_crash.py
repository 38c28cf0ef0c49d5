"""A process that dies while it writes: what was saved before is there, at whatever byte it stops."""

import os
import signal
import subprocess
import sys
import time

import pytest

from timeline import EditError
from timeline.curation import Accept, Curation, Note, Retitle, Tag

from .sample import line

EDITS = [Retitle("dam", "Der Damm — “gebrochen”"), Tag("mill", "loss"), Note("water", "a\nb"), Accept("mill")]


@pytest.fixture
def journal(tmp_path):
    """A journal, and for each number of edits the size at which they are on disk."""
    path = tmp_path / "line.journal"
    curation = Curation(line())
    curation.save(path)
    sizes = [path.stat().st_size]
    for edit in EDITS:
        curation.apply(edit)
        sizes.append(path.stat().st_size)
    curation.close()
    return path, sizes


def timelines():
    curation = Curation(line())
    found = [curation.timeline]
    for edit in EDITS:
        curation.apply(edit)
        found.append(curation.timeline)
    return found


def test_cut_at_every_byte_of_the_edits(journal, tmp_path):
    path, sizes = journal
    data = path.read_bytes()
    wanted = timelines()
    for cut in range(sizes[0], len(data) + 1):
        torn = tmp_path / "torn.journal"
        torn.write_bytes(data[:cut])
        curation = Curation.load(torn)
        whole = sum(size <= cut or size - 1 == cut for size in sizes) - 1  # without its line end an edit is whole
        assert curation.timeline == wanted[whole]
        left = data[sizes[whole] : cut]
        aside = tmp_path / "torn.journal.torn"
        if left:
            (notice,) = curation.notices
            assert notice == f"torn.journal: the last line is torn ({len(left)} bytes): set aside in torn.journal.torn"
            assert aside.read_bytes() == left + b"\n"
            aside.unlink()
        else:
            assert curation.notices == ()
        curation.apply(Tag("dam", "after"))
        curation.close()
        again = Curation.load(torn)
        assert again.notices == ()
        assert again.timeline.event("dam").tags == ("after",)
        again.undo()
        assert again.timeline == wanted[whole]
        again.close()


def test_cut_at_every_byte_of_what_stands_before_them(journal, tmp_path):
    """Our own writing cannot do this: a new journal takes its name when it is whole. Other programs can."""
    path, sizes = journal
    data = path.read_bytes()
    torn = tmp_path / "torn.journal"
    for cut in range(sizes[0] - 1):
        torn.write_bytes(data[:cut])
        with pytest.raises(EditError, match=r"truncated|not a journal"):
            Curation.load(torn)
        assert torn.read_bytes() == data[:cut]


def test_dying_at_every_byte_of_a_write(journal):
    """The process is killed in the middle of the write itself, after each number of bytes of it."""
    path, sizes = journal
    code = """
import os, sys
from timeline.curation import Curation, Retitle
path, start, end = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
data = open(path, "rb").read()
write = os.write
for cut in range(start, end):
    child = os.fork()
    if child == 0:
        def partial(handle, line):
            write(handle, line[:cut])
            os.kill(os.getpid(), 9)
        curation = Curation.load(path)
        os.write = partial
        curation.apply(Retitle("dam", "Later"))
        os._exit(1)
    assert os.waitpid(child, 0)[1] == 9
    loaded = Curation.load(path)
    assert loaded.read_only == "", loaded.read_only
    assert len(loaded.history) == 4 + (cut >= end - 2), (cut, end, len(loaded.history))
    assert bool(loaded.notices) == (0 < cut < end - 2), (cut, loaded.notices)
    loaded.close()
    open(path, "wb").write(data)
print("done")
"""
    curation = Curation.load(path)
    curation.apply(Retitle("dam", "Later"))
    curation.close()
    length = path.stat().st_size - sizes[-1]
    path.write_bytes(path.read_bytes()[: sizes[-1]])
    found = subprocess.run(
        [sys.executable, "-c", code, str(path), "0", str(length + 1)], capture_output=True, text=True, check=False
    )
    assert found.stdout == "done\n", found.stderr


def test_killed_at_any_moment(journal):
    """Edits are made as fast as they go until the process is killed: each that was reported as made is there."""
    path, _ = journal
    code = """
import sys
from timeline.curation import Curation, Note
curation = Curation.load(sys.argv[1])
for number in range(100_000):
    curation.apply(Note("dam", str(number) * 50))
    print(number, flush=True)
"""
    for moment in (0.05, 0.12, 0.21):
        process = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True)
        first = process.stdout.readline()
        time.sleep(moment)
        os.kill(process.pid, signal.SIGKILL)
        reported = [first, *process.stdout.read().splitlines(keepends=True)]
        process.wait()
        process.stdout.close()
        last = int([each for each in reported if each.endswith("\n")][-1])
        curation = Curation.load(path)
        assert curation.read_only == ""
        note = curation.timeline.event("dam").note
        assert note in (str(last) * 50, str(last + 1) * 50)
        curation.close()
