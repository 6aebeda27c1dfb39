"""Earlier prompts by themselves."""

from __future__ import annotations

import json

from textsynth_app.app.words.prompt_history import MOST_PROMPTS, PromptHistory
from textsynth_app.language.prompts import MAXIMUM_LENGTH


def kept(*prompts: str) -> PromptHistory:
    history = PromptHistory()
    for prompt in prompts:
        history.add(prompt)
    return history


def test_steps_back_and_forth_and_returns_what_was_being_written():
    history = kept("one", "two", "three")
    assert history.older("dra") == "three"
    assert history.older("three") == "two"
    assert history.older("two") == "one"
    assert history.older("one") is None
    assert history.newer("one") == "two"
    assert history.newer("two") == "three"
    assert history.newer("three") == "dra"
    assert history.newer("dra") is None


def test_what_stands_in_the_line_already_is_no_step():
    assert kept("one", "two").older("two") == "one"
    assert kept("one").older("one") is None


def test_typing_into_an_earlier_prompt_begins_anew():
    history = kept("one", "two", "three")
    assert history.older("") == "three"
    assert history.older("three") == "two"
    assert history.newer("two!") is None
    assert history.older("two!") == "three"


def test_a_prompt_that_was_there_moves_up_however_it_is_spaced():
    history = kept("deep bell", "wind", "  deep   bell ")
    assert history.prompts == ("deep bell", "wind")
    history.add("   ")
    assert history.prompts == ("deep bell", "wind")


def test_it_forgets_the_oldest_and_the_end_of_the_longest():
    history = kept(*(f"prompt {number}" for number in range(MOST_PROMPTS + 20)), "x" * 10_000)
    assert len(history.prompts) == MOST_PROMPTS
    assert history.prompts[0] == "x" * MAXIMUM_LENGTH
    assert history.prompts[-1] == "prompt 21"


def test_search_finds_all_words_in_any_case_and_order():
    history = kept("Deep church bell", "glass bell", "church organ")
    assert history.search("bell CHURCH") == ["Deep church bell"]
    assert history.search("bel") == ["glass bell", "Deep church bell"]
    assert history.search("") == ["church organ", "glass bell", "Deep church bell"]
    assert history.search("wind") == []


def test_it_survives_a_session_and_whatever_a_session_may_hold():
    history = kept("one", "two")
    restored = PromptHistory()
    restored.restore(json.loads(json.dumps(history.to_session())))
    assert restored.prompts == ("two", "one")
    restored.restore(["three", 7, None, ["x"], "y" * 20_000])
    assert restored.prompts == ("three",)
    restored.restore("nonsense")
    assert restored.prompts == ()
