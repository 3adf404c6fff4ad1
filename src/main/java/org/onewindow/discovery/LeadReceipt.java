package org.onewindow.discovery;

/** What the reporter takes home. {@code queryCode} opens the answer, not the person's file. */
public record LeadReceipt(String number, String queryCode, String state) {

    @Override
    public String toString() {
        return "LeadReceipt[" + number + "]";
    }
}
