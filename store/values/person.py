"""Persons in text: recognise them, take them out. We publish organisations, not people."""

from __future__ import annotations

import re
from dataclasses import dataclass

from store.values.mail import MailPolicy, find_mails, is_role_address
from store.values.text import fold

_SURNAME = (
    r"(?:(?:van|de|der|den|ten|ter|te|het|in|’t|'t|op|el|al|ben)\s){0,3}[A-ZÀ-Ý][\w'’-]+"
    r"(?:(?<=-de|-te)\s[A-ZÀ-Ý][\w'’-]+|(?<=-van)(?:\s(?:de|den|der))?\s[A-ZÀ-Ý][\w'’-]+)?"
)
_TITLE = r"(?:[Dd]hr|[Mm]evr|[Mm]w|[Dd]e\s[Hh]eer|[Mm]evrouw|[Mm]eneer|[Dd]rs|[Ii]ng|[Ii]r|[Mm]r)\.?"
_TITLED = re.compile(rf"\b{_TITLE}\s(?:[A-Z]\.?\s?){{0,4}}(?:[A-Z][\w'’-]+\s)?{_SURNAME}")
_INITIALS = re.compile(rf"(?<![\w.])((?:[A-Z]\.\s?){{1,4}}){_SURNAME}")
_CONTACT = re.compile(
    r"\b(?P<label>(?:[Cc]ontactpersoon|[Vv]oorzitter|[Ss]ecretaris|[Pp]enningmeester|[Tt]rain(?:er|ster)|[Cc]oach|[Bb]eheerder|[Cc]oördinator|"
    r"[Aa]anspreekpunt|[Oo]rganisator|[Dd]ocent|[Bb]egeleider|[Gg]astvrouw|[Gg]astheer|[Vv]raag\snaar|[Bb]ij|[Cc]ontact(?:\smet)?|[Nn]eem\scontact\sop\smet)\s?:?\s+)"
    rf"(?P<name>[A-ZÀ-Ý][\w'’-]+\s{_SURNAME})"
)
_NAME = re.compile(rf"\b(?P<given>[A-ZÀ-Ý][\w'’-]+)(?:\s[A-Z]\.)?\s{_SURNAME}")
# 06 in every spelling; also used on raw bytes decoded as latin-1, hence the byte forms of dashes and hard spaces
_SEP = r"(?:[\s./()\u2010-\u2015\x96\x97-]|&nbsp;|&#160;|&ndash;|%20|\xc2\xa0|\xe2\x80[\x80-\x95])"
MOBILE = re.compile(
    rf"(?<![0-9.,/=_-])(?:\(?0\)?{_SEP}?6|(?:\+|00){_SEP}?31{_SEP}{{0,2}}(?:\(0\){_SEP}?)?6){_SEP}{{0,3}}(?:[0-9]{_SEP}?){{7}}[0-9](?![0-9.,][0-9]|[0-9])"
)
_SAINT = re.compile(r"\b(?:[Ss]t\.?|[Ss]int)\s$")
_PERSON_LABEL = re.compile(r"(?:[Cc]ontactpersoon|[Aa]anspreekpunt)\s?:?(?:[^.;|,\n]|(?<=\b[A-Z])\.)*,?")
_OBFUSCATED = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}\s?[\[({<]\s?(?:at|apenstaart(?:je)?|@)\s?[\])}>]\s?"
    r"[\w-]{1,63}(?:\s?[\[({]\s?(?:dot|punt)\s?[\])}]\s?|\.)[\w.-]{1,80}",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class PersonFilter:
    """Recognises persons by titles, initials, contact labels, and a list of given names (folded)."""

    given_names: frozenset[str]
    mail: MailPolicy
    #: folded words that head organisations' names ("vv", "rkvv", "harmonie"): "V.V. Heerlerbaan" is no person
    heads: frozenset[str] = frozenset()

    def _names_club(self, name: str) -> bool:
        return any(w in self.heads or w in ("stichting", "vereniging", "club") for w in fold(name).split())

    def _is_club(self, initials: str) -> bool:
        return re.sub(r"[^a-z]", "", fold(initials)) in self.heads

    def is_person(self, text: str) -> bool:
        """Whether a short value (an organiser, a contact) is a person's name rather than an organisation's."""
        text = text.strip()
        if self._is_club(re.split(r"\s", text)[0]) or any(w in self.heads for w in fold(text).split()):
            return False
        if _TITLED.fullmatch(text) or _INITIALS.fullmatch(text) or re.match(rf"{_TITLE}\s[A-Z]", text):
            return True
        tokens = text.split()
        return (
            1 <= len(tokens) <= 5
            and fold(tokens[0].strip(".,")) in self.given_names
            and (len(tokens) == 1 or _NAME.fullmatch(text) is not None)
        )

    def scrub(self, text: str) -> str:
        """``text`` without mobile numbers, persons' mail addresses and persons' names; tidy afterwards."""
        text = MOBILE.sub("", re.sub(r"\s+", " ", text))
        text = _OBFUSCATED.sub(lambda m: m[0] if any(is_role_address(a, self.mail) for a in find_mails(m[0])) else "", text)
        for address in set(find_mails(text)):
            if not is_role_address(address, self.mail):
                text = re.sub(re.escape(address), "", text, flags=re.IGNORECASE)
        text = _PERSON_LABEL.sub("", text)
        text = _CONTACT.sub(lambda m: m[0] if self._names_club(m["name"]) else m["label"], text)
        text = _TITLED.sub("", text)
        text = _INITIALS.sub(lambda m: m[0] if self._is_club(m[1]) else "", text)
        text = _NAME.sub(lambda m: "" if fold(m["given"]) in self.given_names and not _SAINT.search(m.string[: m.start()]) else m[0], text)
        return re.sub(r"\s+([.,;:])", r"\1", re.sub(r"\s{2,}|\(\s*\)", " ", text)).strip(" ,;:-|")
