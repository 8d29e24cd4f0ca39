package vn.thidua.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a campaign (kế hoạch thi đua), as it is written, approved and stored. What Luật 06/2022/QH15 Đ17 asks a
 * campaign to define: goal, scope, participants, contents, criteria and time.
 *
 * @param launchingUnit the code of the unit that launches it
 * @param occasion the anniversaries and tasks that give rise to it, one to a line
 * @param startsOn first day of the window; it may lie before the launch ceremony
 * @param endsOn last day of the window; some campaigns state none
 * @param launchOn the day of the launch; without one it is launched when it is approved
 * @param awards the codes of the awards for which units may nominate
 * @param parentCampaign the id of the higher campaign that this one answers
 * @param frame what it says beside what is counted
 */
public record CampaignPlan(
        String title,
        @Nullable String slogan,
        CampaignKind kind,
        String launchingUnit,
        @Nullable String occasion,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate launchOn,
        Milestones milestones,
        Participants participants,
        List<ContentItem> contents,
        List<Criterion> criteria,
        List<String> awards,
        @Nullable String parentCampaign,
        PlanFrame frame) {

    public CampaignPlan {
        title = PlanText.line(title);
        slogan = PlanText.orNull(slogan);
        launchingUnit = PlanText.line(launchingUnit);
        occasion = PlanText.orNull(occasion);
        parentCampaign = PlanText.orNull(parentCampaign);
        milestones = milestones == null ? Milestones.NONE : milestones;
        participants = participants == null ? Participants.NONE : participants;
        contents = PlanText.present(contents);
        criteria = PlanText.present(criteria);
        awards = PlanText.lines(awards);
        frame = frame == null ? PlanFrame.NONE : frame;
    }

    CampaignPlan with(Milestones days) {
        return changed(endsOn, days, participants);
    }

    CampaignPlan with(Participants taking) {
        return changed(endsOn, milestones, taking);
    }

    /** The same plan with another last day. */
    CampaignPlan with(LocalDate end) {
        return changed(end, milestones, participants);
    }

    private CampaignPlan changed(@Nullable LocalDate end, Milestones days, Participants taking) {
        return new CampaignPlan(
                title,
                slogan,
                kind,
                launchingUnit,
                occasion,
                startsOn,
                end,
                launchOn,
                days,
                taking,
                contents,
                criteria,
                awards,
                parentCampaign,
                frame);
    }

    /** The year whose members of the cluster take part: that in which the campaign begins. */
    int clusterYear(LocalDate today) {
        if (startsOn != null) {
            return startsOn.getYear();
        }
        return launchOn != null ? launchOn.getYear() : today.getYear();
    }

    /** The day the final review opens: the planned one, or the day after the window where none was planned. */
    public @Nullable LocalDate finalReviewDay() {
        LocalDate planned = milestones.finalReviewOn();
        return planned != null || endsOn == null ? planned : endsOn.plusDays(1);
    }

    /** The occasions one by one. */
    public List<String> occasions() {
        return occasion == null ? List.of() : PlanText.lines(List.of(occasion.split("\n")));
    }

    /** The sum of all criteria's points: what a perfect unit reaches. */
    public BigDecimal maxPoints() {
        return criteria.stream().map(Criterion::maxPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The days that drive the campaign; each may be left open.
     *
     * @param pledgeBy the day by which pledges are signed
     * @param midReviewOn the day the mid review opens; without one there is no mid review
     * @param finalReviewOn the day the final review opens
     * @param nominateBy the last day for nominations
     */
    public record Milestones(
            @Nullable LocalDate pledgeBy,
            @Nullable LocalDate midReviewOn,
            @Nullable LocalDate finalReviewOn,
            @Nullable LocalDate nominateBy) {

        static final Milestones NONE = new Milestones(null, null, null, null);
    }

    /**
     * Who takes part; the three ways add up.
     *
     * @param units the codes of single units
     * @param subtreeOf a unit below which everybody takes part
     * @param cluster a cluster whose members of the year take part
     */
    public record Participants(
            List<String> units,
            @Nullable String subtreeOf,
            @Nullable String cluster) {

        static final Participants NONE = new Participants(List.of(), null, null);

        public Participants {
            units = PlanText.lines(units);
            subtreeOf = PlanText.orNull(subtreeOf);
            cluster = PlanText.orNull(cluster);
        }

        /** Whether no way of taking part is named; no getter, for it is no part of the plan. */
        boolean nobody() {
            return units.isEmpty() && subtreeOf == null && cluster == null;
        }
    }

    /** One content group (nội dung thi đua) with its measurable goals. */
    public record ContentItem(String title, List<Target> targets) {

        public ContentItem {
            title = PlanText.line(title);
            targets = PlanText.present(targets);
        }
    }

    /**
     * A measurable goal (chỉ tiêu).
     *
     * @param measure the unit of measurement, for example {@code %}
     * @param dueOn the day by which or on which it counts; it may lie after the window
     */
    public record Target(
            String name,
            @Nullable String measure,
            BigDecimal value,
            Direction direction,
            @Nullable LocalDate dueOn) {

        public Target(String name, @Nullable String measure, BigDecimal value, Direction direction) {
            this(name, measure, value, direction, null);
        }

        public Target {
            name = PlanText.line(name);
            measure = PlanText.orNull(measure);
        }
    }

    /** On which side of its value a target is met. */
    public enum Direction {
        AT_LEAST,
        AT_MOST,
        EXACTLY;

        /** Whether this result meets the target. */
        public boolean isMet(BigDecimal result, BigDecimal target) {
            int comparison = result.compareTo(target);
            return switch (this) {
                case AT_LEAST -> comparison >= 0;
                case AT_MOST -> comparison <= 0;
                case EXACTLY -> comparison == 0;
            };
        }
    }

    /** A scoring criterion (tiêu chí). */
    public record Criterion(String name, BigDecimal maxPoints) {

        public Criterion {
            name = PlanText.line(name);
        }
    }
}
