"""The invented term among the examples: its output, and its values as plain data."""

import json
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest

from ekonomia.convert import structure, unstructure

EXAMPLES: Final = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def example() -> ModuleType:
    spec = spec_from_file_location("committee_term", EXAMPLES / "committee_term.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_prints_what_is_kept_beside_it(
    example: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    example.main()
    assert capsys.readouterr().out == (EXAMPLES / "committee_term.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["COMMITTEE", "BEFORE", "AFTER", "RESOLUTIONS"])
def test_its_values_survive_being_written_as_plain_data(example: ModuleType, name: str) -> None:
    values = getattr(example, name)
    for value in values if isinstance(values, tuple) else (values,):
        written = json.dumps(unstructure(value), ensure_ascii=False)
        assert structure(json.loads(written), type(value)) == value
