"""The grammar of English as tables: its closed classes and common verbs (`lexicon`, `verbs`), and words of one root."""
