package org.onewindow.api;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onewindow.audit.ViewReason;
import org.onewindow.document.DocumentCode;
import org.onewindow.document.Documents;
import org.onewindow.document.StoredDocument;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Actors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Tasklist's tab 办件详情: people and papers, under the session of the webapps. */
@RestController
@RequestMapping("/tasklist")
class CaseDetailController {

    private final Visible visible;
    private final CaseDetailAssembly assembly;
    private final Documents documents;
    private final Actors actors;

    CaseDetailController(Visible visible, CaseDetailAssembly assembly, Documents documents, Actors actors) {
        this.visible = visible;
        this.assembly = assembly;
        this.documents = documents;
        this.actors = actors;
    }

    /** @param reason why, for whoever has no task on the case */
    @GetMapping("/cases/{number}")
    ResponseEntity<CaseDetailResponse> view(
            @PathVariable String number, @RequestParam(required = false) @Nullable ViewReason reason, Locale locale) {
        var actor = actors.current();
        var file = visible.toWorker(number, actor);
        var why = why(number, reason, actor);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(assembly.of(file, actor, why, locale));
    }

    @PostMapping(path = "/cases/{number}/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    StoredDocument upload(@PathVariable String number, @RequestParam DocumentCode code, @RequestPart MultipartFile file)
            throws IOException {
        var actor = actors.current();
        visible.toWorker(number, actor);
        return documents.store(number, code, file.getBytes(), actor.id());
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<byte[]> download(
            @PathVariable String id, @RequestParam(required = false) @Nullable ViewReason reason) {
        var actor = actors.current();
        var document = documents.get(id);
        var number = document.caseNumber();
        if (number == null) {
            throw new NotFound("unknown-document");
        }
        visible.toWorker(number, actor);
        var why = why(number, reason, actor);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(id + extension(document.mediaType()))
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(documents.download(id, actor.id(), why));
    }

    /** What the trail says of the look: the reason, or {@code task}. */
    private String why(String number, @Nullable ViewReason reason, Actor actor) {
        if (reason == null && !visible.hasTask(number, actor)) {
            throw InvalidInput.of("reason", "view-reason-needed");
        }
        return reason == null ? "task" : reason.name();
    }

    private static String extension(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            default -> ".pdf";
        };
    }
}
