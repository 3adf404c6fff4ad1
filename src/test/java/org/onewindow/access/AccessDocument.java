package org.onewindow.access;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes {@code docs/access.md} from the declaration; {@link AccessTest} compares. */
final class AccessDocument {

    static final Path FILE = Path.of("docs/access.md");
    static final Path ALLOW_LIST = Path.of("src/main/resources/workflow/webapp-allow-list.txt");

    private AccessDocument() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(FILE, text());
    }

    static String text() {
        return """
                # Who may do what

                Generated from `src/test/java/org/onewindow/access/Access.java` and the webapps' allow-list, and proven by
                `AccessTest` (every endpoint and page, called by every role) and `JourneyTest` (every task, tried by every
                role before it is done; for the unnamed of a confidential case by `ConfidentialTest`). An endpoint, page or
                task without a line makes the build red. To write this page anew:
                `mvn -q test -Dtest=AccessTest -Daccess.write=true`.

                A cell gives the HTTP status in one's own office · in another office; and where the line is about a case, a
                lead, a letter, a task or a limit, also · for a filed close relative of the household · for a confidential
                case whose caller is not named. – stands where there is no such office; a single figure holds for all.
                What a request carries is wherever possible what whoever may would send; it is undone. 422 and 409
                mean that the caller is let in and what was sent could not be taken; `+`
                means that the thing is on the list. 302 leads nobody to the log-in page, and everybody
                else back to the page whose form was taken. Where a confidential case answers a
                keeper (leaders and managers of the township and of county civil affairs) it is only about who is named.
                A report's query code is the reporter's own: it opens the state of the report, nothing of the person.
                Nobody decides on their own work: see the last column of the tasks.

                ## API

                %s
                ## Pages

                404 at `/camunda/app` means that the page opens: the test has no webapps behind the door.

                %s
                ## Tasks

                204: may claim it, see its form and submit it. 403: sees that it exists, may not take it. 404: does not exist
                for them. Another office's people, close relatives and the unnamed of a confidential case never get more
                than that.

                %s
                ## Raw API of the webapps

                Below `/camunda/api` only these requests pass; all others the applications publish are answered 403 for
                every role. *cockpit* are managers, administrators, auditors and leaders of a county office.

                %s""".formatted(rows(Access.API), rows(Access.PAGES), tasks(), allowed());
    }

    private static String rows(List<Row> rows) {
        return head(Stream.of(""))
                + rows.stream()
                        .map(row -> line(Stream.concat(
                                Stream.of(row.method() + " `" + row.path() + "`"),
                                Arrays.stream(Role.values())
                                        .map(role -> row.answers().cell(role)))))
                        .collect(joining());
    }

    private static String head(Stream<String> first) {
        var roles = Arrays.stream(Role.values()).map(Role::title).toList();
        return line(Stream.concat(first, roles.stream()))
                + line(Stream.concat(Stream.of("---"), roles.stream().map(role -> "---")));
    }

    private static String tasks() {
        var roles =
                Arrays.stream(Role.values()).filter(role -> role != Role.NOBODY).toList();
        var head = line(Stream.concat(
                        Stream.concat(
                                Stream.of("task", "stands at"), roles.stream().map(Role::title)),
                        Stream.of("own work")))
                + line(Stream.generate(() -> "---").limit(roles.size() + 3L));
        return head
                + Access.TASKS.stream()
                        .map(row -> line(Stream.of(
                                        Stream.of(
                                                "`" + row.key() + "`",
                                                row.at().name().toLowerCase(java.util.Locale.ROOT)),
                                        roles.stream().map(role -> cell(row, role)),
                                        Stream.of(row.ownWork() ? "403" : ""))
                                .flatMap(it -> it)))
                        .collect(joining());
    }

    private static String cell(TaskRow row, Role role) {
        return Arrays.stream(Situation.values())
                .map(situation -> role.ofCounty() && situation == Situation.OTHER
                        ? "–"
                        : String.valueOf(row.claim(role, situation)))
                .collect(joining(" · "));
    }

    private static String allowed() {
        var lines = new TreeMap<String, String>();
        allowList()
                .forEach(parts ->
                        lines.put(parts[1] + parts[0], "- " + parts[0] + " `" + parts[1] + "` " + parts[2] + "\n"));
        return String.join("", lines.values());
    }

    static List<String[]> allowList() {
        try (var lines = Files.lines(ALLOW_LIST)) {
            return lines.map(line -> line.replaceAll("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.split("\\s+", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Stream<String> cells) {
        return cells.collect(joining(" | ", "| ", " |\n"));
    }
}
