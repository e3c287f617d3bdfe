"""What a judge says on a report's passages, weighed together: which are read, whose word it is, and what moves it."""

import json

import pytest

from claimcheck import Article, Corpus, Stance, verify
from claimcheck.agreement.judgement import Entailment
from claimcheck.agreement.whole_report import MISSED, PASSAGES, REPORTS, packaged_weights, reports_to_read
from claimcheck.api import models_for
from claimcheck.pipeline import lay_out

CLAIM = "The mayor of Orlen, Ilse Brandt, gave up her office."
LEAVES = "Ilse Brandt is said to have cleared her desk in the town hall of Orlen."
BESIDE = (
    "The mayor's car stood in front of the town hall of Orlen.",
    "Orlen has had three mayors in ten years.",
    "Ilse Brandt was born in Orlen.",
    "The office of the mayor is on the second floor.",
    "In Orlen the market was full.",
)


def corpus(folder, *texts):
    folder.mkdir(exist_ok=True)
    for i, text in enumerate(texts):
        fields = {"text": text, "outlet": f"Paper {i}", "published": "2024-05-03"}
        (folder / f"r{i}.json").write_text(json.dumps(fields), encoding="utf-8")
    return Corpus(folder)


def laid(folder, *texts):
    (side,) = lay_out(Article(text=CLAIM, outlet="Herald"), [corpus(folder, *texts)], models_for(judge="none")).sides
    return side


class Reader:
    """A judge that supports where these words stand, by so much."""

    name = "reader 1"

    def __init__(self, words, support):
        self.words, self.support = words, support
        self.asked = []

    def judge(self, pairs):
        self.asked += pairs
        silence = Entailment(support=0.05, refute=0.05, silent=0.9)
        said = Entailment(support=self.support, refute=0.02, silent=round(0.98 - self.support, 3))
        return [said if self.words in text else silence for _, text in pairs]


def stances(folder, judge, *texts):
    (finding,) = verify(Article(text=CLAIM, outlet="Herald"), [corpus(folder, *texts)], judge=judge).findings
    return {e.passage.document: e.stance for e in finding.evidence if e.stance is not Stance.SILENT}


def test_the_nearest_passages_of_a_report_are_read(tmp_path):
    (report,) = reports_to_read(laid(tmp_path / "a", " ".join((*BESIDE, LEAVES))))
    assert len(report) == PASSAGES
    assert LEAVES in {one.passage.quote for one in report}


def test_a_report_in_which_the_rules_decide_is_not_read(tmp_path):
    side = laid(tmp_path / "a", f"{LEAVES} Ilse Brandt, the mayor of Orlen, gave up her office.", LEAVES)
    assert [report[0].passage.document for report in reports_to_read(side)] == ["r1"]


def test_copies_take_no_other_reports_place(tmp_path):
    others = [f"{LEAVES} {tail}" for tail in BESIDE]
    read = reports_to_read(laid(tmp_path / "a", *[LEAVES] * (REPORTS + 3), *others))
    assert {report[0].passage.document for report in read} >= {f"r{REPORTS + 3 + i}" for i in range(len(others))}


def test_one_report_speaks_with_one_passage(tmp_path):
    judge = Reader("desk", 0.95)
    text = f"{LEAVES} Her desk in the town hall of Orlen is empty, and so is Ilse Brandt's."
    assert stances(tmp_path / "a", judge, text) == {"r0": Stance.SUPPORTS}
    assert stances(tmp_path / "b", Reader("desk", 0.1), text) == {}


def test_another_report_changes_nothing(tmp_path):
    texts = [f"{LEAVES} {tail}" for tail in BESIDE]
    every = [Reader("desk", support / 20) for support in range(4, 20)]
    alone = [stances(tmp_path / f"{i}", judge, texts[0]).get("r0") for i, judge in enumerate(every)]
    among = [stances(tmp_path / f"all{i}", judge, *texts).get("r0") for i, judge in enumerate(every)]
    assert alone == among
    assert {None, Stance.SUPPORTS} == set(alone)


def test_the_more_a_judge_reads_for_a_claim_the_more_the_report_bears_it_out():
    rest = (*[-3.0] * 3, *[0.5] * 6, *[0.0] * 2 * len(MISSED))
    said = [packaged_weights().word((logit, logit, *rest)) for logit in (-4.0, -2.0, 0.0, 2.0, 4.0)]
    assert [word.support for word in said] == sorted(word.support for word in said)
    assert said[0].support < 0.2
    assert said[-1].support > 0.8


@pytest.mark.parametrize("extreme", [0.0, 1.0])
def test_certainty_is_no_error(tmp_path, extreme):
    class Certain:
        name = "certain 1"

        def judge(self, pairs):
            return [Entailment(support=extreme, refute=1 - extreme, silent=0.0) for _ in pairs]

    assert stances(tmp_path / "a", Certain(), LEAVES)


@pytest.mark.parametrize(
    ("claim", "stance", "read"),
    [
        (
            "Ilse Brandt, the mayor of Orlen, denied that any warning about the dam had reached her.",
            Stance.CONTRADICTS,
            "Some warning about the dam had reached her.",
        ),
        ("No warning about the dam had reached Ilse Brandt.", Stance.SUPPORTS, None),
    ],
)
def test_a_judge_reads_what_is_denied_and_its_word_counts_the_other_way_round(tmp_path, claim, stance, read):
    judge = Reader("clerk", 0.95)
    report = "The warning about the dam lay on the desk of Ilse Brandt, said a clerk."
    sources = [corpus(tmp_path / "a", report)]
    (finding,) = verify(Article(text=claim, outlet="Herald"), sources, judge=judge).findings
    assert {asked for asked, _ in judge.asked} == {read or claim}
    assert [e.stance for e in finding.evidence] == [stance]


JOBS = "Velmar will cut 1,400 jobs at its plant in Orlen."
HAD = "At its plant in Orlen Velmar had 1,400 jobs to cut."
OPENED = "The mayor of Orlen, Ilse Brandt, opened the new bridge over the Sarn."
SPOKE = "Ilse Brandt, mayor of Orlen, spoke at the opening of the new Sarn bridge."


class Even:
    """A judge that says the same of everything."""

    name = "even 1"

    def __init__(self, support, refute):
        self.said = Entailment(support=support, refute=refute, silent=round(1 - support - refute, 3))

    def judge(self, pairs):
        return [self.said for _ in pairs]


@pytest.mark.parametrize(
    ("claim", "report", "support", "refute", "stance"),
    [
        (JOBS, HAD, 0.04, 0.04, Stance.SILENT),
        (JOBS, HAD, 0.2, 0.2, Stance.SUPPORTS),
        (OPENED, SPOKE, 0.08, 0.2, Stance.SILENT),
        (OPENED, SPOKE, 0.2, 0.2, Stance.SUPPORTS),
        (OPENED, SPOKE, 0.4, 0.6, Stance.SILENT),
    ],
)
def test_a_figure_or_like_words_bear_nothing_out_where_a_judge_hears_nothing_of_the_kind(
    tmp_path, claim, report, support, refute, stance
):
    sources = [corpus(tmp_path / "a", report)]
    (ruled,) = verify(Article(text=claim, outlet="Herald"), sources, judge="none").findings
    assert [e.stance for e in ruled.evidence] == [Stance.SUPPORTS]
    (finding,) = verify(Article(text=claim, outlet="Herald"), sources, judge=Even(support, refute)).findings
    assert [e.stance for e in finding.evidence] == [stance]
    unheard = finding.evidence[0].judgement.reasons[0].code == "judge-silent"
    assert unheard is (stance is Stance.SILENT)


def test_the_claims_own_source_only_repeats_itself_whatever_a_judge_hears(tmp_path):
    told = "Ilse Brandt said that the mayor of Orlen opened the new bridge over the Sarn."
    again = "At the opening of the new Sarn bridge the mayor of Orlen spoke, Ilse Brandt said."
    sources = [corpus(tmp_path / "a", again)]
    (finding,) = verify(Article(text=told, outlet="Herald"), sources, judge=Even(0.02, 0.02)).findings
    assert [e.stance for e in finding.evidence] == [Stance.REPEATS]


def test_a_figure_is_heard_where_only_the_sentences_around_it_tell_what_it_is_of(tmp_path):
    class Around(Even):
        def judge(self, pairs):
            heard = Entailment(support=0.9, refute=0.05, silent=0.05)
            return [heard if "a third" in text else self.said for _, text in pairs]

    sources = [corpus(tmp_path / "a", f"Velmar is to lose a third of its staff. {HAD}")]
    (finding,) = verify(Article(text=JOBS, outlet="Herald"), sources, judge=Around(0.01, 0.01)).findings
    assert Stance.SUPPORTS in {e.stance for e in finding.evidence if e.passage.quote == HAD}


class Contrary:
    """A judge that reads the contrary everywhere."""

    name = "contrary 1"

    def judge(self, pairs):
        return [Entailment(support=0.01, refute=0.98, silent=0.01) for _ in pairs]


def test_no_judge_takes_away_a_figure_that_stands_there_in_the_claims_own_words(tmp_path):
    told = "The mudslide killed 40 people in Orlen"
    reports = corpus(tmp_path / "a", f"{told}, the regional government said.")
    (finding,) = verify(Article(text=f"{told}.", outlet="Herald"), [reports], judge=Contrary()).findings
    assert [e.stance for e in finding.evidence] == [Stance.SUPPORTS]
