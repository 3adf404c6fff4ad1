package org.onewindow.api;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onewindow.document.DocumentCode;
import org.onewindow.document.Documents;
import org.onewindow.document.StoredDocument;
import org.onewindow.idempotency.Idempotency;
import org.onewindow.workflow.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Uploads. */
@RestController
class DocumentController {

    private static final String PATH = "/api/v1/documents";

    private final Documents documents;
    private final Visible visible;
    private final Idempotency idempotency;
    private final Actors actors;

    DocumentController(Documents documents, Visible visible, Idempotency idempotency, Actors actors) {
        this.documents = documents;
        this.visible = visible;
        this.idempotency = idempotency;
        this.actors = actors;
    }

    /** @param caseNumber absent for a mandate that a later registration names */
    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    StoredDocument upload(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestParam(name = "case", required = false) @Nullable String caseNumber,
            @RequestParam DocumentCode code,
            @RequestPart MultipartFile file)
            throws IOException {
        var actor = actors.current();
        if (caseNumber != null) {
            visible.toWorker(caseNumber, actor);
        }
        var content = file.getBytes();
        var body = List.of(caseNumber == null ? "" : caseNumber, code.name(), content);
        var id = idempotency.once(
                key,
                actor.id(),
                PATH,
                body,
                () -> documents.store(caseNumber, code, content, actor.id()).id());
        return documents.get(id);
    }
}
