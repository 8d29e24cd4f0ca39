package vn.thidua.council.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.Balloting;
import vn.thidua.council.Choice;

/** Ballot papers, and what programs send to sessions. */
final class BallotResources {

    private BallotResources() {}

    /** A case on one's ballot paper. */
    record PaperLine(
            UUID item,
            int position,
            UUID nomination,
            String award,
            String recipient,
            String detail,
            @Nullable Choice choice,
            boolean recused) {}

    /** One's ballot paper; the receipt is told once it is cast, in a secret ballot. */
    record PaperResource(
            UUID session,
            int ballotNo,
            boolean secret,
            boolean cast,
            int unmarked,
            @Nullable String receipt,
            List<PaperLine> lines) {

        static PaperResource of(Balloting.Paper paper) {
            return new PaperResource(
                    paper.session().id(),
                    paper.session().ballotNo(),
                    paper.session().secret(),
                    paper.cast(),
                    paper.cast() ? 0 : paper.unmarked(),
                    paper.receipt(),
                    paper.lines().stream()
                            .map(line -> new PaperLine(
                                    line.id(),
                                    line.position(),
                                    line.about().id(),
                                    line.about().award(),
                                    line.about().recipient(),
                                    line.about().detail(),
                                    paper.choices().get(line.id()),
                                    paper.recused().contains(line.id())))
                            .toList());
        }
    }

    /** Marks by item; a null takes one away. */
    record Marks(@Nullable Map<UUID, @Nullable Choice> choices) {}

    /** The last marks, and whether what is not marked is meant to be blank. */
    record Cast(
            @Nullable Map<UUID, @Nullable Choice> choices,
            @Nullable Boolean blankRest) {}

    /** The written opinion of an absent member. */
    record Written(
            @Nullable String person,
            @Nullable Map<UUID, @Nullable Choice> choices,
            @Nullable String scan) {}

    /** An interest that a member declares; without a person it is one's own. */
    record Interest(
            @Nullable String item,
            @Nullable String person,
            @Nullable String reason) {}

    /** Why. */
    record Because(@Nullable String reason) {}

    /** A paper to be laid before the members. */
    record PaperFile(@Nullable String file) {}

    /** A receipt as it was written down. */
    record Receipt(@Nullable String receipt) {}

    /** The last day in the council. */
    record LastDay(@Nullable String lastDay) {}

    /** A choice found by a receipt. */
    record FoundVote(UUID item, Choice choice) {}
}
