"""What was forgotten stays forgotten, also after a backup was restored."""

from __future__ import annotations

from harvest.night import Night
from publish.private import texts
from publish.release import publish
from store.db.scrub import scrub_catalogue
from store.scrub import sweep
from store.suppression import load_suppression


def keep_forgotten(night: Night) -> None:
    """At the start of a night: scrub whatever changed since the last time. Nothing without a suppression list; cheap when nothing changed.

    Raises StorageError or CatalogueError: then nothing may be stored or published.
    """
    suppression = load_suppression(night.data)
    if not suppression:
        return
    swept = sweep(night.data, suppression, texts)
    scrub_catalogue(night.data, suppression)
    if swept.in_use:
        publish(night.publishing(), accept="*")
        sweep(night.data, suppression, texts)
