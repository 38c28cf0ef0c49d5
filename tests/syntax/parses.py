"""Dependency parses written by hand, with the attributes that spaCy's tokens have."""

from dataclasses import dataclass, field


@dataclass(eq=False)
class Word:
    i: int
    idx: int
    text: str
    tag_: str
    dep_: str
    parent: int
    parse: list["Word"] = field(repr=False)

    @property
    def head(self):
        return self.parse[self.parent]

    @property
    def children(self):
        return [word for word in self.parse if word.parent == self.i and word is not self]

    @property
    def subtree(self):
        inside = [self] + [word for child in self.children for word in child.subtree]
        return sorted(inside, key=lambda word: word.i)

    @property
    def left_edge(self):
        return self.subtree[0]


def parse_of(line: str) -> tuple[str, list[Word]]:
    """The sentence and the parse of "She/PRP/nsubj/1 left/VBD/ROOT/1": word, tag, relation, index of the head."""
    text, parse = "", []
    for i, cell in enumerate(line.split()):
        word, tag, relation, head = cell.rsplit("/", 3)
        text += " " if text and tag not in (",", ".", "POS") else ""
        parse.append(Word(i, len(text), word, tag, relation, int(head), parse))
        text += word
    return text, parse
