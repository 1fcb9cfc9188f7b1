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
    for change in changes[state["seen"] :]:
        for note in state["notes"]:
            if change["change"] == "merged" and note["id"] == change["entry_id"]:
                note["id"] = change["new"]["id"]  # samengevoegd: mee naar het nieuwe nummer
            elif change["change"] in ("split", "added") and note["first_id"] == change["entry_id"]:
                note["id"] = change["entry_id"]  # weer los: terug naar waar het bij hoorde
    for note in state["notes"]:
        while note["id"] not in entries and leads.get(note["id"]):
            note["id"] = leads[note["id"]]
        note["closed"] = note["id"] not in entries  # van de kaart: bewaren, niet weggooien
    state["seen"] = len(changes)
    (folder / "entries.json").write_text(json.dumps(entries), encoding="utf-8")
    path.write_text(json.dumps(state), encoding="utf-8")
    return entries, state


if __name__ == "__main__":
    found, kept = follow(sys.argv[1], Path(sys.argv[2]))
    print(len(found), "plekken;", len(kept["notes"]), "eigen notities")
