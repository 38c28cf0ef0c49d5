"""Dates in figures, for a text in a language that has no rules."""
