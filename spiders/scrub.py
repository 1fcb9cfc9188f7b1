"""Removing personal data from a response before it is archived or read: mobile numbers, private mail, contact persons.

Works on bytes decoded as latin-1, which is loss-free and right for every charset that extends ASCII.
"""

from __future__ import annotations

import html
import re

from spiders.extract.patterns import REMOVED
from store.values.mail import MailPolicy, decode_cfemail, is_role_address
from store.values.person import MOBILE, PersonFilter

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]++(?:@|%40|&#64;|&#x40;|\s?[\[(]at[\])]\s?)(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}", re.IGNORECASE)
_TAGS = r"(?:\s|&nbsp;|<[^<>]{1,160}>){0,6}"
# "<span>jan</span> [at] <span>club.nl</span>" (SpamSpan and its like)
_SPLIT = re.compile(
    rf"(?<![\w.+-])([\w.+-]{{1,64}})({_TAGS}[\[(]\s?(?:at|apenstaartje|@)\s?[\])]{_TAGS})((?:[a-z0-9-]{{1,63}}\.){{1,6}}[a-z]{{2,24}})",
    re.IGNORECASE,
)
_ENTITIES = re.compile(r"(?:[\w.+@:-]++|&#x?[0-9a-fA-F]{1,6};)++")  # possessive: linear on any run
_CHAT = re.compile(r"((?:wa\.me/|phone=|phone%3D))(?:\+|%2B|00)?31\s?6\d{8}", re.IGNORECASE)
_CF = re.compile(r"(data-cfemail=[\"']|email-protection#)([0-9a-fA-F]{6,200})")
_LABELS = r"contactperso(?:on|nen)|aanspreekpunt|voorzitter|secretaris|penningmeester|trainer|trainster|coach|beheerder|co(?:ö|\xc3\xb6|&ouml;)rdinator|docent|begeleider|contact met"  # noqa: E501
_GAP = r"(?:\s|:|&nbsp;|</?(?:b|strong|span|dt|dd|th|td|div|p|i|em|h\d|label|li|tr|br)\b[^>]{0,200}>){0,8}"
_NAMEISH = r"(?:(?:dhr|mevr|mw|de heer|mevrouw|drs|ir|ing)\.?\s+)?(?:[A-Z\xc0-\xde][\w.'’\x80-\xff-]*\s+){1,3}(?:(?:van|de|der|den|ten|ter|het|'t)\s+){0,3}[A-Z\xc0-\xde][\w'\x80-\xff-]+"  # noqa: E501
_CONTACT = re.compile(rf"(?i:\b(?P<label>{_LABELS})\b)(?P<gap>{_GAP})(?P<name>{_NAMEISH})")
_JSON = re.compile(
    r"(\"(?:contactpersoon|contact_person|contactPerson|contactnaam|contact_name)\"\s*:\s*\")[^\"]{1,200}(\")", re.IGNORECASE
)
_TITLED = re.compile(r"\b(?:[Dd]hr|[Mm]evr|[Mm]w)\.\s+(?:[A-Z]\.\s?){0,4}(?:(?:van|de|der|den)\s+){0,3}[A-Z][\w'-]+")
_TEXTUAL = ("text/", "json", "xml", "javascript")


def _plain_mail(raw: str) -> str:
    return re.sub(r"%40|&#64;|&#x40;|\s?[\[(]at[\])]\s?", "@", raw, flags=re.IGNORECASE)


def scrub_body(body: bytes, content_type: str, persons: PersonFilter) -> bytes:
    """The body without personal data. Binary bodies are emptied: we keep text only."""
    if content_type and not any(t in content_type for t in _TEXTUAL):
        return b""
    text = body.decode("latin-1")
    text = MOBILE.sub(REMOVED, text)
    text = _CHAT.sub(rf"\g<1>{REMOVED}", text)
    if "&#" in text:  # the pattern is slow on long runs without any
        text = _ENTITIES.sub(lambda m: _entities(m[0], persons.mail), text)
    text = _SPLIT.sub(lambda m: m[0] if _kept(f"{m[1]}@{m[3]}", persons.mail) else REMOVED, text)
    text = _MAIL.sub(lambda m: m[0] if _kept(m[0], persons.mail) else REMOVED, text)
    text = _CF.sub(lambda m: m[0] if (mail := decode_cfemail(m[2])) and _kept(mail, persons.mail) else f"{m[1]}{REMOVED}", text)
    text = _CONTACT.sub(lambda m: f"{m['label']}{m['gap']}{REMOVED}", text)
    text = _JSON.sub(rf"\g<1>{REMOVED}\g<2>", text)
    text = _TITLED.sub(REMOVED, text)
    return text.encode("latin-1")


def _entities(raw: str, policy: MailPolicy) -> str:
    """A run with character references: as it was, or decoded without the private addresses it hides."""
    if "&#" not in raw:
        return raw
    decoded = html.unescape(raw)
    clean = _MAIL.sub(lambda m: m[0] if _kept(m[0], policy) else REMOVED, decoded)
    return raw if clean == decoded else clean


def _kept(raw: str, policy: MailPolicy) -> bool:
    """Whether an address may be archived: role addresses, and single words that may prove to be an organisation's
    own name once its page is read (decided again, with the name known, at parse)."""
    address = _plain_mail(raw)
    local, _, domain = address.lower().partition("@")
    if is_role_address(address, policy):
        return True
    parts = re.split(r"[.+_-]", local)
    return (
        domain not in policy.private_providers
        and len(parts) == 1
        and local.isalpha()
        and local not in policy.given_names
        and len(local) > 3
    )
