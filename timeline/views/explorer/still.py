"""How an explorer shows where no kernel will answer: in converted notebooks, on GitHub, to who reads without a browser.

The page of the explorer stands in a frame over its picture. Where frames are taken out, as GitHub does, the picture is
left; where there is no picture either, a table.
"""

import os
import re
import sys
from base64 import b64encode
from html import escape
from typing import Any

from ...model.timeline import Timeline
from ..page import render

LARGEST = 3_000_000
"""Characters of a page that an output of a notebook may hold; a larger timeline is shown as a picture alone."""
_PICTURED = 2000
_FRAMED = 3000
"""So many events are put into a page each time an explorer is shown; more would keep who runs the cell waiting."""
# jupyter_client numbers its messages so; browsers give each a UUID.
_FROM_PYTHON = re.compile(r".+_\d+_\d+")


def mimes(timeline: Timeline, height: int) -> dict[str, str]:
    """The outputs by MIME type, `height` in pixels.

    >>> sorted(mimes(Timeline(), 400))
    ['image/svg+xml', 'text/html']
    """
    picture = _picture(timeline)
    image = "" if picture is None else b64encode(picture.encode()).decode()
    under = f'<img alt="A timeline" src="data:image/svg+xml;base64,{image}">' if image else timeline._repr_html_()
    shown = {} if picture is None else {"image/svg+xml": picture}
    return {**shown, "text/html": _framed(timeline, height, under)}


def _framed(timeline: Timeline, height: int, under: str) -> str:
    if len(timeline.events) > _FRAMED:
        return under
    page = render(timeline)
    if len(page) > LARGEST:
        page = render(timeline, sources=False)
    if len(page) > LARGEST:
        return under
    return (
        f'<div style="position:relative;height:{height}px;overflow:hidden">{under}'
        '<iframe title="Timeline" sandbox="allow-scripts allow-popups allow-downloads allow-modals" '
        'style="position:absolute;inset:0;width:100%;height:100%;border:0;background:#fff" '
        f'srcdoc="{escape(page)}"></iframe></div>'
    )


def runs_unattended() -> bool:
    """Whether the cell is run by a program (nbconvert, papermill, a test), in which no widget lives.

    Voilà runs notebooks so as well, but people then see them with the kernel still there.
    """
    if os.environ.get("SERVER_SOFTWARE", "").startswith("voila"):
        return False
    notebook: Any = sys.modules.get("IPython")  # where it is not loaded, no notebook runs
    try:
        message = notebook.get_ipython().get_parent()["header"]["msg_id"]
    except (AttributeError, KeyError, TypeError):
        return False
    return _FROM_PYTHON.fullmatch(str(message)) is not None


def _picture(timeline: Timeline) -> str | None:
    """The static picture, of what it can show at once."""
    try:
        from ..picture import svg
    except ImportError:
        return None
    return svg(timeline[:_PICTURED])
