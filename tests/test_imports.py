from __future__ import annotations

import inspect
import json
import subprocess
import sys

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


def test_importing_loads_nothing_but_a_few_modules_of_the_standard_library():
    loaded = modules_after("import claimcheck") - modules_after("pass")
    own = {name for name in loaded if name.partition(".")[0] == "claimcheck"}
    assert {name.partition(".")[0] for name in loaded - own} <= sys.stdlib_module_names
    assert len(own) <= 2  # all else is loaded when it is asked for
    assert len(loaded) < 60


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
