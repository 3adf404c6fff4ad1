package org.onewindow.workflow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Set;

/** Tasklist's question what can be started, narrowed to what the person may start; the engine pages and counts. */
class OfferedStarts extends HttpServletRequestWrapper {

    private static final String LIST = "/process-definition";
    private static final String ONE = "&keysIn=";

    private final Set<String> keys;

    private OfferedStarts(HttpServletRequest request, Set<String> keys) {
        super(request);
        this.keys = keys;
    }

    /** The request as it is unless it asks what can be started. */
    static HttpServletRequest among(HttpServletRequest request, StartDoor starts, Actor actor) {
        var path = request.getRequestURI();
        var query = request.getQueryString();
        boolean asks = query != null
                && query.contains("startableInTasklist=true")
                && (path.endsWith(LIST) || path.endsWith(LIST + "/count"));
        return asks ? new OfferedStarts(request, starts.offered(actor)) : request;
    }

    @Override
    public String getQueryString() {
        // Without a key the engine would take all: a key that no process has stands for none.
        return super.getQueryString() + ONE + (keys.isEmpty() ? "none" : String.join(",", keys));
    }
}
