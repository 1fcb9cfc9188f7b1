"""Reading YAML of config/ into validated models; every error names the file and the key."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from store.errors import ConfigError

try:
    from yaml import CSafeLoader as _Loader  # ten times as fast; not in every build of PyYAML
except ImportError:  # pragma: no cover
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

M = TypeVar("M", bound=BaseModel)


class StrictModel(BaseModel):
    """Base of all configuration: unknown keys are errors, values are immutable."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


_PROBLEMS = {
    "extra_forbidden": "unknown key; remove it or correct its spelling",
    "missing": "is missing; add it",
}


class _UniqueKeys(_Loader):
    """A key that stands twice is an error: YAML would silently keep the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """As the base class, after looking for doubles."""
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"key {key.value!r} stands twice", key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep)


def load_yaml(path: Path) -> Any:
    """Parsed YAML. Raises ConfigError when the file is absent, unreadable or not YAML (with the line)."""
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_UniqueKeys)
    except FileNotFoundError as error:
        raise ConfigError(path, "", "file not found; restore it or point --config at the right folder.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(path, "", f"cannot be read ({error}).") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f"line {mark.line + 1}: " if mark else ""
        raise ConfigError(path, "", f"{line}not valid YAML ({' '.join(str(getattr(error, 'problem', error)).split())}).") from error


def load_model(path: Path, model: type[M]) -> M:
    """The file as ``model``. Raises ConfigError naming the first wrong key, e.g. "licence.decision: is missing"."""
    raw = load_yaml(path)
    if not isinstance(raw, dict):
        raise ConfigError(path, "", "must be a mapping of keys to values.")
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"]) or "(top level)"
        raise ConfigError(path, key, _PROBLEMS.get(first["type"], first["msg"]) + ".") from error
