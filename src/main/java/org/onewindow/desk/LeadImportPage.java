package org.onewindow.desk;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onewindow.discovery.ImportedLeads;
import org.onewindow.discovery.LeadImport;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.Problem;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.Refusals;
import org.onewindow.workflow.Sentences;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** A data match brought in by the county: what became of each line. The same file again does nothing twice. */
@Controller
@RequestMapping("/desk/lead-imports")
class LeadImportPage implements Refusals {

    /** A spreadsheet here takes a file for UTF-8 only when it begins so. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final LeadImport leads;
    private final Actors actors;
    private final Sentences sentences;
    private final Faults faults;

    LeadImportPage(LeadImport leads, Actors actors, Sentences sentences, Faults faults) {
        this.leads = leads;
        this.actors = actors;
        this.sentences = sentences;
        this.faults = faults;
    }

    /** What is typed and uploaded. */
    record ImportForm(
            @Nullable String dataset,
            @Nullable String story,
            @Nullable MultipartFile file) {}

    /** A line that was not taken in. */
    record BadLine(int line, List<String> reasons) {}

    @GetMapping
    String show(Model model, Locale locale) {
        return page(new ImportForm("", "", null), model, locale);
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(Locale locale) {
        admitted();
        var table = BYTE_ORDER_MARK + String.join(",", leads.titles(locale)) + "\r\n";
        var name = ContentDisposition.attachment().filename("leads.csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(table.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping
    String take(@ModelAttribute("form") ImportForm form, Model model, Locale locale, HttpServletResponse response)
            throws IOException {
        var me = admitted();
        try {
            var story = form.story();
            var found = leads.take(
                    form.dataset() == null ? "" : form.dataset().strip(),
                    content(form.file()),
                    story == null || story.isBlank() ? null : story.strip(),
                    me);
            model.addAttribute("result", found);
            model.addAttribute("rejected", bad(found, locale));
        } catch (Problem problem) {
            model.addAttribute("faults", faults.of(problem, locale));
            response.setStatus(UNPROCESSABLE_ENTITY.value());
        }
        return page(form, model, locale);
    }

    private String page(ImportForm form, Model model, Locale locale) {
        admitted();
        model.addAttribute("form", form);
        model.addAttribute("titles", leads.titles(locale));
        model.addAttribute("groups", leads.groups(locale));
        model.addAttribute("needs", leads.needs(locale));
        return "desk/lead-imports";
    }

    private List<BadLine> bad(ImportedLeads found, Locale locale) {
        return found.rejected().stream()
                .map(line -> new BadLine(
                        line.line(),
                        line.errors().stream()
                                .map(error -> sentences.of(new InvalidInput(List.of(error)), locale))
                                .toList()))
                .toList();
    }

    private Actor admitted() {
        var me = actors.current();
        if (!LeadImport.includes(me)) {
            throw new Forbidden("not-your-role");
        }
        return me;
    }

    private static byte[] content(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw InvalidInput.of("file", "required");
        }
        return file.getBytes();
    }
}
