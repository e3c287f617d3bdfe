"""Reports built by hand: one with every stance, verdict and kind of problem, and one whose every text is hostile."""

from __future__ import annotations

import pytest

from claimcheck.agreement.finding import AttributionVerdict, Evidence, Finding, Verdict
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.article.article import Article
from claimcheck.claims.claim import Attribution, Claim, Claims, Disclaimer, Modality, Voice
from claimcheck.evidence.origin import Origin, Voucher
from claimcheck.evidence.passage import Passage, Problem
from claimcheck.report.report import Provenance, Report
from claimcheck.text.quantity import Comparator, Quantity, Trend
from claimcheck.text.span import Span
from claimcheck.text.time_expression import TimeBasis, TimeExpression

TEXT = """\
The river port of Halden lost power on Monday night, and the harbour office said \
the outage could last until Friday.

Up to 4,200 households were left in the dark, the Northern Wire agency reported. \
The Halden Courier has not been able to confirm this figure. Engineers from Varde were sent in at night.

“No substation was damaged,” grid spokeswoman Ines Moller said on Oct. 1. She added that prices rose 12 percent. \
Police did not confirm that a man was hurt.

“We were told nothing,” said an official who asked not to be named. The mayor denied that the city had been warned."""

PAYLOADS = (
    "<img src=x onerror=alert(1)>",
    '"><svg/onload=alert(1)>',
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "{{7*7}}{% raw %}${7*7}",
    "<!-- ]]> -->",
    "a\u2028b\u2029c",
    "\u202egnp.exe\u202c",
    "\x1b]8;;http://evil.example\x07click\x1b]8;;\x07\x1b[31mred\x9b2J",
    "[bold red]rich[/] [link=http://evil.example]x[/link]",
    "[click](javascript:alert(1)) | `code` **bold** www.evil.example http://evil.example ![i](http://evil.example/i)",
    '=HYPERLINK("http://evil.example")',
    "NUL\x00 lone \ud800 surrogate",
)


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def passage(  # noqa: PLR0913 - a builder has a field for each thing a test may vary
    outlet, quote, *, document="report", published="2024-10-03", url=None, title="A report", before="", after=""
):
    text = f"{before}{quote}{after}"
    article = Article(text=text, title=title, outlet=outlet, published=published, url=url)
    start = len(before)
    return Passage(
        article=article,
        document=document,
        span=Span(start, start + len(quote)),
        context=Span(0, len(text)),
        score=1.0,
        similarity=0.5,
        source="folder",
    )


def evidence(stance, outlet, quote, *, origin, detail="the reason", confidence=0.8, voucher=Voucher.SPEAKER, **about):
    return Evidence(
        passage=passage(outlet, quote, **about),
        judgement=Judgement(
            stance=stance,
            confidence=confidence,
            reasons=(Reason(code="similar-words", detail=detail), Reason(code="other", detail="a second reason")),
            similarity=0.76543219,
        ),
        origin=Origin(name=origin, voucher=voucher),
    )


def _attribution(speaker, cue, content, **more):
    return Attribution(
        **({"speaker": speaker, "cue": cue, "quoted": False, "anonymous": False, "content": content} | more)
    )


def _claim(article, number, words, **about):
    span = span_of(article.text, words)
    about.setdefault("sentence", span)
    about.setdefault("wording", words)
    return Claim(id=f"c{number:02d}", article=article, span=span, **about)


def _claims(article):
    text = article.text
    households = span_of(text, "Up to 4,200 households")
    monday = span_of(text, "Monday night")
    until = span_of(text, "the outage could last until Friday")
    damaged = span_of(text, "No substation was damaged")
    rose = span_of(text, "prices rose 12 percent")
    told = span_of(text, "We were told nothing")
    dark = span_of(text, "Up to 4,200 households were left in the dark")
    items = (
        _claim(
            article,
            1,
            "The river port of Halden lost power on Monday night",
            worth=0.81234567,
            times=(
                TimeExpression(
                    text="Monday night",
                    span=monday,
                    start=article.published,
                    end=article.published,
                    basis=TimeBasis.PUBLISHED,
                ),
            ),
        ),
        _claim(
            article,
            2,
            "the outage could last until Friday",
            modality=Modality.HEDGED,
            modality_cue="could",
            attribution=_attribution("Halden harbour office", "said", until),
        ),
        _claim(
            article,
            3,
            "Up to 4,200 households were left in the dark",
            wording="Up to 4,200 households in Halden were left without power on 30 September 2024",
            quantities=(
                Quantity(
                    text="Up to 4,200 households",
                    span=households,
                    comparator=Comparator.AT_MOST,
                    low=None,
                    high=4200.0,
                    unit="households",
                ),
            ),
            attribution=_attribution("Northern Wire", "reported", dark, chain=("the county",)),
            disclaimers=(0,),
            self_unverified=True,
            worth=0.97,
        ),
        _claim(
            article,
            4,
            "No substation was damaged",
            modality=Modality.DENIED,
            attribution=_attribution("Ines Moller", "said", damaged, quoted=True),
        ),
        _claim(
            article,
            5,
            "prices rose 12 percent",
            attribution=_attribution("Ines Moller", "added", rose),
            quantities=(
                Quantity(
                    text="12 percent",
                    span=span_of(text, "12 percent"),
                    comparator=Comparator.EXACT,
                    low=12.0,
                    high=12.0,
                    unit="%",
                    trend=Trend.UP,
                ),
            ),
        ),
        _claim(
            article,
            6,
            "We were told nothing",
            attribution=_attribution("an official", "said", told, quoted=True, anonymous=True),
        ),
    )
    disclaimers = (
        Disclaimer(
            span=span_of(text, "The Halden Courier has not been able to confirm this figure."),
            text="The Halden Courier has not been able to confirm this figure.",
            by=Voice.OUTLET,
            targets=("c03",),
        ),
        Disclaimer(
            span=span_of(text, "Police did not confirm that a man was hurt."),
            text="Police did not confirm that a man was hurt.",
            by=Voice.THIRD_PARTY,
            lifted=True,
        ),
    )
    return Claims(article=article, items=items, disclaimers=disclaimers)


def _findings(claims):
    c1, c2, c3, c4, c5, c6 = claims
    return (
        Finding(
            claim=c1,
            verdict=Verdict.CORROBORATED,
            confidence=0.912345678,
            evidence=(
                evidence(
                    Stance.SUPPORTS,
                    "Vale Ledger",
                    "Halden went dark late on Monday.",
                    origin="Vale Ledger",
                    voucher=Voucher.OUTLET,
                    url="https://ledger.example/dark",
                ),
                evidence(
                    Stance.SUPPORTS,
                    "Sound Herald",
                    "The port lost its current, the coast guard said.",
                    origin="coast guard",
                    before="It was late. ",
                    after=" Ships waited.",
                ),
            ),
            supporting=("Vale Ledger", "coast guard"),
            reasons=("Two independent origins support it.",),
        ),
        Finding(
            claim=c2, verdict=Verdict.UNCORROBORATED, confidence=0.6, attribution_verdict=AttributionVerdict.CONFIRMED
        ),
        Finding(
            claim=c3,
            verdict=Verdict.DISPUTED,
            confidence=0.5,
            attribution_verdict=AttributionVerdict.CONFIRMED,
            evidence=(
                evidence(
                    Stance.CONTRADICTS,
                    "Fjord Post",
                    "Some 9,000 homes were cut off, the utility said.",
                    origin="Halden Energi",
                    detail="about 9,000 is above at most 4,200",
                ),
                evidence(
                    Stance.SUPPORTS,
                    "Sound Herald",
                    "About 4,000 homes had no light, the county said.",
                    origin="the county",
                    detail="about 4,000 lies within at most 4,200",
                ),
                evidence(
                    Stance.REPEATS,
                    "Vale Ledger",
                    "As many as 4,200 households lost power, Northern Wire reported.",
                    origin="Northern Wire",
                ),
                evidence(Stance.DENIES, "Coast Daily", "That number is invented, the mayor said.", origin="Mayor Aune"),
                evidence(
                    Stance.SILENT,
                    "Elsewhere Times",
                    "In Varde 300 homes lost power last year.",
                    origin="Elsewhere Times",
                    published=None,
                ),
            ),
            supporting=("the county",),
            contradicting=("Halden Energi", "Mayor Aune"),
            repeating=("Northern Wire",),
        ),
        Finding(
            claim=c4,
            verdict=Verdict.CONTRADICTED,
            confidence=0.7,
            attribution_verdict=AttributionVerdict.DISPUTED,
            evidence=(evidence(Stance.CONTRADICTS, "Fjord Post", "A substation burnt out.", origin="Fjord Post"),),
            contradicting=("Fjord Post",),
        ),
        Finding(
            claim=c5, verdict=Verdict.UNCORROBORATED, confidence=0.4, attribution_verdict=AttributionVerdict.UNCONFIRMED
        ),
        Finding(
            claim=c6, verdict=Verdict.UNCORROBORATED, confidence=0.4, attribution_verdict=AttributionVerdict.UNCONFIRMED
        ),
    )


@pytest.fixture(scope="session")
def report() -> Report:
    """Every stance and verdict, a disclaimer of the outlet's and one of somebody else's, and two problems."""
    article = Article(
        text=TEXT,
        title="Halden goes dark",
        outlet="The Halden Courier",
        published="2024-09-30",
        url="https://courier.example/halden?x=1&y=2",
        authors=("Mara Lind", "Jon Eide"),
        credit="Northern Wire",
    )
    claims = _claims(article)
    return Report(
        article=article,
        claims=claims,
        findings=_findings(claims),
        problems=(
            Problem(
                stage="evidence", source="feed:https://wire.example/rss", kind="timeout", message="no answer in 10 s"
            ),
            Problem(stage="evidence", source="archive", kind="odd-kind", message="something else"),
        ),
        provenance=Provenance(
            version="0.1.0",
            models=(("minilm", "sha256:ab"), ("en", "sha256:cd")),
            sources=("reports",),
            as_of="2024-10-05",
        ),
    )


@pytest.fixture(scope="session")
def empty_report() -> Report:
    article = Article(text="")
    return Report(
        article=article, claims=Claims(article=article, items=()), findings=(), provenance=Provenance(version="0.1.0")
    )


def hostile_report(payload: str) -> Report:
    """A report with the same hostile text in every field that a stranger can fill."""
    text = f"{payload}\n\n{payload} and the rest {payload}"
    article = Article(
        text=text, title=payload, outlet=payload, url=payload, authors=(payload,), language=payload, credit=payload
    )
    start = text.index(" and the rest ")
    whole = Span(0, len(text))
    claim = Claim(
        id=payload,
        article=article,
        span=Span(0, start),
        sentence=whole,
        wording=payload,
        attribution=Attribution(
            speaker=f"S{payload}", cue=payload, quoted=True, anonymous=True, content=whole, chain=(payload,)
        ),
        quantities=(
            Quantity(
                text=payload, span=whole, comparator=Comparator.VAGUE, low=1e300, high=None, unit=payload, per=payload
            ),
        ),
        times=(TimeExpression(text=payload, span=whole, start=None, end=None),),
        disclaimers=(0, 7),
        self_unverified=True,
        modality_cue=payload,
    )
    judged = [
        evidence(
            stance,
            payload,
            f"Q{payload}",
            origin=f"O{payload}",
            detail=payload,
            document=payload,
            url=payload,
            title=payload,
            before=payload,
            after=payload,
        )
        for stance in Stance
    ]
    finding = Finding(
        claim=claim,
        verdict=Verdict.DISPUTED,
        confidence=0.5,
        attribution_verdict=AttributionVerdict.DISPUTED,
        evidence=tuple(judged),
        supporting=(f"O{payload}", payload),
        contradicting=(f"O{payload}", payload),
        repeating=(f"O{payload}", payload),
        reasons=(payload,),
    )
    disclaimer = Disclaimer(span=Span(1, len(text)), text=payload, by=Voice.OUTLET, targets=(payload, "c99"))
    return Report(
        article=article,
        claims=Claims(article=article, items=(claim,), disclaimers=(disclaimer,)),
        findings=(finding,),
        problems=(Problem(stage=payload, source=payload, kind=payload, message=payload),),
        provenance=Provenance(version="0.1.0", models=((payload, payload),), sources=(payload,)),
    )


@pytest.fixture(params=PAYLOADS)
def hostile(request) -> Report:
    return hostile_report(request.param)


@pytest.fixture(scope="session")
def make_hostile():
    return hostile_report
