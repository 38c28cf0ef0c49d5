"""Titles: the core of a clause, in the words of the text. Subject, verb, object, place; no time, no connective."""

from .clause import Clause
from .subject import Range, subject_of
from .tokens import Tokens
from .words import SAYING, WORDS, lemma

LONGEST = 90

# A title ends on none of these: preposition, article, conjunction, "to", relative, comma, opening bracket …
_DANGLING = frozenset("pDchstrmbvdT,;(R")
_ENDS_WELL = frozenset("NPE#VLGZIo)\"O")
# Good places to cut before, where a title is too long.
_JOINTS = frozenset("p,;srhtc(G")


def compose(tokens: Tokens, clauses: list[Clause], index: int, dropped: frozenset[int] = frozenset(), pronoun: str = "") -> str:
    """The title of the clause at `index`. `pronoun` stands for a pronoun at its head; `dropped` tokens are left out."""
    order = core(tokens, clauses, index, dropped)
    return render(tokens, order, pronoun)


def core(tokens: Tokens, clauses: list[Clause], index: int, dropped: frozenset[int] = frozenset()) -> list[int]:
    """The tokens of the title, in the order in which they are to stand."""
    clause = clauses[index]
    if clause.verb is None:
        return _trim(tokens, [i for low, high in clause.segments for i in range(low, high) if i not in dropped])
    subject = subject_of(tokens, clauses, index)
    verb = clause.verb
    rest = [i for low, high in clause.segments for i in range(max(low, verb[1]), high)]
    if subject is not None and subject[0] >= verb[1]:  # "said Jobs"
        rest = [i for i in rest if not subject[0] <= i < subject[1]]
    order = [*(range(*subject) if subject else ()), *range(*verb)]
    if clause.kind == "relative" and clause.head and subject != clause.head and _has_object_gap(tokens, clause):
        order += range(*clause.head)
    order += rest
    if _is_statement(tokens, clause):
        order = [i for i in order if i not in rest or tokens.kinds[i] != ","]
        order += _content(tokens, clauses, index)
    return _trim(tokens, [i for i in order if i not in dropped])


def _has_object_gap(tokens: Tokens, clause: Clause) -> bool:
    """Whether the noun before a relative clause is its object: "a campaign which Russia has been conducting"."""
    if clause.marker >= 0:
        word = tokens.lows[clause.marker]
        if word in ("where", "whose", "when", "whereby") or clause.start < clause.marker:
            return False
    after = tokens.kinds[clause.verb[1] : clause.verb[1] + 1] if clause.verb else ""
    return after not in ("D", "P", "N", "O", "#") if after else True


def _is_statement(tokens: Tokens, clause: Clause) -> bool:
    return clause.verb is not None and lemma(tokens.lows[clause.verb[1] - 1]) in SAYING


def _content(tokens: Tokens, clauses: list[Clause], index: int) -> list[int]:
    """What is said: the clauses that hang on a statement, or the one that it trails."""
    found: list[int] = []
    for child in clauses:
        if child.parent == index and child.kind in ("complement", "quote") and child.verb is not None:
            begin = child.start
            if found and begin > found[-1] + 2:
                break
            found += [i for low, high in child.segments for i in range(low, high)]
            break
    return found


def _trim(tokens: Tokens, order: list[int]) -> list[int]:
    """Without time expressions, and without what dangles at either end."""
    kinds = tokens.kinds
    order = [
        i
        for place, i in enumerate(order)
        if kinds[i] != "T" and not (kinds[i] == "D" and tokens.words[i] in ("'s", "’s") and i and kinds[i - 1] == "T")
    ]
    while order and (kinds[order[0]] in ",;)csRh" or (kinds[order[0]] == "p" and len(order) > 1 and kinds[order[0]] != "T")):
        order = order[1:]
    while order and (kinds[order[-1]] in _DANGLING) and not (kinds[order[-1]] == "R" and len(order) < 5):
        order = order[:-1]
    return order


def render(tokens: Tokens, order: list[int], pronoun: str = "") -> str:
    """Tokens as running text, cut where it would be too long."""
    if not order:
        return ""
    first = order[0]
    if pronoun and tokens.kinds[first] == "O":
        lead = f"[{pronoun}]"
    else:
        lead = tokens.words[first]
        lead = lead[0].upper() + lead[1:]
    text = lead
    best = ""
    quoted = tokens.kinds[first] == '"'
    for place in range(1, len(order)):
        i, before = order[place], order[place - 1]
        kind = tokens.kinds[i]
        if kind in _JOINTS and not quoted and place > 2 and tokens.kinds[before] in _ENDS_WELL:
            best = text
        gap = tokens.text[tokens.ends[before] : tokens.starts[i]] if i == before + 1 else ""
        if i != before + 1:
            gap = "" if kind in ",;)" or tokens.words[i] in ("'s", "’s") or (tokens.kinds[before] in '("' and quoted) else " "
        elif gap.isspace() or "\n" in gap:
            gap = " "
        if kind == '"':
            quoted = not quoted
        text += gap + tokens.words[i]
        if len(text) > LONGEST:
            return _balanced(best or _cut(text))
    return _balanced(text)


def _cut(text: str) -> str:
    """Cut between words where there is no better place."""
    head = text[: LONGEST - 1].rpartition(" ")[0] or text[: LONGEST - 1]
    return f"{head}…"


def _balanced(text: str) -> str:
    """Without a quotation mark or a bracket that has lost its partner, and without stray commas."""
    for opening, closing in (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»")):
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    if text.count('"') % 2:
        text = text.replace('"', "")
    text = text.replace(" ,", ",").replace(",,", ",").strip(" ,;:–—-")
    return " ".join(text.split())
