"""(being written)"""
def infer(story):
    for index in story.timed:
        story.read_dated(index)
    return story.events, story.unresolved
