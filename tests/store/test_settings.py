"""Configuration errors: one sentence that names the file and the key, whatever is wrong."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from store.errors import ConfigError, UsageError
from store.settings.city import load_city, load_lookups, load_merge
from store.settings.source import check_base_url, load_sources, pick_source
from store.settings.themes import load_themes
from tests.store.build import CONFIG, source, source_record


def _write(config: Path, record: object, name: str = "alfa") -> Path:
    path = config / "sources" / f"{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(record if isinstance(record, str) else yaml.safe_dump(record), encoding="utf-8")
    return path


def _without(*path: str) -> dict[str, Any]:
    record = source_record()
    inner = record
    for key in path[:-1]:
        inner = inner[key]
    del inner[path[-1]]
    return record


def _with(value: object, *path: str) -> dict[str, Any]:
    record = source_record()
    inner = record
    for key in path[:-1]:
        inner = inner.setdefault(key, {})
    inner[path[-1]] = value
    return record


def _error(load: Callable[[Path], object], config: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        load(config)
    message = str(caught.value)
    assert "\n" not in message and message.endswith(".")
    return message


def test_the_shipped_configuration_is_valid() -> None:
    sources = load_sources(CONFIG)
    themes = set(load_themes(CONFIG).ids())
    assert sources and all(s.id == i for i, s in sources.items())
    assert {c.partition("/")[0] for s in sources.values() for c in s.categories.values()} <= themes
    merge = load_merge(CONFIG)
    assert merge.bands.lower < merge.bands.upper
    assert load_city(CONFIG).places and load_lookups(CONFIG).labels


def test_a_valid_file_is_read(tmp_path: Path) -> None:
    _write(tmp_path, source_record())
    found = load_sources(tmp_path)["alfa"]
    assert (found.schedule.stale_hours, found.trust_in("phone"), found.prose_allowed) == (96, 3, False)


LEARNT = "never_unasked: {}\nnever_bridged: {}\nprior: -4\nfields: {}\ntables: {}\nothers: {}\n"


@pytest.mark.parametrize(
    ("record", "key"),
    [
        (_with(1, "licens"), "licens"),
        (_with("x", "owner", "fone"), "owner.fone"),
        (_with("x", "contract", "detail", "nam"), "contract.detail.nam"),
        (_without("licence"), "licence"),
        (_without("licence", "decision"), "licence.decision"),
        (_without("licence", "evidence"), "licence.evidence"),
        (_with("whatever", "licence", "decision"), "licence.decision"),
        (_without("health"), "health"),
        (_without("health", "min"), "health.min"),
        (_with(0, "health", "min"), "health.min"),
        (_with(1.5, "health", "max_drop", "fraction"), "health.max_drop.fraction"),
        (_without("urls", "home"), "urls.home"),
        (_with("javascript:x", "urls", "home"), "urls.home"),
        (_with(r"id=(\d+", "contract", "detail", "link"), "contract.detail.link"),
        (_with(["/nieuws", "(oeps"], "contract", "skip_paths"), "contract.skip_paths.1"),
        (_with({"fone": ".tel"}, "contract", "detail", "fields"), "fields.fone"),
        (_with({"fone": ["Tel"]}, "contract", "detail", "labels"), "labels.fone"),
        (_with("4w", "schedule", "stale_after"), "schedule.stale_after"),
        (_with("soms", "schedule", "stale_after"), "schedule.stale_after"),
        (_with("25:00", "schedule", "at"), "schedule.at"),
        (_with("geocities", "spider"), "spider"),
        (_with({"phone": 4}, "trust"), "trust.default"),
        (_with("heel veel", "politeness", "max_requests"), "politeness.max_requests"),
        (_with(["mobile"], "personal_data", "allow"), "personal_data.allow"),
        (_with([{"path": "/x", "kind": "person"}], "urls", "start"), "urls.start.0.kind"),
    ],
)
def test_source_errors_name_file_and_key(tmp_path: Path, record: dict[str, Any], key: str) -> None:
    path = _write(tmp_path, record)
    message = _error(load_sources, tmp_path)
    assert str(path) in message and key in message


@pytest.mark.parametrize(
    ("record", "key"), [(_with(4, "trust", "phnoe"), "trust.phnoe"), (_with(0.9, "health", "required", "fone"), "health.required.fone")]
)
def test_misspelt_field_names_in_trust_and_health_are_errors(tmp_path: Path, record: dict[str, Any], key: str) -> None:
    _write(tmp_path, record)
    assert key in _error(load_sources, tmp_path)


def test_id_must_be_the_file_name(tmp_path: Path) -> None:
    path = _write(tmp_path, source_record("alfa"), "beta")
    message = _error(load_sources, tmp_path)
    assert str(path) in message and ": id:" in message and "'beta'" in message


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("id: alfa\ntitle: [open\nowner: x\n", "line 3"),
        ("id: alfa\n\ttitle: x\n", "line 2"),
        ("- een\n- lijst\n", "mapping"),
        ("", "mapping"),
        ("id: alfa\ntitle: '\u0007'\n", "YAML"),
    ],
)
def test_what_is_no_yaml_mapping_names_file_and_line(tmp_path: Path, text: str, part: str) -> None:
    path = _write(tmp_path, text)
    message = _error(load_sources, tmp_path)
    assert str(path) in message and part in message


def test_a_key_that_stands_twice_is_an_error(tmp_path: Path) -> None:
    _write(tmp_path, yaml.safe_dump(source_record()) + "title: Nog een keer\n")
    assert "title" in _error(load_sources, tmp_path)


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    path = _write(tmp_path, source_record())
    path.write_bytes(b"id: \xff\xfe\n")
    assert str(path) in _error(load_sources, tmp_path)


def test_no_sources_at_all(tmp_path: Path) -> None:
    assert str(tmp_path / "sources") in _error(load_sources, tmp_path)


@pytest.mark.parametrize(
    ("load", "file"),
    [(load_city, "city.yaml"), (load_merge, "merge.yaml"), (load_themes, "themes.yaml"), (load_lookups, "lookups/mail.yaml")],
)
def test_a_missing_file_is_named(tmp_path: Path, load: Callable[[Path], object], file: str) -> None:
    assert str(tmp_path / file) in _error(load, tmp_path)


@pytest.mark.parametrize(
    ("load", "file", "text", "key"),
    [
        (load_city, "city.yaml", "box: {west: 1}", "municipality"),
        (load_merge, "merge.yaml", LEARNT + "bands: {upper: 1.5, lower: 0.3}\nweights: {}", "bands.upper"),
        (
            load_merge,
            "merge.yaml",
            "bands: {upper: 0.9, lower: 0.3}\nask: 0.3\ncluster: 0.5\n" + LEARNT.replace("fields: {}", "fields: {name: [veel]}"),
            "fields.name.0",
        ),
        (load_merge, "merge.yaml", LEARNT + "bands: {upper: 0.3, lower: 0.9}\nweights: {}", "bands"),
        (load_themes, "themes.yaml", "themes: []", "themes"),
        (load_themes, "themes.yaml", "themes: [{id: Sport!, title: x, description: x, colour: '#000000', icon: x}]", "themes.0.id"),
        (load_themes, "themes.yaml", "themes: [{id: sport, title: x, description: x, colour: rood, icon: x}]", "themes.0.colour"),
    ],
)
def test_other_files_name_file_and_key(tmp_path: Path, load: Callable[[Path], object], file: str, text: str, key: str) -> None:
    (tmp_path / file).write_text(text, encoding="utf-8")
    message = _error(load, tmp_path)
    assert str(tmp_path / file) in message and key in message


def test_duplicate_theme_ids(tmp_path: Path) -> None:
    one = "{id: sport, title: x, description: x, colour: '#000000', icon: x}"
    (tmp_path / "themes.yaml").write_text(f"themes: [{one}, {one}]", encoding="utf-8")
    message = _error(load_themes, tmp_path)
    assert "themes.yaml: themes" in message and "twice" in message


def test_a_lookup_error_names_the_lookup(tmp_path: Path) -> None:
    shutil.copytree(CONFIG / "lookups", tmp_path / "lookups")
    with (tmp_path / "lookups" / "labels.yaml").open("a", encoding="utf-8") as file:
        file.write("labesl: {}\n")
    message = _error(load_lookups, tmp_path)
    assert "labels.yaml" in message and "labesl" in message


def test_an_unknown_source_lists_those_that_exist() -> None:
    with pytest.raises(UsageError, match=r"'gamma'.*alfa, beta"):
        pick_source({"alfa": source("alfa"), "beta": source("beta")}, "gamma")


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:8000/pad?x=1", "http://localhost:8000"),
        ("http://[::1]:8000/", "http://[::1]:8000"),
        ("https://alfa.nl", "https://alfa.nl"),
    ],
)
def test_base_url(text: str, origin: str) -> None:
    assert check_base_url(text) == origin


@pytest.mark.parametrize("text", ["", "127.0.0.1:8000", "ftp://x", "http://", "http://u:p@127.0.0.1", "http://127.0.0.1:abc", "http://["])
def test_bad_base_url(text: str) -> None:
    with pytest.raises(UsageError, match="--base-url"):
        check_base_url(text)
