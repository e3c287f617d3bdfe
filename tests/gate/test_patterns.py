"""Every regular expression of the text and claim rooms stays linear on text made to slow it down.

All of them, those kept in modules and those written where they are used, read 100,000 characters of one awkward thing
after another: as ``search`` where they search, from one place where they only ever match there. A quadratic one needs
some seconds for one such string and a catastrophic one the age of the world, while an honest reading takes a fraction
of the time allowed; so what is tested is growth, not speed.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import signal
import subprocess
import sys
import time
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import claimcheck

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOMS = ("text", "claims")
SOURCE = Path(claimcheck.__file__).parent
LENGTH = 100_000
NOT_LINEAR = "A+:"  # on many an "A" and no colon
SHORT = LENGTH // 10  # on which what is not linear takes a hundredth
ANCHORED = {"match", "fullmatch"}
METHODS = {*ANCHORED, "search", "finditer", "findall", "split", "sub", "subn"}
AWKWARD = (
    *(" ", "\n", "\N{NO-BREAK SPACE}", "a", "A", "1", ".", ",", "'", '"', "“", "(", "—", "-", "’", "é"),
    *("a ", "A ", "A.", "Aa.", "1,000,", "1.", "a’", ", ", " \n", "not ", "(a) "),
)


class Used(NamedTuple):
    """A pattern, where it stands, and whether it is only ever tried from one place."""

    where: str
    pattern: re.Pattern[str]
    anchored: bool


def kept(value: object, depth: int = 0) -> Iterator[re.Pattern[str]]:
    """The patterns that a module's value is or holds, three containers deep."""
    if isinstance(value, re.Pattern):
        yield value
    elif depth < 3 and isinstance(value, dict):
        yield from (p for pair in value.items() for side in pair for p in kept(side, depth + 1))
    elif depth < 3 and isinstance(value, (tuple, list, set, frozenset)):
        yield from (p for item in value for p in kept(item, depth + 1))
    elif depth < 3 and is_dataclass(value) and not isinstance(value, type):
        yield from (p for field in fields(value) for p in kept(getattr(value, field.name), depth + 1))


def calls(tree: ast.AST) -> Iterator[tuple[str, str, ast.Call]]:
    """(NAME, method, call) for each NAME.method(...) with a pattern's method."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in METHODS:
            owner = node.func.value
            name = owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
            yield name, node.func.attr, node


def flags_of(call: ast.Call) -> int:
    named = [n.attr for n in ast.walk(call) if isinstance(n, ast.Attribute) and n.attr.isupper()]
    return sum({getattr(re, name) for name in named if isinstance(getattr(re, name, None), re.RegexFlag)})


def in_modules(trees: dict[Path, ast.Module]) -> Iterator[Used]:
    methods: dict[str, set[str]] = {}
    for tree in trees.values():
        for name, method, _ in calls(tree):
            methods.setdefault(name, set()).add(method)
    for room in ROOMS:
        package = importlib.import_module(f"claimcheck.{room}")
        for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            for name, value in vars(importlib.import_module(found.name)).items():
                ways = methods.get(name, {"search"})
                yield from (Used(f"{found.name}.{name}", p, ways <= ANCHORED) for p in kept(value))


def in_place(trees: dict[Path, ast.Module]) -> Iterator[Used]:
    for path, tree in trees.items():
        for name, method, call in calls(tree):
            if name == "re" and path.parent.name in ROOMS and isinstance(call.args[0], ast.Constant):
                pattern = re.compile(call.args[0].value, flags_of(call))
                yield Used(f"{path.parent.name}/{path.name}:{call.lineno}", pattern, method in ANCHORED)


def patterns() -> list[Used]:
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(SOURCE.rglob("*.py"))}
    once = {(u.pattern, u.anchored): u for u in (*in_modules(trees), *in_place(trees))}
    return list(once.values())


def awkward(pattern: re.Pattern[str]) -> Iterator[str]:
    """Strings for one pattern: awkward for all, its own words over and over, and each kind of run after them."""
    own = list(dict.fromkeys(re.findall(r"(?<![\\\w])[A-Za-z][a-z]+", pattern.pattern))) or ["said"]
    yield from ((unit * LENGTH)[:LENGTH] for unit in AWKWARD)
    yield ((" ".join(own) + " ") * LENGTH)[:LENGTH]
    yield from ((f"{word} " * LENGTH)[:LENGTH] for word in (own[0], own[-1]))
    yield from (own[0] + (unit * LENGTH)[:LENGTH] for unit in (" ", "a"))


def allowed() -> float:
    """Seconds of processor time for one pattern on one text: a quarter of what "A+:" would take on this machine.

    The slowest pattern takes a seventh of it. Processor time, so that a busy machine changes nothing.
    """
    took = []
    for _ in range(3):
        began = time.process_time()
        sum(1 for _ in re.finditer(NOT_LINEAR, "A" * SHORT))
        took.append(time.process_time() - began)
    return min(took) * (LENGTH / SHORT) ** 2 / 4


def read_all(chosen: list[Used]) -> None:
    """Read everything with everything; the last line printed is the pattern being tried."""
    seconds = allowed()
    for used in chosen:
        print(used.where, used.pattern.pattern[:200].replace("\n", " "), flush=True)  # noqa: T201 - read by the test
        for text in awkward(used.pattern):
            signal.setitimer(signal.ITIMER_VIRTUAL, seconds)  # what runs longer is killed
            if used.anchored:
                used.pattern.match(text)
                used.pattern.fullmatch(text)
            else:
                sum(1 for _ in used.pattern.finditer(text))


def test_the_patterns_are_found_where_they_stand() -> None:
    found = patterns()
    assert len(found) > 100
    assert {True, False} == {used.anchored for used in found}
    assert {".".join(used.where.split(".")[:2]) for used in found if ":" not in used.where} == {
        "claimcheck.text",
        "claimcheck.claims",
    }


def run_apart(*words: str) -> tuple[int, list[str], str]:
    done = subprocess.run([sys.executable, __file__, *words], capture_output=True, check=False)
    return done.returncode, done.stdout.decode("utf-8").splitlines() or ["none was begun"], done.stderr.decode("utf-8")


def test_every_pattern_is_linear_on_awkward_text() -> None:
    code, tried, said = run_apart()
    assert code != -signal.SIGVTALRM, f"not linear: {tried[-1]}"
    assert code == 0, said
    assert len(tried) > 100


def test_a_pattern_that_is_not_linear_is_caught() -> None:
    code, tried, _ = run_apart(NOT_LINEAR)
    assert code == -signal.SIGVTALRM
    assert tried[-1].endswith(NOT_LINEAR)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    read_all([Used("given", re.compile(word), anchored=False) for word in sys.argv[1:]] or patterns())
