"""What static hosts and nginx are told is what our own server says: `_headers`, `_redirects` and nginx.conf against real answers."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import httpx
import pytest

from publish.hosting import IMMUTABLE
from publish.media import MEDIA
from publish.release import current

Rules = list[tuple[str, list[str], list[tuple[str, str]]]]
NGINX = Path("/usr/sbin/nginx")
KEPT = ("cache-control", "x-content-type-options", "referrer-policy")
ALLOWED = ("access-control-allow-origin", "access-control-expose-headers")
#: {id} is the current release.
PATHS = (
    "/", "/over/", "/thema/ontmoeten/", "/robots.txt", "/sitemap.xml", "/site.webmanifest", "/data/", "/data/v1/manifest.json",
    "/data/v1/entries.geojson", "/data/v1/entries.parquet", "/data/v1/schema/entry.schema.json", "/data/v1/ics/thema-ontmoeten.ics",
    "/data/nginx.conf", "/insluiten/alles/", "/assets/vendor/leaflet-1.9.4/leaflet.js", "/releases/{id}/", "/releases/{id}/over/",
    "/releases/{id}/data/v1/manifest.json", "/releases/{id}/data/v1/entries.parquet",
    "/releases/{id}/assets/vendor/leaflet-1.9.4/leaflet.js",
)  # fmt: skip


def rules(text: str) -> Rules:
    """(pattern, headers it takes away, headers it sets) of a `_headers` file."""
    found: Rules = []
    for line in text.splitlines():
        if line and not line[0].isspace():
            found.append((line.strip(), [], []))
        elif line.strip().startswith("!"):
            found[-1][1].append(line.strip().removeprefix("!").strip().lower())
        elif line.strip():
            name, _, value = line.strip().partition(":")
            found[-1][2].append((name.strip().lower(), value.strip()))
    return found


def static(text: str, path: str) -> dict[str, str]:
    """What a static host adds for a path: every rule that matches, in order; one header of two rules is joined by a comma."""
    said: dict[str, str] = {}
    for pattern, gone, added in rules(text):
        if re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), path):
            for name in gone:
                said.pop(name, None)
            for name, value in added:
                said[name] = f"{said[name]}, {value}" if name in said else value
    return said


def _parts(value: str | None) -> set[str] | None:
    return None if value is None else {v.strip().lower() for v in value.split(",")}


@pytest.fixture(scope="module")
def headers(city_data: Path) -> str:
    return (city_data / "current" / "_headers").read_text("utf-8")


@pytest.mark.parametrize("path", PATHS)
def test_static_hosts_are_told_the_same_about_keeping(client: httpx.Client, city_data: Path, headers: str, path: str) -> None:
    path = path.replace("{id}", str(current(city_data)))
    answer = client.get(path)
    assert answer.status_code == 200
    said = static(headers, path)
    assert {h: said.get(h) for h in KEPT} == {h: answer.headers.get(h) for h in KEPT}


@pytest.mark.parametrize("path", PATHS)
def test_static_hosts_are_told_the_same_about_who_may_read(client: httpx.Client, city_data: Path, headers: str, path: str) -> None:
    path = path.replace("{id}", str(current(city_data)))
    answer, said = client.get(path), static(headers, path)
    assert {h: _parts(said.get(h)) for h in ALLOWED} == {h: _parts(answer.headers.get(h)) for h in ALLOWED}


@pytest.mark.parametrize("prefix", ["", "/releases/{id}"])
def test_static_hosts_are_told_the_media_type_of_every_data_file(city_data: Path, headers: str, prefix: str) -> None:
    root = (city_data / "current").resolve()
    files = [p for p in (root / "data").rglob("*") if p.is_file() and p.suffix != ".html"]
    assert len(files) > 90
    prefix = prefix.replace("{id}", root.name)
    said = {p: static(headers, f"{prefix}/{p.relative_to(root).as_posix()}").get("content-type") for p in files}
    assert {p.suffix: t for p, t in said.items() if t != MEDIA[p.suffix]} == {}


def test_a_static_host_can_take_the_files_as_they_are(headers: str) -> None:
    """Cloudflare Pages: at most 100 rules, one star a rule, lines of at most 2,000 characters."""
    found = rules(headers)
    assert 5 < len(found) <= 100
    assert all(p.startswith("/") and p.count("*") <= 1 for p, _, _ in found)
    assert max(map(len, headers.splitlines())) <= 2_000


def test_a_static_host_serves_the_release_by_its_own_path(city_data: Path, client: httpx.Client) -> None:
    source, target, status = (city_data / "current" / "_redirects").read_text("utf-8").split()
    assert (source, target, status) == (f"/releases/{current(city_data)}/*", "/:splat", "200")
    assert client.get(source.replace("*", "data/v1/status.json")).content == client.get("/data/v1/status.json").content


# nginx


class Nginx:
    """The snippet, read: directives of the server block and of each location."""

    def __init__(self, text: str) -> None:
        text = re.sub(r"^\s*#.*$", "", text, flags=re.M)
        self.blocks = {m[1].strip(): m[2] for m in re.finditer(r"^\s*([\w/~^$.\\*= -]+?)\s*\{([^{}]*)\}", text, re.M)}
        self.server = re.sub(r"^\s*[\w/~^$.\\*= -]+?\s*\{[^{}]*\}", "", text, flags=re.M)
        assert "{" not in self.server and "}" not in self.server

    @staticmethod
    def added(block: str) -> list[tuple[str, str]]:
        return [(n.lower(), v) for n, v in re.findall(r'add_header\s+(\S+)\s+"?([^";]*?)"?(?:\s+always)?;', block)]

    def location(self, path: str) -> str | None:
        """The longest prefix wins."""
        found = [n.removeprefix("location").strip().removeprefix("^~").strip() for n in self.blocks if n.startswith("location")]
        return max((f for f in found if path.startswith(f)), key=len, default=None)

    def headers(self, path: str) -> dict[str, str]:
        """Those of the server block count only where the location adds none itself."""
        block = next((b for n, b in self.blocks.items() if n.split()[-1] == self.location(path)), "")
        return dict(self.added(block) or self.added(self.server))

    def words(self, name: str) -> list[str]:
        found = re.search(rf"^\s*{name}\s+([^;]+);", self.server, re.M)
        assert found, name
        return found[1].split()


@pytest.fixture(scope="module")
def nginx(city_data: Path) -> Nginx:
    return Nginx((city_data / "current" / "data" / "nginx.conf").read_text("utf-8"))


@pytest.mark.parametrize("path", PATHS)
def test_nginx_is_told_the_same_about_keeping(client: httpx.Client, city_data: Path, nginx: Nginx, path: str) -> None:
    path = path.replace("{id}", str(current(city_data)))
    answer, said = client.get(path), nginx.headers(path)
    assert {h: said.get(h) for h in KEPT} == {h: answer.headers.get(h) for h in KEPT}


@pytest.mark.parametrize("path", PATHS)
def test_nginx_is_told_the_same_about_who_may_read(client: httpx.Client, city_data: Path, nginx: Nginx, path: str) -> None:
    path = path.replace("{id}", str(current(city_data)))
    answer, said = client.get(path), nginx.headers(path)
    assert {h: _parts(said.get(h)) for h in ALLOWED} == {h: _parts(answer.headers.get(h)) for h in ALLOWED}


def test_nginx_knows_every_media_type_with_its_charset(nginx: Nginx) -> None:
    types = {f".{ending}": media for line in nginx.blocks["types"].split(";") if line.strip() for media, ending in [line.split()]}
    coded = {"text/html", *nginx.words("charset_types")}
    told = {e: m + ("; charset=utf-8" if m in coded else "") for e, m in types.items()}
    assert {e: t for e, t in told.items() if t != MEDIA[e]} == {}
    assert set(types) == set(MEDIA)
    assert nginx.words("charset") == ["utf-8"]


def test_nginx_packs_text_and_nothing_else(nginx: Nginx) -> None:
    packed = {"text/html", *nginx.words("gzip_types")}
    assert packed >= {"text/css", "text/csv", "application/json", "application/geo+json", "application/x-ndjson", "image/svg+xml"}
    assert not packed & {MEDIA[e] for e in (".png", ".zip", ".gpkg", ".fgb", ".parquet")}


def test_nginx_never_serves_what_is_being_built(nginx: Nginx) -> None:
    """releases/ holds `.building-<id>/` and, while a release is made, a copy of the catalogue beside it."""
    hidden = [b for n, b in nginx.blocks.items() if n.startswith("location ~") and re.search(n.split()[-1], "/releases/.building-x.duckdb")]
    by_name = [n for n in nginx.blocks if re.match(r"location\s+\^~\s+/releases/\.", n)]
    alias = nginx.location("/releases/.building-x.duckdb")
    assert alias != "/releases/" or hidden or by_name, "the alias of /releases/ serves hidden files too"
    assert all(re.search(r"deny all|return 40[34]", b) for b in hidden)


def test_nginx_serves_current_through_the_link_and_old_releases_by_path(nginx: Nginx) -> None:
    assert nginx.words("root") == ["/srv/heerlenkaart/data/current"]
    assert "alias /srv/heerlenkaart/data/releases/;" in nginx.blocks["location /releases/"]
    assert nginx.headers("/releases/x/")["cache-control"] == IMMUTABLE
    assert nginx.words("error_page") == ["404", "/404.html"] and nginx.words("index") == ["index.html"]


@pytest.mark.skipif(not NGINX.exists(), reason="no nginx at /usr/sbin/nginx")
def test_nginx_itself_takes_the_snippet(city_data: Path, tmp_path: Path) -> None:
    text = (city_data / "current" / "data" / "nginx.conf").read_text("utf-8").replace("/srv/heerlenkaart/data", str(city_data))
    around = f"pid {tmp_path}/pid;\nerror_log stderr;\nevents {{}}\nhttp {{\naccess_log off;\nserver {{\nlisten 127.0.0.1:8099;\n"
    conf = f"{around}{text}\n}}\n}}\n"
    (tmp_path / "nginx.conf").write_text(conf, encoding="utf-8")
    done = subprocess.run([NGINX, "-t", "-c", tmp_path / "nginx.conf", "-p", tmp_path], capture_output=True, text=True, timeout=30)
    assert done.returncode == 0 and "[warn]" not in done.stderr, done.stderr
