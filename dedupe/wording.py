"""Wording: the words of a name as the lexicon reads them, and the name as people say it, from the way a list writes it."""

from __future__ import annotations

import re

from anyascii import anyascii

from dedupe.heads import is_head
from dedupe.lexicon import Lexicon, folded_words
from dedupe.persons import practises
from dedupe.spelling import one_slip, swapped
from dedupe.tidy import article_in_front, contact_apart, head_behind, since, untitled, whole_brackets, without_address, without_hours
from dedupe.whereabouts import town_spellings

_LONG_ENOUGH, _LONG = 6, 8  # letters of a town, and of one in which any slip counts
_PART = re.compile(r"\s+[-–—|•·»/]\s+|:\s+")
_LETTER = re.compile(r"[^\W\d_]")
_LITTLE = {"voor", "en", "een", "dan", "meer", "met", "om", "je", "uw", "jouw", "jou", "wij", "samen", "waar", "altijd", "for", "your"}
_HOUSES = ("huis", "centrum", "cafe", "gebouw", "complex", "kerk", "school", "theek")
_TO_BE_AT = ("markt", "passage", "park", "loket", "postkantoor")
_SLOGANS = ("voor", "met", "waar", "altijd", "omdat")  # how a phrase behind a comma begins
_PARTS_OF_IT = ("afd", "loc", "vest", "wijkgem")
_CARE_OF = re.compile(r"\bp/a\b", re.IGNORECASE)
_IN_HOUSE = re.compile(
    r"^(?P<what>[^(),–—|]{3,60}?) in (?P<house>(?P<article>(?:[Dd]e|[Hh]et|['’`]?[Tt]) )?[^(),–—|]*[^(),–—| ])"
    r"(?P<rest>\s*$|[ ,]*[(,–—|].*$)"
)
_SLIPPED = re.compile(r" [a-z][A-ZÀ-Ý]")  # much cheaper, and rules out nearly all
_EARLY = re.compile(r"\b([^\W\d_]{1,3}) ([a-z])(?=[A-ZÀ-Ý][a-zà-ÿ])")
_CUT = re.compile(r"\b([^\W\d_]{4,30})\.(?=\s*[^\W_])")  # "Apoth. De Veldsteen"


def _latin(token: str) -> bool:
    return token.isascii() or max(token) < "\u0250"


def tokens_of(text: str, lexicon: Lexicon, city: tuple[str, ...]) -> list[str]:
    """Words with abbreviations written out, slips of the pen mended, and known phrases (and the listing's own town) as one word."""
    if "." in text:
        text = _CUT.sub(lambda cut: lexicon.whole(cut[1].lower()) or cut[0], text)
    said = folded_words(text)
    if said and not text.isascii():
        # a name in no other script than another one
        said = [t for t in said if _latin(t)] or folded_words(anyascii(text))
    known = lexicon.read
    found = _own_town([known.get(t) or _learnt(t, lexicon) for t in said], city, lexicon)
    if not lexicon.phrases.keys().isdisjoint(found):
        found = _joined(found, lexicon)
    if len(city) < 2:
        return found
    joined = line = " ".join(found)
    for town in town_spellings(" ".join(city)):
        joined = joined.replace(town, "".join(city))
    return joined.split() if joined != line else found


def _joined(said: list[str], lexicon: Lexicon) -> list[str]:
    """Phrases as one word, from left to right the longest."""
    found, at = [], 0
    while at < len(said):
        candidates = lexicon.phrases.get(said[at], ())
        phrase, word = next((c for c in candidates if tuple(said[at : at + len(c[0])]) == c[0]), ((said[at],), said[at]))
        found.append(word)
        at += len(phrase)
    return found


def _learnt(token: str, lexicon: Lexicon) -> str:
    said = lexicon.mended(lexicon.expand.get(token, token))
    if said.endswith("se") and said not in lexicon.places and said not in lexicon.kinds and said[:-2] in lexicon.places:
        said = said[:-2]  # "Hoensbroekse Handbalclub"
    lexicon.read[token] = said
    return said


def _own_town(said: list[str], town: tuple[str, ...], lexicon: Lexicon) -> list[str]:
    """With slips in the listing's own town mended: letters swapped anywhere, others only where it closes a name that says more than
    what it is and is nobody's ("Bakkerij Heeren" in Heerlen is a family's)."""
    for word in town:
        if len(word) >= _LONG_ENOUGH:
            # one slip does not change both ends
            for i, t in enumerate(said):
                near = -2 < len(t) - len(word) < 2 and t != word and (t[:2] == word[:2] or t[-2:] == word[-2:])
                if near and _is_town(i, said, word, lexicon):
                    said = [*said[:i], word, *said[i + 1 :]]
    return said


def _is_town(at: int, said: list[str], word: str, lexicon: Lexicon) -> bool:
    token = said[at]
    if token in lexicon.places or token in lexicon.mended.words or not one_slip(token, word, _LONG):
        return False
    if swapped(token, word):
        return True
    before = said[at - 1] if at else ""
    nobodys = len(before) > 2 and before not in lexicon.stop and before not in lexicon.given_names
    return nobodys and at + 1 == len(said) and any(_tells(t, lexicon) or _is_club(t, lexicon) for t in said[:at])


def _is_club(token: str, lexicon: Lexicon) -> bool:
    """A kind that nobody owns: "Seniorenvereniging Hoensbroke" is of Hoensbroek."""
    return bool(lexicon.kinds.get(token, 0) & lexicon.clubs) or (len(token) > 6 and token.endswith(lexicon.club_endings))


def _tells(token: str, lexicon: Lexicon) -> bool:
    return len(token) > 2 and not (token in lexicon.stop or _generic(token, lexicon) or is_head(token, False, False, lexicon))


def as_said(name: str, lexicon: Lexicon) -> tuple[str, str, tuple[str, ...]]:
    """(the name as people say it, last two digits of the year that it says it was founded in or "", the words of the house it says it
    is in)."""
    name = untitled(_spaced(whole_brackets(" ".join(name.split())), lexicon))
    name, house = _without_house(_named(_without_hours(without_address(name), lexicon), lexicon), lexicon)
    return (*_undated(_in_order(name, lexicon), lexicon), house)


def _without_hours(name: str, lexicon: Lexicon) -> str:
    """As long as something is left that tells it apart: "Yoga di 10.00-11.00" and "Inloophuis - Kom Binnen" stay."""
    bare = without_hours(name)
    return bare if bare == name or any(_tells(t, lexicon) for t in tokens_of(bare, lexicon, ())) else name


def _spaced(name: str, lexicon: Lexicon) -> str:
    """A space that slipped by one letter: "Kerk Sin tOda" -> "Kerk Sint Oda"; only where that makes a little word ("sint", "de")."""
    return (
        _EARLY.sub(lambda s: f"{s[1]}{s[2]} " if f"{s[1]}{s[2]}".lower() in lexicon.stop else s[0], name) if _SLIPPED.search(name) else name
    )


def _without_house(name: str, lexicon: Lexicon) -> tuple[str, tuple[str, ...]]:
    """("Repair Café", ("bron",)) of "Repair Café in Buurthuis De Bron": what is done in a house is not the house. In one of which
    nobody says what it is ("Eetpunt in De Bron") only where nothing else is said than what is done there."""
    found = _IN_HOUSE.match(name) if " in " in name else None
    if not found:
        return name, ()
    what = [t for t in tokens_of(found["what"], lexicon, ()) if t not in lexicon.stop]
    house = tokens_of(found["house"], lexicon, ())
    done = [t for t in what if lexicon.doings(t)]
    heads = [t for t in what if t in lexicon.kinds or t in lexicon.heads or is_head(t, False, False, lexicon)]
    if not house or not (done or heads):
        return name, ()
    kinds = [t for t in house if _is_house(t, lexicon)]
    told = [t for t in house if t not in kinds and t not in lexicon.stop and t not in lexicon.places]
    if kinds and (len(told) > 1 or (told and house[0] in kinds)):  # "MFA De Bron", "De Zilveren Bron Dorpshuis", not "de Oude School"
        return found["what"] + found["rest"], tuple(told)
    if found["article"] and len(done) == len(what) and (told or not kinds):
        return found["what"] + found["rest"], tuple(told or house)
    return name, ()


def _is_house(token: str, lexicon: Lexicon) -> bool:
    """A kind of thing that others may be in: a "buurthuis", a "winkelcentrum"."""
    return bool(lexicon.kinds.get(token, 0) & ~lexicon.clubs) or (len(token) > 6 and token.endswith(_HOUSES))


def _named(name: str, lexicon: Lexicon) -> str:
    """Without who answers for it, as long as what is left is a name: of what, and more than what. Where somebody practises, who it is
    tells it apart from the colleagues, and stands behind."""
    bare, person = contact_apart(name)
    if not person or not (_names_something(bare, lexicon) or _CARE_OF.search(name)):
        return name
    return f"{bare}, {person}" if practises(tokens_of(name, lexicon, ()), lexicon) else bare


def _names_something(text: str, lexicon: Lexicon) -> bool:
    said = [t for t in tokens_of(text, lexicon, ()) if t not in lexicon.stop]
    heads = [t for t in said if t in lexicon.kinds or t in lexicon.heads or is_head(t, False, False, lexicon) or lexicon.satellites(t)]
    return bool(heads) and len(said) > len(heads)


def _in_order(name: str, lexicon: Lexicon) -> str:
    """ "Bron, Buurthuis De" -> "Buurthuis De Bron", "Sirius, Zangvereniging" -> "Zangvereniging Sirius"."""
    if "," not in name:
        return name
    name = article_in_front(name)
    first, behind, rest = head_behind(name)
    if not first or any(_generic(t, lexicon) for t in tokens_of(first, lexicon, ())):
        return name
    said = tokens_of(behind, lexicon, ())
    return f"{behind} {first}{rest}" if said and all(_generic(t, lexicon) or _put_behind(t, first, lexicon) for t in said) else name


def _put_behind(token: str, name: str, lexicon: Lexicon) -> bool:
    """Whether a head that is no kind was put behind a name, and is no place to be at, nor a desk of a municipality."""
    return token in lexicon.heads and token not in _TO_BE_AT and not name.lower().startswith("gemeente")


def _generic(token: str, lexicon: Lexicon) -> bool:
    """A kind or a legal form, wherever it stands; of other heads it matters ("Meander Thuiszorg")."""
    return token not in lexicon.places and (token in lexicon.kinds or token in lexicon.drop)


def _undated(name: str, lexicon: Lexicon) -> tuple[str, str]:
    """Without the words that say since when, unless they are all that tells it apart ("Restaurant Anno 1640")."""
    bare, year, sure = since(name)
    if not year or sure:
        return bare, year
    said = tokens_of(bare, lexicon, ())
    if any(lexicon.kinds.get(t, 0) & lexicon.clubs for t in said):  # of which a town has one by a name
        return bare, year
    own = [t for t in said if len(t) > 1 and not _generic(t, lexicon) and t not in lexicon.stop and t not in lexicon.places]
    return (bare, year) if any(not is_head(t, False, False, lexicon) for t in own) else (name, "")


def without_tagline(name: str, lexicon: Lexicon) -> str:
    """ "Zwemclub Concordia - meer dan sport" -> "Zwemclub Concordia". What follows a dash and names something stays: a department
    ("Centrum voor Jeugd en Gezin"), a place, a number; a phrase begins with a small letter or has the little words of one."""
    parts = _PART.split(_without_phrase(name, lexicon) if "," in name else name)
    if len(parts) < 2 or not _LETTER.search(parts[0]):
        return parts[0]
    kept = [parts[0]]
    for part in parts[1:]:
        said = part.split()
        phrase = len(said) > 2 and ((part[:1].islower() and not name.islower()) or len(_LITTLE & {w.lower() for w in said}) > 0)
        if part.endswith("!") and len(said) > 1:
            continue
        if not phrase or any(c.isdigit() for c in part) or said[0].lower().startswith(_PARTS_OF_IT) or _opens(part, lexicon):
            kept.append(part)
    return " - ".join(kept)


def _without_phrase(name: str, lexicon: Lexicon) -> str:
    """ "Historische Kring Kolmdal, met hart voor Kolmdal" -> "Historische Kring Kolmdal". A phrase that says for whom, stays."""
    first, _, phrase = name.partition(", ")
    said = phrase.split()
    if len(said) < 3 or not phrase[0].islower() or name.islower() or any(c.isdigit() or c in "(|" for c in phrase):
        return name
    whom = any(w in lexicon.levels or w in lexicon.audiences or lexicon.satellites(w) for w in said)
    return first if said[0] in _SLOGANS and not whom and _LETTER.search(first) else name


def _opens(part: str, lexicon: Lexicon) -> bool:
    """Whether it is a section ("jeugdafdeling te Heerlen"), or begins with a capital by saying what it is, or says only for whom it is
    or what is done there ("ouder en kind", "Werk en Inkomen")."""
    said = tokens_of(part, lexicon, ())
    if not said:
        return False
    first, upper = said[0], part[:1].isupper()
    more = [t for t in said[1:] if t not in lexicon.stop and t not in lexicon.places]
    if lexicon.satellites(first) and (upper or not more or said[1:2] == ["te"]):  # not "jong en oud welkom"
        return True
    if len(said) == 1 and (first in lexicon.audiences or lexicon.doings(first)):
        return True
    return upper and (first in lexicon.kinds or is_head(first, False, False, lexicon))
