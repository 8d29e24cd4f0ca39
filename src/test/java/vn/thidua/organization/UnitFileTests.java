package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Refusal;

class UnitFileTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HEADER = "code,name_vi,name_en,parent_code,echelon,kind,authorities\n";
    private static final UnitRow BOARD = unit("BQL", "Ban Quản lý", null);

    @Test
    void readsTheDemoOrganisationWithItsClusters() throws IOException {
        try (InputStream csv = getClass().getResourceAsStream("/demo/organizations.csv")) {
            var plan = UnitFile.read(csv, Map.of(), List.of(), TODAY);
            assertThat(plan.result()).isEqualTo(new ImportResult(33, 33, 0));
            assertThat(plan.paths()).containsEntry("PHONG_KY_THUAT", "BQL_LANG.BTL_BV_LANG.PHONG_KY_THUAT");
            assertThat(plan.seats())
                    .contains(new UnitRow.Membership(
                            "KHOI_TD_CQ_DANG_LAM_DONG", "VAN_PHONG_TINH_UY_LAM_DONG", 2024, "HEAD"))
                    .hasSize(8);
        }
    }

    @Test
    void acceptsAByteOrderMarkAndKeepsFormulasAndMarkupAsText() {
        var plan = read("\uFEFF" + HEADER + "BQL,=cmd|' /C calc'!A0,<b>x</b>,,MINISTRY,AGENCY,A;B ; A\n");
        assertThat(plan.written()).singleElement().satisfies(unit -> {
            assertThat(unit.nameVi()).isEqualTo("=cmd|' /C calc'!A0");
            assertThat(unit.nameEn()).isEqualTo("<b>x</b>");
            assertThat(unit.authorities()).containsExactly("A", "B");
        });
    }

    @Test
    void refusesAWrongEncodingAndNamesTheFirstLineOfIt() {
        var windows = (HEADER + "A,Plain,,,UNIT,UNIT,\nB,Ban qu\u00e2n s\u1ef1,,,UNIT,UNIT,\n")
                .getBytes(Charset.forName("windows-1258"));
        assertThat(problems(windows)).containsExactly(tuple("line 3", "organization.import.notUtf8"));
        var utf16 = (HEADER + "A,Plain,,,UNIT,UNIT,\n").getBytes(StandardCharsets.UTF_16LE);
        assertThat(problems(utf16)).containsExactly(tuple("file", "organization.import.notText"));
    }

    @Test
    void refusesAHeaderWithUnknownMissingOrRepeatedColumns() {
        assertThat(problems("code,name_vi,echelon,colour,code\nA,B,UNIT,red,A\n"))
                .containsExactly(
                        tuple("line 1, colour", "organization.import.unknownColumn"),
                        tuple("line 1, code", "organization.import.columnTwice"),
                        tuple("line 1, kind", "organization.import.columnMissing"));
        assertThat(problems(HEADER)).containsExactly(tuple("file", "organization.import.empty"));
        assertThat(problems("")).containsExactly(tuple("file", "organization.import.empty"));
    }

    @Test
    void namesEveryBadLineWithColumnAndReason() {
        assertThat(problems(HEADER
                        + "a-b,Tên,,,UNIT,UNIT,\n"
                        + "B,,,,UNIT,UNIT,\n"
                        + "C,Tên,,NOWHERE,UNIT,UNIT,\n"
                        + "D,Tên,,,VILLAGE,UNIT,\n"
                        + "E,Tên,,,UNIT,,\n"
                        + "F,Tên,,,UNIT,UNIT,HEAD;head of\n"
                        + "C,Tên,,,UNIT,UNIT,\n"
                        + "G," + "x".repeat(301) + ",,,UNIT,UNIT,\n"
                        + "H,Tên,,,UNIT,UNIT\n"
                        + "I,\"Tên\nhai dòng\",,,UNIT,UNIT,\n"))
                .containsExactly(
                        tuple("line 2, code", "organization.import.badCode"),
                        tuple("line 3, name_vi", "shared.field.required"),
                        tuple("line 4, parent_code", "organization.import.unknownUnit"),
                        tuple("line 5, echelon", "organization.import.notOneOf"),
                        tuple("line 6, kind", "shared.field.required"),
                        tuple("line 7, authorities", "organization.import.badAuthority"),
                        tuple("line 8, code", "organization.import.lineTwice"),
                        tuple("line 9, name_vi", "shared.field.tooLong"),
                        tuple("line 10", "organization.import.cells"),
                        tuple("line 11, name_vi", "organization.import.controlCharacter"));
    }

    @Test
    void doesNotBlameTheLinesBelowABadOne() {
        assertThat(problems(HEADER + "A,Tên,,,NONE,UNIT,\nB,Tên,,A,UNIT,UNIT,\nC,Tên,,B,UNIT,UNIT,\n"))
                .containsExactly(tuple("line 2, echelon", "organization.import.notOneOf"));
    }

    @Test
    void refusesCirclesEvenThroughUnitsThatAreThereAlready() {
        var before = Map.of("BQL", BOARD, "BTL", unit("BTL", "Bộ Tư lệnh", "BQL"));
        assertThat(problems(
                        before,
                        HEADER + "BQL,Ban Quản lý,,P,UNIT,UNIT,\nP,Phòng,,BTL,UNIT,UNIT,\nQ,Ban,,P,UNIT,UNIT,\n"))
                .containsExactly(
                        tuple("line 2, parent_code", "organization.import.cycle"),
                        tuple("line 3, parent_code", "organization.import.cycle"));
        assertThat(problems(HEADER + "A,Tên,,A,UNIT,UNIT,\n"))
                .containsExactly(tuple("line 2, parent_code", "organization.import.cycle"));
    }

    @Test
    void refusesATreeDeeperThanAPathCanHold() {
        var csv = new StringBuilder(HEADER).append("L0,Tên,,,UNIT,UNIT,\n");
        for (int i = 1; i <= UnitTree.DEEPEST; i++) {
            csv.append("L%d,Tên,,L%d,UNIT,UNIT,%n".formatted(i, i - 1));
        }
        assertThat(problems(csv.toString()))
                .containsExactly(tuple("line 27, parent_code", "organization.import.tooDeep"));
    }

    @Test
    void keepsTheOldNameAndLeavesMissingColumnsAlone() {
        var before = Map.of("BQL", BOARD);
        var plan = read(before, "code,name_vi,echelon,kind\nBQL,Ban Quản lý Lăng,UNIT,UNIT\n");
        assertThat(plan.result()).isEqualTo(new ImportResult(1, 0, 1));
        assertThat(plan.formerNames())
                .containsExactly(new UnitRow.FormerName("BQL", "Ban Quản lý", "Ban Quản lý", TODAY));
        assertThat(plan.written()).singleElement().satisfies(unit -> {
            assertThat(unit.symbol()).isEqualTo("BQL");
            assertThat(unit.authorities()).containsExactly("MINISTER");
            assertThat(unit.nameEn()).isEqualTo("Ban Quản lý Lăng");
        });
        assertThat(read(before, "code,name_vi,echelon,kind\nBQL,Ban Quản lý,UNIT,UNIT\n")
                        .result())
                .isEqualTo(new ImportResult(1, 0, 0));
    }

    @Test
    void takesFormerNamesFromTheFile() {
        var plan = read("code,name_vi,echelon,kind,former_name\nA,Mới,UNIT,UNIT,Cũ: một:2024-04-24;Cũ hơn\n");
        assertThat(plan.formerNames())
                .containsExactly(
                        new UnitRow.FormerName("A", "Cũ: một", "Cũ: một", LocalDate.of(2024, 4, 24)),
                        new UnitRow.FormerName("A", "Cũ hơn", "Cũ hơn", null));
    }

    @Test
    void seatsMembersInClustersOnly() {
        var header = "code,name_vi,echelon,kind,member_of_cluster\nK,Khối,PROVINCE,CLUSTER,\n";
        assertThat(problems(header
                        + "A,Tên,UNIT,UNIT,K:HEAD:2024\nB,Tên,UNIT,UNIT,K:HEAD:2024\nC,Tên,UNIT,UNIT,A:MEMBER:2024\n"
                        + "D,Tên,UNIT,UNIT,X:MEMBER:2024\nE,Tên,UNIT,UNIT,K:BOSS:2024\n"))
                .containsExactly(
                        tuple("line 4, member_of_cluster", "organization.import.headTwice"),
                        tuple("line 5, member_of_cluster", "organization.import.noCluster"),
                        tuple("line 6, member_of_cluster", "organization.import.unknownUnit"),
                        tuple("line 7, member_of_cluster", "organization.import.badSeat"));
    }

    @Test
    void namesAThousandBadLinesAndCountsTheRest() {
        var csv = new StringBuilder(HEADER);
        for (int i = 0; i < 1500; i++) {
            csv.append("U%d,,,,UNIT,UNIT,%n".formatted(i));
        }
        var refusal = catchThrowableOfType(Refusal.class, () -> read(csv.toString()));
        assertThat(refusal.fields()).hasSize(1001);
        assertThat(refusal.fields().get(0))
                .isEqualTo(FieldProblem.of("file", "organization.import.onlyTheFirst", 1500, 1000));
    }

    private static UnitRow unit(String code, String name, String parent) {
        var authorities = new TreeSet<>(Arrays.asList("MINISTER"));
        return new UnitRow(code, name, name, parent, Echelon.UNIT, UnitKind.UNIT, code, authorities, null, null, null);
    }

    private static UnitPlan read(String csv) {
        return read(Map.of(), csv);
    }

    private static UnitPlan read(Map<String, UnitRow> before, String csv) {
        return UnitFile.read(stream(csv.getBytes(StandardCharsets.UTF_8)), before, List.of(), TODAY);
    }

    private static List<Tuple> problems(String csv) {
        return problems(Map.of(), csv);
    }

    private static List<Tuple> problems(byte[] csv) {
        return named(catchThrowableOfType(Refusal.class, () -> UnitFile.read(stream(csv), Map.of(), List.of(), TODAY)));
    }

    private static List<Tuple> problems(Map<String, UnitRow> before, String csv) {
        return named(catchThrowableOfType(Refusal.class, () -> read(before, csv)));
    }

    private static List<Tuple> named(Refusal refusal) {
        return refusal.fields().stream()
                .map(problem -> tuple(problem.field(), problem.code()))
                .collect(Collectors.toList());
    }

    private static InputStream stream(byte[] csv) {
        return new ByteArrayInputStream(csv);
    }
}
