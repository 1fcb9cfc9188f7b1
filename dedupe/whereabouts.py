"""Addresses and contacts, as they are compared: any country's, any case, nothing lost on what is not understood."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from dedupe.remembered import Remembered
from store.values.mail import find_mails
from store.values.text import fold
from store.values.web import SOCIAL_HOSTS

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
    r"|(?:unit|kamer|lokaal|loods|app(?:\.|artement)?|etage|verdieping) \d{1,4}[a-z]?)(?=[ ,)]|$)\)?"
)
_RANGE = re.compile(r"(?<=\d) ?(?:t/m|tot en met|tm) ?(?=\d)")
_CORNER = re.compile(r"\b(?:hoek|t\.?o\.?|tegenover|naast|between|near|bet|off)\b.*$")
_PIECES = re.compile(r"[,;|\n()]| [-–—] (?=\D)")
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
    ``postcode``: "6411ab", "6411", or a foreign code without spaces; ``city``: folded; ``po_box``."""

    street: str = ""
    number: int = -1
    addition: str = ""
    postcode: str = ""
    city: str = ""
    po_box: bool = False


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
    street, number, addition = _street_number(text, town, streets)
    return Place(street, number, addition, code, town, False)


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


def _street_number(text: str, town: str, streets: Streets) -> tuple[str, int, str]:
    text = text[:LONGEST].strip(" .,;")
    if not text:
        return "", -1, ""
    if "," in text:
        text = _NUMBER_APART.sub(" ", text)
    if " " in text:
        text = _RANGE.sub("-", _WAY_IN.sub("", text)) or text
    pieces = [p for piece in _PIECES.split(text) if (p := piece.strip())]
    for shape in (_TRAILING, _LEADING, _TIED):
        for piece in reversed(pieces):
            if match := shape.match(_CORNER.sub("", piece).strip() or piece):
                rest = match["rest"].replace(" ", "").lstrip("-/")
                street = streets(match["street"].strip(" ."))
                if street:
                    return street, int(match["number"]), rest
    plain = [p for p in pieces if p != town] or pieces
    return streets(plain[-1]) if plain else "", -1, ""


def normalise_phones(phone: str) -> tuple[str, str]:
    """The last nine digits of the first number and of the second: the national number of a Dutch line in any notation, distinctive
    anywhere. "" below six digits, for the second below nine ("045-5712345/46"). What is said with them ("na 18.00 uur", "b.g.g.") is
    left out."""
    if not phone:
        return "", ""
    if phone.isdigit() or _ONE_NUMBER.fullmatch(phone):
        digits = _NO_DIGIT.sub("", phone.replace("(0)", ""))
        return digits[-9:].rjust(9, "0") if len(digits) >= 6 else "", ""
    found = ""
    for number in _numbers(_OTHER.sub(" ", _ASIDE.sub(" ", phone))):
        digits = _NO_DIGIT.sub("", number.replace("(0)", ""))
        if not found and len(digits) >= 6:
            found = digits[-9:].rjust(9, "0")
        elif len(digits) >= 9 and digits[-9:] != found:
            return found, digits[-9:]
    return found, ""


def _numbers(text: str) -> Iterator[str]:
    """The pieces between words and signs; one with too many digits for a number, at every sign or space before what opens another."""
    for piece in _BETWEEN.split(text):
        number = ""
        for part in _OPENS.split(piece) if len(_NO_DIGIT.sub("", piece)) > _MOST_DIGITS else (piece,):
            if len(_NO_DIGIT.sub("", number)) >= _LEAST_DIGITS:
                yield number
                number = ""
            number += part
        yield number


_ASIDE = re.compile(r"\((?![^()]*\b0\d[\d -]{7,})[^()]*[^\W\d_][^()]*\)")  # "(na 18 uur)", but "(bgg 045-5712345)"
# numbers of something else
_OTHER = re.compile(r"(?:\bf\.|\b(?:kvk|fax|toestel|tst|btw|rsin|iban)\b)\W*\d[\d .-]*", re.IGNORECASE)
_BETWEEN = re.compile(r"[^\W\d_][\w.]*|[;|\n]| / |, |(?<=\d{6})/(?=\d)")
_ONE_NUMBER = re.compile(r"(?:[ ()+-]*\d){6,13}[ ()+-]*")  # most
_OPENS = re.compile(r"(?=[ /&,-](?:\+|\(?0[1-9]))")
_LEAST_DIGITS, _MOST_DIGITS = 9, 13  # of a Dutch number, with "0031" before it
_NO_DIGIT = re.compile(r"\D")


def normalise_mail(mail: str, free: frozenset[str]) -> tuple[str, str]:
    """(address, its own domain): the domain of a free provider is no evidence and comes back empty."""
    text = mail.strip().lower().removeprefix("mailto:").strip()
    if "@" not in text:
        text = next(find_mails(text), "")  # "info (at) bron.nl"
    local, at, domain = text.partition("@")
    if not at or not local or "." not in domain:
        return "", ""
    return text, "" if domain in free else registered(domain)


def normalise_site(url: str) -> tuple[str, str]:
    """(domain, page): the registered domain of a website of its own; for a page on a platform (facebook, a site builder)
    the domain is empty and ``page`` is host and path."""
    text = url.strip().lower()
    text = text.split("://", 1)[-1].split("?", 1)[0].split("#", 1)[0].rstrip("/ ")
    host, _, path = text.partition("/")
    host = host.split("@")[-1].split(":")[0].removeprefix("www.").removeprefix("m.")
    if "." not in host:
        return "", ""
    domain = registered(host)
    if domain in _PLATFORMS:
        if host != domain and host not in _BY_PATH and domain not in _SOCIAL:  # club.jouwweb.nl: the host is the page
            return "", host
        whose = _whose(domain, path.split("/"))
        return "", f"{domain}/{whose}" if whose else ""
    return domain, f"{host}/{path}" if path else host


_SOCIAL = frozenset(SOCIAL_HOSTS)
_PLATFORMS = _SOCIAL | {
    *("wordpress.com", "wixsite.com", "wix.com", "jouwweb.nl", "weebly.com", "weebly.nl", "google.com", "linktr.ee", "business.site"),
    *("blogspot.com", "webnode.nl", "tumblr.com", "squarespace.com", "jimdo.com", "jimdosite.com", "clubwebsite.nl", "voetbal.nl"),
    "sportlink.nl",
}
_BY_PATH = {"sites.google.com"}
# in the address of a page on a platform: what stands before whose it is, what stands before a name that many have, and what is nobody's
_BEFORE = {"pg", "p", "groups", "company", "school", "showcase", "in", "channel", "c", "user", "site", "view"}
_BEFORE_NAME = {"pages", "people"}
_NOBODYS = {
    "profile.php",
    "permalink.php",
    "story.php",
    "events",
    "watch",
    "home",
    "home.php",
    "reel",
    "photo",
    "photos",
    "share",
    "sharer",
}


def _whose(domain: str, path: list[str]) -> str:
    """Whose page it is, by the parts of its path; "" when that does not say."""
    parts = [p for p in path if p]
    if domain == "instagram.com" and parts[:1] == ["p"]:
        return ""
    named = parts[:1] != [] and parts[0] in _BEFORE_NAME
    if named:
        parts = parts[3:] if parts[1:2] == ["category"] else parts[1:]
    while parts and parts[0] in _BEFORE:
        parts = parts[1:]
    if not parts or parts[0] in _NOBODYS:
        return ""
    return "/".join(parts[:2]) if named else parts[0]


_TWO_LEVEL = {"co.uk", "org.uk", "ac.uk", "gov.uk", "com.au", "co.nz", "com.br", "co.jp", "co.za", "ac.be"}


def registered(host: str) -> str:
    """Registered domain of a host: its last two labels, three under "co.uk" and the like."""
    labels = host.strip(".").split(".")
    keep = 3 if ".".join(labels[-2:]) in _TWO_LEVEL else 2
    return ".".join(labels[-keep:])
