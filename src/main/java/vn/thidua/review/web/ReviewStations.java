package vn.thidua.review.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.review.Act;
import vn.thidua.review.ReviewStatus;
import vn.thidua.review.ReviewVersion;
import vn.thidua.review.ReviewView;
import vn.thidua.web.Fmt;

/** The way of a review as a line of stations: scored, confirmed, verified. */
@Component
class ReviewStations {

    private final MessageSource messages;
    private final Fmt fmt;

    ReviewStations(MessageSource messages, Fmt fmt) {
        this.messages = messages;
        this.fmt = fmt;
    }

    /**
     * One station.
     *
     * @param detail who and when, or what is awaited
     * @param note what needs attention, absent otherwise
     */
    record Station(String title, String detail, @Nullable String note, State state) {}

    /** Where the review stands, seen from a station. */
    enum State {
        DONE,
        HERE,
        AHEAD,
        FAILED
    }

    List<Station> of(ReviewView review) {
        var latest = review.latest();
        boolean anew = latest == null || review.status() == ReviewStatus.RETURNED;
        var returned = review.returned();
        var acts = anew
                ? Arrays.<@Nullable Act>asList(null, null, null)
                : Arrays.asList(latest.scored(), latest.confirmed(), verified(latest));
        var titles = List.of("review.page.scored", "review.page.confirmed", "review.page.verified");
        var stations = new ArrayList<Station>();
        boolean reached = true;
        for (int i = 0; i < titles.size(); i++) {
            var act = acts.get(i);
            var state = state(act, reached, review.status());
            var note = i == 0 && returned != null ? text("review.page.returnedTitle") : null;
            stations.add(new Station(text(titles.get(i)), detail(act, state), note, state));
            reached = act != null;
        }
        return stations;
    }

    private static @Nullable Act verified(ReviewVersion version) {
        var verification = version.verified();
        return verification == null ? null : verification.act();
    }

    private static State state(@Nullable Act act, boolean reached, ReviewStatus status) {
        if (act != null) {
            return State.DONE;
        }
        if (!reached) {
            return State.AHEAD;
        }
        return status == ReviewStatus.CANCELLED ? State.FAILED : State.HERE;
    }

    private String detail(@Nullable Act act, State state) {
        if (act != null) {
            return act.by() + ", " + fmt.dateTime(act.at());
        }
        return switch (state) {
            case HERE -> text("review.page.now");
            case FAILED -> text("review.reviewStatus.CANCELLED");
            default -> text("review.page.ahead");
        };
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
