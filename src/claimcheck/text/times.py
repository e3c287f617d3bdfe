"""Times: the words of a text that name days, and which days they are.

All shapes are looked for at once, then read from front to back, since "three days later" needs what stands before it.
Relative words count from the day of publication. Where that is unknown they count from the article's own dates: the
latest full date of the text that is not itself in the future, moved on by a date without year that lies near it.
A clock time alone ("5am") and a duration ("three years") are no days, and neither are "now" and "recently".
This file knows the calendar and English. It must not know what an article or a claim is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from claimcheck.text import dated_words, periods, quarter_words, relative_words, running_periods
from claimcheck.text.calendar_patterns import ONWARD, PART, SHAPES, SINCE
from claimcheck.text.iso_dates import day_of
from claimcheck.text.own_dates import first_relative, is_history
from claimcheck.text.periods import Grain, Period
from claimcheck.text.sentences import split_sentences
from claimcheck.text.span import Span
from claimcheck.text.tense import looks_ahead, was_done
from claimcheck.text.time_context import Context, Reading, whole
from claimcheck.text.time_expression import TimeBasis, TimeExpression

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    Reader = Callable[[re.Match[str], Context], Reading | None]
    Found = tuple[str, re.Match[str]]

_READERS: dict[str, Reader] = {
    "iso": dated_words.read_iso,
    "slashed": dated_words.read_slashed,
    "month_day": dated_words.read_day,
    "day_month": dated_words.read_day,
    "month": dated_words.read_month,
    "year": dated_words.read_year,
    "spelled_year": dated_words.read_spelled_year,
    "decade": dated_words.read_decade,
    "short_decade": dated_words.read_decade,
    "century": dated_words.read_century,
    "feast": dated_words.read_feast,
    "nine_eleven": dated_words.read_nine_eleven,
    "weekday": relative_words.read_weekday,
    "named_day": relative_words.read_named_day,
    "unit": relative_words.read_unit,
    "ago": relative_words.read_ago,
    "in_units": relative_words.read_in_units,
    "within": relative_words.read_within,
    "day_part": relative_words.read_day_part,
    "before_last": relative_words.read_before_last,
    "rolling": relative_words.read_rolling,
    "first_months": quarter_words.read_first_months,
    "running": running_periods.read_running,
    "quarter": quarter_words.read_quarter,
    "quarter_code": quarter_words.read_quarter,
    "half": quarter_words.read_half,
    "half_code": quarter_words.read_half_code,
    "fiscal_code": dated_words.read_fiscal_code,
    "season": quarter_words.read_season,
    "year_ago": quarter_words.read_year_ago,
    "year_end": quarter_words.read_year_end,
    "latest_period": quarter_words.read_latest_period,
}
_FULL_DATES = frozenset({"iso", "slashed", "month_day", "day_month"})
_HAS_PARTS = frozenset({"month", "year", "unit", "quarter", "quarter_code", "season", "half", "spelled_year"})
_OPENED = _FULL_DATES | _HAS_PARTS | {"weekday", "decade", "short_decade", "spelled_year", "century"}
_SINCE_NEVER = frozenset({"ago", "rolling"})
_BACK = 44  # characters before a period that its modifiers take at most ("by the very beginning of the ")
_NEAR = 30  # days by which a date without year may move the article's own day on: the same reach as Context.closest
_ONLINE = 1990  # the first year of news on the web: an older date, alone in a text, is what the text looks back on
_PAID_LATE = re.compile(r"\bpa(?:id|y|ys|ying)\s+\Z", re.IGNORECASE)  # "paid late this month": late payment, all month


def find_times(
    text: str,
    *,
    published: date | datetime | str | None = None,
    dates: Sequence[date] = (),
    within: Span | None = None,
) -> tuple[TimeExpression, ...]:
    """The words of a text that name days, in order, with the days that they name.

    Args:
        text: Any text; the whole of it is read even where ``within`` asks for a part, since words point back.
        published: The day of publication, or an ISO string of it. Without it the text's own dates stand in (basis
            ``article``); where the text has no full date either, relative words are found but name no days (basis
            ``none``).
        dates: Full dates that stand beside the text (in captions, say); they count as the text's own.
        within: Give only the expressions that lie wholly inside this span.

    Raises:
        InputError: When ``published`` is a string that is no ISO date.

    A weekday is the latest one up to ``published``, or the next where the clause looks ahead. A week runs from Monday
    to Sunday; early, mid and late in a month are its 1st to 10th, 11th to 20th and the rest; "since" leaves the
    end open.

    >>> from datetime import date
    >>> def show(text):
    ...     return [(t.text, str(t.start), str(t.end)) for t in find_times(text, published=date(2024, 10, 28))]
    >>> show("It shut on Tuesday and will open next Friday.")
    [('Tuesday', '2024-10-22', '2024-10-22'), ('next Friday', '2024-11-01', '2024-11-01')]
    >>> show("Nothing has moved since mid-March; it must by the end of the month.")
    [('since mid-March', '2024-03-11', 'None'), ('by the end of the month', '2024-10-28', '2024-10-31')]
    >>> find_times("He left on Tuesday.")[0].basis.value
    'none'
    """
    sentences = split_sentences(text)
    starts = [sentence.start for sentence in sentences]

    def ahead(span: Span) -> bool:
        return looks_ahead(text, sentences[max(0, bisect_right(starts, span.start) - 1)], span)

    def done(span: Span) -> bool:
        return was_done(text, sentences[max(0, bisect_right(starts, span.start) - 1)], span)

    found = _matches(text)
    day = day_of(published)
    today, basis = (day, TimeBasis.PUBLISHED) if day else (_own_day(text, found, ahead, dates), TimeBasis.ARTICLE)
    context = Context(text, today, basis, ahead, done)
    times = _read_all(found, context, sentences, starts)
    return tuple(t for t in times if within is None or within.covers(t.span))


def _matches(text: str) -> list[Found]:
    """Every match of every shape; where two begin together, the longer first."""
    found = [(name, match) for name, shape in SHAPES for match in shape.finditer(text)]
    found.sort(key=lambda item: (item[1].start(), -item[1].end()))
    return found


def _read_all(
    found: list[Found], context: Context, sentences: Sequence[Span], starts: list[int]
) -> list[TimeExpression]:
    times: list[TimeExpression] = []
    done = 0
    for name, match in found:
        if match.start() < done:
            continue
        sentence = sentences[max(0, bisect_right(starts, match.start()) - 1)]
        read = _read(name, match, context, max(done, sentence.start))
        if read is None:
            continue
        span, reading = read
        context.remember(span, reading)
        period = reading.period or Period(None, None, Grain.SPAN)
        times.append(
            TimeExpression(
                text=span.of(context.text), span=span, start=period.start, end=period.end, basis=reading.basis
            )
        )
        done = span.end
    return times


def _read(name: str, match: re.Match[str], context: Context, floor: int) -> tuple[Span, Reading] | None:
    """The match with its modifiers, as span and days, or None where it is no time; nothing before ``floor`` counts."""
    part = PART.search(context.text, max(floor, match.start() - _BACK), match.start()) if name in _HAS_PARTS else None
    if (
        part
        and part["part"].lower() == "late"
        and _PAID_LATE.search(context.text, max(0, part.start() - 9), part.start())
    ):
        part = None
    bare = name == "unit" and match["which"].lower() == "the" and part is not None
    reading = relative_words.read_bare_unit(match, context) if bare else _READERS[name](match, context)
    if reading is None:
        return None
    start = match.start()
    if part:
        is_by = part["by"] is not None and "end" in part["part"].lower()
        start = part.start() if is_by else part.start("part")
        reading = _until_end(reading, context, floor, start) if is_by else _part_of(reading, part["part"])
    since = SINCE.search(context.text, max(floor, start - _BACK), start) if name not in _SINCE_NEVER else None
    onward = ONWARD.match(context.text, match.end()) if name in _OPENED else None
    if since or onward:
        start = since.start() if since else start
        if reading.period:
            reading = Reading(Period(reading.period.start, None, Grain.SPAN), reading.basis, reading.aside)
    return Span(start, onward.end() if onward else match.end()), reading


def _part_of(reading: Reading, words: str) -> Reading:
    if reading.period is None:
        return reading
    word = words.lower()
    kind = next((kind for kind, names in _PARTS.items() if any(name in word.split() for name in names)), "")
    return Reading(periods.narrowed(reading.period, kind), reading.basis, reading.aside)


_PARTS = {"early": ("early", "start", "beginning"), "mid": ("mid", "middle"), "late": ("late", "end")}


def _until_end(reading: Reading, context: Context, floor: int, start: int) -> Reading:
    """From the day of the statement, as its sentence dates it, to the last day: "by the end of the month"."""
    if reading.period is None or reading.period.end is None:
        return reading
    said = [day for span, day in context.days if floor <= span.end <= start]
    begin = said[-1] if said else context.today
    if begin is None or begin > reading.period.end:
        begin = None
    return Reading(Period(begin, reading.period.end, Grain.SPAN), reading.basis)


def _own_day(text: str, found: list[Found], ahead: Callable[[Span], bool], dates: Sequence[date]) -> date | None:
    """The day that stands in for an unknown day of publication: see the head of this file."""
    full = Context(text, None, TimeBasis.NONE, ahead)
    dated = [(whole(m), r.period) for n, m in found if n in _FULL_DATES and (r := _READERS[n](m, full)) and r.period]
    first = first_relative(text, found)
    told = {m.start() for n, m in found if n in _FULL_DATES and is_history(text, m, first)}
    past = [p.end for s, p in dated if p.end and p.end.year >= _ONLINE and not ahead(s) and s.start not in told]
    latest = max([*past, *dates], default=None)
    if latest is None:
        return None
    near = Context(text, latest, TimeBasis.ARTICLE, lambda _: False)
    for name, match in found:
        if name in {"month_day", "day_month"} and not match["year"] and not ahead(whole(match)):
            reading = _READERS[name](match, near)
            end = reading.period.end if reading and reading.period else None
            if end and near.today and near.today < end and (end - near.today).days <= _NEAR:
                near.today = end
    years = [r.period for n, m in found if n == "year" and not ahead(whole(m)) and (r := _READERS[n](m, full))]
    if any(p and p.start and near.today and p.start.year > near.today.year + 1 for p in years):
        return None  # the article speaks of later years than its latest date, so that date is history
    return near.today
