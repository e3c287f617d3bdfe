"""Whose: whether the outlet itself or somebody else says that something is unverified.

The outlet where it names itself as the one who would have verified, says "we", or names nobody; somebody else where
they are the subject or the "by", or where the words stand on their word, however deep in the sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from claimcheck.claims.claim import Voice
from claimcheck.claims.cues import cue_lemma
from claimcheck.claims.incapacity import governing, is_passive
from claimcheck.claims.lexicon import MEDIA_WORDS
from claimcheck.claims.outlet_names import names_another
from claimcheck.claims.pointing_words import ACCOUNTS, APPOSED, FIGURES
from claimcheck.claims.unknown_newsrooms import is_unknown_newsroom
from claimcheck.claims.verifier import REPORTERS, are_reporters, phrases, subject_at, verifier
from claimcheck.claims.verifying import CONFIRMATIONS, VERIFYING, first_joined, has_to_be_the_outlets
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.attribution import Attributed
    from claimcheck.claims.outlet_names import OutletNames
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse, Token

_OFFICES: Final = frozenset("officially publicly formally".split())
_OFFICIAL: Final = frozenset("official federal governmental government police military formal".split())
_AS: Final = frozenset({"oprd", "ccomp", "prep", "xcomp"})
_CALLING: Final = frozenset(
    "call describe label term dub deem consider dismiss regard characterise characterize".split()
)
_CAUSING: Final = frozenset("mean ensure make cause require entail dictate prevent be seem appear happen".split())
_NOBODY: Final = frozenset("it this that there what nobody none nothing which".split())
# Independent ones who stand for anybody; "media" is plural by its form.
_UNNAMED: Final = REPORTERS | frozenset("source medium media confirmation verification evidence proof account".split())
_GRANTING: Final = frozenset({"while", "although", "though"})
_LONGEST_NAME: Final = 4  # words: "The Wall Street Journal"; longer outlets call themselves by less


def whose(
    reading: Reading,
    sentence: Span,
    i: int,
    chain: tuple[int, ...],
    attributed: Sequence[Attributed],
    outlet: OutletNames,
    *,
    named: bool = False,
) -> tuple[Voice | None, str]:
    """Whose the disclaiming words at token ``i`` are, and who somebody else is; None where they disclaim nothing.

    Args:
        reading: The article.
        sentence: The sentence.
        i: The word of verifying.
        chain: It and the words that govern it (incapacity.governing).
        attributed: What stands on whose word.
        outlet: By which names the outlet calls itself.
        named: Whether the outlet's name stands right before the words.
    """
    token = reading.parse.tokens[i]
    in_speech = any(q.span.start <= token.start < q.span.end for q in reading.quotations_in(sentence))
    in_speech = in_speech or bool(_SIGNED.search(sentence.of(reading.text)))
    head = verifier(reading.parse, i, chain)
    if head is not None:
        head = _meant(reading.parse, sentence, head)
    phrased = [span.of(reading.text) for span in phrases(reading.parse, head)] if head is not None else []
    own = (
        (named and not _says_another_we(reading, i, attributed))
        or any(map(outlet.names_itself, phrased))
        or outlet.names_itself(_right_before(reading, chain))
    )
    if (own or _goes_on_itself(reading, i, chain, attributed, outlet)) and not in_speech:
        return Voice.OUTLET, ""
    aside = _in_brackets(sentence.of(reading.text), token.start - sentence.start)
    said_by = "" if aside else _on_whose_word(reading, token, attributed, outlet) or _told_by(reading, i, outlet)
    if in_speech or said_by:
        return Voice.THIRD_PARTY, said_by
    if head is None:
        if has_to_be_the_outlets(reading.parse, i):
            return None, ""
        return (Voice.THIRD_PARTY if _others_are_meant(reading.parse, i, chain) else Voice.OUTLET), ""
    if _is_newsroom(reading, i, head, phrased, outlet):
        return Voice.OUTLET, ""
    return Voice.THIRD_PARTY, reading.parse.subtree_span(head).of(reading.text)


# "We have not checked it, said the clerk": what opens such words; must not match "Wendy".
_WE: Final = re.compile(r"(?:we|i|our)\b", re.IGNORECASE)


def _says_another_we(reading: Reading, i: int, attributed: Sequence[Attributed]) -> bool:
    """For "We have not been able to check it, said the clerk": words of somebody else, though no marks stand there."""
    token = reading.parse.tokens[i]
    trailed = (
        item
        for item in attributed
        if item.content.covers(token.span) and item.cue_span is not None and item.cue_span.start >= item.content.end
    )
    return any(_WE.match(reading.text, item.content.start) for item in trailed)


def _in_brackets(sentence: str, at: int) -> bool:
    """Whether the outlet puts it in brackets, beside what somebody says: "(the dismissal could not be confirmed)"."""
    opened, closed = sentence.rfind("(", 0, at), sentence.rfind(")", 0, at)
    return opened > closed and ")" in sentence[at:]


def _goes_on_itself(
    reading: Reading, i: int, chain: tuple[int, ...], attributed: Sequence[Attributed], outlet: OutletNames
) -> bool:
    """For "the Times confirmed that three had left, but could not verify …", whatever the parser joined."""
    parse, top = reading.parse, chain[-1]
    own = any(parse.tokens[c].dep in {"nsubj", "nsubjpass"} for c in parse.children(top))
    if parse.tokens[top].dep != "conj" or own:
        return False
    start = min(k for link in chain for k in (link, *parse.children(link)) if k > parse.tokens[top].head)
    opens = parse.tokens[start - 1].text.lower() == "but"
    token = parse.tokens[i]
    within = [item.source for item in attributed if item.content.covers(token.span) and item.source is not None]
    sure = (subject_at(parse, a) for a in parse.ancestors(top) if parse.tokens[a].lemma.lower() in VERIFYING)
    within += [parse.subtree_span(subject) for subject in sure if subject is not None]
    return opens and any(outlet.is_own(source.of(reading.text)) for source in within)


def _right_before(reading: Reading, chain: tuple[int, ...]) -> str:
    """The name that stands right before the words of not verifying, whatever the parser made of it."""
    parse = reading.parse
    words = [*chain, *(c for i in chain for c in parse.children(i) if parse.tokens[c].dep in {"aux", "neg", "auxpass"})]
    last = min(words) - 1
    first = last
    while first > 0 and parse.tokens[first - 1].pos == "PROPN" and last - first < _LONGEST_NAME:
        first -= 1
    if last < 0 or parse.tokens[last].pos != "PROPN" or parse.tokens[last].dep in {"pobj", "dobj"}:
        return ""  # "an official who spoke to the Times could not confirm it"
    return Span(parse.tokens[first].start, parse.tokens[last].end).of(reading.text)


def _meant(parse: Parse, sentence: Span, head: int) -> int:
    """Whom "it" or "they" stands for: the subject further up, or that of the sentence before."""
    if parse.tokens[head].text.lower() not in {"it", "they"}:
        return head
    clause = next((a for a in parse.ancestors(head) if parse.tokens[a].dep == "relcl"), None)
    hung = head if clause is None else parse.tokens[clause].head
    if parse.tokens[hung].pos == "PROPN" and any(parse.tokens[c].tag == "WDT" for c in parse.children(clause or 0)):
        return hung  # "papers seen by the Times, which it could not authenticate"
    above = (subject_at(parse, a) for a in parse.ancestors(parse.tokens[head].head))
    found = next((s for s in above if s is not None and s != head), None)
    if found is not None:
        return _named_in(parse, found, head) or found
    k = bisect_left(parse.sentences, sentence.start, key=lambda s: s.start)
    before = parse.indices(parse.sentences[k - 1]) if k else range(0)
    root = next((i for i in before if parse.tokens[i].head == i), None)
    subject = subject_at(parse, root) if root is not None else None
    return head if subject is None else subject


def _named_in(parse: Parse, subject: int, pronoun: int) -> int | None:
    """The name within the subject that the pronoun's clause hangs on: the "X" of "papers seen by X, which it"."""
    clause = next((a for a in parse.ancestors(pronoun) if parse.tokens[a].dep == "relcl"), None)
    if clause is None or parse.tokens[clause].head != subject:
        return None
    names = [j for j in parse.subtree(subject) if j < pronoun and parse.tokens[j].dep == "pobj"]
    return next((j for j in reversed(names) if parse.tokens[j].pos == "PROPN"), None)


def _is_newsroom(reading: Reading, i: int, head: int, named: list[str], outlet: OutletNames) -> bool:
    """Whether who did not verify is the outlet, an unknown outlet's newsroom, reporters, or anyone independent."""
    if any(map(outlet.is_own, named)) or (not outlet.known and any(map(_is_media, named))):
        return True
    if not outlet.known and any(is_unknown_newsroom(reading, i, head, phrase) for phrase in named):
        return True
    if any(map(_PAPER.fullmatch, named)) and not names_another(reading.text, outlet):
        return True
    independent = any(re.search(r"\bindependent(?:ly)?\b", phrase, re.IGNORECASE) for phrase in named)
    return (independent and not _are_others(reading.parse, head)) or are_reporters(reading.parse, head)


def _are_others(parse: Parse, head: int) -> bool:
    """For "independent surveyors could not verify it": who tried; not "by independent surveyors", nor sources."""
    return parse.tokens[head].dep == "nsubj" and parse.tokens[head].lemma.lower() not in _UNNAMED


def _others_are_meant(parse: Parse, i: int, chain: tuple[int, ...]) -> bool:
    """Whether words that name nobody still mean somebody else: "declined to comment", "not officially confirmed"."""
    lemma = parse.tokens[i].lemma.lower()
    if any(parse.tokens[link].lemma.lower() in {"decline", "refuse"} for link in chain):
        return True
    words = {parse.tokens[c].text.lower() for k in {i, first_joined(parse, i)} for c in parse.children(k)}
    if any(parse.tokens[j].lemma.lower() == "court" and parse.tokens[j].dep == "pobj" for j in parse.subtree(i)):
        return True  # "have not been proven in court"
    return (lemma == "confirm" and bool(words & _OFFICES)) or (lemma in CONFIRMATIONS and bool(words & _OFFICIAL))


def _told_by(reading: Reading, i: int, outlet: OutletNames) -> str:
    """Who tells, further up in the sentence, what is not verified: "activists point out that", "she called it"."""
    parse, below = reading.parse, i
    left = _left_of_clause(parse, i)
    tellers = [] if left is None else [left]
    for above in parse.ancestors(i):
        dep, verb = parse.tokens[below].dep, parse.tokens[above]
        if dep == "advcl" and _grants(parse, below):
            break  # "although it was impossible to verify who held it, both sides laid claim to it: the army said …"
        said = dep == "ccomp" and (cue_lemma(parse, above) is not None or _holds_that(parse, above, below))
        if said or (dep in _AS and verb.lemma.lower() in _CALLING and not is_passive(parse, above)):
            tellers.append(above)
        below = above
    for teller in tellers:
        subject = subject_at(parse, teller)
        if subject is not None and parse.tokens[subject].text.lower() not in _NOBODY:
            phrase = parse.subtree_span(subject).of(reading.text)
            first, last = sorted((parse.tokens[teller].end, parse.tokens[i].start))
            apart = ";" in reading.text[first:last] or _after_contrast(reading.text, first, last)
            if not apart and not outlet.is_own(phrase):
                return phrase
    return ""


def _grants(parse: Parse, clause: int) -> bool:
    """Whether the clause begins with "although"."""
    return any(
        parse.tokens[c].dep == "mark" and parse.tokens[c].text.lower() in _GRANTING for c in parse.children(clause)
    )


def _holds_that(parse: Parse, verb: int, clause: int) -> bool:
    """For "the judge ruled that …": any verb with such a clause but those of causes ("the blackout means that …")."""
    marks = {parse.tokens[c].text.lower() for c in parse.children(clause) if parse.tokens[c].dep == "mark"}
    return "that" in marks and parse.tokens[verb].pos == "VERB" and parse.tokens[verb].lemma.lower() not in _CAUSING


def _left_of_clause(parse: Parse, i: int) -> int | None:
    """The verb of speech right before the clause, which the parser may have hung elsewhere."""
    first = min(j for link in governing(parse, i) for j in (link, *_subjects_below(parse, link)))
    while first > 0 and parse.tokens[first - 1].text.lower() in {"that", "out"}:
        first -= 1
    return first - 1 if first > 0 and cue_lemma(parse, first - 1) is not None else None


def _subjects_below(parse: Parse, i: int) -> Iterator[int]:
    for child in parse.children(i):
        if parse.tokens[child].dep in {"nsubj", "nsubjpass", "expl"}:
            yield from parse.subtree(child)


def _on_whose_word(reading: Reading, token: Token, attributed: Sequence[Attributed], outlet: OutletNames) -> str:
    """The source phrase on whose word the disclaiming words stand, unless it is the outlet's own name."""
    for item in attributed:
        if item.content.start <= token.start < item.content.end and item.source is not None:
            phrase = item.source.of(reading.text)
            cue = item.cue_span
            if cue is not None and cue.start <= token.start < cue.end:
                continue
            trails = cue is not None and cue.start > token.start  # "…, but no word of it, according to the Mail"
            said_from = min(item.content.start, cue.end if cue else item.content.start)
            apart = ";" in reading.text[token.start : cue.start] if cue and trails else False
            apart = apart or (not trails and _after_contrast(reading.text, said_from, token.start))
            apart = apart or (not trails and bool(_BACK_BEHIND_MARK.search(reading.text, said_from, token.start)))
            apart = apart or _is_of_the_source(reading.parse, token, item) or _is_granted_before(reading, token, item)
            if not apart and not outlet.is_own(phrase):
                return phrase
    return ""


def _is_of_the_source(parse: Parse, token: Token, item: Attributed) -> bool:
    """For "said the clerk, whose account could not be verified": the clause tells of who speaks, not what they say."""
    i = parse.indices(token.span).start
    above = (parse.tokens[a] for a in (i, *parse.ancestors(i)))
    return any(t.dep == "relcl" and t.head == item.source_head for t in above)


def _is_granted_before(reading: Reading, token: Token, item: Attributed) -> bool:
    """For "while the reports could not be verified, photographs show smoke": the outlet grants it before it quotes."""
    parse = reading.parse
    i = parse.indices(token.span).start
    clauses = [a for a in (i, *parse.ancestors(i)) if parse.tokens[a].dep == "advcl"]
    marks = {parse.tokens[c].text.lower() for a in clauses for c in parse.children(a) if parse.tokens[c].dep == "mark"}
    return bool(marks & _GRANTING) and item.source is not None and token.start < item.source.start


# "The paper", which is the outlet's own where it has named no other; must not match "a paper".
_PAPER: Final = re.compile(
    r"the (?:news)?(?:paper|magazine|website|broadcaster|station|weekly|daily|channel|publication)", re.IGNORECASE
)
# A post with its signature, "— Ana Ruiz (@anaruiz)": somebody else's words though no marks stand around them.
_SIGNED: Final = re.compile(r"[—–-] ?[^()\n]{2,60} ?\(@\w{1,30}\)")
# "; the latter could not be verified": behind a semicolon the outlet speaks of what was said; must not match "; two of
# the men could not be identified".
_BACK_BEHIND_MARK: Final = re.compile(
    r";\s(?:the (?:latter|former)|neither|either|this|that|the (?:\w{2,20} )?"
    rf"(?:{'|'.join(sorted(FIGURES | ACCOUNTS))})s?)\b",
    re.IGNORECASE,
)
# ", but …" and "– though …" end what a source says: the outlet speaks again; must not match inside a single clause.
_CONTRAST: Final = re.compile(
    r"(?:[,;][”\"’]?|\s[—–-])\s*(?:but|though|although|however|even (?:if|though))\b|\bbut (?:this|that|it) |"
    rf", which (?:could|can|has|have)\b|{APPOSED}"
    r"|, an? (?:\w{2,20} ){1,2}(?:that|which) (?:could|can|cannot|has|have|we)\b",
    re.IGNORECASE,
)


def _after_contrast(text: str, start: int, position: int) -> bool:
    return bool(_CONTRAST.search(text, start, position))


def _is_media(phrase: str) -> bool:
    """Whether the phrase is "we", "this newspaper" or a newsroom's name: used where the outlet is not known."""
    phrase = re.sub(r"^[Tt]he\s+", "", phrase.strip())
    low = phrase.lower()
    if low in {"we", "i", "our reporter", "our reporters"} or low.startswith(
        ("this news", "this paper", "this website")
    ):
        return True
    words = re.findall(r"[a-z][\w-]*", low)
    return (
        bool(words)
        and phrase[0].isupper()
        and (
            words[-1] in MEDIA_WORDS
            or low.endswith((".com", ".org", ".net"))
            or (len(words) == 1 and words[0] in MEDIA_WORDS)
        )
    )
