package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version says what on which day for whom. */
class RuleCompositionTests {

    private static final RuleVersion LAW = version("LAW", null, "2024-01-01", "2026-09-30", "ARMY", null, null, null);
    private static final RuleVersion ND98 = version("ND98", null, "2024-01-01", "2025-06-30", null, "0.9", null, null);
    private static final RuleVersion ND152 =
            version("ND152", null, "2025-07-01", "2027-02-28", null, "0.8", null, "2/3");
    private static final RuleVersion MONEY =
            version("MONEY", null, "2025-07-01", "2027-02-28", null, null, "0.3", null);
    private static final RuleVersion MINISTRY =
            version("MINISTRY", "MINISTRY", "2025-09-01", "2026-06-30", null, "0.7", null, null);
    private static final RuleVersion UNIT = version("UNIT", "COMMAND", "2026-01-01", null, null, "0.75", "0.4", null);
    private static final RuleVersion NEXT_LAW = version("NEXT", null, "2026-12-01", null, "MINISTER", null, null, null);
    private static final List<RuleVersion> ALL = List.of(LAW, ND98, ND152, MONEY, MINISTRY, UNIT, NEXT_LAW);

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # the votes change with the decree, the criteria do not
        2024-01-01 |                            | ARMY     | 0.9  |     | false
        2025-06-30 |                            | ARMY     | 0.9  |     | false
        2025-07-01 |                            | ARMY     | 0.8  | 0.3 | false
        # after its last day the law holds on, and says so
        2026-09-30 |                            | ARMY     | 0.8  | 0.3 | false
        2026-10-01 |                            | ARMY     | 0.8  | 0.3 | true
        2026-11-22 |                            | ARMY     | 0.8  | 0.3 | true
        # the next one takes the place of what it names, and of nothing else
        2026-12-01 |                            | MINISTER | 0.8  | 0.3 | false
        2027-03-01 |                            | MINISTER | 0.8  | 0.3 | true
        # a ministry's word goes before the law's, for those below it alone
        2025-08-31 | MINISTRY                   | ARMY     | 0.8  | 0.3 | false
        2025-09-01 | MINISTRY                   | ARMY     | 0.7  | 0.3 | false
        2025-09-01 | MINISTRY COMMAND           | ARMY     | 0.7  | 0.3 | false
        2025-09-01 | ELSEWHERE                  | ARMY     | 0.8  | 0.3 | false
        # a unit's word goes before the ministry's
        2026-01-01 | MINISTRY COMMAND           | ARMY     | 0.75 | 0.4 | false
        2026-01-01 | MINISTRY COMMAND SECTION   | ARMY     | 0.75 | 0.4 | false
        2026-01-01 | MINISTRY OTHER             | ARMY     | 0.7  | 0.3 | false
        # a ministry's word ends with its day: the law is there again
        2026-06-30 | MINISTRY OTHER             | ARMY     | 0.7  | 0.3 | false
        2026-07-01 | MINISTRY OTHER             | ARMY     | 0.8  | 0.3 | false
        """)
    void choosesByDayAndLayer(
            LocalDate day,
            @Nullable String chain,
            String authority,
            BigDecimal threshold,
            @Nullable BigDecimal bonus,
            boolean lapsed) {
        var rule = RuleComposition.on(shuffled(), chain(chain), day).rule();

        assertThat(rule.decidingAuthorities()).containsExactly(authority);
        assertThat(rule.vote().threshold()).isEqualByComparingTo(threshold);
        assertThat(rule.bonusMultiple()).isEqualTo(bonus);
        assertThat(rule.hasLapsed(day)).isEqualTo(lapsed);
    }

    @Test
    void thereIsNoRuleBeforeTheFirst() {
        assertThat(RuleComposition.on(ALL, List.of(), LocalDate.of(2023, 12, 31))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void keepsOnlyTheVersionsOfWhichAWordIsInForce() {
        var composition = RuleComposition.on(ALL, chain("MINISTRY COMMAND"), LocalDate.of(2026, 2, 1));

        assertThat(composition.used()).containsExactly(LAW, ND152, UNIT);
        assertThat(composition.source(RuleField.QUORUM)).isEqualTo(ND152);
    }

    @Test
    void theKeptVersionsGiveTheSameRuleAgain() {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2028; day = day.plusWeeks(1)) {
            var rule = RuleComposition.on(shuffled(), chain("MINISTRY COMMAND"), day)
                    .rule();
            var kept = RuleComposition.inOrderOf(rule.versions(), ALL);

            assertThat(RuleComposition.of(kept).rule()).isEqualTo(rule);
        }
    }

    @Test
    void namesEverySourceOnceAndTheLeastCertainStatus() {
        var rule = RuleComposition.on(ALL, List.of(), LocalDate.of(2026, 1, 1)).rule();

        assertThat(rule.legalSource()).isEqualTo("Luật; LAW; MONEY; ND152");
        assertThat(rule.vote().legalSource()).isEqualTo("Luật; ND152");
        assertThat(rule.status()).isEqualTo(AwardStatus.PARTIAL);
        assertThat(rule.validFrom()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(rule.validTo()).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void exactlyTwoThirdsAreAQuorum() {
        var quorum = RuleComposition.on(ALL, List.of(), LocalDate.of(2026, 1, 1))
                .rule()
                .vote()
                .quorum();

        for (int members = 3; members <= 300; members += 3) {
            assertThat(BigDecimal.valueOf(members * 2L / 3))
                    .isGreaterThanOrEqualTo(quorum.multiply(BigDecimal.valueOf(members)));
            assertThat(BigDecimal.valueOf(members * 2L / 3 - 1))
                    .isLessThan(quorum.multiply(BigDecimal.valueOf(members)));
        }
    }

    private static List<RuleVersion> shuffled() {
        var versions = new ArrayList<>(ALL);
        Collections.shuffle(versions, new Random(7));
        return versions;
    }

    private static List<String> chain(@Nullable String written) {
        return written == null ? List.of() : List.of(written.split(" "));
    }

    private static RuleVersion version(
            String name,
            @Nullable String unit,
            String from,
            @Nullable String to,
            @Nullable String authority,
            @Nullable String threshold,
            @Nullable String bonus,
            @Nullable String quorum) {
        return new RuleVersion(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "ANY",
                unit == null
                        ? RuleLayer.LAW
                        : unit.equals("MINISTRY") ? RuleLayer.MINISTRY_OR_PROVINCE : RuleLayer.UNIT,
                unit,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                new RuleTerms(
                        authority == null ? null : Set.of(authority),
                        null,
                        null,
                        null,
                        threshold == null ? null : true,
                        threshold == null ? null : new VoteThreshold(new BigDecimal(threshold), false),
                        quorum == null ? null : RuleComposition.TWO_THIRDS,
                        null,
                        bonus == null ? null : new BigDecimal(bonus),
                        null),
                "Luật; " + name,
                null,
                name.equals("LAW") ? AwardStatus.PARTIAL : AwardStatus.VERIFIED,
                null,
                null,
                Instant.EPOCH,
                "thidua");
    }
}
