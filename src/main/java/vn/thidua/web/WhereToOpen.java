package vn.thidua.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last line of a start: that everything is ready now, and where. */
@Component
class WhereToOpen {

    private static final Logger log = LoggerFactory.getLogger(WhereToOpen.class);

    private final ServerProperties server;
    private int port;

    WhereToOpen(ServerProperties server) {
        this.server = server;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        log.info("Ready: open {}://localhost:{}", Ssl.isEnabled(server.getSsl()) ? "https" : "http", port);
    }
}
