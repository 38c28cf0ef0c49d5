"""A text that cannot be read says so on its card, and the button lives."""

import os

import pytest

from timeline import pipeline
from timeline.app import bench as bench_module

from .serving import in_a_browser, opened, served
from .test_workbench import NEWS, bench, extracted, paste, press  # noqa: F401 - the fixture

VIETNAMESE = "Cây cầu được khánh thành vào ngày 3/5/1950 và người dân thành phố đã tổ chức lễ hội lớn."


def troubles(bench):  # noqa: F811
    return [card.trouble.value for card in bench.sources.list.children]


def test_the_card_of_a_text_that_breaks_says_so_and_the_rest_is_made(bench, monkeypatch):  # noqa: F811
    whole = pipeline.extract_events

    def extract_events(document, *arguments, **options):
        if "break" in document.text:
            raise KeyError("<lost>")
        return whole(document, *arguments, **options)

    monkeypatch.setattr(pipeline, "extract_events", extract_events)
    extracted(bench, NEWS, "They break in 1950, as everybody knew that they would.")
    assert len(bench.timeline) == 3
    first, second = troubles(bench)
    assert first == ""
    assert "A mistake in timeline" in second or "mistake in timeline (KeyError" in second
    assert "<lost>" not in second
    assert not bench.start.disabled
    assert "1 text not read to the end (see the cards)" in bench.message.value
    monkeypatch.undo()
    press(bench, "extract")
    assert troubles(bench) == ["", ""]


def test_a_language_without_rules_is_told_on_the_card(bench):  # noqa: F811
    extracted(bench, NEWS, VIETNAMESE)
    first, second = troubles(bench)
    assert first == ""
    assert "No rules for Vietnamese yet" in second


@pytest.mark.parametrize("step", ["extract", "begin"])
def test_whatever_breaks_the_button_lives_and_the_texts_are_there(bench, monkeypatch, step):  # noqa: F811
    def break_down(*_, **__):
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(bench_module.Desk, step, break_down)
    paste(bench, NEWS)
    press(bench, "extract")
    assert "(ZeroDivisionError: oh): please report it" in bench.message.value
    assert not bench.start.disabled
    assert len(bench.sources.list.children) == 1
    monkeypatch.undo()
    press(bench, "extract")
    assert len(bench.timeline) == 3


@pytest.mark.browser
@pytest.mark.slow
def test_a_person_sees_which_text_was_not_read(tmp_path):
    def scene(browser, address):
        page, _ = opened(browser, address)
        page.goto(address)
        for number, text in enumerate((NEWS, VIETNAMESE), start=1):
            page.locator(".tlw-paste textarea").fill(text)
            page.locator(".tlw-paste textarea").blur()
            page.locator(".tlw-add").click()
            page.wait_for_function(f"document.querySelectorAll('.tlw-card').length === {number}")
        page.locator("button.tlw-extract").click()
        page.locator(".tlw-card-trouble").filter(has_text="No rules for Vietnamese yet").wait_for()
        page.wait_for_function("!document.querySelector('button.tlw-extract').disabled")
        if folder := os.environ.get("SCREENSHOTS"):
            page.screenshot(path=f"{folder}/failing.png", full_page=True)

    with served(tmp_path) as (address, _):
        in_a_browser(scene, address)
