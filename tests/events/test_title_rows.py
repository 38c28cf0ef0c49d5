"""Each sentence of the editors' tables: its events are as the rows have them, but for what `titles_known.txt` names.

That list is strict, both ways. Where a sentence comes right, or wrong in another way, `python -m tests.support.known`
writes it anew; where one goes wrong that was right, mend the code.
"""

import pytest

from tests.support.known import TABLES, Case, cases, key, known, wrong

ROWS = [(name, case) for name, path in TABLES.items() for case in cases(path)]
KNOWN = {name: known(name) for name in TABLES}


@pytest.mark.parametrize(("table", "case"), ROWS, ids=[f"{name}: {case.sentence[:60]}" for name, case in ROWS])
def test_a_sentence_gives_its_rows(table: str, case: Case) -> None:
    assert wrong(case) == KNOWN[table].get(key(case), ())


def test_what_is_known_to_be_wrong_is_in_the_tables() -> None:
    for table, sentences in KNOWN.items():
        assert sentences.keys() <= {key(case) for name, case in ROWS if name == table}
