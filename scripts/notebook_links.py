"""Links to Binder and Colab, below the title of each notebook: `python -m scripts.notebook_links` writes them."""

import json
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
HOME = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["urls"]["Homepage"]


def links(name: str) -> str:
    """The line of a notebook of this name.

    >>> "labpath=notebooks/a.ipynb" in links("a.ipynb")
    True
    """
    repository = HOME.removeprefix("https://github.com/")
    folder = repository.rpartition("/")[2]
    return (
        f"[Open in Binder](https://mybinder.org/v2/gh/{repository}/HEAD?labpath=notebooks/{name}) · "
        f"[open in Colab](https://colab.research.google.com/github/{repository}/blob/main/notebooks/{name}), where "
        f"first `!git clone {HOME} && pip install -q './{folder}[all]'` and `%cd {folder}/notebooks` are run"
    )


def write(path: Path) -> None:
    """Put the line at the end of the first cell of a notebook that has none."""
    notebook = json.loads(path.read_text("utf-8"))
    source = "".join(notebook["cells"][0]["source"])
    if links(path.name) not in source:
        source = f"{source.rstrip()}\n\n{links(path.name)}"
        notebook["cells"][0]["source"] = source.splitlines(keepends=True)
        path.write_text(json.dumps(notebook, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    for each in sorted((ROOT / "notebooks").glob("*.ipynb")):
        write(each)
