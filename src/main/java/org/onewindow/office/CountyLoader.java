package org.onewindow.office;

import java.util.function.ToIntFunction;
import org.onewindow.office.CountyFile.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/**
 * Brings in a county from {@code offices.csv}, {@code staff.csv} and, if there is one, {@code teams.csv} of the folder
 * {@code onewindow.county.load}: all of it or, with a sentence, nothing. What is there already stays as it is.
 */
@Component
class CountyLoader implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CountyLoader.class);

    private static final String OFFICES = "offices.csv";

    private final JdbcClient jdbc;
    private final ResourceLoader resources;
    private final String folder;
    private final String passwordHash;
    private final boolean anyHash;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    /** @param passwordHash of staff whose line names none; empty: every line must name one */
    CountyLoader(
            JdbcClient jdbc,
            ResourceLoader resources,
            TransactionTemplate transaction,
            Environment environment,
            @Value("${onewindow.county.load:}") String folder,
            @Value("${onewindow.county.password-hash:}") String passwordHash) {
        this.jdbc = jdbc;
        this.resources = resources;
        this.transaction = transaction;
        this.folder = folder;
        this.passwordHash = passwordHash;
        this.anyHash = environment.acceptsProfiles(Profiles.of("demo | test"));
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
        int offices = add(OFFICES, "code,name,kind,parent", this::addOffice);
        checkOffices();
        int staff = add("staff.csv", "id,name,office,roles", this::addStaff);
        int team = file("teams.csv").exists() ? add("teams.csv", "village,name,phone,head", this::addTeamMember) : 0;
        log.atInfo()
                .addKeyValue("team", team)
                .addKeyValue("offices", offices)
                .addKeyValue("staff", staff)
                .log("County loaded");
    }

    /** No case can be opened in a county without them: every model hands tasks to the three. */
    private void checkOffices() {
        var missing = jdbc.sql("""
                        select c.code || '-' || suffix
                          from office c, unnest(array['mz', 'hd', 'xt']) with ordinality as needed (suffix, place)
                         where c.kind = 'COUNTY' and not exists (select from office o where o.code = c.code || '-' || suffix)
                         order by c.code, place""").query(String.class).list();
        if (!missing.isEmpty()) {
            throw new CountyRefused(
                    "%1$s 中缺少每个县都要有的单位（-mz 民政局、-hd 核对机构、-xt 协调办公室）：%2$s。 %1$s lacks offices that every county needs (-mz civil affairs, -hd verification, -xt coordination): %2$s."
                            .formatted(OFFICES, String.join(", ", missing)));
        }
    }

    private int add(String name, String titles, ToIntFunction<Line> adding) {
        return CountyFile.read(name, file(name), titles).lines().stream()
                .mapToInt(adding)
                .sum();
    }

    /** A folder's name works with and without {@code file:} and with and without a slash at its end. */
    private Resource file(String name) {
        var place = folder.startsWith("/") ? "file:" + folder : folder;
        return resources.getResource(place.endsWith("/") ? place + name : place + "/" + name);
    }

    private int addOffice(Line line) {
        var code = line.cell(0);
        if (code.length() < 6) {
            throw line.refused("代码应以六位县级代码开头", "the code must begin with the county's six digits");
        }
        try {
            return jdbc.sql("""
                            insert into office (code, name, kind, parent, county) values (?, ?, ?, ?, ?)
                            on conflict (code) do nothing""")
                    .params(code, line.cell(1), line.cell(2), line.find(3), code.substring(0, 6))
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw line.refused(
                    "类型应为 COUNTY、COUNTY_OFFICE、TOWNSHIP、VILLAGE、DEPARTMENT 或 SCHOOL，县和上级应在前面的行中",
                    "the kind must be COUNTY, COUNTY_OFFICE, TOWNSHIP, VILLAGE, DEPARTMENT or SCHOOL, the county and the"
                            + " parent must stand in earlier lines");
        }
    }

    private int addStaff(Line line) {
        var id = line.cell(0);
        var office = line.cell(2);
        var hash = hash(line);
        try {
            int added = jdbc.sql("""
                            insert into staff (id, name, office, password_hash) values (?, ?, ?, ?)
                            on conflict (id) do nothing""").params(id, line.cell(1), office, hash).update();
            if (added > 0) {
                for (var role : StringUtils.tokenizeToStringArray(line.cell(3), " ")) {
                    jdbc.sql("insert into staff_role (staff, role, office) values (?, ?, ?)")
                            .params(id, role, office)
                            .update();
                }
            }
            return added;
        } catch (DataIntegrityViolationException e) {
            throw line.refused(
                    "登录名应以小写字母开头，只含小写字母、数字、点和连字符；单位应在 offices.csv 中；岗位之间用空格，不能重复或拼错",
                    "the log-in name takes small letters, digits, dot and hyphen and begins with a letter, the office must"
                            + " stand in offices.csv, and roles must be known, each once, with blanks between");
        }
    }

    private String hash(Line line) {
        var own = line.find(4);
        var hash = own == null ? passwordHash : own;
        if (hash.isEmpty()) {
            throw line.refused("缺第 5 列口令散列", "column 5, the hash of the password, is empty");
        }
        if (!anyHash && !PasswordHash.fit(hash)) {
            throw line.refused(
                    "口令散列应为 {bcrypt} 加强度不低于 10 的 bcrypt 值",
                    "the hash of the password must be {bcrypt} and a bcrypt value of cost 10 or more");
        }
        return hash;
    }

    private int addTeamMember(Line line) {
        try {
            return jdbc.sql("""
                            insert into response_team_member (village, name, phone, head) values (?, ?, ?, ?)
                            on conflict do nothing""")
                    .params(line.cell(0), line.cell(1), line.cell(2), "true".equals(line.find(3)))
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw line.refused("村（社区）应在 offices.csv 中", "the village must stand in offices.csv");
        }
    }
}
