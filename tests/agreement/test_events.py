from __future__ import annotations

from datetime import date

import pytest

from claimcheck.adapters.language_model import default_language_model
from claimcheck.agreement.events import _numbered, _rivals, _shares_no_capital, _strangers, other_event, rival
from claimcheck.agreement.likeness import pair
from claimcheck.agreement.setting import Setting, capitals
from claimcheck.article.article import Article
from claimcheck.text.sentences import split_sentences


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Stella Maria", "Stella Rosa"),
        ("St Oswin Hospital", "St Oswald Hospital"),
        ("Kestrel Devices", "Kestrion"),
        ("Marwood University", "Holt University"),
    ],
)
def test_names_easily_mistaken_are_rivals(one, other):
    a, b = tuple(one.lower().split()), tuple(other.lower().split())
    assert rival(a, b)
    assert rival(b, a)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Port Caro", "Port Caro Harbour"),
        ("Anna Berg", "Oslo"),
        ("Felix Holt", "Holt Museum"),
        ("Lake Council", "Council"),
        ("Italian", "Italy"),
        ("German Government", "Germany"),
    ],
)
def test_parts_of_a_name_and_strangers_are_no_rivals(one, other):
    assert not rival(tuple(one.lower().split()), tuple(other.lower().split()))


def settings(ours, theirs, *, first=None, second=None):
    made = [
        Setting(names=tuple((tuple(n.lower().split()), k) for n, k in names), published=day)
        for names, day in ((ours, first), (theirs, second))
    ]
    return made[0], made[1]


def asked(make_claim, both, statement="The ship sank", days=()):
    return other_event(pair(make_claim("The ship sank", days=days), make_claim(statement), 0.9, both))


def test_a_rival_in_the_place_of_the_main_name_is_another_event(make_claim):
    both = settings([("Stella Maria", 5), ("Port Caro", 2)], [("Stella Rosa", 4), ("Punta Negra", 1)])
    assert asked(make_claim, both).code == "other-event"


def test_a_sentence_that_names_the_article_s_own_is_no_other_event(make_claim):
    both = settings([("Stella Maria", 5), ("Port Caro", 2)], [("Stella Rosa", 4), ("Stella Maria", 1)])
    assert asked(make_claim, both, "The Stella Maria sank") is None


def test_texts_without_a_common_name_are_of_other_events(make_claim):
    both = settings([("Stella Maria", 5)], [("Oslo", 2), ("Anna Berg", 2)])
    assert asked(make_claim, both).code == "other-event"


def test_a_road_that_both_name_by_its_number_is_one_event_s(make_claim):
    both = settings([("Stella Maria", 5)], [("Oslo", 2), ("Anna Berg", 2)])

    def of(ours, theirs):
        return other_event(pair(make_claim(ours), make_claim(theirs), 0.9, both))

    assert of("Lorries stood on the E9", "Lorries are standing on the E9") is None
    assert _numbered("Sales rose in Q3, the G20 said in H1 of 2024") == frozenset()


def test_the_same_names_are_the_same_event(make_claim):
    both = settings([("Stella Maria", 5), ("Port Caro", 2)], [("Stella Maria", 1), ("Anna Berg", 2)])
    assert asked(make_claim, both) is None


def test_a_report_from_long_before_the_day_is_of_another_event(make_claim):
    names = [("Stella Maria", 5), ("Port Caro", 2)]
    both = settings(names, names, first=date(2024, 5, 2), second=date(2023, 1, 1))
    assert asked(make_claim, both, days=(("The", "2024-05-01", "2024-05-01"),)).code == "other-event"


def test_unknown_settings_decide_nothing(make_claim):
    assert asked(make_claim, None) is None
    assert asked(make_claim, settings([], [("Oslo", 2)])) is None


def test_a_setting_without_a_parse_reads_capitals():
    article = Article(
        text="The ferry Stella Maria left Port Caro. Divers found the Stella Maria.",
        title="Stella Maria sinks",
        outlet="The Caro Post",
        published="2024-05-01",
    )
    made = Setting.of(article)
    assert made.names[0][0] == ("stella", "maria")
    assert made.outlet == ("the", "caro", "post")


def test_a_lone_capital_at_a_sentence_s_start_is_no_name():
    assert capitals("Divers dived. Rescue came.") == ()


def test_the_place_in_a_dateline_and_a_headline_tells_a_similar_event_apart():
    text = "Drones fell on Lessen on Tuesday. Lessen lies on the Velka."
    ours = Setting.of(Article(text=text, title="Lessen hit again"))
    theirs = Setting.of(
        Article(
            text="LESNA — The army said that it had shot down 38 drones. Mayor Ludek Hale will lay a wreath.",
            title="Three years on, Lesna remembers its own night of drones",
            outlet="Lesna Gazette",
        )
    )
    assert (("lesna",), ("lessen",)) in _rivals(ours, theirs)


def test_the_paper_of_the_town_shares_the_town_s_name():
    ours = Setting.of(Article(text="Police searched the bank in Port Sorel. Port Sorel is quiet."))
    theirs = Setting.of(
        Article(text="Two men from Bank Square saw the boxes at Hill Gate.", outlet="Port Sorel Bulletin")
    )
    assert _strangers("They list 19 computers.", ours, theirs) is None


def test_a_main_name_that_the_model_overlooked_is_there_all_the_same(make_claim):
    both = settings([("Velox", 5), ("Lorn", 2)], [("Ella Dorn", 1), ("Check", 1)])
    assert asked(make_claim, both, "Velox has not stopped selling it") is None
    headed = settings([("Velox", 5), ("Chipmaker Velox", 3)], [("Ella Dorn", 1), ("Check", 1)])
    assert asked(make_claim, headed, "Velox has not stopped selling it") is None
    assert asked(make_claim, both, "Corvex has not stopped selling it").code == "other-event"


def test_a_common_noun_that_begins_a_sentence_is_no_name():
    text = "Turnout was 58 percent in Ostland. Ana Ruiz won."
    setting = Setting.of(Article(text=text), default_language_model().parse(text, split_sentences(text)))
    assert not setting.count(("turnout",))


def test_a_name_that_shares_a_word_with_its_rival_only_is_not_the_article_s_own(make_claim):
    ours = [("Lumen Cloud", 4), ("Lumen", 3), ("Cloud", 1), ("Priya Nand", 1)]
    both = settings(ours, [("Orbis Cloud", 2), ("Ben Ash", 1)])
    assert asked(make_claim, both, "We got this wrong").code == "other-event"
    both = settings(ours, [("Lumen", 2), ("Orbis Cloud", 2)])
    assert asked(make_claim, both, "We got this wrong") is None


def test_a_lone_name_is_another_event_s_where_the_report_is_about_it(make_claim):
    ours = [("Tessaly", 4), ("Nour", 1)]
    assert asked(make_claim, settings(ours, [("Belmar", 3)]), "It sank").code == "other-event"
    assert asked(make_claim, settings(ours, [("Belmar", 1)]), "It sank") is None


def test_a_first_name_is_no_rival_of_a_country():
    assert not rival(("marta", "quiroga"), ("mardania",))
    assert rival(("kestrel", "devices"), ("kestrion",))


def test_a_month_that_both_name_makes_no_one_event(make_claim):
    ours, theirs = settings([("Nordmark", 3), ("Astrid Lind", 2)], [("Sudmark", 4), ("Pedro Ruiz", 2)])
    claim, other = make_claim("Inflation eased to 6.2% in May"), make_claim("Inflation stood at 2.8% in May")
    found = other_event(pair(claim, other, 0.8, (ours, theirs)))
    assert found is not None
    assert found.code == "other-event"


def test_a_report_whose_names_only_its_capitals_show_is_of_others_where_none_of_them_is_the_article_s():
    ours = "The Orlo works in Vasby burned down. The owner of Orlo, Nils Rehn, was away."
    theirs = "The owner of Tarvo went on trial. A fire near Malmo had destroyed Tarvo."
    known = "The owner of Tarvo went on trial. A fire near Vasby had destroyed Tarvo."
    assert _shares_no_capital(ours, theirs, ("lund", "post"))
    assert not _shares_no_capital(ours, known, ("lund", "post"))
    assert not _shares_no_capital(ours, theirs, ("vasby", "post"))
    assert not _shares_no_capital("A works burned down.", theirs, ())
