package org.onewindow.emergency;

import java.time.Clock;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.policy.Parameters;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.Money;
import org.onewindow.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The money emergency aid is paid from: a reserve per township and year, and the county's fund. What is granted is held
 * first, so that no more can be promised than there is.
 */
@Service
@Transactional
public class ReserveFunds {

    private static final int PAGE = 100;

    private final FundLedger ledger;
    private final Offices offices;
    private final Parameters parameters;
    private final Clock clock;

    ReserveFunds(FundLedger ledger, Offices offices, Parameters parameters, Clock clock) {
        this.ledger = ledger;
        this.offices = offices;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** This year's fund of a township or of county civil affairs, opened with the year's amount when new. */
    FundKey current(String office) {
        var fund = new FundKey(office, Year.now(clock).getValue());
        ledger.open(fund, yearly(fund), clock.instant(), ReliefNews.SYSTEM);
        return fund;
    }

    FundKey county(String office) {
        return current(countyOffice(office));
    }

    /** @param kind HOLD or ADVANCE */
    HoldOutcome hold(FundKey fund, LedgerKind kind, String grant, Money amount) {
        var held = ledger.move(fund, kind, grant, amount, clock.instant(), ReliefNews.SYSTEM);
        return held ? HoldOutcome.HELD : HoldOutcome.EXHAUSTED;
    }

    void release(FundKey fund, String grant, Money amount, String by) {
        post(fund, LedgerKind.RELEASE, grant, amount, by);
    }

    void pay(FundKey fund, String grant, Money amount, String by) {
        post(fund, LedgerKind.PAY, grant, amount, by);
    }

    void recover(FundKey fund, String grant, Money amount, String by) {
        post(fund, LedgerKind.RECOVER, grant, amount, by);
    }

    /**
     * A fund and one page of its ledger.
     *
     * @param year null for the current one
     * @param before id of the oldest entry already seen
     * @throws NotFound when the office keeps no fund
     */
    public FundView view(String office, @Nullable Integer year, @Nullable Long before) {
        if (!keepsFund(office)) {
            throw new NotFound("fund-unknown", office);
        }
        var fund = year == null ? current(office) : new FundKey(office, year);
        var balances = ledger.balances(fund).orElseThrow(() -> new NotFound("fund-unknown", office));
        var entries = ledger.entries(fund, before, PAGE);
        return new FundView(
                office,
                fund.year(),
                new Money(balances.opening()),
                new Money(balances.held()),
                new Money(balances.paid()),
                new Money(balances.recovered()),
                new Money(balances.available()),
                entries,
                entries.size() < PAGE ? null : entries.get(PAGE - 1).id());
    }

    private void post(FundKey fund, LedgerKind kind, String grant, Money amount, String by) {
        if (!ledger.move(fund, kind, grant, amount, clock.instant(), by)) {
            throw new Conflict("fund-short", grant);
        }
    }

    private Money yearly(FundKey fund) {
        var key = township(fund.office()).isPresent() ? "reserve.annual" : "fund.county";
        return parameters.money(key, fund.office(), Year.of(fund.year()).atDay(1));
    }

    private boolean keepsFund(String office) {
        return offices.find(office).isPresent()
                && (township(office).isPresent() || office.equals(countyOffice(office)));
    }

    private Optional<Office> township(String office) {
        return offices.find(office).filter(one -> one.kind() == Office.Kind.TOWNSHIP);
    }

    private String countyOffice(String office) {
        return offices.countyOffice(office, "mz").code();
    }
}
