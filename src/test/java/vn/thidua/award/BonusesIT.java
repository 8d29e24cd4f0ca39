package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.shared.Ids;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** The money of whole decisions: what is paid beside what, by whom, and what it comes to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BonusesIT extends OrganizationTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 23);
    private static final String WORKER = "LAO_DONG_TIEN_TIEN";
    private static final String FIGHTER = "CHIEN_SI_THI_DUA_CO_SO";
    private static final String CERTIFICATE = "GIAY_KHEN_CA_NHAN";

    @Autowired
    AwardRegister register;

    @Autowired
    AwardRules rules;

    @Autowired
    Bonuses bonuses;

    @Autowired
    TransactionTemplate transaction;

    private TestOrganization units;

    @BeforeAll
    void organization() {
        units = organization("BON")
                .unit("BOARD", "Ban Quản lý", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("COMMAND", "Bộ Tư lệnh", "BOARD", "COMMAND", "UNIT", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .unit("OFFICE", "Văn phòng", "BOARD", "DEPARTMENT", "UNIT", "HEAD_OF_LEGAL_ENTITY_UNIT")
                .unit("COMPANY", "Công ty", "BOARD", "DEPARTMENT", "UNIT", "ENTERPRISE_DIRECTOR")
                .create();
    }

    @Test
    void ofTitlesForTheSamePeriodOnlyTheHighestIsPaid() {
        var lower = entry("An", WORKER, 2026, "COMMAND");
        var higher = entry("An", FIGHTER, 2026, "COMMAND");
        var yearBefore = entry("An", WORKER, 2025, "COMMAND");
        var form = entry("An", CERTIFICATE, 2026, "COMMAND");

        decide(List.of(lower, higher, yearBefore, form), DECIDED);

        assertThat(bonus(higher)).isEqualTo("PAID 2530000");
        assertThat(bonus(lower)).isEqualTo("HIGHER_TITLE_PAID 0");
        assertThat(bonus(yearBefore)).isEqualTo("PAID 760000");
        assertThat(bonus(form)).isEqualTo("PAID 760000");
    }

    @Test
    void aHigherTitleDecidedLaterBringsTheDifference() {
        var lower = entry("Bình", WORKER, 2026, "COMMAND");
        var higher = entry("Bình", FIGHTER, 2026, "COMMAND");
        var lowerAgain = entry("Bình", "CHIEN_SI_TIEN_TIEN", 2026, "COMMAND");

        decide(List.of(lower), DECIDED);
        decide(List.of(higher), DECIDED.plusDays(1));
        decide(List.of(lowerAgain), DECIDED.plusDays(2));

        assertThat(bonus(lower)).isEqualTo("PAID 760000");
        assertThat(bonus(higher)).isEqualTo("DIFFERENCE_TO_LOWER_TITLE 1770000");
        assertThat(bonus(lowerAgain)).isEqualTo("HIGHER_TITLE_PAID 0");
    }

    @Test
    void theBaseSalaryIsThatOfTheDayOfTheDecision() {
        var before = entry("Chi", WORKER, 2024, "COMMAND");
        var after = entry("Dũng", WORKER, 2024, "COMMAND");
        var tooEarly = entry("Em", WORKER, 2024, "COMMAND");

        decide(List.of(before), LocalDate.of(2026, 6, 30));
        decide(List.of(after), LocalDate.of(2026, 7, 1));
        decide(List.of(tooEarly), LocalDate.of(2024, 6, 30));

        assertThat(bonus(before)).isEqualTo("PAID 710000");
        assertThat(bonus(after)).isEqualTo("PAID 760000");
        assertThat(bonus(tooEarly)).isEqualTo("NO_BASE_SALARY 0");
    }

    @Test
    void anEnterprisePaysItsCertificatesFromItsOwnMoney() {
        var certificate = entry("Giang", CERTIFICATE, 2026, "COMPANY");
        var title = entry("Giang", WORKER, 2026, "COMPANY");

        decide(List.of(certificate, title), DECIDED);

        assertThat(bonus(certificate)).isEqualTo("ENTERPRISE 0");
        assertThat(bonus(title)).isEqualTo("PAID 760000");
    }

    @Test
    void isSummedByDecisionAndByTheFundOfTheUnitThatPays() {
        var names = List.of("Hà", "Khoa", "Lan");
        var year = LocalDate.of(2028, 3, 1);
        var entries = new ArrayList<RegisterEntry>();
        names.forEach(name -> entries.add(entry(name, CERTIFICATE, 2028, "OFFICE")));
        decide(entries.subList(0, 2), year);
        decide(entries.subList(2, 3), year.plusDays(1));
        // a State award is decided outside; the ministry that submitted it pays
        decide(List.of(entry("Mai", "BANG_KHEN_THU_TUONG_CA_NHAN", 2028, null)), year.plusDays(2));

        var reader = units.clerk("COMMAND");
        var below = reader.get("/bonus-funds?year=2028&unit=" + units.code("OFFICE"))
                .ok()
                .path("items");
        assertThat(below.size()).isEqualTo(1);
        assertThat(below.get(0).path("amount").asLong()).isEqualTo(3 * 760_000);
        assertThat(below.get(0).path("decisions").asInt()).isEqualTo(2);
        assertThat(reader.get("/bonus-funds?year=2028&unit=" + units.code("BOARD"))
                        .ok()
                        .path("items")
                        .findValuesAsString("amount"))
                .containsExactly(String.valueOf(8_860_000), String.valueOf(3 * 760_000));

        var path = "/bonuses?year=2028&limit=1&unit=" + units.code("OFFICE");
        var first = reader.get(path).ok();
        assertThat(first.path("items").findValuesAsString("amount")).containsExactly("760000");
        var second =
                reader.get(path + "&cursor=" + first.path("next").asString()).ok();
        assertThat(second.path("items").findValuesAsString("amount")).containsExactly("1520000");
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(reader.get("/bonuses?year=lately&limit=0").status()).isEqualTo(400);
    }

    @Test
    void foretellsWhatASignatureWouldBring() {
        var paid = entry("Nam", FIGHTER, 2027, "COMMAND");
        decide(List.of(paid), DECIDED);
        var claim = new BonusClaim(
                Ids.next(),
                WORKER,
                paid.recipient(),
                paid.unit(),
                paid.periodFrom(),
                paid.periodTo(),
                kept(WORKER),
                units.code("COMMAND"));

        assertThat(bonuses.expected(List.of(claim), DECIDED)
                        .get(claim.nomination())
                        .outcome())
                .isEqualTo(Bonus.Outcome.HIGHER_TITLE_PAID);
        assertThat(bonuses.entered(List.of(claim.nomination()))).isEmpty();
    }

    private void decide(List<RegisterEntry> entries, LocalDate day) {
        var number = Ids.next().toString().substring(24) + "/QĐ";
        var dated = entries.stream().map(entry -> on(entry, number, day)).toList();
        transaction.executeWithoutResult(status -> {
            register.enter(dated);
            bonuses.enter(
                    dated,
                    dated.stream().collect(Collectors.toMap(RegisterEntry::nomination, entry -> kept(entry.award()))));
        });
    }

    private String bonus(RegisterEntry entry) {
        var bonus = bonuses.entered(List.of(entry.nomination())).get(entry.nomination());
        return bonus.outcome() + " " + bonus.counted();
    }

    private List<UUID> kept(String award) {
        return rules.on(award, units.code("COMMAND"), LocalDate.of(2026, 9, 1)).versions();
    }

    private RegisterEntry entry(String name, String award, int year, @Nullable String decidingUnit) {
        return new RegisterEntry(
                Ids.next(),
                Ids.next(),
                new RegisterEntry.Recipient(RecipientKind.INDIVIDUAL, name, null, null),
                units.code("COMMAND"),
                "Bộ Tư lệnh",
                award,
                award,
                Ids.next(),
                "Thi đua năm " + year,
                new RegisterEntry.Decision(
                        "", DECIDED, "Thủ trưởng", decidingUnit == null ? null : units.code(decidingUnit), null),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Instant.now());
    }

    private static RegisterEntry on(RegisterEntry entry, String number, LocalDate day) {
        return new RegisterEntry(
                entry.id(),
                entry.nomination(),
                entry.recipient(),
                entry.unit(),
                entry.unitName(),
                entry.award(),
                entry.awardName(),
                entry.campaign(),
                entry.campaignTitle(),
                new RegisterEntry.Decision(
                        number,
                        day,
                        entry.decision().authority(),
                        entry.decision().unit(),
                        null),
                entry.periodFrom(),
                entry.periodTo(),
                entry.enteredAt());
    }
}
