package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Role;
import vn.thidua.support.IntegrationTest;

@IntegrationTest
class OrganizationImportIT {

    private static final Actor ADMIN = new Actor(
            new UUID(0, 1), "importer", "Quản trị", Set.of(new Desk(Role.ADMIN, Desk.EVERYWHERE)), "127.0.0.1");
    private static final Actor CLERK =
            new Actor(new UUID(0, 2), "clerk", "Chuyên viên", Set.of(Desk.clerk("BQL_LANG")), "127.0.0.1");
    private static final String UNITS = "code,name_vi,parent_code,echelon,kind\n";
    private static final String PEOPLE = "username,display_name,role,unit_code,valid_from,valid_to,password\n";

    @Autowired
    OrganizationImport imports;

    @Autowired
    Units units;

    @Autowired
    Desks desks;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    JdbcClient jdbc;

    @Test
    void findsTheOneBadLineAmongTwentyThousandAndWritesNothing() {
        var csv = new StringBuilder(UNITS);
        for (int i = 1; i <= 20_000; i++) {
            var parent = i == 1 ? "" : i == 17_000 ? "MISSING" : "LARGE_" + i / 10 * 1 / 2;
            csv.append("LARGE_%d,Đơn vị %d,%s,UNIT,UNIT%n".formatted(i, i, i > 1 && i < 20 ? "LARGE_1" : parent));
        }
        assertThat(refusal(() -> imports.importUnits(stream(csv.toString()), ADMIN))
                        .fields())
                .containsExactly(
                        FieldProblem.of("line 17001, parent_code", "organization.import.unknownUnit", "MISSING"));
        assertThat(units.find("LARGE_1")).isEmpty();
    }

    @Test
    void keepsTheFormerNameOfARenamedUnit() {
        importUnits("RN_A,Ban Quản lý,,UNIT,UNIT\n");
        importUnits("RN_A,Ban Quản lý Lăng,,UNIT,UNIT\n");
        assertThat(units.get("RN_A").nameVi()).isEqualTo("Ban Quản lý Lăng");
        assertThat(formerNames("RN_A")).containsExactly("Ban Quản lý");
        assertThat(importUnits("RN_A,Ban Quản lý Lăng,,UNIT,UNIT\n")).isEqualTo(new ImportResult(1, 0, 0));
        assertThat(formerNames("RN_A")).containsExactly("Ban Quản lý");
    }

    @Test
    void movesASubtreeWithItsUnit() {
        importUnits("MV_A,A,,UNIT,UNIT\nMV_B,B,,UNIT,UNIT\nMV_C,C,MV_A,UNIT,UNIT\nMV_D,D,MV_C,UNIT,UNIT\n");
        assertThat(importUnits("MV_C,C,MV_B,UNIT,UNIT\n")).isEqualTo(new ImportResult(1, 0, 1));
        assertThat(units.chainUp("MV_D")).extracting(Unit::code).containsExactly("MV_D", "MV_C", "MV_B");
        assertThat(units.isUnder("MV_D", "MV_A")).isFalse();
        assertThat(units.subtree("MV_B")).extracting(Unit::code).containsExactly("MV_B", "MV_C", "MV_D");
    }

    @Test
    void refusesACircleThroughUnitsThatAreThere() {
        importUnits("CY_A,A,,UNIT,UNIT\nCY_B,B,CY_A,UNIT,UNIT\n");
        assertThat(refusal(() -> importUnits("CY_A,A,CY_B,UNIT,UNIT\n")).fields())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple("line 2, parent_code", "organization.import.cycle"));
        assertThat(units.chainUp("CY_B")).extracting(Unit::code).containsExactly("CY_B", "CY_A");
    }

    @Test
    void appraisesAtTheStandingBodyWhereThereIsOne() {
        importUnits(
                "SB_A,Tỉnh,,PROVINCE,AGENCY\nSB_B,Ban TĐKT,SB_A,PROVINCE,STANDING_BODY\nSB_C,Phòng,SB_A,UNIT,UNIT\n");
        assertThat(desks.standingBodyOf("SB_A")).isEqualTo(Desk.clerk("SB_B"));
        assertThat(desks.standingBodyOf("SB_C")).isEqualTo(Desk.clerk("SB_C"));
        imports.importUnits(
                stream(
                        "code,name_vi,parent_code,echelon,kind,valid_to\nSB_B,Ban TĐKT,SB_A,PROVINCE,STANDING_BODY,2020-01-01\n"),
                ADMIN);
        assertThat(desks.standingBodyOf("SB_A")).isEqualTo(Desk.clerk("SB_A"));
    }

    @Test
    void seatsPeopleForTheirTimeAndKeepsTheirPasswordsLater() {
        importUnits("PP_A,A,,UNIT,UNIT\n");
        var people = PEOPLE
                + "pp.one,Chuyên viên,CLERK,PP_A,2020-01-01,,secret-1\n"
                + "pp.one,Chuyên viên,MANAGER,PP_A,2020-01-01,2020-12-31,\n"
                + "pp.two,\"Thủ trưởng, kiêm nhiệm\",APPROVER,PP_A,,,secret-2\n";
        assertThat(imports.importPeople(stream(people), ADMIN)).isEqualTo(new ImportResult(3, 2, 0));
        var one = desks.actor("pp.one", null).orElseThrow();
        assertThat(one.desks()).containsExactly(Desk.clerk("PP_A"));
        assertThat(desks.actor("pp.two", null).orElseThrow().displayName()).isEqualTo("Thủ trưởng, kiêm nhiệm");
        assertThat(passwords.matches("secret-1", hash("pp.one"))).isTrue();
        assertThat(passwords.matches("secret-2", hash("pp.one"))).isFalse();

        assertThat(imports.importPeople(stream(people.replace("secret", "changed")), ADMIN))
                .isEqualTo(new ImportResult(3, 0, 0));
        assertThat(passwords.matches("secret-1", hash("pp.one"))).isTrue();

        var ended = PEOPLE + "pp.one,Chuyên viên chính,CLERK,PP_A,2020-01-01,2021-01-01,\n";
        assertThat(imports.importPeople(stream(ended), ADMIN)).isEqualTo(new ImportResult(1, 0, 1));
        assertThat(desks.actor("pp.one", null).orElseThrow().desks()).isEmpty();
    }

    @Test
    void namesEveryBadLineOfAFileOfPeople() {
        importUnits("BP_A,A,,UNIT,UNIT\n");
        var bad = PEOPLE
                + "Bad Name,X,CLERK,BP_A,,,secret\n"
                + "bp.a,,CLERK,BP_A,,,secret\n"
                + "bp.b,X,BOSS,BP_A,,,secret\n"
                + "bp.c,X,CLERK,BP_Z,,,secret\n"
                + "bp.d,X,ADMIN,BP_A,,,secret\n"
                + "bp.e,X,CLERK,BP_A,31/12/2024,,secret\n"
                + "bp.f,X,CLERK,BP_A,2024-02-01,2024-01-01,secret\n"
                + "bp.g,X,CLERK,BP_A,,,short\n"
                + "bp.h,X,CLERK,BP_A,,,secret\n"
                + "bp.h,Y,CLERK,BP_A,,,secrets\n";
        assertThat(refusal(() -> imports.importPeople(stream(bad), ADMIN)).fields())
                .extracting(FieldProblem::field)
                .containsExactly(
                        "line 2, username",
                        "line 3, display_name",
                        "line 4, role",
                        "line 5, unit_code",
                        "line 6, unit_code",
                        "line 7, valid_from",
                        "line 8, valid_to",
                        "line 9, password",
                        "line 11, display_name",
                        "line 11, password",
                        "line 11, username");
        assertThat(desks.actor("bp.h", null)).isEmpty();
    }

    @Test
    void letsOnlyAdministratorsImport() {
        assertThat(refusal(() -> imports.importUnits(stream(UNITS), CLERK)).kind())
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refusal(() -> imports.importPeople(stream(PEOPLE), CLERK)).kind())
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
    }

    private ImportResult importUnits(String lines) {
        return imports.importUnits(stream(UNITS + lines), ADMIN);
    }

    private java.util.List<String> formerNames(String unit) {
        return jdbc.sql("select name_vi from thidua.unit_former_name where unit_code = :unit")
                .param("unit", unit)
                .query(String.class)
                .list();
    }

    private String hash(String username) {
        return jdbc.sql("select password_hash from thidua.person where username = :username")
                .param("username", username)
                .query(String.class)
                .single();
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act);
    }

    private static ByteArrayInputStream stream(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }
}
