package org.onewindow.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Fifty cases, worked off by all who belong to them at once over the API of a demo that is killed twice on the way. It
 * must end with fifty closed cases and each step done once. Exit status 0: so it was.
 */
final class CrashRun {

    private static final int CASES = 50;
    private static final int KILLS = 2;
    /** Well above the minute for which a killed server's job stays locked. */
    private static final Duration STUCK = Duration.ofMinutes(3);

    private final Demo demo;
    private final Set<String> cases = ConcurrentHashMap.newKeySet();
    private final List<Staff> staff;
    private final List<Future<Void>> atWork = new ArrayList<>();
    private final AtomicInteger registered = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile long lastStep = System.nanoTime();

    private CrashRun(Demo demo) {
        this.demo = demo;
        this.staff = Steps.PEOPLE.stream()
                .map(login -> new Staff(demo.api(), login, cases))
                .toList();
    }

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments.length > 0 ? arguments[0] : "target/crash-run")
                .toAbsolutePath();
        System.exit(new CrashRun(new Demo(home)).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        System.out.printf("Demo started in %s%n", seconds(demo.start(true)));
        long began = System.nanoTime();
        lastStep = began;
        var desks = Executors.newCachedThreadPool();
        atWork.add(desks.submit(this::register));
        staff.forEach(member -> atWork.add(desks.submit(() -> work(member))));
        try {
            for (int kill = 1; kill <= KILLS; kill++) {
                await(kill);
                demo.kill();
                System.out.printf(
                        "Killed after %d registrations and %d confirmed steps%n", registered.get(), done.get());
                System.out.printf("Back in %s%n", seconds(demo.start(false)));
                lastStep = System.nanoTime();
            }
            awaitEnd();
            over.set(true);
            for (var desk : atWork) {
                desk.get(1, TimeUnit.MINUTES);
            }
            return report(Duration.ofNanos(System.nanoTime() - began));
        } finally {
            over.set(true);
            desks.shutdownNow();
            demo.stop();
        }
    }

    /** The first kill while applications still come in, the second among decisions and payments. */
    private void await(int kill) throws Exception {
        while (kill == 1 ? registered.get() < CASES / 2 : done.get() < CASES * 8) {
            Thread.sleep(20);
            complainWhenStuck();
        }
    }

    private void awaitEnd() throws Exception {
        while (open() > 0) {
            Thread.sleep(500);
            complainWhenStuck();
        }
    }

    private long open() throws Exception {
        if (cases.size() < CASES) {
            return CASES;
        }
        try (var database = demo.database();
                var statement = database.prepareStatement(
                        "select (select count(*) from case_file where number = any(?) and state <> 'CLOSED')"
                                + " + (select count(*) from work_item where case_number = any(?))")) {
            var numbers = database.createArrayOf("text", cases.toArray());
            statement.setArray(1, numbers);
            statement.setArray(2, numbers);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** A task nobody has an entry for in {@link Steps} is the usual reason. */
    private void complainWhenStuck() throws Exception {
        for (var desk : atWork) {
            if (desk.isDone()) {
                desk.get();
            }
        }
        if (Duration.ofNanos(System.nanoTime() - lastStep).compareTo(STUCK) < 0) {
            return;
        }
        try (var database = demo.database();
                var statement = database.createStatement();
                var row = statement.executeQuery(
                        "select key, candidate_group, count(*) from work_item group by 1, 2 order by 1, 2")) {
            while (row.next()) {
                System.out.printf("open: %s for %s, %d times%n", row.getString(1), row.getString(2), row.getLong(3));
            }
        }
        throw new IllegalStateException("Nothing was done for " + STUCK.toSeconds() + " s");
    }

    private Void register() throws InterruptedException {
        for (int number = 1; number <= CASES && !over.get(); number++) {
            var application = Application.number(number);
            var answer = demo.api().post("clerk.liulin", "/api/v1/applications", application, "crash-run-" + number);
            while (answer.lost() && !over.get()) {
                Thread.sleep(100);
                answer = demo.api().post("clerk.liulin", "/api/v1/applications", application, "crash-run-" + number);
            }
            if (answer.status() != 201) {
                throw new IllegalStateException("Not registered: " + answer);
            }
            cases.add(answer.body().path("number").asText());
            registered.incrementAndGet();
            lastStep = System.nanoTime();
        }
        return null;
    }

    private Void work(Staff member) throws InterruptedException {
        while (!over.get()) {
            int steps = member.work();
            if (steps > 0) {
                done.addAndGet(steps);
                lastStep = System.nanoTime();
            } else {
                Thread.sleep(100);
            }
        }
        return null;
    }

    private boolean report(Duration took) throws Exception {
        var acknowledged =
                staff.stream().flatMap(member -> member.acknowledged().stream()).collect(Collectors.toSet());
        int unknown = staff.stream().mapToInt(Staff::unknown).sum();
        try (var database = demo.database()) {
            var once = new OnceEach(database, cases);
            System.out.printf(
                    "%d cases in %s: %d steps done, %d of them confirmed; %d requests without an answer%n",
                    cases.size(), seconds(took), once.completions(), acknowledged.size(), unknown);
            var violations = once.violations(acknowledged);
            violations.forEach((what, count) -> System.out.printf("%5d %s%n", count, what));
            return cases.size() == CASES && violations.values().stream().allMatch(count -> count == 0);
        }
    }

    private static String seconds(Duration duration) {
        return "%.1f s".formatted(duration.toMillis() / 1000.0);
    }
}
