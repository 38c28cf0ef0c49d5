"""Markup in everything that a person or an article says to the workbench, and to the forms of its explorer: it is shown."""

import re

import pytest

from tests.workbench.serving import in_a_browser, opened, served

pytestmark = [pytest.mark.browser, pytest.mark.slow]

IMAGE = "<img src=x onerror=window.hit=1>"
PAYLOADS = (IMAGE, '"><svg onload=window.hit=1>', "</textarea></style><script>window.hit=1</script>")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_that_is_said_runs(tmp_path, payload):
    with served(tmp_path) as (address, work):
        in_a_browser(scene, address, work, tmp_path, payload)


def scene(browser, address, work, tmp_path, payload):
    page, _ = opened(browser, address, width=1500, height=2600)
    asked = []
    page.on("dialog", lambda dialog: asked.append(dialog.message) or dialog.dismiss())
    page.goto(address)
    explorer = page.locator(".timeline-explorer")

    def harmless(state):
        assert page.evaluate("window.hit") is None, state
        roots = "[document, ...[...document.querySelectorAll('*')].flatMap(each => each.shadowRoot ?? [])]"
        made = f"{roots}.flatMap(root => [...root.querySelectorAll('.timeline-workbench img, .app img, [onload], [onerror]')]).length"
        assert page.evaluate(made) == 0, state

    text = f"The mayor {payload} spoke on 3 May 1911. The mill {payload} burned in June 1912. The dam burst, he said, in 1913."
    page.locator(".tlw-paste textarea").fill(text)
    page.locator(".tlw-add").click()
    page.locator(".tlw-card").wait_for()
    name = payload.replace("/", "\u2215") + ".txt"
    page.locator(".tlw-file-input").set_input_files(
        {"name": name, "mimeType": "text/plain", "buffer": b"The mill burned in June 1912, the dam in 1913."}
    )
    page.locator(".tlw-card", has_text=name).wait_for()
    bad = {"name": f"{payload.replace('/', '')}.pdf", "mimeType": "", "buffer": b"%PDF-broken"}
    page.locator(".tlw-file-input").set_input_files(bad)
    page.locator(".tlw-sources-message .tlw-wrong", has_text=bad["name"]).wait_for()
    page.locator(".tlw-published input").first.fill(payload)
    page.locator(".tlw-published input").first.press("Tab")
    page.locator(".tlw-published-note .tlw-wrong").wait_for()
    harmless("texts")

    page.locator(".tlw-timeline-title input").fill(payload)
    page.locator(".tlw-extract").click()
    page.get_by_text("Every change is saved in").wait_for()
    explorer.locator(".row").first.wait_for()
    page.locator(".tlw-who input").fill(payload)
    page.locator(".tlw-who input").press("Tab")
    harmless("the timeline")

    def back():
        """To the list: one thing stands beside the chart at a time."""
        if explorer.locator(".reader .back").is_visible():
            explorer.locator(".reader .back").click()

    def choose(place):
        """A row of the list, hostile title and all."""
        back()
        explorer.locator(".row").nth(place).click()
        explorer.locator('[data-field="title"]').wait_for()

    def typed(field, value, key="Enter"):
        explorer.locator(f'[data-field="{field}"]').fill(value)
        explorer.locator(f'[data-field="{field}"]').press(key)

    choose(0)
    typed("title", payload)
    whole = re.compile(rf"^\s*{re.escape(payload)}\s*$")  # the old title has the payload in it too
    back()
    explorer.locator('.row[aria-selected="true"] .row-title', has_text=whole).wait_for()
    choose(0)
    typed("when", payload)
    explorer.locator(".date-line .problem").wait_for()
    explorer.locator('[data-field="when"]').press("Escape")
    typed("tag", payload)
    explorer.locator(".chip.tag", has_text=payload).wait_for()
    typed("note", payload, "Tab")
    explorer.locator(".own-history li", has_text="Note").wait_for()
    harmless("one event")

    choose(0)
    back()
    explorer.locator(".row").nth(1).click(modifiers=["Control"])
    back()
    explorer.locator(".row").nth(2).click(modifiers=["Control"])
    explorer.locator('[data-field="merge"]').wait_for()
    harmless("what can be merged")
    explorer.locator('[data-field="merge"]').click()
    explorer.locator('[data-field="split"]').click()
    explorer.locator(".sharing label").first.wait_for()
    harmless("what can be split")
    explorer.locator(".sharing label").last.click()
    explorer.locator(".sharing .primary").click()
    explorer.locator(".own-history li", has_text="Split").first.wait_for()
    harmless("a split")

    choose(0)
    explorer.locator(".source-text").wait_for()
    explorer.locator(".source-text [data-start]").first.evaluate(
        """node => {
          const first = node.firstChild, range = document.createRange();
          range.setStart(first, 0); range.setEnd(first, Math.min(first.data.length, 40));
          getSelection().removeAllRanges(); getSelection().addRange(range);
          first.parentElement.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
        }"""
    )
    explorer.locator('[data-field="add-event"]').click()
    form = explorer.locator(".adding")
    form.locator("input").first.fill(payload)
    form.locator("input").nth(1).fill(payload)
    form.locator("button", has_text="Add").click()
    form.locator(".problem:visible").first.wait_for()
    harmless("an event that is added")
    form.locator("input").nth(1).fill("1915")
    form.locator("button", has_text="Add").click()
    form.wait_for(state="hidden")

    explorer.get_by_role("button", name="Review", exact=True).click()
    explorer.locator("[data-review=reject]").click()
    explorer.get_by_role("button", name="Rejected").click()
    explorer.locator(".rejected-line").first.wait_for()
    harmless("what was rejected")
    explorer.get_by_role("button", name="History").first.click()
    explorer.locator(".drawer .step-line", has_text=payload).first.wait_for()
    explorer.locator(".drawer .step-line").last.hover()
    harmless("the history")
    with page.expect_download():
        page.locator(".tlw-download-html").click()
    harmless("what is taken away")
    page.reload()
    page.locator(".tlw-kept option", has_text=payload).first.wait_for(state="attached")
    harmless("the offer to go on")
    assert asked == []
    page.close()
    (journal,) = work.glob("*.journal")
    assert payload in journal.read_text("utf-8").replace('\\"', '"')
