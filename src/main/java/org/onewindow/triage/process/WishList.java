package org.onewindow.triage.process;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.casefile.Household;
import org.onewindow.casefile.Member;
import org.onewindow.matter.MatterKind;
import org.onewindow.triage.Proposal;
import org.onewindow.triage.Wish;
import org.onewindow.workflow.Submission;

/** Reads what the applicant wants from a submission; what cannot be taken is rejected there, field by field. */
final class WishList {

    private static final String MATTERS = "matters";
    private static final String MORE = "more";

    private final Submission submission;
    private final List<Wish> proposed;
    private final Household household;

    WishList(Submission submission, List<Proposal> proposals, Household household) {
        this.submission = submission;
        this.proposed = proposals.stream().map(Proposal::wish).toList();
        this.household = household;
    }

    /** Those of the proposals that are agreed to, in the order proposed. */
    List<Wish> chosen() {
        var chosen = new ArrayList<Wish>();
        var texts = submission.texts(MATTERS);
        for (int i = 0; i < texts.size(); i++) {
            var wish = Wish.parse(texts.get(i)).filter(proposed::contains);
            if (wish.isPresent()) {
                chosen.add(wish.get());
            } else {
                submission.reject(MATTERS + "[" + i + "]", "not-proposed");
            }
        }
        return proposed.stream().filter(chosen::contains).toList();
    }

    /** What is asked for besides. */
    List<Wish> added() {
        var added = new ArrayList<Wish>();
        var texts = submission.texts(MORE);
        for (int i = 0; i < texts.size(); i++) {
            var field = MORE + "[" + i + "]";
            var wish = Wish.parse(texts.get(i));
            if (wish.isEmpty()) {
                submission.reject(field, "not-a-matter");
            } else if (!fits(wish.get())) {
                submission.reject(field, "wrong-subject");
            } else if (proposed.contains(wish.get())) {
                submission.reject(field, "proposed-already");
            } else {
                added.add(wish.get());
            }
        }
        return added;
    }

    boolean differs(List<Wish> chosen, List<Wish> added) {
        return !added.isEmpty() || chosen.size() < proposed.size();
    }

    private boolean fits(Wish wish) {
        return wish.kind().ofHousehold()
                ? wish.subject().equals(MatterKind.HOUSEHOLD)
                : household.members().stream()
                        .filter(member -> !member.deceased())
                        .map(Member::id)
                        .anyMatch(wish.subject()::equals);
    }
}
