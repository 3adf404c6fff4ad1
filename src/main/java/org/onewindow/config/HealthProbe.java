package org.onewindow.config;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks the application of this container whether it is well; the image has no curl. Exit status 0: yes. */
final class HealthProbe {

    private HealthProbe() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var port = System.getenv().getOrDefault("SERVER_PORT", "8080");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(4))
                .build();
        int status = HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
        System.exit(status == 200 ? 0 : 1);
    }
}
