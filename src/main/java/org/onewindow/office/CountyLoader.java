package org.onewindow.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/**
 * Brings in a county from {@code offices.csv}, {@code staff.csv} and, if there is one, {@code teams.csv} of the folder
 * {@code onewindow.county.load}. What is there already stays as it is.
 */
@Component
class CountyLoader implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CountyLoader.class);

    private final JdbcClient jdbc;
    private final ResourceLoader resources;
    private final String folder;
    private final String passwordHash;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    /** @param passwordHash of staff whose line names none; empty: every line must name one */
    CountyLoader(
            JdbcClient jdbc,
            ResourceLoader resources,
            TransactionTemplate transaction,
            @Value("${onewindow.county.load:}") String folder,
            @Value("${onewindow.county.password-hash:}") String passwordHash) {
        this.jdbc = jdbc;
        this.resources = resources;
        this.transaction = transaction;
        this.folder = folder;
        this.passwordHash = passwordHash;
    }

    @Override
    public void start() {
        if (!folder.isEmpty()) {
            transaction.executeWithoutResult(status -> load());
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server and everything else that starts. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void load() {
        int offices = lines("offices.csv").stream().mapToInt(this::addOffice).sum();
        int staff = lines("staff.csv").stream().mapToInt(this::addStaff).sum();
        int team = resources.getResource(folder + "teams.csv").exists()
                ? lines("teams.csv").stream().mapToInt(this::addTeamMember).sum()
                : 0;
        log.atInfo()
                .addKeyValue("team", team)
                .addKeyValue("offices", offices)
                .addKeyValue("staff", staff)
                .log("County loaded");
    }

    private int addOffice(List<@Nullable String> line) {
        String code = cell(line, 0);
        return jdbc.sql("""
                        insert into office (code, name, kind, parent, county) values (?, ?, ?, ?, ?)
                        on conflict (code) do nothing""")
                .params(code, cell(line, 1), cell(line, 2), line.get(3), code.substring(0, 6))
                .update();
    }

    private int addStaff(List<@Nullable String> line) {
        String id = cell(line, 0);
        String office = cell(line, 2);
        String hash = line.size() > 4 ? cell(line, 4) : passwordHash;
        if (hash.isEmpty()) {
            throw new IllegalStateException("staff.csv: no password hash for " + id);
        }
        int added = jdbc.sql("""
                        insert into staff (id, name, office, password_hash) values (?, ?, ?, ?)
                        on conflict (id) do nothing""").params(id, cell(line, 1), office, hash).update();
        if (added > 0) {
            for (String role : StringUtils.tokenizeToStringArray(cell(line, 3), " ")) {
                jdbc.sql("insert into staff_role (staff, role, office) values (?, ?, ?)")
                        .params(id, role, office)
                        .update();
            }
        }
        return added;
    }

    private int addTeamMember(List<@Nullable String> line) {
        return jdbc.sql("""
                        insert into response_team_member (village, name, phone, head) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(cell(line, 0), cell(line, 1), cell(line, 2), "true".equals(line.get(3)))
                .update();
    }

    private List<List<@Nullable String>> lines(String file) {
        try {
            return resources
                    .getResource(folder + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(CountyLoader::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static List<@Nullable String> cells(String line) {
        var cells = new ArrayList<@Nullable String>();
        for (String cell : line.split(",", -1)) {
            cells.add(cell.isBlank() ? null : cell.strip());
        }
        return cells;
    }

    private static String cell(List<@Nullable String> line, int column) {
        String cell = line.get(column);
        if (cell == null) {
            throw new IllegalStateException("Empty cell " + column);
        }
        return cell;
    }
}
