"""JSON as sites write it: comments, trailing commas, cut off, too deep, NaN. Bounded in size, depth and number."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import chompjs

MAX_OBJECTS = 5000
MAX_DEPTH = 14
MAX_SCRIPT = 2_000_000
_LD_JUNK = re.compile(r"<!--|-->|<!\[CDATA\[|\]\]>|^\s*//.*$", re.MULTILINE)


def refuse_constant(name: str) -> Any:
    """For JSON readers: NaN and infinities are no values."""
    raise ValueError(name)


def loads_tolerant(text: str) -> Any:
    """JSON as sites write it: comments, trailing commas, raw newlines. None when hopeless, too deep or NaN."""
    text = _LD_JUNK.sub("", text).strip().rstrip(";")
    if len(text) > MAX_SCRIPT:
        return None
    for attempt in (text, re.sub(r",\s*([}\]])", r"\1", text)):
        try:
            return json.loads(attempt, strict=False, parse_constant=refuse_constant)
        except (ValueError, RecursionError):
            continue
    try:
        return json.loads(_closed(text), strict=False, parse_constant=refuse_constant)
    except (ValueError, RecursionError):
        pass
    try:
        return chompjs.parse_js_object(text, loader_kwargs={"parse_constant": refuse_constant})
    except (ValueError, RecursionError):
        return None


def _closed(text: str) -> str:
    """A JSON text that was cut off: back to its last whole member, open brackets closed."""
    stack: list[str] = []
    safe = depth = 0  # below ``depth`` the stack has not changed since ``safe``: every pop moves both
    quoted = escaped = False
    for position, ch in enumerate(text):
        if quoted:
            quoted, escaped = (ch != '"' or escaped), (ch == "\\" and not escaped)
            continue
        if ch == '"':
            quoted = True
        elif ch in "{[":
            stack.append("}" if ch == "{" else "]")
        elif ch in "}]" and stack:
            stack.pop()
            safe, depth = position + 1, len(stack)
        elif ch == ",":
            safe, depth = position, len(stack)
    return text[:safe] + "".join(reversed(stack[:depth]))


def walk(value: Any) -> Iterator[Mapping[str, Any]]:
    """Every dict inside ``value``, outer first, bounded in depth and number."""
    stack: list[tuple[Any, int]] = [(value, 0)]
    seen = 0
    while stack and seen < MAX_OBJECTS:
        node, depth = stack.pop()
        if depth > MAX_DEPTH:
            continue
        if isinstance(node, dict):
            seen += 1
            yield node
            stack.extend((v, depth + 1) for v in reversed(list(node.values())) if isinstance(v, dict | list))
        elif isinstance(node, list):
            stack.extend((v, depth + 1) for v in reversed(node[:MAX_OBJECTS]) if isinstance(v, dict | list))
