"""Danish. Nothing is imported here: a page asks for words of every language, and none for its rules."""
