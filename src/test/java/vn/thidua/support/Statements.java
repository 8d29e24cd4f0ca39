package vn.thidua.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Listens to what this thread asks the database. Not the engine's own statements: no list may need one. */
public final class Statements {

    private static final String SENT = "Executing prepared SQL statement";

    private Statements() {}

    /** What is done meanwhile; it may fail, and then the test fails with it. */
    public interface Act {
        void run() throws Exception;
    }

    /** The statements that this thread sends during the act, in their order. */
    public static List<String> during(Act act) throws Exception {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var heard = new Ear(Thread.currentThread());
        heard.start();
        logger.addAppender(heard);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            act.run();
        } finally {
            logger.setLevel(before);
            logger.setAdditive(true);
            logger.detachAppender(heard);
        }
        return List.copyOf(heard.statements);
    }

    /** Asks at once whose statement it is: an event read later names the thread that reads it. */
    private static final class Ear extends AppenderBase<ILoggingEvent> {

        private final Thread whose;
        private final List<String> statements = new ArrayList<>();

        Ear(Thread whose) {
            this.whose = whose;
        }

        @Override
        protected void append(ILoggingEvent event) {
            var message = event.getFormattedMessage();
            if (Thread.currentThread() == whose && message.startsWith(SENT)) {
                statements.add(message.substring(SENT.length()).replaceAll("\\s+", " "));
            }
        }
    }
}
