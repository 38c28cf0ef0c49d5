"""What a person sees. To add one more view, write a module here that takes a `Timeline` and returns what is shown.

`scale`, `ink`, `lettering`, `layout` and `density` are pure and know no drawing library; `figure`, `charts` (plotly),
`picture` (SVG) and `page` (HTML) draw what they say. Colours and words stand in `shared.json`, for JavaScript as well.
"""
