package org.onewindow.access;

import java.util.List;

/**
 * One endpoint or page.
 *
 * @param path as it is mapped
 * @param about what its variable stands for
 * @param sends what a caller sends; empty for nothing. Whatever it brings about is undone
 */
record Row(String method, String path, About about, String sends, Answers answers) {

    enum About {
        NOTHING,
        FUND,
        STAFF,
        FILING,
        MEMBER,
        LEAVE,
        PROPOSAL,
        CASE,
        GRANT,
        TASK,
        PROCESS,
        DOCUMENT,
        DEADLINE,
        REFERRAL,
        LETTER,
        SERVED_LETTER,
        LEAD,
        CASES;

        /** Is it tried for relatives and for a confidential case, too? */
        boolean ofCase() {
            return compareTo(CASE) >= 0;
        }
    }

    static final String FILE = "file";
    static final String CSV = "csv";
    static final String FORM = "form:";

    /** In how many ways the caller may stand to it. */
    List<Situation> situations() {
        return about.ofCase() ? List.of(Situation.values()) : List.of(Situation.OWN, Situation.OTHER);
    }

    /** Does it answer with everything of a kind, so that it matters what is on it? */
    boolean isList() {
        return method.equals("GET") && !path.contains("{") && about != About.NOTHING;
    }

    static Row get(String path, About about, Answers answers) {
        return new Row("GET", path, about, "", answers);
    }

    static Row post(String path, About about, String body, Answers answers) {
        return new Row("POST", path, about, body, answers);
    }

    /** A page's form as a browser sends it. */
    static Row fill(String path, About about, String fields, Answers answers) {
        return new Row("POST", path, about, FORM + fields, answers);
    }

    static Row put(String path, About about, String body, Answers answers) {
        return new Row("PUT", path, about, body, answers);
    }

    static Row remove(String path, About about, Answers answers) {
        return new Row("DELETE", path, about, "", answers);
    }

    static Row upload(String path, About about, Answers answers) {
        return new Row("POST", path, about, FILE, answers);
    }

    static Row bring(String path, About about, Answers answers) {
        return new Row("POST", path, about, CSV, answers);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
