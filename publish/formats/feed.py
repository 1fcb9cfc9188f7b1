"""changes.atom (RFC 4287): the newest changes for people and feed readers, in Dutch."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from dedupe.review.words import FIELDS
from publish.encode import text
from publish.formats.base import Frame, Written
from publish.formats.tables import masked_changes
from store.model.entry import Change
from store.values.dutch import joined

NEWEST = 200
_KINDS = {"added": "nieuw", "changed": "veranderd", "removed": "van de kaart", "merged": "samengevoegd", "split": "gesplitst"}
_ATOM = "http://www.w3.org/2005/Atom"


def atom(frame: Frame) -> Written:
    """The newest two hundred, newest first; what changed on one thing on one day is one item."""
    ET.register_namespace("", _ATOM)
    items = _together(c for batch in masked_changes(frame, NEWEST * 3) for c in batch)[-NEWEST:][::-1]
    home = frame.site + "/"
    feed = ET.Element(f"{{{_ATOM}}}feed")
    _add(feed, "id", f"{frame.data_url}changes.atom")
    _add(feed, "title", f"Nieuw op de kaart van {frame.p.city.municipality}")
    _add(feed, "updated", f"{items[0][0].date if items else frame.day}T00:00:00Z")
    _add(feed, "link", rel="self", href=f"{frame.data_url}changes.atom", type="application/atom+xml")
    _add(feed, "link", rel="alternate", href=home, type="text/html")
    author = _add(feed, "author")
    _add(author, "name", f"Sociale kaart {frame.p.city.municipality}")
    _add(author, "uri", home)
    _add(feed, "rights", "; ".join(frame.p.attribution))
    for changes in items:
        _item(feed, changes, frame)
    ET.indent(feed, " ")
    body = ET.tostring(feed, encoding="utf-8", xml_declaration=True)
    (frame.folder / "changes.atom").write_bytes(body + b"\n")
    return {"changes.atom": len(items)}


def _together(changes: Iterable[Change]) -> list[list[Change]]:
    found: dict[tuple[str, str], list[Change]] = {}
    for c in changes:
        found.setdefault((c.date.isoformat(), c.entry_id), []).append(c)
    return [found[key] for key in sorted(found, key=lambda k: k[0])]


def _item(feed: ET.Element, changes: list[Change], frame: Frame) -> None:
    last = changes[-1]
    entry = frame.edition.entry(last.entry_id)
    name = (text(entry.facts.name) if entry else None) or last.entry_id
    kinds = list(dict.fromkeys(_KINDS.get(c.change, c.change) for c in changes))
    item = ET.SubElement(feed, f"{{{_ATOM}}}entry")
    _add(item, "id", f"{frame.page(last.entry_id)}#{last.date}")
    _add(item, "title", f"{joined(kinds).capitalize()}: {name}")
    _add(item, "updated", f"{last.date}T00:00:00Z")
    _add(item, "link", rel="alternate", href=frame.page(last.entry_id), type="text/html")
    fields = list(dict.fromkeys(FIELDS[f].lower() for c in changes if c.change == "changed" for f in c.fields if f in FIELDS))
    _add(item, "summary", f"Veranderd: {joined(fields)}." if fields else f"{name} is {joined(kinds)}.")


def _add(parent: ET.Element, tag: str, said: str | None = None, /, **attributes: str) -> ET.Element:
    child = ET.SubElement(parent, f"{{{_ATOM}}}{tag}", attributes)
    child.text = said
    return child
