"""What records weigh: bytes of a facts object, and of a hundred thousand assessments' outcomes."""

import sys
import tracemalloc

from benchmarks.rules import ON, applicants

from ekonomia.entities import EmploymentGroup
from ekonomia.status import UES, SocialEnterpriseFacts

__all__ = ["run"]

MANY = 100_000


def run() -> list[tuple[str, str]]:
    """Return what was measured, and the figure."""
    facts, group = SocialEnterpriseFacts(), EmploymentGroup()
    assert not hasattr(facts, "__dict__")
    assert not hasattr(group, "__dict__")
    few = applicants(1000)
    many = (few * (MANY // len(few)))[:MANY]
    tracemalloc.start()
    screening = UES.check_many(many, on=ON)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(screening) == MANY
    return [
        ("a record of SocialEnterpriseFacts, without __dict__", f"{sys.getsizeof(facts)} bytes"),
        ("a record of EmploymentGroup, without __dict__", f"{sys.getsizeof(group)} bytes"),
        (f"outcomes of {MANY:,} assessments", f"{held / MANY:.0f} bytes each"),
    ]
