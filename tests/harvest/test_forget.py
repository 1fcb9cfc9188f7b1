"""Erasure: in every spelling, from every file, through later nights and a restored backup."""

from __future__ import annotations

import gzip
import hashlib
import json
import shutil
from pathlib import Path

import duckdb
import pytest

from harvest.forget import forget_entry, forget_value
from harvest.keep_forgotten import keep_forgotten
from harvest.night import Night
from publish.private import texts
from publish.release import publish
from store.archive import ArchiveWriter, Record, payload_digest
from store.db.connection import _LOCKDOWN, open_for_copying
from store.errors import UsageError
from store.journal import Journal, read_journal, verify_journal
from store.model.decision import Decision, DecisionKind
from store.suppression import FILE, KEY, Suppression, load_suppression, normalised, suppress
from tests.review.build import fill
from tests.store.build import NOW, listing

PHONE = "+31455550187"
MAIL = "secretariaat@pimpernel-heerlen.nl"
PHONE_SPELLINGS = (
    "045-555 01 87", "+31 45 5550187", "0031455550187", "(045) 5550187", "+31 (0)45-555 01 87", "045 – 555.01.87", "tel:%2B31455550187",
    "0 4 5 5 5 5 0 1 8 7",
)  # fmt: skip
MAIL_SPELLINGS = (
    MAIL, "Secretariaat@Pimpernel-Heerlen.NL", "secretariaat [at] pimpernel-heerlen [punt] nl", "secretariaat&#64;pimpernel-heerlen.nl",
    "secretariaat%40pimpernel-heerlen.nl",
)  # fmt: skip


@pytest.mark.parametrize("said", PHONE_SPELLINGS + MAIL_SPELLINGS)
def test_every_spelling_is_the_same_thing(data: Path, said: str) -> None:
    data.mkdir()
    suppress(data, [normalised(PHONE), normalised(MAIL)], NOW)
    known = load_suppression(data)
    assert known.found_in(f"Bel of mail: {said}, graag voor 12 uur (2026-11-21).")
    assert not known.found_in(known.redact(f"Bel {said} nu"))
    for other in ("045-555 01 88", "+31 45 5550178", "info@pimpernel-heerlen.nl", "2026-11-21 04:55:50.187", "1" * 40):
        assert not known.found_in(other), other


@pytest.mark.parametrize("markup", ["<b>045</b>-555&nbsp;01&thinsp;87", "045-555 01\\u00a087", "<a href='tel:+31455550187'>bel</a>",
                                    "045-555 01 86 045-555 01 87", "06-12345678/045-5550187", "０４５-５５５ ０１ ８７",
                                    '<a data-cfemail="{cf}">mail</a>'])  # fmt: skip
def test_found_in_markup(data: Path, markup: str) -> None:
    data.mkdir()
    suppress(data, [normalised(PHONE), normalised(MAIL)], NOW)
    hidden = bytes([0x42, *(b ^ 0x42 for b in MAIL.encode())]).hex()
    assert load_suppression(data).found_in(markup.replace("{cf}", hidden))


def test_the_list_tells_nothing_and_is_for_its_owner_alone(data: Path) -> None:
    data.mkdir()
    suppress(data, [normalised(PHONE)], NOW)
    assert suppress(data, [normalised("045 555 0187")], NOW) == 0, "the same number again adds nothing"
    text = (data / FILE).read_text()
    assert "455550187" not in text and json.loads(text)["kind"] == "phone"
    assert (data / KEY).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("value", ["Piet", "heerlen", "12 34", "", "a b"])
def test_what_is_too_little_to_forget_is_refused(value: str) -> None:
    with pytest.raises(UsageError):
        normalised(value)


#: (list, content) -> whether it tells: nights leave thousands of files as they were, and a look into one takes long.
_TELLS: dict[tuple[bytes, frozenset[str], str, bytes], bool] = {}


def tells(known: Suppression, path: Path, body: bytes) -> bool:
    """Whether a file says something of the list, in any spelling."""
    key = (known.key, known.hashes, path.suffix, hashlib.sha256(body).digest())
    if key not in _TELLS:
        _TELLS[key] = any(map(known.found_in, texts(path)))
    return _TELLS[key]


def traces(data: Path, *values: str) -> list[str]:
    """Files in which any of the values stands, as bytes, packed or not."""
    found = []
    needles = [v.encode() for v in values] + [v.encode("utf-16-le") for v in values]
    known = load_suppression(data)
    for path in sorted(p for p in data.rglob("*") if p.is_file() and not p.is_symlink()):
        body = path.read_bytes()
        if path.suffix == ".gz":
            body = gzip.decompress(body)
        if any(n in body for n in needles) or (path.suffix not in (".key", ".duckdb", ".sqlite") and tells(known, path, body)):
            found.append(path.relative_to(data).as_posix())
    return found


def run_folder(data: Path, run: str) -> None:
    """A sealed run as a crawl before the request left it."""
    folder = data / "runs" / "jens" / run
    folder.mkdir(parents=True)
    page = f"<p>{' · '.join(PHONE_SPELLINGS + MAIL_SPELLINGS)} en info@jens.nl</p>".encode()
    writer = ArchiveWriter(folder / "responses.warc.gz", "test")
    for url in ("https://www.jens.nl/a", f"https://www.jens.nl/mail?aan={MAIL}"):
        writer.write(Record(url, 200, {"content-type": "text/html"}, page, "2026-11-20T03:15:00Z", payload_digest(page)))
    writer.close()
    item = listing("9", "Naaiclub", "jens", phone=PHONE, email=MAIL, summary=f"Bel {PHONE_SPELLINGS[0]}").to_json()
    (folder / "listings.jsonl").write_text(json.dumps(item) + "\n" + json.dumps({"end": True, "count": 1}) + "\n")
    (folder / "verdict.json").write_text(json.dumps({"findings": [f"telefoon {PHONE_SPELLINGS[3]}"]}))


def city() -> list[object]:
    home = {"postcode": "6411 JM", "city": "Heerlen", "location_precision": "address", "lon": 5.97}
    clubs = [
        listing(
            str(n), f"Vereniging nummer {n} van de stad", "jens", phone=f"+3145555{n:04d}", street="Bongerd", house_number=str(n),
            lat=50.88 + n / 1e4, **home,
        )
        for n in range(1, 30)
    ]  # fmt: skip
    both = [
        listing(
            "p", "Naaiatelier Pimpernel", s, phone=PHONE, email=MAIL, street="Dorpstraat", house_number="3", lat=50.87,
            summary=f"Naailes. Bel {PHONE_SPELLINGS[4]}.", **home,
        )
        for s in ("jens", "heerlenonline")
    ]  # fmt: skip
    return [*clubs, *both]


@pytest.fixture
def night(data: Path, monkeypatch: pytest.MonkeyPatch) -> Night:
    """Uncompressed, or DuckDB's compression would hide what is still there."""
    monkeypatch.setitem(_LOCKDOWN, "force_compression", "uncompressed")

    def uncompressed(path: Path) -> duckdb.DuckDBPyConnection:
        connection = open_for_copying(path)
        connection.execute("SET force_compression = 'uncompressed'")
        return connection

    monkeypatch.setattr("store.db.scrub.open_for_copying", uncompressed)
    night = fill(data, city())  # type: ignore[arg-type]
    run_folder(data, "20261120T031500Z-aaaaaa")
    Journal(data).append(
        Decision("note-00000001", NOW, "piet", DecisionKind.FIELD, "text", (("jens", "p"),), field="phone", value=PHONE, note=f"zie {MAIL}")
    )
    (data / "catalogue.duckdb.before-0003").write_bytes((data / "catalogue.duckdb").read_bytes())
    return night


def test_nothing_is_left_after_forgetting_and_after_a_restored_backup(night: Night, data: Path, tmp_path: Path) -> None:
    publish(night.publishing())
    told = traces(data, PHONE, MAIL)
    assert "catalogue.duckdb" in told and any("warc" in t for t in told) and any("releases" in t for t in told), "proves nothing"
    backup = tmp_path / "backup"
    shutil.copytree(data, backup, symlinks=True)
    forget_value(night, PHONE_SPELLINGS[2])
    done = forget_value(night, MAIL_SPELLINGS[2])
    assert done.release and not traces(data, PHONE, MAIL, "455550187", "pimpernel-heerlen")
    assert not verify_journal(data) and read_journal(data)[0].value == ""
    names = [json.loads(line)["name"] for line in (data / "current/data/v1/entries.ndjson").read_text().splitlines()]
    assert "Naaiatelier Pimpernel" in names, "the organisation itself stays on the map"
    for restored in ("catalogue.duckdb", "runs", "releases", "decisions", "catalogue.duckdb.before-0003"):
        target = data / restored
        shutil.rmtree(target) if target.is_dir() else target.unlink(missing_ok=True)
        source = backup / restored
        shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
    (data / "current").unlink()
    (data / "current").symlink_to((backup / "current").readlink())
    assert traces(data, PHONE, MAIL)
    keep_forgotten(night)
    assert not traces(data, PHONE, MAIL, "455550187", "pimpernel-heerlen")
    for _ in range(2):  # ten whole nights: test_forgotten_nights.py
        keep_forgotten(night)
        publish(night.publishing())
    assert not traces(data, PHONE, MAIL, "455550187", "pimpernel-heerlen")


def test_an_entry_is_forgotten_whole_and_its_id_never_comes_back(night: Night, data: Path) -> None:
    publish(night.publishing())
    lines = (data / "current/data/v1/entries.ndjson").read_text().splitlines()
    entry_id = next(r["id"] for r in map(json.loads, lines) if r["name"] == "Naaiatelier Pimpernel")
    forget_entry(night, entry_id)
    assert not traces(data, PHONE, MAIL, "Pimpernel", "pimpernel")
    with duckdb.connect(str(data / "catalogue.duckdb"), read_only=True) as connection:
        assert connection.execute("SELECT status FROM entry WHERE id = ?", [entry_id]).fetchall() == [("closed",)]
    with pytest.raises(UsageError):
        forget_entry(night, "hk-nietbekend")


def test_a_lost_key_stops_everything(night: Night, data: Path) -> None:
    suppress(data, [normalised(PHONE)], NOW)
    (data / KEY).unlink()
    with pytest.raises(Exception, match="restore both"):
        keep_forgotten(night)
    with pytest.raises(Exception, match="restore both"):
        publish(night.publishing())
