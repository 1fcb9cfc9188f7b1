"""Exit encoders of the site: what comes from a source leaves as text, a checked link or escaped JSON, nothing else.

HTML itself is escaped by Jinja's autoescape; it does not stop ``javascript:`` links or bidi tricks, these do.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import date
from typing import Any
from urllib.parse import quote, urlsplit

from store.values.text import clean
from store.values.web import parse_website

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_MAIL = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_PHONE = re.compile(r"\+[1-9]\d{6,14}")
# Python refuses to print integers of thousands of digits; no fact needs more than this.
_HUGE = 10**15
# Unicode tag characters and interlinear annotations: invisible, and not in store's list.
_HIDDEN = re.compile("[\U000e0000-\U000e007f\ufff9-\ufffb\u061c\u180e]")


def text(value: Any) -> str | None:
    """One clean line, or None when there is nothing to show. Only texts, numbers and dates are something."""
    if isinstance(value, date):
        value = value.isoformat()
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    if not isinstance(value, str) and not -_HUGE < value < _HUGE:
        return None
    return _HIDDEN.sub("", clean(str(value))).strip() or None


def texts(value: Any) -> tuple[str, ...]:
    """Clean lines of a list, each once, in order; a single value counts as a list of one."""
    items: Iterable[Any] = value if isinstance(value, (list, tuple)) else [value]
    return tuple(dict.fromkeys(t for t in map(text, items) if t))


def number(value: Any) -> float | None:
    """A finite number, or None."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not -_HUGE < value < _HUGE:
        return None
    return float(value)


def safe_id(value: Any) -> str | None:
    """An id that may stand in a path, or None."""
    return value if isinstance(value, str) and _ID.fullmatch(value) else None


def link(value: Any) -> str | None:
    """An absolute http(s) URL on a public host, or None."""
    return parse_website(value) if isinstance(value, str) else None


def mail(value: Any) -> str | None:
    """An e-mail address without surprises, or None."""
    return value.strip() if isinstance(value, str) and _MAIL.fullmatch(value.strip()) else None


def phone(value: Any) -> str | None:
    """An E.164 number, or None."""
    return value if isinstance(value, str) and _PHONE.fullmatch(value) else None


def mailto(address: str, subject: str = "", body: str = "") -> str:
    """A mailto link with encoded subject and body, where given."""
    parts = [f"{key}={quote(value, safe='')}" for key, value in (("subject", subject), ("body", body)) if value]
    return f"mailto:{quote(address, safe='@+.')}" + ("?" + "&".join(parts) if parts else "")


def host(url: str) -> str:
    """The host as people write it: without "www."."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def json_bytes(value: Any) -> bytes:
    """Compact JSON that stays harmless inside HTML too: <, >, & and line separators are escaped."""
    out = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False)
    for char in "<>&\u2028\u2029":
        out = out.replace(char, f"\\u{ord(char):04x}")
    return out.encode("utf-8")
