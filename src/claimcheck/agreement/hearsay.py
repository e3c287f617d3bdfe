"""hearsay: support that comes to no word of its own: outlets that nobody names, and what stands beside a repetition.

Rules: "local media reported" bears nothing out, since nobody can tell it from the claim's own outlet told again; what
speaks against the claim is another's for certain and stays. State media are a body of their own. Where a judge read a
whole sentence, what it heard is said by the part most like the claim, on whose word that stands.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.evidence.origin import Voucher

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.evidence.origin import Origin

# "local media", "several news outlets", "media reports"; must not match "state media", "police reports", "Al-Nahar".
_UNNAMED: Final = re.compile(
    r"(?:(?:the|some|several|many|other|various|a number of|multiple) )?"
    r"(?:(?:local|regional|national|international|foreign|domestic|social|initial|early|unconfirmed) )?"
    r"(?:(?:news|media|press|newspaper|tv|television) )?"
    r"(?:media|outlets|newspapers|papers|press|broadcasters|sites|websites|news|reports|journalists|reporters)",
    re.IGNORECASE,
)


def by_unnamed_media(judgement: Judgement, origin: Origin) -> Judgement:
    """The judgement, silent where it is support on the word of outlets without a name."""
    if judgement.stance is not Stance.SUPPORTS or origin.voucher is not Voucher.SPEAKER:
        return judgement
    if not _UNNAMED.fullmatch(origin.name):
        return judgement
    reason = Reason(code="unnamed-media", detail=f"“{origin.name}” may be the article's own outlet, or go by it")
    return replace(judgement, stance=Stance.SILENT, reasons=(reason, *judgement.reasons))


def nearer_repeat(placed: Sequence[Judgement], likeness: Sequence[float], best: int) -> int:
    """The statement that speaks for a passage: where a judge bore one out, the nearer one that only repeats, if any.

    "He leads the union, and he says 3,400 walked out": of the two the judge tells nothing apart.

    Args:
        placed: What each statement says, once it is known on whose word.
        likeness: How alike each is to the claim.
        best: The one that would speak.
    """
    if placed[best].stance is not Stance.SUPPORTS or not placed[best].reasons[0].code.startswith("judge"):
        return best
    nearer = [i for i, j in enumerate(placed) if j.stance is Stance.REPEATS and likeness[i] > likeness[best]]
    return max(nearer, key=lambda i: (likeness[i], -i), default=best)
