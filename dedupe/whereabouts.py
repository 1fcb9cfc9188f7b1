"""Addresses, as they are compared: any country's, any case, nothing lost on what is not understood."""

from __future__ import annotations

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from dedupe.remembered import Remembered
from store.values.text import fold

# An address is one line; the expressions below take quadratic time on a text without end
LONGEST = 200
_POSTCODE_NL = re.compile(r"\b([1-9]\d{3}) ?(?!sa|sd|ss)([a-z]{2})\b")
_PO_BOX = re.compile(r"\b(?:postbus|p\.? ?o\.? ?box|antwoordnummer|postfach) *(\d*)")
_TRAILING = re.compile(
    r"^(?P<street>.*?[^\d\s,./-].*?)[ ,.]+(?:nr\.? ?|no\.? ?)?(?P<number>\d{1,5})"
    r"(?P<rest>(?: ?[-/+] ?\d{1,5})?(?: ?[-/]? ?(?:[a-z]{1,3}|[a-z]?\d{1,3})){0,2})$"
)
_LEADING = re.compile(r"^(?P<number>\d{1,6})(?P<rest>[a-z]?(?:-\d{1,6})?) +(?P<street>[^\d].*)$")
_TIED = re.compile(r"^(?P<street>.*?[a-z]{3,}\.?)(?P<number>\d{1,4})(?P<rest>[a-z]?)$")  # "Kerkstraat12"
# "Kerkstraat, 12"
_NUMBER_APART = re.compile(r"(?<=[^\W\d_]), *(?=(?:nr\.? ?|no\.? ?)?\d{1,5}(?: ?[-/+]? ?(?:[a-z]{1,2}|\d{1,3}))?(?: *[,;|(]|$))")
# what is said of the way in: "Markt 3, 2e verdieping", "Markt 3 beg. grond", "Markt 3 (ingang achter)", "Markt 3, unit 4"
_WAY_IN = re.compile(
    r"[ ,(-]*\b(?:\d{1,2}(?:e|de|ste) (?:verd(?:\.|ieping)?|etage)|beg(?:\.|ane) ?grond|souterrain|(?:ingang|entree)\b[^,()|;]*|achterom"
    r"|(?:unit|zaal|kamer|lokaal|loods|app(?:\.|artement)?|etage|verdieping) \d[\d.]{0,4}[a-z]?)(?=[ ,)]|$)\)?"
)
_PLAIN = re.compile(r"[^\d,(/]+(?: \d{1,5}[a-z]?)?")  # nearly all: there is nothing of the kind
_RANGE = re.compile(r"(?<=\d) ?(?:t/m|tot en met|tm) ?(?=\d)")
_CORNER = re.compile(r"\b(?:hoek|t\.?o\.?|tegenover|naast|between|near|bet|off)\b.*$")
_AT_CORNER = re.compile(r"^hoek (?:de |het )?(?=\S{4})")  # "hoek Kerkstraat / Markt": both, and the first is taken
_BOTH = re.compile(r" ?/ ?| en | - ")
_UNNUMBERED = re.compile(r" (?:z\.? ?n\.?|ong\.?|ongenummerd|zonder nummer)$")
_PIECES = re.compile(r"[,;|\n()]| [-–—] (?=\D)")
# a house by its kind and its name: "MFA De Kern", "Sportpark 't Diepe"; not "Gebouw C", nor an estate or a quarter
_BUILDING = re.compile(
    r"(?:[a-z]*(?:huis|hus|centrum|school|kerk|theek|sporthal|complex)|mfa|mfc|mfg|sportpark|verzamelgebouw) [^\d]{4,60}"
)
_BEHIND = re.compile(r"\d(?: ?-? ?[a-z]| bis| hs)?(?P<after> (?:te |in )?(?P<town>(?:['’]?[^\W\d_][\w'’-]*\.?(?: |$)){1,4}))$")
_COUNTRIES = (" nederland", " netherlands")
_NOT_WORD = re.compile(r"[^\w]+")
_SUFFIX = tuple(
    (re.compile(rf"(?<=[a-z]{{{least}}})(?:{short})$"), full)
    for short, full, least in (
        ("str|strt|stre", "straat", 2),
        ("pln|pl", "plein", 3),
        ("ln", "laan", 3),
        ("wg", "weg", 3),
        ("sngl", "singel", 3),
        ("drf", "dreef", 3),
    )
)
_DIRECTIONS = {"n", "s", "e", "w", "north", "south", "east", "west", "ne", "nw", "se", "sw"}
_LAST = {"st": "street", "dr": "drive", "ct": "court", "ln": "lane", "pl": "place"}  # "Main St", "Park Dr"
_JOINERS = {"van", "de", "der", "den", "het", "t", "ten", "ter", "la", "le", "the", "en"}


class Place(NamedTuple):
    """``street``: folded, abbreviations written out; ``number``: first house number or -1; ``addition``: what follows it;
    ``postcode``: "6411ab", "6411", or a foreign code without spaces; ``city``: folded; ``po_box``; ``building``: what it is called,
    beside the street, as streets are ("MFA De Kern, Kerkstraat 12"). Of an address that gives no street, it stands in ``street``."""

    street: str = ""
    number: int = -1
    addition: str = ""
    postcode: str = ""
    city: str = ""
    po_box: bool = False
    building: str = ""


class Streets:
    """Street names as they are compared; remembers what it has seen (a town's streets come back thousands of times)."""

    def __init__(self, table: Mapping[str, str]) -> None:
        """``table``: abbreviation -> word, folded (config/lookups/abbreviations.yaml, street)."""
        self._table = table
        self._met: Remembered[str] = Remembered()

    def __call__(self, street: str) -> str:
        """ "Van Weerden Poelmanstr." -> "weerden poelmanstraat"; joining words are left out."""
        return self._met.of(street, self._normalise)

    def _normalise(self, street: str) -> str:
        out = []
        tokens = _NOT_WORD.sub(" ", fold(street).replace("'", "")).split()
        for i, word in enumerate(tokens):
            if i and i == len(tokens) - 1 and word in _LAST:
                word = _LAST[word]
            else:
                word = self._table.get(word, word)
            for pattern, full in _SUFFIX:
                word = pattern.sub(full, word)
            out += [w for w in word.split() if w not in _JOINERS]
        if len(out) > 2 and out[0] in _DIRECTIONS:
            out = out[1:]
        return " ".join(out) or " ".join(tokens)


# How lists shorten the first word of a town, and towns with two names.
_TOWN_BEGINS = {"st": "sint", "nw": "nieuw", "nwe": "nieuwe", "gr": "groot", "kl": "klein"}
_MUNICIPALITY = re.compile(r"[(,]? *\bgem(?:eente)?\b\.? *(\S.*)$")  # "Kerkdorp (gem. Heerlen)", or nothing but "Gemeente Heerlen"
_TWO_NAMES = {"s gravenhage": "den haag", "s hertogenbosch": "den bosch"}


@lru_cache(maxsize=50_000)
def town_name(city: str) -> str:
    """Folded, written out: "St. Odiliënberg" -> "sint odilienberg"."""
    folded = fold(city)
    first, _, rest = " ".join(_NOT_WORD.sub(" ", _MUNICIPALITY.sub("", folded) or _MUNICIPALITY.sub(r"\1", folded)).split()).partition(" ")
    name = f"{_TOWN_BEGINS.get(first, first)} {rest}" if rest else first
    return _TWO_NAMES.get(name, name)


@lru_cache(maxsize=50_000)
def town_spellings(town: str) -> tuple[str, ...]:
    """How a town as :func:`town_name` gives it may be written in a name, folded."""
    first, _, rest = town.partition(" ")
    shorter = [f"{short} {rest}" for short, full in _TOWN_BEGINS.items() if full == first and rest]
    return (town, *shorter, *(other for other, name in _TWO_NAMES.items() if name == town))


def normalise_place(address: str, postcode: str, city: str, streets: Streets, places: AbstractSet[str] = frozenset()) -> Place:
    """The parts of an address. A postcode or PO box inside ``address`` counts when ``postcode`` is empty, and one of ``places``
    (folded, without spaces) when ``city`` is."""
    text = address.lower() if address.isascii() else fold(address)
    code = fold(postcode).replace(" ", "").replace("-", "") if postcode else ""
    if not code or not code.isalnum():
        code = ""
    if text.endswith(_COUNTRIES):
        text = text[: text.rindex(" ")].strip(" ,-")
    found = _POSTCODE_NL.search(text)
    if found:
        code = code or found[1] + found[2]
        tail = text[found.end() :].strip(" ,-")
        city = city or tail
        text = text[: found.start()].strip(" ,-") or tail
    town = town_name(city) if city else ""
    if text and (not town or text.endswith(town) or " - " in text):
        text, town = _apart(text, town, places)
    if ("box" in text or "post" in text or "antwoord" in text) and (box := _PO_BOX.search(text)):
        number = int(box[1]) if box[1] and len(box[1]) < 8 else -1
        return Place("", number, "", code, town, True)
    street, number, addition, building = _street_number(text, town, streets)
    return Place(street, number, addition, code, town, False, building)


def _apart(text: str, town: str, places: AbstractSet[str]) -> tuple[str, str]:
    """(address, town) of an address in which a town is a piece of its own ("Den Bosch, Markt 3", "Markt 3 - Den Bosch") or stands
    behind the house number ("Markt 3 Den Bosch")."""
    text = text[:LONGEST]
    pieces = [p for piece in _PIECES.split(text) if (p := piece.strip())]
    for piece in reversed(pieces) if len(pieces) > 1 or not town else ():
        name = town_name(piece)
        if name == town or name.replace(" ", "") in places:
            return ", ".join(p for p in pieces if p is not piece), town or name
    if town and text.endswith(f" {town}") and any(c.isdigit() for c in text[: -len(town)]):
        return text[: -len(town)].strip(), town
    if not town and (behind := _BEHIND.search(text)):
        said = town_name(behind["town"])
        if said.replace(" ", "") in places:
            return text[: behind.start("after")].strip(), said
    return text, town


def _street_number(text: str, town: str, streets: Streets) -> tuple[str, int, str, str]:
    text = text[:LONGEST].strip(" .,;")
    if not text:
        return "", -1, "", ""
    if "," in text:
        apart = _NUMBER_APART.search(text)
        if apart and not any(c.isdigit() for c in text[: apart.start()]):
            text = f"{text[: apart.start()]} {text[apart.end() :]}"
    if not _PLAIN.fullmatch(text):
        text = _RANGE.sub("-", _WAY_IN.sub("", text)) or text
    if text.startswith("hoek ") and _BOTH.search(text):
        text = _BOTH.split(_AT_CORNER.sub("", text))[0]
    pieces = [p for piece in _PIECES.split(text) if (p := _UNNUMBERED.sub("", piece.strip()))]
    pieces = [p for p in pieces if not p.startswith("hoek ")] or pieces
    for shape in (_TRAILING, _LEADING, _TIED):
        for piece in reversed(pieces):
            if match := shape.match(_CORNER.sub("", piece).strip() or piece):
                rest = match["rest"].replace(" ", "").lstrip("-/")
                street = streets(match["street"].strip(" ."))
                if street:
                    other = next((p for p in pieces if p is not piece and _BUILDING.fullmatch(p)), "")
                    return street, int(match["number"]), rest, streets(other) if other else ""
    plain = [p for p in pieces if p != town] or pieces
    return streets(plain[-1]) if plain else "", -1, "", ""
