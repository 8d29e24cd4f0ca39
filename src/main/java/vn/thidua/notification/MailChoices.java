package vn.thidua.notification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;

/** One's own choice of how many mails to get. */
@Component
@Transactional
public class MailChoices {

    private final MailRepository mails;
    private final MailDelivery delivery;

    MailChoices(MailRepository mails, MailDelivery delivery) {
        this.mails = mails;
        this.delivery = delivery;
    }

    /**
     * What somebody gets.
     *
     * @param sent whether this installation sends mails at all
     * @param hasAddress whether there is an address to send them to
     */
    public record MailWish(MailChoice choice, boolean sent, boolean hasAddress) {}

    @Transactional(readOnly = true)
    public MailWish of(Actor actor) {
        return new MailWish(
                mails.choice(actor.personId()).orElse(MailChoice.AT_ONCE),
                delivery.isOn(),
                mails.hasAddress(actor.personId()));
    }

    /**
     * From the next notice on. What was kept back for the mail of the day goes out now, unless there still is to be one.
     *
     * @throws Refusal 400 where there is no such choice
     */
    public MailWish choose(@Nullable String sent, Actor actor) {
        var choice = QueryParameters.constant("choice", MailChoice.class, sent);
        if (choice == null) {
            throw Refusal.invalid("choice", "shared.field.required");
        }
        mails.choose(actor.personId(), Optional.of(choice).filter(each -> each != MailChoice.AT_ONCE));
        if (choice != MailChoice.DAILY && mails.keepNothingBack(actor.personId())) {
            delivery.wakeAfterCommit();
        }
        return of(actor);
    }
}
