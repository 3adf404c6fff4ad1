package org.onewindow.access;

import java.util.Locale;
import org.onewindow.journey.PreparedCases.Prepared;
import org.onewindow.journey.PreparedThings.PreparedLead;

/** What callers of one situation come to. */
record Subject(Prepared on, PreparedLead lead, String letter, String served, String instance, Registered registered) {

    /** What staff of Liulin have registered about each other; the same whoever asks. */
    record Registered(long filing, long leave, long member, long proposal) {}

    /** The row's path with this subject's names in it. */
    String path(Row row) {
        var path = row.path()
                .replace("/**", "/liveness")
                .replace("{staff}", "visitor.liulin")
                .replace("{letter}", row.about() == Row.About.SERVED_LETTER ? served : letter)
                .replace("{grant}", on.number() + "-G1")
                .replace("{task}", on.task())
                .replace("{matter}", matter(row))
                .replace("{key}", "dibao.standard")
                .replace("{region}/{year}", "CN/2026")
                .replaceAll("\\{verdict:[^}]*}", "approval")
                .replace("{office}", on.number().substring(0, 9));
        var nameless = row.about() == Row.About.CASE && !row.path().contains("{");
        return path.replace("{number}", number(row)).replace("{id}", id(row))
                + (nameless ? "?case=" + on.number() : "");
    }

    /** What stands on a list where this subject is on it. */
    String mark(Row row) {
        return switch (row.about()) {
            case CASES -> on.number();
            case LEAD -> lead.number();
            default ->
                row.path().startsWith("/api/")
                        ? "\"id\":" + id(row) + ","
                        : "id=\"" + row.about().name().toLowerCase(Locale.ROOT) + "-" + id(row) + "\"";
        };
    }

    String queryCode(Row row) {
        return row.about() == Row.About.LEAD ? lead.queryCode() : on.queryCode();
    }

    /** That of the served letter was posted. */
    private String matter(Row row) {
        return row.about() == Row.About.SERVED_LETTER
                ? served.substring(0, served.lastIndexOf('-'))
                : on.number() + "-01";
    }

    private String number(Row row) {
        return switch (row.about()) {
            case REFERRAL -> on.referral();
            case LEAD -> lead.number();
            default -> on.number();
        };
    }

    private String id(Row row) {
        return switch (row.about()) {
            case TASK -> on.task();
            case DOCUMENT -> on.document();
            case DEADLINE -> String.valueOf(on.deadline());
            case PROCESS -> instance;
            case STAFF -> "visitor2.liulin";
            case FILING -> String.valueOf(registered.filing());
            case LEAVE -> String.valueOf(registered.leave());
            case PROPOSAL -> String.valueOf(registered.proposal());
            case MEMBER -> String.valueOf(registered.member());
            default -> "0";
        };
    }
}
