package org.onewindow.notification;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Empties the outbox. Several nodes share it: a row in another node's hands is skipped. */
@Component
class Delivery {

    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final Channel channel;
    private final Clock clock;

    Delivery(JdbcClient jdbc, Channel channel, Clock clock) {
        this.jdbc = jdbc;
        this.channel = channel;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${onewindow.outbox.every:PT3S}")
    @Transactional
    public void deliverWaiting() {
        var waiting = jdbc.sql("""
                        select id, kind, recipient, template from outbox_message where state = 'WAITING'
                        order by id limit ? for update skip locked""").param(BATCH).query(Waiting.class).list();
        for (var message : waiting) {
            channel.deliver(message.id(), message.kind(), message.recipient(), message.template());
            jdbc.sql("update outbox_message set state = 'DELIVERED', channel = ?, delivered_at = ? where id = ?")
                    .params(channel.name(), clock.instant().atOffset(ZoneOffset.UTC), message.id())
                    .update();
        }
    }

    record Waiting(long id, String kind, String recipient, String template) {}
}
