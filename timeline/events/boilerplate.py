"""Lines that belong to the page and not to the story: navigation, legal notices, bylines."""

import re

from ..languages.wordlist import names

# What only pages say about themselves, wherever it stands in the line.
ANYWHERE = tuple(
    names(
        """
    can also be accessed at; can also be reached at; can also be found at; can also be accessed via; alternate address;
    all rights reserved; ©; (c) 20; (c) 19; click here; terms of use; terms of service; terms and conditions apply;
    privacy policy; cookie policy; uses cookies; accept cookies; our cookies; subscribe to our; subscribe now;
    sign up for our; sign up to our; our newsletter; our daily newsletter; our weekly newsletter; follow us on;
    getty images; file photo; skip to content; skip to main content; back to top; leave a comment; leave a reply;
    download the app; download our app; this article was; this story was; this page was; this post was;
    this article has been; this story has been; this page has been
    """
    )
)
# What opens a line of the page, and could stand in the middle of a sentence of the story.
AT_START = (
    r"(?:last |first )?(?:updated|published|posted|modified|edited|retrieved|accessed|written|reported)\b",
    r"(?:read|see|watch|listen|share|print|email|save|tweet)\s(?:more|also|next|this|on|from|the full \w+)\s?(?::|$)",
    r"(?:see|more|watch|listen|share|print|email|save|tweet)\s?(?::|$)",
    r"subscribe|sign (?:up|in)|log ?in|advertisement|sponsored|related(?: \w+)?\s?(?::|$)",
    r"most (?:read|popular)|recommended|tags?:|topics?:|categor(?:y|ies):|copyright",
    r"by [A-Z][\w.-]+ [A-Z][\w.-]+(?:,|\s*\||$)|credit:|source:",
    r"photo(?:graph)?s?\b\s?(?:by|credit|courtesy|:)|image\b\s?(?:credit|source|caption|:)|(?:editing|reporting) by",
    r"\d+ min(?:utes?)? read|comments? ?\(?\d*\)?$|page \d+( of \d+)?$",
    r"(?:home|news|menu|share|search|next|previous)$",
)
# What is of the page even where it is a sentence.
_NOTICE = re.compile(
    r"[\W_]*(?:correction[:,]|for (?:more|further) information,? (?:please )?(?:contact|visit|see|call|email)\b)",
    re.IGNORECASE,
)
_AT_START = re.compile(rf"[\W_]*(?:{'|'.join(AT_START)})", re.IGNORECASE)
# "News / More", "Home > World > Asia", "Politics | Sport | Weather"
_MENU = re.compile(r"[^.!?/|>»›·•]{0,40}(?:\s+[/|>»›·•]\s+[^.!?/|>»›·•]{1,30})+\s*$")
_URL = re.compile(r"(?:https?://|www\.)\S+")
_LONGEST = 240


def is_boilerplate(line: str) -> bool:
    """Whether a sentence or line is none of the story's.

    >>> is_boilerplate("News   /   More"), is_boilerplate("The talks began in 2014.")
    (True, False)
    """
    if len(line) > _LONGEST:
        return False
    low = line.lower()
    if any(map(low.__contains__, ANYWHERE)) or _NOTICE.match(line):
        return True
    if _AT_START.match(line) and not _is_sentence(line):
        return True
    if len(line) < 120 and line[-1] not in ".!?" and line[0] not in "|0123456789" and _MENU.match(line):
        return True
    return ("www." in low or "://" in low) and len(_URL.sub("", line).split()) < 4


def _is_sentence(line: str) -> bool:
    """Whether a line that opens like a notice is a sentence after all: "Published in 1859, the book sold out."."""
    return line.endswith((".", "!", "?", '"', "”")) and len(line.split()) > 7
