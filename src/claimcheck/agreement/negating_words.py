"""Words that say no, as data: negators, verbs of denial, softer noes, and what rejects an attribution.

Rules: this file knows English words and nothing else; what a no reaches is denial.py's.
"""

from __future__ import annotations

from typing import Final


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.split(","))


NEGATORS: Final = _phrases(
    "not, never, no, none, nobody, nothing, neither, nor, without, cannot, nowhere, no longer, no one"
)

# verbs and phrases that turn what follows into something rejected
DENIALS: Final = _phrases(
    "deny, denied, denies, denying, denial, reject, rejected talk, rejects, rejected, rejecting, dismiss as, "
    "dismissed as, dismissed reports, dismissed claims, dismissed talk, dismissed suggestions, refute, refuted, "
    "refutes, rebut, rebutted, disputed, disputes, false, untrue, groundless, baseless, unfounded, fabricated, a "
    "hoax, a lie, lies, fake, did not happen, never happened, no truth, no evidence, contrary to, incorrect, not "
    "true, debunked, a fabrication, misleading, rumours, rumors, ruled out, nothing of the kind"
)

# a no without a negator: against a negated sentence such words clash with nothing
SOFT: Final = _phrases(
    "refuse, refused, refuses, refusing, decline, declined, declines, fail to, failed to, fails to, lack, lacks, "
    "lacked, lacking, absence, empty, blank, unable, barred, prevented, avoid, avoided, opposite, deny, denies, "
    "denied, ruled out, stopped, hardly, barely, scarcely, rarely, seldom, few, little, unlikely, impossible, "
    "run out of, ran out of, running out of, short of, shortage, yet to be, undecided, tbd, tba, low likelihood"
)

# an attribution, not its content, is rejected
UNSAID: Final = _phrases(
    "misquoted, never said, did not say, didn't say, has not said, had not said, denied saying, denied having "
    "said, denies saying, denied making, gave no figure, was misreported, were misreported, taken out of context, "
    "said nothing, said no such thing, never claimed, did not claim, has said nothing, never told, made no such, "
    "put any figure, given any figure, named any figure, "
    "wrongly quoted, not what he said, not what she said, not what they said, quoted wrongly, put words in, "
    "never made the remark, never made those remarks, never made that remark, never made such, never made the comment, "
    "never made those comments, never made that comment, never made the statement, never made that statement"
)

# of these, what is said of one's own words only: "Roe said she was misquoted", not "Roe said that he never said so"
MISQUOTED: Final = frozenset(
    _phrases("misquoted, was misreported, were misreported, taken out of context, wrongly quoted, quoted wrongly")
)
