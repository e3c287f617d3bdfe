"""copied_speakers: by whose word two sentences alike were written: who copies adds no source and changes none.

Rules: knows the words of two sentences and the verbs of saying. Asked of sentences that stand among a report's own;
within a text that is a copy as a whole it says nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.evidence.wordings import Wording

_SAYS: Final = frozenset(
    "said says told announced stated confirmed reported claimed estimated insisted declared added argued warned".split()
)
_LIGHT: Final = frozenset(
    "the a an its their his her on in at of and that it had has have was were he she they monday tuesday wednesday"
    " thursday friday saturday sunday late earlier later yesterday today".split()
)
_NEAR: Final = 5  # words beside a verb of saying in which its speaker stands


def adds_a_speaker(report: Wording, original: Wording) -> bool:
    """Whether the report gives somebody's word for what the original says by itself: "the office said it had"."""
    return not _SAYS.isdisjoint(_own(report)) and _SAYS.isdisjoint(_own(original)) and "according" not in original.words


def other_speaker(a: Wording, b: Wording) -> bool:
    """Whether each has a speaker of its own: "organisers said", "the interior ministry said"."""
    ours, theirs = _speaker(a.words), _speaker(b.words)
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _own(wording: Wording) -> set[str]:
    return {word for word, quoted in zip(wording.words, wording.quoted, strict=True) if not quoted}


def _speaker(words: Sequence[str]) -> set[str]:
    """The words beside "said" at the end or the head of the sentence, or behind "according to"."""
    if "according" in words:
        at = len(words) - 1 - list(reversed(words)).index("according")
        return _telling(words[at + 2 : at + 2 + _NEAR])
    if words and words[-1] in _SAYS:
        return _telling(words[-2:-1])
    head = next((i for i, word in enumerate(words[: _NEAR + 1]) if word in _SAYS), 0)
    return _telling(words[:head])


def _telling(words: Sequence[str]) -> set[str]:
    return {word for word in words if word not in _LIGHT}
