# ruff: noqa: INP001, T201 - scripts side by side, not a package; they print
"""Makes one judge of several that grew from one, by the mean of their weights (Wortsman et al., ICML 2022).

    python training/average.py --work FOLDER --run NAME --of RUN --of RUN …

The runs must have one shape; what comes out is no slower than one of them.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch


def main() -> None:
    """Reads the runs and writes their mean as a run of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--run", required=True)
    parser.add_argument("--of", required=True, action="append", metavar="RUN")
    asked = parser.parse_args()
    saved = [torch.load(asked.work / "runs" / run / "judge.pt", weights_only=True) for run in asked.of]
    nets = [each["net"] for each in saved]
    mean = {name: sum(net[name].float() for net in nets) / len(nets) for name in nets[0]}
    once = list(dict(zip(asked.of, saved, strict=True)).values())  # one given twice counts double, and was read once
    known = {**saved[-1], "pairs": sum(s["pairs"] for s in once), "cpu": sum(s["cpu"] for s in once), "net": mean}
    folder = asked.work / "runs" / asked.run
    folder.mkdir(parents=True, exist_ok=True)
    torch.save(known, folder / "judge.pt")
    print(f"{' and '.join(asked.of)}: {folder / 'judge.pt'}")


if __name__ == "__main__":
    main()
