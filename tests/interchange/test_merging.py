"""A dataset's new word against what stands in a column."""

import pytest

from negotiations.interchange.merging import Merged, merge, merge_names


@pytest.mark.parametrize(
    ("current", "before", "now", "merged"),
    [
        ("", None, "Envoy", Merged(value="Envoy")),
        ("Envoy", "Envoy", "Minister", Merged(value="Minister")),
        ("Envoy", "Envoy", "", Merged(value="")),
        ("Envoy", "Envoy", "Envoy", Merged(value="Envoy")),
        ("By hand", "Envoy", "Envoy", Merged(value="By hand")),
        ("By hand", "Envoy", "Minister", Merged(value="By hand", is_kept=True)),
        ("By hand", None, "Envoy", Merged(value="By hand", is_kept=True)),
        ("Minister", "Envoy", "Minister", Merged(value="Minister")),
        (None, 3, 4, Merged(value=4)),
    ],
)
def test_a_persons_value_stays_and_the_datasets_own_moves(current, before, now, merged):
    assert merge(current=current, before=before, now=now) == merged


@pytest.mark.parametrize(
    ("current", "before", "now", "added", "gone"),
    [
        ("", "", "Kyiv Kiev", "Kyiv Kiev", ""),
        ("Kyiv", "Kyiv", "Kyiv Kiev", "Kiev", ""),
        ("Kyiv Kiev", "Kyiv Kiev", "Kyiv", "", "Kiev"),
        ("Kyiv Capital", "Kyiv", "Kyiv", "", ""),
        ("Kyiv", "Kyiv Kiev", "Kyiv Kiev", "", ""),
    ],
    ids=["first", "added", "removed", "a person's stays", "a person removed it"],
)
def test_only_names_that_the_dataset_had_added_are_taken_away(
    current, before, now, added, gone
):
    texts = (frozenset(text.split()) for text in (current, before, now))

    merged = merge_names(**dict(zip(("current", "before", "now"), texts, strict=True)))

    assert merged == (frozenset(added.split()), frozenset(gone.split()))
