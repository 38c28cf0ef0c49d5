"""Text for plotly, which reads a little HTML and TeX in all it shows: escaped, so that a title is only ever a title."""

from collections.abc import Mapping
from html import escape

from ..model import Claim, Event
from .lettering import tidy, wrap
from .shared import shared, status

MOST_CLAIMS = 6


def plain(text: str, limit: int = 2000) -> str:
    """`text` as plotly shows it unread: no tags, no entities, no TeX.

    >>> plain("<b>1 & $2$</b>")
    '&lt;b&gt;1 &amp; &#36;2&#36;&lt;/b&gt;'
    """
    return escape(tidy(text, limit), quote=False).replace("$", "&#36;")


def lines(text: str, columns: int = 64, most: int = 6) -> str:
    """`text` broken into lines, each of them plain."""
    return "<br>".join(plain(line) for line in wrap(tidy(text), columns, most))


def hover(event: Event, names: Mapping[str, str]) -> str:
    """Title, when in words and in EDTF, and who says so; `names` are those of the documents, by id."""
    state = [status(event.modality)] if event.modality != "happened" else []
    state += [shared()["disputed"]["label"]] if event.disputed else []
    said = list(dict.fromkeys(_who(claim, event, names) for claim in event.claims))
    more = [shared()["words"]["more"].format(n=len(said) - MOST_CLAIMS)] if len(said) > MOST_CLAIMS else []
    return "<br>".join([
        f"<b>{lines(event.title or 'untitled')}</b>",
        f"{plain(event.when.words())}  <i>{plain(event.when.edtf)}</i>",
        *([", ".join(state)] if state else []),
        *said[:MOST_CLAIMS],
        *more,
    ])  # fmt: skip


def _who(claim: Claim, event: Event, names: Mapping[str, str]) -> str:
    """The source, whom it names as saying so, and the date it gives where sources differ."""
    words = shared()["words"]
    said = names.get(claim.document_id, claim.document_id)
    if claim.attribution:
        source = claim.attribution.source
        said += f", {words['per'].format(source=source) if source else words['reportedly']}"
    if claim.when is not None and len(event.dates) > 1:
        said += f": {claim.when.words()}"
    return lines(said, 72, 2)
