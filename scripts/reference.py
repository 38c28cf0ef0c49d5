"""The pages of the reference: every public name, in the groups that `timeline/__init__.py` lists them in."""

import re
from pathlib import Path

import timeline as tl

HOME = Path(tl.__file__)


def groups() -> dict[str, list[str]]:
    """The public names below what their group is called.

    >>> groups()["What can go wrong"][0]
    'TimelineError'
    """
    listed = re.search(r"__all__ = \[(.*?)\n\]", HOME.read_text("utf-8"), re.DOTALL)
    assert listed is not None
    found: dict[str, list[str]] = {}
    for line in listed[1].splitlines()[1:]:
        if (comment := line.strip()).startswith("# "):
            title = comment[2].upper() + comment[3:]
            found[title] = []
        else:
            found[title] += re.findall(r'"(\w+)"', line)
    return found


def reference(folder: Path) -> None:
    """Write a page a group, and the one that lists them."""
    folder.mkdir()
    rows, pages = [], []
    for title, names in groups().items():
        page = re.sub(r"[^a-z]+", "-", title.lower()).strip("-")
        pages.append(page)
        entries = "\n".join(_entry(name) for name in names)
        (folder / f"{page}.md").write_text(f"# {title}\n\n```{{eval-rst}}\n{entries}\n```\n", "utf-8")
        rows += [f"| [`{name}`](#timeline.{name}) | {_summary(name)} |" for name in names]
    toc = "\n".join(pages)
    table = "\n".join(["| name | what it is |", "|---|---|", *rows])
    (folder / "index.md").write_text(
        f"# Reference\n\nAll of it is imported from `timeline`, as `tl` throughout.\n\n{table}\n\n"
        f"```{{toctree}}\n:hidden:\n\n{toc}\n```\n",
        "utf-8",
    )


def _summary(name: str) -> str:
    first = (getattr(tl, name).__doc__ or "").strip().splitlines()[0]
    return first.replace("|", "\\|")


def _entry(name: str) -> str:
    if not isinstance(getattr(tl, name), type):
        return f".. autofunction:: timeline.{name}\n"
    members = "" if name.endswith("Error") else "   :members:\n"
    return f".. autoclass:: timeline.{name}\n{members}"
