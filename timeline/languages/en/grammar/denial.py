"""Words that say that something is not so, was not done, or is not known: a cue is a word in the table of its kind.

Above each table stands what its words do. To add one: a word here, and a row in `tests/events/titles.txt` that shows it
(when | title | denied | who says so). Of verbs the base form is written, where it doesn't say otherwise.
"""

from ...wordlist import words

# "No trains ran", "They did not come", "Nobody was hurt": in the verb group or before the subject; -n't needs no entry.
NEGATIONS = words("not never no cannot neither nor nobody none")
# "failed to open": what stands behind "to" is left undone. Every form that may stand there.
FAILING = words("fail failed fails unable neglected")
# "denied having opened", "denied to have opened". Every form.
DISOWNING = words("deny denies denied denying")
# "did not fail to open": with these a negation denies nothing.
UNDOING = words("hesitate fail forget neglect cease")
# "denied that it had opened": the clause with "that" is denied.
DENYING = words("deny refute")
# "rejected reports that it had opened": so does one of these, before one of CLAIMS.
REJECTING = words("reject dismiss refute dispute contradict")
CLAIMS = words(
    """
    report reports claim claims allegation allegations rumour rumours rumor rumors suggestion suggestions
    speculation accusation accusations
    """
)
# "There is no evidence that it opened".
GROUNDS = words("evidence proof sign indication truth suggestion question")
# "Reports that it opened are false", "It is untrue that it opened".
FALSE = words(
    "myth hoax lie fiction false untrue baseless unfounded wrong incorrect fabricated groundless fictitious fake"
)
# "was wrongly reported to have opened".
WRONGLY = words("wrongly falsely mistakenly erroneously incorrectly")
# "The opening planned for May was cancelled".
CANCELLING = words("postpone cancel scrap shelve abandon scuttle")
# "declined to say whether it had opened": left open, with one of CONFIRMING. Every form.
REFUSING = words("decline declined declines refuse refused refuses")
# "nobody has confirmed that it opened": left open, behind a negation or one of REFUSING.
CONFIRMING = words("confirm claim allege suggest know say prove show establish admit disclose reveal")
