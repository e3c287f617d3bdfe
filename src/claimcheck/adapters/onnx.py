"""The one door to onnxruntime, which reports to its maker unless it is told before it is loaded that it must not.

With its telemetry on, it asks for a server of Microsoft's in every longer run, and keeps an identifier of the machine
and a queue of events in the user's cache folder. Its own ``disable_telemetry_events()`` comes too late to stop that.
No other file may import it.
"""

from __future__ import annotations

import os
from typing import Any

_SILENT = "ORT_DISABLE_TELEMETRY"


def load_onnxruntime() -> Any:  # noqa: ANN401 - a module whose types are not wanted elsewhere
    """The library, loaded with its telemetry off, whatever the environment says.

    Raises:
        ImportError: When it is not installed.
    """
    os.environ[_SILENT] = "1"  # not setdefault: an empty or contrary value would let it speak
    import onnxruntime  # noqa: PLC0415 - a third of a second, only when a model is run

    # Where the caller's own program had loaded it before us; what it asked for by then is not ours.
    onnxruntime.disable_telemetry_events()
    return onnxruntime
