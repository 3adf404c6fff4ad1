package org.onewindow.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person of the household: what rules need to know, without name or number.
 *
 * @param id M0 (applicant), M1, …
 * @param maskedName e.g. 王**
 * @param personHash keyed hash of the ID number, null when the person has none
 * @param relation SELF for the applicant
 * @param disabilityCategory VISUAL … null when none; grade 1–4
 */
public record Member(
        String id,
        String maskedName,
        @Nullable String personHash,
        String relation,
        @Nullable LocalDate bornOn,
        @Nullable String health,
        @Nullable String disabilityCategory,
        @Nullable Integer disabilityGrade,
        @Nullable String schooling,
        @Nullable String school,
        @Nullable String work,
        @Nullable String housing,
        boolean deceased) {}
