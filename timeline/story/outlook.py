"""Whether a document tells news, looks back on what is long past, or is a history that was only published some day."""

from ..events.extract import Story
from .foreground import main_clause

_LONG_PAST = 366 * 2  # days
_STILL_NEWS = 62
_FEW = 4  # times long past, at least, in a history
_MANY = 6  # and in what looks back
_EPOCH = 719163  # 1970-01-01 as an ordinal


def _opens_with_news(story: Story) -> bool:
    """Whether the first sentence tells what has just happened: "The novelist Carla Brandt has died"."""
    parsed = story.parsed(0)
    main = main_clause(parsed)
    verb = parsed.clauses[main].verb if main is not None else None
    return verb is not None and parsed.tokens.lower[verb[0]] in ("has", "have")


def outlook_of(story: Story) -> str:
    """news; retrospect where most times are long past, as in an obituary; history where besides none is news."""
    if story.published is None:
        return "history"
    today = story.published.toordinal() - _EPOCH
    ends = [
        mark.when.extent()[3]
        for index in story.timed
        for mark in story.by_sentence[index]
        if mark.when is not None and mark.when.extent()[3] < float("inf")
    ]
    past = sum(end < today - _LONG_PAST for end in ends)
    news = any(today - _STILL_NEWS <= end <= today + _STILL_NEWS for end in ends)
    if past >= _FEW and past >= 0.8 * len(ends) and not news and not _opens_with_news(story):
        return "history"
    return "retrospect" if past >= _MANY and past >= 0.6 * len(ends) else "news"
