"""Real articles of two crises, where they are at hand: a store gives what one pass over all of them gives."""

import itertools
import json
import random
from pathlib import Path

import pytest

import timeline as tl

CORPORA = Path(__file__).parents[3] / "shared" / "gold" / "corpora"


def pairs(timeline):
    told = [sorted({(each.document_id, each.evidence.start) for each in event.claims}) for event in timeline]
    return {pair for claims in told for pair in itertools.combinations(claims, 2)}


@pytest.mark.slow
@pytest.mark.skipif(not CORPORA.is_dir(), reason="the articles are not here")
@pytest.mark.parametrize("parts", [1, 3])
def test_the_pairs_are_those_of_one_pass(tmp_path, parts):
    lines = [
        line for name in ("earthquake", "influenza") for line in (CORPORA / f"{name}.jsonl").read_text().splitlines()
    ]
    articles = [json.loads(line) for line in lines]
    documents = [
        tl.Document(each["text"], published=each["published"], title=each["title"], source=each["id"])
        for each in articles
    ]
    random.Random(parts).shuffle(documents)
    store = tl.Corpus(tmp_path / "news.store")
    for part in range(parts):
        store.add(documents[part::parts], workers=1, progress=False)
    line, found = tl.extract(documents), store.timeline()
    one, other = pairs(line), pairs(found)
    assert 2 * len(one & other) / (len(one) + len(other)) >= 0.99
    assert [(date.when, date.weight) for date in store.dates(20)] == [
        (each.when, each.weight) for each in line.dates(20)
    ]
