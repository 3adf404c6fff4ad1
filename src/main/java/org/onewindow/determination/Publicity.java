package org.onewindow.determination;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 公示: an opinion on the notice board of the village, for at least the period of the region. */
@Entity
@Table(name = "publicity")
@SuppressWarnings("UnusedVariable") // some columns are only for whoever examines the record
class Publicity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String matterNumber;

    private String caseNumber;

    private long opinionId;

    private String place;

    private LocalDate postedOn;

    private @Nullable String photo;

    private String postedBy;

    private Instant recordedAt;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected Publicity() {}

    Publicity(PostPublicity command, String caseNumber, Opinion opinion, String by, Instant at) {
        this.matterNumber = command.matter();
        this.caseNumber = caseNumber;
        this.opinionId = opinion.id();
        this.place = command.place();
        this.postedOn = command.postedOn();
        this.photo = command.photo();
        this.postedBy = by;
        this.recordedAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    boolean running() {
        return endedAt == null;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Publicity is not stored yet");
        }
        return id;
    }

    long opinionId() {
        return opinionId;
    }

    String place() {
        return place;
    }

    LocalDate postedOn() {
        return postedOn;
    }
}
