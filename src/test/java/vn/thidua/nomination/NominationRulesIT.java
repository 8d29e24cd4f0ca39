package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import vn.thidua.award.AwardRule;
import vn.thidua.award.AwardRules;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** Rules that change in the middle: what was received keeps the old ones, what comes later has the new. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NominationRulesIT extends OrganizationTest {

    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";

    @Autowired
    NominationQueries nominations;

    @Autowired
    AwardRules rules;

    @Autowired
    Clock clock;

    private TestOrganization units;

    @BeforeAll
    void organization() {
        units = organization("NRU")
                .unit("BOARD", "Ban Quản lý", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("COMMAND", "Bộ Tư lệnh", "BOARD", "COMMAND", "UNIT", "ARMY_AS_DELEGATED")
                .unit("TEAM", "Phòng Kỹ thuật", "COMMAND", "DEPARTMENT", "UNIT", "")
                .create();
    }

    @Test
    void aRunningNominationKeepsTheRulesOfItsDayAndANewOneHasTheNew() {
        var today = LocalDate.now(clock);
        var running = submit("Người được đề nghị trước");
        var before = kept(running);
        assertThat(nominations.get(running).rules().receivedOn()).isEqualTo(today);
        assertThat(before.decidingAuthorities()).contains("ARMY_AS_DELEGATED");

        var version = UUID.fromString(units.api("admin")
                .post(
                        "/award-catalogue/" + CERTIFICATE + "/versions",
                        Map.of(
                                "unit",
                                units.code("BOARD"),
                                "validFrom",
                                today.toString(),
                                "decidingAuthorities",
                                List.of("MINISTER_OR_EQUIVALENT"),
                                "bonusMultiple",
                                0.5,
                                "legalSource",
                                "QĐ 05/2026/QĐ-BQL Đ2",
                                "status",
                                "VERIFIED"))
                .ok()
                .path("id")
                .asString());
        var later = submit("Người được đề nghị sau");

        assertThat(kept(running)).isEqualTo(before);
        assertThat(route(running)).containsExactly(units.code("TEAM"), units.code("COMMAND"));
        assertThat(kept(later).decidingAuthorities()).containsExactly("MINISTER_OR_EQUIVALENT");
        assertThat(kept(later).bonusMultiple()).isEqualByComparingTo("0.5");
        assertThat(kept(later).versions()).contains(version);
        assertThat(route(later)).containsExactly(units.code("TEAM"), units.code("COMMAND"), units.code("BOARD"));

        cannotBeChangedAnyMore(version);
    }

    @Test
    void conditionsThatChangeInTheMiddleAreAskedOfNewNominationsOnly() {
        var clerk = units.clerk("TEAM");
        var running = submit("Người được xét theo điều kiện cũ", "GOOD");
        var before = kept(running);
        var eligible = clerk.get("/nominations/" + running + "/eligibility").ok();
        assertThat(eligible.path("eligible").asBoolean()).isTrue();
        var wayBefore = clerk.get("/nominations/" + running + "/route").ok();

        units.api("admin")
                .post(
                        "/award-catalogue/" + CERTIFICATE + "/versions",
                        Map.of(
                                "unit", units.code("TEAM"),
                                "validFrom", LocalDate.now(clock).toString(),
                                "prerequisites", "RATING(self,=EXCELLENT,year=Y)",
                                "vote", "SHARE",
                                "threshold", 0.9,
                                "legalSource", "Quy chế 07/2026 của Phòng Đ4",
                                "status", "VERIFIED"))
                .ok();

        assertThat(clerk.get("/nominations/" + running + "/eligibility").ok()).isEqualTo(eligible);
        assertThat(clerk.get("/nominations/" + running + "/route").ok()).isEqualTo(wayBefore);
        assertThat(kept(running).vote()).isEqualTo(before.vote());
        var refused = clerk.post("/nominations/" + draft("Người được xét theo điều kiện mới", "GOOD") + "/submit");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("reasons").findValuesAsString("code"))
                .containsExactly("eligibility.line.RATING.short");
        assertThat(refused.json().path("reasons").findValuesAsString("legalSource"))
                .containsExactly("Quy chế 07/2026 của Phòng Đ4");
        var later = submit("Người đạt điều kiện mới", "EXCELLENT");
        var line = clerk.get("/nominations/" + later + "/eligibility").ok().at("/lines/0");
        assertThat(line.path("result").asString()).isEqualTo("MET");
        assertThat(line.path("legalSource").asString()).isEqualTo("Quy chế 07/2026 của Phòng Đ4");
        assertThat(kept(later).vote().threshold()).isEqualByComparingTo("0.9");
    }

    @Test
    void saysWhichTextIsOverAndThatItHoldsOn() {
        var id = draft("Người chưa đạt xếp loại", "COMPLETED");
        var path = "/nominations/" + id;
        var clerk = units.clerk("TEAM");

        var lapsed = clerk.get(path + "/eligibility").ok().path("lapsed");
        assertThat(lapsed.path("legalSource").asString()).isEqualTo("Luật 06/2022/QH15 Đ75");
        assertThat(lapsed.path("lastDay").asString()).isEqualTo("2026-09-30");
        assertThat(lapsed.path("supersededBy").asString()).isEqualTo("Luật 06/2026/QH16");
        assertThat(lapsed.path("message").asString())
                .contains("Luật 06/2022/QH15 Đ75", "30/09/2026", "Luật 06/2026/QH16");

        var reasons = clerk.post(path + "/submit").json().path("reasons");
        assertThat(reasons.findValuesAsString("code"))
                .containsExactly("eligibility.line.RATING.short", "eligibility.lapsedBy");
        assertThat(reasons.findValuesAsString("legalSource"))
                .as("nothing about money, votes or another province")
                .containsOnly("Luật 06/2022/QH15 Đ75");
        assertThat(reasons.get(1).path("message")).isEqualTo(lapsed.path("message"));
    }

    private void cannotBeChangedAnyMore(UUID version) {
        for (String change : List.of(
                "update thidua.award_rule_version set bonus_multiple = 9 where id = :id",
                "delete from thidua.award_rule_version where id = :id",
                "delete from thidua.award_rule_use where version_id = :id")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(change)
                    .isThrownBy(() -> jdbc.sql(change).param("id", version).update());
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("truncate thidua.award_rule_version cascade").update());
        var refused = units.api("admin")
                .delete("/award-catalogue/" + CERTIFICATE + "/versions/" + version)
                .json()
                .path("reasons");
        assertThat(refused.findValuesAsString("code")).containsExactly("award.refusal.versionUsedBy");
        assertThat(refused.get(0).path("message").asString()).contains("đã có 1 đề nghị áp dụng", "Các đề nghị đó: ");
    }

    @Test
    void aVersionThatNobodyStandsOnCanBeTakenBack() {
        var admin = units.api("admin");
        var path = "/award-catalogue/" + CERTIFICATE + "/versions";
        var id = admin.post(
                        path,
                        Map.of(
                                "unit", units.code("COMMAND"),
                                "validFrom", "2040-01-01",
                                "quota", "Không quá 10%",
                                "legalSource", "QĐ 06/2040",
                                "status", "UNVERIFIED"))
                .ok()
                .path("id")
                .asString();

        assertThat(units.clerk("COMMAND").delete(path + "/" + id).status()).isEqualTo(403);
        assertThat(admin.delete(path + "/" + id).status()).isEqualTo(204);
        assertThat(admin.delete(path + "/" + id).status()).isEqualTo(404);
        var shipped = rules.on(CERTIFICATE, units.code("TEAM"), LocalDate.of(2024, 1, 1))
                .versions();
        assertThat(admin.delete(path + "/" + shipped.get(0)).status()).isEqualTo(422);
    }

    private AwardRule kept(UUID nomination) {
        return rules.pinned(nominations.get(nomination).rules().versions());
    }

    private List<String> route(UUID nomination) {
        return nominations.get(nomination).stations().stream()
                .map(Station::unit)
                .toList();
    }

    private UUID submit(String name) {
        return submit(name, "EXCELLENT");
    }

    private UUID submit(String name, String rating) {
        var id = draft(name, rating);
        units.clerk("TEAM").post("/nominations/" + id + "/submit").ok();
        return id;
    }

    private UUID draft(String name, String rating) {
        var stage = NominationStage.open(jdbc, units.code("BOARD"), units.code("TEAM"), List.of(CERTIFICATE));
        var body = stage.body(units.code("TEAM"), CERTIFICATE, name);
        body.put("facts", Map.of("ratings", List.of(Map.of("year", 2024, "level", rating))));
        return UUID.fromString(
                units.clerk("TEAM").post("/nominations", body).ok().path("id").asString());
    }
}
