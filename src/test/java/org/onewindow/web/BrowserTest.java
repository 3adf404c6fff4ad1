package org.onewindow.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BrowserTest {

    private static final String LOG_IN = "<!doctype html><meta charset=utf-8><form action=/home>"
            + "<input name=username><input name=password type=password><button type=submit>登录</button></form>";

    @Test
    void the_machines_own_browser_logs_a_person_in() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var at = exchange.getRequestURI().getPath();
            var page = (at.equals("/login") ? LOG_IN : "<!doctype html><meta charset=utf-8><h1>首页</h1>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        var address = "http://localhost:" + server.getAddress().getPort();
        try (var browser = Browser.open(address)) {
            var page = browser.logIn("clerk.liulin", "demo");

            assertThat(page.locator("h1").textContent()).isEqualTo("首页");
            assertThat(page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone"))
                    .isEqualTo("Asia/Shanghai");
        } finally {
            server.stop(0);
        }
    }
}
