"""catalog.ttl and catalog.jsonld: DCAT-AP-NL 3.0, so that data portals find and describe us by themselves."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from rdflib import DCAT, DCTERMS, FOAF, PROV, RDF, SKOS, XSD, Graph, Literal, Namespace, URIRef

from publish.encode import link, safe_text
from publish.formats.base import Frame, Written
from publish.media import MEDIA

_VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
_ADMS = Namespace("http://www.w3.org/ns/adms#")
_EU = Namespace("http://publications.europa.eu/resource/authority/")
# What people download; everything else under data/v1 is described in the manifest
OFFERED: dict[str, str] = {
    "entries.geojson": "GeoJSON",
    "entries.csv": "CSV",
    "entries-excel.csv": "CSV voor Nederlandse Excel",
    "entries.ndjson": "NDJSON met herkomst",
    "entries.gpkg": "GeoPackage",
    "entries.fgb": "FlatGeobuf",
    "entries.parquet": "GeoParquet",
    "services.hsds.ndjson": "Open Referral HSDS 3.1",
    "hsds-datapackage.zip": "HSDS als tabellen",
    "entries.jsonld": "schema.org (JSON-LD)",
    "activities.ics": "Agenda (iCalendar)",
    "bridge.csv": "Nummers van de bronnen",
    "redirects.csv": "Oude nummers",
    "changes.ndjson": "Veranderingen",
    "changes.atom": "Veranderingen (Atom)",
}


def catalogue(frame: Frame) -> Written:
    """Both files; sizes are those of the files already written."""
    graph = describe(frame)
    (frame.folder / "catalog.ttl").write_text(_stable(graph.serialize(format="turtle")), encoding="utf-8")
    (frame.folder / "catalog.jsonld").write_text(_json(graph), encoding="utf-8")
    return {"catalog.ttl": len(OFFERED), "catalog.jsonld": len(OFFERED)}


def _stable(turtle: str) -> str:
    return turtle.strip() + "\n"


def _json(graph: Graph) -> str:
    nodes: list[dict[str, Any]] = json.loads(graph.serialize(format="json-ld"))
    for node in nodes:
        for value in node.values():
            if isinstance(value, list):
                value.sort(key=lambda v: json.dumps(v, sort_keys=True))
    return json.dumps(sorted(nodes, key=lambda n: n["@id"]), ensure_ascii=False, sort_keys=True, indent=1) + "\n"


def describe(frame: Frame) -> Graph:
    """The graph. Every node has an address of its own: no blank nodes, so that it is the same each night."""
    g = Graph()
    for prefix, space in (
        ("dcat", DCAT),
        ("dct", DCTERMS),
        ("foaf", FOAF),
        ("skos", SKOS),
        ("vcard", _VCARD),
        ("adms", _ADMS),
        ("prov", PROV),
    ):
        g.bind(prefix, space)
    town = frame.p.city.municipality
    base = f"{frame.data_url}catalog"
    root, dataset, agent, contact, place = (URIRef(f"{base}#{n}") for n in ("catalog", "dataset", "publisher", "contact", "place"))
    public = _typed(g, _EU["access-right/PUBLIC"], DCTERMS.RightsStatement)
    dutch = _typed(g, _EU["language/NLD"], DCTERMS.LinguisticSystem)
    theme = _typed(g, _EU["data-theme/SOCI"], SKOS.Concept)
    licence = _typed(g, URIRef(frame.p.city.identity.data_licence), DCTERMS.LicenseDocument)
    g.add((theme, SKOS.prefLabel, Literal("Bevolking en samenleving", "nl")))
    _all(g, agent, (RDF.type, FOAF.Agent), (FOAF.name, Literal(f"Sociale kaart {town}", "nl")), (FOAF.homepage, URIRef(frame.site + "/")))
    _all(
        g, contact, (RDF.type, _VCARD.Organization), (RDF.type, _VCARD.Kind), (_VCARD.fn, Literal(f"Sociale kaart {town}", "nl")),
        (_VCARD.hasEmail, URIRef(f"mailto:{frame.p.city.identity.contact_email}")),
    )  # fmt: skip
    box = frame.p.city.box
    ring = ", ".join(f"{x} {y}" for x, y in (
        (box.west, box.south), (box.east, box.south), (box.east, box.north), (box.west, box.north), (box.west, box.south)))  # fmt: skip
    wkt = Literal(f"POLYGON (({ring}))", datatype=URIRef("http://www.opengis.net/ont/geosparql#wktLiteral"))
    _all(g, place, (RDF.type, DCTERMS.Location), (SKOS.prefLabel, Literal(town, "nl")), (DCAT.bbox, wkt))
    day = Literal(frame.day.isoformat(), datatype=XSD.date)
    about = f"Wat er is aan hulp, ontmoeting, sport en activiteiten in {town}, uit {len(frame.p.sources)} bronnen samengevoegd."
    for node, kind in ((root, DCAT.Catalog), (dataset, DCAT.Dataset)):
        _all(
            g, node, (RDF.type, kind), (DCTERMS.title, Literal(f"Sociale kaart van {town}", "nl")),
            (DCTERMS.description, Literal(about, "nl")),
            (DCTERMS.publisher, agent), (DCTERMS.creator, agent), (DCAT.contactPoint, contact), (DCTERMS.language, dutch),
            (DCTERMS.modified, day), (DCTERMS.license, licence), (DCTERMS.accessRights, public), (DCAT.theme, theme),
            (DCTERMS.identifier, Literal(str(node), datatype=XSD.anyURI)), (DCTERMS.spatial, place),
        )  # fmt: skip
    g.add((root, DCAT.dataset, dataset))
    g.add((root, FOAF.homepage, _typed(g, URIRef(frame.site + "/"), FOAF.Document)))
    status = _typed(g, _EU["dataset-status/COMPLETED"], SKOS.Concept)
    g.add((status, SKOS.prefLabel, Literal("Voltooid", "nl")))
    _all(
        g, dataset, (_ADMS.status, status), (DCTERMS.accrualPeriodicity, _typed(g, _EU["frequency/DAILY"], DCTERMS.Frequency)),
        (DCAT.landingPage, URIRef(f"{frame.site}/data/")), (URIRef("http://www.w3.org/ns/dcat#version"), Literal("1")),
        (FOAF.page, _typed(g, URIRef(f"{frame.site}/data/"), FOAF.Document)),
        *((DCAT.keyword, Literal(k, "nl")) for k in ("sociale kaart", "welzijn", "zorg", "sport", "vrijwilligerswerk", town)),
        *((PROV.wasDerivedFrom, URIRef(home)) for s in frame.p.sources.values() if (home := link(s.urls.home))),
    )  # fmt: skip
    g.add((dataset, DCTERMS.provenance, _statement(g, base, frame.p.attribution)))
    for name, title in OFFERED.items():
        g.add((dataset, DCAT.distribution, _distribution(g, frame, name, title, licence, day)))
    return g


def _distribution(g: Graph, frame: Frame, name: str, title: str, licence: URIRef, day: Literal) -> URIRef:
    node = URIRef(f"{frame.data_url}catalog#{name}")
    address = URIRef(frame.data_url + name)
    media = MEDIA["." + name.rpartition(".")[2]].partition(";")[0]
    path = frame.folder / name
    _all(
        g, node, (RDF.type, DCAT.Distribution), (DCTERMS.title, Literal(title, "nl")),
        (DCAT.accessURL, address), (DCAT.downloadURL, address),
        (DCTERMS.license, licence), (DCTERMS.modified, day),
        (DCAT.mediaType, _typed(g, URIRef(f"https://www.iana.org/assignments/media-types/{media}"), DCTERMS.MediaType)),
    )  # fmt: skip
    if path.exists():
        g.add((node, DCAT.byteSize, Literal(path.stat().st_size, datatype=XSD.nonNegativeInteger)))
    return node


def _statement(g: Graph, base: str, attribution: Iterable[str]) -> URIRef:
    node = URIRef(f"{base}#sources")
    _all(g, node, (RDF.type, DCTERMS.ProvenanceStatement), (SKOS.prefLabel, Literal("; ".join(safe_text(list(attribution))), "nl")))
    return node


def _typed(g: Graph, node: URIRef, kind: URIRef) -> URIRef:
    g.add((node, RDF.type, kind))
    return node


def _all(g: Graph, node: URIRef, *said: tuple[URIRef, Any]) -> None:
    for predicate, value in said:
        g.add((node, predicate, value))
