"""Builds the map site: a directory of static pages that any web server can serve at "/"."""

from __future__ import annotations

from pathlib import Path
from types import CodeType
from typing import ClassVar

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket

from publish import encode
from publish.feedback import as_csv
from publish.site.areas import read_areas
from publish.site.assets import Assets, icon_names, write_assets, write_hashed
from publish.site.index import map_data, search_index
from publish.site.model import Page, SiteInput
from publish.site.pages import Content, all_pages
from publish.site.view import read_entry
from store.values import dutch

_TEMPLATES = Path(__file__).parent / "templates"
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'self'"
)


class _Compiled(BytecodeCache):
    """Templates that this process has compiled already: the desk publishes often. By their text, and whether they escape."""

    _code: ClassVar[dict[tuple[str, str, object], CodeType]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """What was kept, if anything."""
        bucket.code = self._code.get((bucket.key, bucket.checksum, bucket.environment.autoescape))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep it."""
        if bucket.code is not None:
            self._code[bucket.key, bucket.checksum, bucket.environment.autoescape] = bucket.code


def build_site(out: Path, site: SiteInput) -> None:
    """Write all pages and assets under ``out``, the web root; other files there are left alone.

    Same input, same bytes. Hostile text in entries is shown as text; an entry without a usable id has no page.
    """
    views = [v for v in (read_entry(e, site.built_on) for e in site.entries) if v]
    content = Content(site, tuple(sorted(views, key=lambda v: v.order)), read_areas(site.areas))
    assets = write_assets(out, site.themes)
    index = write_hashed(out, "index", "json", encode.json_bytes(search_index(content.listed, site.themes, content.bonds)))
    drawn = write_hashed(out, "areas", "json", encode.json_bytes(map_data(content.areas)))
    environment = _environment(content, assets)
    # by release, so that a page that is open when a new release comes keeps working
    base = f"/releases/{site.release_id}"
    environment.globals |= {"index_url": base + index, "areas_url": base + drawn}
    _write_manifest(out, assets)
    for page in all_pages(content):
        _write_page(out, environment, page)
    for source_id, report in site.reports.items():
        (out / "bronnen" / source_id / "verbeteringen.csv").write_text(as_csv(report), encoding="utf-8", newline="")


def _environment(content: Content, assets: Assets) -> Environment:
    site = content.site
    known = icon_names()
    env = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=_Compiled(),
    )
    env.globals |= {
        "csp": CSP,
        "assets": assets,
        "municipality": encode.text(site.municipality) or "",
        "release": site.release_id,
        "site_url": site.site_url,
        "built": dutch.long_date(site.built_on),
        "built_iso": site.built_on.isoformat(),
        "contact": site.contact_email,
        "contact_link": encode.mailto(site.contact_email, "Vraag over de kaart"),
        "bot_name": encode.text(site.bot_name) or "",
        "theme_of": content.theme_of,
        "brief_bond": content.bonds.brief,
        "known_icon": lambda name: name if name in known else "overig",
    }
    env.filters["count"] = _count
    return env


def _count(number: int, one: str, many: str) -> str:
    """ "1 plek", "1.204 plekken"."""
    return f"{number:,}".replace(",", ".") + f" {one if number == 1 else many}"


def _write_page(out: Path, environment: Environment, page: Page) -> None:
    target = out / page.path
    target.parent.mkdir(parents=True, exist_ok=True)
    html = environment.get_template(page.template).render(page.context)
    target.write_text(html, encoding="utf-8", newline="\n")


def _write_manifest(out: Path, assets: Assets) -> None:
    manifest = {
        "name": "Heerlenkaart",
        "short_name": "Heerlenkaart",
        "lang": "nl",
        "start_url": "/",
        "display": "minimal-ui",
        "background_color": "#f6f4ef",
        "theme_color": "#10303d",
        "icons": [{"src": assets.favicon, "sizes": "any", "type": "image/svg+xml"}],
    }
    out.mkdir(parents=True, exist_ok=True)
    (out / "site.webmanifest").write_bytes(encode.json_bytes(manifest))
