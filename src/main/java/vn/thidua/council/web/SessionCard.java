package vn.thidua.council.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.SessionView;
import vn.thidua.web.StationLine;

/**
 * A session in words.
 *
 * @param turnout how many have voted, of how many
 * @param groups the agenda by award
 * @param told whether votes or results are known yet
 * @param attendance the members with what the roll says of them
 * @param away who stays away from what
 * @param delivered how many cases were told their results, in percent
 */
public record SessionCard(
        SessionView view,
        CouncilSession session,
        Badge badge,
        List<StationLine> stations,
        List<Fact> facts,
        String turnout,
        List<Group> groups,
        boolean told,
        List<Attendant> attendance,
        List<String> away,
        int delivered,
        String progress,
        @Nullable String ballotTask) {

    /** A state in a word. */
    public record Badge(String kind, String icon, String text) {}

    /** A fact with its label. */
    public record Fact(String label, String value) {}

    /** The cases of one award, and what they have to reach. */
    public record Group(String award, String rule, List<Line> lines) {}

    /**
     * A case of the agenda.
     *
     * @param votes how it was voted, or is so far; empty where nobody may know yet
     */
    public record Line(
            UUID item,
            int position,
            String recipient,
            String detail,
            UUID caseId,
            String votes,
            @Nullable Badge outcome) {}

    /** A member and what the roll says. */
    public record Attendant(UUID person, String name, String office, Badge state, boolean mayWrite) {}

    /** Who may be asked for what was typed last, by field. */
    public record Typed(Map<String, String> values) {

        static final Typed NOTHING = new Typed(Map.of());

        public String of(String field) {
            return values.getOrDefault(field, "");
        }
    }
}
