"""The report of reading is complete: what a file holds and its documents do not is in it."""

from pathlib import Path

import pytest

from tests.readers.everything import EVERYTHING, said, words
from timeline.readers import read
from timeline.readers.kinds import KINDS


def test_there_is_a_file_for_every_reader() -> None:
    assert {kind.partition(" ")[0] for kind in EVERYTHING} == set(KINDS) - {"subtitles"} | {"srt", "vtt"}


@pytest.mark.filterwarnings("ignore:.* could not be read")
@pytest.mark.parametrize("kind", EVERYTHING)
def test_what_is_in_no_document_is_in_the_report(tmp_path: Path, kind: str) -> None:
    name, data, _ = EVERYTHING[kind]
    (tmp_path / name).write_bytes(data)
    documents = read(tmp_path / name)
    told = [" ".join((each.text, each.title, each.author, each.source)) for each in documents]
    reports = [documents.report, *(document.report for document in documents)]
    told += [f"{each.what} {each.place} {each.why} {each.text}" for report in reports for each in report]
    told += map(str, documents.failed)
    assert [word for word in words(kind) if word not in said(" ".join(told))] == []
