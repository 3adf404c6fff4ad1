package org.onewindow.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.Facts;
import org.onewindow.casefile.NewCase.NewMember;
import org.onewindow.casefile.Person;
import org.onewindow.intake.ApplicationCodes.DisabilityCategory;
import org.onewindow.intake.ApplicationCodes.Health;
import org.onewindow.intake.ApplicationCodes.Housing;
import org.onewindow.intake.ApplicationCodes.IdType;
import org.onewindow.intake.ApplicationCodes.Schooling;
import org.onewindow.intake.ApplicationCodes.Work;
import org.onewindow.intake.ApplicationRequest.PersonTold;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;

/** Checks the people of one application; remembers their numbers to find anyone named twice. */
final class PersonCheck {

    private static final int MOST_NAME = 50;

    private final Findings findings;
    private final Offices offices;
    private final LocalDate today;
    private final Set<String> seen = new HashSet<>();

    PersonCheck(Findings findings, Offices offices, LocalDate today) {
        this.findings = findings;
        this.offices = offices;
        this.today = today;
    }

    /** @param path the person's path with its dot, e.g. {@code household[0].} */
    NewMember member(
            String path, String relation, PersonTold told, @Nullable String address, @Nullable String account) {
        var given = findings.code(path + "idType", told.idType(), IdType.class);
        var type = given == null ? IdType.RESIDENT_ID : given;
        var number = number(path, type, told);
        var person = new Person(
                findings.requiredText(path + "name", told.name(), MOST_NAME),
                type.name(),
                number,
                type == IdType.NONE ? findings.text(path + "idReason", told.idReason(), 200) : null,
                findings.phone(path + "phone", told.phone()),
                address,
                account);
        return new NewMember(relation, person, facts(path, told, bornOn(path, type, number, told.bornOn())));
    }

    /** A resident's ID of someone outside the household. */
    @Nullable
    String residentId(String field, @Nullable String given) {
        var number = Findings.clean(given);
        if (number == null) {
            return null;
        }
        var normalised = ResidentId.normalised(number);
        ResidentId.fault(normalised, today).ifPresent(fault -> findings.reject(field, fault));
        return normalised;
    }

    private Facts facts(String path, PersonTold told, @Nullable LocalDate bornOn) {
        var disability = told.disability();
        var category = disability == null
                ? null
                : findings.requiredCode(path + "disability.category", disability.category(), DisabilityCategory.class);
        var grade = disability == null ? null : disability.grade();
        if (disability != null && (grade == null || grade < 1 || grade > 4)) {
            findings.reject(path + "disability.grade", "whole-between", 1, 4);
        }
        return new Facts(
                bornOn,
                name(findings.code(path + "health", told.health(), Health.class)),
                name(category),
                grade,
                name(findings.code(path + "schooling", told.schooling(), Schooling.class)),
                school(path, told.school()),
                name(findings.code(path + "work", told.work(), Work.class)),
                findings.fen(path + "income", told.income()),
                name(findings.code(path + "housing", told.housing(), Housing.class)));
    }

    /** By the ID number, else as told. */
    private @Nullable LocalDate bornOn(String path, IdType type, @Nullable String number, @Nullable String told) {
        if (type == IdType.RESIDENT_ID) {
            return number == null ? null : ResidentId.bornOn(number).orElse(null);
        }
        return findings.pastDate(path + "bornOn", told, today);
    }

    private @Nullable String number(String path, IdType type, PersonTold told) {
        var given = Findings.clean(told.idNumber());
        if (type == IdType.NONE) {
            if (given != null) {
                findings.reject(path + "idNumber", "id-none");
            }
            if (Findings.clean(told.idReason()) == null) {
                findings.reject(path + "idReason", "required");
            }
            return null;
        }
        if (given == null) {
            findings.reject(path + "idNumber", "required");
            return null;
        }
        var number = ResidentId.normalised(given);
        IdNumber.fault(type, number, today).ifPresent(fault -> findings.reject(path + "idNumber", fault));
        if (!seen.add(Person.lookUp(type.name(), number))) {
            findings.reject(path + "idNumber", "person-twice");
        }
        return number;
    }

    private @Nullable String school(String path, @Nullable String given) {
        var school = Findings.clean(given);
        if (school != null
                && offices.find(school)
                        .filter(office -> office.kind() == Office.Kind.SCHOOL)
                        .isEmpty()) {
            findings.reject(path + "school", "unknown-school");
        }
        return school;
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
