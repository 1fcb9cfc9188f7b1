"""Geocoding: an answer counts only when it agrees with the question; the first failure leaves the service alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from harvest import geocode
from harvest.geocode import Geocoder, Point, check_answer, locate, query_of, read_address_file
from store.areas import load_areas
from store.model.listing import Facts, Precision
from store.settings.city import load_city
from tests.store.build import CONFIG, listing

CITY = load_city(CONFIG)
AREAS = load_areas(CONFIG)
ASKED = Facts("Zonnehoed", street="Kolmstraat", house_number="18a", postcode="6411 JM", city="Heerlen")
HERE = Point(50.8875, 5.9754, Precision.ADDRESS)


def doc(**changes: Any) -> dict[str, Any]:
    return {
        "type": "adres",
        "straatnaam": "Kolmstraat",
        "huisnummer": 18,
        "huisletter": "A",
        "postcode": "6411JM",
        "woonplaatsnaam": "Heerlen",
        "gemeentecode": "0917",
        "centroide_ll": "POINT(5.9754 50.8875)",
    } | changes


def answer(*docs: dict[str, Any]) -> dict[str, Any]:
    return {"response": {"numFound": len(docs), "docs": list(docs)}}


class Service:
    """PDOK as ``reply`` says; counts what was asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, reply: Callable[[httpx.Request], httpx.Response]) -> None:
        self.requests: list[httpx.Request] = []

        def handle(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            return reply(request)

        def get(url: str, **kwargs: Any) -> httpx.Response:
            timeout = kwargs.pop("timeout")
            assert timeout <= 30
            with httpx.Client(transport=httpx.MockTransport(handle)) as client:
                return client.get(url, **kwargs)

        monkeypatch.delenv("HEERLENKAART_GEOCODE", raising=False)
        monkeypatch.setattr(geocode.httpx, "get", get)


def geocoder(cache: dict[str, Point | None] | None = None, *, enabled: bool = True, **more: Any) -> Geocoder:
    return Geocoder(CITY, {} if cache is None else cache, enabled, "TestBot", clock=lambda: 100.0, sleep=lambda _: None, **more)


# --- does the answer agree?


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, HERE),
        ({"gemeentecode": "GM0917"}, HERE),
        ({"postcode": "6411 JM"}, HERE),
        ({"postcode": "6411JN"}, None),
        ({"postcode": None}, None),
        ({"huisnummer": 20}, None),
        ({"huisnummer": None}, None),
        ({"gemeentecode": "0882"}, None),
        ({"centroide_ll": "POINT(x y)"}, None),
        ({"centroide_ll": ""}, None),
        ({"type": "postcode", "huisnummer": None}, Point(50.8875, 5.9754, Precision.PC6)),
        ({"type": "weg", "huisnummer": None}, Point(50.8875, 5.9754, Precision.STREET)),
        ({"type": "weg", "straatnaam": "Kolmweg"}, None),
        ({"type": "gemeente"}, None),
    ],
)
def test_agreement_on_postcode_number_and_municipality(changes: dict[str, Any], found: Point | None) -> None:
    assert check_answer(answer(doc(**changes)), ASKED, CITY) == found


def test_the_first_answer_that_agrees_counts() -> None:
    docs = [doc(postcode="9999AA"), doc(huisnummer=1), doc(centroide_ll="POINT(5.98 50.89)"), doc()]
    assert check_answer(answer(*docs), ASKED, CITY) == Point(50.89, 5.98, Precision.ADDRESS)


def test_without_a_postcode_the_street_must_agree() -> None:
    asked = Facts("x", street="Kolmstraat", house_number="18", city="Heerlen")
    assert check_answer(answer(doc()), asked, CITY) == HERE
    assert check_answer(answer(doc(straatnaam="Kolmbeekweg")), asked, CITY) is None


def test_without_a_town_or_postcode_the_municipality_must_be_ours() -> None:
    asked = Facts("x", street="Kolmstraat", house_number="18")
    assert check_answer(answer(doc(gemeentecode="0363", woonplaatsnaam="Amsterdam")), asked, CITY) is None


def test_a_neighbouring_town_must_be_the_town_of_the_answer() -> None:
    asked = Facts("x", street="Kolmstraat", house_number="18", city="Landgraaf")
    assert check_answer(answer(doc(woonplaatsnaam="Amsterdam", gemeentecode="0363")), asked, CITY) is None


@pytest.mark.parametrize("payload", [None, [], "x", {}, {"response": {}}, answer()])
def test_answers_without_documents(payload: object) -> None:
    assert check_answer(payload, ASKED, CITY) is None


@pytest.mark.parametrize(
    ("facts", "query"),
    [
        (ASKED, "kolmstraat 18a 6411 JM heerlen"),
        (Facts("x", postcode="6411 JM"), "6411 JM"),
        (Facts("x", postcode="6411"), ""),
        (Facts("x", city="Heerlen", house_number="3"), ""),
        (Facts("x", street="Café-straat", city="Heerlen"), "cafe-straat heerlen"),
    ],
)
def test_question(facts: Facts, query: str) -> None:
    assert query_of(facts) == query


# --- asking


def test_one_question_once(monkeypatch: pytest.MonkeyPatch) -> None:
    service = Service(monkeypatch, lambda _: httpx.Response(200, json=answer(doc())))
    coder = geocoder()
    assert [coder.find(ASKED), coder.find(ASKED)] == [HERE, HERE]
    assert len(service.requests) == coder.asked == 1
    assert coder.cache == {"kolmstraat 18a 6411 JM heerlen": HERE}
    request = service.requests[0]
    assert str(request.url).startswith(CITY.geocoding.url) and request.url.params["q"] == "kolmstraat 18a 6411 JM heerlen"
    assert request.headers["User-Agent"] == "TestBot"


def test_not_found_is_remembered_too(monkeypatch: pytest.MonkeyPatch) -> None:
    service = Service(monkeypatch, lambda _: httpx.Response(200, json=answer()))
    coder = geocoder()
    assert [coder.find(ASKED), coder.find(ASKED)] == [None, None] and len(service.requests) == 1


def test_at_most_so_many_questions_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    Service(monkeypatch, lambda _: httpx.Response(200, json=answer()))
    waits: list[float] = []
    coder = geocoder()
    coder.sleep = waits.append
    for n in range(3):
        coder.find(Facts("x", street="Kolmstraat", house_number=str(n)))
    assert waits == [pytest.approx(1 / CITY.geocoding.per_second)] * 2


def _refused(_: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused")


def _slow(_: httpx.Request) -> httpx.Response:
    raise httpx.ReadTimeout("slow")


@pytest.mark.parametrize(
    "reply",
    [
        _refused,
        _slow,
        lambda _: httpx.Response(500),
        lambda _: httpx.Response(429),
        lambda _: httpx.Response(403),
        lambda _: httpx.Response(200, text="<html>onderhoud</html>"),
        lambda _: httpx.Response(200, json={"response": None}),
        lambda _: httpx.Response(200, json={"response": {"docs": ["x"]}}),
        lambda _: httpx.Response(200, json=answer(doc(centroide_ll=None))),
    ],
    ids=["refused", "timeout", "500", "429", "403", "html", "null", "odd-docs", "null-point"],
)
def test_the_first_failure_leaves_the_service_alone(
    monkeypatch: pytest.MonkeyPatch, reply: Callable[[httpx.Request], httpx.Response]
) -> None:
    service = Service(monkeypatch, reply)
    coder = geocoder()
    for n in range(3):
        assert coder.find(Facts("x", street="Kolmstraat", house_number=str(n))) is None
    if coder.enabled:  # an odd document may also count as "not found"
        assert len(coder.cache) == 3
    else:
        assert len(service.requests) == 1 and coder.cache == {}


@pytest.mark.parametrize(("enabled", "env"), [(False, None), (True, "off")])
def test_switched_off_asks_nobody(monkeypatch: pytest.MonkeyPatch, enabled: bool, env: str | None) -> None:
    service = Service(monkeypatch, _refused)
    if env:
        monkeypatch.setenv("HEERLENKAART_GEOCODE", env)
    cached = {"kolmstraat 18a 6411 JM heerlen": HERE}
    assert geocoder(cached, enabled=enabled).find(ASKED) == HERE
    assert geocoder(enabled=enabled).find(ASKED) is None
    assert service.requests == []


def test_the_address_file_answers_when_the_service_cannot(monkeypatch: pytest.MonkeyPatch) -> None:
    Service(monkeypatch, _refused)
    assert geocoder(addresses={"6411 JM 18a": HERE}).find(ASKED) == HERE


@pytest.mark.parametrize("cached", [False, True])
def test_the_address_file_answers_when_the_service_knows_nothing(monkeypatch: pytest.MonkeyPatch, cached: bool) -> None:
    Service(monkeypatch, lambda _: httpx.Response(200, json=answer()))
    coder = geocoder({query_of(ASKED): None} if cached else {}, addresses={"6411 JM 18a": HERE})
    assert coder.find(ASKED) == HERE


def test_address_file(tmp_path: Path) -> None:
    path = tmp_path / "adressen.csv"
    path.write_text(
        "straat;huisnummer;huisletter;huisnummertoevoeging;postcode;woonplaats;gemeente;provincie;lat;lon\n"
        "Kolmstraat;18;A;;6411JM;Heerlen;Heerlen;Limburg;50.8875;5.9754\n"
        "Kolmstraat;18;;2;6411JM;Heerlen;Heerlen;Limburg;50.8876;5.9755\n",
        encoding="utf-8",
    )
    assert read_address_file(path)["6411 JM 18a"] == HERE


# --- which point a listing gets


def located(coder: Geocoder | None = None, **facts: Any) -> tuple[float | None, float | None, str | None, str | None]:
    found, finding = locate(listing("1", **facts), CITY, AREAS, coder or geocoder(enabled=False))
    return found.facts.lat, found.facts.lon, found.facts.location_precision, finding.code if finding else None


def test_its_own_point_comes_first() -> None:
    assert located(lat=50.8871, lon=5.9761, postcode="6411 JM") == (50.8871, 5.9761, "exact", None)
    assert located(lat=50.8871, lon=5.9761) == (50.8871, 5.9761, "exact", None)


def test_a_point_against_its_postcode_is_a_finding_and_not_used() -> None:
    lat, lon, _ = CITY.pc4["6411"]
    assert located(lat=50.935, lon=5.93, postcode="6411 JM") == (lat, lon, "pc4", "point_contradicts_postcode")


@pytest.mark.parametrize(("lat", "lon"), [(0.0, 0.0), (5.9761, 50.8871), (52.37, 4.9), (322000.0, 196000.0)])
def test_a_point_far_outside_the_box_is_not_used(lat: float, lon: float) -> None:
    assert located(lat=lat, lon=lon)[2] == "none"


def test_steps_down_to_nothing() -> None:
    cache = {query_of(ASKED): HERE}
    address = {"street": "Kolmstraat", "house_number": "18a", "postcode": "6411 JM", "city": "Heerlen"}
    assert located(geocoder(cache), **address) == (50.8875, 5.9754, "address", None)
    lat, lon, _ = CITY.pc4["6411"]
    assert located(**address) == (lat, lon, "pc4", None)
    name = AREAS.areas[0].buurt
    assert located(venue=name)[2] == "neighbourhood"
    assert located(city="Rotterdam") == (None, None, "none", None)
    assert located() == (None, None, "none", None)


def test_locating_twice_changes_nothing() -> None:
    once, _ = locate(listing("1", postcode="6411 JM", city="Heerlen"), CITY, AREAS, geocoder(enabled=False))
    assert once.facts.location_precision == "pc4"
