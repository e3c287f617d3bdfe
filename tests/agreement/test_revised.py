from datetime import date

import pytest

import claimcheck


@pytest.mark.parametrize(
    ("report", "stance"),
    [
        ("killed 31 people, the ministry said on Saturday, revising the toll down from 40.", "contradicts"),
        ("killed 31 people, said the ministry, which lowered its count from 40.", "contradicts"),
        ("killed 47 people, the ministry said on Saturday, raising the toll from 40.", "silent"),
        ("killed 31 people, the ministry said on Saturday.", "silent"),
        ("killed 31 people, the ministry said on Saturday, revising the toll down from 36.", "silent"),
    ],
)
def test_only_a_toll_given_up_by_name_is_contradicted_by_a_later_day(report, stance, tmp_path):
    text = (
        f"---\ntitle: Toll\noutlet: Other Post\npublished: 2024-08-17\n---\nThe stampede at a shrine in Velm {report}\n"
    )
    (tmp_path / "report.txt").write_text(text, encoding="utf-8")
    article = claimcheck.Article(
        text="The stampede at a shrine in Velm killed 40 people, police said on Thursday.",
        outlet="Velm Sun",
        published=date(2024, 8, 15),
    )
    found = claimcheck.verify(article, sources=[claimcheck.Corpus(tmp_path)]).to_dict()["claims"][0]
    assert [e["stance"] for e in found["evidence"]] == [stance]
