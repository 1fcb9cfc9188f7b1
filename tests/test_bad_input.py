"""Bad input: one clear sentence, the exit code of the specification, nothing lost, never a traceback."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.conftest import ROOT, Run


@pytest.fixture
def own_config(tmp_path: Path) -> Path:
    copy = tmp_path / "config"
    shutil.copytree(ROOT / "config", copy)
    return copy


def one_sentence(stderr: str) -> str:
    assert "Traceback" not in stderr
    lines = [line for line in stderr.splitlines() if line.strip()]
    assert len(lines) == 1, stderr
    assert lines[0].startswith("heerlenkaart: ")
    return lines[0]


@pytest.mark.parametrize(
    ("old", "new", "key", "problem"),
    [
        ("spider: wordpress", "spider: wordpress\nspyder: wordpress", "spyder", "unknown key"),
        ("  decision: facts_only\n", "", "licence.decision", "missing"),
        ("health:\n  min: 15\n", "health:\n", "health.min", "missing"),
        ("stale_after: 4d", "stale_after: soon", "schedule.stale_after", "number of hours or days"),
        ("home: https://www.jenshelpt.nl", "home: jenshelpt", "top level", "not an http(s) address"),
        ("id: jens\n", "id: other\n", "id", "must equal the file's name"),
        ("urls:\n", "urls: [\n", "", "not valid YAML"),
    ],
)
def test_a_wrong_source_file_names_file_and_key(run: Run, own_config: Path, old: str, new: str, key: str, problem: str) -> None:
    path = own_config / "sources" / "jens.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    message = one_sentence(run("nightly", config=own_config, check=1).stderr)
    assert str(path) in message and key in message and problem in message


@pytest.mark.parametrize(
    ("args", "problem"),
    [
        (("nightly", "--source", "nonsense"), "Unknown source 'nonsense'"),
        (("harvest", "nonsense"), "Unknown source"),
        (("nightly", "--base-url", "jens=not a url"), "not an http(s) address"),
        (("nightly", "--base-url", "jens=http://[::1"), "not an http(s) address"),
        (("nightly", "--base-url", "jens"), "must be ID=URL"),
        (("nightly", "--base-url", "other=http://127.0.0.1:1"), "unknown source 'other'"),
        (("--now", "yesterday", "status"), "ISO 8601"),
        (("status",), "no catalogue yet"),
        (("publish",), "no catalogue yet"),
        (("serve",), "nothing is published yet"),
        (("replay", "jens"), "harvest it first"),
        (("quarantine", "show", "20200101T000000Z-aaaaaa"), "No run"),
    ],
)
def test_wrong_words_on_the_command_line(run: Run, args: tuple[str, ...], problem: str) -> None:
    assert problem in one_sentence(run(*args, check=1).stderr)


def test_a_site_that_does_not_answer_is_a_failed_run_not_a_crash(run: Run) -> None:
    done = run("nightly", "--source", "jens", "--base-url", "jens=http://127.0.0.1:9", check=1)
    assert "fail" in done.stdout and "robots.txt could not be read" in done.stdout
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.geteuid() == 0 and not Path("/proc/self/ns").exists(), reason="cannot make a folder read-only here")
def test_a_data_folder_that_cannot_be_written(run: Run, data: Path) -> None:
    data.write_text("a file where the folder should be", encoding="utf-8")
    message = one_sentence(run("nightly", check=1).stderr)
    assert "cannot be written" in message and str(data) in message
    assert data.read_text(encoding="utf-8").startswith("a file")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere, so a read-only folder cannot be tested as root")
def test_a_read_only_data_folder(run: Run, data: Path) -> None:
    data.mkdir()
    data.chmod(0o500)
    try:
        assert "cannot be written" in one_sentence(run("nightly", check=1).stderr)
    finally:
        data.chmod(0o700)


def test_a_nearly_full_disk_stops_before_anything_is_fetched(run: Run) -> None:
    done = run("nightly", env={"HEERLENKAART_MIN_FREE_BYTES": str(10**18)}, check=1)
    assert "MB free" in one_sentence(done.stderr)


def test_a_corrupt_catalogue_is_kept_and_said(run: Run, data: Path) -> None:
    data.mkdir()
    catalogue = data / "catalogue.duckdb"
    catalogue.write_bytes(b"this is no database" * 1000)
    message = one_sentence(run("nightly", check=1).stderr)
    assert "catalogue" in message and "restore the last good copy" in message
    assert catalogue.read_bytes() == b"this is no database" * 1000
