"""A store of articles, from one to a million: read by many processes into Parquet files, and asked by DuckDB.

`schema` says what a store holds, `store` how its folder is changed, whole or not at all. `building` reads documents in
batches by an `engine` (this process, others, or a Dask cluster); `linking` finds what belongs together, and `uniting`
makes events of it; `asking` gives timelines and key dates. `Corpus` is the door to all of it.
"""

from .building import Added
from .corpus import Corpus

__all__ = ["Added", "Corpus"]
