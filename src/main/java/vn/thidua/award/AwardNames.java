package vn.thidua.award;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How awards are called where one is chosen: with a word beside those whose rules could not be read in full. */
@Component
public class AwardNames {

    private final MessageSource messages;

    AwardNames(MessageSource messages) {
        this.messages = messages;
    }

    /** The name, and how far its rules were checked unless they were in full. */
    public String offered(Award award, Locale locale) {
        var name = award.name(locale);
        return award.status() == AwardStatus.VERIFIED
                ? name
                : messages.getMessage("award.offered." + award.status(), new Object[] {name}, locale);
    }
}
