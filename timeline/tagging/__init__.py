"""Text to mentions: what stands there, before anybody asks which day it was.

To add a language, see `timeline.languages`; to add a rule, write it beside its kin there and list it.
"""

from .find import find
from .language import FIGURES, GRAMMARS, rules_for

__all__ = ["FIGURES", "GRAMMARS", "find", "rules_for"]
