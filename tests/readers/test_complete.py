"""The report of reading is complete: what a file holds and its documents do not is in it."""

from pathlib import Path

import pytest

from tests.readers.everything import EVERYTHING, said, words
from timeline.readers import read
from timeline.readers.kinds import KINDS


def test_there_is_a_file_for_every_reader() -> None:
    assert {kind.partition(" ")[0] for kind in EVERYTHING} == set(KINDS) - {"subtitles"} | {"srt", "vtt"}


@pytest.mark.filterwarnings("ignore:.* could not be read")
@pytest.mark.parametrize("kind", EVERYTHING)
def test_what_is_in_no_document_is_in_the_report(tmp_path: Path, kind: str) -> None:
    name, data, _ = EVERYTHING[kind]
    (tmp_path / name).write_bytes(data)
    documents = read(tmp_path / name)
    told = [" ".join((each.text, each.title, each.author, each.source)) for each in documents]
    reports = [documents.report, *(document.report for document in documents)]
    told += [f"{each.what} {each.place} {each.why} {each.text}" for report in reports for each in report]
    told += map(str, documents.failed)
    assert [word for word in words(kind) if word not in said(" ".join(told))] == []


def test_what_a_page_does_not_show_is_told_and_not_read(tmp_path: Path) -> None:
    """Hidden sections, paragraphs and words, and the texts of another condition."""
    name, data, _ = EVERYTHING["odt"]
    (tmp_path / name).write_bytes(data)
    [document] = read(tmp_path / name)
    seen = said(document.text)
    assert {"Zq25", "Zq26", "Zq30"} <= seen
    assert not {"Zq16", "Zq22", "Zq23", "Zq24", "Zq27", "Zq28", "Zq29"} & seen


def test_what_nobody_says_in_a_chat_is_told_and_not_read(tmp_path: Path) -> None:
    name, data, _ = EVERYTHING["text chat"]
    (tmp_path / name).write_bytes(data)
    [document] = read(tmp_path / name)
    assert document.text == "12/28/23, 9:20 PM - Zq3: Zq4 was booked\n"
    assert document.report.counts == {"messages of the service": 2, "media": 1}
    log = "[2024-03-04, 09:12:00] INFO: The pump started.\n[2024-03-05, 09:12:00] Restarted on Monday.\n"
    assert read(log.encode())[0].text == log


@pytest.mark.parametrize(
    ("chat", "language"),
    [
        ("[15.03.24, 09:12:44] Anna: Oma ist gefallen\n[16.03.24, 10:00:01] Ben: Wie geht es ihr?", "de"),
        ("15/03/2024, 09:12 - Marie: Je suis arrivée hier soir", "fr"),
        ("12/28/23, 9:20 PM - Rosa: I booked the cabin", "en"),
    ],
)
def test_a_short_chat_is_in_the_language_of_what_is_said(chat: str, language: str) -> None:
    [document] = read(chat.encode())
    assert document.language == language


def test_who_wrote_a_page_is_known_from_data_that_do_not_say_it_is_a_person(tmp_path: Path) -> None:
    name, data, _ = EVERYTHING["html"]
    (tmp_path / name).write_bytes(data)
    assert read(tmp_path / name)[0].author == "Zq18"


def test_the_names_that_an_export_of_slack_is_read_with_are_not_unread(tmp_path: Path) -> None:
    (tmp_path / "general").mkdir()
    (tmp_path / "users.json").write_text('[{"id": "U1", "real_name": "Zq1"}]')
    (tmp_path / "channels.json").write_text("[]")
    (tmp_path / "general" / "2024-03-04.json").write_bytes(EVERYTHING["slack"][1])
    documents = read(tmp_path)
    assert "Zq1" in documents[0].text
    assert [Path(each.place).name for each in documents.report] == ["channels.json"]
