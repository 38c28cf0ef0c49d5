"""Texts that were added are on disk as they are added, and one goes on with them."""

from timeline.app.desk import Desk
from timeline.app.draft import Draft

ONE = "The dam burst on 3 May 1911."
TWO = "On Tuesday the mayor resigned."


def texts(desk):
    return [document.text for document in desk.documents]


def gone(desk):
    """Its process ends: what it held is free."""
    desk._leave_draft(discard=False)
    desk._leave()
    desk.documents = []


def test_a_text_is_on_disk_when_it_is_added(tmp_path):
    desk = Desk(tmp_path)
    assert list(tmp_path.iterdir()) == []
    desk.paste(ONE)
    desk.drop("b.txt", TWO.encode())
    desk.publish(desk.documents[1].id, "2022-09-28")
    gone(desk)
    other = Desk(tmp_path)
    [kept] = other.kept()
    assert kept.label == f"{ONE}: 2 texts, no timeline yet, in workbench-1.texts"
    assert other.go_on(kept.path) is None
    assert texts(other) == [ONE, TWO]
    assert str(other.documents[1].published) == "2022-09-28"
    assert (other.documents[1].source, other.documents[1].published_from) == ("b.txt", "given")


def test_what_is_put_away_stays_away(tmp_path):
    desk = Desk(tmp_path)
    first = desk.paste(ONE)
    desk.paste(TWO)
    desk.remove(first.id)
    gone(desk)
    other = Desk(tmp_path)
    other.go_on(other.kept()[0].path)
    assert texts(other) == [TWO]
    other.remove(other.documents[0].id)
    assert list(tmp_path.iterdir()) == []


def test_with_a_timeline_they_are_in_its_journal(tmp_path):
    desk = Desk(tmp_path)
    desk.paste(ONE)
    desk.begin(desk.extract())
    assert [path.name for path in tmp_path.iterdir()] == ["workbench-1.journal"]


def test_a_text_added_to_a_timeline_comes_with_it(tmp_path):
    desk = Desk(tmp_path)
    desk.paste(ONE)
    desk.begin(desk.extract())
    desk.paste(TWO)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["workbench-1.journal", "workbench-1.texts"]
    gone(desk)
    other = Desk(tmp_path)
    [kept] = other.kept()
    assert other.go_on(kept.path) is not None
    assert texts(other) == [ONE, TWO]
    other.begin(other.extract())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["workbench-1.journal", "workbench-2.journal"]


def test_what_another_window_has_is_not_offered_and_not_written_over(tmp_path):
    held = Draft.begin(tmp_path / "workbench-1.texts", [])
    desk = Desk(tmp_path)
    assert desk.kept() == []
    desk.paste(ONE)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["workbench-1.texts", "workbench-2.texts"]
    held.close()


def test_another_workbench_of_the_notebook_hands_them_over(tmp_path):
    desk = Desk(tmp_path)
    left = []
    desk.on_left = lambda: left.append(True)
    desk.paste(ONE)
    other = Desk(tmp_path)
    [kept] = other.kept()
    assert kept.held_here
    other.go_on(kept.path)
    assert (texts(other), left) == ([ONE], [True])
    other.paste(TWO)
    assert other.texts_trouble == ""


def test_a_torn_or_foreign_line_loses_nothing_else(tmp_path):
    desk = Desk(tmp_path)
    desk.paste(ONE)
    desk.paste(TWO)
    gone(desk)
    path = tmp_path / "workbench-1.texts"
    head, first, second, _ = path.read_bytes().split(b"\n")
    path.write_bytes(
        b"\n".join([head, first, b"\xff not ours", b'{"add": {"text": 5}}', b"[" * 50_000, second, b'{"add": {"te'])
    )
    draft, found = Draft.load(path)
    assert [document.text for document in found] == [ONE, TWO]
    draft.close()


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    desk = Desk(tmp_path / "file" / "folder")
    desk.paste(ONE)
    assert texts(desk) == [ONE]
    assert "The texts are not on disk" in desk.texts_trouble
