"""Dutch phone numbers: find, normalise to E.164, tell organisations' numbers from private ones."""

from __future__ import annotations

from collections.abc import Iterator

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberMatcher, PhoneNumberType

_REGION = "NL"
_DASHES = str.maketrans("–—‑‒−", "-----")
_MOBILE = {PhoneNumberType.MOBILE, PhoneNumberType.PERSONAL_NUMBER, PhoneNumberType.PAGER}
# 0800/0900 lines in running text are national services, not the organisation's own number
_NOT_LOCAL = {PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST, PhoneNumberType.TOLL_FREE}
# 112 and the like are not an organisation's number; they stand in headers of help sites.
MIN_NATIONAL_DIGITS = 9


def parse_phone(text: str, region: str = _REGION) -> str | None:
    """E.164 of the number that ``text`` is, or None. Accepts "tel:", "(045) 571 12 34", "+31(0)45-…", "0031 45 …"."""
    cleaned = text.removeprefix("tel:").replace("(0)", "").translate(_DASHES).strip()
    try:
        number = phonenumbers.parse(cleaned, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number) or number.extension:
        if not phonenumbers.is_possible_number(number):
            return None
        number.extension = None
        if not phonenumbers.is_valid_number(number):
            return None
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def is_private_phone(e164: str) -> bool:
    """Whether the number is a mobile one: on a club's page that is a person's own phone (06)."""
    try:
        return phonenumbers.number_type(phonenumbers.parse(e164, _REGION)) in _MOBILE
    except phonenumbers.NumberParseException:
        return False


def find_phones(text: str) -> Iterator[str]:
    """E.164 numbers in running text, in order, mobile ones included."""
    # "+31 (0)45" defeats the matcher: it drops the number or reads the 0 as a digit.
    for match in PhoneNumberMatcher(text.replace("(0)", ""), _REGION, max_tries=200):
        if phonenumbers.number_type(match.number) not in _NOT_LOCAL:
            yield phonenumbers.format_number(match.number, PhoneNumberFormat.E164)


def display_phone(e164: str) -> str:
    """National notation for Dutch readers ("045 571 1234"), international for foreign numbers."""
    try:
        number = phonenumbers.parse(e164, _REGION)
    except phonenumbers.NumberParseException:
        return e164
    form = PhoneNumberFormat.NATIONAL if number.country_code == 31 else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, form)
