package org.onewindow.notification;

import org.springframework.stereotype.Component;

/** The front page and the applicant's own page show the outbox itself, so there is nothing left to carry. */
@Component
class PageChannel implements Channel {

    @Override
    public String name() {
        return "PAGE";
    }

    @Override
    public void deliver(long id, String kind, String recipient, String template) {}
}
