"""One folder a language: words as data, rules with their examples, and what refines a match."""
