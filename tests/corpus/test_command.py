"""`timeline corpus build`, `dates` and `show`."""

import json

import pytest

import timeline as tl
from tests.corpus.made import articles
from timeline.cli import main


@pytest.fixture(scope="module")
def news(tmp_path_factory):
    folder = tmp_path_factory.mktemp("news")
    for document in articles(24):
        text = f"---\ntitle: {document.title}\npublished: {document.day}\n---\n{document.text}\n"
        (folder / document.source.replace(" ", "-")).with_suffix(".md").write_text(text)
    return folder


@pytest.fixture(scope="module")
def store(news, tmp_path_factory):
    path = tmp_path_factory.mktemp("stores") / "news.store"
    assert main(["corpus", "build", str(news), "-o", str(path)]) == 0
    return str(path)


def test_building_says_what_came_of_it_and_again_does_nothing(news, tmp_path, capsys):
    path = str(tmp_path / "news.store")
    assert main(["corpus", "build", str(news), "-o", path]) == 0
    assert "24 new documents, 0 known; " in capsys.readouterr().err
    assert main(["corpus", "build", str(news), "-o", path]) == 0
    assert "0 new documents, 24 known; " in capsys.readouterr().err


def test_what_failed_is_said_and_no_reason_to_fail(news, tmp_path, capsys):
    (tmp_path / "empty.txt").touch()
    arguments = ["corpus", "build", str(news), str(tmp_path / "empty.txt"), "-o", str(tmp_path / "news.store")]
    assert main(arguments) == 0
    err = capsys.readouterr().err
    assert "24 new documents, 0 known, 1 that could not be read; " in err
    assert "empty.txt: there is no text in it" in err


def test_the_days_that_matter(store, capsys):
    assert main(["corpus", "dates", store, "--top", "3"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["When", "What", "Weight", "Documents"]
    assert len(lines) == 5
    assert main(["corpus", "dates", store, "--top", "2", "--grain", "year", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [each["when"] for each in found] == [date.when.edtf for date in tl.Corpus(store).dates(2, grain="year")]


def test_showing_a_part(store, tmp_path, capsys):
    page = tmp_path / "museum.html"
    assert main(["corpus", "show", store, "--search", "museum", "--between", "2011", "2012", "-o", str(page)]) == 0
    assert "museum" in page.read_text()
    capsys.readouterr()
    assert main(["corpus", "show", store, "--search", "museum fire", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [event["id"] for event in found["events"]] == [
        event.id for event in tl.Corpus(store).timeline(search="museum fire")
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["dates", "no.store"], "no store at no.store"),
        (["show", "no.store"], "no store at no.store"),
        (["build", "no-such-folder", "-o", "no.store"], "no such file"),
    ],
)
def test_what_is_not_there(arguments, said, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["corpus", *arguments]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1
    assert not (tmp_path / "no.store").exists()
