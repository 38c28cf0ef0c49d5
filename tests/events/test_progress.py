"""How far it is: told within a document, not only between them."""

from itertools import pairwise

from timeline import Document, extract

SENTENCE = "The mill at Harlow burned on 3 May 2014. "


def test_a_long_document_tells_how_far_it_is():
    text = SENTENCE * 8_000
    heard = []
    line = extract([Document("Nothing.", id="a"), Document(text, id="b")], progress=lambda *said: heard.append(said))
    assert len(line) >= 1
    done = [done for done, _ in heard]
    assert done == sorted(done)
    assert len(done) > 20
    assert max(b - a for a, b in pairwise(done)) < len(text) / 5
    assert heard[-1] == (len(text) + 8, len(text) + 8)


def test_what_is_told_changes_nothing():
    text = SENTENCE * 50
    assert extract(text, progress=lambda *_: None) == extract(text)
