"""What should never come, and comes: chains that contradict themselves, events without words."""

from itertools import permutations

import timeline as tl
from timeline.merging import merge
from timeline.model import Claim, Event, Span, TimeSpan


def test_a_chain_that_contradicts_itself_is_cut_in_whatever_order_it_comes():
    told = [
        tl.Document(
            "A blast at the Corva refinery near Leeds killed 30 people on 4 May 2011.", id="a", published="2011-05-06"
        ),
        tl.Document(
            "A blast tore through the Corva refinery near Leeds on 4 May 2011.", id="b", published="2011-05-06"
        ),
        tl.Document(
            "A blast at the Corva refinery near Leeds killed 90 people on 4 May 2011.", id="c", published="2011-05-06"
        ),
    ]
    found = {
        frozenset(frozenset(event.sources) for event in tl.extract(order, headline=False))
        for order in permutations(told)
    }
    assert len(found) == 1
    assert not any({"a", "c"} <= sources for [groups] in [found] for sources in groups)


def test_events_without_words_stay_as_they_are():
    when = TimeSpan.parse("2011-05-04")
    document = tl.Document("…", id="paper")
    claim = Claim("paper", Span(0, 1), Span(0, 1), when=when)
    events = [
        Event(id=name, title=title, when=when, claims=claims)
        for name, title, claims in [
            ("a", "", ()),
            ("b", "", (claim,)),
            ("c", "…", ()),
            ("d", "!?", (claim,)),
        ]
    ]
    assert sorted(event.id for event in merge(events, [document])) == ["a", "b", "c", "d"]
