package vn.thidua.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Act;

/** Acts that follow each other, as a line of stations: who did which when, and which is awaited. */
@Component
public class ActStations {

    private final Texts texts;
    private final Fmt fmt;

    ActStations(Texts texts, Fmt fmt) {
        this.texts = texts;
        this.fmt = fmt;
    }

    /**
     * Draws the line.
     *
     * @param titles the message keys of the acts
     * @param acts those that are done
     * @param ended the message key of how the case ended before its last act, absent unless it did
     * @param note the message key of what the awaited act has to mind, often absent
     */
    public List<StationLine> of(List<String> titles, List<Act> acts, @Nullable String ended, @Nullable String note) {
        var line = new ArrayList<StationLine>();
        for (int i = 0; i < titles.size(); i++) {
            var title = texts.of(titles.get(i));
            if (i < acts.size()) {
                var act = acts.get(i);
                line.add(
                        new StationLine(title, act.by() + ", " + fmt.dateTime(act.at()), null, StationLine.State.DONE));
            } else if (i > acts.size()) {
                line.add(new StationLine(title, texts.of("web.stations.later"), null, StationLine.State.AHEAD));
            } else if (ended != null) {
                line.add(new StationLine(title, texts.of(ended), null, StationLine.State.FAILED));
            } else {
                var minded = note == null ? null : texts.of(note);
                line.add(new StationLine(title, texts.of("web.stations.now"), minded, StationLine.State.HERE));
            }
        }
        return line;
    }
}
