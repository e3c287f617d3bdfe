import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A miner died at the Brell mine on Monday. The mine employs 400 people.", "The Brell mine employs 400 people"),
        ("Tarnox launched the Halo phone in May. Shops sold 400 copies of the phone.", "400 copies of the Halo phone"),
        ("The Tervian parliament met on Monday. The parliament has 120 members.", "The Tervian parliament has 120"),
    ],
)
def test_the_only_thing_named_is_the_one_meant(claims_of, text, expected):
    assert expected in claims_of(text)[-1].wording


@pytest.mark.parametrize(
    "text",
    [
        "A miner died at the Brell mine on Monday. The Tarn mine is near. The mine employs 400 people.",
        "A miner died at the Brell mine on Monday. A mine was closed too. The mine employs 400 people.",
        "A miner died at the Brell mine on Monday. Two mines were closed too. The mine employs 400 people.",
        "The mine employs 400 people. A miner died at the Brell mine on Monday, and the mine in the south was closed.",
    ],
)
def test_where_two_are_told_of_none_is_named(claims_of, text):
    assert all("The Brell mine employs" not in c.wording for c in claims_of(text))


def test_whom_a_speaker_tells_of_is_not_the_speaker(claims_of):
    text = "Inspector Jon Hale spoke on Monday. Hale said the driver had fled and a case had been opened against him."
    assert claims_of(text)[-1].wording == "A case had been opened against him"
