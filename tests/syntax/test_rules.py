"""Rows of the tables of rules that no sentence of `clauses.txt` needs: without its row each comes out otherwise."""

import pytest

from tests.support.clauses import found


@pytest.mark.parametrize(
    ("sentence", "verb", "relation", "subject"),
    [
        # which clause a further verb begins (`attaching.FURTHER`)
        ("He married in 1990 but the marriage, never happy, was dissolved.", "was dissolved", "conj", "the marriage"),
        ("The mill closed in 1990 and without a job she left.", "left", "conj", "she"),
        ("They met in 1990, a date both sides had asked for.", "had asked", "acl:relcl", "both sides"),
        # what "that" opens (`that.READINGS`)
        ("They closed the road so that the parade could pass.", "could pass", "advcl", "the parade"),
        # what stands before a verb and is not its subject (`before_verb.NO_SUBJECTS`)
        ("A week after the fire, clerks left the town.", "left", "root", "clerks"),
        ("According to the master, Ann Voss, the ferry sank in 1990.", "sank", "root", "the ferry"),
        ("With growing demand drawing more people in, the rate rose.", "rose", "root", "the rate"),
        ("In 1987, aged 24, the weaver left.", "left", "root", "the weaver"),
    ],
)
def test_a_verb_has_its_clause_and_subject(sentence: str, verb: str, relation: str, subject: str) -> None:
    (clause,) = [clause for clause in found(sentence) if clause.verb == verb]
    assert (clause.relation, clause.subject) == (relation, subject)
