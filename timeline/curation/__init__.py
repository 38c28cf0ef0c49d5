"""Corrections: an append-only log of edits, with undo, that is on disk as it is made.

To add an edit, see `edits`. The way through: `edits` are what a person does, `operations` what they change in a
`state`, `log` which of them count, `journal` and `file` how they are kept, `curation` all of it together.
"""

from .carrying import Misfit, carry_over
from .curation import Curation
from .edits import (
    EDITS,
    Accept,
    Add,
    Checkpoint,
    Dispute,
    Edit,
    Merge,
    Note,
    Prefer,
    Redate,
    Reject,
    Restore,
    Retitle,
    SetPublished,
    Split,
    Tag,
    Untag,
)
from .file import NotSavedError
from .log import Step
from .operations import apply
from .state import State, Status

__all__ = [
    "EDITS",
    "Accept",
    "Add",
    "Checkpoint",
    "Curation",
    "Dispute",
    "Edit",
    "Merge",
    "Misfit",
    "NotSavedError",
    "Note",
    "Prefer",
    "Redate",
    "Reject",
    "Restore",
    "Retitle",
    "SetPublished",
    "Split",
    "State",
    "Status",
    "Step",
    "Tag",
    "Untag",
    "apply",
    "carry_over",
]
