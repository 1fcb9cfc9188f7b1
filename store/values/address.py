"""Dutch addresses: parse "Glaspaleis, Bongerd 18-A, 6411 JM  Heerlen" into its parts. Never raises."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from store.values.text import clean, fold

POSTCODE = re.compile(r"(?:(?<![\w-])|(?<=\bNL-))([1-9]\d{3})\s?(?!SA|SD|SS)([A-Z]{2})(?![\w])")
_POSTCODE_LOOSE = re.compile(r"(?<![\w-])([1-9]\d{3})\s?(?!sa|sd|ss)([a-z]{2})(?![\w])", re.IGNORECASE)
_PC4 = re.compile(r"(?<![\w-])([1-9]\d{3})(?=\s+[A-Z][a-z]|\s*$)")
_NUMBER = r"\d{1,4}(?:\s?[-/]\s?\d{1,4}(?![\d ]*[a-z]{2}\b))?(?:\s?-?\s?(?:[a-zA-Z](?![a-zA-Z])|bis|ter|hs)(?:\s?-?\s?\d{1,3})?)?"
_NUMBER_AT = re.compile(rf"(?<=[\s.])(?:nr\.?\s?|no\.?\s?|nummer\s)?(?P<number>{_NUMBER})(?=$|[\s,;.)|/])")
# Words that stand inside street names in lower case ("Op de Nobel", "Burg. van Grunsvenplein")
_JOINERS = frozenset(
    [
        "van",
        "de",
        "der",
        "den",
        "het",
        "'t",
        "’t",
        "op",
        "aan",
        "in",
        "tot",
        "ter",
        "ten",
        "bij",
        "of",
        "en",
        "vd",
        "v.d.",
        "v.",
        "d.",
        "te",
        "zu",
        "am",
        "auf",
        "la",
        "le",
        "du",
    ]
)
_PO_BOX = re.compile(r"\b(?:postbus|p\.? ?o\.? ?box|antwoordnummer)\s*\d+", re.IGNORECASE)
_STREET_WORD = re.compile(
    r"(?:straat|str\.?|weg|laan|plein|pad|hof|dreef|singel|kade|gracht|markt|park|steeg|wal|baan|ring|bongerd|promenade|"
    r"graaf|berg|veld|dijk|boulevard|allee|passage|plantsoen|erf|gaard|loon|poort|brug|kamp|heide|brink|dal|bos|hoek|"
    r"square|galerij|tunnel|trap|put|nobel|geer|akerstraat)$",
    re.IGNORECASE,
)
_TO = re.compile(r"(?<=\d)\s*(?:t/m|\+)\s*(?=\d)")
_PLACED = re.compile(r"\s(?:aan|op)\s(?:de|het|'t)\s", re.IGNORECASE)
_VISIT = re.compile(r"\bbezoek(?:adres)?\s*:\s*(.+)", re.IGNORECASE)
_ORPHAN = re.compile(r"^[\s,;:|–-]+|[\s,;:|–-]+$")


@dataclass(frozen=True, slots=True)
class Address:
    """Parts as written, None when absent; ``postcode`` "6411 JM" or "6411"; ``venue`` = building named before it."""

    street: str | None = None
    house_number: str | None = None
    postcode: str | None = None
    city: str | None = None
    venue: str | None = None
    po_box: bool = False

    def __bool__(self) -> bool:
        return bool(self.street or self.postcode)


def find_postcode(text: str) -> tuple[str, int, int] | None:
    """("6411 JM", start, end) of the first full postcode, or None. Lower case is accepted when nothing better is."""
    match = POSTCODE.search(text) or _POSTCODE_LOOSE.search(text)
    return (f"{match[1]} {match[2].upper()}", match.start(), match.end()) if match else None


def normalise_postcode(text: str | None) -> str | None:
    """ "6411jm" -> "6411 JM"; "6411" stays; anything else None."""
    if not text:
        return None
    found = find_postcode(text)
    if found:
        return found[0]
    four = re.fullmatch(r"\s*([1-9]\d{3})\s*", text)
    return four[1] if four else None


def normalise_number(text: str) -> str:
    """ "18 - A" -> "18a", "18-A" -> "18a", "21 - 23" -> "21-23", "157 Y" -> "157y"."""
    squeezed = re.sub(r"\s+", "", text).lower()
    return re.sub(r"^(\d+)[-/](?=[a-z])", r"\1", squeezed).replace("/", "-")


def _city(text: str, cities: Collection[str]) -> str | None:
    """The place name at the start of ``text``: a known one if any, else up to three capitalised words."""
    text = _ORPHAN.sub("", re.sub(r"^\s*(?:te|in|,)\s+", "", text))
    folded = fold(text)
    for city in sorted(cities, key=len, reverse=True):
        if re.match(rf"{re.escape(fold(city))}\b", folded):
            return city
    match = re.match(r"((?:[A-Z'’][\w'’-]+|aan|de|den|der|op|bij|in|het|over)(?:\s(?:[A-Z][\w'’-]+|aan|de|den|der|op|bij)){0,3})", text)
    name = match[1] if match else ""
    name = re.split(r"\s(?:Tel|Telefoon|T|E|Mail|Email|Website|Openingstijden|Route|Bekijk|Nederland|Limburg)\b", name)[0].strip()
    return name if len(name) > 2 and name[0].isupper() and name.lower() not in ("nederland", "tel", "limburg") else None


def _street_and_number(text: str) -> tuple[str | None, str | None, str | None]:
    """(venue, street, number) of the part before the postcode; the house number nearest to its end wins."""
    for match in reversed(list(_NUMBER_AT.finditer(text))):
        before = text[: match.start()].rstrip()
        segments = re.split(r"[,;|:\n()]\s*|\s[-–•·]\s|(?<=[a-z]{4})\.\s", before)
        street = _street_tail(segments[-1])
        if street and _plausible_street(street):
            lead = segments[-1][: len(segments[-1]) - len(street)].strip() if segments[-1].endswith(street) else ""
            venue = segments[-2].strip() if len(segments) > 1 and not lead else None
            if venue and f"{venue}:" in before:  # a label, not a building
                venue = None
            if venue and (not venue[:1].isupper() or len(venue) > 60 or re.search(r"\d", venue) or len(venue) < 3):
                venue = None
            return venue, street, normalise_number(match["number"])
    return None, None, None


def _street_tail(segment: str) -> str | None:
    """The street at the end of running text: "U vindt ons aan de Bongerd" -> "Bongerd"."""
    tokens = segment.split()
    taken: list[str] = []
    for token in reversed(tokens):
        first = token.lstrip("'’`´(\"")[:1]
        if token.lower() in _JOINERS or first.isupper() or re.fullmatch(r"\d+e|1[89]\d\d(?:-\d+)?|20\d\d|'t|’t|'s|s-\w+", token):
            taken.append(token)
        else:
            break
    complete = len(taken) == len(tokens)
    while taken and taken[-1].lower() in _JOINERS and (taken[-1][0].islower() and taken[-1] not in ("'t", "’t")):
        taken.pop()
    street = _PLACED.split(" ".join(reversed(taken)).strip(" ,-–"))[-1]
    if not re.search(r"(?:str|pl|ln|wg|sngl|strt)\.$", street, re.IGNORECASE):
        street = street.strip(".")
    if street or complete:
        return street or None
    last = tokens[-1] if tokens else ""
    # all lower case ("bongerd 18") counts only when the word itself says street
    return last if _STREET_WORD.search(last) and len(tokens) <= 3 else None


def _plausible_street(street: str) -> bool:
    tokens = street.split()
    return (
        1 <= len(tokens) <= 7
        and len(street) > 2
        and not re.search(
            r"\b(?:tel|telefoon|fax|kvk|uur|jaar|vanaf|tot|leeftijd|max|maximaal|groep|nummer|bus|lijn|kamer|op|om|van\s\d|iban|btw|dinsdag|"
            r"maandag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|"
            r"oktober|november|december|datum|euro|pagina|resultaten|postbus)\b\.?$",
            fold(street),
        )
    )


def parse_address(text: str, cities: Collection[str] = ()) -> Address:
    """Parts of an address written in one piece. ``cities`` = known place names, used to cut the city off exactly.

    Handles building first, PO boxes (postcode kept, no street), ranges and additions, four-digit postcodes,
    line breaks and missing parts. Returns an empty Address for text that holds none.
    """
    text = _TO.sub("-", clean(text.replace("\n", ", ")))[:300]
    if _PO_BOX.search(text) and (visit := _VISIT.search(text)):
        text = visit[1]
    text = re.sub(r"\b(?:adres|locatie|bezoekadres|postadres|waar|adresgegevens)\s*:\s*", "| ", text, flags=re.IGNORECASE)
    if po_box := _PO_BOX.search(text):
        found = find_postcode(text)
        city = _city(text[found[2] :], cities) if found else None
        before = _street_and_number(text[: po_box.start()])
        return Address(before[1], before[2], found[0] if found else None, city, before[0], po_box=True)
    found = find_postcode(text)
    if found:
        postcode, start, end = found
    elif four := _PC4.search(text):
        postcode, start, end = four[1], four.start(1), four.end(1)
    else:
        postcode, start, end = "", len(text), len(text)
    venue, street, number = _street_and_number(_ORPHAN.sub("", text[:start]))
    if not street and start == 0 and end:  # "6411 JM Heerlen, Bongerd 18"
        venue, street, number = _street_and_number(text[end:])
        if street and venue:
            venue = None if _city(venue, cities) else venue
    city = _city(text[end:], cities) if postcode else None
    city = city or _named_city(text, street, cities)
    corner = re.match(r"(?:[Oo]p de |[Dd]e )?[Hh]oek\s+(?:van de\s+)?([A-Z][\w.'’ -]+?)\s*(?:/|-|–|en)\s*(?:de\s)?[A-Z]", text)
    if corner and not number:
        street, venue = corner[1], None
        city = city or _named_city(text, street, cities)
    if not street and not postcode:
        bare = _ORPHAN.sub("", text.split(",")[0])
        if _STREET_WORD.search(bare) and len(bare.split()) <= 5 and bare[:1].isupper():
            street = bare
    return Address(street, number, postcode or None, city, venue)


def _named_city(text: str, street: str | None, cities: Collection[str]) -> str | None:
    """A known place after the street: "Kruisstraat 12 te Heerlen", "Bongerd 18, Heerlen"."""
    if not street:
        return None
    after = fold(text[text.find(street) + len(street) :])
    hits = [(m.start(), c) for c in cities if (m := re.search(rf"\b{re.escape(fold(c))}\b(?!-)", after))]
    return max(hits, key=lambda hit: (-hit[0], len(hit[1])))[1] if hits else None
