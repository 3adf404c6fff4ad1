package org.onewindow.notification;

import java.util.Map;

/** The outbox. A message is written with the step that causes it and delivered after the commit. */
public interface Notifications {

    /** To everybody in {@code group} ({@code role@office}). {@code template}: message key below {@code notice.}. */
    void toGroup(String group, String template, String caseNumber, Map<String, String> details);

    void toStaff(String staff, String template, String caseNumber, Map<String, String> details);

    /** To the applicant of a case by the channel the case has. {@code template}: message key below {@code letter.}. */
    void toApplicant(String caseNumber, String template, Map<String, String> details);
}
