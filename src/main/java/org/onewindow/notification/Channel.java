package org.onewindow.notification;

/** A way to reach people: a text message, a letter, a page. */
public interface Channel {

    String name();

    /**
     * Hands one message over. May be called again for the same {@code id} after a crash: the receiver tells them apart
     * by it.
     */
    void deliver(long id, String kind, String recipient, String template);
}
