"""Heads: the generic words of a name ("voetbalvereniging", "bakker"), and what they say of what it is."""

from __future__ import annotations

from zlib import crc32

from dedupe.lexicon import Lexicon, Meaning

#: After a head and one of these comes a name: "KDV De Beekring", "Peuterspeelzaal De Kabouters".
ARTICLES = ("de", "het", "t")
# How words end that are as often a name ("Vizierwerk", "Lijstertuin"); an "informatiepunt" or a "kenniscentrum" is one.
_COINED = ("werk", "zorg", "huis", "hulp", "tuin")
_LEGAL = ("stichting", "vereniging", "cooperatie")


def code(head: str, lexicon: Lexicon) -> str:
    """Two spellings of one kind have one code."""
    return (str(lexicon.kinds[head]) if head in lexicon.kinds else head[:6]) if head else ""


def sort(kinds: int, heads: list[str], lexicon: Lexicon) -> str:
    """ "club", of which a town has one by a name; "other"; or nothing to tell by."""
    if kinds & lexicon.clubs or any(h.endswith(lexicon.club_endings) for h in heads):
        return "club"
    return "other" if heads else ""


def joined_head(token: str, lexicon: Lexicon) -> str:
    """ "pancratiuskerk" -> "kerk"; "" when it is not written in one with one."""
    return next((head for head in lexicon.joined if token.endswith(head) and len(token) - len(head) >= 5), "")


def narrow(head: str, lexicon: Lexicon) -> int:
    """Mask of the kind of a head that is written in one with a name; 0 when that may be any of several."""
    return 0 if head in lexicon.broader else lexicon.kinds.get(head, 0)


def is_head(token: str, named: bool, last: bool, lexicon: Lexicon) -> bool:
    """A generic head without a code of its own: as first word, or as last where that is what comes last; or by how it ends."""
    if token in lexicon.heads and (last and token in lexicon.closing_heads if named else not last):
        return True
    return len(token) > 6 and token.endswith(lexicon.endings if named or last else (*lexicon.endings, *lexicon.first_endings))


def is_last(at: int, told: list[Meaning], heads: list[str], lexicon: Lexicon) -> bool:
    """Whether nothing comes behind a word but a branch: "Bibliotheek Quadelgroep locatie Oost"."""
    return at + 1 == len(told) or (bool(heads) and told[at + 1].branch and told[at].word not in lexicon.heads)


def head_mask(token: str, lexicon: Lexicon) -> int:
    """One bit for a head that no list of kinds has."""
    return 1 << (crc32(name_of(token, lexicon)[:5].encode()) & 63)


def coined(core: list[str], heads: list[str], tokens: list[str], lexicon: Lexicon, *, behind_dash: bool) -> bool:
    """Whether what was taken for the name is a head, and what was taken for heads only ends like one ("Samenhulp - Parkeren", and what
    somebody does or practises also without a dash: "Samenhulp Maaltijdservice"). After an article it is a name ("Activiteitencentrum -
    De Molen")."""
    if len(core) != 1 or not heads or core[0] not in tokens:
        return False
    if core[0] not in lexicon.heads:
        return False
    if not behind_dash and not (heads[0].endswith(_COINED) and (lexicon.doings(core[0]) or core[0] in lexicon.professions)):
        return False
    if any(h in lexicon.heads or h in lexicon.kinds or h in lexicon.expand for h in heads):
        return False
    return tokens[tokens.index(core[0]) - 1] not in ARTICLES


def in_house(tokens: list[str], close: int, of_what: list[str], lexicon: Lexicon) -> str:
    """The satellite that opens a name and is called after the house it is in ("Restaurant Woonzorgcentrum De Bron", "Theetuin Stichting
    De Bron"), or closes the name of one that says what it is ("Bakkerij De Bron Verhuur"; at ``close``, where a
    town may follow; ``of_what``: its heads, none when it has no other name), or "". Two words for one thing are no satellite ("Lunchroom
    Bakkerij De Bron", "Taxi Jansen Vervoer")."""
    if close > 1 and of_what and of_what[0] != tokens[close] and (code := lexicon.of_house.get(tokens[close], "")):
        alike = lexicon.sectors("taxi" if code == "vervoer" else tokens[close])
        return "" if tokens[close - 1] in lexicon.stop or any(lexicon.sectors(h) & alike for h in of_what if h != tokens[close]) else code
    if tokens[0] in _LEGAL:
        tokens = tokens[1:]
    code = lexicon.in_house.get(tokens[0], "") if tokens else ""
    if not code or len(tokens) < 3:
        return ""
    house = tokens[1] in lexicon.kinds or (code != "horeca" and tokens[1] in lexicon.heads)  # "Restaurant Villa Rosa" may be called so
    if not (house or tokens[1].endswith((*_LEGAL, *lexicon.club_endings, "museum"))):
        return ""
    alike = lexicon.sectors(tokens[0])
    if code == "horeca":  # what eats and drinks under one name is one
        alike |= lexicon.sectors("bakkerij")
    return "" if code == lexicon.in_house.get(tokens[1]) or lexicon.sectors(tokens[1]) & alike else code


def has_departments(heads: list[str], lexicon: Lexicon) -> bool:
    """Whether it is a house of care or a place where people live, whose "afdeling" is a part of it; of a league it is a branch."""
    houses = lexicon.sectors("zorgcentrum") | lexicon.sectors("wooninitiatief") | lexicon.sectors("kinderopvang")
    return any(lexicon.sectors(h) & houses for h in heads)


def may_be_saint(word: str, lexicon: Lexicon) -> bool:
    """What "H." ("heilige") may stand before: not a surname."""
    return word in lexicon.saints or word in lexicon.given_names or (len(word) > 4 and word.endswith("us"))


def name_of(head: str, lexicon: Lexicon) -> str:
    """One word for all spellings of a kind: "hc" and "hockeyclub" are one name when there is no other."""
    return lexicon.kind_names.get(head, head)


def section(kinds: int, heads: list[str], lexicon: Lexicon) -> str:
    """The section of a club of several sports that names one ("O.S.V. Swift - handbal"), as "… afdeling handbal" has it, or ""."""
    return str(kinds) if kinds and not lexicon.multisport.isdisjoint(heads) and kinds & lexicon.sports == kinds else ""
