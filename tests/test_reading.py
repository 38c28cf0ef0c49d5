"""What `python -m scripts.reading` shows whoever looks for the place where a title goes wrong."""

from scripts.reading import report


def test_each_step_of_a_title_is_named_with_its_file_and_what_it_took() -> None:
    lines = list(report("In fact, the council, according to the mayor, sold the mill on Friday.", "2022-09-28"))
    assert lines[0].startswith("In·adp  fact·noun")
    assert "0 root, verb: sold, subject: the council | " in lines[1]
    steps = {line.split(" ")[1].rstrip(":"): line for line in lines if line.startswith("timeline/events/titles/")}
    assert steps["_without_source"].endswith("−according to the mayor ,")
    assert steps["without_times"].endswith("−on Friday")
    assert steps["_without_addition"].endswith("−In fact ,")
    assert lines[-1] == "2022-09-23 | The council sold the mill | happened"


def test_only_the_step_itself_is_named_and_not_what_called_it() -> None:
    steps = [line for line in report("In 1998 she sold it.") if line.startswith("timeline/")]
    assert [step.split(" ", 1)[1] for step in steps] == ["without_times: −In 1998"]
