package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardStatus;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Role;

/**
 * A council of emulation and commendation.
 *
 * @param unit the code of the unit that it advises
 * @param establishedBy the decision that set it up, absent where it was not entered
 * @param to its last day, absent while it meets
 * @param members everybody who ever belonged to it, the highest first
 */
public record Council(
        UUID id,
        String unit,
        String name,
        CouncilKind kind,
        @Nullable String establishedBy,
        LocalDate from,
        @Nullable LocalDate to,
        Rules rules,
        List<CouncilMember> members) {

    /**
     * What the law leaves to ministries and provinces.
     *
     * @param recusedCount whether a member who stays away from a vote still counts among all members
     * @param ownUnitRecuses whether members stay away from votes on nominees of their own units
     * @param secondBallot whether those who were not carried may be voted on once more
     * @param source where that stands
     * @param status how far it could be read
     */
    public record Rules(
            boolean recusedCount, boolean ownUnitRecuses, boolean secondBallot, String source, AwardStatus status) {}

    public Council {
        members = List.copyOf(members);
    }

    /** Who belongs to it on the day. */
    public List<CouncilMember> membersOn(LocalDate day) {
        return members.stream().filter(member -> member.belongsOn(day)).toList();
    }

    /** Those among all of whom shares are taken. */
    public List<CouncilMember> votersOn(LocalDate day) {
        return membersOn(day).stream().filter(CouncilMember::votes).toList();
    }

    /** Who belongs to it on that day or joins later. */
    Stream<CouncilMember> belongingFrom(LocalDate day) {
        return members.stream()
                .filter(member -> member.to() == null || !member.to().isBefore(day));
    }

    /** Whether sessions can be held here: somebody presides and somebody keeps the minutes. */
    public boolean meetsOn(LocalDate day) {
        return !from.isAfter(day) && to == null && has(CouncilRole.CHAIR, day) && has(CouncilRole.SECRETARY, day);
    }

    boolean has(CouncilRole role, LocalDate day) {
        return membersOn(day).stream().anyMatch(member -> member.role() == role);
    }

    boolean knows(UUID person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    Desk chair() {
        return new Desk(Role.COUNCIL_CHAIR, unit);
    }

    Desk secretary() {
        return new Desk(Role.COUNCIL_SECRETARY, unit);
    }
}
