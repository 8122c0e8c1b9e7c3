"""Pages made from the library's own values: rule books, law, policies, glossary, code lists.

Plain functions from values to Markdown.  `pages` puts them together; `conf.py` writes them below
`docs/generated` before the build, so that no page can lag behind the values it shows.
"""

from _pages.books import book_page, books_index
from _pages.chart import chart_piece
from _pages.coverage import coverage_page
from _pages.found import books
from _pages.law import law_pages
from _pages.lifecycle import lifecycle_page
from _pages.lists import (
    code_lists_page,
    facts_page,
    glossary_page,
    legal_forms_page,
    names_table,
    regimes_page,
)
from _pages.people import at_risk_page, policies_page
from _pages.reference import reference_pieces

__all__ = ["pages"]


def pages() -> dict[str, str]:
    """Return every generated page, by its path below `docs/generated`.

    Those below `pieces` are no pages of their own, but included by pages of reference.
    """
    return {
        "books/index.md": books_index(),
        **{f"books/{book.id}.md": book_page(book) for book in books()},
        **law_pages(),
        "lifecycle.md": lifecycle_page(),
        "coverage.md": coverage_page(),
        "policies.md": policies_page(),
        "facts.md": facts_page(),
        "at-risk.md": at_risk_page(),
        "regimes.md": regimes_page(),
        "legal-forms.md": legal_forms_page(),
        "code-lists.md": code_lists_page(),
        "glossary.md": glossary_page(),
        "pieces/names.md": names_table(),
        "pieces/plan-chart.md": chart_piece(),
        **{f"pieces/{name}.md": piece for name, piece in reference_pieces().items()},
    }
