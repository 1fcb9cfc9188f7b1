"""Words, areas and links of the site: small pure functions, table by table."""

from __future__ import annotations

import pytest

from publish.site.areas import read_areas
from publish.site.view import read_entry
from store.values import dutch
from tests.publish.test_site_sample import BAD_LINKS, TODAY, entry, sample_areas


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=WEEKLY;BYDAY=TU,TH", "Elke dinsdag en donderdag"),
        ("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "Om de week op maandag"),
        ("FREQ=WEEKLY", "Elke week"),
        ("FREQ=WEEKLY;INTERVAL=3;BYDAY=MO", "Om de 3 weken op maandag"),
        ("FREQ=MONTHLY;BYDAY=1FR", "Elke eerste vrijdag van de maand"),
        ("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1", "Elke laatste vrijdag van de maand"),
        ("FREQ=MONTHLY;BYDAY=1MO,3MO", "Elke eerste maandag en derde maandag van de maand"),
        ("FREQ=DAILY;UNTIL=20261231T230000Z", "Elke dag, tot en met 31 december 2026"),
        ("FREQ=HOURLY", "Komt vaker terug. Vraag na wanneer"),
        ("FREQ=MONTHLY;BYDAY=9MO", "Komt vaker terug. Vraag na wanneer"),
        (None, None),
    ],
)
def test_repeats_in_words(rule: str | None, words: str | None) -> None:
    assert dutch.repeat(rule) == words


@pytest.mark.parametrize(
    ("osm", "monday", "sunday"),
    [
        ("Mo-Fr 09:00-17:00", "09:00 tot 17:00 uur", "gesloten"),
        ("Mo 09:00-12:00,13:00-17:00; PH off", "09:00 tot 12:00 en 13:00 tot 17:00 uur", "gesloten"),
        ("Sa-Mo 10:00-16:00", "10:00 tot 16:00 uur", "10:00 tot 16:00 uur"),
        ("10:00-16:00; Su off", "10:00 tot 16:00 uur", "gesloten"),
        ("24/7", "dag en nacht open", "dag en nacht open"),
    ],
)
def test_opening_hours_in_words(osm: str, monday: str, sunday: str) -> None:
    rows = dutch.hours(osm)
    assert rows is not None and len(rows) == 7
    assert (rows[0][1], rows[6][1]) == (monday, sunday)


@pytest.mark.parametrize("osm", ["sunrise-sunset", "Mo[1] 10:00-12:00", "elke dag", "Xx 10:00-12:00", "", None])
def test_unclear_opening_hours_are_not_guessed(osm: str | None) -> None:
    assert dutch.hours(osm) is None


def test_area_tree_and_reading_of_broken_areas() -> None:
    areas = read_areas(sample_areas())
    assert [p.name for p in areas.parts] == ["Boven", "Centrum"]
    assert [w.name for w in areas.parts[0].children] == ["Mijnveld", "Noord"]
    assert read_areas({"features": [{"properties": None}, {"properties": {"code": "../x", "naam": "X"}}]}).parts == ()


@pytest.mark.parametrize("link", BAD_LINKS)
def test_bad_websites_are_left_out(link: str) -> None:
    view = read_entry(entry(1, website=link), TODAY)
    assert view is not None and view.website is None
