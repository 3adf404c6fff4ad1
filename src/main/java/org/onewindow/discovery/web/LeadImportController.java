package org.onewindow.discovery.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onewindow.discovery.ImportedLeads;
import org.onewindow.discovery.LeadImport;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.Sentences;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of a data match, brought in by the county's civil affairs. */
@RestController
class LeadImportController {

    private final LeadImport leads;
    private final Sentences sentences;
    private final Actors actors;

    LeadImportController(LeadImport leads, Sentences sentences, Actors actors) {
        this.leads = leads;
        this.sentences = sentences;
        this.actors = actors;
    }

    /** @param numbers of the leads taken in now; {@code known} lines were taken in before */
    record Summary(int taken, int known, List<String> numbers, List<BadLine> rejected) {}

    record BadLine(int line, List<Fault> errors) {}

    record Fault(String field, String code, String message) {}

    /** @param story what to write where a line has no story of its own */
    @PostMapping(path = "/api/v1/leads/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Summary take(
            @RequestParam String dataset,
            @RequestParam(required = false) @Nullable String story,
            @RequestPart MultipartFile file,
            Locale locale)
            throws IOException {
        return summary(leads.take(dataset, file.getBytes(), story, actors.current()), locale);
    }

    private Summary summary(ImportedLeads leads, Locale locale) {
        return new Summary(
                leads.numbers().size(),
                leads.known(),
                leads.numbers(),
                leads.rejected().stream()
                        .map(line -> new BadLine(
                                line.line(),
                                line.errors().stream()
                                        .map(error -> fault(error, locale))
                                        .toList()))
                        .toList());
    }

    private Fault fault(FieldError error, Locale locale) {
        return new Fault(error.field(), error.code(), sentences.of(new InvalidInput(List.of(error)), locale));
    }
}
