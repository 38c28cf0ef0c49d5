"""A language model as editor of titles, sources and status, of whose answers nothing is taken on trust.

The rules read the dates and find the sentences. `asking` puts them to the editor in small batches, `endpoint` carries
them to any OpenAI-compatible address, `checking` holds each answer against the text, `editor` takes what stands.
"""

from .editor import Editor
from .plan import Plan

__all__ = ["Editor", "Plan"]
