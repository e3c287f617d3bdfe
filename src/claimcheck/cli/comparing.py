"""The command ``compare``: what one passage says to one claim, or a file of such pairs."""

import json
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimcheck.cli.inputs import Judge
from claimcheck.cli.output import TextOrJson, put, say, terminal, tidy
from claimcheck.errors import InputError

if TYPE_CHECKING:
    from claimcheck.agreement.judgement import Judgement

# Pairs judged together: enough for the models to work in batches, few enough that the first lines come soon.
_BATCH = 64


def compare(
    claim: Annotated[str | None, typer.Argument(metavar="CLAIM", help="The statement.", show_default=False)] = None,
    passage: Annotated[
        str | None, typer.Argument(metavar="PASSAGE", help="What another report says.", show_default=False)
    ] = None,
    *,
    pairs: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help='Compare many: a file with one JSON object on each line, {"claim": …, "evidence": …}; - for standard '
            "input. Gives one line of JSON for each, in the same order.",
        ),
    ] = None,
    form: Annotated[TextOrJson, typer.Option("--format", help="How to show the result.")] = TextOrJson.TEXT,
    judge: Judge = None,
) -> None:
    """Say whether a passage supports a claim, and why.

    The answer is supports, contradicts, denies, or silent: it says nothing that decides.
    """
    if pairs is not None:
        if claim is not None:
            raise InputError("--pairs and a claim cannot go together.", hint="Give one or the other.")
        raise typer.Exit(_compare_file(pairs, judge))
    if claim is None or passage is None:
        raise InputError("A claim and a passage are needed.", hint='claimcheck compare "CLAIM" "PASSAGE"')
    from claimcheck import compare as compared  # noqa: PLC0415 - the commands load what they need when they run

    judgement = compared(claim, passage, judge=judge)
    if form is TextOrJson.JSON:
        put(_json({"claim": claim, "evidence": passage, **_as_json(judgement)}))
    else:
        console = terminal()
        console.print(f"{judgement.stance.value} (confidence {judgement.confidence:.2f})", style="bold")
        for reason in judgement.reasons:
            console.print(f"  {tidy(reason.detail)}")
    if (problem := _unheard(judgement)) is not None:
        say(problem)
        raise typer.Exit(1)


def _compare_file(path: Path, judge: str | None) -> int:
    """Judge every line, and give the exit code: 1 where a line could not be judged."""
    failed = unheard = 0
    lines = enumerate(_lines(path), start=1)
    while some := list(islice(lines, _BATCH)):
        for answer in _answers(some, judge):
            failed += "error" in answer
            unheard += any(reason["code"] == "judge-unheard" for reason in answer.get("reasons", ()))
            put(_json(answer))
    if failed:
        say(f"{failed} {'line' if failed == 1 else 'lines'} of {path} could not be compared; see where it says error.")
    if unheard:
        say(f"{unheard} {'line was' if unheard == 1 else 'lines were'} compared without the judge; see judge-unheard.")
    return 1 if failed or unheard else 0


def _unheard(judgement: "Judgement") -> str | None:
    """Why the judge could not look, where it was to be asked."""
    return next((reason.detail for reason in judgement.reasons if reason.code == "judge-unheard"), None)


def _lines(path: Path) -> Iterator[bytes]:
    if str(path) == "-":
        if sys.stdin is None:
            raise InputError("--pairs -: standard input is closed.", hint="Give a file, or pipe the pairs in.")
        yield from sys.stdin.buffer
        return
    try:
        with path.open("rb") as file:
            yield from file
    except OSError as error:
        raise InputError(
            f"{path}: cannot be read ({error.strerror}).", hint='It needs one {"claim": …, "evidence": …} on each line.'
        ) from error


def _answers(lines: Iterable[tuple[int, bytes]], judge: str | None) -> Iterator[dict[str, Any]]:
    read = [(number, _pair(line)) for number, line in lines if line.strip()]
    judgements = iter(_judged([pair for _, pair in read if not isinstance(pair, str)], judge))
    for number, pair in read:
        said = pair if isinstance(pair, str) else next(judgements)
        yield {"line": number, **({"error": said} if isinstance(said, str) else _as_json(said))}


def _judged(pairs: list[tuple[str, str]], judge: str | None) -> "list[Judgement | str]":
    """A judgement for each pair, or why there is none; all together, and one by one only where one of them fails."""
    from claimcheck import compare as compared  # noqa: PLC0415 - as above

    try:
        return list(compared(pairs, judge=judge))
    except InputError as error:
        if len(pairs) == 1:
            return [str(error)]
        return [said for pair in pairs for said in _judged([pair], judge)]


def _pair(line: bytes) -> tuple[str, str] | str:
    """The claim and the evidence on a line, or what is wrong with it."""
    try:
        content = json.loads(line)
    except (ValueError, RecursionError) as error:
        return f"Not JSON: {error}"
    if not isinstance(content, dict):
        return "Not a JSON object."
    texts = []
    for key in ("claim", "evidence"):
        value = content.get(key)
        if not isinstance(value, str) or not value.strip():
            return f"No text under {key!r}."
        texts.append(value)
    return texts[0], texts[1]


def _as_json(judgement: "Judgement") -> dict[str, Any]:
    return {
        "stance": judgement.stance.value,
        "confidence": round(judgement.confidence, 4),
        "similarity": round(judgement.similarity, 4),
        "reasons": [{"code": reason.code, "detail": reason.detail} for reason in judgement.reasons],
    }


def _json(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False)
