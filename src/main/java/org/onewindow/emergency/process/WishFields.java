package org.onewindow.emergency.process;

import java.util.Set;
import org.onewindow.emergency.Form;
import org.onewindow.emergency.Payee;
import org.onewindow.emergency.Wish;
import org.onewindow.workflow.Submission;

/** The fields that say what is given. */
final class WishFields {

    static final Set<String> NAMES = Set.of("amountYuan", "form", "goods", "payee");
    static final int TEXT = 2000;
    private static final int GOODS = 500;

    private WishFields() {}

    /** Complete: amount, form and payee; which goods; why cash. */
    static Wish granted(Submission submission) {
        var amount = submission.yuan("amountYuan");
        var form = submission.choice("form", Form.class);
        var payee = submission.choice("payee", Payee.class);
        var goods = form == Form.GOODS ? submission.text("goods", GOODS) : null;
        submission.require(form != Form.CASH || submission.has("reason"), "reason", "cash-needs-reason");
        return new Wish(amount, form, goods, payee);
    }

    /** What a decider who passes the grant on suggests; anything may be left out. */
    static Wish suggested(Submission submission) {
        return new Wish(
                submission.optionalYuan("amountYuan"),
                submission.optionalChoice("form", Form.class),
                submission.optionalText("goods", GOODS),
                submission.optionalChoice("payee", Payee.class));
    }

    static Wish nothing() {
        return new Wish(null, null, null, null);
    }
}
