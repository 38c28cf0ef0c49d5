"""Every rule's examples run, and every rule has some."""

import pytest

from timeline.languages.en.language import MODIFIERS, RULES
from timeline.tagging import find
from timeline.tagging.rule import Rule, Sense

EXAMPLES = [
    pytest.param(rule, text, meaning, id=f"{rule.name}: {text}")
    for rule in RULES
    for text, meaning in rule.examples.items()
]


@pytest.mark.parametrize(("rule", "text", "meaning"), EXAMPLES)
def test_an_example_means_what_its_rule_says(rule: Rule, text: str, meaning: object) -> None:
    found = [mention for mention in find(text) if mention.rule.split("+")[0] == rule.name]
    wanted = meaning if isinstance(meaning, tuple) else (meaning,)
    assert [mention.value.meaning for mention in found] == [
        part.meaning if isinstance(part, Sense) else part for part in wanted
    ], [(mention.text, mention.rule) for mention in find(text)]
    assert all(mention.type == rule.type for mention in found) or any(isinstance(part, Sense) for part in wanted)


def test_every_rule_has_an_example() -> None:
    assert [rule.name for rule in RULES if not rule.examples] == []


def test_no_two_rules_share_a_name() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("modifier", MODIFIERS, ids=lambda modifier: modifier.name)
def test_a_modifier_is_part_of_the_expression(modifier) -> None:  # type: ignore[no-untyped-def]
    assert modifier.examples
    for example in modifier.examples:
        [mention] = find(example)
        assert mention.text == example
        assert mention.mod == modifier.mods[mention.type]


@pytest.mark.parametrize(
    "text",
    [
        "About 1500 soldiers died.",
        "The corpus holds 3750 sonnets by ca. 1000 authors.",
        "He had the lead in The Christmas Cottage.",
        "The channel has 2010 subscribers and 1950 likes.",
        "It was a meal of 1850 kcal with 1600 ml of tea and 1500 lbs of bread.",
    ],
)
def test_what_is_counted_or_titled_is_no_time(text):
    assert [mention.text for mention in find(text)] == []


def test_a_year_stands_before_who_follows():
    assert [mention.text for mention in find("By 2012 followers of the sect had left.")] == ["2012"]


def test_a_year_told_with_about_stays_one_behind_in():
    assert [mention.text for mention in find("In about 1350 traders arrived.")] == ["about 1350"]
