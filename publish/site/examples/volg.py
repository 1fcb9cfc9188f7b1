"""Volgt de kaart: python volg.py https://heerlenkaart.nl MAP. Wat u zelf bij een nummer bewaart, gaat mee met het nummer."""

import csv
import io
import json
import sys
from pathlib import Path
from urllib.request import urlopen


def get(url):
    with urlopen(url) as reply:
        return reply.read().decode("utf-8")


def follow(base, folder):
    release = json.loads(get(f"{base}/data/v1/manifest.json"))["release"]
    root = f"{base}/releases/{release}/data/v1/"  # alles uit dezelfde uitgave, ook als er net een nieuwe komt
    entries = {r["id"]: r for r in map(json.loads, get(root + "entries.ndjson").splitlines())}
    leads = {r["old_id"]: r["new_id"] for r in csv.DictReader(io.StringIO(get(root + "redirects.csv")))}
    changes = [json.loads(line) for line in get(root + "changes.ndjson").splitlines()]
    path = folder / "state.json"
    state = json.loads(path.read_text()) if path.exists() else {"seen": 0, "notes": []}
    for note in state["notes"]:
        at = note["first_id"]  # het nummer waarbij u de notitie maakte: ook na splitsen hoort zij daar
        while at not in entries and leads.get(at):
            at = leads[at]  # samengevoegd: mee naar het nieuwe nummer
        note["id"], note["closed"] = at, at not in entries  # van de kaart: bewaren, niet weggooien
    news = changes[state["seen"] :]  # wat er sinds de vorige keer gebeurde; er komen alleen regels bij
    (folder / "news.json").write_text(json.dumps(news), encoding="utf-8")
    state["seen"] = len(changes)
    (folder / "entries.json").write_text(json.dumps(entries), encoding="utf-8")
    path.write_text(json.dumps(state), encoding="utf-8")
    return entries, state


if __name__ == "__main__":
    found, kept = follow(sys.argv[1], Path(sys.argv[2]))
    print(len(found), "plekken;", len(kept["notes"]), "eigen notities")
