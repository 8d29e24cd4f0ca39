package vn.thidua.pledge.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.pledge.Act;
import vn.thidua.pledge.PledgeStatus;
import vn.thidua.pledge.PledgeView;
import vn.thidua.web.Fmt;

/** The way of a pledge as a line of stations: drafted, signed, accepted. */
@Component
class PledgeStations {

    private final MessageSource messages;
    private final Fmt fmt;

    PledgeStations(MessageSource messages, Fmt fmt) {
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

    /** Where the pledge stands, seen from a station. */
    enum State {
        DONE,
        HERE,
        AHEAD,
        FAILED
    }

    List<Station> of(PledgeView pledge) {
        var latest = pledge.latest();
        boolean anew = latest == null || pledge.status() == PledgeStatus.RETURNED;
        var returned = pledge.returned();
        var acts = anew
                ? Arrays.<@Nullable Act>asList(null, null, null)
                : Arrays.asList(latest.drafted(), latest.signed(), latest.accepted());
        var titles = List.of("pledge.page.drafted", "pledge.page.signed", "pledge.page.accepted");
        var stations = new ArrayList<Station>();
        boolean reached = true;
        for (int i = 0; i < titles.size(); i++) {
            var act = acts.get(i);
            var state = state(act, reached, pledge.status());
            var note = i == 0 && returned != null ? text("pledge.page.returnedTitle") : null;
            stations.add(new Station(text(titles.get(i)), detail(act, state), note, state));
            reached = act != null;
        }
        return stations;
    }

    private static State state(@Nullable Act act, boolean reached, PledgeStatus status) {
        if (act != null) {
            return State.DONE;
        }
        if (!reached) {
            return State.AHEAD;
        }
        return status == PledgeStatus.CANCELLED ? State.FAILED : State.HERE;
    }

    private String detail(@Nullable Act act, State state) {
        if (act != null) {
            return act.by() + ", " + fmt.dateTime(act.at());
        }
        return switch (state) {
            case HERE -> text("pledge.page.now");
            case FAILED -> text("pledge.pledgeStatus.CANCELLED");
            default -> text("pledge.page.ahead");
        };
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
