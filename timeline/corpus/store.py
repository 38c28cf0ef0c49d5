"""The folder of a store, and how it is changed: all of a change or nothing, whenever the process ends.

A change is written into a folder of its own under `.changes`. Renaming that folder decides: from then on the change is
made, and whoever builds next puts its files in their places if this process does not come to it. What was not renamed
is as if it had never been. One process at a time builds; any number may read.
"""

import json
import os
import shutil
import tempfile
import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .. import __version__
from ..errors import FormatError, TimelineError
from ..extras import need
from ..files import replace_file
from ..locking import lock
from .schema import FORMAT, TABLES, VERSION, Table, arrow

MEMORY = "1GB"
"""What DuckDB may hold; what takes more goes by way of the disk."""

_SUFFIX = ".part"
_GONE = "gone.json"
_HEAD = "store.json"


class Store:
    """A folder of Parquet files: `table/month=…/file.parquet`, and `store.json`, which says what it is."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self.head = _read_head(self.path)

    @property
    def exists(self) -> bool:
        """Whether it has been built, or begun."""
        return self.head is not None

    def files(self, table: Table, month: str | None = None) -> list[Path]:
        """The files of a table, or of a month in it, in order."""
        return sorted((self.path / table).glob(f"month={month or '*'}/*.parquet"))

    def months(self, table: Table) -> dict[str, list[Path]]:
        """The files of a table by month."""
        found: dict[str, list[Path]] = {}
        for file in self.files(table):
            found.setdefault(file.parent.name.removeprefix("month="), []).append(file)
        return found

    def rows(self, files: Iterable[Path]) -> Any:
        """What stands in files of one table, as one of pyarrow. Raises `FormatError` where one is damaged."""
        pa = need("pyarrow", "a corpus", "corpus")
        parquet = need("pyarrow.parquet", "a corpus", "corpus")
        try:
            return pa.concat_tables(parquet.ParquetFile(file).read() for file in files)
        except (pa.ArrowException, OSError) as error:
            raise damaged(self, error) from error

    @contextmanager
    def building(self, options: Mapping[str, Any]) -> Iterator[None]:
        """Hold the store, made if need be. What is left of a change that was decided is done; other remains go.

        Raises `TimelineError` where another process holds it, it was begun with other options, or cannot be written.
        """
        with _told(self.path):
            self.path.mkdir(parents=True, exist_ok=True)
            file = (self.path / ".lock").open("wb")
        with file:
            if not lock(file.fileno()):
                raise TimelineError(f"{self.path} is being built by another process: wait until it is done")
            with _told(self.path):
                self.head = _read_head(self.path)
                self._begin(options)
                self.recover()
            yield

    def _begin(self, options: Mapping[str, Any]) -> None:
        if self.head is None:
            self.head = {"format": FORMAT, "version": VERSION, "made_by": __version__, "options": dict(options)}
            replace_file(self.path / _HEAD, json.dumps(self.head, indent=2) + "\n")
        elif self.head.get("options") != dict(options):
            said = ", ".join(f"{name} {value!r}" for name, value in self.head.get("options", {}).items())
            raise TimelineError(f"{self.path} was begun with {said}: go on with these, or build another store")

    def recover(self) -> None:
        """Put in place what was decided and not done; remove what was not decided."""
        for change in sorted((self.path / ".changes").glob("*")):
            if change.name.endswith(_SUFFIX):
                shutil.rmtree(change)
            else:
                self._put(change)

    @contextmanager
    def change(self) -> Iterator["Change"]:
        """A change to write files into; made when the block ends well."""
        name = uuid.uuid4().hex[:12]
        draft = self.path / ".changes" / f"{name}{_SUFFIX}"
        with _told(self.path):
            draft.mkdir(parents=True)
            made = Change(draft, name)
            try:
                yield made
                if not made.empty:
                    (draft / _GONE).write_text(json.dumps([os.path.relpath(each, self.path) for each in made.gone]))
                    decided = draft.with_suffix("")
                    draft.rename(decided)
                    self._put(decided)
            finally:
                shutil.rmtree(draft, ignore_errors=True)

    def _put(self, change: Path) -> None:
        """Every file of a change to its place: each step may be done twice."""
        for name in json.loads((change / _GONE).read_text()):
            gone = self.path / name
            gone.unlink(missing_ok=True)
            if gone.parent.is_dir() and not any(gone.parent.iterdir()):
                gone.parent.rmdir()
        for file in sorted(change.glob("*/*/*.parquet")):
            target = self.path / file.relative_to(change)
            target.parent.mkdir(parents=True, exist_ok=True)
            file.replace(target)
        shutil.rmtree(change)


class Change:
    """Files on their way into the store, and those that they stand for."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder, self.name = folder, name
        self.gone: list[Path] = []
        self.empty = True

    def put(self, table: Table, month: str, rows: Any, *, name: str = "", metadata: Mapping[str, str] = {}) -> None:
        """A file of a table of pyarrow, called after the change or by a `name`, which then replaces that."""
        parquet = need("pyarrow.parquet", "a corpus", "corpus")
        target = self._target(table, month, name)
        told = {"format": FORMAT, "version": str(VERSION), **metadata}
        with parquet.ParquetWriter(target, rows.schema.with_metadata(told), compression="zstd") as file:
            file.write_table(rows.replace_schema_metadata(told))

    def put_bytes(self, table: Table, month: str, data: bytes) -> None:
        """A file that was made elsewhere."""
        self._target(table, month, "").write_bytes(data)

    def drop(self, files: Iterable[Path]) -> None:
        """Files that are no more."""
        self.gone += files
        self.empty = self.empty and not self.gone

    def _target(self, table: Table, month: str, name: str) -> Path:
        target = self.folder / table / f"month={month}" / f"{name or self.name}.parquet"
        target.parent.mkdir(parents=True, exist_ok=True)
        self.empty = False
        return target


def connect(store: Store) -> Any:
    """A connection of DuckDB with a view for each table. Raises `TimelineError` where there is no store."""
    duckdb = need("duckdb", "a corpus", "corpus")
    if not store.exists:
        raise TimelineError(f"no store at {store.path}: build one with timeline corpus build SOURCE -o {store.path}")
    connection = duckdb.connect(config={"memory_limit": MEMORY, "temp_directory": tempfile.gettempdir()})
    connection.execute("SET enable_progress_bar = false")
    for table in TABLES:
        files = store.files(table)
        if files:
            listed = ", ".join(_quoted(_unglobbed(str(file))) for file in files)
            scan = f"read_parquet([{listed}], hive_partitioning = true, hive_types = {{'month': VARCHAR}})"
            connection.execute(f"CREATE VIEW {table} AS SELECT * FROM {scan}")
        else:
            connection.register("empty", arrow(table).empty_table())
            connection.execute(f"CREATE TABLE {table} AS SELECT *, NULL::VARCHAR AS month FROM empty")
            connection.unregister("empty")
    return connection


@contextmanager
def asked(store: Store) -> Iterator[Any]:
    """A connection; what DuckDB finds wrong with a file is said in our words."""
    duckdb = need("duckdb", "a corpus", "corpus")
    try:
        with connect(store) as connection:
            yield connection
    except (duckdb.IOException, duckdb.InvalidInputException) as error:
        raise damaged(store, error) from error


def damaged(store: Store, error: Exception) -> TimelineError:
    """The error that names a file of the store that cannot be read."""
    said = str(error).splitlines()[0]
    return FormatError(
        f"{store.path}: a file is cut off or damaged: put it back from a copy, or build the store anew: {said}"
    )


def _read_head(path: Path) -> dict[str, Any] | None:
    """What `store.json` says; None where there is nothing yet."""
    if not path.exists():
        return None
    if not path.is_dir():
        raise FormatError(f"{path} is a file: a store is a folder")
    try:
        head: dict[str, Any] = json.loads((path / _HEAD).read_text("utf-8"))
    except FileNotFoundError:
        others = sorted(each.name for each in path.iterdir() if not each.name.startswith("."))
        if others:
            raise FormatError(
                f"{path} is no store: it has no store.json, but {others[0]}: choose a new folder"
            ) from None
        return None
    except (ValueError, OSError) as error:
        raise FormatError(f"{path / _HEAD} cannot be read: {error}") from error
    version = head.get("version") if isinstance(head, dict) and head.get("format") == FORMAT else None
    if not isinstance(version, int):
        raise FormatError(f"{path} is a store of another program: choose a new folder")
    if version > VERSION:
        raise FormatError(f"{path} is of version {version}, and this reads up to {VERSION}: update timeline-explorer")
    return head


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """What the disk refuses, in one line."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error).splitlines()[0]
        raise TimelineError(f"cannot write {path}: {reason[:1].lower()}{reason[1:]}") from error


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _unglobbed(path: str) -> str:
    """A path in which no character stands for others."""
    return "".join(f"[{each}]" if each in "*?[" else each for each in path)
