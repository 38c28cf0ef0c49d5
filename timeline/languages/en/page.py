"""What English pages say: in dates and heads, above quotations, in lists of references."""

from ..pages import PageWords, calendar
from ..wordlist import names, words
from .words import WORDS

PAGE = PageWords(
    function=words("the of and to was that were had with by from his their which been would this has it"),
    months=calendar(WORDS["longmonth"], WORDS["shortmonth"]),
    weekdays=calendar(WORDS["longday"], WORDS["shortday"], ("tues", "weds", "thur", "thurs")),
    beside=words(
        """
        c ca circa about around approximately before after by from to until till and or of the in early late mid middle
        since end beginning spring summer autumn fall winter century centuries cent bc bce ad ce present now date today
        quarter half week
        """
    ),
    not_first=words("in of and or to present now today date"),
    eras=words("bc bce ad ce century centuries cent"),
    ongoing=words("present now date"),
    mail=words(
        """
        from to cc bcc date sent subject reply-to message-id in-reply-to references mime-version content-type
        content-transfer-encoding content-disposition user-agent sender return-path received delivered-to x-mailer
        mail-followup-to importance priority attachments organization list-id thread-topic thread-index newsgroups lines
        """
    ),
    sender=words("from"),
    sent=words("date sent"),
    on=words("on"),
    by=words("by"),
    wrote=words("wrote writes"),
    forwarded=names("original message; original-message; forwarded message; begin forwarded message; forwarded by"),
    signature=names("sent from my"),
    closing=names(
        """
        regards; kind regards; kindest regards; best regards; warm regards; with kind regards; best wishes;
        with best wishes; best; all the best; sincerely; yours sincerely; sincerely yours; yours truly;
        yours faithfully; respectfully; cheers; thanks; many thanks; thank you; thanks and regards
        """
    ),
    no_name=words(
        """
        date time note notes place location subject from to cc bcc sent title author source sources abstract summary
        keywords background introduction conclusion results methods example examples warning updated published address
        phone fax email tel website url status type version present absent apologies attendees participants agenda
        action actions item items topic topics decision decisions resolved motion vote venue chair minutes update photo
        image figure table caption credit copyright isbn doi born died occupation education experience skills
        references todo answer question links recording attachments ps p.s re regards http https day month year event
        events what when where who why how name names category categories tags see also part chapter section step total
        result score keynote lecture talk panel workshop session discussion speaker speakers moderator lunch dinner
        concert film screening reading exhibition tour estimate provenance lot literature exhibited diagnosis plan
        impression assessment history pmh
        """
    ),
    invites=names(
        """
        what happened; tell us; tell me; tell the; describe; walk us through; walk me through; take us through;
        what did; what do you remember; what do you recall; what was; where were you; what took place
        """
    ),
    references=names(
        """
        references; bibliography; literature; sources; works cited; cited works; further reading; external links;
        literature cited; see also; links; cited sources; references and notes; selected bibliography; publications;
        selected publications
        """
    ),
    boilerplate=names(
        """
        forward-looking statements; forward looking statements; cautionary statement; safe harbor statement;
        safe harbor; disclaimer; legal notice; confidentiality notice; media contact; media contacts; press contact;
        contact; contacts; contact us; privacy policy; terms of use; related articles; related stories; read more
        """
    ),
    site=names(
        """
        leave a comment; leave a reply; older posts; newer posts; older entries; newer entries; previous post;
        next post; archives; proudly powered by; powered by; last reply; share this; filed under; posted in; tagged;
        read more; continue reading; permalink; print this; like this; you may also like; printed on; printed by;
        generated on; last modified; page views; back to top; posts:; joined:; top; quote:; reputation:; location:
        """
    ),
    counts=words("comment comments reply replies like likes view views share shares reaction reactions"),
    days=words("date day dated when"),
    notes=names("notes; footnotes; endnotes; explanatory notes"),
    printed=words("press publisher publishing journal proceedings archived"),
    retrieved=names("retrieved; accessed; archived from; last accessed"),
    meeting=words(
        "minutes meeting hearing session deposition proceedings sync standup stand-up retrospective agm assembly"
    ),
    present=names("attendees; attending; present; apologies; absent; agenda; in attendance"),
    held=words("minutes meeting hearing session deposition held convened taken date"),
    at=words("at @"),
    dated=names(
        "date; dated; day; when; held; written; recorded; interviewed; taped; filmed; chat started; session started; "
        "session start; conversation started; log opened; chat started on; session started on; conversation started on"
    ),
    clocks=words("time hour clock"),
    fields=names(
        "reporting period; period; period covered; period of report; covering; revision; version; edition; valid; term"
    ),
    older=words("approv adopt amend read last previous next"),
    minutes=names("minutes of; minutes from; minutes of the; minutes from the"),
    heading=names(
        "update; updated; posted; published; date; dated; entry; entry for; week of; as of; in; on; anno; anno domini"
    ),
    issued=words(
        """
        weekly monthly daily news newsletter digest edition issue volume bulletin report log diary journal remarks
        notes update updates changelog summary records timeline chronology programme program agenda schedule
        """
    ),
    told=names(
        """
        event; events; summary of events; summary of events and information; what; what happened; description; details;
        docket text; text; entry; incident; happening; action;
        activity; milestone; remarks; achievement; development
        """
    ),
    posted=names("posted; published; updated; last updated; date"),
    revised=names("revised; modified; edited; last revised; last modified; last edited"),
    paged=words("page p pg"),
    figured=words("figure fig photo plate map illustration table"),
    graded=words("info warn warning error debug fatal notice trace critical"),
    shortened=words("etc approx incl vs dept est min max tel esp orig prob capt corp inc ltd"),
    unfinished=words(
        """
        a an the of in on at to for from by with and or nor but that which who as into over under between his her its
        their our my your is was were are be been had has have will would not about after before during than this these
        """
    ),
    counted=words("day sol"),
    launched=words("launch launched liftoff began begin start started departure departed landing landed sailed"),
)
