"""Our own server over real HTTP: who may read what, how long it may be kept, parts, packing, a server's life."""

from __future__ import annotations

import gzip
import socket
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from publish.hosting import FRESH, IMMUTABLE, SECURITY
from publish.media import MEDIA, PACKED
from publish.release import current, publish
from publish.serve import serve
from store.errors import HeerlenkaartError
from tests.publish.build import published
from tests.publish.test_serve_paths import raw
from tests.review.build import NOW, night_on, put
from tests.serving import served
from tests.store.build import listing

# Who may read


@pytest.mark.parametrize(
    "path", ["/data/v1/entries.geojson", "/data/", "/data/v1/ics/thema-ontmoeten.ics", "/data/v1/nergens", "/insluiten/alles/"]
)
def test_data_may_be_read_from_every_site(client: httpx.Client, path: str) -> None:
    assert client.get(path).headers["access-control-allow-origin"] == "*"


def test_a_release_may_be_read_from_every_site(client: httpx.Client, city_data: Path) -> None:
    answer = client.get(f"/releases/{current(city_data)}/data/v1/entries.csv")
    assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (200, "*")
    exposed = {h.strip() for h in answer.headers["access-control-expose-headers"].split(",")}
    assert exposed >= {"ETag", "Content-Length", "Content-Range"}


@pytest.mark.parametrize("path", ["/", "/over/", "/bronnen/", "/buurt/", "/nergens", "/robots.txt", "/database/", "/datax"])
def test_pages_may_not(client: httpx.Client, path: str) -> None:
    assert not [h for h in client.get(path).headers if h.startswith("access-control")]


def test_a_browser_that_asks_first_is_told_that_ranges_are_fine(client: httpx.Client) -> None:
    asked = {"origin": "https://elders.example", "access-control-request-method": "GET", "access-control-request-headers": "range"}
    answer = client.options("/data/v1/entries.parquet", headers=asked)
    assert answer.status_code in (200, 204) and answer.content == b""
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "GET" in answer.headers["access-control-allow-methods"]
    assert {"range", "if-none-match"} <= {h.strip().lower() for h in answer.headers["access-control-allow-headers"].split(",")}
    assert "access-control-allow-credentials" not in answer.headers


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_nothing_can_be_written(client: httpx.Client, method: str) -> None:
    assert client.request(method, "/data/v1/entries.csv", content=b"x").status_code == 405


@pytest.mark.parametrize("path", ["/", "/data/v1/entries.csv", "/data/v1/entries.fgb", "/nergens", "/bronnen", "/assets/"])
@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_security_headers_are_everywhere(client: httpx.Client, path: str, method: str) -> None:
    answer = client.request(method, path)
    assert {k: answer.headers.get(k) for k in SECURITY} == SECURITY
    assert "server" not in answer.headers and "set-cookie" not in answer.headers


# Media types


def test_every_ending_of_a_release_has_its_media_type(client: httpx.Client, city_data: Path) -> None:
    root = (city_data / "current").resolve()
    by_ending = {p.suffix: p for p in sorted(root.rglob("*")) if p.is_file() and p.suffix and p.name != "404.html"}
    named = {e: p for e, p in by_ending.items() if p.name != "LICENSE" and "leaflet-" not in p.name}
    assert set(named) == set(MEDIA), "publish.media.MEDIA and what a release holds differ"
    for ending, path in named.items():
        answer = client.get(f"/{path.relative_to(root).as_posix()}")
        assert (answer.status_code, answer.headers["content-type"]) == (200, MEDIA[ending]), path
        assert answer.content == path.read_bytes()


# Keeping


def test_what_a_path_names_for_ever_may_be_kept_for_ever(client: httpx.Client, city_data: Path) -> None:
    root = (city_data / "current").resolve()
    assets = [f"/{p.relative_to(root).as_posix()}" for p in (root / "assets").rglob("*") if p.is_file()]
    release = f"/releases/{current(city_data)}"
    kept = [*assets, f"{release}/", f"{release}/data/v1/entries.csv", *(release + a for a in assets[:2])]
    assert {client.get(p).headers["cache-control"] for p in kept} == {IMMUTABLE} and len(assets) > 5
    asked_again = ["/", "/data/", "/data/v1/manifest.json", "/data/v1/entries.parquet", "/robots.txt", "/over/"]
    assert {client.get(p).headers["cache-control"] for p in asked_again} == {FRESH}


@pytest.mark.parametrize("path", ["/nergens", "/assets/weg.0123456789.js", "/releases/20200101T000000Z-abcdef/", "/releases/{id}/nergens"])
def test_what_is_not_there_may_not_be_kept(client: httpx.Client, city_data: Path, path: str) -> None:
    answer = client.get(path.replace("{id}", str(current(city_data))))
    assert (answer.status_code, answer.headers["cache-control"]) == (404, FRESH)


@pytest.mark.parametrize("path", ["/", "/data/v1/entries.csv", "/data/v1/entries.parquet"])
@pytest.mark.parametrize("form", ["{t}", "W/{t}", '"a", {t}', '"a",W/{t} , "b"', "*"])
@pytest.mark.parametrize("coding", ["identity", "gzip"])
def test_who_has_it_already_does_not_get_it_again(client: httpx.Client, path: str, form: str, coding: str) -> None:
    headers = {"accept-encoding": coding}
    tag = client.get(path, headers=headers).headers["etag"]
    assert tag.startswith('"') and tag.endswith('"') and len(tag) > 4
    answer = client.get(path, headers=headers | {"if-none-match": form.format(t=tag)})
    assert (answer.status_code, answer.content, answer.headers["etag"]) == (304, b"", tag)
    assert answer.headers["cache-control"] == FRESH


@pytest.mark.parametrize("said", ['"other"', "", '"', 'W/"other", "more"', "{part}"])
def test_who_has_something_else_gets_it(client: httpx.Client, said: str) -> None:
    tag = client.get("/data/v1/entries.csv").headers["etag"]
    assert client.get("/data/v1/entries.csv", headers={"if-none-match": said.replace("{part}", tag[1:-1])}).status_code == 200


# Packing


@pytest.mark.parametrize("path", ["/", "/data/v1/entries.geojson", "/data/v1/entries.csv", "/data/v1/activities.ics"])
def test_text_is_packed_when_asked(client: httpx.Client, city_data: Path, path: str) -> None:
    plain = client.get(path)
    assert "content-encoding" not in plain.headers
    packed = client.get(path, headers={"accept-encoding": "br, gzip, deflate"})
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.headers["content-type"] == plain.headers["content-type"]
    assert packed.content == plain.content  # httpx unpacks
    assert int(packed.headers["content-length"]) < len(plain.content)
    assert packed.headers["etag"] != plain.headers["etag"]
    assert "Accept-Encoding" in packed.headers["vary"] and "Accept-Encoding" in plain.headers["vary"]
    crossed = client.get(path, headers={"accept-encoding": "gzip", "if-none-match": plain.headers["etag"]})
    assert crossed.status_code == 200


@pytest.mark.parametrize("said", ["identity", "br", "gzip;q=0", "gzip; q=0, identity", "*;q=0, identity"])
def test_who_does_not_want_it_packed_gets_it_plain(client: httpx.Client, said: str) -> None:
    assert "content-encoding" not in client.get("/data/v1/entries.csv", headers={"accept-encoding": said}).headers


def test_what_is_packed_already_or_read_in_parts_is_sent_as_it_is(client: httpx.Client, city_data: Path) -> None:
    root = (city_data / "current").resolve()
    found = {p.suffix: p for p in root.rglob("*") if p.suffix in PACKED}
    assert set(found) == PACKED
    for path in found.values():
        answer = client.get(f"/{path.relative_to(root).as_posix()}", headers={"accept-encoding": "gzip"})
        assert "content-encoding" not in answer.headers and answer.content == path.read_bytes()


@pytest.mark.parametrize("name", ["entries.parquet", "entries.fgb", "entries.geojson"])
@pytest.mark.parametrize(
    ("asked", "start", "end"), [("bytes=0-3", 0, 4), ("bytes=100-1099", 100, 1100), ("bytes=-8", -8, None), ("bytes=900-", 900, None)]
)
def test_parts_are_the_right_bytes_and_never_packed(
    client: httpx.Client, city_data: Path, name: str, asked: str, start: int, end: int | None
) -> None:
    whole = (city_data / "current" / "data" / "v1" / name).read_bytes()
    answer = client.get(f"/data/v1/{name}", headers={"range": asked, "accept-encoding": "gzip"})
    assert (answer.status_code, answer.content) == (206, whole[start:end])
    first = start % len(whole)
    assert answer.headers["content-range"] == f"bytes {first}-{first + len(answer.content) - 1}/{len(whole)}"
    assert "content-encoding" not in answer.headers and answer.headers["accept-ranges"] == "bytes"
    assert answer.headers["access-control-allow-origin"] == "*"


def test_a_part_beyond_the_end_is_refused_with_the_size(client: httpx.Client, city_data: Path) -> None:
    size = (city_data / "current" / "data" / "v1" / "entries.fgb").stat().st_size
    answer = client.get("/data/v1/entries.fgb", headers={"range": f"bytes={size + 10}-{size + 20}"})
    assert (answer.status_code, answer.headers["content-range"].replace("*/", "bytes */").split()[-1]) == (416, f"*/{size}")


def test_a_part_of_what_changed_meanwhile_is_not_given(client: httpx.Client) -> None:
    answer = client.get("/data/v1/entries.fgb", headers={"range": "bytes=0-3", "if-range": '"older"'})
    assert answer.status_code == 200 and len(answer.content) > 4


# Pages


def test_what_is_not_there_gives_the_sites_own_page(client: httpx.Client, city_data: Path) -> None:
    answer = client.get("/p/nergens/")
    assert (answer.status_code, answer.headers["content-type"]) == (404, MEDIA[".html"])
    assert answer.text == (city_data / "current" / "404.html").read_text("utf-8")


@pytest.mark.parametrize("path", ["/", "/data/v1/entries.geojson", "/data/v1/entries.fgb", "/nergens", "/bronnen"])
@pytest.mark.parametrize("coding", ["identity", "gzip"])
def test_head_says_the_same_without_a_body(base: str, path: str, coding: str) -> None:
    asked = f"Accept-Encoding: {coding}\r\n"
    status, headers, body = raw(base, path, "HEAD", asked)
    got, full, _ = raw(base, path, "GET", asked)
    assert body == b"" and status == got
    assert {k: v for k, v in headers.items() if k != "date"} == {k: v for k, v in full.items() if k != "date"}


# The life of a server


def test_the_next_request_sees_a_switch(tmp_path: Path) -> None:
    data = tmp_path / "data"
    night = published(data)
    with served(data) as base, httpx.Client(base_url=base, trust_env=False, timeout=20) as client:
        before = {p: client.get(p) for p in ("/", "/data/v1/manifest.json", "/data/v1/entries.csv")}
        put(night, [listing("x1", "Nieuwe vereniging", "heerlendoen", phone="+31455560001", city="Heerlen")])
        new = publish(night_on(data, NOW + timedelta(hours=1)).publishing())
        for path, old in before.items():
            answer = client.get(path, headers={"if-none-match": old.headers["etag"]})
            assert answer.status_code == 200 and answer.content != old.content
        assert client.get("/data/v1/manifest.json").json()["release"] == new.id
        assert "Nieuwe vereniging" in client.get("/data/v1/entries.csv").text


def test_serving_nothing_says_what_to_do(tmp_path: Path) -> None:
    said: list[str] = []
    with pytest.raises(HeerlenkaartError, match=r"nothing is published yet; run `heerlenkaart"):
        serve(tmp_path, "127.0.0.1", 0, said.append)
    assert said == []


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_taken_port_is_named(city_data: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        # in a thread of its own: where a browser was started before, this one has an event loop already
        with ThreadPoolExecutor(1) as pool, pytest.raises(HeerlenkaartError, match=rf"Port {port} on 127.0.0.1 cannot be used; choose"):
            pool.submit(serve, city_data, "127.0.0.1", port, lambda _: None).result()


def test_packing_twice_gives_the_same_bytes(base: str) -> None:
    one, two = (raw(base, "/data/v1/entries.csv", more="Accept-Encoding: gzip\r\n")[2] for _ in range(2))
    assert one == two and gzip.decompress(one).startswith(b"id,")
