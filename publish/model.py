"""What the publisher works on: configuration, and the catalogue as it is published."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from store.areas import Areas
from store.clock import Clock
from store.db.catalogue import Stored
from store.model.entry import Change, Entry, Redirect
from store.model.judgement import ListingKey
from store.model.listing import EntryId
from store.model.run import RunRecord
from store.settings.city import City
from store.settings.source import Source
from store.settings.themes import Themes
from store.values.mail import MailPolicy

CONTRACT_VERSION = "1.0"


@dataclass(frozen=True)
class Publishing:
    """Where to publish and by what configuration."""

    data: Path
    clock: Clock
    sources: Mapping[str, Source]
    city: City
    themes: Themes
    areas: Areas
    mail: MailPolicy


@dataclass(frozen=True)
class Content:
    """What one release says: entries sorted by id, listings by key; ``rows`` = the flat record of each entry, same order."""

    entries: Sequence[Entry]
    rows: Sequence[Mapping[str, Any]]
    listings: Sequence[Stored]
    place: Mapping[ListingKey, EntryId]
    redirects: Sequence[Redirect]
    changes: Sequence[Change]
    last_runs: Mapping[str, RunRecord | None]
    newest_runs: Mapping[str, RunRecord | None]
