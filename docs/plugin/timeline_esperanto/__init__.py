"""Esperanto dates, notes in Org, and diagrams in Mermaid: an example of what a plugin adds."""
