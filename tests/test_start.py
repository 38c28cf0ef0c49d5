"""The first answer comes at once: what is not needed for it is neither imported nor compiled."""

import subprocess
import sys

from timeline.tagging.grammar import Grammar
from timeline.tagging.language import load

EXTRACT = """
import sys
from timeline.cli import main
assert main(["extract", sys.argv[1]]) == 0
print(sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_a_line_of_english_is_read_without_numpy(tmp_path):
    article = tmp_path / "article.txt"
    article.write_text("The bridge was closed on Tuesday, 27 September 2022, because the river had risen again.\n")
    done = subprocess.run([sys.executable, "-c", EXTRACT, str(article)], capture_output=True, text=True, check=True)
    assert "27 September 2022" in done.stdout
    for package in ("numpy", "py3langid", "pandas", "dateparser", "tqdm"):
        assert f"'{package}'" not in done.stdout


def test_a_tag_needs_no_events():
    code = "import sys, timeline; timeline.tag('in 2014'); print([name for name in sys.modules if 'timeline' in name])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    for part in ("events", "syntax", "story", "merging", "pipeline", "readers"):
        assert f"timeline.{part}'" not in done.stdout


def test_a_rule_is_compiled_when_its_words_are_first_seen():
    grammar = Grammar(load("en"))
    patterns = {id(pattern): pattern for listed in grammar._rules.values() for _, pattern in listed}.values()

    def compiled() -> int:
        return sum("regex" in vars(pattern) for pattern in patterns)

    assert compiled() == 0
    classes = load("en").lexicon.classify
    grammar.alternatives("".join(map(classes, ["in", "May", "2014", ""])), 0, 3)
    assert 0 < compiled() < len(patterns) / 5
