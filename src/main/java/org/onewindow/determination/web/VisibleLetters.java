package org.onewindow.determination.web;

import org.onewindow.casefile.CaseAccess;
import org.onewindow.determination.LetterArchive;
import org.onewindow.determination.LetterView;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actor;
import org.springframework.stereotype.Component;

/** A letter for those who may see its case. */
@Component
class VisibleLetters {

    private final LetterArchive letters;
    private final CaseAccess access;

    VisibleLetters(LetterArchive letters, CaseAccess access) {
        this.letters = letters;
        this.access = access;
    }

    /** @throws NotFound in the same words whether there is none or it is hidden: that there is one is told to nobody */
    LetterView get(String label, Actor actor) {
        var letter = letters.get(label);
        try {
            access.visible(letter.caseNumber(), actor);
        } catch (NotFound hidden) {
            throw new NotFound("unknown-letter", label);
        }
        return letter;
    }
}
