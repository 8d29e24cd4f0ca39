package vn.thidua.support;

import java.util.List;

/** Many nominations of a unit that decides them itself, all waiting for its council. */
public record LongAgenda(TestCouncil council, List<String> nominations) {

    private static final String FIGHTER = "CHIEN_SI_THI_DUA_BO_BAN_NGANH_TINH";

    /**
     * Nominates them.
     *
     * @param unit the name of a unit whose head holds a minister's authority
     */
    public static LongAgenda of(TestOrganization units, String unit, int nominees, int members) {
        var walk = new CampaignWalk(units, unit);
        walk.launch(walk.plan("Phong trào có nhiều đề nghị", List.of(unit), List.of(FIGHTER)));
        walk.pledge(unit);
        walk.review(unit);
        walk.rank();
        var council = TestCouncil.of(units, unit, members);
        var nominations = java.util.stream.IntStream.rangeClosed(1, nominees)
                .mapToObj(number -> walk.nominate(unit, FIGHTER, "Cá nhân %03d".formatted(number)))
                .toList();
        return new LongAgenda(council, nominations);
    }
}
