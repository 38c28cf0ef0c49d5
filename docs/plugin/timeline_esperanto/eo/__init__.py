"""Esperanto: `language.py` reads its dates, `telling.py` says who tells what."""
