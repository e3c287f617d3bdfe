from __future__ import annotations

import inspect
import json
import subprocess
import sys
import time

import claimcheck

HEAVY = (
    "httpx", "jinja2", "lxml", "numpy", "onnxruntime", "pandas", "rich", "sentence_transformers", "spacy", "tantivy",
    "tokenizers", "torch", "trafilatura", "transformers", "typer",
)  # fmt: skip


def modules_after(statement: str) -> set[str]:
    program = f"{statement}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(json.loads(run.stdout))


def test_importing_claimcheck_loads_no_model_library_and_no_network_library():
    assert not modules_after("import claimcheck").intersection(HEAVY)


def test_the_public_types_are_there_without_loading_a_model_library():
    statement = "from claimcheck import Article, Claim, Judgement, Report, Corpus, Stance, Verdict, ClaimcheckError"
    assert not modules_after(statement).intersection(HEAVY)


def test_the_help_of_the_command_loads_no_model_library():
    statement = "import claimcheck.cli"
    assert not modules_after(statement).intersection(set(HEAVY) - {"typer"})


def test_importing_takes_less_than_a_fifth_of_a_second():
    """The best of five, because other programs run on the machine; an empty interpreter's own time is taken off."""

    def best(statement: str) -> float:
        times = []
        for _ in range(5):
            begin = time.perf_counter()
            subprocess.run([sys.executable, "-c", statement], check=True)
            times.append(time.perf_counter() - begin)
        return min(times)

    assert best("import claimcheck") - best("pass") < 0.2


def test_the_front_door_has_at_most_twenty_names_and_each_is_there():
    assert len(claimcheck.__all__) == len(set(claimcheck.__all__)) <= 20
    for name in claimcheck.__all__:
        assert hasattr(claimcheck, name), name


def test_every_public_name_is_documented():
    for name in claimcheck.__all__:
        value = getattr(claimcheck, name)
        if inspect.isclass(value) or inspect.isfunction(value):
            text = inspect.getdoc(value) or ""
            assert len(text) > 20, f"{name} has no docstring"
            assert not text.startswith(f"{name}("), f"{name} has only the docstring that dataclass makes"


def test_every_public_method_of_a_public_class_is_documented():
    for name in claimcheck.__all__:
        value = getattr(claimcheck, name)
        if not inspect.isclass(value):
            continue
        for attribute, member in vars(value).items():
            if not attribute.startswith("_") and (inspect.isfunction(member) or isinstance(member, property)):
                assert inspect.getdoc(member), f"{name}.{attribute} has no docstring"
