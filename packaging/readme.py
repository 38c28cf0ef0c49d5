"""The README as PyPI shows it: what stands beside it in the repository has an address there."""

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

LINK = re.compile(r"(!?)\[([^\]]*)\]\((?!https?:|#)([^)\s]+)\)")


def absolute(text: str, repository: str) -> str:
    """The text with each link to a file as one into the repository, pictures as they are served raw.

    >>> absolute("[a](docs/a.md) ![b](docs/b.svg) [c](https://example.org)", "https://github.com/x/y")
    '[a](https://github.com/x/y/blob/main/docs/a.md) ![b](https://github.com/x/y/raw/main/docs/b.svg) [c](https://example.org)'
    """
    return LINK.sub(lambda found: f"{found[1]}[{found[2]}]({repository}/{_kind(found[1])}/main/{found[3]})", text)


def _kind(sign: str) -> str:
    return "raw" if sign else "blob"


class Readme(MetadataHookInterface):
    """Called by hatchling when it needs the metadata."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Sets the readme."""
        text = (Path(self.root) / "README.md").read_text("utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": absolute(text, metadata["urls"]["Homepage"])}
