package org.onewindow.api;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Counts questions per asker and minute, on this node: whoever guesses query codes is stopped early. */
@Component
class RequestRate {

    private static final int SECONDS = 60;

    private final int most;
    private final int mostNew;
    private final Clock clock;
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private long minute;

    RequestRate(
            @Value("${onewindow.public.requests-per-minute:30}") int most,
            @Value("${onewindow.public.new-per-minute:10}") int mostNew,
            Clock clock) {
        this.most = most;
        this.mostNew = mostNew;
        this.clock = clock;
    }

    /** @throws TooManyRequests beyond the limit of this minute */
    void count(String asker) {
        count(asker, most);
    }

    /** As above for somebody who has no number yet and makes one. */
    void countNew(String asker) {
        count(asker + " new", mostNew);
    }

    private void count(String asker, int limit) {
        forgetEarlierMinutes();
        if (asked.merge(asker, 1, Integer::sum) > limit) {
            throw new TooManyRequests();
        }
    }

    private synchronized void forgetEarlierMinutes() {
        long now = clock.instant().getEpochSecond() / SECONDS;
        if (now != minute) {
            minute = now;
            asked.clear();
        }
    }
}
