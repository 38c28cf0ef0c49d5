"""The first step: texts to read, and when each was published."""

from collections import Counter
from collections.abc import Callable, Iterable

import ipywidgets as widgets

from ..errors import TimelineError, short
from ..model import Failed, Unresolved
from ..model.counted import counted
from .cards import Card
from .desk import Desk
from .intake import Intake
from .showing import button, column, field, line, named, said

SHOWN = 24
"""How many cards there are at first, and how many more come at a time: a table may hold thousands of articles."""


class Sources:
    """Paste, drop, and date; `pane` is what is shown. `changed` is called when documents come or go."""

    def __init__(self, desk: Desk, changed: Callable[[], object]) -> None:
        self._desk, self._changed = desk, changed
        self._wrong: list[str] = []
        self._added = 0
        self._shown = SHOWN
        self._cards: dict[str, Card] = {}
        self._failed: dict[str, str] = {}
        self.text = field("Paste a text", name="paste", hint="An article, a report, a page of a diary …", large=True)
        self.text.rows = 7
        self.text.observe(lambda _: self.begin(), "value")  # whoever types mends what was wrong
        self.add = button("Add this text", self._pasted, name="add")
        self.files = Intake(self)
        self.message = line(name="sources-message")
        self.list = named(widgets.Box(), "cards")
        self.more = button("Show more", self._show_more, name="more")
        ways = named(widgets.Box([named(column(self.text, self.add), "pasting"), self.files]), "ways")
        self.pane = column(ways, self.message, self.list, self.more)
        self.show()

    def show(self) -> None:
        """The documents that lie there, each on its card."""
        documents = self._desk.documents[: self._shown]
        gone = set(self._cards) - {document.id for document in documents}
        for document in documents:
            if document.id not in self._cards:
                self._cards[document.id] = self._card(document.id)
        self.list.children = [self._cards[document.id] for document in documents]
        for key in gone:
            self._cards.pop(key).discard()
        hidden = len(self._desk.documents) - len(documents)
        self.more.description = f"Show more ({hidden:,} are not shown)"
        self.more.layout.display = "" if hidden else "none"

    def renew(self) -> None:
        """Show other documents than before, which may have the same ids."""
        for card in self._cards.values():
            card.discard()
        self._cards = {}
        self._shown = SHOWN
        self.message.value = ""
        self.show()

    def fail(self, failed: Iterable[Failed]) -> None:
        """Say on the card of each text what kept it from being read, and nothing on the others."""
        self._failed = {each.document_id: ": ".join(filter(None, (each.place, each.reason))) for each in failed}
        for key, card in self._cards.items():
            card.fail(self._failed.get(key, ""))

    # -- files

    def begin(self) -> None:
        """Some files come: what was wrong with the last ones is past."""
        self._wrong, self._added = [], 0
        self._tell()

    def take(self, name: str, content: bytes) -> None:
        """A file, whole. One that cannot be read is told of, whatever is wrong with it, and the next is taken."""
        try:
            found = self._desk.drop(name, content)
        except TimelineError as error:
            self.refuse(name, str(error).removeprefix(f"{name}: "))
        except Exception as error:  # a broken file may break the package that reads it in any way
            self.refuse(name, Failed.of(error, name).reason)
        else:
            self._added += len(found)
            self._tell()
            self.show()
            self._changed()

    def refuse(self, name: str, why: str) -> None:
        """A file that is not there after all."""
        self._wrong.append(short(f"{short(name, 80)}: {why}"))
        self._tell()

    def _tell(self) -> None:
        added = f"{counted(self._added, 'text')} added." if self._added else ""
        self.message.value = said(added, kind="quiet") + "".join(said(each, kind="wrong") for each in self._wrong)

    # -- the rest

    def _pasted(self) -> bool:
        """Lay out what stands in the box, or say why not."""
        self.begin()
        try:
            self._desk.paste(self.text.value)
        except TimelineError as error:
            self.message.value = said(str(error), kind="wrong")
            return False
        self.text.value = ""
        self.show()
        self._changed()
        return True

    def add_typed(self) -> bool:
        """Lay out what stands in the box, where something does; whether there was nothing wrong with it."""
        return not self.text.value.strip() or self._pasted()

    def need(self, unresolved: Iterable[Unresolved]) -> None:
        """Say on the card of each text how many of its times wait for its day of publication."""
        counts = Counter(each.document_id for each in unresolved if "publication" in each.reason)
        for key, card in self._cards.items():
            card.need(counts[key])

    def _show_more(self) -> None:
        self._shown += SHOWN
        self.show()

    def _card(self, key: str) -> Card:
        (document,) = [each for each in self._desk.documents if each.id == key]
        card = Card(document, self._desk, lambda: self._remove(key), self._changed)
        card.fail(self._failed.get(key, ""))
        return card

    def _remove(self, key: str) -> None:
        self._desk.remove(key)
        self.show()
        self._changed()
