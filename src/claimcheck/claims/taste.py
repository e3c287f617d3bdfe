"""Taste: verdicts and bare forecasts, which no report could bear out, against states and plans, which one could."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.opinions import VERDICTS

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse, Token
    from claimcheck.text.span import Span

PLAIN_STATES: Final = frozenset(
    "due open closed shut available dead alive missing empty illegal legal pregnant vacant bankrupt homeless".split()
)
"""Adjectives that say how things are, not how one finds them."""
DECISIONS: Final = frozenset("vote appeal sue resign withdraw abstain comply cooperate boycott attend strike".split())
"""Deeds that are announced, by lemma."""
_CHANGES: Final = frozenset("open reopen close end begin start stop resume leave return continue expire".split())
NOUGHT: Final = frozenset({"nobody", "none"})
"""Words that count too: "nobody was hurt, police said"."""

_GENERIC_SUBJECTS: Final = frozenset(
    "it that this there what who all everyone everybody nobody one you these those".split()
)
# What is so much or so many: whoever says how much puts a figure on it.
_MEASURES: Final = frozenset("toll number figure count total cost price share rate turnout".split())
_ORDINAL_ENDS: Final = ("urth", "fifth", "ixth", "venth", "ighth", "ninth", "tenth", "lfth", "eenth", "tieth")
_WITNESSING: Final = frozenset("see hear watch witness notice spot".split())
_BECOMING: Final = frozenset("become grow change struggle suffer develop turn make get be have".split())
_THINGS: Final = frozenset({"NOUN", "PROPN"})
_PLACING: Final = frozenset("in at under on near inside outside beneath behind along beside around across".split())


def is_taste(reading: Reading, root: int, span: Span, lent: int | None = None) -> bool:
    """A verdict of taste or a forecast without a name or a figure: "it is …", "the days ahead will be …".

    ``lent`` is the subject that the verb shares with the one before it.
    """
    parse = reading.parse
    token = parse.tokens[root]
    tense = {parse.tokens[c].tag for c in parse.children(root) if parse.tokens[c].dep in {"aux", "auxpass"}} | {
        token.tag
    }
    own = next((c for c in parse.children(root) if parse.tokens[c].dep in {"nsubj", "nsubjpass", "expl"}), lent)
    subject = parse.tokens[own] if own is not None else None
    generic = subject is None or (subject.text.lower() in _GENERIC_SUBJECTS and not is_one_of(parse, root))
    if subject is not None and subject.text.lower() in NOUGHT and "VBD" in tense:
        return False  # "nobody had been on guard"
    if reading.text[span.start : span.start + 3].lower() == "if " and not reading.times_in(span):
        return True  # a supposition
    if token.lemma == "be" and (_is_verdict(parse, root) or (generic and _is_bare(reading, root))):
        return True
    if token.lemma == "be" and "MD" in tense and not generic and _is_plain_state(parse, root):
        return False  # "a surfer may be missing"
    if token.lemma == "be" and is_ranked(parse, root):
        return False  # "it is the fourth big fire since June"
    if token.lemma == "be" and not tense & {"VBD", "VBN"}:
        return generic or is_evaluative(reading, root) or "MD" in tense
    return bool("MD" in tense and not reading.times_in(span) and generic)


_ANYBODY: Final = frozenset("nobody somebody someone everybody everyone anybody anyone whoever".split())
_NO_ONE: Final = frozenset({"no", "any", "every", "some"})  # before "one"


def is_of_anybody(parse: Parse, root: int, lent: int | None = None) -> bool:
    """For "nobody here looks at the sunset any more": of nobody in particular, and of no time.

    What nobody did, is doing or has done is told of a day: "nobody was hurt", "somebody is lying".
    """
    own = next((c for c in parse.children(root) if parse.tokens[c].dep in {"nsubj", "nsubjpass"}), lent)
    if own is None:
        return False
    low = parse.tokens[own].text.lower()
    anyone = low == "one" and any(parse.tokens[c].text.lower() in _NO_ONE for c in parse.children(own))
    helpers = {parse.tokens[c].lemma.lower() for c in parse.children(root) if parse.tokens[c].dep == "aux"}
    verb = parse.tokens[root]
    timeless = (verb.tag in {"VBZ", "VBP"} and verb.lemma != "be") or bool(helpers & {"will", "would"})
    return (low in _ANYBODY or anyone) and timeless


def is_one_of(parse: Parse, root: int) -> bool:
    """For "one of them is in a serious condition": somebody is meant, not anyone."""
    ones = (c for c in parse.children(root) if parse.tokens[c].text.lower() == "one")
    return any(parse.tokens[g].text.lower() == "of" for c in ones for g in parse.children(c))


def is_there_somewhere(parse: Parse, root: int) -> bool:
    """For "there are more bodies under the rubble": several things in a place, not "there is no hope"."""
    below = [c for c in parse.children(root) if parse.tokens[c].dep in {"attr", "expl", "prep"}]
    more = [k for k, t in enumerate(parse.tokens[root + 1 : root + 2], root + 1) if t.text in {"more", "others"}]
    things = more + [c for c in below if parse.tokens[c].dep == "attr" and parse.tokens[c].tag == "NNS"]
    near = (c for k in (root, *things) for c in parse.children(k) if parse.tokens[c].dep == "prep")
    placed = any(parse.tokens[c].text.lower() in _PLACING for c in near)
    return any(parse.tokens[c].dep == "expl" for c in below) and bool(things) and placed


def is_witnessed(parse: Parse, root: int) -> bool:
    """For "I saw two men jump from the bridge", "we saw a man running away": what a witness says somebody did.

    Not "I saw my father struggle" nor "I watched the city change", which tell of a life.
    """
    below, verb = parse.children(root), parse.tokens[root]
    own = {parse.tokens[c].text.lower() for c in below if parse.tokens[c].dep == "nsubj"}
    if verb.tag != "VBD" or verb.lemma.lower() not in _WITNESSING or own.isdisjoint({"i", "we"}):
        return False
    seen = [(c, g) for c in below if parse.tokens[c].dep == "ccomp" for g in parse.children(c)]
    doers = [(g, c) for c, g in seen if parse.tokens[g].dep == "nsubj"]
    doers += [(c, g) for c in below if parse.tokens[c].dep == "dobj" for g in parse.children(c)]
    return any(_is_seen_doing(parse, who, did) for who, did in doers)


def _is_seen_doing(parse: Parse, who: int, did: int) -> bool:
    doing = parse.tokens[did].tag in {"VB", "VBG"} and parse.tokens[did].dep in {"ccomp", "acl"}
    own = any(parse.tokens[c].dep == "poss" for c in parse.children(who))
    return doing and not own and parse.tokens[who].pos in _THINGS and parse.tokens[did].lemma not in _BECOMING


def can_be_looked_up(parse: Parse, root: int) -> bool:
    """Whether a speaker states a plan, or how much something is ("the real toll could be twice as high")."""
    subjects = (parse.tokens[c].lemma.lower() for c in parse.children(root) if parse.tokens[c].dep == "nsubj")
    return _is_a_plan(parse, root) or any(s in _MEASURES for s in subjects)


def _is_a_plan(parse: Parse, root: int) -> bool:
    """Whether a speaker says what "it" or "they" will do ("it will now buy the land"), which can be looked up."""
    subject = next((parse.tokens[c].text.lower() for c in parse.children(root) if parse.tokens[c].dep == "nsubj"), "")
    will = any(parse.tokens[c].text.lower() in {"will", "would"} for c in parse.children(root))
    thing = any(parse.tokens[c].dep in {"dobj", "xcomp"} for c in parse.children(root))
    done = thing or parse.tokens[root].lemma in _CHANGES
    planned = (will and done and parse.tokens[root].lemma != "be") or decides(parse, root)
    return subject in {"it", "they", "he", "she"} and planned


def _is_verdict(parse: Parse, root: int) -> bool:
    """Whether the subject is called something that only shows how one finds it ("the red card was a joke")."""
    return any(
        parse.tokens[c].dep == "attr" and parse.tokens[c].lemma.lower() in VERDICTS for c in parse.children(root)
    )


def _is_bare(reading: Reading, root: int) -> bool:
    """Whether only a pronoun or "one" is said of the subject ("this was one of them")."""
    parse = reading.parse
    below = parse.children(root)
    said = [parse.tokens[c] for c in below if parse.tokens[c].dep in {"attr", "acomp"}]
    states = (g for c in below if parse.tokens[c].dep == "prep" for g in parse.children(c))
    of_it = any(parse.tokens[k].text.lower() == "of" for g in states for k in parse.children(g))
    return all(t.pos in {"PRON", "NUM", "DET"} for t in said) and (bool(said) or not of_it)  # "in control of the town"


def is_evaluative(reading: Reading, root: int) -> bool:
    """Whether what is said of the subject is a quality rather than a state of affairs."""
    parse = reading.parse
    for child in parse.children(root):
        token = parse.tokens[child]
        if token.dep == "acomp" and token.pos == "ADJ":
            return token.lemma.lower() not in PLAIN_STATES
        if token.dep == "attr":
            kinds = _kinds(parse, child)
            ranked = any(_ranks(t) for t in kinds)  # "the fourth big fire since June"
            return (bool(kinds) and not ranked) or token.lemma in {"thing", "matter"}
    return False


def is_ranked(parse: Parse, root: int) -> bool:
    """Whether the subject is said to be the fourth or the largest of its kind since a day or in a place."""
    things = (c for c in parse.children(root) if parse.tokens[c].dep == "attr")
    return any(
        any(_ranks(kind) for kind in _kinds(parse, c))
        and any(parse.tokens[g].dep == "prep" for k in (c, root) for g in parse.children(k))
        for c in things
    )


def _kinds(parse: Parse, noun: int) -> list[Token]:
    """The adjectives before a noun, those that hang on others too: "the fifth successful operation"."""
    return [parse.tokens[k] for k in parse.subtree(noun) if k < noun and parse.tokens[k].pos == "ADJ"]


def _is_plain_state(parse: Parse, root: int) -> bool:
    states = (parse.tokens[c] for c in parse.children(root) if parse.tokens[c].dep == "acomp")
    return any(t.lemma.lower() in PLAIN_STATES for t in states)


def _ranks(token: Token) -> bool:
    """Whether the adjective ranks ("first", "largest"), which can be looked up, rather than judges."""
    low = token.text.lower()
    ordinal = low in {"first", "second", "third", "last", "only", "sole"} or low.endswith(_ORDINAL_ENDS)
    return token.tag == "JJS" or ordinal


def decides(parse: Parse, root: int) -> bool:
    """For "it would vote in favour": what somebody says to be about to do, and is held to."""
    return parse.tokens[root].lemma.lower() in DECISIONS and parse.tokens[root].tag == "VB"
