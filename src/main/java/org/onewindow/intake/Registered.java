package org.onewindow.intake;

/** The receipt 收件回执. {@code queryCode} opens the case to the applicant; {@code state} is CHECKING. */
public record Registered(String number, String queryCode, String state) {

    @Override
    public String toString() {
        return "Registered[" + number + "]";
    }
}
