"""claimcheck reads a news article as a careful editor does: its claims, who else says so, and what the outlet could not verify."""

__version__ = "0.1.0"
