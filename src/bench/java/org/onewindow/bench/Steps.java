package org.onewindow.bench;

import java.util.List;
import java.util.Map;

/**
 * How each open task of the scripted case is done and by whom. The one place to add a task of a new or changed model:
 * an entry, and the log-in to {@link #PEOPLE} when it is a new one.
 */
final class Steps {

    /** Each works off the own list; a task nobody here has an entry for stays open and is reported. */
    static final List<String> PEOPLE = List.of(
            "clerk.liulin",
            "leader.liulin",
            "leader2.liulin",
            "visitor.liulin",
            "verifier",
            "county.leader",
            "county.officer",
            "medical",
            "school");

    private static final Map<String, Map<String, Object>> ALL = Map.ofEntries(
            Map.entry(
                    "decide-relief",
                    Map.of(
                            "outcome",
                            "GRANT",
                            "amountYuan",
                            800,
                            "form",
                            "BANK",
                            "payee",
                            "APPLICANT",
                            "reason",
                            "突发重病")),
            Map.entry(
                    "register-disbursement",
                    Map.of(
                            "outcome", "PAID",
                            "secondHandler", "clerk2.liulin",
                            "receivedBy", "本人",
                            "voucher", "PZ-1")),
            Map.entry("record-emergency-end", Map.of("endedOn", Application.today())),
            Map.entry("complete-formalities", Map.of("explanation", "手续已补齐")),
            Map.entry("review-relief", Map.of("outcome", "CONFIRMED")),
            Map.entry("check-application", Map.of("outcome", "ACCEPT")),
            Map.entry(
                    "confirm-matters",
                    Map.of("matters", List.of("LOW_INCOME:HOUSEHOLD", "EDUCATION:M2"), "reason", "申请人只需要这两项")),
            Map.entry(
                    "assign-visitors",
                    Map.of("visitors", List.of("visitor.liulin", "visitor2.liulin"), "plannedOn", Application.today())),
            Map.entry(
                    "visit-home",
                    Map.of(
                            "outcome", "VERIFIED",
                            "place", "HOME",
                            "visitedAt", Application.now(),
                            "met", "本人",
                            "findings", "与申报一致")),
            Map.entry("economic-check", Map.of("outcome", "CONSISTENT", "findings", "核对未见异常")),
            Map.entry("hear-check-objection", Map.of("outcome", "ACCEPTED")),
            Map.entry(
                    "prepare-opinion",
                    Map.of("outcome", "AGREE", "result", "DIBAO", "amountYuan", 900, "reason", "符合条件")),
            // The demo county shows low income for no time, so that nobody waits for days.
            Map.entry("post-publicity", Map.of("place", "杨家村村务公开栏", "postedOn", Application.today())),
            Map.entry("handle-objection", Map.of("outcome", "DISMISSED", "reason", "经核实与事实不符")),
            Map.entry(
                    "county-visit",
                    Map.of("outcome", "CONSISTENT", "visitedAt", Application.now(), "findings", "与乡镇调查一致")),
            Map.entry("confirm-determination", Map.of("outcome", "CONFIRM", "amountYuan", 900, "reason", "同意审核意见")),
            Map.entry("serve-letter", Map.of("servedOn", Application.today(), "how", "DIRECT", "receivedBy", "本人")),
            Map.entry("announce-decision", Map.of("place", "杨家村村务公开栏", "announcedOn", Application.today())),
            Map.entry("receive-referral", Map.of("outcome", "RECEIVED")),
            Map.entry("handle-referral", Map.of("outcome", "GRANTED", "result", "助学金", "amountYuan", 1500)),
            Map.entry("merge-lead", Map.of("outcome", "NEW")),
            Map.entry("decide-lead", Map.of("outcome", "INFORM", "reason", "已告知政策")),
            Map.entry("follow-up", Map.of("outcome", "SATISFIED", "rating", 5)));

    private Steps() {}

    private static final Map<String, String> LOGINS = Map.of(
            "decide-relief", "leader.liulin",
            "review-relief", "leader2.liulin",
            "visit-home", "visitor.liulin",
            "economic-check", "verifier",
            "county-visit", "county.officer",
            "confirm-determination", "county.leader",
            "receive-referral", "school",
            "handle-referral", "school");

    /** Who does it where nobody looks at a list. */
    static String login(String task) {
        return LOGINS.getOrDefault(task, "clerk.liulin");
    }

    static boolean knows(String task) {
        return ALL.containsKey(task);
    }

    static Map<String, Object> values(String task) {
        return ALL.getOrDefault(task, Map.of());
    }
}
