"""What Python and JavaScript both must know, read once from `shared.json`."""

import json
from functools import cache
from pathlib import Path
from typing import Any


@cache
def shared() -> dict[str, Any]:
    """The palette, the names of facets and lanes, and the words of dates.

    >>> [lane["name"] for lane in shared()["lanes"]][:2]
    ['none', 'source']
    """
    loaded: dict[str, Any] = json.loads(Path(__file__).with_name("shared.json").read_text("utf-8"))
    return loaded


def status(modality: str) -> str:
    """What a modality is called for a reader.

    >>> status("denied"), status("planned")
    ('did not happen', 'planned')
    """
    return str(next((row["label"] for row in shared()["modalities"] if row["name"] == modality), modality))


def certainty(confidence: float) -> str:
    """The band that a confidence from 0 to 1 falls in.

    >>> certainty(0.8), certainty(0.1)
    ('high', 'low')
    """
    bands: list[dict[str, Any]] = shared()["certainties"]
    return str(next(band["name"] for band in bands if confidence >= band["from"]))
