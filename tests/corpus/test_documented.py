"""The page on the corpus is held to the schema."""

from pathlib import Path

import pytest

from timeline.corpus.schema import TABLES

PAGE = (Path(__file__).parents[2] / "docs" / "corpus.md").read_text("utf-8")


@pytest.mark.parametrize("table", TABLES)
def test_each_column_is_explained_as_the_schema_says(table):
    part = PAGE.partition(f"### `{table}`\n")[2].partition("\n#")[0]
    rows = [line.split("|") for line in part.splitlines() if line.startswith("| `")]
    assert [(row[1].strip(" `"), row[3].strip()) for row in rows] == [(each.name, each.says) for each in TABLES[table]]
