"""Seeded generators of listings with the truth. Each was written by somebody who had not seen the matcher."""

#: Worlds of organisations and places.
WORLDS = (
    "directory",
    "editor",
    "adversary",
    "registers",
    "atlas",
    "country",
    "relatives",
    "habits",
    "region",
    "families",
    "portal",
    "council",
    "mosaic",
    "census",
    "ledger",
    "border",
    "archive",
    "quarter",
    "tender",
    "polder",
    "hamlet",
    "beacon",
    "clinic",
    "haven",
    "orchard",
    "lantern",
)
#: Those that are never learnt from, so that what the weights are worth on listings never seen can be measured again.
UNSEEN = ("quayside", "millrace")
#: Worlds of activities and vacancies.
AGENDAS = ("agenda", "programme")
