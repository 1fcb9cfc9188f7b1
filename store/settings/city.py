"""City, matching and lookup settings: city.yaml, merge.yaml, lookups/."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pydantic import Field, IPvAnyNetwork, model_validator

from store.settings.loader import StrictModel, load_model
from store.values.mail import MailPolicy
from store.values.person import PersonFilter
from store.values.text import fold


class Box(StrictModel):
    """Bounding box in WGS84 degrees."""

    west: float
    south: float
    east: float
    north: float

    def contains(self, lat: float, lon: float) -> bool:
        """Whether the point lies inside, borders included."""
        return self.south <= lat <= self.north and self.west <= lon <= self.east


class Identity(StrictModel):
    """How the harvester introduces itself."""

    bot_name: str
    bot_url: str
    contact_email: str
    #: where the map stands; identifiers in exports begin with it, so it must never change
    site_url: str = Field(pattern=r"^https://[a-z0-9.-]+$")
    #: of the collection as a whole; what a source allows stands with each entry
    data_licence: str = Field(pattern=r"^https?://\S+$")


class Geocoding(StrictModel):
    """PDOK Locatieserver and optional address file (CSV, see harvest/geocode.py)."""

    enabled: bool
    url: str
    per_second: float = Field(gt=0)
    address_file: str | None = None


class DeskSettings(StrictModel):
    """The stewards' desk behind a proxy: host names it is reached by, the proxies' networks, and the header in which they give the
    login that they have checked (OIDC)."""

    hosts: tuple[str, ...] = ()
    trusted_proxies: tuple[IPvAnyNetwork, ...] = ()
    login_header: str = ""


class City(StrictModel):
    """config/city.yaml."""

    municipality: str
    municipality_code: str
    province: str
    box: Box
    places: tuple[str, ...] = Field(min_length=1)
    neighbours: tuple[str, ...] = ()
    identity: Identity
    geocoding: Geocoding
    pc4: dict[str, tuple[float, float, str]]
    desk: DeskSettings = DeskSettings()

    @property
    def all_places(self) -> tuple[str, ...]:
        """Place names inside and next to the municipality, for recognising a city in an address."""
        return self.places + self.neighbours


class Bands(StrictModel):
    """Probability thresholds: merge above ``upper``, ask a steward between, keep apart below ``lower``."""

    upper: float = Field(gt=0, lt=1)
    lower: float = Field(gt=0, lt=1)

    @model_validator(mode="after")
    def _ordered(self) -> Bands:
        if self.lower >= self.upper:
            raise ValueError("lower must be below upper")
        return self


class TableBands(StrictModel):
    """Of a table to be matched (:mod:`dedupe.thresholds`): the share of the expected matches that is merged unasked (``found``, of
    large tables ``found_large``), between the probabilities ``least`` and ``most``; at most ``asked`` pairs a listing are for a steward."""

    found: float = Field(gt=0, lt=1)
    found_large: float = Field(gt=0, lt=1)
    asked: float = Field(gt=0, lt=1)
    least: float = Field(gt=0, lt=1)
    most: float = Field(gt=0, lt=1)


class Learnt(StrictModel):
    """How one sort of records is matched. Weights are signed log-odds (base e): per level of a field, and per pair of levels.
    ``others`` are the lines of :mod:`dedupe.collective`; ``never_unasked`` names levels of evidence with which no pair is merged
    unasked, ``never_bridged`` those with which a third record that fits both does not bring the two together either."""

    never_unasked: dict[str, tuple[str, ...]]
    never_bridged: dict[str, tuple[str, ...]]
    prior: float
    fields: dict[str, tuple[float, ...]]
    tables: dict[str, tuple[tuple[float, ...], ...]]
    others: dict[str, tuple[float, float, float, float, float, float]]


class ScreenWeights(StrictModel):
    """Of :mod:`dedupe.screen`: hundredths of log-odds; below ``least`` a proposed pair of a table is not compared, nor is one below
    ``enough`` that is not among the ``best`` (a number) of either listing."""

    least: int
    best: int = Field(ge=1)
    enough: int
    keys: dict[str, int]
    signs: dict[str, tuple[int, ...]]


class Merge(Learnt):
    """config/merge.yaml. ``bands`` decide what is merged unasked, in a ``table`` within limits of its own; on our own map a steward is
    asked from ``ask`` on; ``cluster`` is the probability from which two records are more likely one thing than not. ``agenda``: of
    activities and vacancies; the rest is of everything else."""

    bands: Bands
    table: TableBands
    ask: float = Field(gt=0, lt=1)
    cluster: float = Field(gt=0, lt=1)
    screen: ScreenWeights
    agenda: Learnt

    @property
    def own_bands(self) -> Bands:
        """The bands of our own map."""
        return Bands(upper=self.bands.upper, lower=self.ask)


class LabelLookup(StrictModel):
    """lookups/labels.yaml: field -> label words as Dutch sites print them."""

    labels: dict[str, tuple[str, ...]]


class DiscoveryLookup(StrictModel):
    """lookups/discovery.yaml: words in links and paths that lead to listings, per kind, and that never do."""

    listing: dict[str, tuple[str, ...]]
    skip: tuple[str, ...]
    next: tuple[str, ...]
    related: tuple[str, ...]
    not_a_name: tuple[str, ...]
    challenge: tuple[str, ...]
    closed: tuple[str, ...]
    login: tuple[str, ...]
    error: tuple[str, ...]


class MailLookup(StrictModel):
    """lookups/mail.yaml."""

    roles: tuple[str, ...]
    private_providers: tuple[str, ...]


class NamesLookup(StrictModel):
    """lookups/names.yaml: common given names in the Netherlands."""

    given_names: str


class NameWordsLookup(StrictModel):
    """lookups/abbreviations.yaml: words in names and addresses that stand for other words."""

    street: dict[str, str]
    kinds: dict[str, tuple[str, ...]] = Field(max_length=64)
    broader: dict[str, tuple[str, ...]]
    heads: tuple[str, ...]
    clubs: tuple[str, ...]
    club_endings: tuple[str, ...]
    numerals: dict[str, str]
    branches: tuple[str, ...]
    professions: tuple[str, ...]
    head_endings: tuple[str, ...]
    first_endings: tuple[str, ...]
    joined_heads: tuple[str, ...]
    satellites: dict[str, tuple[str, ...]]
    loosely_beside: tuple[str, ...]
    in_house: dict[str, tuple[str, ...]]
    of_house: dict[str, tuple[str, ...]]
    audiences: dict[str, tuple[str, ...]]
    quarters: tuple[str, ...]
    counted: tuple[str, ...]
    teams: tuple[str, ...]
    colours: tuple[str, ...]
    legal: tuple[str, ...]
    generic: tuple[str, ...]
    stop: tuple[str, ...]
    soft: tuple[str, ...]
    levels: dict[str, tuple[str, ...]]
    announced: tuple[str, ...]
    expand: dict[str, str]
    translated: dict[str, tuple[str, ...]]
    closing_heads: tuple[str, ...]
    multisport: tuple[str, ...]
    saints: tuple[str, ...]
    same_heads: dict[str, str]
    spelt_right: tuple[str, ...]
    doings: dict[str, tuple[str, ...]]
    practised: tuple[str, ...]
    sectors: dict[str, tuple[str, ...]] = Field(max_length=32)
    #: Of lookups/names.yaml, folded: who practises under their own name.
    given_names: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Lookups:
    """All lookups of config/lookups, read once per process."""

    labels: dict[str, tuple[str, ...]]
    discovery: DiscoveryLookup
    persons: PersonFilter
    name_words: NameWordsLookup


@cache
def load_lookups(config: Path) -> Lookups:
    """config/lookups/*.yaml."""
    folder = config / "lookups"
    mail = load_model(folder / "mail.yaml", MailLookup)
    names = frozenset(fold(n) for n in load_model(folder / "names.yaml", NamesLookup).given_names.split())
    policy = MailPolicy(frozenset(map(fold, mail.roles)), frozenset(map(fold, mail.private_providers)), names)
    words = load_model(folder / "abbreviations.yaml", NameWordsLookup)
    spelt = [w for kind in words.kinds.values() for w in kind] + list(words.broader)
    heads = frozenset(fold(w).replace(" ", "") for w in spelt)
    return Lookups(
        load_model(folder / "labels.yaml", LabelLookup).labels,
        load_model(folder / "discovery.yaml", DiscoveryLookup),
        PersonFilter(names, policy, heads),
        words.model_copy(update={"given_names": names}),
    )


@cache
def load_city(config: Path) -> City:
    """config/city.yaml."""
    return load_model(config / "city.yaml", City)


@cache
def load_merge(config: Path) -> Merge:
    """config/merge.yaml."""
    return load_model(config / "merge.yaml", Merge)
