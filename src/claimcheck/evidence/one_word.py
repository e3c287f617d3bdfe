"""one_word: which origins are one, by what the origins themselves show, and how many words a set of them comes to.

Two origins are one only where something shows it, and that is kept in words. It knows origins alone; what documents say
of their names besides is origins.py's.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

from claimcheck.evidence.names import NameMatch, same_name, same_outlet
from claimcheck.evidence.origin import Origin, Voucher

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

OUTLETS: Final = frozenset({Voucher.OUTLET, Voucher.CREDIT, Voucher.COPY})


def same_origin(a: Origin, b: Origin) -> NameMatch | None:
    """Why two origins are one, or None where nothing shows it; unnamed ones are only within one text."""
    if a.anonymous or b.anonymous:
        if (paper := same_name(a.name, b.name)) is not None and paper.how == "work":
            return paper
        if a.text and (a.anonymous, a.text, a.name) == (b.anonymous, b.text, b.name):
            return NameMatch(how="text", evidence=f"“{a.name}” of one text, or of copies of it")
        return None
    if a.voucher in OUTLETS and b.voucher in OUTLETS:
        if a.family and a.family == b.family:
            return NameMatch(how="family", evidence=f"“{a.name}” and “{b.name}” are both at {a.family}")
        return same_outlet(a.name, b.name)
    return same_name(a.name, b.name) or same_outlet(a.name, b.name)


def words_of(
    own: Origin, told: Iterable[Origin], silent: Iterable[Origin], same: Callable[[Origin, Origin], NameMatch | None]
) -> dict[Origin, tuple[int, str]]:
    """For each origin on whose word it is: a number, 0 for the claim's own, and the fullest name of those that are one.

    Whoever is the same as the fullest name is one with it, but nobody for being the same as somebody who is:
    "officials" may be the police as well as the ministry, and those two are two for all that.

    Args:
        own: The claim's own origin.
        told: The origins of what says anything to the claim.
        silent: Those of what does not; they come last, so that they join no two that do.
        same: Why two origins are one, or None.
    """
    heads, number = [own], {own: 0}
    for origin in (*sorted(set(told), key=_rank), *sorted(set(silent), key=_rank)):
        if origin not in number:
            number[origin] = next((i for i, head in enumerate(heads) if same(head, origin) is not None), len(heads))
            heads += [origin] if number[origin] == len(heads) else []
    names = [min((o for o in number if number[o] == i), key=_rank).name for i in range(len(heads))]
    return {origin: (i, names[i]) for origin, i in number.items()}


def count_origins(origins: Iterable[Origin]) -> tuple[tuple[Origin, ...], ...]:
    """The origins grouped so that each group is one; the number of groups is the number of independent origins.

    The order of the origins does not matter. Each group is sorted, fullest name first; groups are sorted by that name.

    >>> dial = Origin(name="Dial Wire", voucher=Voucher.OUTLET)
    >>> len(count_origins([dial, Origin(name="The Dial Wire", voucher=Voucher.CREDIT)]))
    1
    """
    return _groups(origins, same_origin)


def _groups(
    origins: Iterable[Origin], same: Callable[[Origin, Origin], NameMatch | None]
) -> tuple[tuple[Origin, ...], ...]:
    items = sorted(set(origins), key=_rank)
    parent = list(range(len(items)))

    def root(i: int) -> int:
        while parent[i] != i:
            i = parent[i]
        return i

    for i, j in combinations(range(len(items)), 2):
        if same(items[i], items[j]) is not None:
            a, b = sorted((root(i), root(j)))
            parent[b] = a
    groups: dict[int, list[Origin]] = {}
    for i, item in enumerate(items):
        groups.setdefault(root(i), []).append(item)
    return tuple(sorted((tuple(g) for g in groups.values()), key=lambda g: _rank(g[0])))


def _rank(origin: Origin) -> tuple[int, str, str, str, bool, str, str]:
    return (
        -len(origin.name),
        origin.name,
        origin.voucher.value,
        origin.evidence,
        origin.anonymous,
        origin.text,
        origin.family,
    )
