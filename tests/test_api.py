"""The front door: what it offers, and that each name leads somewhere."""

import ast
import inspect
from pathlib import Path

import pytest

import timeline


@pytest.mark.parametrize("name", timeline.__all__)
def test_every_public_name_leads_somewhere(name):
    found = getattr(timeline, name)
    assert found.__name__ == name
    assert found.__doc__


def test_names_are_listed_once_and_shown():
    assert len(set(timeline.__all__)) == len(timeline.__all__)
    assert set(timeline.__all__) <= set(dir(timeline))


def test_the_homes_and_the_list_agree():
    listed = {name for names in timeline._HOMES.values() for name in names}
    assert listed == set(timeline.__all__)


def test_another_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'timelime'"):
        timeline.timelime  # noqa: B018


@pytest.mark.parametrize("name", ["read", "tag", "extract", "load", "read_date"])
def test_options_are_keyword_only(name):
    parameters = list(inspect.signature(getattr(timeline, name)).parameters.values())
    positional = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    assert len(positional) == 1


@pytest.mark.parametrize("name", [name for name in timeline.__all__ if name.endswith("Error")])
def test_every_error_is_a_timeline_error(name):
    assert issubclass(getattr(timeline, name), timeline.TimelineError)


def test_a_missing_extra_says_what_to_install():
    error = timeline.MissingExtraError("the explorer", "notebook")
    assert str(error) == "the explorer needs the extra 'notebook': pip install 'timeline-explorer[notebook]'"


def test_what_is_to_go_is_told_by_the_decorator_alone():
    """`warnings.deprecated` (typing_extensions' before 3.13) is seen by type checkers too; a warning by hand is not."""
    by_hand = [
        f"{path.name}:{node.lineno}"
        for path in Path(timeline.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("warn")
        if any("DeprecationWarning" in ast.unparse(each) for each in (*node.args, *(k.value for k in node.keywords)))
    ]
    assert by_hand == []
