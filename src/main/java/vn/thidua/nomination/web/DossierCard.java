package vn.thidua.nomination.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.attachment.Attachment;
import vn.thidua.nomination.NominationView;
import vn.thidua.web.StationLine;

/**
 * A nomination as the pages show it: every code a name, every state a word in the reader's language.
 *
 * @param view the nomination itself
 * @param campaign the campaign's title, absent outside of every campaign
 * @param unit the nominating unit's name
 * @param award the award's name
 * @param legalSource the articles the award stands on
 * @param badge where it stands, in a word
 * @param stations the route; before the submission as it would be today
 * @param about who and what, for a definition list
 * @param stated by what conditions can be judged
 * @param holds one sentence per hold
 * @param files what the dossier brings along
 * @param stopped how long the clock stood still, absent unless it did
 * @param opinions whether others may be asked what they say, or have said something
 * @param appraisal what the appraisal desk did
 * @param history what happened, latest first
 */
public record DossierCard(
        NominationView view,
        @Nullable String campaign,
        String unit,
        String award,
        String legalSource,
        Badge badge,
        List<StationLine> stations,
        List<Fact> about,
        List<Stated> stated,
        List<String> holds,
        List<Attachment> files,
        @Nullable String stopped,
        boolean opinions,
        AppraisalCard appraisal,
        List<HistoryLine> history) {

    /** Whether anything is stated by which conditions can be judged. */
    public boolean hasFacts() {
        return !(stated.isEmpty() && holds.isEmpty());
    }

    /** @param kind {@code ok warn danger info muted gold} */
    public record Badge(String kind, String icon, String text) {}

    /**
     * What the dossier says about one thing.
     *
     * @param lines one sentence each
     */
    public record Stated(String label, List<String> lines) {}

    /** A term and what it is. */
    public record Fact(String label, String value) {}

    /**
     * A line of the history.
     *
     * @param text what happened
     * @param by who did it
     * @param reason what was said about it
     * @param paper the paper that moved it, to which the line leads
     */
    public record HistoryLine(
            Instant at,
            String text,
            String by,
            @Nullable String reason,
            @Nullable UUID paper) {}
}
