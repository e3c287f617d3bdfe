"""The command ``doctor``: what is installed, what works, what is missing and how to get it."""

import json
from dataclasses import asdict
from typing import Annotated

import typer

from claimcheck.cli.output import TextOrJson, put, terminal


def doctor(
    *,
    form: Annotated[TextOrJson, typer.Option("--format", help="How to show the findings.")] = TextOrJson.TEXT,
) -> None:
    """Show what is installed, what works, and what is missing.

    Loads each model, checks its file, and tries the cache directory; says how to get what is missing. Asks nothing of
    the network. Ends with exit code 3 where something needed is missing.
    """
    from claimcheck.adapters.doctor import examine  # noqa: PLC0415 - the commands load what they need when they run

    findings = examine()
    sick = [finding for finding in findings if finding.needed and not finding.well]
    if form is TextOrJson.JSON:
        checks = [asdict(finding) for finding in findings]
        put(
            json.dumps(
                {"schema": "claimcheck/doctor/1", "well": not sick, "checks": checks}, ensure_ascii=False, indent=2
            )
        )
    else:
        console = terminal()
        width = max(len(finding.name) for finding in findings)
        for finding in findings:
            mark = "ok     " if finding.well else "MISSING" if finding.needed else "absent "
            console.print(f"{mark}  {finding.name:<{width}}  {finding.detail}", soft_wrap=True)
            if finding.hint:
                console.print(f"{'':7}  {'':<{width}}  {finding.hint}", soft_wrap=True)
        console.print("\nEverything that is needed is there." if not sick else f"\n{len(sick)} needed and missing.")
    raise typer.Exit(3 if sick else 0)
