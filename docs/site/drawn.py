"""The directive `drawn`: sentences, read and drawn while the page is made, so that no page can claim another reading.

Its argument is the day of publication, its content one sentence a line.
"""

from html import escape

from docutils import nodes
from docutils.parsers.rst import Directive

import timeline as tl
from scripts.drawing import mark, underlined


class Drawn(Directive):
    """A table: the sentence, its mark, the time in words and in EDTF, and what stands with it."""

    optional_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        """The table as markup."""
        published = self.arguments[0] if self.arguments else None
        rows = "".join(_row(line, published) for line in self.content if line.strip())
        return [
            nodes.raw(
                "", f'<div class="scroll"><table class="drawn"><tbody>{rows}</tbody></table></div>', format="html"
            )
        ]


def _row(sentence: str, published: str | None) -> str:
    line = tl.extract(sentence, published=published, headline=False)
    spans = [(claim.timex.start, claim.timex.end, "") for event in line for claim in event.claims if claim.timex]
    spans += [(left.timex.start, left.timex.end, ' class="left"') for left in line.unresolved]
    told = f'<td class="src">{underlined(sentence, spans)}</td>'
    if not line.events:
        return f"<tr>{told}<td></td><td>not placed</td><td>{escape(line.unresolved[0].reason if line.unresolved else '')}</td></tr>"
    event = line.events[0]
    said = event.claims[0].attribution
    notes = [event.modality] if event.modality != "happened" else []
    notes += [f"according to {said.source}"] if said else []
    words = f"<b>{escape(event.when.words())}</b>{''.join(f'<span>{escape(note)}</span>' for note in notes)}"
    return f"<tr>{told}<td>{mark(event)}</td><td>{words}</td><td><code>{escape(event.when.edtf)}</code></td></tr>"


def setup(app: object) -> dict[str, bool]:
    """Tells Sphinx."""
    app.add_directive("drawn", Drawn)  # type: ignore[attr-defined]
    return {"parallel_read_safe": True}
