"""What the map site is built from: one input, no clock, no catalogue, no network."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from publish.feedback import Report
from store.settings.themes import Theme


@dataclass(frozen=True)
class Page:
    """One file: ``path`` under the web root, template name, and what the template sees."""

    path: str
    template: str
    context: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SourceCard:
    """One source as /bronnen/ shows it. ``fetched_at`` ISO UTC; ``state`` publish | quarantine | fail | never."""

    id: str
    title: str
    owner: str
    home: str
    attribution: str
    licence: str
    fetched_at: str | None
    state: str
    listings: int


@dataclass(frozen=True, slots=True)
class SiteInput:
    """Everything the pages show.

    ``entries`` are flat mappings with the properties of the published contract plus organiser, venue, provenance,
    conflicts and related; any may be null. ``areas`` is a GeoJSON FeatureCollection with properties code, naam,
    wijkcode, wijknaam, stadsdeel.
    """

    release_id: str
    built_on: date
    municipality: str
    contact_email: str
    bot_name: str
    entries: Sequence[Mapping[str, Any]]
    themes: Sequence[Theme]
    sources: Sequence[SourceCard]
    areas: Mapping[str, Any]
    files: Sequence[Mapping[str, Any]] = ()
    site_url: str = "https://heerlenkaart.nl"
    licence: str = ""
    reports: Mapping[str, Report] = field(default_factory=dict)
