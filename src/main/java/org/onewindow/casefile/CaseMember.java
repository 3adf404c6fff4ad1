package org.onewindow.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A person of the household. */
@Entity
@Table(name = "case_member")
class CaseMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseNumber;
    private String member;
    private String relation;
    private @Nullable String personHash;
    private boolean deceased;
    private byte[] personSealed;
    private byte[] factsSealed;

    @SuppressWarnings("NullAway.Init") // for JPA only
    protected CaseMember() {}

    CaseMember(
            String caseNumber,
            String member,
            String relation,
            @Nullable String personHash,
            byte[] personSealed,
            byte[] factsSealed) {
        this.caseNumber = caseNumber;
        this.member = member;
        this.relation = relation;
        this.personHash = personHash;
        this.personSealed = personSealed;
        this.factsSealed = factsSealed;
    }

    void die() {
        deceased = true;
    }

    String caseNumber() {
        return caseNumber;
    }

    String member() {
        return member;
    }

    String relation() {
        return relation;
    }

    boolean deceased() {
        return deceased;
    }

    @Nullable
    String personHash() {
        return personHash;
    }

    byte[] personSealed() {
        return personSealed;
    }

    byte[] factsSealed() {
        return factsSealed;
    }
}
