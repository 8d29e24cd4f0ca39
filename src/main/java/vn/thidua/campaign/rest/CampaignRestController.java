package vn.thidua.campaign.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.campaign.CampaignAnswers;
import vn.thidua.campaign.CampaignFilter;
import vn.thidua.campaign.CampaignLists;
import vn.thidua.campaign.CampaignPlan;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.CampaignStage;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.CampaignTokens;
import vn.thidua.campaign.CampaignView;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.ParticipantFilter;
import vn.thidua.campaign.ParticipationStatus;
import vn.thidua.campaign.process.CampaignDiagrams;
import vn.thidua.campaign.process.CampaignProcess;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;

@RestController
@RequestMapping("/api/v1/campaigns")
@Tag(name = "Campaigns")
class CampaignRestController {

    private final Campaigns campaigns;
    private final CampaignQueries queries;
    private final CampaignLists lists;
    private final CampaignAnswers answers;
    private final CampaignDiagrams diagrams;
    private final Clock clock;

    CampaignRestController(
            Campaigns campaigns,
            CampaignQueries queries,
            CampaignLists lists,
            CampaignAnswers answers,
            CampaignDiagrams diagrams,
            Clock clock) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.lists = lists;
        this.answers = answers;
        this.diagrams = diagrams;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Draft a campaign; the launching unit's clerk")
    ResponseEntity<CampaignResource> create(@RequestBody CampaignPlan plan, Actor actor) {
        CampaignView campaign = campaigns.create(plan, actor);
        return ResponseEntity.created(URI.create("/api/v1/campaigns/" + campaign.id()))
                .body(resource(campaign));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Rewrite a draft, or a plan that came back")
    CampaignResource update(@PathVariable String id, @RequestBody CampaignPlan plan, Actor actor) {
        return resource(campaigns.update(Ids.read(id), plan, actor));
    }

    @PostMapping("/{id}/submit")
    @Operation(summary = "Submit a draft for approval")
    CampaignResource submit(@PathVariable String id, Actor actor) {
        return resource(campaigns.submit(Ids.read(id), actor));
    }

    @GetMapping
    @Operation(summary = "The campaigns I may know of, the youngest first")
    Page<CampaignItem> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor) {
        var filter = new CampaignFilter(QueryParameters.constant("status", CampaignStatus.class, status), unit, q);
        return lists.campaigns(filter, QueryParameters.limit(limit), cursor, actor)
                .map(row -> CampaignItem.of(row, clock.getZone()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A campaign with its plan and where its units stand")
    CampaignResource get(@PathVariable String id, Actor actor) {
        return resource(queries.visible(Ids.read(id), actor));
    }

    @GetMapping("/{id}/answers")
    @Operation(summary = "The launched campaigns that answer it, each with what stands below it added up")
    Page<CampaignAnswers.Answer> answers(@PathVariable String id, Actor actor) {
        return new Page<>(answers.to(queries.visible(Ids.read(id), actor).id(), actor), null);
    }

    @GetMapping("/{id}/participations")
    @Operation(summary = "The units that take part, by code")
    Page<ParticipationItem> participations(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor) {
        UUID campaign = queries.visible(Ids.read(id), actor).id();
        var filter = new ParticipantFilter(QueryParameters.constant("status", ParticipationStatus.class, status), q);
        return lists.participants(campaign, filter, QueryParameters.limit(limit), cursor)
                .map(row -> ParticipationItem.of(row, clock.getZone()));
    }

    @GetMapping("/{id}/ranking")
    @Operation(summary = "The ranking, best first; empty before it is made")
    Page<RankingItem> ranking(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor) {
        UUID campaign = queries.visible(Ids.read(id), actor).id();
        return lists.ranking(campaign, QueryParameters.limit(limit), cursor).map(RankingItem::of);
    }

    @PostMapping("/{id}/stages/{stage}/open")
    @Operation(
            summary =
                    "Open MID_REVIEW, FINAL_REVIEW, NOMINATION or CLOSING before its day; the launching unit's approver")
    CampaignResource openStage(@PathVariable String id, @PathVariable String stage, Actor actor) {
        var wanted = QueryParameters.constant("stage", CampaignStage.class, stage);
        return resource(campaigns.openStage(Ids.read(id), Objects.requireNonNull(wanted), actor));
    }

    @PostMapping("/{id}/extend")
    @Operation(summary = "Postpone PLEDGE, MID_REVIEW, FINAL_REVIEW, NOMINATION or END")
    CampaignResource extend(@PathVariable String id, @RequestBody ExtendBody body, Actor actor) {
        var checked = body.checked();
        return resource(campaigns.extend(Ids.read(id), checked.milestone(), checked.until(), body.why(), actor));
    }

    @PostMapping("/{id}/units")
    @Operation(summary = "Let more units take part")
    CampaignResource addUnits(@PathVariable String id, @RequestBody UnitsBody body, Actor actor) {
        return resource(campaigns.addUnits(Ids.read(id), body.add() == null ? List.of() : body.add(), actor));
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Call the campaign off")
    CampaignResource cancel(@PathVariable String id, @RequestBody CancelBody body, Actor actor) {
        return resource(campaigns.cancel(Ids.read(id), body.reason() == null ? "" : body.reason(), actor));
    }

    @GetMapping(path = "/{id}/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(summary = "The model of campaign-lifecycle or unit-participation as BPMN 2.0")
    String diagram(
            @PathVariable String id, @RequestParam(defaultValue = CampaignProcess.ID) String process, Actor actor) {
        queries.visible(Ids.read(id), actor);
        return diagrams.model(process);
    }

    @GetMapping("/{id}/tokens")
    @Operation(summary = "Where the campaign, or all its units together, stand on that model")
    CampaignTokens tokens(
            @PathVariable String id, @RequestParam(defaultValue = CampaignProcess.ID) String process, Actor actor) {
        return diagrams.tokens(process, queries.visible(Ids.read(id), actor).id());
    }

    private CampaignResource resource(CampaignView campaign) {
        return CampaignResource.of(campaign, lists.counts(campaign.id()), clock.getZone());
    }

    record UnitsBody(@Nullable List<String> add) {}

    record CancelBody(@Nullable String reason) {}
}
