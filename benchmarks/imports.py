"""What `import ekonomia` costs against a bare interpreter start, process by process."""

import subprocess
import sys

from benchmarks.harness import compare

__all__ = ["run"]

USE = "import ekonomia; ekonomia.UES"


def _start(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - this interpreter


def run(rounds: int = 15) -> list[tuple[str, float, float]]:
    """Return what was measured: its name, its median ratio to a bare start, its budget."""
    ratios = compare(
        {
            "bare": lambda: _start("pass"),
            "attrs": lambda: _start("import attrs"),
            "ekonomia": lambda: _start("import ekonomia"),
            "a rule book": lambda: _start(USE),
        },
        reference="bare",
        rounds=rounds,
    )
    return [
        ("import ekonomia", ratios["ekonomia"], 4.5),
        ("import attrs, to compare", ratios["attrs"], float("inf")),
        ("import and the first rule book", ratios["a rule book"], float("inf")),
    ]
