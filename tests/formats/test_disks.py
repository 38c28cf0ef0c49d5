"""No space left, no right to write: a clear error that names the file, and the old file whole."""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline.formats import load, save
from timeline.model import Timeline

ARTICLE = "---\npublished: 2022-09-28\nlanguage: en\n---\n" + "\n\n".join(
    f"The bridge of valley {n} was closed. It had been built in {1600 + n}." for n in range(400)
)  # what is said again and again is told once, so that each says something else
SUFFIXES = [".json", ".csv", ".xlsx", ".parquet", ".ics", ".tml", ".md", ".html", ".svg"]
NOBODY = 65_534

# Runs the command twice, so that all of it is imported before the rights are gone; the second time counts.
AS_NOBODY = """
import os, sys
from timeline.cli import main

article, warm, target = sys.argv[1:]
assert main(["extract", article, "-o", warm]) == 0
os.setgroups([]), os.setgid(65534), os.setuid(65534)
sys.exit(main(["extract", article, "-o", target]))
"""


def slow_but_the_first(suffixes: list[str]) -> "list[object]":
    return [suffixes[0], *(pytest.param(each, marks=pytest.mark.slow) for each in suffixes[1:])]


def run(*command: str, room: int | None = None) -> subprocess.CompletedProcess[str]:
    def limit() -> None:
        if room is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, preexec_fn=limit)


def extract(article: Path, target: Path | str) -> list[str]:
    return [sys.executable, "-B", "-m", "timeline", "extract", str(article), "-o", str(target)]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.md"
    path.write_text(ARTICLE)
    return path


@pytest.mark.parametrize("suffix", slow_but_the_first(SUFFIXES))
def test_a_file_that_outgrows_what_it_may_have_leaves_the_old_one_whole(
    tmp_path: Path, article: Path, suffix: str, harrow_bay: Timeline
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / f"line{suffix}"
    save(harrow_bay, target)
    old = target.read_bytes()
    done = run(*extract(article, target), room=2_000)
    assert done.returncode == 2
    said = f"timeline: cannot write {target}: file too large\n"
    if suffix == ".xlsx":  # openpyxl makes its sheets in temporary files, and says more than it should when it cannot
        said = f"timeline: no workbook can be put together in {tempfile.gettempdir()}: IO_EFBIG\n"
        assert done.stderr.startswith(said)
    else:
        assert done.stderr == said
    assert target.read_bytes() == old
    assert os.listdir(folder) == [target.name]
    assert run(*extract(article, target)).returncode == 0
    assert target.read_bytes() != old


def test_no_room_for_what_tells_the_language_is_said(tmp_path: Path) -> None:
    article = tmp_path / "bridge.txt"
    article.write_text("Jembatan itu ditutup pada 2014-03-01.")  # no language that is told without a model
    done = run(*extract(article, tmp_path / "line.json"), room=2_000)
    assert done.returncode == 2
    reason = f"File too large in {tempfile.gettempdir()}"
    assert done.stderr == f"timeline: {article}: its language cannot be detected ({reason}): say the language\n"
    assert run(*extract(article, tmp_path / "line.json"), "--language", "en").returncode == 0


def mounted(folder: Path, script: str) -> subprocess.CompletedProcess[str]:
    """Runs a script where `folder` is a disk of 64 KB, if one may mount one."""
    mount = f"mount -t tmpfs -o size=64k,mode=777 tmpfs '{folder}'"
    unshare = next(
        (each for each in (["unshare", "-m"], ["unshare", "-rm"]) if run(*each, "sh", "-c", mount).returncode == 0),
        None,
    )
    if unshare is None:
        pytest.skip("no disk may be mounted here")
    return run(*unshare, "sh", "-c", f"{mount} && {script}")


@pytest.mark.skipif(shutil.which("unshare") is None, reason="there is no unshare here")
@pytest.mark.parametrize("suffix", slow_but_the_first([".json", ".csv", ".html"]))
def test_a_full_disk_leaves_the_old_file_whole(
    tmp_path: Path, article: Path, suffix: str, harrow_bay: Timeline
) -> None:
    folder, before, after = (tmp_path / name for name in ("disk", "before", "after"))
    folder.mkdir()
    before.write_text("the old one\n")
    target = folder / f"line{suffix}"
    command = " ".join(f"'{each}'" for each in extract(article, target))
    script = (
        f"cp '{before}' '{target}'; head -c 49152 /dev/zero > '{folder}/other'; {command}; status=$?; "
        f"cp -r '{folder}' '{after}'; exit $status"
    )
    done = mounted(folder, script)
    assert done.returncode == 2
    assert done.stderr == f"timeline: cannot write {target}: no space left on device\n"
    assert (after / target.name).read_text() == "the old one\n"
    assert sorted(os.listdir(after)) == [target.name, "other"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("options", ["", "--json", "-o - --format json"])
def test_standard_output_that_is_full(article: Path, options: str) -> None:
    done = run("sh", "-c", f"'{sys.executable}' -m timeline extract '{article}' {options} > /dev/full")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "timeline: standard output: No space left on device"
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_device_that_is_full(article: Path) -> None:
    done = run(*extract(article, "/dev/full"), "--format", "csv")
    assert (done.returncode, done.stderr) == (2, "timeline: cannot write /dev/full: no space left on device\n")


@pytest.fixture
def shelf() -> Iterator[Path]:
    """A folder that every user may look into."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def as_nobody(article: Path, warm: Path, target: Path) -> subprocess.CompletedProcess[str]:
    """Extracts as a user without rights; root, who may write anywhere, becomes one."""
    if os.geteuid() == 0:
        return run(sys.executable, "-B", "-c", AS_NOBODY, str(article), str(warm), str(target))
    return run(*extract(article, target))


@pytest.mark.parametrize("suffix", slow_but_the_first([".json", ".csv", ".html"]))
def test_no_right_to_write_the_file(shelf: Path, suffix: str, harrow_bay: Timeline) -> None:
    article, target = shelf / "bridge.md", shelf / f"line{suffix}"
    article.write_text(ARTICLE)
    save(harrow_bay, target)
    old = target.read_bytes()
    target.chmod(0o444)
    shelf.chmod(0o777)  # so that a new file could be put in its place
    done = as_nobody(article, shelf / f"warm{suffix}", target)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == f"timeline: cannot write {target}: permission denied"
    assert target.read_bytes() == old
    assert not list(shelf.glob(".*"))


def test_no_right_to_write_in_the_folder(shelf: Path) -> None:
    article, folder = shelf / "bridge.md", shelf / "locked"
    article.write_text(ARTICLE)
    folder.mkdir()
    folder.chmod(0o555)
    done = as_nobody(article, shelf / "warm.json", folder / "line.json")
    folder.chmod(0o755)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == f"timeline: cannot write {folder / 'line.json'}: permission denied"
    assert list(folder.iterdir()) == []


def test_no_right_to_read_is_said_and_the_rest_is_done(shelf: Path) -> None:
    article, secret = shelf / "bridge.md", shelf / "secret.md"
    for path in (article, secret):
        path.write_text(ARTICLE)
    secret.chmod(0)
    shelf.chmod(0o777)
    script = AS_NOBODY.replace(
        'main(["extract", article, "-o", target])', 'main(["extract", article, SECRET, "-o", target])'
    )
    if os.geteuid() == 0:
        code = script.replace("SECRET", repr(str(secret)))
        done = run(sys.executable, "-B", "-c", code, str(article), str(shelf / "warm.json"), str(shelf / "line.json"))
    else:
        done = run(*extract(article, shelf / "line.json"), str(secret))
    assert done.returncode == 2
    assert f"timeline: {secret}: Permission denied" in done.stderr.splitlines()
    assert len(load(shelf / "line.json")) > 0
