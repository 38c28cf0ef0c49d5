"""What people say to each other: mailboxes, chats, transcripts; and what a folder holds that nobody reads."""

import json
from pathlib import Path

import pytest

from tests.readers.everything import MBOX, SLACK, SRT, TELEGRAM, TELEGRAM_PAGE, VTT
from timeline import extract
from timeline.cli import main
from timeline.errors import ReadError
from timeline.readers import read


def test_a_mailbox_is_its_messages(tmp_path: Path) -> None:
    (tmp_path / "a.mbox").write_text(MBOX)
    first, second = read(tmp_path / "a.mbox")
    assert (first.title, first.author, str(first.day)) == ("Zq2", "Zq1 <a@example.org>", "2024-03-04")
    assert first.text == "Zq3\n\nFrom the beginning Zq4"
    assert (second.title, second.text) == ("Zq6", "Zq7")


def test_a_mailbox_is_told_by_its_content_and_one_bad_message_ends_nothing(tmp_path: Path) -> None:
    (tmp_path / "box").write_text(MBOX.replace("From: Zq1 <a@example.org>\nSubject: Zq2\n", ""))
    with pytest.warns(UserWarning, match="message 1: not a message"):
        documents = read(tmp_path / "box")
    assert [each.title for each in documents] == ["Zq6"]
    assert [each.source.endswith("box") for each in documents.failed] == [True]


def test_each_message_is_read_against_its_own_day() -> None:
    box = (
        "From a@b.org Mon Mar  4 09:12:00 2024\nFrom: a@b.org\nSubject: Boiler\nDate: Mon, 4 Mar 2024 09:12:00 +0100\n\n"
        "The boiler failed yesterday.\n\nFrom c@b.org Mon Mar 11 17:40:00 2024\nFrom: c@b.org\nSubject: Re\n"
        "Date: Mon, 11 Mar 2024 17:40:00 +0100\n\nThe engineer repaired it yesterday.\n"
    )
    days = [event.when.edtf for event in extract(read(box.encode()))]
    assert days == ["2024-03-03", "2024-03-10"]


def test_an_outlook_message_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "a.msg").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    with pytest.raises(ReadError, match=r"a\.msg: a message of Outlook: save it as \.eml"):
        read(tmp_path / "a.msg")


def test_subtitles_are_what_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.srt").write_text(SRT)
    [document] = read(tmp_path / "a.srt")
    assert document.text == "Zq1 was born. Zq2: yes"
    assert document.report.counts == {"lines": 1, "times of cues": 1}
    [spoken] = read(VTT.encode())
    assert spoken.text == "Zq4: Zq5 & more\n\n- Zq6"
    with pytest.raises(ReadError, match="no line of times"):
        read(b"WEBVTT\n\nNothing is said.")


@pytest.mark.parametrize("data", [json.dumps(TELEGRAM).encode(), TELEGRAM_PAGE.encode()])
def test_a_chat_of_telegram(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / ("messages.html" if data[:1] == b"<" else "result.json")
    path.write_bytes(data)
    [document] = read(path)
    first = document.text.split("\n")[0]
    assert first == ("[2024-03-04, 09:12:00] Zq3: Zq4" if data[:1] == b"<" else "[2024-03-04, 09:12:00] Zq2: Zq3")
    assert document.title == "Zq1"
    assert document.report.counts == {"media": 1, "messages of the service": 1}


def test_a_message_of_telegram_is_read_against_its_stamp() -> None:
    chat = {
        "messages": [
            {"type": "message", "date": "2024-03-04T09:12:00", "from": "Anna", "text": "The boiler failed yesterday."},
            {
                "type": "message",
                "date": "2024-03-11T09:12:00",
                "from": "Ben",
                "text": "The engineer repaired it yesterday.",
            },
        ]
    }
    path = "result.json"
    from io import BytesIO

    file = BytesIO(json.dumps(chat).encode())
    file.name = path
    assert [event.when.edtf for event in extract(read(file))] == ["2024-03-03", "2024-03-10"]


def test_a_day_of_slack_has_the_names_of_its_export(tmp_path: Path) -> None:
    (tmp_path / "general").mkdir()
    (tmp_path / "users.json").write_text('[{"id": "U2", "name": "ben", "profile": {"real_name": "Ben"}}]')
    (tmp_path / "general" / "2024-03-04.json").write_text(json.dumps(SLACK))
    [document] = read(tmp_path)
    assert document.title == "#general"
    assert str(document.day) == "2024-03-04"
    assert document.text.split("\n") == [
        "[2024-03-04, 09:12:00] Zq3: Zq1 @Ben Zq2 & @here",
        "[2024-03-04, 09:13:00] Ben: Zq5",
        "[2024-03-04, 09:14:00] Zq8: Zq9",
    ]
    assert document.report.counts == {"media": 2, "messages of the service": 2, "fields of messages": 2}


def test_a_message_of_slack_is_read_against_its_stamp(tmp_path: Path) -> None:
    said = [("1709543520.0", "The boiler failed yesterday."), ("1710148320.0", "The engineer repaired it yesterday.")]
    (tmp_path / "export.json").write_text(
        json.dumps([{"type": "message", "user": "U1", "ts": ts, "text": text} for ts, text in said])
    )
    assert [event.when.edtf for event in extract(read(tmp_path / "export.json"))] == ["2024-03-03", "2024-03-10"]


def test_a_forwarded_message_of_telegram_tells_who_forwarded_it() -> None:
    message = {
        "type": "message",
        "date": "2024-03-04T09:12:00",
        "from": "Anna",
        "forwarded_from": "Ben",
        "text": "Rain.",
    }
    from io import BytesIO

    file = BytesIO(json.dumps({"messages": [message | {"reactions": [{"emoji": "!"}]}]}).encode())
    file.name = "result.json"
    [document] = read(file)
    assert document.text == "[2024-03-04, 09:12:00] Ben: Rain."
    assert document.report.counts == {"forwarders": 1, "fields of messages": 1}


def test_a_chat_of_whatsapp_is_read_against_its_stamps(tmp_path: Path) -> None:
    path = tmp_path / "_chat.txt"
    path.write_text(
        "[15/03/2024, 09:12:44] Anna: The boiler failed yesterday.\n"
        "[16/03/2024, 10:00:01] Ben: The engineer repaired it yesterday.\n"
    )
    assert [event.when.edtf for event in extract(read(path))] == ["2024-03-14", "2024-03-15"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("[15.03.24, 09:12:44] ", "[16.03.24, 10:00:01] "),
        ("3/15/24, 9:12\u202fAM - ", "3/16/24, 9:13\u202fPM - "),
        ("15/03/24, 9:12 pm - ", "16/03/24, 10:00 am - "),
        ("2024-03-15, 9:12 a.m. - ", "2024-03-16, 9:12 p.m. - "),
        ("15-03-2024 09:12 - ", "16-03-2024 10:00 - "),
        ("15.3.2024 klo 9.12 - ", "16.3.2024 klo 10.00 - "),
        ("[2024/3/15 上午9:12:44] ", "[2024/3/16 下午9:12:44] "),
        ("\u200e[15/03/2024, 09:12:44] ", "[16/03/2024, 10:00:01] "),
    ],
)
def test_a_chat_of_whatsapp_as_phones_of_other_places_write_it(first: str, second: str) -> None:
    chat = f"{first}Anna: The boiler failed yesterday.\n{second}Ben: The engineer repaired it yesterday.\n"
    assert [event.when.edtf for event in extract(read(chat.encode()))] == ["2024-03-14", "2024-03-15"]


def test_what_a_folder_holds_and_nobody_reads_is_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.txt", "picture.jpg", "deep/tape.wav", ".hidden", "old.doc"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("It rained on 3 May 1901.")
    documents = read(tmp_path)
    assert len(documents) == 1
    assert [Path(each.place).name for each in documents.report] == ["tape.wav", "old.doc", "picture.jpg"]
    assert not read(tmp_path / "a.txt").report
    assert main(["extract", str(tmp_path), "-o", str(tmp_path / "line.json")]) == 0
    assert "left out: 3 files (" in capsys.readouterr().err


def test_an_encoding_that_was_guessed_is_told(tmp_path: Path) -> None:
    german = (
        "Die Brücke über die Förde wurde am 3. Mai 1901 eröffnet. Später wurde sie für größere Züge verstärkt.\n" * 5
    )
    files = {
        "a.txt": german.encode("cp1252"), "b.csv": f"title,text\nBrücke,{german}".encode("cp1252"),
        "c.srt": f"1\n00:00:01,000 --> 00:00:04,000\n{german}".encode("cp1252"),
    }  # fmt: skip
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
        [document] = read(tmp_path / name)
        assert "no encoding is said, and CP1252 was taken for it" in str(document.report)
        [document] = read(tmp_path / name, encoding="cp1252")
        assert "encoding" not in str(document.report)
    assert not read(german.encode())[0].report


def test_what_a_table_of_articles_has_beside_them_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("title,text,cost\nOne,It rained.,5\nTwo,,6\nThree,It snowed.,7\nFour,,\n")
    documents = read(tmp_path / "a.csv")
    told = [(each.what, each.place) for document in documents for each in document.report]
    assert told == [("columns", "cost"), ("rows without a text", "row 3"), ("rows without a text", "row 5")]


PARTS = """From: Anna <a@example.org>
To: Ben <b@example.org>
Subject: Boiler
Date: Wed, 28 Sep 2022 10:30:00 +0200
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: multipart/related; boundary="r"

--r
Content-Type: text/html; charset=utf-8

<p>The boiler failed <b>yesterday</b>.</p>
--r
Content-Type: image/png
Content-Disposition: inline; filename="boiler.png"

iVBO
--r--
--x
Content-Type: text/plain; charset=utf-8

Sent through a list.
--x
Content-Type: message/rfc822

From: Chris <c@example.org>
Subject: Invoice
Date: Mon, 5 Sep 2022 10:30:00 +0200

The engineer repaired it yesterday.
--x--
"""


def test_all_texts_of_a_message_are_read_and_the_messages_in_it_too(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_text(PARTS)
    first, second = read(tmp_path / "a.eml")
    assert first.text == "The boiler failed yesterday.\n\nSent through a list."
    assert (second.title, second.author, second.text) == (
        "Invoice",
        "Chris <c@example.org>",
        "The engineer repaired it yesterday.",
    )
    assert first.report.counts == {"attachments": 1, "headers": 1}
    assert [event.when.edtf for event in extract([first, second])] == ["2022-09-04", "2022-09-27"]


def test_a_message_of_a_mailbox_without_a_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.mbox").write_text(MBOX.replace("\nZq3\n\n>From the beginning Zq4\n", "\n\n"))
    with pytest.warns(UserWarning, match="message 1: there is no text in it"):
        documents = read(tmp_path / "a.mbox")
    assert [each.title for each in documents] == ["Zq6"]
