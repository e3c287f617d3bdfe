"""Misspelt cues: the reporting verb that a word was meant to be, where one letter slipped ("siad", "reproted").

It knows a few common forms; whether the word stands where a cue would, cues.py knows.
"""

from __future__ import annotations

from typing import Final

# "said" is typed wrongly often enough in a hurry; only these few forms are repaired, and only before "that".
_COMMON_FORMS: Final = ("said", "stated", "reported", "announced", "claimed", "confirmed", "added", "noted", "warned")
_LEMMA: Final = dict(
    zip(
        _COMMON_FORMS,
        ("say", "state", "report", "announce", "claim", "confirm", "add", "note", "warn"),
        strict=True,
    )
)


def meant_lemma(word: str) -> str | None:
    """The lemma of the reporting verb that the word is one slip away from, or None."""
    return next((_LEMMA[form] for form in _COMMON_FORMS if _one_slip(word, form)), None)


def _one_slip(word: str, form: str) -> bool:
    """Whether one letter is missing, doubled, wrong or swapped with its neighbour."""
    if abs(len(word) - len(form)) > 1 or word == form:
        return False
    start = next((k for k, (a, b) in enumerate(zip(word, form, strict=False)) if a != b), min(len(word), len(form)))
    rest = {
        (word[start + 1 :], form[start + 1 :]),
        (word[start + 1 :], form[start:]),
        (word[start:], form[start + 1 :]),
        (word[start + 2 :], form[start + 2 :])
        if sorted(word[start : start + 2]) == sorted(form[start : start + 2])
        else ("", "-"),
    }
    return any(a == b for a, b in rest)
