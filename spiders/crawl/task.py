"""What to fetch and why: Role, Fetch, and what a crawl has seen (Journey)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from spiders.extract.candidate import Candidate, Draft
from store.model.listing import Kind
from store.model.run import Finding


class Role(StrEnum):
    """What we expect of a page."""

    LIST = "list"
    DETAIL = "detail"
    HOME = "home"
    SITEMAP = "sitemap"
    API = "api"


# Lists before details: a thing's kind is decided by the list that names it first.
PRIORITY = {Role.LIST: 30, Role.API: 20, Role.HOME: 15, Role.SITEMAP: 10, Role.DETAIL: 0}


@dataclass(frozen=True, slots=True)
class Fetch:
    """One page to get. ``via`` = start | menu | list | sitemap | api | idle; ``root`` = first page of its list;
    ``number`` counts pages of a list from 1; ``level`` counts nested lists; ``firm``: see Draft."""

    url: str
    role: Role
    kind: Kind
    via: str
    root: str = ""
    number: int = 1
    level: int = 0
    key: str | None = None
    firm: bool = True
    barren: int = 0
    guess: bool = False

    @property
    def priority(self) -> int:
        """Higher first."""
        return PRIORITY[self.role] + (20 if self.via == "start" else 0)

    @property
    def optional(self) -> bool:
        """Whether the page may not exist: guesses of ours, and stale links of theirs."""
        return self.via in ("menu", "sitemap", "idle", "api") or self.role in (Role.SITEMAP, Role.API)


# What a page that we only guessed at may answer without leaving a gap
HARMLESS = ("HTTP 4", "not a web page", "login", "forbidden by robots.txt", "refused")
GONE = ("HTTP 404", "HTTP 410")
RANK_API = 2
_RANK = ("start", "list", "api", "menu", "sitemap", "idle")


@dataclass
class Journey:
    """Everything a crawl gathers; mutable, owned by one Crawl."""

    drafts: list[Draft] = field(default_factory=list)
    # URL -> (list page, its card); URL -> (rank, list, kind) of each list that names it: resolved at the end, because
    # the order in which responses arrive must not matter
    cards: dict[str, dict[str, tuple[Candidate, ...]]] = field(default_factory=dict)
    claims: dict[str, set[tuple[int, str, Kind]]] = field(default_factory=dict)
    list_errors: list[tuple[str, str]] = field(default_factory=list)
    detail_errors: list[tuple[str, str]] = field(default_factory=list)
    # problems of pages that only a sitemap or menu named when they were asked for; they count if a list names them too
    guessed_errors: list[tuple[str, str]] = field(default_factory=list)
    notes: list[Finding] = field(default_factory=list)
    stated: dict[str, int] = field(default_factory=dict)
    named: dict[str, set[str]] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    lost_starts: list[Fetch] = field(default_factory=list)
    barren_starts: list[Fetch] = field(default_factory=list)
    lists_by_via: dict[str, int] = field(default_factory=dict)

    def claim(self, url: str, parent: Fetch, kind: Kind) -> None:
        """A list says what kind of thing a URL is."""
        self.claims.setdefault(url, set()).add((_RANK.index(parent.via), parent.root, kind))

    def remember(self, url: str, card: Draft, card_page: str) -> None:
        """What a list says of a thing that has a page of its own."""
        self.cards.setdefault(url, {})[card_page] = tuple(c for c in card.candidates if c.field not in ("url", "source_key"))

    def record(self, fetch: Fetch, problem: str) -> None:
        """A page that did not come. 404/410 are normal for details and guesses; everything else leaves a gap."""
        gone, harmless = problem in GONE, fetch.optional and problem.startswith(HARMLESS)
        if fetch.role is Role.DETAIL:
            if problem == "HTTP 410":  # the site says so itself; a 404 may be a hiccup and only makes it missing
                self.gone.add(fetch.url)
            elif not gone:
                (self.guessed_errors if harmless else self.detail_errors).append((fetch.url, problem))
        elif fetch.role in (Role.SITEMAP, Role.API) and (
            problem.startswith("HTTP 4") or fetch.role is Role.SITEMAP or fetch.url.endswith("/types")
        ):
            return
        elif fetch.role is Role.LIST and fetch.via == "start" and fetch.number == 1 and gone:
            if not fetch.guess:
                self.lost_starts.append(fetch)
        elif not harmless:
            self.list_errors.append((fetch.url, problem))
