package org.onewindow.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One member of staff who works off the own list. An answer that a kill swallowed is neither yes nor no: the next look at
 * the list says whether the task is still there.
 */
final class Staff {

    private final Api api;
    private final String login;
    private final Set<String> cases;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger unknown = new AtomicInteger();

    Staff(Api api, String login, Set<String> cases) {
        this.api = api;
        this.login = login;
        this.cases = cases;
    }

    /** Ids of the tasks whose submission was confirmed. */
    Set<String> acknowledged() {
        return acknowledged;
    }

    int unknown() {
        return unknown.get();
    }

    /** Goes through the list once. @return how many tasks were done */
    int work() throws InterruptedException {
        int done = 0;
        var cursor = "";
        do {
            var page = api.get(login, "/api/v1/tasks" + (cursor.isEmpty() ? "" : "?cursor=" + cursor));
            if (!page.ok()) {
                return done;
            }
            for (var task : page.body().path("items")) {
                if (cases.contains(task.path("caseNumber").asText())
                        && Steps.knows(task.path("key").asText())) {
                    done += submit(task);
                }
            }
            cursor = page.body().path("next").asText("").replace("null", "");
        } while (!cursor.isEmpty());
        return done;
    }

    private int submit(JsonNode task) throws InterruptedException {
        var id = task.path("id").asText();
        var claim = api.post(login, "/api/v1/tasks/" + id + "/claim", Map.of(), null);
        if (!claim.ok()) {
            return refused(claim);
        }
        var values = Steps.values(task.path("key").asText());
        var answer = api.post(login, "/api/v1/tasks/" + id + "/submission", values, null);
        if (answer.ok()) {
            acknowledged.add(id);
            return 1;
        }
        return refused(answer);
    }

    private int refused(Api.Answer answer) {
        if (answer.lost()) {
            unknown.incrementAndGet();
        } else if (answer.status() != 403 && answer.status() != 409) {
            throw new IllegalStateException(login + " was refused: " + answer);
        }
        return 0;
    }
}
