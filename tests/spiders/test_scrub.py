# ruff: noqa: E501 - long lines are cases and markup, kept whole
"""What is archived: no private string of any site, in no coding; role addresses stay; damage shows; replay agrees."""

from __future__ import annotations

import gzip
import html
import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from spiders.scrub import scrub_body
from store.archive import ArchiveWriter, Record, payload_digest, read_archive
from store.errors import StorageError
from store.values.mail import decode_cfemail
from tests.replica import SOURCES, truths
from tests.spiders.support import TODAY, Crawled, context_of, crawl_replica, replay_listings

SITES = dict.fromkeys(SOURCES, "a") | {"sportinheerlen c": "c"}
PERSONS = context_of("sportinheerlen").lookups.persons


@pytest.fixture(scope="module", params=SITES)
def name(request: pytest.FixtureRequest) -> str:
    """A site; tests are grouped by it, so that each is crawled once."""
    return str(request.param)


@pytest.fixture(scope="module")
def crawled(name: str, tmp_path_factory: pytest.TempPathFactory) -> Crawled:
    return crawl_replica(tmp_path_factory.mktemp("scrub"), name.split()[0], variant=SITES[name])


def archived(crawled: Crawled) -> list[Record]:
    return list(read_archive(crawled.run.path / "responses.warc.gz"))


def readings(body: bytes) -> list[str]:
    """What can be read in a body: as it stands, entities and percents undone, protected addresses decoded."""
    text = body.decode("utf-8", "replace")
    undone = html.unescape(html.unescape(unquote(text))).replace("\u00ad", "").replace("\u00a0", " ").replace("\\/", "/")
    bare = re.sub(r"<[^>]*>", "", undone)
    spoken = re.sub(r"\s?[\[(]\s?(?:at|apenstaartje)\s?[\])]\s?", "@", re.sub(r"\s?[\[(]\s?(?:dot|punt)\s?[\])]\s?", ".", bare))
    coded = re.findall(r"(?:data-cfemail=[\"']?|email-protection#)([0-9a-fA-F]{6,})", text)
    return [text, body.decode("latin-1"), undone, bare, spoken, " ".join(decode_cfemail(c) or "" for c in coded)]


def reachable(private: str) -> bool:
    """Whether a private string is a mobile number or an address, rather than a name."""
    return "@" in private or bool(re.match(r"[+\d]", private))


def test_no_private_number_or_address_is_archived(crawled: Crawled, name: str) -> None:
    source = name.split()[0]
    private = {p for truth in truths(source, TODAY) for p in truth.private if reachable(p)}
    assert private, "the site prints private strings"
    records = archived(crawled)
    assert len(records) > 2
    left = {(p, record.url) for record in records for text in readings(record.body) for p in private if p in text}
    assert left == set()


def test_no_mobile_number_in_any_notation_is_archived(crawled: Crawled, name: str) -> None:
    source = name.split()[0]
    tails = {re.sub(r"\D", "", p)[-8:] for truth in truths(source, TODAY) for p in truth.private if re.match(r"[+\d]", p)}
    left = {
        (tail, record.url)
        for record in archived(crawled)
        for run in re.findall(r"(?:\+31|0031|0)[\s()0-]*6[\d\s()./-]{8,20}", record.body.decode("latin-1"))
        for tail in tails
        if tail in re.sub(r"\D", "", run)
    }
    assert left == set()


def test_nothing_private_is_listed(crawled: Crawled, name: str) -> None:
    source = name.split()[0]
    private = {p for truth in truths(source, TODAY) for p in truth.private}
    lines = (crawled.run.path / "listings.jsonl").read_text(encoding="utf-8")
    assert {p for p in private if p in lines} == set()


def test_role_addresses_stay(crawled: Crawled, name: str) -> None:
    listed = {x.facts.email for x in crawled.listings if x.facts.email}
    texts = [text for record in archived(crawled) for text in readings(record.body)]
    assert all(any(mail in text.lower() for text in texts) for mail in listed)
    if name.startswith(("heerlenonline", "sportinheerlen")):
        assert len(listed) > 10


def test_replay_gives_the_same_listings(crawled: Crawled, name: str) -> None:
    again = replay_listings(crawled, name.split()[0])
    assert again == (crawled.run.path / "listings.jsonl").read_text(encoding="utf-8").splitlines()


def test_provenance_points_into_the_archive(crawled: Crawled) -> None:
    digests = {record.digest for record in archived(crawled)}
    assert {p.digest for x in crawled.listings for p in x.provenance.values()} <= digests
    assert any(record.url.endswith("/robots.txt") for record in archived(crawled))
    assert not [r for r in archived(crawled) if {"set-cookie", "content-encoding"} & set(r.headers)]


def test_a_flipped_byte_of_a_real_run_is_noticed(crawled: Crawled, tmp_path: Path) -> None:
    whole = bytearray((crawled.run.path / "responses.warc.gz").read_bytes())
    middle = len(whole) // 2
    # not in the ten bytes that open a gzip member: time and system say nothing of a page, and nothing checks them
    middle = max(middle, whole.rfind(b"\x1f\x8b\x08", 0, middle) + 12)
    whole[middle] ^= 0x01
    path = tmp_path / "responses.warc.gz"
    path.write_bytes(whole)
    with pytest.raises(StorageError):
        list(read_archive(path))


# -- damage ------------------------------------------------------------------------------------------------------------


def _archive(folder: Path, body: bytes) -> Path:
    path = folder / "responses.warc.gz"
    writer = ArchiveWriter(path, "test")
    writer.write(
        Record("https://www.jenshelpt.nl/", 200, {"content-type": "text/html"}, body, "2026-11-21T03:15:00Z", payload_digest(body))
    )
    writer.close()
    return path


def test_a_flipped_byte_in_the_file_is_noticed(tmp_path: Path) -> None:
    body = b"<h1>Club</h1>" + bytes(range(256)) * 8
    path = _archive(tmp_path, body)
    assert [r.body for r in read_archive(path)] == [body]
    whole = path.read_bytes()
    missed = []
    for position in range(len(whole) // 2, len(whole) - 20, 97):
        path.write_bytes(whole[:position] + bytes([whole[position] ^ 0x10]) + whole[position + 1 :])
        try:
            if [r.body for r in read_archive(path)] != [body]:
                missed.append(position)
        except StorageError:
            continue
    assert missed == []


def test_a_changed_body_is_noticed(tmp_path: Path) -> None:
    """Valid gzip, wrong contents: only the digest can tell."""
    path = _archive(tmp_path, b"<h1>Club 045-5711234</h1>")
    changed = gzip.decompress(path.read_bytes()).replace(b"045-5711234", b"045-5711235")
    path.write_bytes(b"".join(gzip.compress(part) for part in re.split(rb"(?<=\r\n\r\n)(?=WARC/1)", changed)))
    with pytest.raises(StorageError, match="checksum"):
        list(read_archive(path))


def test_a_cut_archive_is_noticed(tmp_path: Path) -> None:
    path = _archive(tmp_path, b"x" * 50_000 + bytes(range(256)) * 20)
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(StorageError):
        list(read_archive(path))


def test_a_missing_archive_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="no archive"):
        list(read_archive(tmp_path / "responses.warc.gz"))


# -- the scrubber itself -----------------------------------------------------------------------------------------------


def scrubbed(text: str, content_type: str = "text/html") -> str:
    return scrub_body(text.encode(), content_type, PERSONS).decode()


def cfemail(address: str, key: int = 0x5A) -> str:
    return bytes([key, *(ord(c) ^ key for c in address)]).hex()


@pytest.mark.parametrize(
    "number",
    [
        "06-12345678", "0612345678", "06 12 34 56 78", "06 1234 5678", "06-12 34 56 78", "(06) 12345678", "06.12.34.56.78", "+31612345678",
        "+31 6 12345678", "+31 (0)6 12345678", "+31(0)6-12345678", "0031612345678", "0031 6 12345678", "06&nbsp;12345678", "06 - 12345678",
        "06/12345678", "tel:+31612345678", "tel:0612345678", "06–12345678", "06\u00a012\u00a034\u00a056\u00a078", "06-123 456 78",
        "https://wa.me/31612345678",
    ],
)  # fmt: skip
def test_mobile_numbers_go(number: str) -> None:
    left = scrubbed(f"<p>Bel {number} of mail.</p>")
    assert "345678" not in re.sub(r"\D", "", left)


@pytest.mark.parametrize(
    "text", ["045-5711234", "(045) 571 12 34", "+31455711234", "0800-0432", "6411 JM", "1061234567890", "2026-06-12", "50.8861234567"]
)
def test_other_numbers_stay(text: str) -> None:
    assert text in scrubbed(f"<p>{text}</p>")


@pytest.mark.parametrize("address", ["jan.janssen@club.nl", "piet@gmail.com", "info@ziggo.nl", "j.janssen@kpnmail.nl", "els12@hotmail.com"])
@pytest.mark.parametrize(
    "form", ["{a}", "mailto:{a}", "{at}", "{e}", "{pct}", "{spaced}", "{cf}", "{frag}", "{dec}", "{mixed}", "{spamspan}"]
)
def test_private_addresses_go(address: str, form: str) -> None:
    local, domain = address.split("@")
    forms = {
        "a": address, "at": f"{local} [at] {domain}", "e": f"{local}&#64;{domain}", "pct": f"{local}%40{domain}", "spaced": f"{local}(at){domain}",
        "cf": f'<a data-cfemail="{cfemail(address)}">[email&#160;protected]</a>', "frag": f'<a href="/cdn-cgi/l/email-protection#{cfemail(address)}">x</a>',
        "dec": "".join(f"&#{ord(c)};" for c in address),
        "mixed": "".join(c if i % 2 and c != "@" else f"&#{ord(c)};" for i, c in enumerate(address)),
        "spamspan": f'<span class="u">{local}</span> [at] <span class="d">{domain}</span>',
    }  # fmt: skip
    left = scrubbed(f"<p>Mail {form.format(**forms)} voor meer.</p>")
    assert not [text for text in readings(left.encode()) if address in text]


@pytest.mark.parametrize(
    "address", ["info@club.nl", "secretariaat@club.nl", "bestuur@club.nl", "receptie@club.nl", "ledenadministratie@club.nl"]
)
def test_role_addresses_of_all_forms_stay(address: str) -> None:
    code = cfemail(address)
    text = f'<a href="mailto:{address}">{address}</a> <i data-cfemail="{code}"></i> <a href="/cdn-cgi/l/email-protection#{code}">x</a>'
    text += " " + "".join(f"&#{ord(c)};" for c in address)
    assert scrubbed(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Contactpersoon: Jan van der Zijden", "<dt>Contactpersoon</dt><dd>Jan van der Zijden</dd>", "Voorzitter: mevr. Jan Zijden",
        '{"contactpersoon": "Jan Zijden"}', "dhr. J. Zijden", "<b>Trainer</b> <span>Jan Zijden</span>", "Coördinator: Jan Zijden",
    ],
)  # fmt: skip
def test_contact_persons_go(text: str) -> None:
    assert "Zijden" not in scrubbed(text)


def test_binary_bodies_are_emptied_and_bytes_survive() -> None:
    assert scrub_body(b"\x89PNG 06-12345678", "image/png", PERSONS) == b""
    odd = bytes(range(256)) + "ë€ 045-5711234".encode("cp1252") + b"\xff\xfe"
    assert scrub_body(odd, "text/html", PERSONS) == odd
