package vn.thidua.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Verdict;
import vn.thidua.shared.WorkingCalendar;

/**
 * Reads a plan with a sceptic's eye. {@link #problems} names everything that is wrong with what was typed, by the path of
 * the field, and must be empty before a draft is kept; {@link #isComplete} says what a plan still lacks before it can be
 * submitted.
 */
@Component
class CampaignPlanCheck {

    private static final String LAW_ON_PLANS = "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17";

    private final Units units;
    private final AwardCatalogue awards;
    private final ParticipationChunks participations;
    private final CampaignAccess access;
    private final WorkingCalendar calendar;

    CampaignPlanCheck(
            Units units,
            AwardCatalogue awards,
            ParticipationChunks participations,
            CampaignAccess access,
            WorkingCalendar calendar) {
        this.units = units;
        this.awards = awards;
        this.participations = participations;
        this.access = access;
        this.calendar = calendar;
    }

    /**
     * What is wrong with the fields.
     *
     * @param self the campaign's own id, absent for a new one
     */
    FieldProblems problems(CampaignPlan plan, @Nullable UUID self, Actor actor) {
        var problems = new FieldProblems();
        new PlanFields(plan, problems).check();
        organization(plan, problems);
        awards(plan, problems);
        parent(plan, self, actor, problems);
        return problems;
    }

    /** Whether it says enough to be submitted. */
    Verdict isComplete(CampaignPlan plan) {
        var missing = new ArrayList<Reason>();
        if (plan.contents().isEmpty()) {
            missing.add(Reason.byLaw(LAW_ON_PLANS, "campaign.rule.noContents"));
        }
        if (plan.participants().nobody()) {
            missing.add(Reason.byLaw(LAW_ON_PLANS, "campaign.rule.noParticipants"));
        } else if (participations.countPlanned(plan, calendar.today()) == 0) {
            missing.add(Reason.of("campaign.rule.nobodyTakesPart"));
        }
        if (plan.startsOn() == null) {
            missing.add(Reason.byLaw(LAW_ON_PLANS, "campaign.rule.noStart"));
        }
        return new Verdict(missing);
    }

    /** What is wrong with units that shall join; a unit that takes part already is one twice. */
    FieldProblems additions(List<String> codes, List<String> taking) {
        var problems = new FieldProblems();
        if (codes.isEmpty()) {
            problems.add("add", "shared.field.required");
        }
        Map<String, Unit> known = units.byCode(codes.stream().distinct().toList());
        for (int index = 0; index < codes.size(); index++) {
            String code = codes.get(index);
            String field = "add[" + index + "]";
            if (taking.contains(code) || codes.indexOf(code) < index) {
                problems.add(field, "shared.field.duplicate", code);
            } else {
                participant(known.get(code), field, problems);
            }
        }
        return problems;
    }

    private void organization(CampaignPlan plan, FieldProblems problems) {
        var taking = plan.participants();
        var codes = new ArrayList<>(taking.units());
        if (plan.launchingUnit() != null) {
            codes.add(plan.launchingUnit());
        }
        if (taking.subtreeOf() != null) {
            codes.add(taking.subtreeOf());
        }
        if (taking.cluster() != null) {
            codes.add(taking.cluster());
        }
        Map<String, Unit> known = units.byCode(codes);
        if (plan.launchingUnit() != null && !plan.launchingUnit().isEmpty()) {
            living(known.get(plan.launchingUnit()), "launchingUnit", problems);
        }
        if (taking.subtreeOf() != null) {
            living(known.get(taking.subtreeOf()), "participants.subtreeOf", problems);
        }
        cluster(plan, known, problems);
        var seen = new java.util.HashSet<String>();
        for (int index = 0; index < taking.units().size(); index++) {
            String code = taking.units().get(index);
            String field = "participants.units[" + index + "]";
            if (!seen.add(code)) {
                problems.add(field, "shared.field.duplicate", code);
            } else {
                participant(known.get(code), field, problems);
            }
        }
    }

    private void cluster(CampaignPlan plan, Map<String, Unit> known, FieldProblems problems) {
        String code = plan.participants().cluster();
        if (code == null) {
            return;
        }
        String field = "participants.cluster";
        Unit cluster = known.get(code);
        if (living(cluster, field, problems)) {
            if (cluster.kind() != UnitKind.CLUSTER) {
                problems.add(field, "campaign.field.notACluster");
            } else if (participations.countPlanned(plan.with(onlyCluster(code)), calendar.today()) == 0) {
                problems.add(field, "campaign.field.clusterHasNoMembers", plan.clusterYear(calendar.today()));
            }
        }
    }

    private static CampaignPlan.Participants onlyCluster(String code) {
        return new CampaignPlan.Participants(List.of(), null, code);
    }

    private void participant(@Nullable Unit unit, String field, FieldProblems problems) {
        if (living(unit, field, problems) && unit.kind() != UnitKind.UNIT && unit.kind() != UnitKind.AGENCY) {
            problems.add(field, "campaign.field.cannotTakePart");
        }
    }

    private boolean living(@Nullable Unit unit, String field, FieldProblems problems) {
        if (unit == null) {
            problems.add(field, "campaign.field.unknownUnit");
            return false;
        }
        if (unit.validTo() != null && unit.validTo().isBefore(calendar.today())) {
            problems.add(field, "campaign.field.unitHasEnded");
            return false;
        }
        return true;
    }

    private void awards(CampaignPlan plan, FieldProblems problems) {
        for (int index = 0; index < plan.awards().size(); index++) {
            String code = plan.awards().get(index);
            String field = "awards[" + index + "]";
            if (plan.awards().indexOf(code) < index) {
                problems.add(field, "shared.field.duplicate", code);
            } else if (awards.find(code).isEmpty()) {
                problems.add(field, "campaign.field.unknownAward");
            }
        }
    }

    private void parent(CampaignPlan plan, @Nullable UUID self, Actor actor, FieldProblems problems) {
        String parent = plan.parentCampaign();
        if (parent == null) {
            return;
        }
        UUID id = asId(parent);
        if (id == null || id.equals(self) || !access.maySee(id, actor)) {
            problems.add("parentCampaign", "campaign.field.unknownCampaign");
        }
    }

    private static @Nullable UUID asId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
