package org.onewindow.matter;

/** Matter numbers are the case's number and two digits. */
final class MatterNumbers {

    private MatterNumbers() {}

    static String caseOf(String matterNumber) {
        int end = matterNumber.lastIndexOf('-');
        return end < 0 ? matterNumber : matterNumber.substring(0, end);
    }
}
