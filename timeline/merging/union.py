"""What belongs together, by pairs (union-find)."""


class Union:
    """Numbers from 0 on, each at first alone.

    >>> union = Union(3); union.join(2, 0); union.groups()
    [[0, 2], [1]]
    """

    __slots__ = ("_parent",)

    def __init__(self, count: int) -> None:
        self._parent = list(range(count))

    def find(self, number: int) -> int:
        """The least number of its group."""
        parent = self._parent
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    def join(self, one: int, other: int) -> None:
        """Put two groups together."""
        mine, theirs = self.find(one), self.find(other)
        self._parent[max(mine, theirs)] = min(mine, theirs)

    def groups(self) -> list[list[int]]:
        """The groups, each in order, by their least number."""
        found: dict[int, list[int]] = {}
        for number in range(len(self._parent)):
            found.setdefault(self.find(number), []).append(number)
        return list(found.values())
