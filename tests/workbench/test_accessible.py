"""What axe-core says of the workbench: nothing serious, in no state, size or theme."""

import pytest

from tests.axe import script, violations
from tests.workbench.serving import in_a_browser, opened, served

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NEWS = "LONDON, Sept 27, 2022 (Reuters) - The pound fell on Monday. The bank met on 3 May 2021. The old mill burned in 1911."

DRAWN = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))"
"""The explorer draws itself anew in the frame after its size has changed."""


def test_every_state_of_the_workbench(tmp_path, root):
    axe = script(root)
    with served(tmp_path) as (address, _):
        in_a_browser(scene, address, tmp_path, axe)


def scene(browser, address, tmp_path, axe):
    page, _ = opened(browser, address)

    def checked(state):
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            page.locator(f'body[data-jp-theme-light="{"true" if scheme == "light" else "false"}"]').wait_for()
            for width in (1400, 800, 360):
                page.set_viewport_size({"width": width, "height": 1200})
                page.evaluate(DRAWN)
                assert violations(page, axe, ".timeline-workbench") == [], (state, scheme, width)
                wider = "[...document.querySelectorAll('.timeline-workbench *')].filter(each => each.getClientRects().length"
                wider += (
                    " && !each.closest('.timeline-explorer') && each.getBoundingClientRect().right > innerWidth + 1)"
                )
                assert page.evaluate(f"{wider}.map(each => each.className)") == [], (state, scheme, width)
        page.set_viewport_size({"width": 1280, "height": 1700})

    page.goto(address)
    page.locator(".tlw-drop").wait_for()
    checked("nothing yet")
    page.locator(".tlw-extract").click()
    page.locator(".tlw-status .tlw-wrong").wait_for()
    checked("nothing to read")
    page.locator(".tlw-paste textarea").fill(NEWS)
    page.locator(".tlw-add").click()
    page.locator(".tlw-guessed").wait_for()
    (tmp_path / "diary.txt").write_text("The dam burst. On Tuesday the mayor resigned.")
    (tmp_path / "given.txt").write_text("The dam held, in 1911.")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-broken")
    names = ("diary.txt", "given.txt", "broken.pdf")
    page.locator(".tlw-file-input").set_input_files([str(tmp_path / name) for name in names])
    page.locator(".tlw-sources-message .tlw-wrong").wait_for()
    page.locator(".tlw-published input").nth(1).fill("someday")
    page.locator(".tlw-published input").nth(2).fill("3 May 1911")
    page.locator(".tlw-published input").nth(2).press("Tab")
    page.locator(".tlw-given").wait_for()
    page.locator(".tlw-published-note .tlw-wrong").wait_for()
    checked("texts laid out")
    page.evaluate("document.querySelector('.timeline-workbench').classList.add('tlw-dragged')")
    checked("a file is held over it")
    page.evaluate("document.querySelector('.timeline-workbench').classList.remove('tlw-dragged')")
    (tmp_path / "long.txt").write_text(
        "\n\n".join(f"On 3 March {1000 + n % 900} the king met the bishop in {1001 + n % 900}." for n in range(40_000))
    )
    page.locator(".tlw-file-input").set_input_files(str(tmp_path / "long.txt"))
    page.locator(".tlw-card").nth(3).wait_for()
    page.locator(".tlw-extract").click()
    page.locator(".tlw-track").wait_for()
    checked("while it is read")
    page.locator(".tlw-stop").click()
    page.get_by_text("stopped: nothing was changed").wait_for()
    page.locator(".tlw-remove").nth(3).click()
    page.locator(".tlw-card").nth(3).wait_for(state="hidden")
    page.locator(".tlw-extract").click()
    page.get_by_text("Every change is saved in").wait_for()
    page.locator(".timeline-explorer .card").first.wait_for()  # few events over a long time open in order
    checked("the timeline")
    page.locator(".tlw-published input").nth(2).fill("4 May 1911")
    page.locator(".tlw-published input").nth(2).press("Tab")
    page.locator(".tlw-hint", has_text="The texts have changed").wait_for()
    checked("other texts than the timeline was made of")
    page.reload()
    page.locator(".tlw-go-on").wait_for()
    checked("an offer to go on")
    page.close()
