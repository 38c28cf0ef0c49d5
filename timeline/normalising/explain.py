"""One line that says how an expression was read: for `timeline tag --explain`, and for a test that fails."""

from ..model import Timex


def explain(timex: Timex) -> str:
    """What was found, by which rule, against which anchor, and where it lies.

    >>> explain(Timex(3, 10, "Tuesday", "DATE", "2022-09-27", rule="weekday", anchor="published 2022-09-28"))
    "'Tuesday' is DATE 2022-09-27 by weekday, against published 2022-09-28; no place on the calendar"
    """
    said = f"{timex.type} {timex.value}" + (f" {timex.mod}" if timex.mod else "")
    said += "".join(f" {name}={value}" for name, value in (("freq", timex.freq), ("quant", timex.quant)) if value)
    against = f", against {timex.anchor}" if timex.anchor else ""
    placed = f"{timex.when.words()} ({timex.when.edtf})" if timex.when else "no place on the calendar"
    note = f"; {timex.note}" if timex.note else ""
    return f"{timex.text!r} is {said} by {timex.rule}{against}; {placed}{note}"
