package vn.thidua.nomination;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the nominating unit changed since its dossier went back for supplement, field by field.
 *
 * @param reason what was asked for
 * @param returnedAt when it went back
 * @param resubmittedAt when it came again, absent while it is out
 * @param before the dossier as it was
 * @param after the dossier as it is
 * @param filesAdded files it did not have
 * @param filesRemoved how many files it has no longer
 */
public record DossierChanges(
        String reason,
        Instant returnedAt,
        @Nullable Instant resubmittedAt,
        Dossier before,
        Dossier after,
        List<UUID> filesAdded,
        int filesRemoved) {

    /** A part of the dossier that the nominating unit can write. */
    public enum Part {
        POSITION(dossier -> dossier.recipient().position()),
        DECEASED_ON(dossier -> dossier.recipient().deceasedOn()),
        FROM(dossier -> dossier.period().from()),
        TO(dossier -> dossier.period().to()),
        ACHIEVEMENT(Dossier::achievement),
        RATINGS(dossier -> dossier.facts().ratings()),
        TITLES(dossier -> dossier.facts().titles()),
        INITIATIVES(dossier -> dossier.facts().initiatives()),
        RESEARCH(dossier -> further(dossier).research()),
        COMBAT_MERITS(dossier -> further(dossier).combatMerits()),
        MEMBERS(dossier -> further(dossier).members()),
        MEMBER_TITLES(dossier -> further(dossier).memberTitles()),
        MEMBER_RATINGS(dossier -> further(dossier).memberRatings()),
        DISCIPLINED_MEMBERS(dossier -> further(dossier).disciplinedMembers()),
        CLUSTER_RANK(dossier -> further(dossier).clusterRank()),
        CAMPAIGN_RANK(dossier -> further(dossier).campaignRank()),
        CLUSTER_LEADERS(dossier -> further(dossier).clusterLeaders()),
        BALLOT(dossier -> further(dossier).ballot()),
        REPORTED_ON(dossier -> further(dossier).reportedOn()),
        DISCIPLINED_UNTIL(dossier -> further(dossier).disciplinedUntil()),
        CONFIRMATION(dossier -> further(dossier).confirmation()),
        CONFIRMED(dossier -> further(dossier).confirmed());

        /** What conditions are judged by. */
        public static final Set<Part> FACTS = Collections.unmodifiableSet(EnumSet.range(RATINGS, CONFIRMED));

        private final Function<Dossier, @Nullable Object> read;

        Part(Function<Dossier, @Nullable Object> read) {
            this.read = read;
        }

        private static FurtherFacts further(Dossier dossier) {
            return dossier.facts().further();
        }

        /** What it says in a dossier. */
        public @Nullable Object in(Dossier dossier) {
            return read.apply(dossier);
        }
    }

    /** The parts that say something else than before. */
    public List<Part> changed() {
        return Stream.of(Part.values())
                .filter(part -> !java.util.Objects.equals(part.in(before), part.in(after)))
                .toList();
    }

    /** Whether anything is different at all. */
    public boolean isEmpty() {
        return changed().isEmpty() && filesAdded.isEmpty() && filesRemoved == 0;
    }
}
