"""A real Dask cluster of two processes: the same store as one process makes, whatever is lost on the way."""

import os
import signal
import threading
import time

import pytest

import timeline as tl
from tests.corpus.made import articles, rows
from timeline.corpus import building, engine

distributed = pytest.importorskip("distributed")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore"),  # of the cluster's own threads
]


@pytest.fixture(scope="module")
def cluster():
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50
    ) as cluster:
        yield cluster


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    store = tl.Corpus(tmp_path_factory.mktemp("whole") / "news.store")
    store.add(articles(200), workers=1, progress=False)
    return rows(store)


def test_a_cluster_that_there_is_makes_the_same_store(cluster, whole, tmp_path, monkeypatch):
    monkeypatch.setattr(building, "BATCH", 3000)
    store = tl.Corpus(tmp_path / "news.store")
    added = store.add(articles(200), scheduler=cluster.scheduler_address, progress=False)
    assert added.new == 200
    assert rows(store) == whole


def test_a_cluster_of_its_own_makes_the_same_store(whole, tmp_path, monkeypatch):
    monkeypatch.setattr(building, "BATCH", 3000)
    store = tl.Corpus(tmp_path / "news.store")
    store.add(articles(200), workers=2, progress=False)
    assert rows(store) == whole


def test_a_worker_that_is_lost_in_the_middle(cluster, whole, tmp_path, monkeypatch):
    monkeypatch.setattr(building, "BATCH", 500)
    killed = []

    def kill():
        while not killed or len(killed) < 4:
            time.sleep(0.4)
            pids = [nanny.pid for nanny in cluster.workers.values() if nanny.pid]
            if pids:
                os.kill(pids[len(killed) % len(pids)], signal.SIGKILL)
                killed.append(pids)

    thread = threading.Thread(target=kill)
    thread.start()
    store = tl.Corpus(tmp_path / "news.store")
    store.add(articles(200), scheduler=cluster.scheduler_address, progress=False)
    thread.join()
    assert killed
    assert rows(store) == whole


def test_another_version_is_said_at_once(cluster, tmp_path, monkeypatch):
    monkeypatch.setattr(engine, "__version__", "9.9")
    monkeypatch.setattr(building, "BATCH", 500)
    with pytest.raises(tl.TimelineError, match=r"has timeline-explorer .* and this is timeline-explorer 9\.9"):
        tl.Corpus(tmp_path / "news.store").add(articles(40), scheduler=cluster.scheduler_address, progress=False)


def test_where_no_scheduler_answers(tmp_path, monkeypatch):
    monkeypatch.setattr(engine, "_WAIT", 1)
    with pytest.raises(tl.TimelineError, match=r"no Dask scheduler answers at tcp://127\.0\.0\.1:9"):
        tl.Corpus(tmp_path / "news.store").add(articles(4), scheduler="tcp://127.0.0.1:9", progress=False)
