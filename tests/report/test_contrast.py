"""The page's colours against WCAG 2.2, success criterion 1.4.3 (AA): at least 4.5 to 1 for text, in both schemes."""

import re
from importlib import resources

import pytest

STYLE = resources.files("claimcheck.report").joinpath("templates", "style.css").read_text(encoding="utf-8")
VERDICTS = ("corroborated", "contradicted", "disputed", "uncorroborated")
PAIRS = [
    *[(ink, ground) for ink in ("ink", "soft", "link", *VERDICTS) for ground in ("paper", "card")],
    *[(verdict, f"{verdict}-tint") for verdict in VERDICTS],
    *[("ink", f"{verdict}-tint") for verdict in (*VERDICTS, "flag")],
    ("flag", "flag-tint"),
    ("link", "flag-tint"),
]


def colours(scheme):
    blocks = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
    found = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", blocks[0]))
    return found | dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", blocks[1])) if scheme == "dark" else found


def luminance(colour):
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(scheme, ink, ground):
    found = colours(scheme)
    light, dark = sorted((luminance(found[ink]), luminance(found[ground])), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5
