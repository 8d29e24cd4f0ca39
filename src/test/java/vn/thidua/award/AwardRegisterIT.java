package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.thidua.shared.Ids;
import vn.thidua.support.ApiClient;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestOrganization;

/** The register as everybody signed in reads it, and the catalogue behind it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwardRegisterIT extends OrganizationTest {

    @Autowired
    AwardRegister register;

    @Autowired
    TransactionTemplate transaction;

    private TestOrganization units;

    @BeforeAll
    void awards() {
        units = organization("REG")
                .unit("TOP", "Ban Quản lý", "", "MINISTRY", "AGENCY", "")
                .unit("BELOW", "Phòng Kỹ thuật", "TOP", "DEPARTMENT", "UNIT", "")
                .unit("ELSEWHERE", "Đơn vị khác", "", "MINISTRY", "AGENCY", "")
                .create();
        transaction.executeWithoutResult(status -> register.enter(List.of(
                entry("Đỗ Thị Sổ Đăng", "BELOW", LocalDate.of(2024, 9, 12)),
                entry("Đỗ Văn Sổ Bạ", "BELOW", LocalDate.of(2023, 12, 31)),
                entry("Đỗ Văn Sổ Sách", "ELSEWHERE", LocalDate.of(2024, 1, 1)))));
    }

    @Test
    void findsWithoutAccentsAndByUnitAwardAndYear() {
        var reader = units.clerk("ELSEWHERE");
        assertThat(names(reader, "recipient=do%20thi%20so")).containsExactly("Đỗ Thị Sổ Đăng");
        assertThat(names(reader, "unit=" + units.code("TOP"))).containsExactly("Đỗ Thị Sổ Đăng", "Đỗ Văn Sổ Bạ");
        assertThat(names(reader, "unit=" + units.code("TOP") + "&year=2023")).containsExactly("Đỗ Văn Sổ Bạ");
        assertThat(names(reader, "unit=" + units.code("TOP") + "&award=GIAY_KHEN_TAP_THE"))
                .isEmpty();
        assertThat(names(reader, "recipient=%25")).isEmpty();
    }

    @Test
    void pagesByKey() {
        var reader = units.clerk("BELOW");
        var first = reader.get("/awards?recipient=do&unit=" + units.code("TOP") + "&limit=1")
                .ok();
        assertThat(names(first)).containsExactly("Đỗ Thị Sổ Đăng");
        var second = reader.get("/awards?recipient=do&unit=" + units.code("TOP") + "&limit=1&cursor="
                        + first.path("next").asString())
                .ok();
        assertThat(names(second)).containsExactly("Đỗ Văn Sổ Bạ");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void refusesWhatItCannotRead() {
        var reader = units.clerk("BELOW");
        for (String wrong : List.of("year=lately", "year=1000", "limit=0", "limit=100000", "cursor=guessed")) {
            assertThat(reader.get("/awards?" + wrong).status()).as(wrong).isEqualTo(400);
        }
        assertThat(ApiClient.stranger(port).get("/awards").status()).isEqualTo(401);
    }

    @Test
    void entersANominationOnce() {
        var entry = entry("Một lần", "BELOW", LocalDate.of(2024, 9, 12));
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    register.enter(entry);
                    register.enter(entry);
                }));
    }

    @Test
    void knowsEveryAwardWithItsArticlesAndHowFarTheyWereRead() {
        var known = units.clerk("BELOW").get("/award-catalogue").ok().path("items");
        assertThat(known.size()).isEqualTo(91);
        assertThat(known).allSatisfy(award -> {
            assertThat(award.path("legalSource").asString()).isNotBlank();
            assertThat(award.path("decidingAuthorities").size()).isPositive();
        });
        assertThat(known.findValuesAsString("status"))
                .containsOnly("VERIFIED", "PARTIAL", "UNVERIFIED", "SEED")
                .filteredOn("VERIFIED"::equals)
                .hasSize(22);
    }

    private RegisterEntry entry(String name, String unit, LocalDate date) {
        return new RegisterEntry(
                Ids.next(),
                Ids.next(),
                new RegisterEntry.Recipient(RecipientKind.INDIVIDUAL, name, null, null),
                units.code(unit),
                unit,
                "GIAY_KHEN_CA_NHAN",
                "Giấy khen (cá nhân)",
                Ids.next(),
                "Tu bổ định kỳ",
                new RegisterEntry.Decision("12/QĐ-REG", date, "Ban Quản lý", null, null),
                date.minusMonths(3),
                date,
                Instant.now());
    }

    private static List<String> names(ApiClient reader, String query) {
        return names(reader.get("/awards?" + query).ok());
    }

    private static List<String> names(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> item.path("recipient").path("name").asString())
                .toList();
    }
}
