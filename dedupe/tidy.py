"""Tidy: what the systems that lists come out of have done to a text, undone: escapes, a wrong charset, "Bron, De", a contact
person in front of the name, opening hours behind it, a bracket that was cut off. Never raises; a text that has none of it comes back
as it is."""

from __future__ import annotations

import re
from html import unescape

from ftfy import fix_encoding

# What the UTF-8 of Western European letters looks like when it was read as Windows-1252 or Latin-1; of others it is left as it is.
_MISREAD = re.compile(r"[ÃÂâÅ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2010-\u203a\u20ac\u2122]")
_INVERTED = re.compile(
    r"^(?P<name>[^,()|]{2,60}),\s+(?P<head>(?:[^,()|]*[^\s,()|] )?)(?P<article>de|het|een|'t|’t|d'n|den|la|le|the|sint|st|h)\b\.?"
    r"(?P<rest>\s*$|\s*[,(|].*|\s+[-–—].*)$",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"^(?P<name>[^,()|]{2,60}),\s+(?P<head>[^,()|]+?)(?P<rest>\s*$|\s*[(|].*|\s+[-–—].*)$")
_TITLE = r"(?:[Dd]hr|[Mm]w|[Mm]evr|[Mm]evrouw|[Mm]ej|[Dd]e [Hh]eer|DHR|MW|MEVR|MEVROUW)\b\.?"
_TITLE_BEGINS = ("D", "d", "M", "m")
# a name of a person: initials, or a surname
_PERSON = rf"(?P<person>{_TITLE} (?:[A-Z]\.|[A-ZÀ-Ý'’]|van |de |den |der |ter |ten |el )[^()]*?)"
_IN_BRACKETS = re.compile(rf"^{_PERSON} ?\((?P<name>[^()]{{4,}})\)$")
_BEFORE_DASH = re.compile(rf"^{_PERSON} [-–—|] (?P<name>.{{4,}})$")
_CARE_OF = re.compile(rf"[ ,;(–—-]*(?:\b[Pp]/[Aa]\b|\bt\.?a\.?v\.? (?={_TITLE}|[A-Z]\.)|\b[Ss]ecr(?:\.|etari(?:s|aat))?:)(?P<person>.*)$")
_MAY_BE_CARE_OF = re.compile(r"/a|\bt\.?a\.?v|secr", re.IGNORECASE)  # much cheaper, and rules out nearly all
_CUT_OFF = re.compile(r"\s*\((?P<inside>[^()]*)$")
_SINCE = re.compile(
    r"[ ,;(–—-]*(?:(?P<sure>\b(?:opgericht|gesticht|gegr)\b\.?(?: in)?|\((?=\d{4}\)))|\b(?:sinds|sedert|anno|since|est)\b\.?)"
    r" *(?P<year>(?:1[6-9]|20)\d\d)\b\)?",
    re.IGNORECASE,
)
_TITLES = re.compile(r"\b(?:drs?|ir|ing|prof|mr|msc|bsc)\.\s+(?=[^\W\d_])", re.IGNORECASE)
_ADDRESS = re.compile(
    r"(?:,| [(–-]) ?[^,()–-]{3,40} \d{1,5}[ -]?[a-zA-Z]{0,3},? [1-9]\d{3} ?[A-Z]{2}\b"
    r"(?:[ ,]+[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){0,3})?\)?"
)
_YEAR = re.compile(r"\d{4}")
_SHORT_DAY = r"(?:ma|di|wo|do|vr|za|zo)\b\.?"
_DAY = rf"(?:{_SHORT_DAY}|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?\b)"
_AND_DAY = r" ?(?:t/?m|tot en met|[-–/,&]|en) ?"
_HOUR, _MINUTES, _UNTIL = r"\d{1,2}", r"[.:][0-5]\d", r" ?(?:-|–|tot) ?"
_CLOCK = (
    rf"(?:van )?(?:{_HOUR}{_MINUTES} ?(?:u|uur)?{_UNTIL}{_HOUR}(?:{_MINUTES})?(?: ?(?:u|uur)\b)?"
    rf"|{_HOUR}{_UNTIL}{_HOUR}(?:{_MINUTES})? ?(?:u|uur)\b)"
)
_CLOCKS = rf"{_CLOCK}(?: en {_CLOCK})?"
_NTH = r"(?:\d(?:e|de|ste)|eerste|tweede|derde|vierde|laatste)"
_OPEN = r"(?:(?:geopend|open):? )?"
_OPENING_HOURS = re.compile(
    rf"(?:(?: *[,:;|(] *| [–-] ){_OPEN}{_SHORT_DAY}(?:{_AND_DAY}{_SHORT_DAY})+(?: (?:ochtend|middag|avond))?"
    rf"|[ ,:;|(–-]+{_SHORT_DAY}[ -](?:ochtend|middag|avond)(?: {_HOUR}{_MINUTES}(?: ?(?:u|uur)\b)?)?"
    rf"|[ ,:;|(–-]+{_OPEN}(?:{_SHORT_DAY}(?:{_AND_DAY}{_SHORT_DAY})* {_CLOCKS}|{_DAY}(?:{_AND_DAY}{_DAY})+ {_CLOCKS}|{_CLOCK}"
    rf"|(?:elke|iedere) (?:{_NTH} )?{_DAY}(?: van de maand)?|{_NTH} {_DAY} van de maand"
    r"|24/7(?: (?:open|bereikbaar))?|24 uur per dag|7 dagen per week))\)?$",
    re.IGNORECASE,
)
_CALL = re.compile(
    r" *[,:;|(–-]+ *(?:(?:nieuwe )?(?:vrijwilligers|leden|deelnemers) (?:gezocht|gevraagd|welkom)|(?:kom|loop) (?:gerust )?(?:binnen|langs)"
    r"|iedereen (?:is )?welkom|(?:alleen )?op afspraak|volgens afspraak|meld je aan"
    r"|(?:voor )?(?:(?:aanmelden|aanmelding) en informatie|info(?:rmatie)? en (?:aanmelden|aanmelding)))!?\)?$",
    re.IGNORECASE,
)
#: Letters; where all of a long name is looked at, the expressions above take quadratic time.
_LONGEST_TAIL = 60
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


def untitled(name: str) -> str:
    """ "Prof. dr. Lelyschool" -> "Lelyschool", "mr. P. de Wit" -> "P. de Wit"; without a dot it is no title ("ING Bank")."""
    return _TITLES.sub("", name) if "." in name else name


def without_address(name: str) -> str:
    """ "Bridgeclub De Keu, Burg. Janssenweg 23, 5637 MV Lagewijk" -> "Bridgeclub De Keu"."""
    found = _ADDRESS.search(name) if _YEAR.search(name) else None
    return name[: found.start()] + name[found.end() :] if found and found.start() > 3 else name


def without_hours(name: str) -> str:
    """Without when it is open and what it calls for: "Kringloop De Bron: ma t/m vr 9-17 u" -> "Kringloop De Bron". A day in full stays,
    which may tell groups apart ("Yoga dinsdag 10.00-11.00" -> "Yoga dinsdag"). Whether what is left is a name, only a lexicon can tell."""
    for _ in range(2):  # hours before a call, or a call before hours
        before = name
        for tail in (_CALL, _OPENING_HOURS):
            found = tail.search(name, max(2, len(name) - _LONGEST_TAIL))
            name = name[: found.start()] if found and found.start() > 2 else name
        if name == before:
            break
    return name


def contact_apart(name: str) -> tuple[str, str]:
    """(the name, who answers for it or ""), since in some lists a person stands before or behind: "Dhr. A. Bos (Harmonie Sint Jan)",
    "Dhr. A. Bos - Harmonie Sint Jan", "Harmonie Sint Jan, p/a Dhr. A. Bos". Whether what is left is a name, only a lexicon can tell."""
    found, person = (_IN_BRACKETS.match(name) or _BEFORE_DASH.match(name)) if name.startswith(_TITLE_BEGINS) else None, ""
    if found:
        name, person = found["name"].strip(), found["person"].strip()
    care_of = _CARE_OF.search(name) if _MAY_BE_CARE_OF.search(name) else None
    if care_of and care_of.start() > 2:
        name, person = name[: care_of.start()], person or care_of["person"].strip(" .:)")
    return name, person


def since(name: str) -> tuple[str, str, bool]:
    """(the name without the words that say since when it is there, last two digits of that year or "", whether they can be nothing
    else): "Apollo, opgericht 1906", "Apollo (1906)"; "Restaurant Anno 1640" is not sure. A year that is part of the name stays."""
    said = _SINCE.search(name) if _YEAR.search(name) else None
    before, after = (name[: said.start()].strip(), name[said.end() :]) if said else ("", "")
    if not said or not before:
        return name, "", False
    bare = f"{before}{after}" if after.startswith((" ", ",")) else f"{before} {after}".strip()
    apart = any(c in said[0][:3] for c in ",;(–—") or said[0].startswith(" - ")
    return bare, said["year"][2:], bool(said["sure"]) or (apart and not after)


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
