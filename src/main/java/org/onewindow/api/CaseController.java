package org.onewindow.api;

import java.util.Locale;
import org.onewindow.workflow.Actors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Cases for staff and their systems. */
@RestController
class CaseController {

    private final Visible visible;
    private final CaseAssembly assembly;
    private final Actors actors;

    CaseController(Visible visible, CaseAssembly assembly, Actors actors) {
        this.visible = visible;
        this.assembly = assembly;
        this.actors = actors;
    }

    @GetMapping("/api/v1/cases/{number}")
    CaseResponse view(@PathVariable String number, Locale locale) {
        return assembly.of(visible.toStaff(number, actors.current()), locale);
    }
}
