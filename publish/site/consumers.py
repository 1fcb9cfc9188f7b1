"""Pages for those who build on the data or own a source: /data/, /bronnen/<id>/ and what can be put into other sites."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from publish import encode
from publish.feedback import KINDS, Report
from publish.fields import FIELDS, MANY
from publish.formats.catalog import OFFERED
from publish.site import labels
from publish.site.model import Page, SiteInput
from publish.site.view import EntryView

_EXAMPLES = Path(__file__).parent / "examples"
_OTHERS = {
    "quality.json": "Hoe compleet de kaart is, per bron en per buurt",
    "status.json": "Hoe vers elke bron is",
    "catalog.ttl": "Beschrijving voor data-portalen (DCAT-AP-NL 3.0)",
    "catalog.jsonld": "Dezelfde beschrijving als JSON-LD",
    "entries.csv-metadata.json": "Beschrijving van entries.csv (CSVW)",
    "badge.svg": "Plaatje met aantal en datum",
}
_EXCEL = (
    "Haal entries-excel.csv op en open het. Of kies in Excel: Gegevens, Van het web, en plak het adres. "
    "Dan ververst u de tabel met één knop."
)
_SHOWN = (
    ("Python", "Geen extra pakket nodig.", "lees.py"),
    ("JavaScript", "Werkt vanaf elke website: de gegevens mogen overal worden opgehaald.", "lees.js"),
    ("QGIS en GDAL", "Rechtstreeks van het web, zonder eerst op te halen.", "qgis.sh"),
    ("DuckDB", "Haalt alleen de kolommen op die nodig zijn.", "tellen.py"),
    ("Excel", _EXCEL, ""),
)
_TYPES = {
    "text": "tekst", "list": "lijst", "decimal": "getal", "integer": "heel getal", "date": "datum", "datetime": "datum en tijd",
    "url": "adres", "urls": "lijst van adressen", "email": "mailadres",
    "relations": "lijst van verbanden",
}  # fmt: skip


def data_page(site: SiteInput) -> Page:
    """/data/."""
    titles = OFFERED | _OTHERS
    sizes = {f["path"]: f for f in site.files}
    files = [
        {
            "path": name,
            "title": title,
            "size": size(sizes[name]["bytes"]),
            "records": f"{sizes[name]['records']:,}".replace(",", "."),
            "download": not name.endswith((".json", ".ttl", ".svg", ".atom")),
        }
        for name, title in titles.items()
        if name in sizes
    ]
    fields = [
        {
            "name": f.name, "type": _TYPES[f.type], "required": f.required, "nl": f.nl, "choices": ", ".join(f.values), "since": f.since,
            "example": encode.cell(f.example).replace("|", " | ") if f.type in MANY else f.example,
        }
        for f in FIELDS
    ]  # fmt: skip
    embed = (
        f'<iframe src="{site.site_url}/insluiten/alles/" title="Sociale kaart {encode.text(site.municipality)}" '
        'width="100%" height="600" loading="lazy"></iframe>'
    )
    attribution = "Bronnen: " + "; ".join(a for s in site.sources if (a := encode.text(s.attribution))) + "; © CBS / Kadaster, CC BY 4.0."
    shown = [{"title": t, "text": said, "code": example(name, site.site_url) if name else ""} for t, said, name in _SHOWN]
    return Page(
        "data/index.html",
        "data.html",
        {
            "files": files, "fields": fields, "examples": shown, "follow": example("volg.py", site.site_url), "embed": embed,
            "embeds": [(f"/insluiten/thema-{t.id}/", t.title) for t in site.themes], "licence": site.licence, "attribution": attribution,
            "here": "",
        },
    )  # fmt: skip


def example(name: str, site_url: str) -> str:
    """The text of an example, for this map."""
    return (_EXAMPLES / name).read_text("utf-8").replace("https://heerlenkaart.nl", site_url)


def size(count: int) -> str:
    """ "1,2 MB"."""
    for unit, step in (("MB", 1_000_000), ("kB", 1_000)):
        if count >= step:
            return f"{count / step:.1f} {unit}".replace(".", ",")
    return f"{count} B"


def source_page(card: Mapping[str, Any], report: Report) -> Page:
    """/bronnen/<id>/."""
    groups = []
    for kind, (title, said) in KINDS.items():
        points = [{"name": p.name, "url": p.url, "said": _said(p.kind, p.field, p.mine, p.other)} for p in report.points if p.kind == kind]
        if points:
            groups.append((kind, title, said, points))
    filled = [(labels.FIELDS[f][0], n, round(100 * n / report.listings)) for f, n in report.filled.items()] if report.listings else []
    shown = {"shared": report.shared, "filled": filled, "points": report.points, "groups": groups}
    return Page(f"bronnen/{card['id']}/index.html", "source.html", {"c": card, "r": shown, "here": "bronnen"})


def _said(kind: str, field: str, mine: str, other: str) -> str:
    if kind == "clash":
        label = labels.FIELDS.get(field, (field, field))[0].lower()
        return f"{label}: bij u {mine}, elders {other}"
    return mine


def embed_pages(site: SiteInput, listed: Sequence[EntryView], buurten: Mapping[str, str]) -> Iterator[Page]:
    """Lists without script, for an <iframe> on another site: all, per theme, per neighbourhood."""

    def page(name: str, title: str, entries: Sequence[EntryView]) -> Page:
        return Page(f"insluiten/{name}/index.html", "embed.html", {"title": title, "entries": entries, "here": ""})

    yield page("alles", f"Alles in {encode.text(site.municipality)}", listed)
    for theme in site.themes:
        yield page(f"thema-{theme.id}", theme.title, [e for e in listed if theme.id in e.themes])
    for code, name in buurten.items():
        yield page(f"buurt-{code}", name, [e for e in listed if e.buurt_code == code])
