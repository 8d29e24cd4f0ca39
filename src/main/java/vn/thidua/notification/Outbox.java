package vn.thidua.notification;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Refusal;

/** The mails that have not gone out, for administrators. */
@Component
@Transactional
public class Outbox {

    /** No more are shown at once. */
    public static final int MOST = 200;

    private final MailRepository mails;
    private final MailDelivery delivery;
    private final ApplicationEventPublisher events;

    Outbox(MailRepository mails, MailDelivery delivery, ApplicationEventPublisher events) {
        this.mails = mails;
        this.delivery = delivery;
        this.events = events;
    }

    /** Whether mails are sent at all. */
    public boolean isOn() {
        return delivery.isOn();
    }

    /** The oldest unsent ones, at most {@link #MOST}. */
    @Transactional(readOnly = true)
    public List<OutgoingMail> unsent(Actor actor) {
        requireAdmin(actor);
        return mails.unsent(MOST);
    }

    /**
     * Sends a mail now, to the address that its reader has now, also one that may have gone out already.
     *
     * @throws Refusal 409 if it is being sent or has gone out meanwhile
     */
    public void release(UUID id, Actor actor) {
        requireAdmin(actor);
        if (!mails.release(id)) {
            throw Refusal.conflict("shared.refusal.stale");
        }
        events.publishEvent(CaseEvent.of("mail", id.toString(), null, null, "mailReleased", actor));
        delivery.wakeAfterCommit();
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.isAdmin()) {
            throw Refusal.notAllowed("notification.refusal.onlyAdministrators");
        }
    }
}
