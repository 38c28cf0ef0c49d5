"""A text to sentences, and a sentence to its tokens and clauses. It knows nothing of events.

The way of a sentence: `sentences` → `tokens` (each with the class of its word) → `reader` (its clauses) → `parsed`.
`reader` takes a step a word, over the clauses that are open (`nested`): `finite` says what is a verb, `attaching` of
which clause (`further`: what stands before it); `participle`, `relative`, `that`, `subordinate` and `asides` open
others. `subject` (`before_verb`, `inversion`), `nominal` and `scope` are asked of what was read. To teach it a word,
give it a line in `timeline/languages/en/grammar`.
"""
