"""What a language model was asked for a sentence, what it answered, and what came of it."""

from dataclasses import dataclass
from typing import Literal

Outcome = Literal["taken", "dropped", "suggested", "no answer"]


@dataclass(frozen=True, slots=True)
class Edited:
    """One line of the log: `event` is the id of the event, "" where there is none.

    `outcome` is "taken", "dropped" (it did not stand, and the rule's result does), "suggested" (kept for a person to
    decide) or "no answer"; `why` says so in words. `field` is title, source, status, date or event; `before` and
    `after` what the rules had and what the editor wrote. `key` finds the answer in the editor's file.
    """

    document_id: str
    editor: str
    outcome: Outcome
    field: str = ""
    event: str = ""
    before: str = ""
    after: str = ""
    why: str = ""
    key: str = ""
