"""origins: who vouches for a statement, and whether that is the claim's own origin over again.

A speaker vouches for what is attributed to him, an outlet for what it says itself; a credit leads to the outlet that
it names, "X, citing Y" to Y, a copy to what it copies. Two origins are one only where something shows it, and that is
kept in words. It knows statements and texts; it does not know whether they agree (the agreement room).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimcheck.claims.fact_checks import checked_at
from claimcheck.evidence.compilers import compiler_of, describer_of, maker_of, relied_on
from claimcheck.evidence.continued import account_before
from claimcheck.evidence.credit_lines import Credit, full_outlet, is_outlet_name, outlet_of_work
from claimcheck.evidence.families import family_of, host_of
from claimcheck.evidence.introductions import firm_of, full_body, introductions, office_holder, owner_before
from claimcheck.evidence.kinds import ANOTHER, SERVING, kind_of
from claimcheck.evidence.library import Borrowed, Library
from claimcheck.evidence.named import read_name
from claimcheck.evidence.names import NameMatch, same_name, same_outlet
from claimcheck.evidence.one_word import OUTLETS, same_origin
from claimcheck.evidence.origin import Origin, Voucher
from claimcheck.evidence.parties import Parties
from claimcheck.evidence.party import party_of
from claimcheck.evidence.roles import TITLES
from claimcheck.evidence.subjects import owned
from claimcheck.evidence.views import holds_so, same_speech
from claimcheck.text.body_words import FIRM, FIRMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claimcheck.article.article import Article
    from claimcheck.claims.claim import Attribution, Claim
    from claimcheck.evidence.copies import Copying
    from claimcheck.text.span import Span

_OWNED = re.compile(r"(?:its|his|her|their) ")
# "forecasters at the center": the body is named before; must not match "forecasters at the Storm Center".
_AT_GENERIC = re.compile(r"([\w’' -]{3,60} (?:at|of|for|from|with)) the ([a-z]{4,20})")
_UNKNOWN = "an outlet that is not named"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouching:
    """Who vouches for a piece of evidence, seen from one claim.

    Args:
        origin: The origin.
        own: Whether it is the claim's own origin, so that the evidence only repeats.
        reason: What shows that, in words; empty where ``own`` is False.
        copied: Whether the statement stands in a copy of another document's sentence.
        altered: Whether that copy was changed in a figure or by a negation; then it neither supports nor contradicts.
        mirror: Whether a good part of its report is such a copy, so that its outlet asked nobody itself.
        changed: What shows that it was, in words; empty where ``altered`` is False.
        source: Of which other report's sentence it is a copy: that one's text, by its SHA-256, and the sentence.
        same_sentence: Whether it is a copy, unaltered, of the very sentence in which the claim stands.
    """

    origin: Origin
    own: bool = False
    reason: str = ""
    copied: bool = False
    altered: bool = False
    mirror: bool = False
    changed: str = ""
    source: tuple[str, Span] | None = None
    same_sentence: bool = False


def origin_of(statement: Claim) -> Origin:
    """Who vouches for a statement, judged by its own article alone; OriginMap sees copies of other documents as well.

    The speaker it is attributed to (at the end of a chain "X, citing Y": Y), else the outlet credited in its sentence
    or for the whole article, else the body that compiled it, else the outlet.
    """
    return OriginMap(statement.article).origin_of(statement)


class OriginMap:
    """The origins of the statements in an article under check and in the reports beside it.

    Args:
        article: The article under check.
        reports: The reports; their order does not matter.
    """

    def __init__(self, article: Article, reports: Sequence[Article] = ()) -> None:
        self._library = Library(article, reports)
        self._parties = Parties(d.text for d in self._library.documents)
        self._forms: dict[str, tuple[str, ...]] = {}
        self._vouched: dict[tuple[Article, Span, Attribution | None], Origin] = {}

    def origin_of(self, statement: Claim) -> Origin:
        """Who vouches for a statement of any of the documents; worked out once for each."""
        key = (statement.article, statement.sentence, statement.attribution)
        if key not in self._vouched:
            self._vouched[key] = self.origin_at(statement.article, statement.sentence, statement.attribution)
        return self._vouched[key]

    def origin_at(self, article: Article, sentence: Span, attribution: Attribution | None = None) -> Origin:
        """Who vouches for what a sentence of a document says, on that attribution or in the outlet's own voice."""
        credit = self._credit_at(article, sentence)
        if attribution is not None:
            return self._attributed(article, sentence, attribution, credit)
        if credit is not None and credit.source is not None:
            return Origin(name=credit.source, voucher=Voucher.SPEAKER, evidence=credit.words)
        if credit is not None:
            return Origin(name=credit.outlet, voucher=Voucher.CREDIT, evidence=credit.words)
        compiler = compiler_of(article.text, sentence.start, sentence.of(article.text))
        if compiler is not None and not self._is_own_outlet(compiler[0], article):
            return Origin(name=compiler[0], voucher=Voucher.SPEAKER, evidence=compiler[1])
        describer = describer_of(sentence.of(article.text))
        if describer is not None and not self._is_own_outlet(describer[0], article):
            return Origin(name=describer[0], voucher=Voucher.SPEAKER, evidence=describer[1])
        return self._own_voice(article, sentence)

    def _attributed(self, article: Article, sentence: Span, attribution: Attribution, credit: Credit | None) -> Origin:
        name = attribution.chain[-1] if attribution.chain else attribution.speaker
        relied = None if attribution.chain else relied_on(sentence.of(article.text))
        if relied is not None and party_of(relied) is not None:
            name = relied
        name = outlet_of_work(name, self._library.outlets) or maker_of(name) or name
        name = owned(article.text, sentence, name) or name
        if (its := re.match(r"its (.+)", name)) and (owner := owner_before(article.text, sentence.start)):
            name = f"{its[1]} of {owner}"
        if (inside := _AT_GENERIC.fullmatch(name)) and (full := full_body(article.text, sentence.start, inside[2])):
            name = f"{inside[1]} the {full}"
        words = name.split()
        apart = not (ANOTHER | SERVING).isdisjoint(words)
        if not apart and words[-1:] and words[-1] in FIRMS and kind_of(tuple(words)).startswith(FIRM):
            name = firm_of(article.text, sentence.start) or name  # "the Swiss company", left unnamed
        if self._is_own_outlet(name, article):
            return self._outlet(article)
        # "The union said": a common noun is no short form of an outlet's name ("Union News").
        outlet = name if name.islower() else full_outlet(name, self._library.outlets)
        if outlet in self._library.outlets or is_outlet_name(outlet):
            source = credit.source if credit is not None and same_outlet(credit.outlet, outlet) else None
            if source is None or attribution.chain:
                return Origin(name=outlet, voucher=Voucher.CREDIT, evidence=_said(attribution))
            name = source
        name = self._holder(article, attribution, name) or name
        if (attribution.anonymous and not attribution.chain) or read_name(name).unnamed:
            first = self._library.borrowed(article, sentence)
            text = (first.original if first is not None else article).sha256
            return Origin(name=name, voucher=Voucher.SPEAKER, evidence=_said(attribution), anonymous=True, text=text)
        return Origin(name=name, voucher=Voucher.SPEAKER, evidence=_said(attribution))

    def _holder(self, article: Article, attribution: Attribution, name: str) -> str | None:
        """The person in the office by which the speaker is named ("the chief executive"), where the documents tell."""
        words = attribution.speaker_span.of(article.text) if attribution.speaker_span and name.islower() else name
        words = re.sub(r"['’]s office$", "", words)
        named = read_name(words)
        if named.person or not (named.role or words.split()[-1].lower() in TITLES):
            return None
        known = (
            [article] if _OWNED.match(name) else self._nearest_first(article)
        )  # "its captain": of whom, is told here
        return office_holder(tuple(d.text for d in known), words)

    def _nearest_first(self, article: Article) -> list[Article]:
        return [article, *(d for d in self._library.documents if d.sha256 != article.sha256)]

    def _own_voice(self, article: Article, sentence: Span) -> Origin:
        whole = next((c for c in self._library.credits(article) if c.sentence is None), None)
        if whole is not None:
            return Origin(name=whole.outlet, voucher=Voucher.CREDIT, evidence=whole.words)
        borrowed = self._library.borrowed(article, sentence)
        if borrowed is None:
            return self._outlet(article)
        original = self._outlet(borrowed.original)
        what = "an altered copy" if borrowed.altered else "a copy"
        words = f"{what}: {borrowed.share:.0%} of the report's words stand in {original.name}"
        return replace(original, voucher=Voucher.COPY, evidence=words)

    def _outlet(self, article: Article) -> Origin:
        name = (article.outlet or "").strip() or host_of(article)
        return Origin(
            name=name or _UNKNOWN,
            voucher=Voucher.OUTLET,
            anonymous=not name,
            text="" if name else article.sha256,
            family=family_of(article),
        )

    def _is_own_outlet(self, name: str, article: Article) -> bool:
        return (
            article.outlet is not None and same_outlet(full_outlet(name, [article.outlet]), article.outlet) is not None
        )

    def _credit_at(self, article: Article, sentence: Span) -> Credit | None:
        inside = (c for c in self._library.credits(article) if c.sentence is not None and c.sentence.overlaps(sentence))
        return next(inside, None)

    def vouch(self, claim: Claim, statement: Claim) -> Vouching:
        """Who vouches for a statement of a report, and whether it is the claim's own origin."""
        if checked_at(statement.article, statement.span) is not None:
            return self._tested(statement.article)
        return self.vouch_at(claim, statement.article, statement.sentence, statement.attribution)

    def _tested(self, report: Article) -> Vouching:
        """For what a report quotes to put it to the test: the finding is the outlet's, whoever's words they are."""
        origin = self._outlet(report)
        own = self._library.is_of_same_outlet(report)
        reason = f"the same outlet, {origin.name}" if own else ""
        return Vouching(origin=origin, own=own, reason=reason, copied=False, altered=False)

    def vouch_at(
        self, claim: Claim, report: Article, sentence: Span, attribution: Attribution | None = None
    ) -> Vouching:
        """The same for a sentence of a report whose attribution is known, or that stands in the outlet's own voice."""
        origin = self.origin_at(report, sentence, attribution)
        copying = self._library.from_article(report, sentence)
        borrowed = self._library.borrowed(report, sentence)
        altered = any((copying is not None and copying.is_altered(sentence), borrowed is not None and borrowed.altered))
        reason = self._why_own(claim, report, sentence, origin)
        if not reason and attribution is not None and attribution.chain and not attribution.anonymous:
            through = Origin(name=attribution.speaker, voucher=Voucher.SPEAKER, evidence=_said(attribution))
            match = self.same(self.origin_of(claim), through)  # "Al-Nahar wrote, citing two diplomats"
            reason = match.evidence if match is not None else ""
        return Vouching(
            origin=origin,
            own=bool(reason),
            reason=reason,
            copied=copying is not None or borrowed is not None,
            altered=altered,
            mirror=bool((copying and copying.is_mirror) or (borrowed and borrowed.mirror)),
            changed=self._changed(copying, borrowed, sentence) if altered else "",
            source=(borrowed.original.sha256, borrowed.source) if borrowed is not None and borrowed.source else None,
            same_sentence=not altered and copying is not None and _is_from(copying.source_of(sentence), claim.sentence),
        )

    def _changed(self, copying: Copying | None, borrowed: Borrowed | None, sentence: Span) -> str:
        if copying is not None and copying.is_altered(sentence):
            return f"an altered copy of the article: {copying.share:.0%} of the report's words"
        original = self._outlet(borrowed.original).name if borrowed is not None else _UNKNOWN
        share = f"{borrowed.share:.0%} of the report's words stand" if borrowed is not None else "it stands"
        return f"an altered copy: {share} in {original}"

    def continues(self, claim: Claim, statement: Claim, statements: Iterable[Claim]) -> Vouching | None:
        """The claim's own source where the outlet's own sentence goes on with that one's account, else None.

        Args:
            claim: The claim.
            statement: What the report states.
            statements: Everything its report states.
        """
        before = account_before(statement, statements)
        if before is None or before.attribution is None or self.origin_of(statement).voucher is not Voucher.OUTLET:
            return None
        origin = self.origin_of(before)
        match = self.same(self.origin_of(claim), origin)
        words = f"it goes on with what “{_said(before.attribution)}”"
        return Vouching(origin=origin, own=True, reason=f"{words}: {match.evidence}") if match is not None else None

    def _why_own(self, claim: Claim, report: Article, sentence: Span, origin: Origin) -> str:
        article = self._library.article
        if report == article:
            return "the article itself"
        copying = self._library.from_article(report, sentence)
        if copying is not None and (copying.source_of(sentence) is not None or origin.voucher is not Voucher.SPEAKER):
            what = "an altered copy" if copying.is_altered(sentence) else "a copy"
            return f"{what} of the article: {copying.share:.0%} of the report's words"
        match = self.same(self.origin_of(claim), origin)
        if match is not None:
            return match.evidence
        if (through := self._through(claim, origin)) is not None:
            return through
        credit = self._credit_to(article, report, sentence)
        if credit is not None:
            return f"credited to {credit.outlet}: “{credit.words}”"
        if (cited := _cited(claim, report)) is not None:
            return f"“{cited}” is whom the article cites"
        if (held := holds_so(claim, report, sentence)) is not None:
            return held
        if same_speech(claim, sentence.of(report.text)):
            return "the same words of one speech"
        if origin.voucher is Voucher.CREDIT and article.outlet and same_outlet(origin.name, article.outlet):
            return f"credited to {origin.name}: “{origin.evidence}”"  # "according to the newspaper", named before
        if origin.voucher is Voucher.OUTLET and self._library.is_of_same_outlet(report):
            return f"the same outlet, {origin.name}"
        return ""

    def _through(self, claim: Claim, origin: Origin) -> str | None:
        """Why the report has it from whom the article has it, citing others: "Nordfisk Daily reported, citing two"."""
        told = claim.attribution
        if told is None or not told.chain or told.anonymous:
            return None
        match = self.same(Origin(name=told.speaker, voucher=Voucher.SPEAKER, evidence=_said(told)), origin)
        if match is None and origin.voucher is Voucher.CREDIT:
            match = same_outlet(told.speaker, origin.name)
        return match.evidence if match is not None else None

    def _credit_to(self, article: Article, report: Article, sentence: Span) -> Credit | None:
        """The credit by which the sentence goes back to the article's outlet, whomever that one cites."""
        credit = self._credit_at(report, sentence)
        if credit is None or article.outlet is None or same_outlet(credit.outlet, article.outlet) is None:
            return None
        return credit

    def same(self, a: Origin, b: Origin) -> NameMatch | None:
        """Why two origins are one: same_origin, with what the documents say of the two names besides."""
        match = same_origin(a, b)
        if match is not None or {a.voucher, b.voucher} <= OUTLETS:
            return match
        for one in self._forms_of(a.name) if not (a.anonymous or b.anonymous) else ():
            for other in self._forms_of(b.name):
                if self._parties.elsewhere(one, other) or self._parties.elsewhere(other, one):
                    continue
                match = same_name(one, other)
                if match is not None:
                    return match
        return self._parties.same(a.name, b.name) if {a.voucher, b.voucher} == {Voucher.SPEAKER} else None

    def _forms_of(self, name: str) -> tuple[str, ...]:
        """The name and how the documents present it, the bare name first."""
        if name not in self._forms:
            texts = [d.text for d in self._library.documents]
            # A surname alone may be another person's elsewhere; what is said of it there proves nothing.
            presented = [p for text in texts for p in introductions(text, name)] if len(name.split()) > 1 else []
            self._forms[name] = tuple(dict.fromkeys((name, *presented)))
        return self._forms[name]


def _cited(claim: Claim, report: Article) -> str | None:
    """The name by which the claim's article cites the report's outlet for it, or None."""
    if claim.attribution is None or not report.outlet:
        return None
    names = (claim.attribution.speaker, *claim.attribution.chain)
    return next((n for n in names if same_outlet(full_outlet(n, [report.outlet]), report.outlet) is not None), None)


def _is_from(source: Span | None, sentence: Span) -> bool:
    return source is not None and source.overlaps(sentence)


def _said(attribution: Attribution) -> str:
    chain = f", citing {', '.join(attribution.chain)}" if attribution.chain else ""
    return f"{attribution.speaker} {attribution.cue}".strip() + chain
