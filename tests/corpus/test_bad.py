"""What goes wrong with a store is said in one line, and leaves what is there as it was."""

import json
import resource
import subprocess
import sys

import pytest

import timeline as tl
from tests.corpus.made import articles, rows
from timeline.corpus.building import Batch, _each
from timeline.corpus.store import Store


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "news.store"
    tl.Corpus(path).add(articles(4), progress=False)
    return path


def change(path, **values):
    head = json.loads((path / "store.json").read_text())
    (path / "store.json").write_text(json.dumps(head | values))


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda path: change(path, version=99), "is of version 99, and this reads up to 1: update timeline-explorer"),
        (lambda path: change(path, format="lake"), "is a store of another program"),
        (lambda path: (path / "store.json").write_text("{"), "cannot be read"),
        (lambda path: (path / "store.json").unlink(), "is no store: it has no store.json"),
    ],
    ids=["newer", "another program", "half a head", "no head"],
)
def test_what_is_no_store_of_ours_is_refused(path, spoil, said):
    spoil(path)
    before = sorted(each.name for each in path.rglob("*"))
    with pytest.raises(tl.FormatError, match=said) as error:
        tl.Corpus(path).add(articles(2), progress=False)
    assert "\n" not in str(error.value)
    assert sorted(each.name for each in path.rglob("*")) == before


def test_a_file_is_no_store(tmp_path):
    (tmp_path / "news").write_text("x")
    with pytest.raises(tl.FormatError, match="is a file: a store is a folder"):
        tl.Corpus(tmp_path / "news")


@pytest.mark.parametrize("table", ["documents", "mentions", "events"])
@pytest.mark.parametrize("left", [0, 4, 200])
def test_a_file_that_is_cut_off_is_named(path, table, left):
    file = next((path / table).rglob("*.parquet"))
    file.write_bytes(file.read_bytes()[:left])
    asked = [lambda: tl.Corpus(path).add(articles(9), progress=False)]
    if table != "mentions":  # of which a timeline needs none
        asked.append(tl.Corpus(path).timeline)
    for ask in asked:
        with pytest.raises(tl.FormatError, match="cut off or damaged") as error:
            ask()
        assert "\n" not in str(error.value)
        assert file.name in str(error.value)


def test_the_second_of_two_builders_is_told(path):
    with (
        Store(path).building({"context": "none", "names": "rules"}),
        pytest.raises(tl.TimelineError, match="is being built by another process"),
    ):
        tl.Corpus(path).add(articles(5), progress=False)
    assert tl.Corpus(path).add(articles(5), progress=False).new == 1


def test_one_store_is_read_in_one_way(path):
    with pytest.raises(tl.TimelineError, match="was begun with context 'none', names 'rules'"):
        tl.Corpus(path, context="narrative").add(articles(5), progress=False)


def test_a_store_that_is_not_there(tmp_path):
    store = tl.Corpus(tmp_path / "no.store")
    assert len(store) == 0
    for ask in (store.timeline, store.dates, lambda: store.sql("SELECT 1")):
        with pytest.raises(tl.TimelineError, match="no store at"):
            ask()
    with pytest.raises(tl.ReadError, match="no such file"):
        store.add(str(tmp_path / "no-such-folder"))
    assert not store.path.exists()


def test_where_nothing_can_be_written():
    with pytest.raises(tl.TimelineError, match=r"cannot write /proc/news\.store"):
        tl.Corpus("/proc/news.store").add(articles(1), progress=False)


def test_a_full_disk(tmp_path):
    """A limit on the size of files is what a full disk looks like to a program."""
    (tmp_path / "news").mkdir()
    for document in articles(200):
        (tmp_path / "news" / document.source).write_text(document.text)
    command = [sys.executable, "-m", "timeline", "corpus", "build", "news", "-o", "news.store", "--workers", "1"]
    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (15_000, 15_000))  # noqa: E731
    full = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, preexec_fn=limit, check=False)
    assert full.returncode == 2
    assert full.stderr.splitlines()[-1] == "timeline: cannot write news.store: file too large"
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len(tl.Corpus(tmp_path / "news.store")) == 200
    assert not list((tmp_path / "news.store" / ".changes").iterdir())


def test_a_document_that_ends_its_process_is_found_and_the_others_are_read():
    """A worker that dies takes its whole batch with it: each of the batch is tried alone."""
    documents = articles(5)

    def spread(work, items):
        for item in items:
            killed = documents[3] in item.documents
            yield item, Exception("it took 4 workers with it") if killed else [each.id for each in item.documents]

    found = list(_each(spread, None, [Batch(documents[:2]), Batch(documents[2:])]))
    read = [key for batch, made in found if documents[3] not in batch.documents for key in made]
    assert sorted(read) == sorted(each.id for each in documents if each is not documents[3])
    [made] = [made for batch, made in found if batch.documents == [documents[3]]]
    assert {table for table, _, _ in made} == {"documents", "failed"}


def test_many_empty_files(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    for number in range(1200):
        (folder / f"{number}.txt").touch()
    (folder / "one.txt").write_text("The bridge of Porto fell on 3 May 2010.")
    store = tl.Corpus(tmp_path / "news.store")
    added = store.add(folder, progress=False)
    assert (added.new, added.failed, added.events) == (1, 1200, 1)
    before = rows(store)
    store.add(folder, progress=False)
    assert rows(store) == before
