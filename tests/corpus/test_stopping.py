"""Killed at any moment, what is done stays and the same command does the rest: the store is the same in the end."""

import random
import signal
import subprocess
import sys
import time

import pytest

import timeline as tl
from tests.corpus.made import articles, rows

BUILD = """
import sys
import timeline as tl
from tests.corpus.made import articles
from timeline.corpus import building
building.BATCH = 1500
tl.Corpus(sys.argv[1]).add(articles(120), workers=1)
"""


def build(path):
    return subprocess.Popen([sys.executable, "-c", BUILD, str(path)], stderr=subprocess.DEVNULL)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    store = tl.Corpus(tmp_path_factory.mktemp("whole") / "news.store")
    store.add(articles(120), workers=1, progress=False)
    return rows(store)


@pytest.mark.slow
def test_killed_at_ten_random_moments(tmp_path, whole):
    begun = time.monotonic()
    assert build(tmp_path / "first.store").wait() == 0
    takes = time.monotonic() - begun
    chance = random.Random(22)
    path = tmp_path / "news.store"
    kept = []
    for _ in range(10):
        process = build(path)
        time.sleep(takes * chance.uniform(0.25, 1.0))
        process.send_signal(signal.SIGKILL)
        process.wait()
        store = tl.Corpus(path)
        kept.append(len(store))
    assert kept == sorted(kept), "what was done is kept"
    assert build(path).wait() == 0
    assert rows(tl.Corpus(path)) == whole == rows(tl.Corpus(tmp_path / "first.store"))
    assert not list((path / ".changes").iterdir())


@pytest.mark.parametrize("step", range(6))
def test_a_change_that_was_decided_is_done_by_whoever_comes_next(tmp_path, whole, monkeypatch, step):
    """The disk is left as a process leaves it that ends between two files."""
    from timeline.corpus.store import Store

    path = tmp_path / "news.store"
    steps = iter(range(step))

    def put(self, change):
        if next(steps, None) is None:
            for file in sorted(change.glob("*/*/*.parquet"))[: 1 + step % 2]:
                target = self.path / file.relative_to(change)
                target.parent.mkdir(parents=True, exist_ok=True)
                file.replace(target)
            raise KeyboardInterrupt
        real(self, change)

    real = Store._put
    monkeypatch.setattr(Store, "_put", put)
    monkeypatch.setattr("timeline.corpus.building.BATCH", 9000)
    with pytest.raises(KeyboardInterrupt):
        tl.Corpus(path).add(articles(120), workers=1, progress=False)
    assert list((path / ".changes").iterdir())
    monkeypatch.setattr(Store, "_put", real)
    tl.Corpus(path).add(articles(120), workers=1, progress=False)
    assert rows(tl.Corpus(path)) == whole
