"""The styles that a page carries itself: which rules hold for an element, as far as they decide whether it is seen.

Knows compounds of names, classes and ids, one within another; a selector with anything else (a state, an attribute) is
passed over, and so is what holds for some screens or for paper only. Style sheets elsewhere are never fetched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_RULES = 3_000  # rules that are kept of a page; news pages carry some hundreds that matter here
HIGHEST = 200  # ancestors of an element that are looked at; pages nest 30 deep

PROPERTIES = frozenset(
    "display visibility opacity font-size position left top right bottom text-indent color background background-color "
    "clip clip-path".split()
)
_COMPOUND = re.compile(r"([a-zA-Z][\w-]*)?((?:[.#][\w-]+)*)\Z")
_PART = re.compile(r"[.#][\w-]+")
_EVERYWHERE = re.compile(r"@media\s+(?:only\s+)?(?:all|screen)\s*\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Compound:
    name: str
    classes: frozenset[str]
    ids: frozenset[str]

    def fits(self, element: Any) -> bool:  # noqa: ANN401 - lxml ships no types
        return (
            (not self.name or self.name == element.tag)
            and (not self.ids or element.get("id") in self.ids)
            and (not self.classes or self.classes <= set((element.get("class") or "").split()))
        )


@dataclass(frozen=True, slots=True)
class _Rule:
    path: tuple[_Compound, ...]  # outermost first
    rank: tuple[int, int, int, int]  # ids, classes and names in its selector, then its place in the page
    declared: dict[str, str]

    def fits(self, element: Any) -> bool:  # noqa: ANN401 - as above
        if not self.path[-1].fits(element):
            return False
        left = list(self.path[:-1])
        above, steps = element.getparent(), 0
        while left and above is not None and steps < HIGHEST:
            if left[-1].fits(above):
                left.pop()
            above, steps = above.getparent(), steps + 1
        return not left


@dataclass(slots=True)
class Styles:
    """The rules of a page by what their last compound asks for."""

    by_key: dict[str, list[_Rule]] = field(default_factory=dict)

    def of(self, element: Any) -> dict[str, str]:  # noqa: ANN401 - as above
        """What the page's rules and the element's own style declare, the strongest word for each property."""
        keys = [element.tag, f"#{element.get('id')}", *(f".{c}" for c in (element.get("class") or "").split())]
        rules = [rule for key in keys for rule in self.by_key.get(key, ()) if rule.fits(element)]
        found: dict[str, str] = {}
        own = declarations(element.get("style") or "")
        layers = [rule.declared for rule in sorted(rules, key=lambda rule: rule.rank)] + [own]
        for important in (False, True):
            for layer in layers:
                found.update((k, v[0]) for k, v in map(_weighed, layer.items()) if v[1] is important)
        return found


def _weighed(item: tuple[str, str]) -> tuple[str, tuple[str, bool]]:
    name, value = item
    plain, mark, _ = value.partition("!")
    return name, (plain.strip(), bool(mark))


def declarations(text: str) -> dict[str, str]:
    """The declarations in a block that can hide something.

    >>> declarations("Color: #FFF; margin: 0; display:none")
    {'color': '#fff', 'display': 'none'}
    """
    pairs = (part.partition(":") for part in text.split(";"))
    named = ((name.strip().lower(), value.strip().lower()) for name, _, value in pairs)
    return {name: value for name, value in named if name in PROPERTIES and value}


def styles_of(page: str) -> Styles:
    """The rules in the page's own <style> elements."""
    styles = Styles()
    count = 0
    for css in _sheets(page):
        for selectors, block in _rules(css):
            declared = declarations(block)
            for selector in selectors.split(",") if declared else ():
                path = _path(selector)
                if path and count < MOST_RULES:
                    count += 1
                    last = path[-1]
                    key = next((f"#{i}" for i in last.ids), None) or next((f".{c}" for c in last.classes), last.name)
                    sizes = (sum(len(c.ids) for c in path), sum(len(c.classes) for c in path))
                    rule = _Rule(path, (*sizes, sum(bool(c.name) for c in path), count), declared)
                    styles.by_key.setdefault(key, []).append(rule)
    return styles


def _sheets(page: str) -> Iterator[str]:
    lower = page.lower()
    if len(lower) != len(page):  # some letters grow in lower case
        lower = page
    position = 0
    while (start := lower.find("<style", position)) >= 0:
        opened = lower.find(">", start)
        end = lower.find("</style", opened)
        if opened < 0 or end < 0:
            return
        if "print" not in lower[start:opened]:
            yield page[opened + 1 : end]
        position = end


def _rules(css: str) -> Iterator[tuple[str, str]]:
    """Selectors and block of each rule that holds on every screen; comments left out."""
    first, *commented = css.split("/*")
    plain = first + "".join(part.partition("*/")[2] for part in commented)
    outer: list[str] = []
    before = ""
    for piece in re.split(r"([{}])", plain):
        if piece == "{":
            outer.append(before.rpartition(";")[2].strip())
        elif piece == "}":
            selectors = outer.pop() if outer else "@"
            if not selectors.startswith("@") and all(_EVERYWHERE.match(at) for at in outer):
                yield selectors, before
            before = ""
        else:
            before = piece


def _path(selector: str) -> tuple[_Compound, ...]:
    found = []
    for part in selector.replace(">", " ").split():
        compound = _COMPOUND.match(part)
        if compound is None:
            return ()
        marks = _PART.findall(compound.group(2))
        classes = frozenset(m[1:] for m in marks if m[0] == ".")
        ids = frozenset(m[1:] for m in marks if m[0] == "#")
        found.append(_Compound((compound.group(1) or "").lower(), classes, ids))
    return tuple(found)
