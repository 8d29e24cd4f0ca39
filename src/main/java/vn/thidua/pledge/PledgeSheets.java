package vn.thidua.pledge;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.campaign.CampaignPlan;
import vn.thidua.campaign.CampaignPlan.Direction;
import vn.thidua.campaign.CampaignPlan.Target;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.organization.Units;
import vn.thidua.pledge.PledgeSheet.CommitmentLine;
import vn.thidua.pledge.PledgeSheet.TargetLine;

/** Lays a pledge out for reading: plan, promise and the version before, side by side, in the reader's language. */
@Component
@Transactional(readOnly = true)
public class PledgeSheets {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CampaignQueries campaigns;
    private final Units units;
    private final AwardCatalogue awards;

    PledgeSheets(CampaignQueries campaigns, Units units, AwardCatalogue awards) {
        this.campaigns = campaigns;
        this.units = units;
        this.awards = awards;
    }

    public PledgeSheet of(PledgeView pledge) {
        var locale = LocaleContextHolder.getLocale();
        var campaign = campaigns.get(pledge.campaignId());
        var now = content(pledge.latest());
        var before = content(pledge.previous());
        return new PledgeSheet(
                pledge,
                units.get(pledge.unit()).name(locale),
                campaign.title(),
                units.get(campaign.launchingUnit()).name(locale),
                campaign.plan(),
                commitments(campaign.plan(), now, before),
                targets(campaign.plan(), now, before),
                now == null ? List.of() : titles(now.intendedTitles()),
                now != null && before != null && !now.intendedTitles().equals(before.intendedTitles()));
    }

    /** On which side of its value a target is met, as a sign that needs no translation. */
    public static String sign(Direction direction) {
        return switch (direction) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case EXACTLY -> "=";
        };
    }

    /** The target's name, with the day on which it counts where the plan says one. */
    public static String dated(Target target) {
        return target.dueOn() == null ? target.name() : target.name() + " (" + DAY.format(target.dueOn()) + ")";
    }

    /** The target's name where only the name is shown; a number that is no lower bound says so. */
    public static String named(Target target) {
        return target.direction() == Direction.AT_LEAST
                ? dated(target)
                : dated(target) + " (" + sign(target.direction()) + ")";
    }

    /** The names of awards in the reader's language; a code that is no longer known stands for itself. */
    public List<String> titles(List<String> codes) {
        var locale = LocaleContextHolder.getLocale();
        return codes.stream()
                .map(code -> awards.find(code).map(award -> award.name(locale)).orElse(code))
                .toList();
    }

    private static List<CommitmentLine> commitments(
            CampaignPlan plan, @Nullable PledgeContent now, @Nullable PledgeContent before) {
        var lines = new ArrayList<CommitmentLine>();
        for (int i = 0; i < plan.contents().size(); i++) {
            var text = now == null ? null : now.commitments().get(i).text();
            var earlier = before == null ? null : before.commitments().get(i).text();
            lines.add(new CommitmentLine(
                    plan.contents().get(i).title(), text, Objects.equals(text, earlier) ? null : earlier));
        }
        return lines;
    }

    private static List<TargetLine> targets(
            CampaignPlan plan, @Nullable PledgeContent now, @Nullable PledgeContent before) {
        var lines = new ArrayList<TargetLine>();
        for (var content : plan.contents()) {
            for (var target : content.targets()) {
                int i = lines.size();
                var promise = now == null ? null : now.targets().get(i);
                var earlier = before == null ? null : before.targets().get(i).value();
                boolean same =
                        promise != null && earlier != null && promise.value().compareTo(earlier) == 0;
                lines.add(new TargetLine(
                        content.title(),
                        dated(target),
                        target.measure() == null ? "" : target.measure(),
                        sign(target.direction()),
                        target.value(),
                        promise == null ? null : promise.value(),
                        same ? null : earlier,
                        promise != null && promise.fallsShort()));
            }
        }
        return lines;
    }

    private static @Nullable PledgeContent content(@Nullable PledgeVersion version) {
        return version == null ? null : version.content();
    }
}
