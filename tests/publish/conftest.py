"""The city, published and served, for modules that look at it from outside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.publish.build import published
from tests.serving import served


@pytest.fixture(scope="module")
def city_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder; a module's tests share it."""
    return published(tmp_path_factory.mktemp("city") / "data").data


@pytest.fixture(scope="module")
def base(city_data: Path) -> Iterator[str]:
    """Where it is served."""
    with served(city_data) as address:
        yield address


@pytest.fixture(scope="module")
def client(base: str) -> Iterator[httpx.Client]:
    """Somebody who asks there, for nothing packed unless a test says so."""
    with httpx.Client(base_url=base, trust_env=False, timeout=20, headers={"accept-encoding": "identity"}) as one:
        yield one
