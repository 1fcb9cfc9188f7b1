"""Words to fields: what a visible label, a machine name or an icon stands for. Built once from config/lookups."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from store.settings.city import load_lookups
from store.settings.loader import StrictModel, load_model
from store.values.text import fold

_EDGE = re.compile(r"^[\s:?!.*•·|>–-]+|[\s:?!.*•·|–-]+$")
# Labels whose values must not leak into other fields
STOP_FIELDS = frozenset({"mobile", "fax", "contact_person", "postal", "price", "registration"})


class KeyLookup(StrictModel):
    """lookups/keys.yaml."""

    keys: dict[str, tuple[str, ...]]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]


def label_form(text: str) -> str:
    """A label as compared: folded, without colon, question mark, bullets."""
    return _EDGE.sub("", fold(text))


@dataclass(frozen=True)
class Vocabulary:
    """Lookup tables from folded words to field names."""

    labels: dict[str, str]
    keys: dict[str, str]
    prefixes: frozenset[str]
    suffixes: frozenset[str]

    def field_of_label(self, text: str) -> str | None:
        """The field a visible label announces, or None. "Telefoon:", "Waar?" -> phone, address."""
        return self.labels.get(label_form(text)) if len(text) < 50 else None

    def field_of_key(self, name: str) -> str | None:
        """The field a machine name stands for: "field--name-field-telefoon", "contactEmail", "fa-map-marker-alt"."""
        if name.startswith("datetime="):
            return None
        if name == "rel:tag":
            return "categories"
        name = re.sub(r"__[A-Za-z0-9-]{1,7}$", "", name)  # CSS modules add a hash: "Detail_tag__z"
        parts = [p for p in re.split(r"[^a-z0-9]+", re.sub(r"([a-z])([A-Z])", r"\1-\2", name).lower()) if p]
        for attempt in self._trims(parts):
            found = self.keys.get("".join(attempt))
            if found:
                return found
        return None

    def _trims(self, parts: list[str]) -> list[list[str]]:
        """The name itself, then with known prefixes and suffixes cut off."""
        attempts = [parts]
        front = list(parts)
        while len(front) > 1 and front[0] in self.prefixes:
            front = front[1:]
            attempts.append(front)
        back = list(front)
        while len(back) > 1 and back[-1] in self.suffixes:
            back = back[:-1]
            attempts.append(back)
        return attempts


@cache
def load_vocabulary(config: Path) -> Vocabulary:
    """The vocabulary of a configuration folder."""
    labels = {label_form(word): name for name, words in load_lookups(config).labels.items() for word in words}
    lookup = load_model(config / "lookups" / "keys.yaml", KeyLookup)
    keys = {re.sub(r"[^a-z0-9]", "", word): name for name, words in lookup.keys.items() for word in words}
    return Vocabulary(labels, keys, frozenset(lookup.prefixes), frozenset(lookup.suffixes))
