"""Themes of the map, and the rule that gives a thing its themes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from pydantic import Field

from store.errors import ConfigError
from store.settings.loader import StrictModel, load_model
from store.values.text import Vocabulary, words, words_in


class Theme(StrictModel):
    """One theme as residents see it; ``keywords`` are folded words or parts of compounds. ``by_name``: a keyword as a word of its own
    in a name is enough, whatever the categories say."""

    id: str = Field(pattern=r"^[a-z][a-z0-9-]*$")
    title: str
    description: str
    colour: str = Field(pattern=r"^#[0-9a-fA-F]{6}$")
    icon: str
    keywords: tuple[str, ...] = ()
    by_name: bool = True


class Themes(StrictModel):
    """config/themes.yaml, in the order in which they are shown."""

    themes: tuple[Theme, ...] = Field(min_length=1)

    def ids(self) -> tuple[str, ...]:
        """Theme ids in order."""
        return tuple(t.id for t in self.themes)

    @cached_property
    def _keywords(self) -> dict[str, frozenset[str]]:
        return {t.id: frozenset(" ".join(words(k)) for k in t.keywords) for t in self.themes}

    @cached_property
    def _outright(self) -> dict[str, list[str]]:
        """Keyword -> themes that it gives a name."""
        found: dict[str, list[str]] = {}
        for theme in self.themes:
            for keyword in self._keywords[theme.id] if theme.by_name else ():
                found.setdefault(keyword, []).append(theme.id)
        return found

    @cached_property
    def _longest(self) -> int:
        return max((len(k.split()) for k in self._outright), default=0)

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary.of(k for keys in self._keywords.values() for k in keys)

    def match(self, mapped: Iterable[str], texts: Iterable[str], name: str = "") -> tuple[str, ...]:
        """Theme ids for a thing: those its categories map to, else the one or two whose keywords occur most; and besides those that its
        name says outright ("Sociaal Buurtteam Centrum" in the categories "Geldzaken" and "Zorg" is help and advice too).

        ``mapped`` = theme ids from source files ("sport-en-bewegen/voetbal" counts as its first part);
        ``texts`` = category names first, then name and summary. Empty when nothing fits: unknown is no theme.
        """
        order = self.ids()
        found = {m.partition("/")[0] for m in mapped} & set(order) or self._by_words(texts)
        found |= self._by_name(name)
        return tuple(i for i in order if i in found)

    def _by_name(self, name: str) -> set[str]:
        """Themes with a keyword that is a word or phrase of its own here; "repair cafe" is not also a "cafe"."""
        parts = words(name)
        phrases = {" ".join(parts[start:end]) for start in range(len(parts)) for end in range(start + 1, start + 1 + self._longest)}
        said = phrases & self._outright.keys()
        meant = {k for k in said if not any(k != longer and f" {k} " in f" {longer} " for longer in said)}
        return {i for k in meant for i in self._outright[k]}

    def _by_words(self, texts: Iterable[str]) -> set[str]:
        """The one or two themes whose keywords occur most in the first text that has any."""
        order = self.ids()
        for text in texts:
            said = words_in(words(text), self._vocabulary)
            found = {i: keys & said for i, keys in self._keywords.items()} if said else {}
            every = set().union(*found.values())
            # "taalcafe" also contains "cafe": the longest word that matches says what is meant
            hits = {i: sum(not any(k != longer and k in longer for longer in every) for k in keys) for i, keys in found.items()}
            best = max(hits.values(), default=0)
            if best:
                return {*[i for i in order if hits[i] == best][:2]}
        return set()


def load_themes(config: Path) -> Themes:
    """config/themes.yaml. Raises ConfigError on double ids."""
    path = config / "themes.yaml"
    themes = load_model(path, Themes)
    if len(set(themes.ids())) != len(themes.themes):
        raise ConfigError(path, "themes", "an id stands twice; ids must be unique.")
    return themes
