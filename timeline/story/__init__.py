"""What has no time expression of its own, dated by the running time of the story.

`narrative` goes through a document, `running` keeps its time, `outlook` tells news from histories, `foreground` what
moves the story on from what is told by the way.
"""

from ..story.narrative import infer

__all__ = ["infer"]
