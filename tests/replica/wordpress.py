"""The part of the WordPress REST interface that a reader needs: types, taxonomies, collections, single entries."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from markupsafe import Markup

from .pages import Page, page
from .world_base import slugify

_JSON = "application/json; charset=UTF-8"
_TYPES = {
    "post": "posts",
    "page": "pages",
    "locatie": "locaties",
    "aanbod": "aanbod",
    "activiteit": "activiteiten",
    "attachment": "media",
}
_TAXONOMIES = ("thema", "doelgroep")


@dataclass(frozen=True)
class Post:
    """One entry as the REST interface gives it; `themes` and `groups` are its terms."""

    slug: str
    path: str
    title: Markup
    content: Markup
    themes: tuple[str, ...]
    groups: tuple[str, ...]


def _json(data: object, status: int = 200, **extra: str) -> Page:
    return page(json.dumps(data).replace("/", "\\/"), status, _JSON, **extra)


def _error(code: str, message: str, status: int) -> Page:
    return _json({"code": code, "message": message, "data": {"status": status}}, status)


class Rest:
    """Collections of posts behind /wp-json, of the `types` (name -> base); `empty` makes all of them empty."""

    def __init__(self, host: str, types: Mapping[str, str] = MappingProxyType(_TYPES), taxonomies: Sequence[str] = _TAXONOMIES) -> None:
        self.host, self.empty, self.types, self.taxonomies = host, False, types, taxonomies
        self._posts: dict[str, list[Post]] = {base: [] for base in types.values()}

    def add(self, base: str, post: Post) -> None:
        """Add an entry to the collection `base`."""
        self._posts[base].append(post)

    def posts(self, base: str) -> list[Post]:
        """Entries of the collection `base`."""
        return self._posts[base]

    def _terms(self, taxonomy: str) -> list[str]:
        every = [
            name
            for base in self.types.values()
            for post in self._posts[base]
            for name in (post.themes if taxonomy == "thema" else post.groups)
        ]
        return sorted(set(every))

    def _entry(self, base: str, number: int, post: Post) -> Mapping[str, object]:
        kind = next(name for name, rest in self.types.items() if rest == base)
        start = {name: 100 * (n + 1) for n, name in enumerate(self.taxonomies)}
        terms = {
            name: [start[name] + self._terms(name).index(term) for term in (post.themes if name == "thema" else post.groups)]
            for name in self.taxonomies
        }
        link = f"https://{self.host}{post.path}"
        return {
            "id": 3000 + 500 * list(self.types).index(kind) + number,
            "date": "2024-02-11T10:15:00",
            "modified": f"2024-11-{1 + number % 28:02d}T08:00:00",
            "slug": post.slug,
            "status": "publish",
            "type": kind,
            "link": link,
            "guid": {"rendered": f"{link}?p={number}"},
            "title": {"rendered": str(post.title)},
            "content": {"rendered": str(post.content), "protected": False},
            "excerpt": {"rendered": "<p>&hellip;</p>\n", "protected": False},
            "template": "",
            "acf": [],
            **terms,
            "class_list": [f"type-{kind}", *(f"thema-{slugify(name)}" for name in post.themes)],
        }

    def refuse(self, path: str, query: Mapping[str, str]) -> Page | None:
        """A site that closed its REST interface: 401 on collections, 404 on the index."""
        if path.startswith("/wp-json/wp"):
            return _error("rest_not_logged_in", "Je bent momenteel niet ingelogd.", 401)
        return _json({"code": "rest_no_route"}, 404) if path.startswith("/wp-json") else None

    def answer(self, path: str, query: Mapping[str, str]) -> Page | None:
        """The answer to a request under /wp-json; None for any other path."""
        if not path.startswith("/wp-json"):
            return None
        parts = [part for part in path.removeprefix("/wp-json").split("/") if part]
        if not parts:
            return _json(
                {
                    "name": "JENS",
                    "url": f"https://{self.host}",
                    "namespaces": ["oembed/1.0", "wp/v2"],
                    "routes": {f"/wp/v2/{base}": {"methods": ["GET"]} for base in self.types.values()},
                }
            )
        route = parts[2:] if parts[:2] == ["wp", "v2"] else []
        if route[:1] == ["types"]:
            return _json(
                {
                    name: {"name": name.capitalize(), "slug": name, "rest_base": base, "rest_namespace": "wp/v2"}
                    for name, base in self.types.items()
                }
            )
        if route and route[0] in self.taxonomies:
            start = 100 * (self.taxonomies.index(route[0]) + 1)
            return _json(
                [
                    {"id": start + n, "name": name, "slug": slugify(name), "taxonomy": route[0]}
                    for n, name in enumerate(self._terms(route[0]))
                ],
                x_wp_total="9",
                x_wp_totalpages="1",
            )
        if not route or route[0] not in self._posts:
            return _error("rest_no_route", "Er kon geen route gevonden worden die overeenkomt met de URL en verzoekmethode.", 404)
        return self._collection(route, query)

    def _collection(self, route: list[str], query: Mapping[str, str]) -> Page:
        """A page of a collection, or one entry by id."""
        found = [] if self.empty else [self._entry(route[0], number, post) for number, post in enumerate(self._posts[route[0]])]
        if len(route) > 1:
            one = next((entry for entry in found if str(entry["id"]) == route[1]), None)
            return _json(one) if one else _error("rest_post_invalid_id", "Ongeldig bericht-ID.", 404)
        if "slug" in query:
            found = [entry for entry in found if entry["slug"] == query["slug"]]
        try:
            size, number = int(query.get("per_page", "10")), int(query.get("page", "1"))
        except ValueError:
            return _error("rest_invalid_param", "Ongeldige parameter(s)", 400)
        if not 1 <= size <= 100 or number < 1:
            return _error("rest_invalid_param", "Ongeldige parameter(s): per_page", 400)
        pages = -(-len(found) // size)
        if number > max(pages, 1):
            return _error("rest_post_invalid_page_number", "Het paginanummer is groter dan het aantal pagina’s.", 400)
        block = found[(number - 1) * size : number * size]
        wanted = {name.split(".")[0] for name in query.get("_fields", "").split(",") if name}
        return _json(
            [{k: v for k, v in entry.items() if not wanted or k in wanted} for entry in block],
            x_wp_total=str(len(found)),
            x_wp_totalpages=str(pages),
            link=f'<https://{self.host}/wp-json/wp/v2/{route[0]}?page=2>; rel="next"' if pages > number else "",
        )
