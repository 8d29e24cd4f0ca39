package vn.thidua.campaign.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thidua.campaign.CampaignAnswers;
import vn.thidua.campaign.CampaignFiles;
import vn.thidua.campaign.CampaignLists;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.CampaignView;
import vn.thidua.campaign.ParticipantFilter;
import vn.thidua.campaign.ParticipationStatus;
import vn.thidua.campaign.PlanReader;
import vn.thidua.campaign.TargetResults;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** Puts together everything that a campaign's page shows. */
@Component
class CampaignPage {

    private static final int PARTICIPANTS = 50;
    private static final int LEADERS = 10;

    private final CampaignQueries queries;
    private final CampaignLists lists;
    private final CampaignAnswers answers;
    private final CampaignFiles files;
    private final PlanReader plans;
    private final CampaignStations stations;
    private final ObjectProvider<TargetResults> results;

    CampaignPage(
            CampaignQueries queries,
            CampaignLists lists,
            CampaignAnswers answers,
            CampaignFiles files,
            PlanReader plans,
            CampaignStations stations,
            ObjectProvider<TargetResults> results) {
        this.queries = queries;
        this.lists = lists;
        this.answers = answers;
        this.files = files;
        this.plans = plans;
        this.stations = stations;
        this.results = results;
    }

    /**
     * Fills the model.
     *
     * @throws vn.thidua.shared.Refusal 404 unless the person may know of the campaign
     */
    void fill(Model model, UUID id, ParticipantFilter filter, @Nullable String cursor, Actor actor) {
        CampaignView campaign = queries.visible(id, actor);
        Map<ParticipationStatus, Integer> counts = lists.counts(id);
        model.addAttribute("campaign", campaign);
        model.addAttribute("details", plans.read(campaign, actor));
        model.addAttribute("stations", stations.of(campaign));
        model.addAttribute("acts", CampaignActs.of(campaign, actor));
        model.addAttribute("mayNominate", campaign.status().takesNominations() && actor.holds(Role.CLERK));
        List<CampaignAnswers.Answer> answering = campaign.wasLaunched() ? answers.to(id, actor) : List.of();
        model.addAttribute("answers", answering);
        model.addAttribute("answered", CampaignAnswers.together(answering));
        model.addAttribute("mayAnswer", campaign.status().isRunning() && actor.holds(Role.CLERK));
        model.addAttribute("files", files.of(id));
        model.addAttribute("mayChangeFiles", files.mayChange(campaign, actor));
        model.addAttribute("counts", counts);
        model.addAttribute("filter", filter);
        model.addAttribute("participationStatuses", List.of(ParticipationStatus.values()));
        model.addAttribute(
                "participants",
                lists.participants(id, filter, PARTICIPANTS, cursor).map(MatrixRow::of));
        model.addAttribute("contents", contents(campaign));
        model.addAttribute(
                "leaders",
                campaign.status().hasReached(CampaignStatus.RANKING)
                        ? lists.ranking(id, LEADERS, null).items()
                        : List.of());
    }

    private List<ContentLines> contents(CampaignView campaign) {
        var supplier = results.getIfAvailable();
        Map<String, TargetResults.Result> byTarget = supplier == null || !campaign.wasLaunched()
                ? Map.of()
                : supplier.of(campaign.id()).stream()
                        .collect(Collectors.toMap(
                                result -> result.content() + '\n' + result.target(),
                                Function.identity(),
                                (first, second) -> first));
        return campaign.plan().contents().stream()
                .map(item -> new ContentLines(
                        item.title(),
                        item.targets().stream()
                                .map(target ->
                                        new TargetLine(target, byTarget.get(item.title() + '\n' + target.name())))
                                .toList()))
                .toList();
    }
}
