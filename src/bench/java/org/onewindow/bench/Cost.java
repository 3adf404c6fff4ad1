package org.onewindow.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** What cases cost on one side. The same loop drives both; only the work is timed and counted, not the looking for it. */
final class Cost {

    private static final double NANOS = 1e9;

    private final Side side;
    private final Tally tally;
    private final long server;
    private final List<Long> submissions = new ArrayList<>();
    private int cases;
    private long worked;
    private long processor;
    private double serverProcessor;
    private long statements;
    private long roundTrips;

    /** @param server process id of the PostgreSQL backend's parent */
    Cost(Side side, Tally tally, long server) {
        this.side = side;
        this.tally = tally;
        this.server = server;
    }

    /** From registration to the end. @return its number */
    String walk(int number) throws IOException {
        var caseNumber = new String[1];
        timed(() -> caseNumber[0] = side.register(number));
        var open = true;
        while (open) {
            open = false;
            for (var job : side.jobs(caseNumber[0])) {
                timed(() -> side.run(job));
                open = true;
            }
            for (var task : side.tasks(caseNumber[0])) {
                if (!open && Steps.knows(task.key())) {
                    submissions.add(timed(() -> side.submit(task, caseNumber[0])));
                    open = true;
                }
            }
        }
        if (!side.tasks(caseNumber[0]).isEmpty()) {
            throw new IllegalStateException("Not walked to the end: " + side.tasks(caseNumber[0]));
        }
        cases++;
        return caseNumber[0];
    }

    int cases() {
        return cases;
    }

    /** How often the most frequent statements go out per case. */
    void list(int most) {
        tally.listing(most)
                .forEach(entry -> System.out.printf(
                        "%7.2f %s%n",
                        (double) entry.getValue() / cases, entry.getKey().replaceAll("\\s+", " ")));
    }

    void forget() {
        tally.forget();
        submissions.clear();
        cases = 0;
        worked = 0;
        processor = 0;
        serverProcessor = 0;
        statements = 0;
        roundTrips = 0;
    }

    private long timed(Runnable work) throws IOException {
        long statementsBefore = tally.statements.get();
        long tripsBefore = tally.roundTrips.get();
        double serverBefore = serverSeconds();
        long processorBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long began = System.nanoTime();
        work.run();
        long took = System.nanoTime() - began;
        worked += took;
        processor += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processorBefore;
        serverProcessor += serverSeconds() - serverBefore;
        statements += tally.statements.get() - statementsBefore;
        roundTrips += tally.roundTrips.get() - tripsBefore;
        return took;
    }

    double casesPerSecond() {
        return cases / (worked / NANOS);
    }

    double javaMillis() {
        return processor / 1e6 / cases;
    }

    double postgresMillis() {
        return serverProcessor * 1000 / cases;
    }

    double processorMillis() {
        return javaMillis() + postgresMillis();
    }

    double statements() {
        return (double) statements / cases;
    }

    double roundTrips() {
        return (double) roundTrips / cases;
    }

    double submissions() {
        return (double) submissions.size() / cases;
    }

    /** Of one submission, claim included, in milliseconds. */
    double quantile(double share) {
        var sorted = LongStream.of(
                        submissions.stream().mapToLong(Long::longValue).toArray())
                .sorted()
                .toArray();
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }

    /** Processor time of all backends: Linux keeps 1/100 s, so that only many cases make a figure. */
    private double serverSeconds() throws IOException {
        double ticks = 0;
        for (var child : ProcessHandle.of(server).orElseThrow().children().toList()) {
            var stat = Path.of("/proc/" + child.pid() + "/stat");
            if (Files.exists(stat)) {
                var fields = Files.readString(stat).replaceFirst(".*\\) ", "").split(" ", -1);
                ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            }
        }
        return ticks / 100;
    }
}
