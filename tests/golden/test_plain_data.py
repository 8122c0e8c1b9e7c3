"""Every document survives being written as plain data, and as JSON."""

import json

import pytest
from attrs import evolve
from tests.golden.load import documents, examples_module

from ekonomia.convert import structure, unstructure
from ekonomia.errors import InvalidInput
from ekonomia.plans import Document, Plan, Programme, Project, Task


@pytest.mark.parametrize("document", documents(), ids=lambda document: document.id)
def test_a_document_comes_back_equal(document: Document) -> None:
    written = json.dumps(unstructure(document), ensure_ascii=False)
    assert structure(json.loads(written), Document) == document


def test_a_difference_in_one_cell_is_not_lost() -> None:
    plan = documents()[3].plan
    assert plan is not None
    first = evolve(plan.rows[0], cells=evolve(plan.rows[0].cells, number="1."))
    other = evolve(plan, rows=(first, *plan.rows[1:]))
    assert structure(unstructure(other), Plan) == other != plan


def test_what_is_known_besides_the_pages_comes_back_too() -> None:
    kept = (
        ("podkarpackie_history", "SUCCESSOR", Programme),
        ("podkarpackie_history", "LATER_PROJECT", Project),
        ("wielkopolska_tasks", "PROGRAMME_AS_KNOWN", Programme),
        ("wielkopolska_tasks", "PROJECT_AS_KNOWN", Project),
        ("wielkopolska_tasks", "PREDECESSOR", Project),
        ("warmia_mazury_2022", "SUCCESSOR", Programme),
        ("swietokrzyskie_tasks", "PROJECT_AS_KNOWN", Project),
    )
    for module, name, kind in kept:
        value = getattr(examples_module(module), name)
        assert structure(unstructure(value), kind) == value
    tasks = examples_module("swietokrzyskie_tasks").SECOND_EDITION
    assert structure(unstructure(tasks), tuple[Task, ...]) == tasks


def test_faults_of_a_document_are_told_with_their_places() -> None:
    data = json.loads(json.dumps(unstructure(documents()[3])))
    data["plan"]["rows"][80]["when"]["earliest"] = "2 grudnia"
    data["projects"][0]["edition"] = "3"
    data["programmes"][0]["versions"][0]["nodes"][0]["parts"][1]["id"] = None
    with pytest.raises(InvalidInput) as wrong:
        structure(data, Document)
    assert {fault.path for fault in wrong.value.faults} == {
        "$.plan.rows[80].when.earliest",
        "$.projects[0].edition",
        "$.programmes[0].versions[0].nodes[0].parts[1].id",
    }
