package org.onewindow.emergency.web;

import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.emergency.ReserveFunds;
import org.onewindow.shared.NotFound;
import org.onewindow.workflow.Actors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The fund of a township or of the county, for those whose offices include it. */
@RestController
class FundController {

    private final ReserveFunds funds;
    private final CaseGuard guard;
    private final Actors actors;

    FundController(ReserveFunds funds, CaseGuard guard, Actors actors) {
        this.funds = funds;
        this.guard = guard;
        this.actors = actors;
    }

    @GetMapping("/api/v1/funds/{office}")
    FundResponse fund(
            @PathVariable String office,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Long cursor) {
        var actor = actors.current();
        if (!actor.sees(office)) {
            throw new NotFound("fund-unknown", office);
        }
        return FundResponse.of(funds.view(office, year, cursor), guard.hiddenFrom(actor.id()));
    }
}
