"""Evidence of contacts: a phone, a mail address, a website, and how many others have the same one."""

from __future__ import annotations

import numpy as np
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from dedupe.evidence.pairs import Bools, Column, Floats, Levels, Partition, counted, graded, levels, similarity

PHONE = ("unknown", "same", "same exchange", "typing error", "different", "mobile and landline", "a switchboard", "no column")
MAIL = ("unknown", "same", "same domain", "similar", "different", "no column", "two boxes of a domain")
SITE = ("unknown", "same", "similar", "different", "same page", "a portal", "no column")
PAGE = ("not one site", "no pages", "same page", "one page", "two pages", "same page, nobody else's")
# how many things have the shared value: alone = only names and doors of two records or spellings of one
SHARED = ("not shared", "alone", "few names", "several names", "many names")
DOORS = ("not shared", "one door", "two doors", "few doors", "many doors")
# at how many doors the website of either is used: a chain's or a platform's says less, also when only one of them has it
GROUPS = ("one", "two", "few", "several", "many")
SITES = ("one door", "two doors", "three doors", "few doors", "several doors", "many doors", "very many doors")
WIDELY = 6  # names that share a value from which it is nobody's own
# how far both go by a web address, and a mailbox by a name
OWN = ("not both", "hardly", "partly", "mostly", "nearly", "both")
BOX = ("no", "hardly", "partly", "mostly", "nearly", "names the other")
LABEL = ("unknown", "names the other", "does not", "shared, names both", "shared, names one", "shared, names neither")
AGREEMENT = ("unknown", "two agree", "one agrees, rare", "one agrees, shared", "agree and clash", "clash", "clash twice", "no columns")


def contact_fields(p: Partition) -> dict[str, Levels]:
    """phone, mail, site, page, and of each how widely it is shared; label (a domain that names the other), own label, box; agreement."""
    size = len(p)
    phone_l, phone_r = p.both("phone")
    also_l, also_r = p.both("other_phone")
    crossed = ((also_l != "") & ((also_l == phone_r) | (also_l == also_r))) | ((also_r != "") & (also_r == phone_l))
    same_phone = p.same("phone") | np.asarray(crossed, dtype=bool)
    typo = _one_slip(phone_l, phone_r)
    mobile_l, mobile_r = p.both("mobile")
    mobile = np.asarray(mobile_l.astype(bool) ^ mobile_r.astype(bool))
    switchboard = _widely_shared(p, "phone")
    phone = levels(
        size,
        (7, p.absent("phone")),
        (0, ~p.known("phone")),
        (1, same_phone),
        (3, typo),
        (6, switchboard),
        (2, p.same("exchange")),
        (5, mobile),
        default=4,
    )
    same_domain = p.same("domain")
    portal = _widely_shared(p, "domain")
    mail_l, mail_r = p.both("mail")
    mail = levels(
        size,
        (5, p.absent("mail")),
        (0, ~p.known("mail")),
        (1, p.same("mail")),
        (6, same_domain & p.differ("box")),
        (2, same_domain),
        (3, similarity(mail_l, mail_r, fuzz.ratio) >= 0.85),
        default=4,
    )
    label_l, label_r = p.both("label")
    own_l, own_r = p.of_records(similarity(p.columns["label"], p.columns["tight"], fuzz.partial_ratio))
    site = levels(
        size,
        (4, p.same("page") & (portal | ~same_domain)),
        (1, same_domain),
        (6, p.absent("site") & p.absent("mail")),
        (0, ~p.known("domain")),
        (5, portal),
        (2, similarity(label_l, label_r, fuzz.ratio) >= 0.85),
        default=3,
    )
    return {
        "phone": phone,
        "phone names": _spread(p, phone == 1, "phone_names"),
        "phone doors": _spread(p, phone == 1, "phone_sites"),
        "phone groups": counted(phone == 1, p.larger("phone_groups"), (1, 2, 4, 8)),
        "mail": mail,
        "mail names": _spread(p, mail == 1, "mail_names"),
        "site": site,
        "page": _page(p, site == 1),
        "site names": _spread(p, site == 1, "domain_names"),
        "site groups": counted(site == 1, p.larger("domain_groups"), (1, 2, 4, 8)),
        "site phones": counted(site == 1, p.larger("domain_phones"), (1, 2, 4, 8)),
        "site doors": graded(p.larger("domain_sites"), (1, 2, 3, 5, 9, 18)),
        "label": _label(p, site == 1, own_l, own_r),
        "own label": graded(np.minimum(own_l, own_r), _GRADES),
        "box": _box(p),
        "agreement": _agreement(p, phone, mail, site),
    }


def _one_slip(a: Column, b: Column) -> Bools:
    """One digit wrong, missing, added, or two that changed places. Two lines of one house mostly differ in more
    ("891-7349", "891-7374")."""
    out = np.zeros(len(a), dtype=bool)
    wanted = np.asarray((a != "") & (b != ""), dtype=bool)
    if wanted.any():
        away = process.cpdist(a[wanted].tolist(), b[wanted].tolist(), scorer=OSA.distance, score_cutoff=1, dtype=np.int64)
        out[wanted] = away <= 1
    return out


def _page(p: Partition, shared: Bools) -> Levels:
    """Of one site: departments and branches have pages (or a subdomain) of their own, listings of one thing share the front page."""
    a, b = p.both("part")
    own = p.same("page") & (p.larger("page_names") <= 2)
    return levels(len(p), (0, ~shared), (1, (a == "") & (b == "")), (5, (a == b) & own), (2, a == b), (3, (a == "") | (b == "")), default=4)


def _widely_shared(p: Partition, field: str) -> Bools:
    """Either value is used by many names: a municipal number or a portal, whose absence elsewhere says nothing."""
    return p.larger(f"{field}_names") >= WIDELY


def _spread(p: Partition, where: Bools, count: str) -> Levels:
    return np.where(where, 1 + graded(p.larger(count), (1, 2, 5)), 0).astype(np.uint8)


_GRADES = (0.3, 0.5, 0.7, 0.85, 0.99)


def _box(p: Partition) -> Levels:
    """Whether the mailbox of one is the name of the other ("vvdebron@ziggo.nl" and "V.V. De Bron")."""
    box_l, box_r = p.of_records(np.array([mail.partition("@")[0] for mail in p.columns["mail"].tolist()], dtype=object))
    tight_l, tight_r = p.both("tight")
    alike = np.maximum(similarity(box_l, tight_r, fuzz.partial_ratio), similarity(box_r, tight_l, fuzz.partial_ratio))
    return graded(alike, _GRADES)


def _label(p: Partition, shared: Bools, own_l: Floats, own_r: Floats) -> Levels:
    """Whether the domain of one is the name of the other ("kolenpot.nl" and "De Kolenpot"). A shared domain that is named after
    only one of two is that one's: the other may be its tenant."""
    tight_l, tight_r = p.both("tight")
    label_l, label_r = p.both("label")
    known = np.asarray(((label_l != "") & (tight_r != "")) | ((label_r != "") & (tight_l != "")), dtype=bool)
    one, other = (similarity(a, b, fuzz.partial_ratio, known & ~shared) for a, b in ((label_l, tight_r), (label_r, tight_l)))
    cross = np.maximum(one, other)
    own = np.minimum(own_l, own_r) >= 0.8, np.maximum(own_l, own_r) >= 0.8
    return levels(
        len(p),
        (0, ~known),
        (3, shared & own[0]),
        (4, shared & own[1]),
        (5, shared),
        (1, cross >= 0.85),
        (0, np.maximum(own_l, own_r) < 0.85),
        default=2,
    )


def _agreement(p: Partition, phone: Levels, mail: Levels, site: Levels) -> Levels:
    """All contacts together. A value is rare when its holders go by at most two names or stand at at most two doors."""
    same = ((phone == 1), (mail == 1), np.isin(site, (1, 4)))
    agree = np.sum(same, axis=0)
    common = (
        np.where(phone == 1, np.minimum(p.larger("phone_names"), p.larger("phone_sites")), 99),
        np.where(mail == 1, np.minimum(p.larger("mail_names"), p.larger("mail_sites")), 99),
        np.where(site == 1, np.minimum(p.larger("domain_names"), p.larger("domain_sites")), np.where(site == 4, 1, 99)),
    )
    rare = np.minimum.reduce(common) <= 2
    clash = np.sum((np.isin(phone, (4, 2)), mail == 4, site == 3), axis=0)
    return levels(
        len(p),
        (7, p.absent("phone") & p.absent("mail") & p.absent("site")),
        (4, (agree > 0) & (clash > 0)),
        (1, agree > 1),
        (2, (agree == 1) & rare),
        (3, agree == 1),
        (6, clash > 1),
        (5, clash == 1),
        default=0,
    )
