package org.onewindow.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The API of a running demo, as its clients call it. */
final class Api {

    /**
     * @param status 0 when no answer came: what was asked may have been done or not
     */
    record Answer(int status, JsonNode body) {

        boolean ok() {
            return status >= 200 && status < 300;
        }

        boolean lost() {
            return status == 0 || status >= 500;
        }
    }

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final String base;

    Api(int port) {
        base = "http://127.0.0.1:" + port;
    }

    Answer get(String login, String path) throws InterruptedException {
        return send(request(login, path).GET());
    }

    Answer post(String login, String path, Object body, @Nullable String idempotencyKey) throws InterruptedException {
        try {
            var request = request(login, path)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
            return send(idempotencyKey == null ? request : request.header("Idempotency-Key", idempotencyKey));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean healthy() throws InterruptedException {
        return send(request("", "/actuator/health")).ok();
    }

    private HttpRequest.Builder request(String login, String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
        var credentials = (login + ":demo").getBytes(StandardCharsets.UTF_8);
        return login.isEmpty()
                ? request
                : request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    private Answer send(HttpRequest.Builder request) throws InterruptedException {
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            var body = response.body().length == 0 ? json.createObjectNode() : json.readTree(response.body());
            return new Answer(response.statusCode(), body);
        } catch (IOException lost) {
            return new Answer(0, json.createObjectNode());
        }
    }
}
