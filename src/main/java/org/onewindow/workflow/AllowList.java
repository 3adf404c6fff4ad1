package org.onewindow.workflow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The requests of the webapps' API that are let through: {@code METHOD pattern who}, one a line. Everything else is
 * denied, so a new release of the webapps can lose a page but never gain a way around the door.
 */
@Component
class AllowList {

    private record Line(String method, PathPattern path, String who) {}

    private final List<Line> lines = new ArrayList<>();

    AllowList() {
        var parser = new PathPatternParser();
        var resource = new ClassPathResource("workflow/webapp-allow-list.txt");
        try (var reader =
                new BufferedReader(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(line -> line.replaceAll("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.split("\\s+"))
                    .forEach(parts -> lines.add(new Line(parts[0], parser.parse(parts[1]), parts[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean allows(String method, String path, Actor actor) {
        var container = PathContainer.parsePath(path);
        return lines.stream()
                .anyMatch(line -> line.method().equals(method)
                        && ownIfNamed(line.path().matchAndExtract(container), actor)
                        && includes(line.who(), actor));
    }

    private static boolean includes(String who, Actor actor) {
        return switch (who) {
            case "staff" -> true;
            case "cockpit" -> actor.groups().stream().anyMatch(Watchers::includes);
            case "admin" -> actor.groups().stream().anyMatch(Watchers::administers);
            default -> throw new IllegalStateException("Nobody is called " + who);
        };
    }

    /** A place called {@code {self}} stands for whoever asks. */
    private static boolean ownIfNamed(PathPattern.@Nullable PathMatchInfo match, Actor actor) {
        return match != null
                && match.getUriVariables().getOrDefault("self", actor.id()).equals(actor.id());
    }
}
