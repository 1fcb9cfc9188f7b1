"""Source: a site we harvest, described by one file ``config/sources/<id>.yaml``."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, model_validator

from store.errors import ConfigError, UsageError
from store.model.listing import FACT_FIELDS, Kind
from store.settings.loader import StrictModel, load_model

_DURATION = {"h": 1, "d": 24}


def _regex(text: str) -> str:
    try:
        re.compile(text)
    except re.error as error:
        raise ValueError(f"not a valid regular expression ({error})") from error
    return text


def _duration(text: str) -> str:
    if not re.fullmatch(r"\d+[hd]", text):
        raise ValueError("must be a number of hours or days, e.g. 26h or 4d")
    return text


Regex = Annotated[str, AfterValidator(_regex)]
Duration = Annotated[str, AfterValidator(_duration)]


class Owner(StrictModel):
    """Who answers for the site."""

    name: str
    kind: Literal["municipality", "association", "foundation", "company", "welfare"]
    contact: str | None = None


class Start(StrictModel):
    """A list page, with the kind of thing it lists."""

    path: str
    kind: Kind
    #: one of several shapes the platform may have: its absence is no news
    optional: bool = False


class Urls(StrictModel):
    """Addresses of the site; paths are relative to ``home``."""

    home: str
    start: tuple[Start, ...] = ()
    sitemap: str | None = None


class Licence(StrictModel):
    """The decision that lets us publish, with its evidence. Without one nothing of the source is published."""

    decision: Literal["open", "permission", "facts_only"]
    spdx: str | None = None
    evidence: str
    decided_by: str
    decided_on: date
    attribution: str


class PersonalData(StrictModel):
    """What may be kept besides organisations' own data."""

    allow: tuple[Literal["organisation_phone", "role_email"], ...]
    retention_days: int = Field(gt=0)


class Schedule(StrictModel):
    """When to harvest (local time) and after how long the data counts as stale."""

    at: str = Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")
    stale_after: Duration

    @property
    def stale_hours(self) -> int:
        """``stale_after`` in hours."""
        return int(self.stale_after[:-1]) * _DURATION[self.stale_after[-1]]


class Politeness(StrictModel):
    """Load we may cause, per run."""

    delay_s: float = Field(ge=0)
    max_requests: int = Field(gt=0)
    max_mb: int = Field(gt=0)


class ListContract(StrictModel):
    """How a list page is read (CSS)."""

    item: str | None = None
    next: str | None = None
    total: str | None = None


class DetailContract(StrictModel):
    """How one thing is read. ``link`` recognises detail URLs; its group ``key`` is the source key."""

    link: Regex | None = None
    name: str | None = None
    fields: dict[str, str] = Field(default_factory=dict)
    labels: dict[str, tuple[str, ...]] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _known_fields(self) -> DetailContract:
        allowed = {*FACT_FIELDS, "address", "when", "source_key"}
        for where, names in (("fields", self.fields), ("labels", self.labels)):
            for name in names:
                if name not in allowed and not (where == "fields" and name.startswith("hours_")):
                    raise ValueError(f"{where}.{name} is no field of a listing")
        return self


class Contract(StrictModel):
    """How to read the site: selectors and labels, never code."""

    list: ListContract = ListContract()
    detail: DetailContract = DetailContract()
    strip: tuple[str, ...] = ()
    skip_paths: tuple[Regex, ...] = ()
    requires: Literal["contact", "location"] = "contact"


class MaxDrop(StrictModel):
    """How many listings fewer than usual is still believable: the larger of the two."""

    fraction: float = Field(ge=0, le=1)
    absolute: int = Field(ge=0)


class Health(StrictModel):
    """Floors below which a run waits for a steward. ``required`` = minimal share of listings with that field."""

    min: int = Field(gt=0)
    max_drop: MaxDrop
    required: dict[str, float]
    inside_municipality: float = Field(ge=0, le=1)


class Example(StrictModel):
    """An acceptance example: this page must yield these values."""

    url: str
    expect: dict[str, str]


class Source(StrictModel):
    """One source file. Unknown key, missing licence decision or missing health floor = error."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]{1,40}$")
    title: str
    owner: Owner
    urls: Urls
    spider: Literal["wijkconnect", "webflow_map", "wordpress", "directory"]
    licence: Licence
    personal_data: PersonalData
    schedule: Schedule
    politeness: Politeness
    trust: dict[str, int]
    contract: Contract
    categories: dict[str, str] = Field(default_factory=dict)
    health: Health
    examples: tuple[Example, ...] = ()
    municipalities: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _complete(self) -> Source:
        if "default" not in self.trust:
            raise ValueError("trust.default is missing")
        for name in sorted(self.trust.keys() - {"default", *FACT_FIELDS}):
            raise ValueError(f"trust.{name} is no field of a listing")
        for name in sorted(self.health.required.keys() - {"name", "location", "phone", "email", "website", "opening_hours"}):
            raise ValueError(f"health.required.{name} is not measured")
        parts = urlsplit(self.urls.home)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"urls.home {self.urls.home!r} is not an http(s) address")
        return self

    @property
    def prose_allowed(self) -> bool:
        """Whether the source's own texts may be published whole; otherwise at most 150 characters."""
        return self.licence.decision != "facts_only"

    def trust_in(self, field: str) -> int:
        """How much this source is believed for ``field``; higher wins."""
        return self.trust.get(field, self.trust["default"])


def load_sources(config: Path) -> dict[str, Source]:
    """All sources, by id, sorted. Raises ConfigError when a file is invalid or there is none."""
    files = sorted((config / "sources").glob("*.yaml"))
    if not files:
        raise ConfigError(config / "sources", "", "no source files (*.yaml); point --config at the right folder.")
    sources: dict[str, Source] = {}
    for file in files:
        source = load_model(file, Source)
        if source.id != file.stem:
            raise ConfigError(file, "id", f"{source.id!r} must equal the file's name {file.stem!r}.")
        sources[source.id] = source
    return sources


def pick_source(sources: dict[str, Source], source_id: str) -> Source:
    """The source with that id. Raises UsageError naming those that exist."""
    if source_id not in sources:
        raise UsageError(f"Unknown source {source_id!r}; config/sources/ has: {', '.join(sources)}.")
    return sources[source_id]


def check_base_url(text: str) -> str:
    """Normalised origin "http://host:port". Raises UsageError when it is not an http(s) address."""
    try:
        parts = urlsplit(text if "://" in text else "")
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if parts_invalid(text) or not host:
        raise UsageError(f"--base-url {text!r} is not an http(s) address such as http://127.0.0.1:8000.")
    shown = f"[{host}]" if ":" in host else host
    return f"{urlsplit(text).scheme}://{shown}" + (f":{port}" if port else "")


def parts_invalid(text: str) -> bool:
    """Whether ``text`` has no http(s) scheme or carries credentials."""
    try:
        parts = urlsplit(text)
        return parts.scheme not in ("http", "https") or "@" in parts.netloc
    except ValueError:
        return True
