package vn.thidua.campaign;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardRegister;
import vn.thidua.shared.Actor;

/**
 * The campaigns by which units answer a higher one, with what stands below each of them added up: who takes part and how
 * far they are, what they reached, who was nominated and who received what. Four statements, however many there are.
 */
@Component
@Transactional(readOnly = true)
public class CampaignAnswers {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final ObjectProvider<TargetResults> targets;
    private final ObjectProvider<NominationFigures> nominations;
    private final AwardRegister register;

    CampaignAnswers(
            JdbcClient jdbc,
            ObjectProvider<TargetResults> targets,
            ObjectProvider<NominationFigures> nominations,
            AwardRegister register) {
        this.jdbc = jdbc;
        this.targets = targets;
        this.nominations = nominations;
        this.register = register;
    }

    /**
     * A campaign that answers another one.
     *
     * @param below how many campaigns answer it in their turn, directly or further down
     * @param participants units that take part in it and in those below
     * @param done how many of them have their final review behind them
     * @param points the average of their final points, absent while nobody has any
     * @param results what became of it and of those below
     */
    public record Answer(
            UUID id,
            CampaignStatus status,
            String title,
            String launchingUnit,
            String launchingUnitName,
            int below,
            int participants,
            int done,
            @Nullable BigDecimal points,
            Results results) {}

    /**
     * What became of campaigns together.
     *
     * @param targets how many targets their units have reported on
     * @param targetsMet how many of them were met
     * @param nominations submitted and not taken back
     * @param awards given and in force
     */
    public record Results(int targets, int targetsMet, int nominations, int awards) {

        /** Nothing yet. */
        public static final Results NONE = new Results(0, 0, 0, 0);

        Results and(Results other) {
            return new Results(
                    targets + other.targets,
                    targetsMet + other.targetsMet,
                    nominations + other.nominations,
                    awards + other.awards);
        }
    }

    /** All of them together. */
    public static Results together(List<Answer> answers) {
        return answers.stream().map(Answer::results).reduce(Results.NONE, Results::and);
    }

    private record Found(Answer answer, List<UUID> family) {}

    /** Those that were launched and that the actor may know of, by their launching units; the reader may see the parent. */
    public List<Answer> to(UUID campaign, Actor actor) {
        var found = read(campaign, actor);
        var figures = figures(found.stream()
                .flatMap(each -> each.family().stream())
                .distinct()
                .toList());
        return found.stream().map(each -> with(each, figures)).toList();
    }

    private List<Found> read(UUID campaign, Actor actor) {
        return jdbc.sql("""
                        with recursive family as (
                            select id as root, id, 1 as depth from thidua.campaign
                            where plan ->> 'parentCampaign' = :parent and launched_at is not null
                            union all
                            select family.root, campaign.id, family.depth + 1
                            from family join thidua.campaign on campaign.plan ->> 'parentCampaign' = family.id::text
                            where campaign.launched_at is not null and family.depth < 8),
                        counted as (
                            select family.root, count(distinct campaign.id) - 1 as below, count(part.id) as participants,
                                count(part.id) filter (where part.status = 'DONE') as done,
                                round(avg(part.final_points), 2) as points, array_agg(distinct campaign.id) as family
                            from (select distinct root, id from family) as family
                            join thidua.campaign as campaign on campaign.id = family.id
                            left join thidua.campaign_participation as part
                                on part.campaign_id = campaign.id and part.status <> 'CANCELLED'
                            where %s group by family.root)
                        select campaign.id, campaign.status, campaign.title, campaign.launching_unit,
                            case when :english then unit.name_en else unit.name_vi end as launching_unit_name,
                            counted.below, counted.participants, counted.done, counted.points, counted.family
                        from counted join thidua.campaign as campaign on campaign.id = counted.root
                        join thidua.unit as unit on unit.code = campaign.launching_unit
                        where %s
                        order by unit.path, campaign.id limit :most
                        """.formatted(CampaignAccess.PREDICATE, CampaignAccess.PREDICATE))
                .param("parent", campaign.toString())
                .param("english", "en".equals(LocaleContextHolder.getLocale().getLanguage()))
                .param("everything", actor.seesEverything())
                .param("mine", actor.units().toArray(String[]::new))
                .param("most", MOST)
                .query((row, number) -> new Found(
                        new Answer(
                                row.getObject("id", UUID.class),
                                CampaignStatus.valueOf(row.getString("status")),
                                row.getString("title"),
                                row.getString("launching_unit"),
                                row.getString("launching_unit_name"),
                                row.getInt("below"),
                                row.getInt("participants"),
                                row.getInt("done"),
                                row.getBigDecimal("points"),
                                Results.NONE),
                        List.of((UUID[]) row.getArray("family").getArray())))
                .list();
    }

    private Map<UUID, Results> figures(List<UUID> campaigns) {
        if (campaigns.isEmpty()) {
            return Map.of();
        }
        var reached = targets.stream()
                .findFirst()
                .map(known -> known.reached(campaigns))
                .orElse(Map.of());
        var nominated = nominations.stream()
                .findFirst()
                .map(known -> known.submitted(campaigns))
                .orElse(Map.of());
        var awarded = register.countIn(campaigns);
        var figures = new HashMap<UUID, Results>();
        for (var id : campaigns) {
            var ofTargets = reached.getOrDefault(id, new TargetResults.Reached(0, 0));
            figures.put(
                    id,
                    new Results(
                            ofTargets.reported(),
                            ofTargets.met(),
                            nominated.getOrDefault(id, 0),
                            awarded.getOrDefault(id, 0)));
        }
        return figures;
    }

    private static Answer with(Found found, Map<UUID, Results> figures) {
        var bare = found.answer();
        return new Answer(
                bare.id(),
                bare.status(),
                bare.title(),
                bare.launchingUnit(),
                bare.launchingUnitName(),
                bare.below(),
                bare.participants(),
                bare.done(),
                bare.points(),
                found.family().stream().map(figures::get).reduce(Results.NONE, Results::and));
    }
}
