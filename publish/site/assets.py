"""Static files: copied under names that carry their digest, so that a browser may keep them for ever."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from store.settings.themes import Theme

STATIC = Path(__file__).parent / "static"
_LEAFLET = "vendor/leaflet-1.9.4"
_SVG = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)


@dataclass(frozen=True)
class Assets:
    """Web paths of what the pages and scripts need."""

    css: str
    js: str
    map_js: str
    icons: str
    favicon: str
    leaflet_js: str
    leaflet_css: str


def write_hashed(out: Path, stem: str, suffix: str, content: bytes) -> str:
    """Write ``out``/assets/<stem>.<digest>.<suffix>; its web path."""
    name = f"{stem}.{hashlib.sha256(content).hexdigest()[:10]}.{suffix}"
    (out / "assets").mkdir(parents=True, exist_ok=True)
    (out / "assets" / name).write_bytes(content)
    return f"/assets/{name}"


def write_assets(out: Path, themes: Sequence[Theme]) -> Assets:
    """Write styles, scripts, icons and the vendored map library."""
    css = b"\n".join((STATIC / "css" / f"{n}.css").read_bytes() for n in ("base", "parts", "home", "entry", "data", "print"))
    target = out / "assets" / _LEAFLET
    shutil.copytree(STATIC / "vendor" / "leaflet", target, dirs_exist_ok=True, copy_function=shutil.copyfile)
    return Assets(
        css=write_hashed(out, "site", "css", css + theme_css(themes).encode()),
        js=write_hashed(out, "site", "js", (STATIC / "js" / "site.js").read_bytes()),
        map_js=write_hashed(out, "map", "js", (STATIC / "js" / "map.js").read_bytes()),
        icons=write_hashed(out, "icons", "svg", sprite(sorted((STATIC / "icons").glob("*.svg"))).encode()),
        favicon=write_hashed(out, "icon", "svg", (STATIC / "icon.svg").read_bytes()),
        leaflet_js=f"/assets/{_LEAFLET}/leaflet.js",
        leaflet_css=f"/assets/{_LEAFLET}/leaflet.css",
    )


def theme_css(themes: Sequence[Theme]) -> str:
    """One custom property a theme; ids and colours are checked by their model."""
    return "".join(f".t-{t.id}{{--t:{t.colour}}}\n" for t in themes)


def icon_names() -> frozenset[str]:
    """Names of the icons in the sprite."""
    return frozenset(p.stem for p in (STATIC / "icons").glob("*.svg"))


def sprite(files: Iterable[Path]) -> str:
    """One SVG with a symbol per icon, drawn with ``<use>``; strokes take the text colour."""
    symbols = []
    for file in files:
        inside = _SVG.search(file.read_text(encoding="utf-8"))
        if inside:
            symbols.append(
                f'<symbol id="{file.stem}" viewBox="0 0 24 24" fill="none" stroke="currentColor" '
                f'stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">{inside[1]}</symbol>'
            )
    return f'<svg xmlns="http://www.w3.org/2000/svg">{"".join(symbols)}</svg>\n'
