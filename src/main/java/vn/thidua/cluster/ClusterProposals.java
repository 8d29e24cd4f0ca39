package vn.thidua.cluster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.DocumentWords;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.PreparedNominations;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;

/**
 * Lays before the leader of a year the draft of its nomination for the cluster's flag, once for each year. The leader's own
 * clerk completes it and submits it like any other; what the results say needs no proof there.
 */
@Component
public class ClusterProposals {

    private final ClusterRepository clusters;
    private final PreparedNominations nominations;
    private final NominationQueries queries;
    private final ClusterJournal journal;
    private final Units units;
    private final DocumentWords words;

    ClusterProposals(
            ClusterRepository clusters,
            PreparedNominations nominations,
            NominationQueries queries,
            ClusterJournal journal,
            Units units,
            DocumentWords words) {
        this.clusters = clusters;
        this.nominations = nominations;
        this.queries = queries;
        this.journal = journal;
        this.units = units;
        this.words = words;
    }

    /** Again without harm; nothing where nobody leads, or where the cluster proposes for no award. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void prepare(ClusterYear year, Cluster cluster, int members) {
        var leader = year.content().leader();
        var award = cluster.flagAward();
        var id = Ids.next();
        if (leader == null
                || leader.unit() == null
                || award == null
                || !clusters.insertProposal(
                        year.id(), id, journal.now(Actor.SYSTEM).at())) {
            return;
        }
        var achievement = words.get(
                "cluster.proposal.achievement",
                units.get(leader.unit()).nameVi(),
                cluster.unit().nameVi(),
                String.valueOf(year.year()),
                leader.votes(),
                members);
        nominations.forLeader(id, leader.unit(), award, year.year(), achievement);
        journal.say(year, "proposalPrepared", leader.unit(), Actor.SYSTEM);
    }

    /** The nomination that was prepared for the leader of a year, for whoever may see it: while a draft, its own unit. */
    @Transactional(readOnly = true)
    public Optional<UUID> visible(UUID year, Actor actor) {
        return clusters.proposal(year)
                .filter(id -> queries.visibleAmong(List.of(id), actor).contains(id));
    }
}
