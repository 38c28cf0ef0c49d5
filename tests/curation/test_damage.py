"""Journals that were damaged: what was not written by us is named, and never silently applied."""

import random
import re

import pytest

from timeline import EditError
from timeline.curation import Accept, Curation, Note, Retitle, Tag, journal
from timeline.curation.sealing import opened, sealed

from .sample import line

SEAL = re.compile(rb', "seal": "[0-9a-f]{16}"}')


@pytest.fixture
def path(tmp_path):
    """A journal of seven edits, the last of them undone, done again and undone."""
    path = tmp_path / "line.journal"
    curation = Curation(line())
    curation.save(path)
    for edit in (
        Retitle("dam", "Der Damm — “gebrochen”"), Tag("mill", "loss"), Note("water", "a\nb"), Accept("mill"),
        Retitle("mill", "Fire 1911"), Tag("dam", "flood"), Note("dam", "Seen 12 May 1903"),
    ):  # fmt: skip
        curation.apply(edit, by="Ada", why="read again")
    curation.undo()
    curation.redo()
    curation.undo()
    curation.close()
    return path


def loaded(data):
    """The timeline in a journal, and all that is said of it."""
    contents = journal.loads(data, "line.journal")
    curation = Curation(contents.base)
    odd = curation._replay(contents.records)
    return curation.timeline, [*contents.notices, *odd, *(["torn"] if contents.torn else [])]


def damaged(data, dice):
    """What disks, editors and merges do: bits, bytes, cuts, foreign bytes, copies, lines gone, twice or exchanged."""
    raw, place = bytearray(data), dice.randrange(len(data))
    match dice.randrange(6):
        case 0:
            raw[place] ^= 1 << dice.randrange(8)
        case 1:
            raw[place] = dice.randrange(256)
        case 2:
            del raw[place : place + dice.randint(1, 30)]
        case 3:
            raw[place:place] = dice.randbytes(dice.randint(1, 8))
        case 4:
            start, size = dice.randrange(len(raw)), dice.randint(1, 60)
            raw[place : place + size] = raw[start : start + size]
        case 5:
            lines = data.split(b"\n")
            turn, other = dice.randrange(len(lines)), dice.randrange(len(lines))
            match dice.randrange(3):
                case 0:
                    del lines[turn]
                case 1:
                    lines.insert(turn, lines[turn])
                case 2:
                    lines[turn], lines[other] = lines[other], lines[turn]
            return b"\n".join(lines)
    return bytes(raw)


def test_no_random_damage_changes_the_result_without_a_word(path):
    data = path.read_bytes()
    wanted, said = loaded(data)
    assert said == []
    dice, told, silent = random.Random(13), 0, []
    for _ in range(1500):
        broken = damaged(data, dice)
        try:
            timeline, said = loaded(broken)
        except EditError:
            told += 1
            continue
        told += bool(said)
        # the last lines cut off at the end of a line are the journal as it was: no log can know what is not there yet
        if timeline != wanted and not said and not data.startswith(broken):
            silent.append(broken)
    assert silent == []
    assert told > 1000


def test_every_bit_of_the_edits(path):
    data = path.read_bytes()
    wanted, _ = loaded(data)
    start = data.index(b'{"step"')
    for place in range(start, len(data)):
        broken = bytearray(data)
        broken[place] ^= 1 << (place % 8)
        timeline, said = loaded(bytes(broken))
        assert timeline == wanted or said, place


def test_a_damaged_line_is_named_and_the_others_count(path):
    data = path.read_bytes()
    path.write_bytes(data.replace(b"Fire 1911", b"Fire 1921"))
    number = data[: data.index(b"Fire 1911")].count(b"\n") + 1
    curation = Curation.load(path)
    (notice,) = curation.notices
    assert (
        notice
        == f"{path}, line {number}: damaged: it is not as it was written; it was passed over, and stays in the file"
    )
    assert curation.timeline.event("mill").title != "Fire 1921"
    assert curation.timeline.event("dam").tags == ("flood",)
    curation.apply(Note("mill", "Later"))
    curation.close()
    again = Curation.load(path)
    assert again.notices == (notice,)
    assert again.timeline.event("mill").note == "Later"


def test_a_line_that_is_gone_is_missed(path):
    lines = path.read_bytes().split(b"\n")
    place = next(number for number, each in enumerate(lines) if b'"tag": "loss"' in each)
    path.write_bytes(b"\n".join(lines[:place] + lines[place + 1 :]))
    (notice,) = Curation.load(path).notices
    assert f"line {place + 1}: lines before it are missing, or in another order" in notice


def test_a_title_that_was_changed_in_the_first_line_is_said(path):
    path.write_bytes(path.read_bytes().replace(b'"title": "', b'"title": "Not ', 1))
    assert "its first line is damaged" in Curation.load(path).notices[0]


def test_a_journal_of_version_1_is_read_and_gone_on_with(path):
    old = SEAL.sub(b"}", path.read_bytes()).replace(b'"version": 2', b'"version": 1', 1)
    assert b"seal" not in old
    wanted, _ = loaded(path.read_bytes())
    path.write_bytes(old)
    curation = Curation.load(path)
    assert (curation.notices, curation.timeline) == ((), wanted)
    curation.apply(Tag("water", "new"))
    curation.close()
    assert path.read_bytes().startswith(old)
    again = Curation.load(path)
    assert again.notices == ()
    assert again.timeline.event("water").tags == ("new",)
    again.close()
    path.write_bytes(path.read_bytes().replace(b'"new"', b'"old"'))
    assert "damaged" in Curation.load(path).notices[0]


def test_an_edit_behind_a_lost_one_has_an_id_of_its_own(path):
    lines = path.read_bytes().split(b"\n")
    place = next(number for number, each in enumerate(lines) if b"Der Damm" in each)
    path.write_bytes(b"\n".join([*lines[:place], lines[place].replace(b"Der", b"Das"), *lines[place + 1 :]]))
    curation = Curation.load(path)
    ids = [curation.apply(Tag("dam", f"t{number}")).id for number in range(5)]
    curation.close()
    assert [step.id for step in Curation.load(path).history][-5:] == ids


@pytest.mark.parametrize("before", ["", "0123456789abcdef"])
@pytest.mark.parametrize("plain", [b'{"undo": "1f"}', b"{}", '{"step": "é", "seal": "x"}'.encode()])
def test_a_seal_says_what_it_is_of(plain, before):
    whole = sealed(plain, before)
    assert opened(whole, before)[0] == plain
    assert opened(whole, before)[1].whole
    assert opened(whole, before)[1].follows
    assert not opened(whole, "else")[1].follows
    assert not opened(whole.replace(b"{", b"{ ", 1), before)[1].whole
