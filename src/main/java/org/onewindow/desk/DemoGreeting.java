package org.onewindow.desk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo where to go. */
@Component
@Profile("demo")
class DemoGreeting {

    private static final Logger log = LoggerFactory.getLogger(DemoGreeting.class);

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void greet(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info("""

                            一门 One Window

                              首页 front page     http://localhost:{}
                              任务列表 Tasklist    http://localhost:{}/camunda/app/tasklist/default/
                              流程监控 Cockpit     http://localhost:{}/camunda/app/cockpit/default/

                              账号 log-ins        clerk.liulin  visitor.liulin  leader.liulin  manager.liulin
                                                  county.leader  medical  school  verifier  coordinator  admin  …
                              密码 password       demo
                            """, port(web), port(web), port(web));
        }
    }

    private static int port(WebServerApplicationContext web) {
        return web.getWebServer().getPort();
    }
}
