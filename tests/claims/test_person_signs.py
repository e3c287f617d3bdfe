from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Finance chief Siri Lunde learned of it from a driver. Halden had 5.2 billion crowns in January, she said.",
            "Siri Lunde",
        ),
        (
            "Ewan Tulloch had been up since three. His family had sold milk. “We got 29 pence a litre,” he says.",
            "Ewan Tulloch",
        ),
        ("Stuart Lang, 44, walks a lot. The path was icy on Sunday, he said.", "Stuart Lang"),
    ],
)
def test_a_name_taken_for_a_bodys_is_a_persons_by_the_words_around_it(claims_of, text, speaker):
    assert claims_of(text)[-1].attribution.speaker == speaker


def test_a_company_that_is_its_own_subject_stays_one(claims_of):
    text = "Halden Motors sold 300 cars in May. The mayor, Ana Ruiz, said he had bought two of them."
    assert claims_of(text)[-1].attribution.speaker == "Ana Ruiz"
