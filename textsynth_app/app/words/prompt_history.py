"""Earlier prompts, as a shell keeps earlier commands: stepped through, searched, and known again at the next start."""

from __future__ import annotations

from textsynth_app.language.prompts import MAXIMUM_LENGTH
from textsynth_app.library.limits import LONGEST_TEXTS

MOST_PROMPTS = 200


class PromptHistory:
    """The newest prompt comes last. What stands in a line while one steps through it is given back at the end."""

    def __init__(self) -> None:
        self._prompts: list[str] = []
        self._place: int | None = None  # of the prompt on show, while one steps through them
        self._draft = ""

    @property
    def prompts(self) -> tuple[str, ...]:
        """All of them, the newest first."""
        return tuple(reversed(self._prompts))

    def add(self, prompt: str) -> None:
        """Keep a prompt as the newest; one that was there already moves up. Ends the stepping."""
        self._place = None
        prompt = " ".join(prompt.split())[:MAXIMUM_LENGTH]
        if prompt:
            self._prompts = [other for other in self._prompts if other != prompt][1 - MOST_PROMPTS :]
            self._prompts.append(prompt)

    def older(self, shown: str) -> str | None:
        """The prompt before the one in the line; None if there is none."""
        if self._place is None or self._prompts[self._place] != shown:
            self._draft, self._place = shown, len(self._prompts)
        place = self._place - 1
        while place >= 0 and self._prompts[place] == shown:
            place -= 1  # the newest is usually what stands there already
        if place < 0:
            return None
        self._place = place
        return self._prompts[place]

    def newer(self, shown: str) -> str | None:
        """The prompt after the one in the line, at last what was being written; None if nobody steps."""
        if self._place is None or self._place >= len(self._prompts) or self._prompts[self._place] != shown:
            return None
        self._place += 1
        if self._place < len(self._prompts):
            return self._prompts[self._place]
        self._place = None
        return self._draft

    def search(self, words: str) -> list[str]:
        """Prompts that hold every one of the words, the newest first."""
        return found(self.prompts, words)

    def to_session(self) -> list[str]:
        """Everything, as plain JSON."""
        return list(self._prompts)

    def restore(self, session: object) -> None:
        """Take over `to_session`'s form; what is no prompt is left out."""
        self._prompts = []
        for prompt in session if isinstance(session, list) else []:
            if isinstance(prompt, str) and len(prompt) <= LONGEST_TEXTS["prompt"]:
                self.add(prompt)


def found(prompts: tuple[str, ...], words: str) -> list[str]:
    """Those of some prompts that hold every one of the words, in whatever case and order."""
    wanted = words.casefold().split()
    return [prompt for prompt in prompts if all(word in prompt.casefold() for word in wanted)]
