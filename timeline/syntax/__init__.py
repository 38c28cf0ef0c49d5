"""A text to sentences, and a sentence to its tokens and clauses. It knows nothing of events.

The way of a sentence: `sentences` → `tokens` (each with the class of its word) → `reader` (`finite`, `nested`,
`attaching`, `participle`, `subordinate`: its clauses) → `parsed`. `subject` and `nominal` are asked of what was read.
To teach it a word, give it a line in `timeline/languages/en/grammar`.
"""
