package org.onewindow.desk;

import org.onewindow.notification.Message;

/** A message on a page. */
record MessageLine(String at, String caseNumber, String text) {

    static MessageLine of(Message message, Times times) {
        return new MessageLine(times.text(message.at()), message.caseNumber(), message.text());
    }
}
