"""The agreement room: what a passage says to a claim, and what all passages together come to."""
