"""Draws the rooms of the package and who imports whom, from the imports: `python -m scripts.architecture`.

A room stands above all that it imports. An arrow that follows from two others is left out, and so are those to the
model, which all import, and the doors of `Timeline`, which `tests/test_imports.py` names. Of the files beside the
folders only the pipeline is drawn; what another one imports, its importers are drawn to import.
"""

import ast
import re
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "timeline"
PICTURE = ROOT / "docs" / "architecture.svg"
FILES = {"pipeline"}

WIDTH, HEIGHT, BETWEEN, STEP, EDGE = 176, 62, 28, 118, 24

STYLE = """<style>
rect{fill:#fff;stroke:#9aa5b1}path{fill:none;stroke:#9aa5b1}.b{fill:#f5f7fa;stroke:none}
.n{font-size:15px;font-weight:600;fill:#1f2933}.d{font-size:10.5px;fill:#52606d}
@media(prefers-color-scheme:dark){rect{fill:#26303b;stroke:#52606d}path{stroke:#616e7c}.b{fill:#1b222b}
.n{fill:#f5f7fa}.d{fill:#cbd2d9}}
</style>"""


def modules() -> Iterator[tuple[str, Path]]:
    """The room of each module, and its file: a folder is a room, and so is a file beside the folders."""
    for path in sorted(PACKAGE.rglob("*.py")):
        room = path.relative_to(PACKAGE).with_suffix("").parts[0]
        if not room.startswith("__"):
            yield room, path


def imports() -> dict[str, set[str]]:
    """The rooms that are drawn, and what each imports of the others."""
    found: dict[str, set[str]] = {room: set() for room, _ in modules()}
    for room, path in modules():
        package = ("timeline", *path.relative_to(PACKAGE).parts[:-1])
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level and room != "model":
                base = (*package[: len(package) - node.level + 1], *(node.module or "").split("."))
                names = [base[1]] if len(base) > 1 and base[1] else [alias.name for alias in node.names]
                found[room] |= {name for name in names if name in found and name not in (room, "model")}
    for file in [room for room in found if not (PACKAGE / room).is_dir() and room not in FILES]:
        behind = found.pop(file)
        for room, others in found.items():
            if file in others:
                others.remove(file)
                others |= behind - {room}
    return found


def reached(graph: dict[str, set[str]]) -> dict[str, set[str]]:
    """All the rooms that each room needs, through others too."""
    found = {room: set(others) for room, others in graph.items()}
    for between in graph:
        for others in found.values():
            if between in others:
                others |= found[between]
    return found


def layers(graph: dict[str, set[str]]) -> list[list[str]]:
    """The rooms in rows, the lowest first: each above all that it imports. Two that need each other stand together."""
    below = reached(graph)
    rows: list[list[str]] = []
    left = set(graph)
    while left:
        rows.append(sorted(room for room in left if all(room in below[o] for o in below[room] & left)))
        left -= set(rows[-1])
    return rows


def needed(graph: dict[str, set[str]]) -> set[tuple[str, str]]:
    """The arrows without which the picture would say less."""
    below = reached(graph)
    return {
        (room, other)
        for room, others in graph.items()
        for other in others
        if not any(other in below[between] and other != between and room not in below[between] for between in others)
    }


def says(room: str) -> str:
    """What a room is for, in the first words of its docstring."""
    path = PACKAGE / room / "__init__.py" if (PACKAGE / room).is_dir() else PACKAGE / f"{room}.py"
    line = (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").partition("\n")[0]
    return re.split(r"[.:;(,]", line.replace("`", ""), maxsplit=1)[0].strip()


def _wrapped(words: str, width: int = 27, lines: int = 2) -> list[str]:
    made = [""]
    for word in words.split():
        if len(made[-1]) + len(word) < width:
            made[-1] = f"{made[-1]} {word}".strip()
        else:
            made.append(word)
    return [*made[: lines - 1], made[lines - 1] + "…"] if len(made) > lines else made


def _middle(places: list[float]) -> float:
    return sum(places) / max(len(places), 1)


def draw() -> str:
    """The picture, as SVG."""
    graph = {room: others for room, others in imports().items() if room != "model"}
    rows = layers(graph)
    arrows = needed(graph)
    wide = max(map(len, rows)) * (WIDTH + BETWEEN) - BETWEEN + 2 * EDGE
    high = (len(rows) + 1) * STEP - (STEP - HEIGHT) + 2 * EDGE
    place: dict[str, tuple[float, float]] = {}
    for level, row in enumerate(rows):
        if not level:  # those that need each other side by side
            row.sort(key=lambda room: (room not in reached(graph)[room], room))
        else:  # each as near as may be above what it imports
            row.sort(key=lambda room: _middle([place[other][0] for other in graph[room] if other in place]))
        left = (wide - len(row) * (WIDTH + BETWEEN) + BETWEEN) / 2
        for i, room in enumerate(row):
            place[room] = left + i * (WIDTH + BETWEEN), high - EDGE - HEIGHT - (level + 1) * STEP
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide:.0f} {high:.0f}" font-family="sans-serif">',
        "<title>The rooms of the package: each stands above what it imports</title>",
        STYLE,
        f'<rect class="b" width="{wide:.0f}" height="{high:.0f}"/>',
    ]
    for room, other in sorted(arrows):
        (x, y), (to, end) = place[room], place[other]
        if y == end:
            parts.append(f'<path d="M{min(x, to) + WIDTH:.0f} {y + HEIGHT / 2:.0f}H{max(x, to):.0f}"/>')
            continue
        x, to, y = x + WIDTH / 2, to + WIDTH / 2, y + HEIGHT
        bend = min((end - y) / 2, 60)
        parts.append(
            f'<path d="M{x:.0f} {y:.0f}C{x:.0f} {y + bend:.0f} {to:.0f} {end - bend:.0f} {to:.0f} {end:.0f}"/>'
        )
    place["model"] = EDGE, high - EDGE - HEIGHT
    for room, (x, y) in sorted(place.items()):
        across = wide - 2 * EDGE if room == "model" else WIDTH
        parts.append(f'<rect x="{x:.0f}" y="{y:.0f}" width="{across:.0f}" height="{HEIGHT}" rx="6"/>')
        parts.append(f'<text class="n" x="{x + 10:.0f}" y="{y + 21:.0f}">{escape(room)}</text>')
        said = "What all of them hand on: Document, Timex, Event, Timeline" if room == "model" else says(room)
        for i, line in enumerate([said] if room == "model" else _wrapped(said)):
            parts.append(f'<text class="d" x="{x + 10:.0f}" y="{y + 38 + 13 * i:.0f}">{escape(line)}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"


def main() -> int:
    """Write the picture anew."""
    PICTURE.write_text(draw(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
