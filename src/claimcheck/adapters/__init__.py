"""Everything that touches disk, network, processes or models: one thing per file, behind the rooms' ports."""
