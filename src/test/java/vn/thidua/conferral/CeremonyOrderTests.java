package vn.thidua.conferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.AwardKind;
import vn.thidua.award.RecipientKind;

/** Decree 152/2025, Đ29.5, case by case: who is called first. */
class CeremonyOrderTests {

    /** level grade kind recipient posthumous name, of the one called first and of the one called after. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the President before the Prime Minister, 1 9 F IND - B, 2 1 T COL - A",
        "the Prime Minister before a minister, 2 60 F IND - B, 3 1 T COL - A",
        "a minister before a unit, 3 80 F IND - B, 5 1 T COL - A",
        "a title before a form of the same authority, 3 3 T IND - B, 3 1 F COL - A",
        "even the lowest title before the highest form, 5 80 T IND - B, 5 1 F COL - A",
        "the higher order before the lower, 1 3 F IND - B, 1 9 F COL - A",
        "first class before second class, 1 9 F IND - B, 1 10 F COL - A",
        "a flag before a fighter, 3 1 T COL - B, 3 3 T IND - A",
        "a collective before a household, 5 70 F COL - B, 5 70 F HOU - A",
        "a household before an individual, 5 70 F HOU - B, 5 70 F IND - A",
        "a collective before an individual, 5 70 F COL - B, 5 70 F IND - A",
        "the living before the dead, 2 60 F IND - B, 2 60 F IND + A",
        "a dead hero before a living holder of a certificate, 1 41 F IND + B, 2 60 F IND - A",
        "a dead individual after a household, 2 60 F HOU - B, 2 60 F IND + A",
        "by name where nothing else tells, 5 70 F IND - An, 5 70 F IND - Bình"
    })
    void callsFirst(String why, String first, String after) {
        var one = row(first);
        var other = row(after);

        assertThat(CeremonyOrder.ORDER.compare(one, other)).as(why).isNegative();
        assertThat(CeremonyOrder.ORDER.compare(other, one)).as(why).isPositive();
    }

    private static ConferralRow row(String text) {
        var said = text.strip().split(" ");
        return new ConferralRow(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)),
                switch (said[3]) {
                    case "COL" -> RecipientKind.COLLECTIVE;
                    case "HOU" -> RecipientKind.HOUSEHOLD;
                    default -> RecipientKind.INDIVIDUAL;
                },
                said[5],
                null,
                said[4].equals("+"),
                "Đơn vị",
                "AWARD",
                "Khen thưởng",
                said[2].equals("T") ? AwardKind.EMULATION_TITLE : AwardKind.COMMENDATION_FORM,
                new ConferralRow.Rank(Integer.parseInt(said[0]), Integer.parseInt(said[1])),
                "Nơi quyết định",
                true,
                "1/QĐ",
                LocalDate.of(2026, 11, 22),
                null);
    }
}
