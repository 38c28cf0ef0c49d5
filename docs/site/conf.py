"""How Sphinx builds the documentation: `python -m scripts.site` gives it the pages and fills the templates."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

import timeline  # noqa: E402

project = "timeline"
version = release = timeline.__version__
extensions = ["myst_parser", "sphinx.ext.autodoc", "drawn"]
root_doc = "documentation"
exclude_patterns = ["_*"]

myst_enable_extensions = ["deflist", "attrs_inline"]
myst_heading_anchors = 3
default_role = "literal"  # docstrings write code in single backticks
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 72
add_module_names = False
toc_object_entries_show_parents = "hide"
smartquotes = False

html_theme = "theme"
html_theme_path = [str(HERE)]
html_additional_pages = {"index": "start.html", "gallery": "gallery.html"}
html_title = "timeline"
html_copy_source = False
html_use_index = False
html_permalinks_icon = "#"
html_show_sphinx = False
