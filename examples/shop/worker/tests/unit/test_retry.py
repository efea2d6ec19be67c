import pytest

from shop_worker.retry import GaveUp, Permanent, Policy


class Flaky:
    """Fails a number of times, then answers."""

    def __init__(self, failures, error=ConnectionError("down")):
        self.failures, self.error, self.calls = failures, error, 0

    def __call__(self):
        self.calls += 1
        if self.calls <= self.failures:
            raise self.error
        return "sent"


def test_waits_grow_up_to_the_longest():
    policy = Policy(tries=6, first=1, factor=3, longest=10)
    assert list(policy.waits()) == [1, 3, 9, 10, 10]


def test_jitter_only_shortens():
    policy = Policy(tries=3, first=10, jitter=0.5)
    assert list(policy.waits(roll=lambda: 1.0)) == [5, 10]


def test_tries_until_it_works():
    slept, seen = [], []
    action = Flaky(2)
    result = Policy(first=1).run(
        action, sleep=slept.append, on_retry=lambda attempt, error: seen.append((attempt, str(error)))
    )
    assert result == "sent"
    assert slept == [1, 2]
    assert seen == [(1, "down"), (2, "down")]


def test_gives_up_and_keeps_the_cause():
    with pytest.raises(GaveUp, match="after 3 tries") as caught:
        Policy(tries=3).run(Flaky(9), sleep=lambda _: None)
    assert isinstance(caught.value.__cause__, ConnectionError)


def test_permanent_errors_are_not_tried_again():
    action = Flaky(9, Permanent("no such mailbox"))
    with pytest.raises(Permanent):
        Policy().run(action, sleep=lambda _: None)
    assert action.calls == 1


def test_needs_at_least_one_try():
    with pytest.raises(ValueError, match="at least one"):
        Policy(tries=0)
