"""Pictures and links of events: what is taken, and what is refused."""

import base64
from pathlib import Path

import pytest

from timeline.errors import TimelineError
from timeline.model.event import Event
from timeline.model.timeline import Timeline
from timeline.model.timespan import TimeSpan
from timeline.views.attached import LARGEST, attached

LINE = Timeline((Event("ferry", "The ferry is sold", TimeSpan.parse("1961"), ()),))
GIF = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
DATA = f"data:image/gif;base64,{base64.b64encode(GIF).decode()}"


def test_a_file_is_embedded_by_what_it_holds_and_not_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "ferry.png").write_bytes(GIF)
    assert attached(LINE, images={"ferry": tmp_path / "ferry.png"}) == {"ferry": {"image": DATA}}
    assert attached(LINE, images={"ferry": DATA}, links={"ferry": "https://example.org/a?b=1&c=2"}) == {
        "ferry": {"image": DATA, "url": "https://example.org/a?b=1&c=2"}
    }


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " https://example.org",
        "https://example.org/ a",
        'https://example.org/"onclick=',
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "//example.org",
        "https://",
        "https://[",
        "",
    ],
)
def test_hostile_addresses_are_refused(url: str) -> None:
    with pytest.raises(TimelineError, match="cannot link to"):
        attached(LINE, links={"ferry": url})


@pytest.mark.parametrize(
    "image",
    [
        "data:image/svg+xml;base64,PHN2Zz4=",
        "data:text/html;base64,PHN2Zz4=",
        'data:image/png;base64,AAAA" onerror="x',
        "data:image/png,AAAA",
        "data:image/png;base64,",
        "https://example.org/picture.png",
        "no-such-file.png",
        "bad\0name.png",
    ],
)
def test_what_is_no_picture_is_refused(image: str) -> None:
    with pytest.raises(TimelineError, match=r"cannot (show|read)"):
        attached(LINE, images={"ferry": image})


def test_drawings_and_large_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "ferry.png").write_text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")
    with pytest.raises(TimelineError, match="give a PNG, JPEG, GIF or WebP"):
        attached(LINE, images={"ferry": tmp_path / "ferry.png"})
    (tmp_path / "large.gif").write_bytes(GIF + bytes(LARGEST))
    with pytest.raises(TimelineError, match="give one of up to"):
        attached(LINE, images={"ferry": tmp_path / "large.gif"})


def test_an_id_that_no_event_has_is_told() -> None:
    with pytest.raises(TimelineError, match="no event has the id 'bridge'"):
        attached(LINE, links={"bridge": "https://example.org"})
