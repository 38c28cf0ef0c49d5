"""Sentences that a full stop is missing between, and sentences in which a capital means something else."""

import pytest

from timeline.model import Span
from timeline.syntax.run_on import without_run_on
from timeline.syntax.sentences import split


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (
            "Soldiers wait in the rain near Lund harbour The ministry said on Monday that a storm was near.",
            ["Soldiers wait in the rain near Lund harbour", "The ministry said on Monday that a storm was near."],
        ),
        (
            "Brook and Lind last sang together in 2000 The voices will be recorded by Karl Holm.",
            ["Brook and Lind last sang together in 2000", "The voices will be recorded by Karl Holm."],
        ),
    ],
)
def test_run_on(text, sentences):
    assert [span.of(text) for span in split(text)] == sentences


@pytest.mark.parametrize(
    "text",
    [
        "In 1963 she wrote for the weekly magazine The weaver and left the mill in Lund.",
        "The doctors of Lund found a new vaccine for hepatitis A in the spring of 1998.",
        'She said to the board that "the way He spoke was worth all the trouble of it".',
        "The board of the mill in Lund called its plan The Last Loom of All and sold it.",
        "They sang The sea and me.",
    ],
)
def test_one_sentence(text):
    assert [span.of(text) for span in without_run_on(text, Span(0, len(text)))] == [text]
