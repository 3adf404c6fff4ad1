package org.onewindow.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.document.DocumentCode;
import org.onewindow.document.Documents;
import org.onewindow.idempotency.Idempotency;
import org.onewindow.intake.PaperList;
import org.onewindow.intake.Supplements;
import org.onewindow.matter.Withdraw;
import org.onewindow.matter.Withdrawals;
import org.onewindow.shared.Conflict;
import org.onewindow.workflow.Submission;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What the applicant hands in or takes back by number and query code. */
@RestController
@RequestMapping("/api/v1/public/cases/{number}")
class PublicRequestController {

    private static final int REASON = 1000;
    private static final String SELF = "APPLICANT";

    private final PublicAdmission admission;
    private final Supplements supplements;
    private final Withdrawals withdrawals;
    private final Documents documents;
    private final Idempotency idempotency;
    private final int mostPapers;

    PublicRequestController(
            PublicAdmission admission,
            Supplements supplements,
            Withdrawals withdrawals,
            Documents documents,
            Idempotency idempotency,
            @Value("${onewindow.public.papers-per-case:50}") int mostPapers) {
        this.admission = admission;
        this.supplements = supplements;
        this.withdrawals = withdrawals;
        this.documents = documents;
        this.idempotency = idempotency;
        this.mostPapers = mostPapers;
    }

    /** @param id names it in {@code papers} of the supplements */
    record Uploaded(String id, String code, String mediaType, int bytes) {}

    @PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(
            @PathVariable String number,
            @RequestHeader(name = PublicAdmission.QUERY_CODE, required = false) @Nullable String queryCode,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestParam DocumentCode code,
            @RequestPart MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        admission.toCase(number, queryCode, request, "public-upload");
        var content = file.getBytes();
        var body = List.of(code.name(), content);
        var id = idempotency.once(
                key,
                PublicAdmission.APPLICANT,
                "/public/documents/" + number,
                body,
                () -> store(number, code, content));
        var stored = documents.get(id);
        return new Uploaded(stored.id(), stored.code(), stored.mediaType(), stored.bytes());
    }

    /** @param body {@code papers}: each a {@code code} and the {@code documentId} of its upload */
    @PostMapping("/supplements")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supplement(
            @PathVariable String number,
            @RequestHeader(name = PublicAdmission.QUERY_CODE, required = false) @Nullable String queryCode,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody Map<String, @Nullable Object> body,
            HttpServletRequest request) {
        admission.toCase(number, queryCode, request, "public-supplement");
        var sent = read(body, Set.of("papers"));
        var papers = PaperList.of(sent, body.get("papers"));
        sent.verify();
        idempotency.once(key, PublicAdmission.APPLICANT, "/public/supplements/" + number, body, () -> {
            supplements.receive(number, papers, PublicAdmission.APPLICANT);
            return number;
        });
    }

    /** @param body {@code matters} or {@code all}, and a {@code reason} if the person likes to give one */
    @PostMapping("/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            @PathVariable String number,
            @RequestHeader(name = PublicAdmission.QUERY_CODE, required = false) @Nullable String queryCode,
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody Map<String, @Nullable Object> body,
            HttpServletRequest request) {
        admission.toCase(number, queryCode, request, "public-withdraw");
        var sent = read(body, Set.of("matters", "all", "reason"));
        var matters = sent.texts("matters");
        sent.require(matters.isEmpty() == sent.flag("all"), "matters", "all-or-matters");
        var reason = sent.optionalText("reason", REASON);
        sent.verify();
        idempotency.once(key, PublicAdmission.APPLICANT, "/public/withdrawal/" + number, body, () -> {
            withdrawals.withdraw(new Withdraw(number, matters, SELF, reason, PublicAdmission.APPLICANT));
            return number;
        });
    }

    private String store(String number, DocumentCode code, byte[] content) {
        var own = documents.ofCase(number).stream()
                .filter(paper -> paper.uploadedBy().equals(PublicAdmission.APPLICANT))
                .count();
        if (own >= mostPapers) {
            throw new Conflict("too-many-papers", mostPapers);
        }
        return documents.store(number, code, content, PublicAdmission.APPLICANT).id();
    }

    private static Submission read(Map<String, @Nullable Object> body, Set<String> known) {
        var sent = new Submission(body);
        body.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> sent.reject(name, "unknown-field"));
        return sent;
    }
}
