package org.onewindow.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The emergency aid of one case: all its grants, until nothing is left to do. */
@Entity
@Table(name = "emergency_aid")
class Aid {

    enum State {
        OPEN,
        CLOSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseNumber;
    private String office;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(nullable = false, updatable = false)
    private Instant startedAt;

    @Column
    private @Nullable Instant closedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected Aid() {}

    static Aid start(String caseNumber, String office, Instant now) {
        var aid = new Aid();
        aid.caseNumber = caseNumber;
        aid.office = office;
        aid.state = State.OPEN;
        aid.startedAt = now;
        return aid;
    }

    /** @return false when it was closed before */
    boolean close(Instant now) {
        if (closed()) {
            return false;
        }
        state = State.CLOSED;
        closedAt = now;
        return true;
    }

    boolean closed() {
        return state == State.CLOSED;
    }

    String caseNumber() {
        return caseNumber;
    }

    String office() {
        return office;
    }
}
