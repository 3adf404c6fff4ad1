package org.onewindow.determination.web;

import org.onewindow.casefile.CaseAccess;
import org.onewindow.determination.LetterArchive;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actor;
import org.springframework.stereotype.Component;

/** Letters are for those who may see their case. */
@Component
class VisibleLetters {

    private final LetterArchive letters;
    private final CaseAccess access;

    VisibleLetters(LetterArchive letters, CaseAccess access) {
        this.letters = letters;
        this.access = access;
    }

    /** @throws NotFound in the same words whether there is none or it is hidden: that there is one is told to nobody */
    void verify(String label, Actor actor) {
        try {
            access.visible(letters.get(label).caseNumber(), actor);
        } catch (NotFound hidden) {
            throw new NotFound("unknown-letter", label);
        }
    }
}
