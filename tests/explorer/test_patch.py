"""What an edit sends: a few events, of which the browser makes what it would have been sent afresh."""

import random
import subprocess
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.explorer.sample import line
from tests.explorer.test_bundle import frontend  # noqa: F401 - a fixture
from tests.patience import seconds
from tests.support.lines import long_line
from timeline.curation import Accept, Add, Curation, Dispute, Merge, Note, Redate, Reject, Retitle, Split, Tag
from timeline.errors import EditError
from timeline.model.timeline import Timeline
from timeline.views.columns import pack
from timeline.views.explorer import Explorer
from timeline.views.explorer.patch import Patching


def edited(curation: Curation, chance: random.Random) -> None:
    """One edit more, of any kind, or an undo."""
    events = curation.timeline.events
    first, second = chance.sample(events, 2)
    added = replace(first, id=f"new-{chance.random()}", title="Added 🙂", places=("Elsewhere",))
    edit: Any = chance.choice(
        [
            Retitle(first.id, "Renamed 🙂"), Redate(first.id, f"20{chance.randrange(10, 30)}-0{chance.randrange(1, 9)}"),
            Reject(first.id), Merge((first.id, second.id)), Split(first.id), Tag(first.id, chance.choice("abc")),
            Dispute(first.id, not first.disputed), Accept(first.id), Note(first.id, "a note"), Add(added), None,
        ]
    )  # fmt: skip
    with suppress(EditError):
        curation.undo() if edit is None else curation.apply(edit)


def test_patched_is_as_sent_afresh(frontend: Path, tmp_path: Path) -> None:  # noqa: F811 - the fixture
    folders = []
    for seed in range(60):
        chance = random.Random(seed)
        base = line() if seed % 3 else long_line(40)
        curation = Curation(base)
        for _ in range(chance.randrange(1, 9)):
            edited(curation, chance)
        now = curation.timeline.changed((), corrections=())
        found = Patching(base).patch(now)
        if found is None:
            assert len([event for event in now if event not in base.events]) > len(now) // 2
            continue
        if found == b"":
            assert now.events == base.events
            continue
        folder = tmp_path / str(seed)
        folder.mkdir()
        for name, data in (("base", pack(base)), ("patch", found), ("fresh", pack(now))):
            (folder / name).write_bytes(data)
        folders.append(str(folder))
    assert len(folders) > 40
    done = subprocess.run(
        ["node", "--import", "./json-loader.mjs", "compare.mjs", *folders],
        cwd=frontend,
        capture_output=True,
        text=True,
        timeout=seconds(120),
        check=False,
    )
    assert done.returncode == 0, (done.stderr + done.stdout)[-3000:]


def test_an_edit_sends_little() -> None:
    base = long_line(2_000)
    explorer = Explorer(base, curation=Curation(base))
    columns = explorer._columns
    assert explorer.curation is not None
    explorer.curation.apply(Retitle("e5", "Another"), by="", at=None)  # type: ignore[call-arg]
    assert explorer._columns is columns
    assert b"Another" in explorer._patch
    assert len(explorer._patch) < 3_000 < len(columns)
    assert b"the water rose" not in explorer._patch, "the texts are there already"
    explorer.curation.undo(by="", at=None)
    assert b"Another" not in explorer._patch
    explorer.close()


def test_much_is_sent_afresh() -> None:
    base = long_line(2_000)
    explorer = Explorer(base, curation=Curation(base))
    columns = explorer._columns
    curation = explorer.curation
    assert curation is not None
    for number in range(502):
        curation.apply(Accept(f"e{number}"), by="", at=None)
    assert explorer._columns != columns
    assert len(explorer._patch) < 3_000, "counted anew from there"
    explorer.close()


@pytest.mark.parametrize("part", ["documents", "unresolved", "title"])
def test_other_documents_are_sent_afresh(part: str) -> None:
    base = line()
    now: Timeline = replace(base, **{part: "Other" if part == "title" else getattr(base, part)[1:]})
    assert Patching(base).patch(now) is None
