"""Tidy: what the systems that lists come out of have done to a text, undone: escapes, a wrong charset, "Bron, De", a contact
person in front of the name, a bracket that was cut off. Never raises; a text that has none of it comes back as it is."""

from __future__ import annotations

import re
from html import unescape

from ftfy import fix_encoding

# What UTF-8 looks like when it was read as Windows-1252 or Latin-1: each of its letters opens with one of these.
_MISREAD = re.compile(r"[ÃÂâÅ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2010-\u203a\u20ac\u2122]")
_INVERTED = re.compile(
    r"^(?P<name>[^,()|]{2,60}),\s+(?P<head>(?:[^,()|]*[^\s,()|] )?)(?P<article>de|het|een|'t|’t|d'n|den|la|le|the|sint|st|h)\b\.?"
    r"(?P<rest>\s*$|\s*[,(|].*|\s+[-–—].*)$",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"^(?P<name>[^,()|]{2,60}),\s+(?P<head>[^,()|]+?)(?P<rest>\s*$|\s*[(|].*|\s+[-–—].*)$")
_TITLE = r"(?:dhr|mw|mevr|mevrouw|mej|de heer|de hr|hr)\b"
_PERSON = re.compile(rf"^\s*(?P<person>{_TITLE}[^()]*?)(?:\s*\((?P<inside>[^()]{{4,}})\)\s*| [-–—|] (?P<behind>.{{4,}}))$", re.IGNORECASE)
_CARE_OF = re.compile(r"[\s,;(–—-]*(?:\bp/a\b|\bt\.?a\.?v\.?(?= )|\bsecr(?:\.|etari(?:s|aat))?:)(?P<person>.*)$", re.IGNORECASE)
_MAY_BE_CARE_OF = re.compile(r"/a|\bt\.?a\.?v|secr", re.IGNORECASE)  # much cheaper, and rules out nearly all
_CUT_OFF = re.compile(r"\s*\((?P<inside>[^()]*)$")
_SINCE = re.compile(
    r"[\s,;(–—-]*(?:\b(?:opgericht|gesticht|sinds|sedert|anno|since|est|gegr)\b\.?(?: in)?|\() *(?P<year>(?:1[6-9]|20)\d\d)\b\)?",
    re.IGNORECASE,
)
#: Shorter than this, what follows a bracket that was never closed is taken for the beginning of a word.
_WHOLE = 5


def decoded(text: str) -> str:
    """ "Caf&eacute;" and "CafÃ©" -> "Café"."""
    if "&" in text:
        text = unescape(text)
    return fix_encoding(text) if not text.isascii() and _MISREAD.search(text) else text


def whole_brackets(name: str) -> str:
    """ "De Toren (200" -> "De Toren", "Buurthuis (De Toren" -> "Buurthuis (De Toren)"."""
    cut = _CUT_OFF.search(name) if "(" in name else None
    if not cut or not name[: cut.start()].strip():
        return name
    return f"{name})" if len(cut["inside"]) >= _WHOLE else name[: cut.start()]


def contact_apart(name: str) -> tuple[str, str]:
    """(the name, who answers for it or ""), since in some lists a person stands before or behind: "Dhr. A. Bos (Harmonie Sint Jan)",
    "Dhr. A. Bos - Harmonie Sint Jan", "Harmonie Sint Jan, p/a Dhr. A. Bos"."""
    found, person = _PERSON.match(name), ""
    if found:
        name, person = (found["inside"] or found["behind"]).strip(), found["person"].strip()
    care_of = _CARE_OF.search(name) if _MAY_BE_CARE_OF.search(name) else None
    if care_of and care_of.start() > 2:
        name, person = name[: care_of.start()], person or care_of["person"].strip()
    return name, person


def since(name: str) -> tuple[str, str]:
    """(the name without the words that say when it was founded, last two digits of that year or ""): "Apollo, opgericht 1906",
    "Apollo (1906)". A year that is part of the name stays: "Vita 1983"."""
    said = _SINCE.search(name) if any(c.isdigit() for c in name) else None
    before, after = (name[: said.start()].strip(), name[said.end() :]) if said else ("", "")
    if not said or not before:
        return name, ""
    return f"{before}{after}" if after.startswith((" ", ",")) else f"{before} {after}".strip(), said["year"][2:]


def article_in_front(name: str) -> str:
    """As lists are sorted: "Bron, Buurthuis De" -> "Buurthuis De Bron", "Jan, Harmonie St. (Oost)" -> "Harmonie St. Jan (Oost)"."""
    if "," not in name or not (found := _INVERTED.match(name)):
        return name
    article = found["article"] + ("." if found["article"].lower() in ("st", "h") else "")
    return f"{found['head']}{article} {found['name'].strip()}{found['rest']}"


def head_behind(name: str) -> tuple[str, str, str]:
    """(name, what stands behind its comma, the rest) of "Sirius, Zangvereniging (Oost)"; three empty texts where there is no such comma.
    Whether that is a head of which the name was put first, only a lexicon can tell."""
    found = _BEHIND.match(name) if "," in name else None
    return (found["name"].strip(), found["head"].strip(), found["rest"]) if found else ("", "", "")
