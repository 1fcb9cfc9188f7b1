"""config/merge.yaml: what does not fit is said, with the key; guards hold whatever the weights say."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from dedupe.evidence.fields import FIELDS
from dedupe.score import explain, logit, prior_shift, probability, weights_of
from store.errors import ConfigError
from store.settings.city import Merge, load_merge
from tests.store.build import CONFIG

MERGE = load_merge(CONFIG)


def changed(**changes: Any) -> Merge:
    return Merge(**(MERGE.model_dump() | changes))


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"fields": {**MERGE.fields, "namen": (1.0,)}}, "fields.namen"),
        ({"fields": {k: v for k, v in MERGE.fields.items() if k != "phone"}}, "fields.phone"),
        ({"fields": {**MERGE.fields, "kind": (1.0, 2.0)}}, "fields.kind"),
        ({"tables": {"name y kind": ((1.0,),)}}, "tables.name y kind"),
        ({"tables": {"name x kind": ((1.0,),)}}, "tables.name x kind"),
        ({"tables": {"name x kind": ((1.0, 2.0), (1.0,))}}, "tables.name x kind"),
        ({"never_unasked": {"name": ("anders",)}}, "never_unasked.name"),
        ({"never_unasked": {"naam": ("weak",)}}, "never_unasked.naam"),
        ({"agenda": MERGE.agenda.model_dump() | {"fields": {}}}, "agenda.fields.what"),
        ({"agenda": MERGE.agenda.model_dump() | {"never_unasked": {"when": ("gisteren",)}}}, "agenda.never_unasked.when"),
        ({"others": {"nothing": (0.0, 1.0, 0.0, 0.0, 0.0, 0.0)}}, "others"),
    ],
)
def test_what_does_not_fit_is_said(changes: dict[str, Any], key: str) -> None:
    with pytest.raises(ConfigError, match=key.replace(".", r"\.")):
        weights_of(changed(**changes))


def levels(**said: str) -> dict[str, Any]:
    return {
        name: np.array([FIELDS[name].index(said[name.replace(" ", "_")]) if name.replace(" ", "_") in said else 0], dtype=np.uint8)
        for name in FIELDS
    }


SURE = {
    "whole_name": "equal", "leftover": "none", "rarity": "very rare", "namesakes": "none",
    "address": "same", "postcode": "same", "town": "same", "occupants": "few",
    "phone": "same", "phone_names": "alone", "phone_doors": "one door", "agreement": "two agree",
    "site": "same", "site_names": "alone", "site_doors": "one door", "mail": "same",
    "mail_names": "alone", "extra": "nothing", "spare": "neither", "page": "no pages", "overall": "4 for, 0 against",
}  # fmt: skip


@pytest.mark.parametrize(("field", "level"), [(f, level) for f, names in MERGE.never_unasked.items() for level in names])
def test_a_guard_holds_whatever_else_agrees(field: str, level: str) -> None:
    weights = weights_of(MERGE)["things"]
    found = levels(**(SURE | {"name": "equal", field: level}))
    (odds,) = weights.of(found)
    assert probability(odds) < MERGE.bands.upper
    assert odds <= logit(MERGE.bands.upper)
    assert weights.nothing_known + sum(w for _, w in explain(found, np.array([0]), weights)[0]) == pytest.approx(odds, abs=0.05)


def test_without_a_guard_it_is_sure() -> None:
    (odds,) = weights_of(MERGE)["things"].of(levels(**(SURE | {"name": "equal"})))
    assert probability(odds) > MERGE.bands.upper


def test_a_table_full_of_duplicates_shifts_the_prior() -> None:
    rng = np.random.default_rng(1)
    true = rng.random(4000) < 0.8
    odds = np.where(true, rng.normal(1.0, 2.0, 4000), rng.normal(-5.0, 2.0, 4000))
    shift = prior_shift(odds, 5.0)
    assert shift > 1
    assert abs(probability(odds + shift).mean() - 0.8) < abs(probability(odds).mean() - 0.8)
    rare = np.where(rng.random(4000) < 0.05, rng.normal(3.0, 2.0, 4000), rng.normal(-5.0, 2.0, 4000))
    assert prior_shift(rare, 5.0) == 0.0
    assert prior_shift(np.empty(0), 5.0) == 0.0
    assert prior_shift(np.full(100_000, 9.0), 0.7) == 0.7
    assert prior_shift(np.full(10, 9.0), 0.7) < 0.05  # ten pairs say nothing of a table


def test_what_is_not_known_says_nothing_and_what_is_says_it_all() -> None:
    weights = weights_of(MERGE)["things"]
    found = levels(**(SURE | {"name": "equal", "phone": "unknown"}))
    (parts,) = explain(found, np.array([0]), weights)
    unknown = {f"{name}: {names[0]}" for name, names in FIELDS.items() if found[name][0] == 0}
    assert unknown and not unknown & dict(parts).keys()
    assert dict(parts)["address: same"] > 0.5
    (odds,) = weights.of(found)
    assert weights.nothing_known + sum(w for _, w in parts) == pytest.approx(odds, abs=0.05)
    nothing = levels()
    assert explain(nothing, np.array([0]), weights) == [()]
    assert weights.of(nothing)[0] == pytest.approx(weights.nothing_known, abs=1e-5)
