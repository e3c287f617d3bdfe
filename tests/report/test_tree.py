"""The trees of origins: how many outlets tell a claim on how many words."""

from __future__ import annotations

from claimcheck.agreement.finding import Evidence, Finding, Verdict
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.article.article import Article
from claimcheck.claims.claim import Claim
from claimcheck.evidence.origin import Origin, Voucher
from claimcheck.evidence.passage import Passage
from claimcheck.report.tree import origin_trees, spread_line
from claimcheck.text.span import Span

ARTICLE = Article(text="Nine boats sank in the storm.", outlet="Quay Gazette")
WHOLE = Span(0, len(ARTICLE.text))


def told(
    outlet: str,
    stance: Stance,
    origin: Origin,
    *,
    own: bool = False,
    code: str = "similar-words",
    detail: str = "the reason",
) -> Evidence:
    text = "Nine boats sank."
    article = Article(text=text, outlet=outlet)
    span = Span(0, len(text))
    return Evidence(
        passage=Passage(article=article, document=outlet.lower(), span=span, context=span, score=1.0),
        judgement=Judgement(stance=stance, confidence=0.8, reasons=(Reason(code=code, detail=detail),)),
        origin=origin,
        root=origin.name,
        own=own,
    )


def finding(*evidence: Evidence) -> Finding:
    claim = Claim(id="c01", article=ARTICLE, span=WHOLE, sentence=WHOLE, wording=ARTICLE.text)
    return Finding(claim=claim, verdict=Verdict.UNCORROBORATED, confidence=0.5, evidence=evidence)


PILOT = Origin(name="Ada Holm", voucher=Voucher.SPEAKER, evidence="Ada Holm said")
WIRE = Origin(name="Quay Gazette", voucher=Voucher.COPY, evidence="a copy: 80% of the report's words")
RADIO = Origin(name="Radio Skerry", voucher=Voucher.OUTLET)


def test_outlets_that_hand_on_one_word_are_one_tree_with_the_article_first() -> None:
    trees = origin_trees(
        finding(
            told("Fell Daily", Stance.REPEATS, WIRE, own=True),
            told("Tarn Echo", Stance.REPEATS, WIRE, own=True),
        )
    )
    assert [str(tree) for tree in trees] == ["Quay Gazette: three outlets, one origin"]
    assert [branch.outlet for branch in trees[0].branches] == ["Quay Gazette", "Fell Daily", "Tarn Echo"]
    assert trees[0].branches[1].told == "repeats it, as a copy"
    assert trees[0].branches[1].evidence == "a copy: 80% of the report's words"
    assert spread_line(trees) == "Three outlets, one origin."


def test_the_claims_own_tree_stands_first_and_each_other_word_has_its_own() -> None:
    trees = origin_trees(
        finding(
            told("Radio Skerry", Stance.SUPPORTS, RADIO),
            told("Fell Daily", Stance.CONTRADICTS, PILOT),
            told("Tarn Echo", Stance.CONTRADICTS, PILOT),
            told("Night Post", Stance.REPEATS, WIRE, own=True),
        )
    )
    assert [(tree.origin, tree.own, len(tree.branches)) for tree in trees] == [
        ("Quay Gazette", True, 2),
        ("Radio Skerry", False, 1),
        ("Ada Holm", False, 2),
    ]
    assert spread_line(trees) == "Five outlets, three origins."


def test_an_outlet_that_says_it_twice_is_one_branch() -> None:
    trees = origin_trees(
        finding(told("Fell Daily", Stance.SUPPORTS, PILOT), told("Fell Daily", Stance.SUPPORTS, PILOT))
    )
    assert [len(tree.branches) for tree in trees] == [1]
    assert spread_line(trees) == ""


def test_silent_passages_have_no_branch_but_an_altered_copy_has() -> None:
    silent = told("Fell Daily", Stance.SILENT, RADIO)
    altered = told("Tarn Echo", Stance.SILENT, WIRE, own=True, code="own-copy")
    assert origin_trees(finding(silent)) == ()
    (tree,) = origin_trees(finding(silent, altered))
    assert tree.branches[1].told == "changes it, as a copy"


def test_a_copied_quotation_is_told_as_a_copy() -> None:
    detail = "a copy of the article: 90% of the report's words"
    quoted = told("Fell Daily", Stance.REPEATS, PILOT, own=True, code="same-origin", detail=detail)
    (tree,) = origin_trees(finding(quoted))
    assert (tree.branches[1].told, tree.branches[1].evidence) == ("repeats it, as a copy", detail)
