package org.onewindow.audit.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.AuditSearch;
import org.onewindow.workflow.Actors;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The trail for auditors' own tools. A POST, so that no ID number stands in a URL. */
@RestController
class AuditController {

    private final AuditSearch search;
    private final Actors actors;

    AuditController(AuditSearch search, Actors actors) {
        this.search = search;
        this.actors = actors;
    }

    /** @param body {@code person}, {@code staff}, {@code caseNumber}, {@code from}, {@code until}, {@code cursor} */
    @PostMapping("/api/v1/audit/search")
    AuditSearch.Page find(@RequestBody Map<String, @Nullable Object> body) {
        return search.find(AuditForm.read(body), actors.current());
    }
}
