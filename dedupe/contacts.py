"""Contacts, as they are compared: phones, e-mail addresses, web addresses; nothing lost on what is not understood."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.values.mail import find_mails
from store.values.web import SOCIAL_HOSTS


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
