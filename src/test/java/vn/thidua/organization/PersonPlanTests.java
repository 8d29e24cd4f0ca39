package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.organization.PersonPlan.DeskRow;
import vn.thidua.organization.PersonPlan.PersonRow;
import vn.thidua.shared.Desk;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Refusal;

class PersonPlanTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final UUID ID = new UUID(0, 7);
    private static final PersonRow CLERK = new PersonRow(ID, "clerk", "Chuyên viên", null);
    private static final DeskRow SEAT = new DeskRow(ID, Desk.clerk("A"), SPRING, null);

    @Test
    void takesAnOpenFirstDayForTheDeskThatIsHeldToday() {
        assertThat(plan("clerk,Chuyên viên,CLERK,A,,,\n").changed).isEmpty();
        assertThat(plan("clerk,Chuyên viên,CLERK,A,,2026-12-31,\n").desks)
                .containsExactly(new DeskRow(ID, Desk.clerk("A"), SPRING, LocalDate.of(2026, 12, 31)));
    }

    @Test
    void beginsANewDeskTodayWhereNoDayIsGiven() {
        assertThat(plan("clerk,Chuyên viên,APPROVER,A,,,\n").desks)
                .containsExactly(new DeskRow(ID, Desk.approver("A"), TODAY, null));
    }

    @Test
    void refusesTimesAtOneDeskThatOverlap() {
        assertThat(refused("clerk,Chuyên viên,CLERK,A,2026-05-01,,\n"))
                .containsExactly("line 2, valid_from organization.import.deskOverlaps");
        assertThat(refused("new,Mới,CLERK,A,2026-05-01,2026-06-01,\nnew,Mới,CLERK,A,2026-06-01,,\n"))
                .containsExactly("line 3, valid_from organization.import.deskOverlaps");
        assertThat(plan("new,Mới,CLERK,A,2026-05-01,2026-05-31,\nnew,Mới,CLERK,A,2026-06-01,,\n").desks)
                .hasSize(2);
    }

    @Test
    void keepsThePasswordsOfPeopleWhoAreThereAndTakesThoseOfNewOnes() {
        var plan = plan("clerk,Chuyên viên chính,CLERK,A,,,secret\nnew,Mới,CLERK,A,,,secret\n");
        assertThat(plan.renamed).containsExactly(new PersonRow(ID, "clerk", "Chuyên viên chính", null));
        assertThat(plan.created).extracting(PersonRow::username).containsExactly("new");
        assertThat(plan.passwords).containsOnlyKeys(plan.created.get(0).id());
    }

    @Test
    void takesPersonnelNumbersAndLeavesThoseItHearsNothingOf() {
        var file = "username,display_name,role,unit_code,code\nclerk,Chuyên viên,CLERK,A,CB-07\nnew,Mới,CLERK,A,\n";
        var plan = new PersonPlan(Map.of("clerk", CLERK), Map.of(), TODAY).of(content(file));
        assertThat(plan.renamed).containsExactly(new PersonRow(ID, "clerk", "Chuyên viên", "CB-07"));

        var known = new PersonRow(ID, "clerk", "Chuyên viên", "CB-07");
        var silent = content("username,display_name,role,unit_code\nclerk,Chuyên viên,CLERK,A\n");
        assertThat(new PersonPlan(Map.of("clerk", known), Map.of(), TODAY).of(silent).renamed)
                .isEmpty();
    }

    @Test
    void givesAPersonnelNumberToOnePersonOnly() {
        var twice = "username,display_name,role,unit_code,code\nclerk,A,CLERK,A,CB-07\nnew,B,CLERK,A,cb-07\n";
        assertThat(catchThrowableOfType(Refusal.class, () -> content(twice)).fields())
                .extracting(FieldProblem::code)
                .containsExactly("organization.import.lineTwice");
        var taken = content("username,display_name,role,unit_code,code\nnew,B,CLERK,A,CB-07\n")
                .withoutCodesOf(Map.of("cb-07", "clerk"));
        assertThat(catchThrowableOfType(Refusal.class, () -> new PersonPlan(Map.of(), Map.of(), TODAY).of(taken))
                        .fields())
                .extracting(FieldProblem::code)
                .containsExactly("organization.refusal.codeTaken");
    }

    private static PersonFile.Content content(String csv) {
        return PersonFile.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), Set.of("A"));
    }

    private static List<String> refused(String lines) {
        return catchThrowableOfType(Refusal.class, () -> plan(lines)).fields().stream()
                .map((FieldProblem problem) -> problem.field() + " " + problem.code())
                .toList();
    }

    private static PersonPlan plan(String lines) {
        var csv = "username,display_name,role,unit_code,valid_from,valid_to,password\n" + lines;
        var file = PersonFile.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), Set.of("A"));
        return new PersonPlan(Map.of("clerk", CLERK), Map.of(ID, List.of(SEAT)), TODAY).of(file);
    }
}
