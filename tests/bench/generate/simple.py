"""Two small worlds that are not social maps, so that the weights do not forget them: people with typing errors, and the
restaurants of two guides in another country. Seeded, own word lists; rows as (id, cluster_id, trap, name, address, postcode, city, phone, …)."""

from __future__ import annotations

import argparse
import csv
import random
from pathlib import Path

HEADER = ["id", "cluster_id", "trap", "name", "address", "postcode", "city", "phone", "email", "website", "lat", "lon"]
_SYLLABLES = [
    "ba",
    "bel",
    "bran",
    "car",
    "col",
    "da",
    "den",
    "dor",
    "el",
    "fen",
    "gar",
    "hal",
    "har",
    "hol",
    "ing",
    "jo",
    "ka",
    "kel",
    "kin",
    "la",
    "lan",
    "len",
    "lo",
    "mar",
    "mel",
    "mor",
    "na",
    "nel",
    "or",
    "pa",
    "per",
    "ra",
    "rin",
    "ro",
    "sa",
    "sel",
    "son",
    "ta",
    "ten",
    "tor",
    "va",
    "ver",
    "wal",
    "wen",
    "wick",
    "yar",
]
_GIVEN = [
    "adam",
    "alice",
    "amber",
    "anna",
    "ben",
    "bella",
    "caleb",
    "chloe",
    "daniel",
    "ella",
    "emma",
    "ethan",
    "finn",
    "grace",
    "hannah",
    "harry",
    "isaac",
    "ivy",
    "jack",
    "jade",
    "james",
    "kate",
    "leo",
    "lily",
    "lucas",
    "mia",
    "nathan",
    "noah",
    "olive",
    "oscar",
    "ruby",
    "ryan",
    "sam",
    "sarah",
    "sophie",
    "thomas",
    "toby",
    "zara",
    "zoe",
]
_STREETS = ["street", "road", "avenue", "place", "crescent", "court", "drive", "close", "way"]
_FOOD = ["cafe", "grill", "kitchen", "bistro", "house", "garden", "palace", "diner", "tavern", "room", "club", "bar", "inn", "deli"]
_CUISINE = [
    "blue",
    "golden",
    "silver",
    "old",
    "little",
    "royal",
    "lucky",
    "happy",
    "green",
    "red",
    "ocean",
    "sunset",
    "china",
    "india",
    "roma",
    "paris",
    "tokyo",
    "palm",
    "cedar",
    "union",
    "park",
    "lake",
    "hill",
    "river",
    "corner",
]


def _word(rng: random.Random, least: int = 2, most: int = 3) -> str:
    return "".join(rng.choice(_SYLLABLES) for _ in range(rng.randint(least, most)))


def typo(rng: random.Random, text: str) -> str:
    """One keyboard slip: a letter more, less, another one, two swapped, or a space more or less."""
    if len(text) < 3:
        return text
    i = rng.randrange(1, len(text) - 1)
    kind = rng.randrange(6)
    letter = rng.choice("abcdefghijklmnopqrstuvwxyz" if not text[i].isdigit() else "0123456789")
    if kind == 0:
        return text[:i] + text[i + 1 :]
    if kind == 1:
        return text[:i] + letter + text[i:]
    if kind == 2:
        return text[:i] + text[i + 1] + text[i] + text[i + 2 :]
    if kind == 3:
        return text.replace(" ", "", 1)
    if kind == 4 and not text[i].isdigit():
        return text[:i] + " " + text[i:]
    return text[:i] + letter + text[i + 1 :]


def persons(n: int, seed: int, *, phone: bool) -> list[list[str]]:
    """``n`` rows: people with up to five listings each and up to ten slips a listing; families share a door, strangers names."""
    rng = random.Random(seed)
    families = [_word(rng) for _ in range(max(20, n // 6))]
    streets = [f"{_word(rng)} {rng.choice(_STREETS)}" for _ in range(max(20, n // 4))]
    towns = [_word(rng) + rng.choice(["", "", " bay", " north", " hill"]) for _ in range(max(10, n // 6))]
    codes = [str(rng.randint(1000, 9999)) for _ in range(max(10, n // 6))]

    def some(names: list[str]) -> str:
        """Few names are many people's, many are few people's: so two strangers may have the same one."""
        return names[int(len(names) * rng.random() ** 2.5)]

    rows: list[list[str]] = []
    person = 0
    while len(rows) < n:
        town, code = some(towns), some(codes)
        door, family = [str(rng.randint(1, 160)), rng.choice(streets)], some(families)
        for _ in range(rng.choice([1] * 9 + [2])):  # somebody of the same family at the same door
            person += 1
            base = {
                "given": some(_GIVEN), "family": family, "number": door[0], "street": door[1], "postcode": code, "city": town,
                "phone": "".join(rng.choice("0123456789") for _ in range(7)),
            }  # fmt: skip
            for copy in range(rng.choice([1, 1, 2, 2, 3, 4, 5])):
                got = dict(base)
                # at most two slips a field and ten a listing, as in the generator of the Febrl data sets
                slips = [field for field in got for _ in range(2)]
                for field in rng.sample(slips, rng.randint(1, 10)) if copy else []:
                    kind = rng.random()
                    if kind < 0.07:
                        got[field] = ""
                    elif kind < 0.2 and field != "phone":
                        got[field] = {
                            "street": rng.choice(streets),
                            "given": some(_GIVEN),
                            "family": some(families),
                            "city": some(towns),
                            "postcode": some(codes),
                            "number": str(rng.randint(1, 160)),
                        }[field]
                    elif kind < 0.23:
                        got["given"], got["family"] = got["family"], got["given"]
                    else:
                        got[field] = typo(rng, got[field])
                rows.append([
                    "", f"p{person}", "person", f"{got['given']} {got['family']}".strip(), f"{got['number']} {got['street']}".strip(), got["postcode"], got["city"],
                    got["phone"] if phone else "", "", "", "", "",
                ])  # fmt: skip
    return _numbered(rng, rows[:n])


def guides(n: int, seed: int) -> list[list[str]]:
    """``n`` rows: restaurants as two guides list them; hotels with several dining rooms, chains, same names in other towns."""
    rng = random.Random(seed)
    towns = [" ".join(_word(rng, 1, 2) for _ in range(rng.randint(1, 2))) for _ in range(max(4, n // 90))]
    streets = [f"{_word(rng, 1, 2)} {rng.choice(['st.', 'ave.', 'blvd.', 'rd.', 'dr.'])}" for _ in range(max(20, n // 6))]
    rows: list[list[str]] = []
    thing = 0

    def phone() -> str:
        return f"{rng.choice(['212', '310', '404', '702', '415'])}{rng.randint(200, 999)}{rng.randint(1000, 9999)}"

    def add(name: str, address: str, town: str, number: str) -> None:
        nonlocal thing
        thing += 1
        for guide in range(2 if rng.random() < 0.25 else 1):
            other = rng.random() if guide else 1.0
            title, where, line, place = name, address, number, town
            if guide:
                if other < 0.3:
                    title = f"{name} ({town})"
                elif other < 0.45:
                    title = f"{rng.choice(['restaurant', 'cafe', 'the', 'chez', 'le'])} {name}"
                elif other < 0.6 and " " in name:
                    title = name.rsplit(" ", 1)[0]
                elif other < 0.7:
                    title = typo(rng, name)
                elif other < 0.8:  # "cafe hilton" and "hilton cafe (town)"
                    title = f"{' '.join(reversed(name.split()))}{rng.choice(['', f' ({town})'])}"
                if rng.random() < 0.3:
                    where = where.replace("st.", "street").replace("ave.", "avenue").replace("blvd.", "blv.") + rng.choice(
                        ["", " ne", " between 5th and 6th sts."]
                    )
                if rng.random() < 0.12:
                    where = f"{rng.randint(1, 9000)} {rng.choice(streets)}"
                if rng.random() < 0.08:
                    line = phone()
                if rng.random() < 0.3:
                    place = rng.choice(towns)
            shown = f"{line[:3]}/{line[3:6]}-{line[6:]}" if not guide else f"{line[:3]}-{line[3:6]}-{line[6:]}"
            rows.append(["", f"g{thing}", "guide", title, where, "", place, shown, "", "", "", ""])

    def title() -> str:
        return rng.choice(
            [
                lambda: f"{_word(rng)}",
                lambda: f"{rng.choice(_CUISINE)} {rng.choice(_FOOD)}",
                lambda: f"{_word(rng)} {rng.choice(_FOOD)}",
                lambda: f"{rng.choice(_GIVEN)}s",
                lambda: f"the {rng.choice(_CUISINE)} {_word(rng, 1, 2)}",
            ]
        )()

    while len(rows) < n:
        town = rng.choice(towns)
        address, number = f"{rng.randint(1, 9000)} {rng.choice(streets)}", phone()
        kind = rng.random()
        if kind < 0.14:  # a hotel with its rooms: one door, one switchboard
            hotel = f"{_word(rng)} {rng.choice(['hotel', 'hilton', 'carlton', 'resort'])}"
            for room in rng.sample(["cafe", "dining room", "grill", "brunch", "steak house", title(), title()], rng.randint(2, 4)):
                add(f"{room} {hotel}" if rng.random() < 0.6 else room, address, town, number if rng.random() < 0.8 else phone())
        elif kind < 0.18:  # a chain
            name = title()
            for _ in range(rng.randint(2, 5)):
                where = rng.choice(towns)
                add(f"{name} ({where})" if rng.random() < 0.4 else name, f"{rng.randint(1, 9000)} {rng.choice(streets)}", where, phone())
        else:
            add(title(), address, town, number)
    return _numbered(rng, rows[:n])


def _numbered(rng: random.Random, rows: list[list[str]]) -> list[list[str]]:
    rng.shuffle(rows)
    for i, row in enumerate(rows):
        row[0] = f"x{i}"
    return rows


def main() -> None:
    """python -m tests.bench.generate.simple persons|guides --n N --seed S --out FILE"""
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=["persons", "persons-phone", "guides"])
    parser.add_argument("--n", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    rows = guides(asked.n, asked.seed) if asked.kind == "guides" else persons(asked.n, asked.seed, phone=asked.kind == "persons-phone")
    with asked.out.open("w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows([HEADER, *rows])


if __name__ == "__main__":
    main()
