import pytest

from claimcheck import Article, find_claims


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "A 49-year-old man was held. Detective Jon Hale spoke. The 49-year-old will appear on Friday.",
            "Jon Hale will",
        ),
        ("“We lost 400 jobs,” Tarnox union leader Jon Hale said.", "Tarnox lost"),
        (
            "The Kano bridge was opened in May. In Germany, the bridge was closed to 40 lorries.",
            "the Kano bridge was closed",
        ),
    ],
)
def test_nobody_else_gets_the_name(text, wrong):
    assert all(wrong not in claim.wording for claim in find_claims(Article(text=text)))
