"""What the library says of its own work, under the name "timeline". It is shown only where a program asks for it:

    logging.basicConfig(level="DEBUG")
    logging.getLogger("timeline").setLevel("INFO")

At WARNING what was left out, at INFO what was read and written, at DEBUG each document.
"""

from logging import Logger, NullHandler, getLogger

getLogger("timeline").addHandler(NullHandler())


def logger(module: str) -> Logger:
    """The logger of a module of ours, by its name.

    >>> logger("timeline.readers").name
    'timeline.readers'
    """
    return getLogger(module)
