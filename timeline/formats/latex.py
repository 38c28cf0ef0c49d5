"""A LaTeX longtable for a report, with numbered sources. It is not read back."""

from ..model import Timeline
from .chronology import citation, entries
from .loss import flat
from .text import CARRIES as _TEXT

__all__ = ["CARRIES", "write"]

WHAT = "a longtable with numbered sources"
CARRIES = _TEXT - {"unresolved"}

_ESCAPES = str.maketrans({
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_",
    "^": r"\textasciicircum{}", "~": r"\textasciitilde{}", "<": r"\textless{}", ">": r"\textgreater{}",
    "|": r"\textbar{}", '"': r"\textquotedbl{}", "`": r"\textasciigrave{}", "'": r"\textquotesingle{}",
    "-": "{-}",
})  # fmt: skip


def write(timeline: Timeline) -> str:
    r"""A fragment for `\input`; it needs `\usepackage{longtable}` and, for straight quotes, `\usepackage{textcomp}`."""
    lines = [
        "% needs \\usepackage{longtable} and, before LaTeX 2020, \\usepackage{textcomp}",
        *([f"% {flat(timeline.title)}"] if timeline.title else []),
        r"\begin{longtable}{p{0.24\linewidth}p{0.70\linewidth}}",
        r"\textbf{When} & \textbf{What} \\ \hline \endhead",
    ]
    for entry in entries(timeline):
        said = "".join(f" \\par {{\\small [{number}] {escape(words)}}}" for number, words in entry.sayings)
        lines.append(f"{escape(entry.when)} & {escape(entry.what)}{said} \\\\")
    lines.append(r"\end{longtable}")
    if timeline.documents:
        sources = enumerate(timeline.documents, start=1)
        lines += [r"\begin{description}", *(f"\\item[{number}] {escape(citation(each))}" for number, each in sources)]
        lines.append(r"\end{description}")
    return "\n".join(lines) + "\n"


def escape(text: str) -> str:
    r"""`text` so that LaTeX prints it as it is.

    >>> escape("50% of \\input{x}")
    '50\\% of \\textbackslash{}input\\{x\\}'
    """
    return flat("".join(each if each.isprintable() else " " for each in text)).translate(_ESCAPES)
