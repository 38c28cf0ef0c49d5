"""Where sentences and paragraphs end, as far as the time of a story needs to know, in any language that has rules."""

import re

CAPITALS = "A-Z0-9À-ÖØ-ÞĄĆĘŁŃŚŹŻА-ЯЁЂ-ЏҐ"
SENTENCE_END = rf"""[.!?]["”’')\]»]*\s+(?=["“„«'(]?[{CAPITALS}])"""
PARAGRAPH_END = r"\n\s*\n"
SENTENCE = re.compile(rf"{SENTENCE_END}|{PARAGRAPH_END}")
PARAGRAPH = re.compile(PARAGRAPH_END)
