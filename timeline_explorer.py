"""The commands `timeline` and `timeline-explorer`, which say so where another `timeline` stands in the way of ours.

Python finds packages by their names alone: a file timeline.py in the folder, or another project's package, is imported
in place of ours, and what it lacks is all that one would hear of it.
"""

import sys


def main() -> int:
    """Run the command; where `timeline` is not ours, say in one line what it is, with exit status 2."""
    try:
        from timeline.cli import main as command
    except ImportError as error:
        if (error.name or "").split(".")[0] != "timeline":
            raise
        sys.stderr.write(f"timeline-explorer: {shadow()}\n")
        return 2
    return command()


def shadow() -> str:
    """What is imported in place of ours, and what to do about it."""
    try:
        import timeline as other
    except ImportError:
        return "its package 'timeline' is not there: pip install --force-reinstall timeline-explorer"
    place = getattr(other, "__file__", None) or ", ".join(getattr(other, "__path__", ["a built-in module"]))
    return (
        f"another 'timeline' is imported in place of ours, from {place}: rename that file, or pip uninstall the "
        "package and pip install --force-reinstall timeline-explorer"
    )


if __name__ == "__main__":
    sys.exit(main())
