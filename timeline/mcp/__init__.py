"""The library as tools for language-model agents, over the Model Context Protocol.

`tools` are plain functions whose answers carry their evidence; `folders` say which files they may read; `server`
serves them through the official SDK (the extra 'mcp'). To add a tool, write it in `tools`, and its schema in `server`.
"""

from .folders import Folders

__all__ = ["Folders", "serve"]


def serve(folders: "list[str] | tuple[str, ...]" = ()) -> None:
    """Serve over standard input and output until the client leaves. Only files under `folders` are read.

    Raises `MissingExtraError`, and `ReadError` for a folder that is not there.
    """
    from .server import server

    server(Folders(folders)).run("stdio")
