"""The languages that share their shapes: every example holds, and no pattern can fail when it matches."""

import re
from importlib import import_module
from inspect import Parameter, signature

import pytest

import timeline as tl
from timeline.languages import shapes
from timeline.tagging.language import KNOWN

SHARING = [code for code in KNOWN if code != "en"]
EXAMPLES = [
    pytest.param(code, rule.name, text, value, id=f"{code} {rule.name}: {text}")
    for code in SHARING
    for rule in import_module(f"timeline.languages.{code}.language").RULES
    for text, value in rule.examples.items()
]


@pytest.mark.parametrize(("code", "rule", "text", "value"), EXAMPLES)
def test_an_example_has_its_value(code: str, rule: str, text: str, value: str) -> None:
    found = tl.tag(text, published="2022-09-28", language=code)
    assert (rule, value) in [(mark.rule.partition("+")[0], mark.value) for mark in found], found
    assert all(mark.text == text[mark.start : mark.end] for mark in found)


@pytest.mark.parametrize("code", SHARING)
def test_each_pattern_gives_its_shape_what_it_needs(code: str) -> None:
    module = import_module(f"timeline.languages.{code}.language")
    for name, patterns in module.PATTERNS.items():
        needed = {
            parameter.name
            for parameter in signature(getattr(shapes, name)).parameters.values()
            if parameter.default is Parameter.empty
        }
        for pattern in patterns:
            # a slot in brackets with a question mark may be missing
            certain = re.sub(r"\((?:[^()]|\([^()]*\))*\)\?", "", pattern)
            given = {given or slot for given, slot in re.findall(r"\{(?:(\w+):)?(\w+)\}", certain)}
            assert needed <= given, f"{code} {name}: {pattern}"


@pytest.mark.parametrize("code", SHARING)
def test_each_shape_of_a_language_has_an_example(code: str) -> None:
    module = import_module(f"timeline.languages.{code}.language")
    assert [rule.name for rule in module.RULES if not rule.examples] == []


def test_an_unknown_shape_is_named() -> None:
    with pytest.raises(KeyError, match="moonday"):
        shapes.rules({"moonday": ("x",)}, {})


HOSTILE = ("", "\n", "0" * 400, "été été été", "İstanbul'da 3 mayıs", "п'ять п’ять п'", "3. 3. 3.", "á́́ 3 mai 2014", "1.1.1.1.1",
           "的2014年5月3日", "25:61 Uhr", "31/02/2014", "99. Jahrhundert", "siglo C", "vor null Jahren", "v. Chr.")  # fmt: skip


@pytest.mark.parametrize("code", SHARING)
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_read_without_a_crash(code: str, text: str) -> None:
    for published in (None, "2022-09-28"):
        for mark in tl.tag(text, published=published, language=code):
            assert mark.text == text[mark.start : mark.end]


def test_the_languages_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    from timeline.cli import main

    assert main(["languages"]) == 0
    printed = capsys.readouterr().out
    assert all(name in printed for name in ("English", "German", "Ukrainian", "sentence by sentence"))
