"""Whatever path is asked, in whatever spelling: nothing outside the release is served and nobody is sent to another host."""

from __future__ import annotations

import shutil
import socket
from pathlib import Path

import httpx
import pytest

from publish.release import current


def raw(base: str, target: str, method: str = "GET", more: str = "") -> tuple[int, dict[str, str], bytes]:
    """A request whose target is sent as it stands; clients tidy paths up. Returns status, headers, body."""
    host, port = base.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), 10) as s:
        s.sendall(f"{method} {target} HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n{more}\r\n".encode("latin-1"))
        answer = b""
        while piece := s.recv(1 << 16):
            answer += piece
    head, _, body = answer.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {k.strip().lower(): v.strip() for k, _, v in (line.partition(":") for line in lines)}
    return int(first.split()[1]), headers, body


@pytest.mark.parametrize("path", ["/bronnen", "/over", "/data", "/insluiten/alles", "/thema/ontmoeten", "/releases/{id}/bronnen"])
def test_a_folder_without_slash_leads_to_the_one_with(client: httpx.Client, city_data: Path, path: str) -> None:
    path = path.replace("{id}", str(current(city_data)))
    answer = client.get(path)
    assert answer.status_code in (301, 302, 307, 308)
    assert answer.headers["location"] == f"{path}/"
    assert client.get(f"{path}/").status_code == 200


EVIL = (
    "//evil.example", "//evil.example/", "///evil.example/..", "/\\evil.example", "/%5cevil.example", "//bronnen", "/%2fbronnen",
    "//data", "///over", "/%2f%2fevil.example/bronnen",
    "/bronnen%0d%0aLocation:%20https://evil.example",
    "/\\/evil.example", "//evil.example/%2e%2e/over",
)  # fmt: skip


@pytest.mark.parametrize("target", EVIL)
def test_no_path_leads_to_another_host(base: str, target: str) -> None:
    status, headers, _ = raw(base, target)
    where = headers.get("location", "/")
    assert where.startswith("/") and not where.startswith(("//", "/\\", "/%")) and "evil" not in where
    assert status in (301, 307, 400, 404)


OUT = (
    "../", "..", "%2e%2e/", "%2e%2e%2f", "..%2f", ".%2e/", "..\\", "..%5c", "%2e%2e%5c", "....//", "..;/", "%c0%ae%c0%ae/", "..%00/",
    "%252e%252e/", "./../", "data/../../", "data/v1/../../../", "bronnen/%2e%2e/%2e%2e/", "assets/..%2f..%2f", "/../", "//../",
    "releases/../", "releases/{id}/../", "releases/{id}/../../", "releases/{id}/%2e%2e/%2e%2e/", "releases/{id}/data/..%2f..%2f..%2f..%2f",
    "releases/%2e%2e/", "releases/..%2f..%2f", "releases/{id}%2f..%2f..%2f", "releases/{id}\\..\\..\\", "releases/{id}//../../../",
)  # fmt: skip


@pytest.mark.parametrize("out", OUT)
def test_no_spelling_leaves_the_release(base: str, city_data: Path, out: str) -> None:
    (city_data / "geheim.txt").write_text("GEHEIM", encoding="utf-8")
    (city_data.parent / "geheim.txt").write_text("GEHEIM", encoding="utf-8")
    for target in ("geheim.txt", "catalogue.duckdb", "../geheim.txt", "current/index.html"):
        for depth in range(3):
            path = "/" + out.replace("{id}", str(current(city_data))) * (1 if "{id}" in out else depth + 1) + target
            status, _, body = raw(base, path)
            assert status in (400, 404) and b"GEHEIM" not in body, path


@pytest.mark.parametrize(
    "target",
    ["/.git/config", "/.building-x/index.html", "/data/.hidden", "/releases/.building-x/index.html", "/%2ebuilding-x/index.html",
     "/releases/.building-20261121T090000Z-abcdef.duckdb", "/index.html%00.txt", "/%00", "/data/v1/%00", "/etc/passwd", "//etc/passwd",
     "/%2fetc/passwd", "/catalogue.duckdb", "/releases/", "/releases", "/current/", "/data/v1/", "/assets/",
     "/" + "a" * 300, "/" + "b/" * 3000,
     "/%ff%fe", "/%", "/%zz", "/a%20b", "/robots.txt/", "/robots.txt/x", "/con", "/~root/", "/?x=/../../geheim.txt/../nergens", "*"],
)  # fmt: skip
def test_odd_paths_are_not_found(base: str, city_data: Path, target: str) -> None:
    folders = (city_data / "releases" / ".building-x", city_data / "current" / ".building-x")
    for folder in folders:
        folder.mkdir()
        (folder / "index.html").write_text("GEHEIM", encoding="utf-8")
    status, _, body = raw(base, target)
    for folder in folders:
        shutil.rmtree(folder)
    assert b"GEHEIM" not in body
    assert status in ((200,) if target.startswith("/?") else (400, 404)), target
