"""Exit encoders: the one place where text leaves us, per format. Hostile text never stops a run.

What comes from a source leaves as clean text, a checked link or an escaped cell, nothing else. HTML itself is escaped by Jinja's
autoescape and XML by the library that writes it; they do not stop ``javascript:`` links, formulas or bidi tricks, these do.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

import orjson

from store.values.phone import display_phone
from store.values.text import clean, visible
from store.values.web import parse_website

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
# RFC 5321 without its oddities: dots only inside the local part, labels of letters, digits and inner dashes
_MAIL = re.compile(
    r"(?=.{1,64}@)[A-Za-z0-9_%+-]+(?:\.[A-Za-z0-9_%+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])"
)
_PHONE = re.compile(r"\+[1-9]\d{6,14}")
# Python refuses to print integers of thousands of digits; no fact needs more than this.
_HUGE = 10**15
# What a spreadsheet takes for a formula at the start of a cell (OWASP "CSV Injection"), full-width forms included
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def text(value: Any) -> str | None:
    """One clean line, or None when there is nothing to show. Only texts, numbers and dates are something."""
    if isinstance(value, date):
        value = value.isoformat()
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    if not isinstance(value, str) and not -_HUGE < value < _HUGE:
        return None
    return clean(str(value)) or None


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
    return _website(value) if isinstance(value, str) else None


def _as_uri(value: str) -> str | None:
    """RFC 3986: the host in ASCII, everything else that is not allowed as it stands percent-encoded."""
    website = parse_website(value)
    if website is None or visible(website) != website:
        return None
    parts = urlsplit(website)
    host_name = parts.hostname or ""
    try:
        netloc = f"[{host_name}]" if ":" in host_name else host_name.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    netloc += f":{parts.port}" if parts.port else ""
    path, query = (quote(_STRAY.sub("%25", part), safe=_URI_SAFE) for part in (parts.path, parts.query))
    return urlunsplit((parts.scheme, netloc, path, query, ""))


# What may stand in a path or query as it is, and the per cent sign of what is encoded already
_URI_SAFE = "/%:@!$&'()*+,;=~-._?"
_STRAY = re.compile(r"%(?![0-9A-Fa-f]{2})")
# A page stands in the provenance of every field that it gave
_website = lru_cache(maxsize=8192)(_as_uri)


def mail(value: Any) -> str | None:
    """An e-mail address without surprises, or None."""
    said = value.strip() if isinstance(value, str) else ""
    if not _MAIL.fullmatch(said) or len(said) > 254:
        return None
    try:
        said.rpartition("@")[2].encode("ascii").decode("idna")
    except UnicodeError:
        return None
    return said


def phone(value: Any) -> str | None:
    """An E.164 number, or None."""
    return value if isinstance(value, str) and _PHONE.fullmatch(value) else None


def mailto(address: str, subject: str = "", body: str = "") -> str:
    """A mailto link with encoded subject and body, where given."""
    parts = [f"{key}={quote(value, safe='')}" for key, value in (("subject", subject), ("body", body)) if value]
    return f"mailto:{quote(address, safe='@+.')}" + ("?" + "&".join(parts) if parts else "")


def host(url: str) -> str:
    """The host as people write it: without "www.", with its accents."""
    name = (urlsplit(url).hostname or "").removeprefix("www.")
    try:
        return clean(name.encode("ascii").decode("idna"))
    except UnicodeError:
        return name


def json_bytes(value: Any) -> bytes:
    """Compact JSON that stays harmless inside HTML too: <, >, & and line separators are escaped."""
    out = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False)
    for char in "<>&\u2028\u2029":
        out = out.replace(char, f"\\u{ord(char):04x}")
    return out.encode("utf-8")


def safe_text(value: Any) -> Any:
    """Strings without control, bidi and surrogate characters; containers likewise; other values as they are."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return {str(k): safe_text(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [safe_text(v) for v in value]
    return value


def json_line(value: Any) -> str:
    """Compact JSON with sorted keys. ``value`` is clean already (see :func:`safe_text`)."""
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode()


def json_pretty(value: Any) -> str:
    """JSON for people to read: cleaned, sorted keys."""
    return json.dumps(safe_text(value), ensure_ascii=False, sort_keys=True, indent=1, allow_nan=False) + "\n"


def cell(value: Any) -> str:
    """A value as a machine-readable CSV cell: lists joined by "|", None and unknown empty, booleans true/false; of a record in a list
    its values joined by ":"."""
    if isinstance(value, str):
        return clean(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return "|".join(clean(":".join(map(str, v.values())) if isinstance(v, Mapping) else str(v)).replace("|", "/") for v in value)
    return str(value)


def excel_cell(value: Any) -> str:
    """A cell for Dutch Excel: nothing that it takes for a formula, numbers with a decimal comma, phone numbers as people write them."""
    if isinstance(value, float):
        return repr(value).replace(".", ",")
    said = cell(value)
    if said.startswith("+31") and _PHONE.fullmatch(said):
        return _shown_phone(said)
    return f"'{said}" if said.startswith(_FORMULA) else said


_shown_phone = lru_cache(maxsize=8192)(display_phone)


def csv_rows(rows: Iterable[Sequence[str]], delimiter: str = ",") -> str:
    """RFC 4180: CRLF, quotes where needed."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return out.getvalue()
