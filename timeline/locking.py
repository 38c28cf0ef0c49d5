"""One process holds a file: the operating system's own lock, which goes with the process however it ends."""

import os

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]
try:
    import msvcrt
except ImportError:  # everywhere else
    msvcrt = None  # type: ignore[assignment]

FAR = 0x7FFF0000
"""The byte that is locked on Windows, whose locks keep others from reading: it lies beyond the end of any journal."""


def lock(handle: int) -> bool:
    """Hold an open file until it is closed; False where somebody else does.

    A disk that knows no locks is no obstacle: two writers are then found by the growth of the file.
    """
    try:
        if fcntl is not None:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        elif msvcrt is not None:
            os.lseek(handle, FAR, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True
