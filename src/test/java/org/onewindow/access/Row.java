package org.onewindow.access;

/**
 * One endpoint or page.
 *
 * @param path as it is mapped
 * @param about what its variable stands for
 * @param sends what a caller sends that changes nothing where it is let in; empty for nothing
 */
record Row(String method, String path, About about, String sends, Answers answers) {

    enum About {
        NOTHING,
        CASE,
        TASK,
        DOCUMENT,
        DEADLINE,
        REFERRAL,
        FUND,
        LIST
    }

    static final String FILE = "file";

    static Row get(String path, About about, Answers answers) {
        return new Row("GET", path, about, "", answers);
    }

    static Row post(String path, About about, String body, Answers answers) {
        return new Row("POST", path, about, body, answers);
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

    @Override
    public String toString() {
        return method + " " + path;
    }
}
