"""What the publisher works on: configuration, and the catalogue as it is published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from publish.encode import safe_text
from store.areas import Areas
from store.clock import Clock
from store.settings.city import City
from store.settings.source import Source
from store.settings.themes import Themes
from store.values.person import PersonFilter

#: Fields that came later than 1.0 say since when (publish/fields.py)
CONTRACT_VERSION = "1.1"


@dataclass(frozen=True)
class Publishing:
    """Where to publish and by what configuration."""

    data: Path
    clock: Clock
    sources: Mapping[str, Source]
    city: City
    themes: Themes
    areas: Areas
    persons: PersonFilter

    @property
    def attribution(self) -> tuple[str, ...]:
        """Attribution lines of all sources and of the borders."""
        return (*(safe_text(s.licence.attribution) for s in self.sources.values()), "© CBS / Kadaster, CC BY 4.0")
