"""The figures of the README, as rows that can be drawn: no figure of the site is typed twice."""

import re
from dataclasses import dataclass
from html import escape
from pathlib import Path

README = Path(__file__).parents[1] / "README.md"
UNSEEN = re.compile(r"kept aside|no rule had seen|first (run|met)|as first", re.IGNORECASE)


@dataclass(frozen=True)
class Figure:
    """One share of a hundred. `what` is measured, `on` which set; `value` is ours, `peer` another's, by `name`."""

    what: str
    on: str
    value: float
    peer: float | None = None
    name: str = ""

    @property
    def unseen(self) -> bool:
        """Whether the texts had been looked at by nobody who made a rule."""
        return UNSEEN.search(f"{self.on}; {self.what}") is not None


def section(text: str | None = None) -> str:
    """The part of the README that says how well it does, as Markdown."""
    readme = README.read_text("utf-8") if text is None else text
    found = re.search(r"^## How well it does\n+(.*?)(?=^## )", readme, re.MULTILINE | re.DOTALL)
    if not found:
        raise ValueError("the README has no section 'How well it does'")
    return found[1].strip() + "\n"


def figures(text: str | None = None) -> list[Figure]:
    """Each row whose figures are shares: its first figure, since the README puts the strictest first; the weakest row first.

    >>> figures("## How well it does\\n| a | timeline | beside it |\\n|-|-|-|\\n| dates kept aside: right | 75 % | X 60 % |\\n## ")
    [Figure(what='dates: right', on='dates kept aside', value=75.0, peer=60.0, name='X')]
    """
    found = []
    for line in section(text).splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        value = re.match(r"[\d.]+", cells[1]) if len(cells) == 3 and "%" in cells[1] else None
        if not value or cells[0].startswith("the same"):  # that is told beside the row above it
            continue
        about, _, names = cells[0].rpartition(": ")
        subject = re.sub(r"\s*\([^)]*\)", "", about or names)
        measured = names.split(" / ")[0] if about else ""
        what = re.sub(r",? (that were )?kept aside.*", "", subject)
        peer = re.match(r"([A-Z][^\d:]*?):? ([\d.]+)", cells[2])
        found.append(Figure(
            f"{what}: {measured}" if measured else what, about or names, float(value[0]),
            float(peer[2]) if peer else None, peer[1] if peer else "",
        ))  # fmt: skip
    return sorted(found, key=lambda each: each.value)


def drawn(rows: list[Figure]) -> str:
    """Each on a line from 0 to 100, the peer hollow on the same line; as markup."""
    head = (
        '<div class="fr hd"><span>Of 100; the lines run from 0 to 100</span>'
        '<span class="key"><u></u>timeline <u class="o"></u>beside it</span><span class="set">Set</span></div>'
    )
    return f'<div class="fig">{head}{"".join(map(_row, rows))}</div>'


def _row(row: Figure) -> str:
    peer = f'<u class="o" style="left:{row.peer}%" title="{escape(row.name)}"></u>' if row.peer is not None else ""
    said = f'<em class="o">{escape(row.name)} {row.peer:g}</em>' if row.peer is not None else ""
    inside = re.search(r"\(([^)]*)\)", row.on)
    kind = (
        inside[1] if inside and re.search(r"\d|kept|run", inside[1]) else "kept aside" if "kept aside" in row.on else ""
    )
    kind = kind or ("first run" if row.unseen else "developed with")
    return (
        f'<div class="fr"><b>{escape(row.what[:1].upper() + row.what[1:])}</b>'
        f'<div class="dp"><i></i>{peer}<u style="left:{row.value}%"></u></div>'
        f'<span class="val"><em>{row.value:g} %</em>{said}</span><span class="set">{kind}</span></div>'
    )
