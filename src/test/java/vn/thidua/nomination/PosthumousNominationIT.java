package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.award.RecipientKind;
import vn.thidua.shared.Ids;
import vn.thidua.support.ApiClient;
import vn.thidua.support.AwardWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** Somebody who has died is proposed for what the decree gives posthumously, and judged by the years they lived. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PosthumousNominationIT extends OrganizationTest {

    private static final String OF_A_MINISTRY = "BANG_KHEN_BO_BAN_NGANH_TINH_CA_NHAN";

    @Autowired
    PosthumousMerit posthumous;

    private TestOrganization units;
    private ApiClient clerk;

    @BeforeAll
    void organization() {
        units = organization("PMN")
                .unit("MINISTRY", "Bộ Xây dựng", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "MINISTRY", "DEPARTMENT", "UNIT", "")
                .create();
        clerk = units.clerk("DEPARTMENT");
    }

    @Test
    void keepsTheDayOfTheDeathAndSaysSoInTheConditions() {
        var id = clerk.post("/nominations", body(OF_A_MINISTRY, "INDIVIDUAL", "2024-06-10"))
                .ok()
                .get("id")
                .asString();

        var read = clerk.get("/nominations/" + id).ok();
        assertThat(read.get("recipient").get("deceasedOn").asString()).isEqualTo("2024-06-10");
        assertThat(clerk.get("/nominations/" + id + "/eligibility").text())
                .contains("POSTHUMOUS", "10/06/2024", "2023", "Đ54.1.b");
    }

    @Test
    void refusesAnAwardForTheLivingByTheDecree() {
        var answer = clerk.post("/nominations", body("GIAY_KHEN_CA_NHAN", "INDIVIDUAL", "2024-06-10"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("nomination.refusal.notGivenPosthumously", "Đ38–42");
    }

    @ParameterizedTest
    @CsvSource({
        "INDIVIDUAL, 2100-01-01, recipient.deceasedOn, không thể sau hôm nay",
        "COLLECTIVE, 2024-06-10, recipient.deceasedOn, Chỉ cá nhân",
        "INDIVIDUAL, 2024-06-09, period.from, trước ngày từ trần",
        "INDIVIDUAL, gestern, recipient.deceasedOn, Cần một ngày",
    })
    void refusesADayThatCannotBe(String kind, String day, String field, String why) {
        var answer = clerk.post("/nominations", body(OF_A_MINISTRY, kind, day));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").valueStream())
                .anySatisfy(error -> assertThat(error.toString()).contains(field, why));
    }

    /** The last year that conditions ask about: a table of who died when and was rated for which years. */
    @ParameterizedTest
    @CsvSource({
        "2024-12-31, , 2024, 2024-12-31",
        "2024-12-31, 2024-06-10, 2023, 2023-12-31",
        "2024-12-31, 2024-06-10, 2024, 2024-06-10",
        "2024-03-31, 2024-06-10, 2024, 2024-03-31",
        "2023-12-31, 2024-06-10, 2022, 2023-12-31",
        "2025-12-31, 2024-06-10, 2023, 2023-12-31",
    })
    void asksAboutTheYearsTheyLived(LocalDate to, LocalDate deceasedOn, int rated, LocalDate lastDay) {
        var dossier = new Dossier(
                OF_A_MINISTRY,
                NominationType.AD_HOC,
                new Dossier.Recipient(RecipientKind.INDIVIDUAL, "Ai đó", null, null, deceasedOn),
                new Dossier.Period(LocalDate.of(2023, 1, 1), to),
                "Cứu người.",
                new Dossier.Facts(
                        List.of(new Dossier.Rating(rated, TaskRating.GOOD)), List.of(), List.of(), List.of(), null));
        var nomination = NominationView.blank(Ids.next(), null, units.code("DEPARTMENT"), dossier, Instant.now());

        assertThat(posthumous.rules().lastDay(nomination)).isEqualTo(lastDay);
    }

    @Test
    void asksAboutTheYearOfTheDeathWhereTheTableSaysSo() {
        jdbc.sql("update thidua.posthumous_award set year_of_death_counts = true where award_code = ?")
                .params(OF_A_MINISTRY)
                .update();
        try {
            asksAboutTheYearsTheyLived(
                    LocalDate.of(2024, 12, 31), LocalDate.of(2024, 6, 10), 2023, LocalDate.of(2024, 6, 10));
        } finally {
            jdbc.sql("update thidua.posthumous_award set year_of_death_counts = false where award_code = ?")
                    .params(OF_A_MINISTRY)
                    .update();
        }
    }

    private Map<String, Object> body(String award, String kind, String deceasedOn) {
        var recipient = Map.<String, Object>of("kind", kind, "name", "Người hy sinh", "deceasedOn", deceasedOn);
        return new AwardWalk(units).body("DEPARTMENT", award, recipient, "2024-06-10");
    }
}
