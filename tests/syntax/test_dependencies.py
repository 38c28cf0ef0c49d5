"""A dependency parse to clauses: the verbs, how each hangs on the rest, who does it, and which has the time."""

import pytest

from timeline.events.extract import Story
from timeline.events.second import parse
from timeline.model import Document
from timeline.pipeline import tag
from timeline.syntax.dependencies import clauses_of

from .parses import parse_of

PARSES = [
    pytest.param(
        "The/DT/det/1 court/NN/nsubj/3 Friday/NNP/npadvmod/3 rejected/VBD/ROOT/3 an/DT/det/5 appeal/NN/dobj/3 "
        "filed/VBN/acl/5 in/IN/prep/6 May/NNP/pobj/7 ././punct/3",
        [("root", "rejected", "The court", "Friday"), ("acl", "filed", "an appeal", "in May")],
        id="a weekday between subject and verb, a participle with a time of its own",
    ),
    pytest.param(
        "By/IN/prep/9 the/DT/det/2 time/NN/pobj/0 he/PRP/nsubj/4 resigned/VBD/relcl/2 in/IN/prep/4 1951/CD/pobj/5 "
        ",/,/punct/9 sales/NNS/nsubj/9 doubled/VBD/ROOT/9 and/CC/cc/9 prices/NNS/nsubj/12 fell/VBD/conj/9 ././punct/9",
        [("root", "doubled", "sales", ""), ("advcl", "resigned", "he", "in 1951"), ("conj", "fell", "prices", "")],
        id="by the time he resigned",
    ),
    pytest.param(
        "After/IN/prep/6 leaving/VBG/pcomp/0 school/NN/dobj/1 in/IN/prep/1 1990/CD/pobj/3 she/PRP/nsubj/6 "
        "moved/VBD/ROOT/6 and/CC/cc/6 wrote/VBD/conj/6 ,/,/punct/6 winning/VBG/advcl/6 a/DT/det/12 prize/NN/dobj/10 "
        "in/IN/prep/10 1995/CD/pobj/13 ././punct/6",
        [
            ("root", "moved", "she", ""),
            ("advcl", "leaving", "she", "in 1990"),
            ("conj", "wrote", "she", ""),
            ("acl", "winning", "she", "in 1995"),
        ],
        id="what stands in front, what goes on, what is done besides",
    ),
    pytest.param(
        "The/DT/det/1 board/NN/nsubj/2 said/VBD/ROOT/2 that/IN/mark/9 Ann/NNP/compound/5 Lee/NNP/nsubj/9 "
        ",/,/punct/5 who/WP/nsubj/8 joined/VBD/relcl/5 left/VBD/ccomp/2 in/IN/prep/9 1998/CD/pobj/10 ././punct/2",
        [
            ("root", "said", "The board", ""),
            ("ccomp", "left", "Ann Lee", "in 1998"),
            ("acl:relcl", "joined", "Ann Lee", ""),
        ],
        id="what is said, and what is told by the way",
    ),
]


@pytest.mark.parametrize(("line", "wanted"), PARSES)
def test_clauses(line, wanted):
    text, words = parse_of(line)
    story = Story(Document(text, published="2018-03-14"), tag(text, published="2018-03-14"))
    parsed = parse(story.parsed(0), text, lambda _: words)
    found = []
    for number, clause in enumerate(parsed.clauses):
        times = [parsed.tokens.words[i] for i in parsed.times if parsed.owner[i] == number]
        subject = parsed.tokens.slice(*clause.subject) if clause.subject else ""
        found.append((clause.relation, parsed.tokens.slice(*clause.verb), subject, " ".join(times)))
    assert sorted(found) == sorted(wanted)


def test_every_word_stands_in_one_clause():
    text, words = parse_of(PARSES[1].values[0])
    parsed = Story(Document(text), []).parsed(0)
    clauses = clauses_of(parsed.tokens, words, 0)
    ranges = sorted(tuple(segment) for clause in clauses for segment in clause.segments)
    assert [i for low, high in ranges for i in range(low, high)] == list(range(len(parsed.tokens.words)))


def test_an_empty_parse_is_one_clause():
    parsed = Story(Document("Rome burned."), []).parsed(0)
    assert [clause.relation for clause in clauses_of(parsed.tokens, [], 0)] == ["root"]
