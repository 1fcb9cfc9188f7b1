"""E-mail addresses: find them, undo obfuscation, keep role addresses, drop persons'."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from store.values.text import fold, words

_ADDRESS = re.compile(r"(?<![\w.+-])([\w.+-]{1,64})@((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?![\w@-])", re.IGNORECASE)
_AT = re.compile(
    r"\s?[\[({<]\s?(?:at|apenstaart(?:je)?|@)\s?[\])}>]\s?|\s(?:at|apenstaartje)\s(?=[a-z0-9-]+\s?(?:\.|[\[(]))", re.IGNORECASE
)
_DOT = re.compile(r"\s?[\[({]\s?(?:dot|punt)\s?[\])}]\s?", re.IGNORECASE)


@dataclass(frozen=True)
class MailPolicy:
    """Word lists of config/lookups/mail.yaml, folded: role words, private providers, given names."""

    roles: frozenset[str]
    private_providers: frozenset[str]
    given_names: frozenset[str]


def find_mails(text: str) -> Iterator[str]:
    """Lower-case addresses in running text, also "info [at] club [punt] nl"."""
    text = _AT.sub("@", text)
    if "@" not in text:
        return
    for local, domain in _ADDRESS.findall(_DOT.sub(".", text)):
        yield f"{local.strip('.')}@{domain}".lower()


def decode_cfemail(code: str) -> str | None:
    """Cloudflare's data-cfemail: hex bytes, each XORed with the first."""
    try:
        raw = bytes.fromhex(code)
    except ValueError:
        return None
    decoded = bytes(b ^ raw[0] for b in raw[1:]).decode("utf-8", "replace") if raw else ""
    return next(find_mails(decoded), None)


def is_role_address(address: str, policy: MailPolicy, names: Collection[str] = ()) -> bool:
    """Whether the address is an organisation's. Fails closed: what is not recognisably a role is a person's.

    A role: its local part starts with or contains a role word (info, secretariaat, …), or consists of words of the
    domain or of the organisation's ``names``. Private providers (gmail, ziggo, …) and first.last forms never are.
    """
    local, _, domain = fold(address).partition("@")
    if domain in policy.private_providers or not domain:
        return False
    parts = [p for p in re.split(r"[.+_\-\d]+", local) if p]
    if any(p in policy.roles for p in parts):
        return not any(p in policy.given_names for p in parts if p not in policy.roles)
    if any(p in policy.given_names for p in parts) or any(len(p) == 1 for p in parts):
        return False
    known = re.sub(r"\W", "", domain.rsplit(".", 1)[0]) + " " + " ".join("".join(words(n)) for n in names)
    squeezed = "".join(parts)
    if len(squeezed) >= 3 and squeezed in known:
        return True
    # "ledenadministratie", "wedstrijdsecretariaat": compounds of a role word
    return any(len(role) >= 5 and (squeezed.startswith(role) or squeezed.endswith(role)) for role in policy.roles)
