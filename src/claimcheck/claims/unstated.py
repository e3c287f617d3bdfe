"""Unstated: sentences by which nothing is said to be so: appeals, worked examples, alternatives, headlines, mark-up.

What was asked for, might have been or is one of two things, no report bears out, whatever figures stand in it. It
knows one statement, its words and its main verb.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import NEUTRAL
from claimcheck.claims.stretches import words_in

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading
    from claimcheck.claims.segmentation import Statement
    from claimcheck.text.parse import Parse

# "the kindest man I ever met"; must not match "the largest ship the yard ever built".
_OWN_VERDICT: Final = re.compile(r"\b(?:I|we)(?:['’]ve|\shave|\shad)?\sever\b")
# "Anyone with information should call police"; must not match "Anyone who paid was freed".
_APPEAL: Final = re.compile(
    r"(?:Any(?:one|body)|Witnesses|People)\s(?:with|who|in)\b[^.]{0,80}?"
    r"\b(?:should|can|(?:is|are) (?:asked|urged)|call)\b"
)
# "has asked for anyone who saw it"; must not match "asked for anyone else".
_ASKED_FOR: Final = re.compile(r"\b(?:ask|appeal)(?:s|ed|ing)? for any(?:one|body) (?:with|who)\b")
# "If, for example, the bell weighs two tons, …": reckoned, not found. Must not match "If the bell weighs two tons".
_EXAMPLE: Final = re.compile(r"(?:If|Suppose|Imagine|Say),? (?:for (?:example|instance)|say|that)\b")
# "Otherwise, the bank would have sold it"; must not match "Otherwise, the bank is safe".
_OTHERWISE: Final = re.compile(r"(?:Otherwise|If not),? [^.;]{0,120}?\b(?:would|could)(?:n['’]t)? (?:not )?have\b")
# "As I wrote in May": leads on to what was written. Must not match "As I wrote it, the lights went out".
_AS_I_SAID: Final = re.compile(r"As (?:I|we) (?:wrote|said|noted|reported|mentioned|put it)\b[^,;]{0,60}\Z")
# Tags of a page, and the signature of a post: "— Ana Ruiz (@anaruiz) May 2, 2016". Must not match "x < 3".
_MARK_UP: Final = re.compile(
    r"</?[A-Za-z][\w-]{0,20}(?:\s[^<>]{0,300})?/?>|<!--|\(@\w{1,20}\) [A-Z][a-z]{2,8} \d{1,2}, \d{4}"
)
# A link to another story: "RELATED: …", and glued to it, "RelatedNorway: …". Must not match "Related parties".
_LINKED: Final = re.compile(r"\W?(?:RELATED|Related|READ MORE|Read more|SEE ALSO|See also)(?::|(?<=d)[A-Z])")
_APPEALING: Final = frozenset("urge appeal beg plead implore beseech encourage invite call ask".split())
_READER: Final = frozenset("look consider take imagine remember click read watch check".split())
_SMALL: Final = frozenset(
    "a an the of in on to for and but or nor with by at as from into over per vs via than off out up".split()
)
"""Words that headlines write in small letters too."""
_HEADLINE: Final = 6  # words; a shorter row of capitals may be a name
_FEW: Final = 4  # words: a quotation of fewer states nothing, and so does who said it


def says_nothing(reading: Reading, statement: Statement, root: int) -> bool:
    """Whether it only appeals, reckons, leaves a choice, leads on, or is a headline or mark-up."""
    told = statement.span.of(reading.text)
    if _OWN_VERDICT.search(told) or _APPEAL.match(told) or _ASKED_FOR.search(told) or _MARK_UP.search(told):
        return True
    if _EXAMPLE.match(told) or _OTHERWISE.match(told) or _AS_I_SAID.match(told) or _LINKED.match(told):
        return True
    if _appeals(reading.parse, root) or _leaves_a_choice(reading, statement, root):
        return True
    if statement.attributed is not None:
        return False
    leads = _leads_on(reading, statement, root)
    return (
        leads or _is_headline(told) or _is_to_the_reader(reading, statement) or _only_quotes(reading, statement, root)
    )


def _leads_on(reading: Reading, statement: Statement, root: int) -> bool:
    """For "The founder, Hugo Hale, said:": what he said comes behind the colon, perhaps on the next line."""
    parse = reading.parse
    told = any(parse.tokens[c].dep in {"ccomp", "dobj", "prep"} for c in parse.children(root))
    return parse.tokens[root].lemma.lower() in NEUTRAL and not told and reading.text.startswith(":", statement.span.end)


def _appeals(parse: Parse, root: int) -> bool:
    """For "I urge all drivers to stay at home", "we call on the council to act": asked here and now."""
    subjects = {parse.tokens[c].text.lower() for c in parse.children(root) if parse.tokens[c].dep == "nsubj"}
    verb = parse.tokens[root]
    bare = not any(parse.tokens[c].dep in {"aux", "neg"} for c in parse.children(root))
    return verb.tag == "VBP" and verb.lemma.lower() in _APPEALING and bare and not subjects.isdisjoint({"i", "we"})


def _leaves_a_choice(reading: Reading, statement: Statement, root: int) -> bool:
    """For "Either the lock was open, or somebody had a key", and for "Or both were at home." behind it."""
    parse = reading.parse
    if reading.text.startswith("Or ", statement.sentence.start):
        return True
    either = any(t.text.lower() == "either" for t in parse.within(statement.span)[:3])
    clauses = (c for c in parse.children(root) if parse.tokens[c].dep == "conj")
    owned = any(parse.tokens[g].dep in {"nsubj", "nsubjpass", "expl"} for c in clauses for g in parse.children(c))
    joined = any(parse.tokens[c].text.lower() == "or" for c in parse.children(root))
    return either and owned and joined


def _is_headline(told: str) -> bool:
    """For "Mayor Sells Old Harbour Mill": every word but the small ones has a capital."""
    words = [w.strip("“”\"'‘’()[]:;,.!?…") for w in told.split()]
    words = [w for w in words if w and (w[0].isalpha() or w[0].isdigit())]
    weighty = [w for w in words if w.lower() not in _SMALL]
    return len(words) >= _HEADLINE and all(not w[0].islower() for w in weighty)


def _is_to_the_reader(reading: Reading, statement: Statement) -> bool:
    """For "Look at the last line: …": what the reader is asked to do comes first."""
    first = reading.parse.indices(statement.span).start
    verb = reading.parse.tokens[first]
    owned = any(reading.parse.tokens[c].dep == "nsubj" for c in reading.parse.children(first))
    return verb.tag in {"VB", "VBP"} and verb.lemma.lower() in _READER and not owned


def _only_quotes(reading: Reading, statement: Statement, root: int) -> bool:
    """For "“A lie,” Ruiz said": who said a word or two."""
    quoted = sum(words_in(reading, q.span) for q in reading.quotations_in(statement.sentence))
    said = words_in(reading, statement.sentence) - quoted
    return reading.parse.tokens[root].lemma.lower() in NEUTRAL and 0 < quoted < _FEW and said <= _FEW
