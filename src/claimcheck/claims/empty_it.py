"""Empty it: whether an "it" stands for nothing ("it is clear that …", "it took 300 men to …") or for what has happened.

It knows one clause; whom a full "it" means is worked out elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import RAISED_HEDGES, SPEECH

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse

# Verbs whose "it" is empty, or means all that has just been told.
_OF_EVENTS: Final = frozenset(
    """
    seem appear emerge turn rain snow happen occur follow come mean mark matter bring represent transpire look help
    show suggest prove demonstrate begin start end
    """.split()
)
_LINKS: Final = frozenset("be remain become take make feel sound get cost".split())
# What happened is called so: "It was the third attack in May". A thing may be called so, too; then nothing is lost.
_EVENTS: Final = frozenset(
    """
    time attack incident accident case death crash move win defeat victory loss sign reason result day year part step
    event blow decision thing way matter question problem shame disaster tragedy mistake story moment issue end start
    surprise wonder shock coincidence beginning record success failure change appearance meeting game goal visit strike
    outbreak seizure haul raid rescue protest sale deal takeover merger vote trial verdict arrest murder killing
    massacre battle clash rally march rise fall drop increase decline jump slump
    """.split()
)
_EVENT_ENDINGS: Final = ("tion", "sion")  # "the biggest evacuation", "the worst explosion"
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl"})
_CLAUSES: Final = frozenset({"ccomp", "csubj", "xcomp", "advcl", "acl", "relcl", "csubjpass"})


def is_empty(parse: Parse, i: int) -> bool:
    """Whether the "it" at token ``i`` is empty, stands for a clause behind it, or for an event."""
    token = parse.tokens[i]
    verb = parse.tokens[token.head]
    if token.dep not in {"nsubj", "nsubjpass"} or verb.lemma in _OF_EVENTS:
        return True
    below = parse.children(token.head)
    if token.dep == "nsubjpass":  # "it is believed to weigh four tons" is full, "it was found that …" is not
        told = verb.lemma.lower() in SPEECH | RAISED_HEDGES | {"know", "decide", "agree", "hope"}
        full = any(parse.tokens[c].dep == "xcomp" for c in below)
        clauses = [c for c in below if parse.tokens[c].dep in {"ccomp", "csubj", "csubjpass"}]
        whole = any(parse.tokens[k].dep in _SUBJECTS for c in clauses for k in parse.children(c))
        return whole or (told and not full and not clauses)
    if verb.lemma not in _LINKS:
        return False
    hung = [c for c in below if c > i and parse.tokens[c].dep in {"attr", "acomp", "oprd", "dobj"}]
    reached = {parse.tokens[k].dep for c in hung for k in parse.children(c)} | {
        parse.tokens[c].dep for c in below if c > i
    }
    named = any(parse.tokens[c].pos in {"PROPN", "PRON", "NUM"} for c in hung)
    names = [parse.tokens[c].lemma.lower() for c in hung]
    event = any(name in _EVENTS or name.endswith(_EVENT_ENDINGS) for name in names)
    return bool(reached & _CLAUSES) or named or event or verb.lemma in {"take", "make", "cost", "get"}


__all__ = ["is_empty"]
