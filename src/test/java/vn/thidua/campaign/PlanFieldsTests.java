package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.CampaignPlan.ContentItem;
import vn.thidua.campaign.CampaignPlan.Criterion;
import vn.thidua.campaign.CampaignPlan.Direction;
import vn.thidua.campaign.CampaignPlan.Milestones;
import vn.thidua.campaign.CampaignPlan.Participants;
import vn.thidua.campaign.CampaignPlan.Target;
import vn.thidua.campaign.PlanFrame.Ceremony;
import vn.thidua.campaign.PlanFrame.KeyDay;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.FieldProblems;

/** What is wrong with the texts, numbers and days of a plan. */
class PlanFieldsTests {

    @Test
    void acceptsTheCampaignsOfTheSeeds() {
        assertThat(problems(plan("Tu bổ", day(6, 10), day(9, 10), day(6, 10), S0, List.of(), List.of())))
                .isEmpty();
        // the window may begin before the launch, and milestones may lie after its end
        assertThat(problems(plan("3 nhất", day(3, 1), day(5, 7), day(3, 4), S0, List.of(), List.of())))
                .isEmpty();
        assertThat(problems(plan("75 năm", day(4, 27), null, day(4, 27), S0, List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void namesDaysTheWrongWayRound() {
        var milestones = new Milestones(day(6, 1), day(8, 1), day(7, 1), day(6, 30));
        assertThat(problems(plan("Tu bổ", day(6, 10), day(6, 9), day(6, 10), milestones, List.of(), List.of())))
                .containsExactly(
                        "endsOn campaign.field.endsBeforeItStarts",
                        "launchOn campaign.field.launchedAfterItsEnd",
                        "milestones.pledgeBy campaign.field.pledgedBeforeLaunch",
                        "milestones.finalReviewOn campaign.field.beforeMidReview",
                        "milestones.nominateBy campaign.field.beforeReviews");
    }

    @Test
    void namesMissingAndOverlongTexts() {
        assertThat(problems(plan(" ", day(6, 10), null, null, S0, List.of(), List.of())))
                .containsExactly("title shared.field.required");
        assertThat(problems(plan("x".repeat(301), day(6, 10), null, null, S0, List.of(), List.of())))
                .containsExactly("title shared.field.tooLong");
        assertThat(problems(plan("Đ".repeat(300), day(6, 10), null, null, S0, List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void namesNumbersThatCannotBe() {
        var contents = List.of(new ContentItem(
                "Nội dung",
                List.of(
                        target("Một", new BigDecimal("-1")),
                        target("một", new BigDecimal("1")),
                        target("Ba", null),
                        target("Bốn", new BigDecimal("1.00001")),
                        target("Năm", new BigDecimal("1e13")),
                        target("Sáu", new BigDecimal("100.0000000")))));
        assertThat(problems(plan("Tu bổ", day(6, 10), null, null, S0, contents, List.of())))
                .containsExactly(
                        "contents[0].targets[0].value shared.field.negative",
                        "contents[0].targets[1].name shared.field.duplicate",
                        "contents[0].targets[2].value shared.field.required",
                        "contents[0].targets[3].value campaign.field.tooManyDecimals",
                        "contents[0].targets[4].value shared.field.tooLarge");
    }

    @Test
    void namesCriteriaThatCannotBeScored() {
        var criteria = List.of(
                new Criterion("Tiến độ", BigDecimal.ZERO),
                new Criterion("Chất lượng", new BigDecimal("-5")),
                new Criterion("", new BigDecimal("0.5")),
                new Criterion("Tiến độ", null));
        assertThat(problems(plan("Tu bổ", day(6, 10), null, null, S0, List.of(), criteria)))
                .containsExactly(
                        "criteria[0].maxPoints campaign.field.notPositive",
                        "criteria[1].maxPoints shared.field.negative",
                        "criteria[2].name shared.field.required",
                        "criteria[3].name shared.field.duplicate",
                        "criteria[3].maxPoints shared.field.required");
    }

    @Test
    void namesWhatIsWrongBesideTheContents() {
        var frame = new PlanFrame(
                null,
                null,
                "x".repeat(10_001),
                List.of(),
                List.of(),
                List.of("Chỉ thị", "x".repeat(301)),
                List.of(),
                new Ceremony("x".repeat(101), null, null, null),
                List.of(new KeyDay(null, " "), new KeyDay(LocalDate.of(1890, 5, 19), "Ngày sinh Bác")));
        assertThat(problems(with(frame)))
                .containsExactly(
                        "frame.requirements shared.field.tooLong",
                        "frame.documents shared.field.tooLong",
                        "frame.ceremony.time shared.field.tooLong",
                        "frame.keyDays[0].name shared.field.required",
                        "frame.keyDays[0].day shared.field.required",
                        "frame.keyDays[1].day campaign.field.yearOutOfRange");
        assertThat(frame.priority()).isFalse();
    }

    @Test
    void keepsMarkupAsTextAndDropsControlCharacters() {
        CampaignPlan plan = plan("<b>=1+1</b>\u0000\u0007\r\n", day(6, 10), null, null, S0, List.of(), List.of());
        assertThat(plan.title()).isEqualTo("<b>=1+1</b>");
    }

    private static final Milestones S0 = new Milestones(null, null, null, null);

    private static List<String> problems(CampaignPlan plan) {
        var problems = new FieldProblems();
        new PlanFields(plan, problems).check();
        return problems.list().stream().map(PlanFieldsTests::text).toList();
    }

    private static String text(FieldProblem problem) {
        return problem.field() + " " + problem.code();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    private static Target target(String name, BigDecimal value) {
        return new Target(name, "%", value, Direction.AT_LEAST);
    }

    private static CampaignPlan with(PlanFrame frame) {
        var plan = plan("Tu bổ", day(6, 10), null, null, S0, List.of(), List.of());
        return new CampaignPlan(
                plan.title(),
                null,
                plan.kind(),
                plan.launchingUnit(),
                null,
                plan.startsOn(),
                null,
                null,
                plan.milestones(),
                plan.participants(),
                List.of(),
                List.of(),
                List.of(),
                null,
                frame);
    }

    private static CampaignPlan plan(
            String title,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate launchOn,
            Milestones milestones,
            List<ContentItem> contents,
            List<Criterion> criteria) {
        return new CampaignPlan(
                title,
                null,
                CampaignKind.PEAK,
                "BQL_LANG",
                null,
                startsOn,
                endsOn,
                launchOn,
                milestones,
                new Participants(List.of(), null, null),
                contents,
                criteria,
                List.of(),
                null,
                PlanFrame.NONE);
    }
}
