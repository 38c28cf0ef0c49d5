"""Edits in words, for histories and errors."""

from collections.abc import Callable
from typing import Any

from ..model import Correction
from .edits import Add, Checkpoint, Edit, Merge, SetPublished, Split
from .log import Step
from .state import State, quoted


def describe(edit: Edit, state: State) -> str:
    """What an edit does, in one line, with the titles that events had at first.

    >>> from .edits import Tag
    >>> describe(Tag("e1", "fire"), State({}, {}))
    'Tag event e1 with “fire”'
    """
    return WORDS[type(edit).__name__](edit, lambda key: _title(key, state))


def events_of(edit: Edit) -> tuple[str, ...]:
    """The ids of the events that an edit names."""
    if isinstance(edit, Merge):
        return edit.events
    if isinstance(edit, Add):
        return (edit.event.id,)
    return () if isinstance(edit, (SetPublished, Checkpoint)) else (edit.event,)


def correction(step: Step, state: State) -> Correction:
    """A step as a timeline that is handed on tells of it."""
    edit = step.edit
    events = events_of(edit)
    made = state.entries[events[0]].into if isinstance(edit, (Merge, Split)) else ()
    document = edit.document if isinstance(edit, SetPublished) else ""
    return Correction(describe(edit, state), events, made, document, step.by, step.why, step.at)


def _title(key: str, state: State) -> str:
    return quoted(state.entries[key].name) if key in state.entries else f"event {key}"


def _split(edit: Split, title: Callable[[str], str]) -> str:
    return f"Split {title(edit.event)} into {len(edit.groups) or 'its claims'}"


WORDS: dict[str, Callable[[Any, Callable[[str], str]], str]] = {
    "Retitle": lambda edit, title: f"Retitle {title(edit.event)} to {quoted(edit.title)}",
    "Redate": lambda edit, title: f"Date {title(edit.event)} {edit.when.words()}",
    "Accept": lambda edit, title: f"Accept {title(edit.event)}",
    "Reject": lambda edit, title: f"Reject {title(edit.event)}",
    "Restore": lambda edit, title: f"Restore {title(edit.event)}",
    "Merge": lambda edit, title: f"Merge {', '.join(map(title, edit.events))}",
    "Split": _split,
    "Add": lambda edit, title: f"Add {quoted(edit.event.title)}",
    "Tag": lambda edit, title: f"Tag {title(edit.event)} with {quoted(edit.tag)}",
    "Untag": lambda edit, title: f"Take the tag {quoted(edit.tag)} off {title(edit.event)}",
    "Dispute": lambda edit, title: f"Mark {title(edit.event)} as {'disputed' if edit.disputed else 'not disputed'}",
    "Prefer": lambda edit, title: f"Prefer the date of claim {edit.claim} for {title(edit.event)}",
    "Note": lambda edit, title: f"Note beside {title(edit.event)}: {quoted(edit.note)}",
    "Checkpoint": lambda edit, title: f"Checkpoint {quoted(edit.name)}",
    "SetPublished": lambda edit, title: f"Publish document {edit.document} on {edit.published or 'an unknown day'}",
}
"""Each edit's words, by the name of its class."""
