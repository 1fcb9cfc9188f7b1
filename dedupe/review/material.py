"""Material: what of a listing matters to a decision, so that a decision comes back when that changes and not before."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from dedupe.resolve import Settings
from store.db.catalogue import Stored
from store.model.decision import fingerprint
from store.model.judgement import ListingKey
from store.model.listing import Facts, Listing
from store.model.run import RunRecord
from store.settings.source import Source
from store.values.mail import is_role_address
from store.values.person import PersonFilter
from store.values.phone import is_private_phone
from store.values.text import fold
from store.values.web import host_of

# Theme of crisis help and shelters: a wrong address there is worse than anywhere else
CRISIS = "veiligheid-en-hulp-bij-nood"
_TEXTS = ("summary", "accessibility_note", "opening_hours_text")


@dataclass(frozen=True)
class Material:
    """Settings that finding cases needs; ``today`` is the Dutch date."""

    settings: Settings
    persons: PersonFilter
    today: date
    _prints: dict[tuple[ListingKey, str], str] = field(default_factory=dict, repr=False, compare=False)
    _suspicions: dict[tuple[ListingKey, str], dict[str, str]] = field(default_factory=dict, repr=False, compare=False)

    def pair_print(self, a: Stored, b: Stored) -> str:
        """Of the evidence of a pair, in either order."""
        return fingerprint(sorted((self._print(a), self._print(b))))

    def _print(self, s: Stored) -> str:
        at = (s.listing.key, s.content_hash)
        if at not in self._prints:
            self._prints[at] = listing_print(s.listing)
        return self._prints[at]

    def suspicious(self, s: Stored) -> dict[str, str]:
        """Field -> the value that looks like a person's; reading ten thousand texts takes seconds, so each is read once."""
        at = (s.listing.key, s.content_hash)
        if at not in self._suspicions:
            self._suspicions[at] = suspicious(s.listing, self.persons)
        return self._suspicions[at]

    def source(self, source_id: str) -> Source | None:
        """A configured source."""
        return self.settings.sources.get(source_id)


def listing_print(listing: Listing) -> str:
    """Name, address and contacts, beyond formatting."""
    f = listing.facts
    street = re.sub(r"[^a-z0-9]", "", fold(f"{f.street or ''} {f.house_number or ''}"))
    return fingerprint(
        fold(f.name), street, f.postcode, f.phone, (f.email or "").lower(), host_of(f.website or ""), f.starts_at, f.recurrence
    )


def run_print(run: RunRecord) -> str:
    """Of a held run."""
    return fingerprint(run.run_id, str(run.outcome))


def suspicious(listing: Listing, persons: PersonFilter) -> dict[str, str]:
    """Field -> the value that looks like a person's: a mobile number, a private address, a name in running text."""
    f: Facts = listing.facts
    found: dict[str, str] = {}
    if f.phone and is_private_phone(f.phone):
        found["phone"] = f.phone
    if f.email and not is_role_address(f.email, persons.mail, (f.name,)):
        found["email"] = f.email
    for name in ("name", "organiser"):
        if (said := getattr(f, name)) and persons.is_person(said):
            found[name] = said
    for name in _TEXTS:
        value = getattr(f, name)
        if value and re.sub(r"\W", "", persons.scrub(value)) != re.sub(r"\W", "", value):
            found[name] = value
    return found
