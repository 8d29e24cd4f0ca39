package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RouteStop;

/**
 * A nomination as others read it.
 *
 * @param campaignId absent outside of every campaign: ad hoc merit, and whoever leads a cluster
 * @param unit the code of the nominating unit
 * @param since when it reached its status
 * @param stations the route from the day of submission, empty before
 * @param paper the paper it is on now, absent while it is on none
 * @param reason why it came back, was refused or withdrawn; absent otherwise
 * @param legalGround the article of a refusal
 * @param decision the decision that awarded it, absent without one
 * @param clock how long it was out for supplement
 * @param rules the rules it stands on, absent before it was submitted
 * @param submittedAt absent before it was submitted
 * @param endedAt absent before its end
 */
public record NominationView(
        UUID id,
        @Nullable UUID campaignId,
        String unit,
        Dossier dossier,
        NominationStatus status,
        Instant since,
        List<Station> stations,
        @Nullable UUID paper,
        @Nullable String reason,
        @Nullable String legalGround,
        @Nullable Decision decision,
        StoppedClock clock,
        @Nullable KeptRules rules,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant endedAt) {

    public NominationView {
        stations = List.copyOf(stations);
    }

    /** A draft that has just been written. */
    static NominationView blank(UUID id, @Nullable UUID campaign, String unit, Dossier dossier, Instant now) {
        return new NominationView(
                id,
                campaign,
                unit,
                dossier,
                NominationStatus.DRAFT,
                now,
                List.of(),
                null,
                null,
                null,
                null,
                StoppedClock.RUNNING,
                null,
                now,
                null,
                null);
    }

    /** The same for another award. */
    NominationView asking(String award) {
        return new NominationView(
                id,
                campaignId,
                unit,
                dossier.asking(award),
                status,
                since,
                stations,
                paper,
                reason,
                legalGround,
                decision,
                clock,
                rules,
                createdAt,
                submittedAt,
                endedAt);
    }

    /** The station it has come to; empty before it was submitted and after its end. */
    public Optional<Station> here() {
        return stations.stream()
                .filter(station -> station.state() == Station.State.HERE)
                .findFirst();
    }

    /** The code of the unit that has to do something now; absent after the end. */
    public @Nullable String holder() {
        if (status.isEnded()) {
            return null;
        }
        return status == NominationStatus.DRAFT || status.stopsTheClock()
                ? unit
                : here().map(Station::unit).orElse(unit);
    }

    /** The campaign's id as events and tasks carry it. */
    public @Nullable String campaignText() {
        return campaignId == null ? null : campaignId.toString();
    }

    /** The last unit of its route in this installation: the one that decides, or that submits to an authority outside. */
    public String lastUnitHere() {
        return stations.stream()
                .filter(station -> station.role() != RouteStop.Role.OUTSIDE)
                .reduce((first, last) -> last)
                .map(Station::unit)
                .orElse(unit);
    }

    /** Whether it is for ad hoc merit outside of every campaign, and goes by the procedure for that. */
    public boolean isAdHoc() {
        return campaignId == null && dossier.type() == NominationType.AD_HOC;
    }

    public boolean wasSubmitted() {
        return submittedAt != null;
    }
}
