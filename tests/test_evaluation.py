from __future__ import annotations

import copy
import json
import math
import subprocess
import sys

import pytest

from claimcheck.evaluation import Counts, Labels, Score, Share, match, score


def claim(quote: str, **more: object) -> dict:
    return {
        "quote": quote,
        "attribution": None,
        "modality": "asserted",
        "quantities": [],
        "times": [],
        "self_unverified": False,
        "verdict": "uncorroborated",
        "attribution_verdict": None,
        "evidence": [],
    } | more


def answer(number: int, quote: str, **more: object) -> dict:
    return {
        "id": f"g{number}",
        "quote": quote,
        "speaker": None,
        "anonymous": False,
        "modality": "asserted",
        "quantities": [],
        "times": [],
        "self_unverified": False,
        "verdict": "uncorroborated",
        "attribution_verdict": None,
        "supporting": [],
        "contradicting": [],
    } | more


def gold(*claims: dict, disclaimers: tuple = (), not_claims: tuple = ()) -> dict:
    return {"claims": list(claims), "disclaimers": list(disclaimers), "not_claims": list(not_claims)}


def found(*claims: dict, disclaimers: tuple = ()) -> dict:
    return {"claims": list(claims), "disclaimers": list(disclaimers)}


def test_a_claim_matches_when_more_than_half_of_the_shorter_is_shared():
    right = gold(answer(1, "the dam held after the storm"), answer(2, "nine villages were flooded"))
    result = found(claim("officials said the dam held after the storm"), claim("nine roads were closed"))
    assert list(match(right, result)) == ["g1"]


def test_quote_marks_dashes_and_case_do_not_hinder_a_match():
    right = gold(answer(1, "“The well—known dam” held"))
    assert score(right, found(claim('"the Well-Known Dam" held'))).claims == Share(1, 1)


def test_each_found_claim_answers_one_gold_claim_only():
    right = gold(answer(1, "the dam held on Monday"), answer(2, "the dam held on Monday"))
    assert score(right, found(claim("the dam held on Monday"))).claims == Share(1, 2)


def test_the_best_overlap_is_served_first():
    right = gold(answer(1, "the dam held on Monday"))
    result = found(claim("the dam held on Monday and the mayor thanked the crew"), claim("the dam held on Monday"))
    assert match(right, result)["g1"] is result["claims"][1]


def test_a_speaker_may_be_named_with_a_title():
    right = gold(answer(1, "the dam held", speaker="Ines Duarte"))
    named = claim("the dam held", attribution={"speaker": "Mayor Ines Duarte", "anonymous": False})
    other = claim("the dam held", attribution={"speaker": "Ines Lopes", "anonymous": False})
    assert score(right, found(named)).speaker == Share(1, 1)
    assert score(right, found(other)).speaker == Share(0, 1)
    assert score(right, found(claim("the dam held"))).speaker == Share(0, 1)


def test_any_unnamed_speaker_answers_an_unnamed_speaker():
    right = gold(answer(1, "the dam held", speaker="two officials", anonymous=True))
    result = found(claim("the dam held", attribution={"speaker": "people at the site", "anonymous": True}))
    assert score(right, result).speaker == Share(1, 1)


def quantity(low: float | None, high: float | None, unit: str, comparator: str = "=") -> dict:
    return {"text": "", "low": low, "high": high, "unit": unit, "comparator": comparator}


@pytest.mark.parametrize(
    ("got", "counts"),
    [
        (quantity(40, 40, "trees"), Counts(1, 0, 0)),
        (quantity(40, 40, "old tree"), Counts(1, 0, 0)),
        (quantity(40, 40, "trees", "~"), Counts(0, 0, 1)),
        (quantity(40, 40, "houses"), Counts(0, 0, 1)),
        (quantity(41, 41, "trees"), Counts(0, 1, 1)),
        (quantity(None, 40, "trees", "<="), Counts(0, 1, 1)),
    ],
)
def test_a_quantity_is_right_with_its_bounds_comparator_and_unit(got, counts):
    right = gold(answer(1, "40 trees fell in the park", quantities=[quantity(40, 40, "trees")]))
    assert score(right, found(claim("40 trees fell in the park", quantities=[got]))).quantities == counts


def test_a_time_with_wrong_days_is_missed_and_one_elsewhere_is_wrong():
    right = gold(
        answer(1, "it fell on May 3", times=[{"text": "on May 3", "start": "2024-05-03", "end": "2024-05-03"}])
    )
    other_day = {"text": "May 3", "start": "2023-05-03", "end": "2023-05-03"}
    elsewhere = {"text": "last year", "start": "2023-01-01", "end": "2023-12-31"}
    assert score(right, found(claim("it fell on May 3", times=[other_day]))).times == Counts(0, 0, 1)
    assert score(right, found(claim("it fell on May 3", times=[elsewhere]))).times == Counts(0, 1, 1)


def test_a_third_partys_disclaimer_may_be_found_or_not_but_not_as_the_outlets():
    sentence = "Police could not confirm the count."
    right = gold(disclaimers=({"sentence": sentence, "by": "third_party"},))
    assert score(right, found()).disclaimers == Counts()
    assert score(right, found(disclaimers=({"text": sentence, "by": "third_party"},))).disclaimers == Counts(1, 0, 0)
    assert score(right, found(disclaimers=({"text": sentence, "by": "outlet"},))).disclaimers == Counts(0, 1, 0)


def test_self_unverified_counts_missed_claims_as_missed():
    right = gold(answer(1, "the dam held", self_unverified=True), answer(2, "nine villages were flooded"))
    result = found(claim("nine villages were flooded", self_unverified=True))
    assert score(right, result).self_unverified == Counts(0, 1, 1)


def test_reports_count_by_the_stance_they_were_given():
    right = gold(answer(1, "the dam held", supporting=["01-a", "02-b"], contradicting=["03-c"]))
    evidence = [
        {"document": "01-a", "stance": "supports"},
        {"document": "04-d", "stance": "supports"},
        {"document": "03-c", "stance": "denies"},
        {"document": "02-b", "stance": "repeats"},
    ]
    measured = score(right, found(claim("the dam held", evidence=evidence)))
    assert measured.supporting == Counts(1, 1, 1)
    assert measured.contradicting == Counts(1, 0, 0)


def test_a_missing_claim_is_a_wrong_verdict():
    right = gold(answer(1, "the dam held", verdict="disputed"), answer(2, "nine villages were flooded"))
    assert score(right, found(claim("nine villages were flooded"))).verdicts.confusion() == {
        "disputed->missing": 1,
        "uncorroborated->uncorroborated": 1,
    }


def test_claims_without_verdicts_are_scored_without_them():
    bare = {key: value for key, value in claim("the dam held").items() if key not in {"verdict", "evidence"}}
    measured = score(gold(answer(1, "the dam held")), found(bare))
    assert measured.verdicts == Labels()
    assert "verdict" not in measured.line("x")


def test_text_that_is_no_claim_is_kept_out_unless_a_claim_overlaps_it():
    right = gold(not_claims=("Photograph by our staff", "Subscribe to the morning letter today"))
    assert score(right, found(claim("Subscribe to the morning letter today"))).not_claims == Share(1, 2)


def test_rates_of_nothing_are_no_number():
    assert math.isnan(Counts().f1)
    assert math.isnan(Labels().accuracy)


def test_macro_f1_is_over_the_labels_that_are_right_somewhere():
    labels = Labels((("a", "a"), ("a", "b"), ("c", "c")))
    assert labels.macro_f1 == pytest.approx((2 / 3 + 1) / 2)


def test_scores_add_up_field_by_field():
    one = Score(claims=Share(1, 2), times=Counts(1, 0, 1), verdicts=Labels((("a", "a"),)))
    assert (one + one).claims == Share(2, 4)
    assert (one + Score()) == one


@pytest.mark.shared
def test_the_line_is_the_one_that_the_bundles_scorer_prints(shared, tmp_path):
    """Results made from the gold answers, then spoiled in every measure, give the same line in both scorers."""
    for number, path in enumerate(sorted((shared / "bundles").glob("*/gold.json"))):
        right = json.loads(path.read_text(encoding="utf-8"))
        file = tmp_path / f"{number}.json"
        file.write_text(json.dumps(spoiled(right, number)), encoding="utf-8")
        run = subprocess.run(
            [sys.executable, shared / "bundles" / "score.py", path, file], capture_output=True, text=True, check=True
        )
        assert score(right, spoiled(right, number)).line(path.parent.name) == run.stdout.splitlines()[0]


def spoiled(right: dict, shift: int) -> dict:
    claims = []
    for index, each in enumerate(copy.deepcopy(right["claims"]), start=shift):
        speaker = each["speaker"] if index % 3 else "Somebody Else"
        each["attribution"] = speaker and {"speaker": speaker, "anonymous": each.get("anonymous", False)}
        each["modality"] = each["modality"] if index % 4 else "hedged"
        each["self_unverified"] = each["self_unverified"] != (index % 5 == 0)
        each["verdict"] = each["verdict"] if index % 4 else "disputed"
        each["attribution_verdict"] = each["attribution_verdict"] if index % 3 else None
        for place, part in enumerate(each["quantities"] + each["times"]):
            part["low" if "low" in part else "end"] = (
                None if (index + place) % 4 == 0 else part.get("low", part.get("end"))
            )
        each["evidence"] = [{"document": name, "stance": "supports"} for name in each["supporting"] if index % 3]
        each["evidence"] += [{"document": name, "stance": "denies"} for name in each["contradicting"]]
        each["evidence"].append({"document": "09-nowhere", "stance": "supports" if index % 2 else "silent"})
        if index % 6:
            claims.append(each)
    claims += [claim(text) for text in right["not_claims"][:1]]
    disclaimers = [{"text": each["sentence"], "by": each["by"]} for each in right["disclaimers"][shift % 2 :]]
    disclaimers.append({"text": "We made this one up.", "by": "outlet"})
    return {"claims": claims, "disclaimers": disclaimers}
