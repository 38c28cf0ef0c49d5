# The workbench for a group:
#   docker build -t timeline . && docker run --rm -p 8866:8866 -v "$PWD/timelines:/timelines" timeline
# The address that it prints holds a token; journals of corrections are kept in /timelines.
FROM python:3.12-slim
COPY pyproject.toml README.md LICENSE timeline_explorer.py /src/
COPY packaging /src/packaging
COPY timeline /src/timeline
RUN pip install --no-cache-dir '/src[serve,web,documents,tables,calendar,calendars]' && rm -r /src \
    && useradd --create-home reader && mkdir /timelines && chown reader /timelines
USER reader
VOLUME /timelines
EXPOSE 8866
CMD ["timeline", "serve", "--ip", "0.0.0.0", "--no-browser", "--folder", "/timelines"]
