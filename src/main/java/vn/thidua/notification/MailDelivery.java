package vn.thidua.notification;

import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands the outbox to the mail server, on a thread of its own: a server that is slow or down keeps no request waiting. It
 * is off unless {@code spring.mail.host} is set; then nothing is put into the outbox either.
 *
 * <p>No mail is sent twice by itself: it is claimed in a transaction of its own before the server hears of it. What the
 * server certainly did not take is tried again with growing pauses for as long as it takes; where nobody can know, it waits
 * for a person's word.
 */
@Component
class MailDelivery implements SmartLifecycle {

    /** A mail that was claimed so long ago is being sent by nobody: the connection's own limits are far shorter. */
    static final Duration LONGEST_SENDING = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);
    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int DOUBLINGS = 9;
    private static final int LONGEST_ERROR = 1_000;

    private final ObjectProvider<JavaMailSender> server;
    private final MailRepository outbox;
    private final MailWriter writer;
    private final Clock clock;
    private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();
    private volatile boolean running;
    private volatile Instant silentUntil = Instant.EPOCH;
    private int failuresInARow;

    MailDelivery(ObjectProvider<JavaMailSender> server, MailRepository outbox, MailWriter writer, Clock clock) {
        this.server = server;
        this.outbox = outbox;
        this.writer = writer;
        this.clock = clock;
    }

    /** Whether mails are sent at all. */
    boolean isOn() {
        return server.getIfAvailable() != null;
    }

    /** There is something to send. */
    void wake() {
        if (running) {
            thread.execute(this::round);
        }
    }

    /** If the transaction at hand commits, somebody wants mail sent: whether the server was silent is forgotten. */
    void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeNow();
            }
        });
    }

    /** Forgets that the server was silent: somebody says that it is there again. */
    void wakeNow() {
        silentUntil = Instant.EPOCH;
        wake();
    }

    @Override
    public void start() {
        if (isOn()) {
            thread.setThreadNamePrefix("mail-");
            thread.setWaitForTasksToCompleteOnShutdown(true);
            thread.setAwaitTerminationSeconds(20);
            thread.initialize();
            thread.scheduleWithFixedDelay(this::round, clock.instant().plus(EVERY), EVERY);
            running = true;
        }
    }

    @Override
    public void stop() {
        if (running) {
            running = false;
            thread.shutdown();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Sends what is due, until nothing is left or the server stops answering. */
    private void round() {
        try {
            outbox.unsureAfter(LONGEST_SENDING);
            boolean answering = !silentUntil.isAfter(clock.instant());
            while (running && answering) {
                var next = outbox.claim();
                if (next.isEmpty()) {
                    return;
                }
                answering = send(next.get());
            }
        } catch (RuntimeException unexpected) {
            // the thread must live on: the outbox keeps whatever could not be handled
            log.warn("The outbox could not be worked through", unexpected);
        }
    }

    /** Returns whether the server answered. */
    private boolean send(OutgoingMail mail) {
        try {
            server.getObject().send(message -> writer.write(mail, message));
            outbox.sent(mail.id());
            failuresInARow = 0;
            return true;
        } catch (MailException failed) {
            return failed(mail, failed);
        }
    }

    private boolean failed(OutgoingMail mail, MailException failed) {
        Throwable cause = cause(failed);
        var error = shortened(cause);
        if (isSilence(failed)) {
            var pause = pause(++failuresInARow);
            silentUntil = clock.instant().plus(pause);
            outbox.again(mail.id(), pause(mail.attempts()), error);
            log.warn("The mail server does not answer, next try in {}: {}", pause, error);
            return false;
        }
        if (!(cause instanceof SendFailedException refused)) {
            outbox.ended(mail.id(), OutgoingMail.State.UNSURE, error);
        } else if (MailRefusal.isFinal(refused)) {
            outbox.ended(mail.id(), OutgoingMail.State.REFUSED, error);
        } else {
            outbox.again(mail.id(), pause(mail.attempts()), error);
        }
        log.warn("Mail {} was not sent: {}", mail.id(), error);
        return true;
    }

    /** No connection, or not with these credentials: the mail itself was never spoken of. */
    private static boolean isSilence(MailException failed) {
        return failed instanceof MailAuthenticationException
                || failed instanceof MailSendException sending && sending.getCause() != null;
    }

    private static Throwable cause(MailException failed) {
        if (failed instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
            return sending.getMessageExceptions()[0];
        }
        return failed.getCause() == null ? failed : failed.getCause();
    }

    /** Half a minute, doubling to four hours. */
    static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static String shortened(Throwable error) {
        var text = String.valueOf(error.getMessage()).strip();
        return text.substring(0, Math.min(LONGEST_ERROR, text.length()));
    }
}
