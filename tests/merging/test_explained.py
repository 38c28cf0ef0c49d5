"""Why mentions are of one event, and what was kept apart from it: in the library, at the command line, in the details."""

import json

import timeline as tl
from timeline.cli import main
from timeline.merging import explain
from timeline.views.columns import pack

A = "The Corva refinery exploded on 20 April 2010, killing 11 workers. The Corva refinery was closed on 21 April 2010."
B = "Eleven people died on 20 April 2010 when the refinery at Corva blew up. Its owner, Orla Beck, resigned in May 2010."
DOCUMENTS = [tl.Document(A, id="a"), tl.Document(B, id="b")]


def test_what_is_shared_and_what_speaks_against_is_told() -> None:
    line = tl.extract(DOCUMENTS)
    event = next(event for event in line if len(event.sources) == 2)
    (told,) = explain([event], line.events, line.documents)
    assert any("refinery" in shared and "explode" in shared for shared in told.together)
    assert [(rival.event.title, rival.why) for rival in told.apart] == [
        ("The Corva refinery was closed", "the deeds are others")
    ]


def test_the_details_say_why_claims_are_together() -> None:
    assert b"brought together because both tell of: " in pack(tl.extract(DOCUMENTS))


def test_at_the_command_line(tmp_path, capsys) -> None:
    paths = []
    for name, text in (("a.txt", A), ("b.txt", B)):
        (tmp_path / name).write_text(text)
        paths.append(str(tmp_path / name))
    assert main(["explain", *paths]) == 0
    out = capsys.readouterr().out
    assert out.startswith("20 April 2010: The Corva refinery exploded")
    assert "“The Corva refinery exploded on 20 April 2010”" in " ".join(out.split())
    assert "together, since both tell of: " in out
    assert "apart from 21 April 2010: The Corva refinery was closed: the deeds are others" in " ".join(out.split())
    assert "Beck" not in out

    assert main(["explain", *paths, "--search", "beck"]) == 0
    assert "May 2010: " in capsys.readouterr().out

    assert main(["explain", *paths, "--json"]) == 0
    (event,) = json.loads(capsys.readouterr().out)
    assert {claim["when"] for claim in event["claims"]} == {"2010-04-20"}
    assert event["apart"][0]["why"] == "the deeds are others"


def test_nothing_to_explain_is_said(tmp_path, capsys) -> None:
    (tmp_path / "a.txt").write_text("Rome burned in 64 CE.")
    assert main(["explain", str(tmp_path / "a.txt")]) == 0
    assert capsys.readouterr().out.startswith("No event is told by several claims")
    assert main(["explain", str(tmp_path / "gone.txt")]) == 2
