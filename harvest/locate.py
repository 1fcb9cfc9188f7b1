"""Glue between the catalogue's geocode cache and the Geocoder."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import duckdb

from harvest.geocode import Geocoder, Point, locate, read_address_file
from harvest.night import Night
from store.db.snapshot import Snapshot
from store.db.tables import naive, upsert
from store.errors import ConfigError
from store.model.listing import Listing, Precision
from store.model.run import Finding


def build_geocoder(night: Night, snapshot: Snapshot) -> Geocoder:
    """A geocoder with the stored cache. A rehearsal on loopback asks nobody."""
    city = night.city
    cache: dict[str, Point | None] = {
        q: Point(lat, lon, Precision(p)) if lat is not None and lon is not None else None for q, (lat, lon, p) in snapshot.geocodes.items()
    }
    addresses: dict[str, Point] = {}
    if city.geocoding.address_file:
        try:
            addresses = read_address_file(Path(city.geocoding.address_file))
        except (OSError, KeyError, ValueError) as error:
            raise ConfigError(night.config / "city.yaml", "geocoding.address_file", f"cannot be read ({error}).") from error
    agent = f"{city.identity.bot_name} (+{city.identity.bot_url}; mailto:{city.identity.contact_email})"
    return Geocoder(city, cache, city.geocoding.enabled and not night.rehearsal, agent, addresses)


def locate_with(night: Night, geocoder: Geocoder) -> Callable[[Listing], tuple[Listing, Finding | None]]:
    """A function that locates one listing."""
    return lambda listing: locate(listing, night.city, night.areas, geocoder)


def remember(connection: duckdb.DuckDBPyConnection, geocoder: Geocoder, snapshot: Snapshot, now: datetime) -> None:
    """Store new answers, "not found" included."""
    upsert(
        connection,
        "geocode",
        (
            {
                "query": q,
                "lat": p.lat if p else None,
                "lon": p.lon if p else None,
                "location_precision": str(p.precision if p else Precision.NONE),
                "fetched_at": naive(now),
            }
            for q, p in sorted(geocoder.cache.items())
            if q not in snapshot.geocodes
        ),
        ("query",),
    )
