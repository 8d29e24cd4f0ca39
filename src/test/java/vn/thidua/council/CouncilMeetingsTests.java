package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.organization.Echelon;

class CouncilMeetingsTests {

    private static final String FIGHTER = "CHIEN_SI_THI_DUA_BO_BAN_NGANH_TINH";
    private static final String NATIONAL = "CHIEN_SI_THI_DUA_TOAN_QUOC";

    private static final MeetingRule ANY = rule(null, null, null, MeetingScope.WHERE_IT_ENDS);
    private static final MeetingRule NATIONAL_EVERYWHERE = rule(NATIONAL, null, null, MeetingScope.WHERE_APPRAISED);
    private static final MeetingRule NO_COMMUNES = rule(null, Echelon.COMMUNE, null, MeetingScope.NEVER);
    private static final MeetingRule BAC_NINH = rule(null, null, "TINH_BAC_NINH", MeetingScope.NEVER);
    private static final MeetingRule BAC_NINH_FIGHTER =
            rule(FIGHTER, null, "TINH_BAC_NINH", MeetingScope.WHERE_IT_ENDS);
    private static final List<MeetingRule> RULES =
            List.of(ANY, NATIONAL_EVERYWHERE, NO_COMMUNES, BAC_NINH, BAC_NINH_FIGHTER);

    @Test
    void takesTheClosestRule() {
        assertThat(closest(FIGHTER, "BO_X", Echelon.MINISTRY)).isEqualTo(ANY);
        assertThat(closest(NATIONAL, "BO_X", Echelon.MINISTRY)).isEqualTo(NATIONAL_EVERYWHERE);
        assertThat(closest(FIGHTER, "XA_X", Echelon.COMMUNE)).isEqualTo(NO_COMMUNES);
        assertThat(closest(NATIONAL, "XA_X", Echelon.COMMUNE)).isEqualTo(NATIONAL_EVERYWHERE);
        assertThat(closest(NATIONAL, "TINH_BAC_NINH", Echelon.PROVINCE)).isEqualTo(BAC_NINH);
        assertThat(closest(FIGHTER, "TINH_BAC_NINH", Echelon.PROVINCE)).isEqualTo(BAC_NINH_FIGHTER);
    }

    @Test
    void saysAtWhichStationsACouncilVotes() {
        var home = new MeetingPlace("A", true, false);
        var between = new MeetingPlace("B", false, false);
        var last = new MeetingPlace("C", false, true);
        var only = new MeetingPlace("A", true, true);

        assertThat(List.of(home, between, last, only)).noneMatch(place -> place.isIn(MeetingScope.NEVER));
        assertThat(List.of(home, between, last, only)).allMatch(place -> place.isIn(MeetingScope.EVERYWHERE));
        assertThat(List.of(between, last, only)).allMatch(place -> place.isIn(MeetingScope.WHERE_APPRAISED));
        assertThat(home.isIn(MeetingScope.WHERE_APPRAISED)).isFalse();
        assertThat(List.of(last, only)).allMatch(place -> place.isIn(MeetingScope.WHERE_IT_ENDS));
        assertThat(List.of(home, between)).noneMatch(place -> place.isIn(MeetingScope.WHERE_IT_ENDS));
    }

    private static MeetingRule closest(String award, String unit, Echelon echelon) {
        return CouncilMeetings.closest(RULES, award, unit, echelon).orElseThrow();
    }

    private static MeetingRule rule(
            @Nullable String award, @Nullable Echelon echelon, @Nullable String unit, MeetingScope scope) {
        return new MeetingRule(award, echelon, unit, scope);
    }
}
