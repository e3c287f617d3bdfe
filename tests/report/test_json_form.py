import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.errors import ClaimcheckError
from claimcheck.report.json_form import _evidence, _figure, _similarity, claims_to_dict, dump, report_to_dict
from claimcheck.report.report import Provenance
from claimcheck.report.validation import schema, validate

ANYTHING = st.text(st.characters(exclude_categories=()), min_size=1, max_size=40)


def test_a_report_is_as_the_schema_says(report):
    validate(report.to_dict())


def test_an_empty_report_is_as_the_schema_says(empty_report):
    validate(empty_report.to_dict())


def test_claims_alone_have_no_verdict_and_are_as_the_schema_says(report):
    document = claims_to_dict(report.claims, Provenance(version="0.1.0"))
    validate(document)
    assert not {"verdict", "confidence", "attribution_verdict", "origins", "evidence"} & set(document["claims"][0])


def test_every_field_of_the_contract_is_there(report):
    document = report.to_dict()
    assert list(document) == ["schema", "article", "claims", "disclaimers", "problems", "provenance"]
    assert document["schema"] == "claimcheck/report/1"
    assert list(document["article"]) == (
        ["title", "outlet", "published", "url", "authors", "language", "credit", "sha256", "text"]
    )
    claim = document["claims"][2]
    wanted = "id quote span sentence wording worth modality attribution quantities times self_unverified disclaimers"
    assert set(wanted.split()) | {"verdict", "confidence", "attribution_verdict", "origins", "evidence"} <= set(claim)
    assert claim["self_unverified"] is True
    assert claim["quantities"][0] == {
        "text": "Up to 4,200 households",
        "span": claim["quantities"][0]["span"],
        "comparator": "<=",
        "low": None,
        "high": 4200,
        "unit": "households",
        "per": None,
        "trend": None,
    }
    assert claim["evidence"][0]["published"] == "2024-10-03"
    assert claim["evidence"][-1]["published"] is None
    assert document["provenance"]["models"] == {"en": "sha256:cd", "minilm": "sha256:ab"}


def test_quotes_are_slices_of_the_text(report):
    document = report.to_dict()
    for part in (*document["claims"], *document["disclaimers"]):
        start, end = part["span"]
        assert document["article"]["text"][start:end] == part.get("quote", part.get("text"))


def test_shares_are_rounded_so_that_the_last_bits_never_show(report):
    claim = report.to_dict()["claims"][0]
    assert (claim["worth"], claim["confidence"], claim["evidence"][0]["similarity"]) == (0.8123, 0.9123, 0.7654)


def test_two_runs_give_the_same_bytes(report):
    assert report.to_json() == report.to_json()
    assert json.loads(report.to_json()) == report_to_dict(report) == json.loads(report.to_json(indent=None))


def test_characters_outside_ascii_stay_as_they_are(report):
    assert "“No substation was damaged,”" in report.to_json()


def test_whole_figures_are_integers_and_fractions_keep_twelve_digits():
    assert [_figure(v) for v in (None, 10000.0, -0.0, 1 / 3, 1e300)] == [None, 10000, 0, 0.333333333333, 1e300]
    assert isinstance(_figure(10000.0), int)


def test_a_cosine_past_one_or_not_a_number_never_leaves():
    assert [_similarity(v) for v in (1.0000001, -1.5, float("nan"), -0.00001)] == [1, -1, 0, 0]


def test_a_lone_surrogate_becomes_an_escape_that_utf8_can_carry():
    text = dump({"a": "x\ud800y😀"})
    assert json.loads(text.encode()) == {"a": "x\ud800y😀"}
    assert "😀" in text


def test_hostile_text_comes_back_unchanged(hostile):
    document = json.loads(hostile.to_json().encode())
    validate(document)
    assert document["article"]["title"] == hostile.article.title


@given(ANYTHING)
@settings(max_examples=50, deadline=None)
def test_any_text_in_every_field_gives_valid_json(make_hostile, text):
    report = make_hostile(text)
    document = json.loads(report.to_json().encode())
    validate(document)
    assert document["claims"][0]["attribution"]["cue"] == text


@pytest.mark.parametrize(
    ("path", "change"),
    [
        ("$.claims[0].worth", lambda d: d["claims"][0].update(worth=1.2)),
        ("$.claims[2].quantities[0].high", lambda d: d["claims"][2]["quantities"][0].update(high=None)),
        ("$.claims[0].verdict", lambda d: d["claims"][0].update(verdict="true")),
        ("$.claims[0]", lambda d: d["claims"][0].pop("evidence")),
        ("$.claims[0].attribution_verdict", lambda d: d["claims"][0].update(attribution_verdict="confirmed")),
        ("$.claims[1].attribution_verdict", lambda d: d["claims"][1].update(attribution_verdict=None)),
        ("$.claims[0].times[0].start", lambda d: d["claims"][0]["times"][0].update(start="20240930")),
        ("$.article.published", lambda d: d["article"].update(published="2024-02-31")),
        ("$.claims[0].span", lambda d: d["claims"][0].update(span=[1])),
        ("$.disclaimers[0].by", lambda d: d["disclaimers"][0].update(by="nobody")),
        ("$.claims[0].evidence[0].stance", lambda d: d["claims"][0]["evidence"][0].update(stance="agrees")),
        ("$", lambda d: d.pop("problems")),
        ("$.schema", lambda d: d.update(schema="claimcheck/report/2")),
    ],
)
def test_what_is_wrong_is_named_with_its_path(report, path, change):
    document = report.to_dict()
    change(document)
    with pytest.raises(ClaimcheckError) as caught:
        validate(document)
    assert caught.value.message.startswith(f"{path} ")
    assert len(str(caught.value)) < 500


def test_objects_may_grow(report):
    document = report.to_dict()
    document["claims"][0]["a later field"] = 1
    validate(document)


def test_the_schema_describes_every_field_that_we_write(report):
    definitions = schema()["$defs"]
    document = report.to_dict()
    claim = document["claims"][2]
    for name, example in (
        ("article", document["article"]),
        ("claim", claim),
        ("attribution", claim["attribution"]),
        ("quantity", claim["quantities"][0]),
        ("time", document["claims"][0]["times"][0]),
        ("evidence", claim["evidence"][0]),
        ("reason", claim["evidence"][0]["reasons"][0]),
        ("disclaimer", document["disclaimers"][0]),
        ("problem", document["problems"][0]),
        ("provenance", document["provenance"]),
    ):
        assert set(definitions[name]["properties"]) == set(example), name


def test_a_judgement_without_similarity_takes_that_of_the_search(report):
    evidence = report.findings[0].evidence[0]
    judged = Judgement(stance=Stance.SUPPORTS, confidence=1, reasons=(Reason(code="x", detail="y"),))
    told = _evidence(replace(evidence, judgement=judged), report.article)
    assert told["similarity"] == evidence.passage.similarity == 0.5
