"""What was forgotten stays forgotten although the site keeps saying it, night after night, and although a backup is put back."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.harvest.test_forget import traces
from tests.harvest.test_week import night
from tests.replica import Replica

SOURCE = "sportinheerlen"


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_ten_nights_and_a_restored_backup(run: Run, data: Path, tmp_path: Path) -> None:
    with Replica(SOURCE, "a", today=date(2026, 11, 21)) as site:

        def go(day: int) -> None:
            run("nightly", "--source", SOURCE, "--base-url", f"{SOURCE}={site.base_url}", now=night(day), check=0)

        go(0)
        lines = (data / "current/data/v1/entries.ndjson").read_text("utf-8").splitlines()
        before = [json.loads(line) for line in lines]
        known = next(e for e in before if e["phone"] and e["email"])
        phone, mail = known["phone"], known["email"]
        shown = f"0{phone[3:5]} / {phone[5:8]}.{phone[8:]}"
        assert len(traces(data, phone, mail)) > 10, "there would be nothing to forget"
        backup = tmp_path / "backup"
        shutil.copytree(data, backup, symlinks=True)
        said = run("forget", shown, now=night(0, 9), check=0).stdout
        assert "1 new" in said
        run("forget", mail.replace("@", " [at] ").upper(), now=night(0, 9), check=0)
        assert not traces(data, phone, phone[3:], mail)
        for day in range(1, 11):
            if day == 5:
                for name in ("catalogue.duckdb", "runs", "releases"):
                    target, source = data / name, backup / name
                    if target.is_dir():
                        shutil.rmtree(target)
                        shutil.copytree(source, target, symlinks=True)
                    else:
                        shutil.copy(source, target)
                (data / "current").unlink()
                (data / "current").symlink_to((backup / "current").readlink())
                assert traces(data, phone, mail)
            go(day)
            assert not traces(data, phone, phone[3:], mail), f"night {day}"
        after = [json.loads(line) for line in (data / "current/data/v1/entries.ndjson").read_text("utf-8").splitlines()]
        assert {e["name"] for e in after} == {e["name"] for e in before}, "the club stays on the map"
        assert all(e["phone"] != phone and e["email"] != mail for e in after)
        run("verify", now=night(10, 9), check=0)
