"""The picture of the rooms in CONTRIBUTING.md is that of the imports of today."""

from scripts.architecture import PICTURE, draw


def test_the_picture_of_the_rooms_is_that_of_today():
    assert PICTURE.read_text("utf-8") == draw(), "draw it anew: python -m scripts.architecture"
