package vn.thidua.council.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.AgendaItem;
import vn.thidua.council.Council;
import vn.thidua.council.CouncilBallot;
import vn.thidua.council.CouncilKind;
import vn.thidua.council.CouncilRole;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.ItemOutcome;
import vn.thidua.council.RecusalGround;
import vn.thidua.council.RollEntry;
import vn.thidua.council.SessionStatus;
import vn.thidua.council.SessionView;

/** Councils and sessions as programs read and send them. */
final class CouncilResources {

    private CouncilResources() {}

    /** Somebody's time in a council. */
    record MemberResource(
            UUID id,
            UUID person,
            String username,
            String name,
            CouncilRole role,
            boolean votes,
            @Nullable String title,
            @Nullable String homeUnit,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** A council with everybody who ever belonged to it. */
    record CouncilResource(
            UUID id,
            String unit,
            String name,
            CouncilKind kind,
            @Nullable String establishedBy,
            LocalDate from,
            @Nullable LocalDate to,
            boolean recusedCount,
            boolean ownUnitRecuses,
            boolean secondBallot,
            String ruleSource,
            String ruleStatus,
            List<MemberResource> members) {

        static CouncilResource of(Council it) {
            return new CouncilResource(
                    it.id(),
                    it.unit(),
                    it.name(),
                    it.kind(),
                    it.establishedBy(),
                    it.from(),
                    it.to(),
                    it.rules().recusedCount(),
                    it.rules().ownUnitRecuses(),
                    it.rules().secondBallot(),
                    it.rules().source(),
                    it.rules().status().name(),
                    it.members().stream()
                            .map(member -> new MemberResource(
                                    member.id(),
                                    member.person(),
                                    member.username(),
                                    member.name(),
                                    member.role(),
                                    member.votes(),
                                    member.title(),
                                    member.homeUnit(),
                                    member.from(),
                                    member.to()))
                            .toList());
        }
    }

    /** A session in a list. */
    record SessionRow(
            UUID id,
            UUID council,
            String unit,
            SessionStatus status,
            String title,
            LocalDate heldOn,
            String place,
            boolean secret,
            int ballotNo) {

        static SessionRow of(CouncilSession it) {
            return new SessionRow(
                    it.id(),
                    it.council(),
                    it.unit(),
                    it.status(),
                    it.title(),
                    it.heldOn(),
                    it.place(),
                    it.secret(),
                    it.ballotNo());
        }
    }

    /** Numbers of a vote; {@code percent} is the share of all members in favour. */
    record VoteResource(
            int members,
            int present,
            int writtenOpinions,
            int recused,
            int inFavour,
            int against,
            int abstentions,
            BigDecimal percent,
            int needed) {}

    /** A case of the agenda; its vote is absent until it is counted. */
    record ItemResource(
            UUID id,
            int position,
            UUID nomination,
            String award,
            String recipient,
            String detail,
            @Nullable VoteResource vote,
            @Nullable ItemOutcome outcome,
            boolean byChair,
            boolean delivered) {}

    /** A member as on the day of the session, and whether they voted. */
    record VoterResource(
            UUID person,
            String name,
            CouncilRole role,
            boolean voted,
            boolean inWriting,
            @Nullable Boolean present) {}

    /** A member who stays away from a vote. */
    record RecusalResource(
            UUID item,
            UUID person,
            RecusalGround ground,
            @Nullable String reason) {}

    /** A session with its agenda. */
    record SessionResource(
            UUID id,
            UUID council,
            String unit,
            SessionStatus status,
            String title,
            LocalDate heldOn,
            String place,
            boolean secret,
            int ballotNo,
            Map<String, Integer> places,
            @Nullable String reason,
            @Nullable String minutesNumber,
            @Nullable String signedBy,
            @Nullable OffsetDateTime signedAt,
            int members,
            long turnout,
            long delivered,
            boolean mayVote,
            boolean voted,
            List<ItemResource> items,
            List<VoterResource> voters,
            List<RecusalResource> recusals) {

        static SessionResource of(SessionView view, ZoneId zone) {
            var it = view.session();
            var signature = it.signature();
            return new SessionResource(
                    it.id(),
                    it.council(),
                    it.unit(),
                    it.status(),
                    it.title(),
                    it.heldOn(),
                    it.place(),
                    it.secret(),
                    it.ballotNo(),
                    it.places(),
                    it.reason(),
                    signature == null ? null : signature.number(),
                    signature == null ? null : signature.name(),
                    signature == null ? null : local(signature.at(), zone),
                    view.voters().size(),
                    view.turnout(),
                    view.delivered(),
                    view.mine().voter(),
                    view.mine().voted(),
                    view.items().stream().map(item -> item(view, item)).toList(),
                    voters(view),
                    view.recusals().stream()
                            .map(recusal -> new RecusalResource(
                                    recusal.item(), recusal.person(), recusal.ground(), recusal.reason()))
                            .toList());
        }

        private static ItemResource item(SessionView view, AgendaItem item) {
            return new ItemResource(
                    item.id(),
                    item.position(),
                    item.about().id(),
                    item.about().award(),
                    item.about().recipient(),
                    item.about().detail(),
                    vote(view, item),
                    item.inTheEnd(),
                    item.byChair(),
                    item.delivered());
        }

        private static @Nullable VoteResource vote(SessionView view, AgendaItem item) {
            CouncilBallot ballot = view.counted(item);
            var tally = view.tally(item);
            return ballot == null || tally == null
                    ? null
                    : new VoteResource(
                            ballot.members(),
                            ballot.present(),
                            ballot.writtenOpinions(),
                            ballot.recused(),
                            ballot.inFavour(),
                            ballot.against(),
                            ballot.abstentions(),
                            tally.percent(),
                            tally.votesNeeded());
        }

        private static List<VoterResource> voters(SessionView view) {
            var roll =
                    view.roll().stream().collect(java.util.stream.Collectors.toMap(RollEntry::person, entry -> entry));
            return view.voters().stream()
                    .map(voter -> {
                        var entry = roll.get(voter.person());
                        return new VoterResource(
                                voter.person(),
                                voter.name(),
                                voter.role(),
                                entry != null && entry.cast(),
                                entry != null && entry.inWriting(),
                                entry == null ? null : entry.present());
                    })
                    .toList();
        }

        private static OffsetDateTime local(Instant time, ZoneId zone) {
            return time.atZone(zone).toOffsetDateTime();
        }
    }
}
