"""Builds the site of a source, cached: building is pure."""

from __future__ import annotations

from functools import lru_cache

from . import site_doen, site_doen_c, site_jens, site_jens_c, site_online, site_online_c, site_sport, site_sport_c
from .pages import Options, Site

_BUILDERS = {
    "heerlendoen": site_doen.build,
    "heerlenonline": site_online.build,
    "sportinheerlen": site_sport.build,
    "jens": site_jens.build,
}
_THIRD = {
    "heerlendoen": site_doen_c.build,
    "heerlenonline": site_online_c.build,
    "sportinheerlen": site_sport_c.build,
    "jens": site_jens_c.build,
}


@lru_cache(maxsize=64)
def build(source: str, markup: str, options: Options) -> Site:
    """The site of `source` in `markup` 'a', 'b' or 'c' (with its own urls). The result is shared: do not change it."""
    if source not in _BUILDERS:
        raise ValueError(f"unknown source {source!r}")
    if markup == "c":
        return _THIRD[source](options)
    if markup not in ("a", "b"):
        raise ValueError(f"unknown variant {markup!r}")
    return _BUILDERS[source](markup, options)
