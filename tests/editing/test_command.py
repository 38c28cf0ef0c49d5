"""`timeline extract --editor`: what is asked is told first, limited, kept in a file, and sent nowhere else."""

import json

import pytest

import timeline as tl
from timeline.cli import main

from .fake import Reply, items, serving

TEXT = "The council decided on 10 March 2025 to close the bridge. The ferry has run since 12 March 2025.\n"


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "bridge.txt"
    path.write_text(TEXT)
    return str(path)


def good(question, turn):
    return items((0, {"of": 0, "title": "Council decided to close bridge"}))


def test_the_plan_comes_before_the_first_question_and_the_answers_are_kept(article, tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("TIMELINE_EDITOR_KEY", "secret")
    output = str(tmp_path / "line.json")
    with serving(good) as (url, asked):
        command = ["extract", article, "--editor", url, "--model", "m", "--price", "1,2", "-o", output]
        assert main(command) == 0
        told = capsys.readouterr().err
        assert len(asked) == 1
        assert asked[0]["authorization"] == "Bearer secret"
        assert main(command) == 0  # the answers are beside the output
        assert len(asked) == 1
    assert told.index("1 question on 2 sentences to m at " + url) < told.index("m at " + url + ": ")
    assert "about 0.00" in told
    assert "1 taken" in told
    assert "Council decided to close bridge" in [event.title for event in tl.load(output)]
    assert "secret" not in told + "".join(path.read_text() for path in tmp_path.iterdir())


def test_without_an_endpoint_the_kept_answers_give_the_same(article, tmp_path, capsys):
    answers = str(tmp_path / "answers.jsonl")
    with serving(good) as (url, _):
        common = ["extract", article, "--editor", url, "--model", "m", "--answers", answers, "--json"]
        assert main(common) == 0
    first = json.loads(capsys.readouterr().out)
    assert main([*common, "--offline"]) == 0
    assert json.loads(capsys.readouterr().out) == first


def test_a_plan_asks_nobody(article, capsys):
    with serving(good) as (url, asked):
        assert main(["extract", article, "--editor", url, "--model", "m", "--plan"]) == 0
        assert not asked
    seen = capsys.readouterr()
    assert "1 question on 2 sentences" in seen.err
    assert seen.out == ""


def test_more_than_the_limit_is_refused(article, capsys):
    with serving(good) as (url, asked):
        assert main(["extract", article, "--editor", url, "--model", "m", "--limit", "0"]) == 2
        assert not asked
    assert "more than the limit of 0" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (lambda question, turn: "no JSON at all", "it is no JSON"),
        (lambda question, turn: items((0, {"of": 0, "title": "The mayor decided it"})), "“mayor” is not in the text"),
    ],
)
def test_an_answer_that_fails_is_told_and_the_rules_stand(article, capsys, answer, words):
    assert main(["extract", article, "--json"]) == 0
    plain = json.loads(capsys.readouterr().out)
    with serving(answer) as (url, _):
        assert main(["extract", article, "--editor", url, "--model", "m", "--json"]) == 0
    seen = capsys.readouterr()
    assert words in seen.err
    assert json.loads(seen.out) == plain


def test_an_endpoint_that_is_not_there_costs_nothing(article, capsys):
    with serving(lambda question, turn: Reply(status=500)) as (url, _):
        pass
    assert main(["extract", article, "--editor", url, "--model", "m"]) == 0
    seen = capsys.readouterr()
    assert "council decided to close the bridge" in seen.out
    assert "cannot reach" in seen.err
    assert "1 no answer" in seen.err


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--editor", "http://localhost:1/v1"], "needs the name of a model"),
        (["--model", "m"], "go with --editor"),
        (["--editor", "localhost", "--model", "m"], "not the address of an endpoint"),
    ],
)
def test_what_does_not_go_together_is_said_so(article, capsys, options, words):
    assert main(["extract", article, *options]) == 2
    assert words in capsys.readouterr().err
