"""What other packages add: readers, formats and languages, named by entry points (docs/plugins.md has an example).

They are looked for when something is asked for that is not ours: they cost nothing otherwise, and take the place of
nothing. One that cannot be loaded is a warning in the log, and an error where it is asked for by name.
"""

from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Literal

from .errors import TimelineError
from .logs import logger

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

Group = Literal["readers", "formats", "languages"]
_log = logger(__name__)


@cache
def plugins_of(group: Group) -> "dict[str, EntryPoint]":
    """The entry points of `timeline.readers`, `timeline.formats` or `timeline.languages`, by their names."""
    from importlib.metadata import entry_points  # 40 ms where two hundred packages are installed

    return {each.name: each for each in sorted(entry_points(group=f"timeline.{group}"), key=lambda each: each.value)}


@cache
def plugin(group: Group, name: str) -> ModuleType:
    """The module that an entry point names. Raises `TimelineError` where it cannot be imported, with the reason."""
    point = plugins_of(group)[name]
    try:
        found = point.load()
        if not isinstance(found, ModuleType):
            raise TypeError(f"{point.value} is no module")
    except Exception as error:
        whose = f" of {point.dist.name}" if point.dist else ""
        raise TimelineError(f"the plugin '{name}'{whose} cannot be loaded: {type(error).__name__}: {error}") from error
    return found


@cache
def plugin_suffixes(group: Group) -> dict[str, str]:
    """The name of a plugin by each suffix that it takes (`SUFFIXES` of its module)."""
    found: dict[str, str] = {}
    for name in plugins_of(group):
        try:
            found |= {suffix.lower(): name for suffix in plugin(group, name).SUFFIXES}
        except (TimelineError, AttributeError, TypeError) as error:
            _log.warning("left out: %s", error)
    return found


def plugin_for(group: Group, path: str) -> str | None:
    """The name of the plugin whose suffix a path ends in, the longest one."""
    found = [suffix for suffix in plugin_suffixes(group) if path.lower().endswith(suffix)]
    return plugin_suffixes(group)[max(found, key=len)] if found else None
