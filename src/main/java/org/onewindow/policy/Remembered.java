package org.onewindow.policy;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A copy of rarely changing tables, loaded anew when their revision has changed; asked at most once a second. */
public final class Remembered<T> {

    private static final long AGE_NANOS = Duration.ofSeconds(1).toNanos();

    private record Copy<T>(T value, long revision, long checkedNanos) {}

    private final LongSupplier revision;
    private final Supplier<T> load;

    private volatile @Nullable Copy<T> copy;

    public Remembered(LongSupplier revision, Supplier<T> load) {
        this.revision = revision;
        this.load = load;
    }

    public T get() {
        var known = copy;
        long now = System.nanoTime();
        if (known != null && now - known.checkedNanos < AGE_NANOS) {
            return known.value;
        }
        long current = revision.getAsLong();
        var value = known != null && known.revision == current ? known.value : load.get();
        copy = new Copy<>(value, current, now);
        return value;
    }

    public void forget() {
        copy = null;
    }
}
