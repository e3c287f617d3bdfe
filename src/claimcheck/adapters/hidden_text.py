"""What a page holds and its readers do not see: taken away by a style, moved off the screen, or in the ground's colour.

Words that are there for machines only must become neither claim nor evidence. Asks page_styles.py what holds for an
element; what a style sheet elsewhere or a script hides it cannot know.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from claimcheck.adapters.page_styles import declarations, styles_of

if TYPE_CHECKING:
    from collections.abc import Mapping

Colour = tuple[int, int, int]

FAR = {"px": 500, "pt": 400, "": 500, "em": 50, "rem": 50, "ch": 50, "vw": 100, "vh": 100, "%": 100}
ALIKE = 8  # of 255 in each of red, green and blue: below it nobody tells letters from their ground

_LENGTH = re.compile(r"-(\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})(px|pt|em|rem|ch|vw|vh|%)?")
_ZERO = re.compile(r"0(?:\.0{0,9})?(?:px|pt|em|rem|%)?\Z")
_HEX = re.compile(r"#([0-9a-f]{3,8})\Z")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})[\s,]{1,9}(\d{1,3})[\s,]{1,9}(\d{1,3})(?:[\s,/]{1,9}(0?\.?\d{1,9}%?))?\s*\)")
_NAMES: Mapping[str, Colour] = {
    "white": (255, 255, 255), "snow": (255, 250, 250), "ivory": (255, 255, 240), "whitesmoke": (245, 245, 245),
    "black": (0, 0, 0), "red": (255, 0, 0), "green": (0, 128, 0), "blue": (0, 0, 255), "yellow": (255, 255, 0),
    "gray": (128, 128, 128), "grey": (128, 128, 128), "silver": (192, 192, 192), "navy": (0, 0, 128),
}  # fmt: skip
_WHITE: Colour = (255, 255, 255)


def hidden_elements(tree: Any, page: str) -> list[Any]:  # noqa: ANN401 - lxml ships no types
    """The elements whose words are not seen, by the page's own styles; those within one of them may be left out."""
    styles = styles_of(page)
    # Without another sheet the ground is the browser's white; with one, nobody here knows.
    bare = not any("stylesheet" in (link.get("rel") or "").lower() for link in tree.iter("link"))
    ground: dict[Any, tuple[Colour | None, Colour | None]] = {}
    hidden: list[Any] = []
    camouflaged: list[Any] = []
    telling: set[Any] = set()  # elements that have a colour of their own, and those around them
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        declared = styles.of(element) if styles.by_key or element.get("style") else {}
        if declared and _is_away(declared, own=declarations(element.get("style") or "")):
            hidden.append(element)
        letters, behind = ground.get(element.getparent(), (None, _WHITE if bare else None))
        if declared.keys() & {"color", "background", "background-color"}:
            letters, behind = _painted(declared, letters, behind)
            # With a ground of its own, transparent letters may show a picture of colours through themselves.
            if _is_transparent(declared.get("color", "")) and "background" not in declared:
                hidden.append(element)
            if letters is not None and behind is not None and _alike(letters, behind):
                camouflaged.append(element)
            else:
                telling.add(element)
        ground[element] = (letters, behind)
    around = {above for element in telling for above in element.iterancestors()} if camouflaged else set()
    return [*hidden, *(e for e in camouflaged if e not in around)]


def _is_away(declared: Mapping[str, str], *, own: Mapping[str, str]) -> bool:
    """Whether it is not shown at all, of no size, or moved off the screen."""
    if declared.get("display") == "none" or declared.get("visibility") in {"hidden", "collapse"}:
        return True
    # Only in its own style: rules that fade a story in begin with none, and a script does the rest.
    if _ZERO.match(declared.get("font-size", "x")) or _ZERO.match(own.get("opacity", "x").partition("!")[0].strip()):
        return True
    if _is_far(declared.get("text-indent", "")):
        return True
    if declared.get("position") not in {"absolute", "fixed"}:
        return False
    clipped = declared.get("clip", "").replace(" ", "").startswith(("rect(0", "rect(1px"))
    return clipped or any(_is_far(declared.get(side, "")) for side in ("left", "top", "right", "bottom"))


def _is_far(value: str) -> bool:
    found = _LENGTH.match(value)
    return found is not None and float(found.group(1)) >= FAR[found.group(2) or ""]


def _painted(
    declared: Mapping[str, str], letters: Colour | None, behind: Colour | None
) -> tuple[Colour | None, Colour | None]:
    """The colours of letters and ground, where they are said; None for what cannot be told, such as a picture."""
    if "color" in declared and declared["color"] not in {"inherit", "currentcolor"}:
        letters = _colour(declared["color"])
    for name in ("background", "background-color"):
        value = declared.get(name)
        if value is None or value in {"none", "inherit", "transparent"}:
            continue
        words = value.split() if "(" not in value else [value]
        behind = next((c for c in map(_colour, words) if c is not None), None)
    return letters, behind


def _colour(value: str) -> Colour | None:
    if value in _NAMES:
        return _NAMES[value]
    if found := _HEX.match(value):
        digits = found.group(1)
        if len(digits) in {3, 4}:
            digits = "".join(d * 2 for d in digits)
        return (int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)) if len(digits) in {6, 8} else None
    if found := _RGB.match(value):
        return (int(found.group(1)), int(found.group(2)), int(found.group(3)))
    return None


def _is_transparent(value: str) -> bool:
    found = _RGB.match(value)
    return value == "transparent" or bool(found and found.group(4) and not float(found.group(4).rstrip("%")))


def _alike(one: Colour, other: Colour) -> bool:
    return all(abs(a - b) <= ALIKE for a, b in zip(one, other, strict=True))
