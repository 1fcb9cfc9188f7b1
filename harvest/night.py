"""Night: everything one invocation knows: where configuration and data are, what time it is, whom to harvest."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from store.clock import Clock
from store.errors import UsageError
from store.settings.city import City, load_city, load_lookups, load_merge
from store.settings.source import Source, check_base_url, load_sources
from store.settings.themes import Themes, load_themes

if TYPE_CHECKING:  # heavy: matching and maps come with them
    from dedupe.resolve import Settings
    from publish.model import Publishing
    from store.areas import Areas


@dataclass(frozen=True)
class Night:
    """``base_urls`` replaces the origin of a source (rehearsals). Everything in config/ is validated on first use."""

    config: Path
    data: Path
    clock: Clock
    base_urls: Mapping[str, str] = field(default_factory=dict)
    interactive: bool = False

    def __post_init__(self) -> None:
        for source_id, url in self.base_urls.items():
            check_base_url(url)
            if source_id not in self.sources:
                raise UsageError(f"--base-url names unknown source {source_id!r}; config/sources/ has: {', '.join(self.sources)}.")

    @cached_property
    def sources(self) -> dict[str, Source]:
        """All configured sources by id."""
        return load_sources(self.config)

    @cached_property
    def city(self) -> City:
        """config/city.yaml."""
        return load_city(self.config)

    @cached_property
    def areas(self) -> Areas:
        """config/areas.geojson."""
        from store.areas import load_areas

        return load_areas(self.config)

    @cached_property
    def themes(self) -> Themes:
        """config/themes.yaml."""
        return load_themes(self.config)

    @cached_property
    def settings(self) -> Settings:
        """What the merge needs."""
        from dedupe.resolve import Settings

        lookups = load_lookups(self.config)
        free_mail = lookups.persons.mail.private_providers
        return Settings(self.sources, load_merge(self.config), self.themes, self.city, self.areas, lookups.name_words, free_mail)

    @property
    def rehearsal(self) -> bool:
        """Whether any source is replaced by a loopback address: then no outside service is asked either."""
        return any(_loopback(url) for url in self.base_urls.values())

    def publishing(self) -> Publishing:
        """What the publisher needs."""
        from publish.model import Publishing

        return Publishing(self.data, self.clock, self.sources, self.city, self.themes, self.areas, load_lookups(self.config).persons)

    def check(self) -> None:
        """Read every configuration file now, so that a wrong one stops the night before anything is fetched."""
        _ = self.settings


def _loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
