"""The gate: a release is read back and checked before it may replace the current one."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from publish.contract import COLUMNS
from store.errors import ReleaseError
from store.settings.city import City
from store.values.mail import MailPolicy, find_mails
from store.values.person import MOBILE


def check_release(folder: Path, expected: int, listings: int, city: City) -> None:
    """Read every data file back. Raises ReleaseError naming the file and the fault. Passing on nothing is a fault too."""
    if not expected:
        raise ReleaseError("The release would hold no entries at all; the old one stays.")
    document = json.loads((folder / "entries.geojson").read_text(encoding="utf-8"))
    ids = [f["id"] for f in document["features"]]
    if len(ids) != expected or len(set(ids)) != expected or ids != sorted(ids):
        raise ReleaseError(f"entries.geojson: {len(set(ids))} different ids in order expected to be {expected}; the old release stays.")
    for feature in document["features"]:
        if set(feature["properties"]) != set(COLUMNS):
            raise ReleaseError(f"entries.geojson: {feature['id']} has other properties than the contract; the old release stays.")
        point = feature["geometry"]["coordinates"] if feature["geometry"] else None
        if point and not (-180 <= point[0] <= 180 and city.box.south - 1 <= point[1] <= city.box.north + 1):
            raise ReleaseError(f"entries.geojson: {feature['id']} lies far outside the region; the old release stays.")
    with (folder / "entries.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    if [r["id"] for r in rows] != ids or any(None in r.values() for r in rows):
        raise ReleaseError("entries.csv does not agree with entries.geojson; the old release stays.")
    with (folder / "bridge.csv").open(encoding="utf-8", newline="") as file:
        bridge = list(csv.DictReader(file))
    # a steward may keep what a source no longer lists, and close what it still does
    if len(bridge) != listings or not set(ids) <= {r["entry_id"] for r in bridge}:
        raise ReleaseError("bridge.csv does not hold every listing with a published entry; the old release stays.")


def private_data(folder: Path, policy: MailPolicy) -> list[str]:
    """Places in the data files where a mobile number or a private provider's address stands; empty when clean."""
    found: list[str] = []
    for path in sorted(folder.rglob("*")):
        if path.suffix not in (".geojson", ".csv", ".ndjson", ".json", ".html", ".atom", ".ics"):
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        found += [f"{path.name}: {m[0]}" for m in MOBILE.finditer(text)]
        found += [f"{path.name}: {a}" for a in find_mails(text) if a.partition("@")[2] in policy.private_providers]
    return found
