"""Mentions to time expressions: what an expression means, placed on the calendar.

To add a kind of meaning, give it a class in `timeline.tagging.meaning` and a resolver in the table of `resolve.py`.
"""

from .explain import explain
from .resolve import resolve

__all__ = ["explain", "resolve"]
