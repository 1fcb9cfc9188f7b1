import json
from urllib.request import urlopen

with urlopen("https://heerlenkaart.nl/data/v1/entries.geojson") as reply:
    features = json.load(reply)["features"]

for feature in features:
    thing = feature["properties"]
    if "ontmoeten" in thing["themes"] and thing["stadsdeel"] is not None:
        print(thing["name"], "|", thing["stadsdeel"], "|", thing["phone"] or "geen telefoon")
