"""Incapacity: by which words a text says that somebody could not, would not or did not do what a verb says.

"Not", "unable", "declined", "no way of", "efforts … were unsuccessful", "is still trying to": the words that govern the
verb, and whether they add up to a no. It reads one sentence's parse and knows nothing of what the verb means.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse

ATTEMPTS: Final = frozenset("attempt effort bid try".split())
"""Nouns, by lemma, of trying: "efforts to verify it failed"."""

_GOVERNORS: Final = ATTEMPTS.union(
    """
    able unable possible impossible fail decline refuse difficult hard tough position way means manage struggle mean
    yet wait await seek work succeed unsuccessful permit allow continue anyone anybody ability capacity lose lack
    """.split()
)
_DENYING: Final = frozenset(
    """
    unable impossible fail decline refuse difficult hard tough struggle unsuccessful fruitless futile lose lack
    """.split()
)
_PENDING: Final = frozenset("seek work try attempt wait struggle continue".split())
# Purposes hang on these: "could not reach the company to confirm the figure".
_REACHING: Final = frozenset("reach contact locate find visit access enter come".split())
_NEGATIVE: Final = frozenset("not n't n’t never no neither nor cannot none nobody".split())
_NONE_OF: Final = frozenset("neither none no nothing nobody".split())
_FEW: Final = frozenset({"little", "few"})
_QUESTIONS: Final = frozenset("when where how who whom whose whether if what why which".split())
_FAR: Final = 40  # tokens from "confirm" to "but not": one clause, however long
_LITTLE: Final = frozenset({"little", "nothing"})
_MEANS: Final = frozenset("mean means way".split())
_IMPERSONAL: Final = frozenset("possible impossible way difficult hard tough".split())
_THINGS: Final = frozenset({"NOUN", "PROPN", "PRON", "SCONJ"})
_NEEDS: Final = frozenset("need reason plan requirement obligation intention rush hurry duty point".split())
_COPULAS: Final = frozenset({"be", "remain", "prove"})
_STATES: Final = frozenset({"acomp", "attr", "oprd"})
_BELOW_COPULA: Final = frozenset({"acomp", "attr", "oprd", "prep", "xcomp", "nsubj", "ccomp", "csubj"})


def governing(parse: Parse, i: int) -> tuple[int, ...]:
    """The verb and, above it, the words that make the doing possible or not ("has been unable to …")."""
    chain = [i]
    for above in parse.ancestors(i):
        if not _governs(parse, above, chain[-1]):
            break
        chain.append(above)
    return tuple(chain)


def _governs(parse: Parse, above: int, below: int) -> bool:
    tokens = parse.tokens
    token, dep, lemma = tokens[above], tokens[below].dep, tokens[above].lemma.lower()
    if dep == "conj":
        either = token.pos == "VERB" and _joined_by_or(parse, above)
        return either or _shares_infinitive(parse, above, below)
    if dep == "ccomp" and below < above and token.pos == "VERB":
        return False  # "the report could not be confirmed; both declined to comment"
    if token.pos == "ADP":
        noun = tokens[token.head].lemma.lower()
        return lemma in {"in", "without"} or (lemma in {"of", "to", "at"} and noun in _GOVERNORS)
    if lemma == "have":
        return dep == "dobj"
    if dep in {"acl", "relcl"} and tokens[below].tag == "VB" and token.dep == "dobj":
        return lemma in _GOVERNORS or tokens[token.head].lemma.lower() in _REACHING  # "reach the depot to confirm it"
    if lemma == "do" and _little_to_do(parse, above):
        return dep in {"relcl", "advcl", "xcomp"}  # "there is little it can do to verify such numbers"
    if dep == "relcl" and lemma in _MEANS:
        return True  # "there were no means by which it could check the story"
    if lemma in _COPULAS and any(t.text == ";" for t in tokens[below + 1 : above]):
        return False  # "the former has been confirmed; the latter could not be"
    if lemma in _COPULAS:
        state = any(_is_state(parse, c) and tokens[c].lemma.lower() in _GOVERNORS for c in parse.children(above))
        placed = any(_position(parse, c) for c in parse.children(above))
        return dep in _BELOW_COPULA or (dep == "advcl" and (state or placed))
    if lemma in _REACHING and dep in {"advcl", "xcomp", "ccomp", "dobj"}:
        return tokens[below].tag == "VB" or dep == "dobj"
    return lemma in _GOVERNORS


def _little_to_do(parse: Parse, i: int) -> bool:
    """For "there is little it can do", whichever of the two the parser hangs on the other."""
    near = (parse.tokens[i].head, *parse.children(i))
    return any(parse.tokens[k].text.lower() in _LITTLE for k in near)


def _joined_by_or(parse: Parse, i: int) -> bool:
    """Whether what is said of the verb holds for the verbs joined to it too ("has not been audited or verified")."""
    return any(parse.tokens[c].text.lower() in {"or", "nor"} for c in parse.children(i))


def _shares_infinitive(parse: Parse, above: int, below: int) -> bool:
    """For "to contact witnesses and verify the report": what governs the first governs the second."""
    tokens = parse.tokens
    own = any(
        tokens[c].dep in {"aux", "nsubj", "neg"} and tokens[c].text.lower() != "to" for c in parse.children(below)
    )
    return tokens[above].tag == "VB" and tokens[below].tag == "VB" and not own


def is_negated(parse: Parse, chain: tuple[int, ...]) -> bool:
    """Whether the doing at the head of the chain is negated, by itself or by what governs it."""
    negations = sum(_negations_at(parse, link, chain) for link in chain)
    negations += (
        _negative_subject(parse, chain)
        + _negative_object(parse, chain)
        + _yet_to(parse, chain[0])
        + _is_forestalled(parse, chain[0])
        + _is_there_nothing(parse, chain[-1])
        + _failed_attempt(parse, chain)
    )
    return negations % 2 == 1 or (negations == 0 and (_is_pending(parse, chain) or _is_partial(parse, chain)))


def _negations_at(parse: Parse, link: int, chain: tuple[int, ...]) -> int:
    """How often the word or what hangs directly on it says no: "unable", "not", "impossible" beside "is"."""
    tokens = parse.tokens
    below = parse.children(link)
    little = link != chain[0] and tokens[link].lemma == "do" and _little_to_do(parse, link)
    own = little or tokens[link].lemma.lower() in _DENYING or tokens[link].text.lower() == "without"
    beside = any(_is_state(parse, c) and tokens[c].lemma.lower() in _DENYING for c in below if c not in chain)
    said_no = any(
        tokens[c].text.lower() in _NEGATIVE and tokens[c].dep in {"neg", "preconj", "advmod", "det", "cc", "aux"}
        for c in below
        if tokens[c].text.lower() != "nor" or c < link
    )
    return int(own or beside or _is_in_vain(parse, below)) + int(said_no or _not_at_first(parse, link))


def _not_at_first(parse: Parse, link: int) -> bool:
    """For "could not at first be verified", where the "not" hangs on "first"; not for "not only verified"."""
    tokens = parse.tokens
    adverbs = (c for c in parse.children(link) if c < link and tokens[c].text.lower() in {"first", "immediately"})
    return any(tokens[g].text.lower() in _NEGATIVE for c in adverbs for g in parse.children(c))


def _is_in_vain(parse: Parse, below: tuple[int, ...]) -> bool:
    """For "were in vain", "without success", "to no avail", "is in no position to"."""
    phrases = {(parse.tokens[c].text.lower(), parse.tokens[g].lemma.lower()) for c in below for g in parse.children(c)}
    return bool(phrases & {("in", "vain"), ("without", "success"), ("to", "avail")}) or any(
        parse.tokens[d].text.lower() == "no" for c in below for g in _position(parse, c) for d in parse.children(g)
    )


def _position(parse: Parse, i: int) -> list[int]:
    """The "position" in "in a position" where the word at ``i`` is that "in"."""
    return [
        c for c in parse.children(i) if parse.tokens[c].lemma.lower() == "position" and parse.tokens[i].text == "in"
    ]


def _is_state(parse: Parse, i: int) -> bool:
    return parse.tokens[i].dep in _STATES


def _yet_to(parse: Parse, i: int) -> bool:
    """For "has yet to be confirmed", however the parser hung it; not for "has not yet been able to"."""
    before = [t.text.lower() for t in parse.tokens[max(0, i - 5) : i]]
    if "yet" not in before:
        return False
    at = before.index("yet")
    return before[at + 1 : at + 2] == ["to"] and not set(before[:at]) & _NEGATIVE


def _is_forestalled(parse: Parse, i: int) -> bool:
    """For "the lines were cut before the reports could be checked": it never came to that."""
    below = {(parse.tokens[c].dep, parse.tokens[c].text.lower()) for c in parse.children(i)}
    return {("mark", "before"), ("aux", "could")} <= below


def _negative_subject(parse: Parse, chain: tuple[int, ...]) -> bool:
    """For "Neither count could be …", "none of the claims could be …", "not all of it could be …"."""
    for link in chain:
        for child in parse.children(link):
            if parse.tokens[child].dep in {"nsubj", "nsubjpass"}:
                words = [parse.tokens[j].text.lower() for j in sorted(parse.subtree(child)) if j <= child]
                of = [g for c in parse.children(child) if parse.tokens[c].text == "of" for g in parse.children(c)]
                of_none = any(parse.tokens[k].text.lower() in _NONE_OF for g in of for k in (g, *parse.children(g)))
                few_of = words[-1] in _FEW and any(parse.tokens[c].dep == "prep" for c in parse.children(child))
                if set(words) & _NONE_OF or words[:1] == ["not"] or few_of or of_none:
                    return True
    return False


def _negative_object(parse: Parse, chain: tuple[int, ...]) -> bool:
    """For "could verify neither claim", "was able to confirm none of this"."""
    objects = (c for c in parse.children(chain[0]) if parse.tokens[c].dep == "dobj" and c > chain[0])
    return any(
        parse.tokens[k].text.lower() in {"neither", "none"} and k <= c for c in objects for k in parse.subtree(c)
    )


def _failed_attempt(parse: Parse, chain: tuple[int, ...]) -> bool:
    """For "Attempts to confirm the protest failed", where the parser takes the protest for what failed."""
    noun = parse.tokens[chain[-1]]
    alone = noun.lemma.lower() in ATTEMPTS and noun.dep == "ROOT"
    below = (parse.tokens[c] for c in parse.children(chain[0]) if c > chain[0])
    return alone and any(t.dep == "ccomp" and t.lemma.lower() == "fail" for t in below)


def _is_there_nothing(parse: Parse, i: int) -> bool:
    """For "there is nothing to confirm it", "nobody to confirm it", "no witness to confirm it"."""
    token = parse.tokens[i]
    above = parse.tokens[token.head]
    if token.dep in {"advcl", "xcomp"} and above.lemma == "be":
        nouns = [c for c in parse.children(token.head) if parse.tokens[c].dep == "attr"]
    else:
        nouns = [token.head] if token.dep in {"acl", "relcl"} else []
    return any(
        parse.tokens[n].text.lower() in _NONE_OF
        or (
            token.tag == "VB"
            and parse.tokens[n].lemma.lower() not in _GOVERNORS | _NEEDS  # "no way to", which counts there
            and any(parse.tokens[c].text.lower() == "no" for c in parse.children(n))
        )
        for n in nouns
    )


def _is_pending(parse: Parse, chain: tuple[int, ...]) -> bool:
    """For "is still working to verify it": what is being tried has not been done."""
    if _is_still_on(parse, chain[0]):
        return True
    for link in chain[1:]:
        token = parse.tokens[link]
        going_on = token.tag == "VBG" and any(parse.tokens[c].lemma == "be" for c in parse.children(link))
        if token.lemma.lower() in _PENDING and going_on:
            return True
    return False


def _is_still_on(parse: Parse, i: int) -> bool:
    """For "are still verifying the report"."""
    words = {parse.tokens[c].text.lower() for c in parse.children(i)}
    return parse.tokens[i].tag == "VBG" and "still" in words


def left_out(parse: Parse, verb: int) -> int | None:
    """The head of what the doing stopped short of: the date in "verified the place of the video but not its date"."""
    end = max(parse.subtree(next(reversed([verb, *parse.ancestors(verb)]))))
    for i in range(verb + 1, end):
        but_not = parse.tokens[i].text.lower() == "not" and parse.tokens[i - 1].text.lower() == "but"
        head = parse.tokens[i].head
        if but_not and head > i and parse.tokens[head].dep == "conj" and parse.tokens[head].pos in _THINGS:
            return head
    return None


def clause_left_out(parse: Parse, verb: int) -> int | None:
    """The "how" of "could confirm that they were genuine but not how they were obtained"."""
    at = [i for i in range(verb + 1, min(verb + _FAR, len(parse.tokens) - 2)) if parse.tokens[i].text == "but"]
    asked = (i + 2 for i in at if parse.tokens[i + 1].text == "not" and parse.tokens[i + 2].text in _QUESTIONS)
    return next(asked, None)


def _is_partial(parse: Parse, chain: tuple[int, ...]) -> bool:
    """For "could confirm only part of it", "only three could be confirmed"; not "can only be confirmed by a vote"."""
    tokens, verb = parse.tokens, chain[0]
    if left_out(parse, verb) is not None or clause_left_out(parse, verb) is not None:
        return True
    could = any(tokens[c].lemma in {"can", "could"} for c in parse.children(verb)) or any(
        tokens[link].lemma.lower() == "able" for link in chain
    )
    if could and any(tokens[c].text.lower() in {"partly", "partially"} for c in parse.children(verb)):
        return True
    subject = next((c for c in parse.children(verb) if tokens[c].dep == "nsubjpass"), None)
    if subject is not None:
        return could and any(tokens[j].text.lower() == "only" for j in parse.subtree(subject) if j < subject)
    only = [c for c in parse.children(verb) if tokens[c].text.lower() == "only" and c > verb]
    beside = any(
        tokens[g].text.lower() == "only"
        for c in parse.children(verb)
        if tokens[c].dep == "dobj"
        for g in parse.subtree(c)
    )
    return could and bool(only or beside)


def is_passive(parse: Parse, i: int) -> bool:
    """Whether the verb is passive: its subject is what was not verified, not who did not."""
    return any(parse.tokens[c].dep in {"auxpass", "nsubjpass"} for c in parse.children(i)) or (
        parse.tokens[i].tag == "VBN"
        and parse.tokens[i].dep in {"xcomp", "acomp", "oprd", "ROOT", "conj", "acl"}
        and not any(parse.tokens[c].lemma == "have" for c in parse.children(i))
    )


def is_impersonal(parse: Parse, chain: tuple[int, ...]) -> bool:
    """Whether nobody in particular could not ("it was not possible", "there was no way"); not "the ship had no way"."""
    states = {c for link in chain for c in parse.children(link) if _is_state(parse, c)}
    had = any(parse.tokens[link].lemma == "have" and parse.tokens[link].pos == "VERB" for link in chain)
    return not had and any(parse.tokens[i].lemma.lower() in _IMPERSONAL for i in states.union(chain))


def is_tough(parse: Parse, chain: tuple[int, ...]) -> bool:
    """Whether the subject is what the verb would be done to: "the claim is impossible to establish"."""
    objectless = not any(parse.tokens[c].dep in {"dobj", "ccomp"} for c in parse.children(chain[0]))
    return objectless and is_impersonal(parse, chain)
