"""Builds the site of a source, cached: building is pure."""

from __future__ import annotations

from functools import lru_cache

from . import site_doen, site_jens, site_online, site_sport
from .pages import Options, Site

_BUILDERS = {
    "heerlendoen": site_doen.build,
    "heerlenonline": site_online.build,
    "sportinheerlen": site_sport.build,
    "jens": site_jens.build,
}


@lru_cache(maxsize=64)
def build(source: str, markup: str, options: Options) -> Site:
    """The site of `source` in `markup` 'a' or 'b'. The result is shared: do not change it."""
    if source not in _BUILDERS:
        raise ValueError(f"unknown source {source!r}")
    if markup not in ("a", "b"):
        raise ValueError(f"unknown variant {markup!r}")
    return _BUILDERS[source](markup, options)
