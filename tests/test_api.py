"""The front door: what it offers, and that each name leads somewhere."""

import inspect

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
