"""Negation: which word, if any, makes a stretch say that something is not so.

It looks at the main verb, its auxiliaries and the phrases right below it: a "not" in a side clause denies nothing.
A "not" that only sets a bound, a time or a contrast denies nothing either ("no more than 40", "not until May", "not
the captain but the mate"). Who says so is no matter here; denials by a speaker's verb are in modality.py.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import DENIAL_CUES, NEGATIONS, REJECTIONS, SAYINGS

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

# Where a negator must hang to reach the clause.
_REACHES: Final = frozenset("neg det preconj nsubj nsubjpass dobj attr cc advmod".split())
_LINKS: Final = frozenset("nsubj nsubjpass dobj attr acomp expl aux auxpass".split())
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_ONE: Final = frozenset({"one", "single"})
# After a negator these make a bound, an addition or an emphasis of it ("no fewer than", "not only", "none other than").
_BOUNDS: Final = frozenset(
    "more fewer less later only just merely simply least doubt one's surprise wonder but other many".split()
)
_DEFINITE: Final = frozenset({"the", "its", "his", "her", "their"})
_SOLE: Final = frozenset({"only", "sole", "first", "last", "latest"})
_SOLE_REACH: Final = 7  # words behind the "not" within which it stands, whoever's it is
_FALSE_THINGS: Final = frozenset({"alarm", "start", "dawn", "tooth", "ceiling"})  # a false one is a kind of its own
# Verbs whose infinitive did not happen: "failed to reach a deal". Refusing and declining are deeds, not denials.
_FAILING: Final = frozenset({"fail", "neglect", "omit"})
_UNABLE: Final = frozenset({"unable", "incapable"})
# Words that are denied without a "not" when they are the subject of a passive ("the report was denied by …").
_TIMES: Final = frozenset({"until", "till", "before"})
# "not clear whether" and "would not say if" doubt; they do not deny.
_OPEN: Final = frozenset({"see", "determine", "decide", "know"})
_KNOWING: Final = frozenset("clear certain sure known understood obvious immediately".split())
_TELLING: Final = frozenset("say tell know disclose reveal decide confirm specify determine".split())

_FEW: Final = frozenset("few no none nobody nothing neither hardly".split())
_FEWER: Final = frozenset({"fewer", "less", "doubt"})
_UNSAYING: Final = frozenset("stop apologise apologize avoid refrain shy regret".split())
_LEARNING: Final = frozenset("understand learn find believe think expect".split())


def denial_word(parse: Parse, root: int, span: Span) -> str | None:
    """The word by which the clause of the verb at ``root`` says that something is not so, or None."""
    if any(
        parse.tokens[c].text.lower() in {"may", "might"} and parse.tokens[c].dep == "aux" for c in parse.children(root)
    ):
        return None  # "may not qualify" leaves it open
    rejected = _rejection(parse, root)
    negated = _negator(parse, root, span)
    if rejected and negated and parse.tokens[root].lemma == "be":
        return None  # "the figure is not wrong"
    return rejected or negated or _not_done(parse, root) or _refuted(parse, root)


def is_negated(parse: Parse, i: int) -> bool:
    """Whether a negator hangs on the word itself."""
    return any(parse.tokens[c].text.lower() in NEGATIONS for c in parse.children(i))


def _rejection(parse: Parse, root: int) -> str | None:
    """The word that rejects: "… were groundless rumours", "called the claim false"."""
    token = parse.tokens[root]
    if token.lemma not in {"be", "call", "brand", "label", "prove", "remain"}:
        return None
    there_is = any(parse.tokens[c].dep == "expl" for c in parse.children(root))
    for child in parse.children(root):
        below = parse.tokens[child]
        if below.dep not in {"acomp", "attr", "oprd", "ccomp"}:
            continue
        if below.dep == "attr" and (there_is or below.lemma.lower() in _FALSE_THINGS):
            continue  # "there were false reports", "it was a false alarm": there was one
        near = (child, *parse.children(child)) if below.dep != "ccomp" else (child,)
        for i in near:
            if parse.tokens[i].text.lower() in REJECTIONS:
                return parse.tokens[i].text
    return None


def _negator(parse: Parse, root: int, span: Span) -> str | None:
    inside = parse.indices(span)
    links = [root, *(c for c in parse.children(root) if parse.tokens[c].dep in _LINKS), *_lost(parse, root, span)]
    for link in links:
        for child in (link, *parse.children(link), *_single(parse, link)):
            token = parse.tokens[child]
            low = token.text.lower()
            alone = child == root and low in _FEW  # "None of the 9 survived": taken for what the rest hangs on
            if child not in inside or low not in NEGATIONS or low == "without":
                continue
            if token.dep not in _REACHES and not alone:
                continue
            if parse.tokens[link].dep == "acomp" and token.dep != "preconj":
                continue  # "was neither free nor fair"
            if child > link and parse.tokens[child - 1].pos == "PUNCT":
                continue  # "was updated - not a complete makeover"
            if _surpasses(parse, child, inside) or _leaves_some(parse, child):
                continue
            if not (_only_bounds(parse, child) or _only_dates(parse, root, low) or _contrasts(parse, root, low)):
                return token.text
    return None


def _lost(parse: Parse, root: int, span: Span) -> list[int]:
    """The subject that the parse gave to a word between: "no customer, Halberd included, accounts for more"."""
    if any(parse.tokens[c].dep in _SUBJECTS for c in parse.children(root)) or parse.tokens[root].dep != "conj":
        return []
    before = [i for i in parse.indices(span) if i < root and parse.tokens[i].dep in _SUBJECTS]
    return [i for i in before if parse.tokens[parse.tokens[i].head].lemma in {"include", "exclude"}]


def _single(parse: Parse, i: int) -> tuple[int, ...]:
    """What hangs on the "one" or "single" before the word: "not one case", "not a single voter"."""
    ones = (c for c in parse.children(i) if parse.tokens[c].text.lower() in _ONE and not _only_bounds(parse, c))
    return tuple(k for c in ones for k in parse.children(c))


def _only_bounds(parse: Parse, i: int) -> bool:
    following = [t.text.lower() for t in parse.tokens[i + 1 : i + _SOLE_REACH]]
    if not following:
        return False
    # "Not the only one", "not the park's first": one of more.
    owned = any(a in {"'s", "’s"} and b in _SOLE for a, b in pairwise(following))
    sole = following[0] in _DEFINITE and (owned or not _SOLE.isdisjoint(following[1:2]))
    return sole or following[0] in _BOUNDS


def _surpasses(parse: Parse, i: int, inside: range) -> bool:
    """Whether the "no" only makes a superlative: "no one has won it more often than Kar"; not "more than 40"."""
    after = [parse.tokens[k] for k in inside if k > i]
    if parse.tokens[i].text.lower() not in {"no", "nobody", "none"}:
        return False
    for than, behind in pairwise(after):
        if than.text.lower() == "than" and behind.pos not in {"NUM", "SYM"}:
            return any(t.tag in {"JJR", "RBR"} for t in after[: after.index(than)])
    return False


def _leaves_some(parse: Parse, i: int) -> bool:
    """For "there is nothing to be done but wait": it says what there is."""
    below = {parse.tokens[k].text.lower() for k in parse.subtree(i) if k > i}
    return parse.tokens[i].text.lower() in {"nothing", "nobody"} and not below.isdisjoint({"but", "except"})


def _only_dates(parse: Parse, root: int, negator: str) -> bool:
    """Whether the "not" only sets a time: "the bridge did not open until 1990" says when it opened."""
    if negator not in {"not", "n't", "n’t"}:
        return False
    verbs = (
        root,
        *(c for c in parse.children(root) if parse.tokens[c].dep == "xcomp"),
    )  # "did not start running until"
    below = [c for v in verbs for c in parse.children(v) if c > v and parse.tokens[c].dep in {"prep", "advcl"}]
    ahead = any(parse.tokens[c].tag == "MD" for c in parse.children(root))
    # "Was not inspected before it sank" denies; "will not leave before the war ends" says when.
    times = _TIMES if ahead else _TIMES - {"before"}
    return any(parse.tokens[c].text.lower() in _TIMES for c in below) or any(
        parse.tokens[m].dep == "mark" and parse.tokens[m].text.lower() in times
        for c in below
        if parse.tokens[c].dep == "advcl"
        for m in parse.children(c)
    )


def _contrasts(parse: Parse, root: int, negator: str) -> bool:
    """Whether something else is said in its place by the same verb: "it was not the captain but the mate"."""
    if negator not in {"not", "n't", "n’t"}:
        return False
    for child in parse.children(root):
        if parse.tokens[child].dep not in {"attr", "acomp", "dobj", "prep"}:
            continue
        joined = [parse.tokens[c] for c in parse.children(child) if parse.tokens[c].dep in {"cc", "conj"}]
        if any(t.text.lower() == "but" for t in joined) and any(t.dep == "conj" for t in joined):
            return True
    return False


def _not_done(parse: Parse, root: int) -> str | None:
    """What says that it was not done: "has yet to pay", "failed to stop", "was unable to reach"."""
    token = parse.tokens[root]
    below = [parse.tokens[c] for c in parse.children(root)]
    infinitive = any(t.dep == "xcomp" for t in below)
    if infinitive and token.lemma.lower() in _FAILING:
        return token.text
    yet = next((t for t in below if t.text.lower() == "yet" and t.dep == "advmod"), None)
    to_come = infinitive or any(t.tag == "TO" for t in below)
    if yet is not None and to_come and (token.lemma in {"have", "be"} or any(t.lemma in {"have", "be"} for t in below)):
        return yet.text
    if token.lemma == "be":
        return next((t.text for t in below if t.dep == "acomp" and t.text.lower() in _UNABLE), None)
    return None


def _refuted(parse: Parse, root: int) -> str | None:
    """What refutes: "the report was denied by the navy", "police have ruled out arson"."""
    token = parse.tokens[root]
    below = [parse.tokens[c] for c in parse.children(root)]
    of_sayings = any(t.dep == "nsubjpass" and (t.lemma.lower() in SAYINGS or t.pos == "PRON") for t in below)
    if token.lemma.lower() in DENIAL_CUES and of_sayings:
        return token.text
    if token.lemma.lower() == "rule" and any(t.dep == "prt" and t.text.lower() == "out" for t in below):
        return token.text
    return None


def is_unknown(parse: Parse, root: int) -> bool:
    """Whether the clause says that something is not clear or not known: a doubt, not a denial."""
    below = [parse.tokens[c] for c in parse.children(root)]
    if any(t.text.lower() == "yet" for t in below) and any(t.lemma in _OPEN for t in (parse.tokens[root], *below)):
        return True  # "is yet to be seen"
    words = [root, *(c for c in parse.children(root) if parse.tokens[c].dep in {"acomp", "oprd", "attr"})]
    knowing = any(parse.tokens[i].text.lower() in _KNOWING for i in words) or _tells_whether(parse, root)
    return is_negated(parse, root) and knowing


def _tells_whether(parse: Parse, root: int) -> bool:
    """Whether the verb would answer a question that the words below it put: "say if the yard was sold"."""
    asked = (c for c in parse.children(root) if parse.tokens[c].dep in {"ccomp", "advcl", "xcomp"} and c > root)
    return parse.tokens[root].lemma.lower() in _TELLING and any(
        parse.tokens[m].text.lower() in {"if", "whether"} for c in asked for m in parse.children(c)
    )


def nobody_says(parse: Parse, i: int, lemma: str, subject: int) -> bool:
    """For "no one said they had jobs", "it did not understand how …", "stopped short of saying": nobody says so."""
    at = min(parse.subtree(subject))
    first, *second = (t.text.lower() for t in parse.tokens[at : at + 2])
    unlearnt = lemma in _LEARNING and any(parse.tokens[c].dep == "neg" for c in parse.children(i))
    above = [parse.tokens[k].lemma.lower() for k in parse.ancestors(i)][:3] if parse.tokens[i].tag == "VBG" else []
    none = first in _FEW and not (first == "no" and _FEWER & set(second))
    return none or unlearnt or not _UNSAYING.isdisjoint(above)


__all__ = ["denial_word", "is_negated", "is_unknown", "nobody_says"]
