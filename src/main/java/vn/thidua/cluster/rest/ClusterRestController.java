package vn.thidua.cluster.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.thidua.cluster.CharterVersion;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.cluster.ClusterDocumentKind;
import vn.thidua.cluster.ClusterDocuments;
import vn.thidua.cluster.ClusterLife;
import vn.thidua.cluster.ClusterYears;
import vn.thidua.cluster.Clusters;
import vn.thidua.cluster.Succession;
import vn.thidua.cluster.TableVersion;
import vn.thidua.cluster.web.ScoringTableForm;
import vn.thidua.cluster.web.YearFiles;
import vn.thidua.organization.ClusterUnits;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;

/** Clusters for programs. */
@RestController
@RequestMapping("/api/v1/clusters")
@Tag(name = "Clusters")
class ClusterRestController {

    private final Clusters clusters;
    private final ClusterYears years;
    private final ClusterLife life;
    private final ClusterDirectory directory;
    private final ClusterDocuments documents;
    private final YearFiles files;
    private final ClusterResources resources;

    ClusterRestController(
            Clusters clusters,
            ClusterYears years,
            ClusterLife life,
            ClusterDirectory directory,
            ClusterDocuments documents,
            YearFiles files,
            ClusterResources resources) {
        this.clusters = clusters;
        this.years = years;
        this.life = life;
        this.directory = directory;
        this.documents = documents;
        this.files = files;
        this.resources = resources;
    }

    /** What is absent stays as it is. */
    record Settings(
            @Nullable String organiser,
            @Nullable Succession succession,
            @Nullable String flagAward) {}

    /** The members of a year. */
    record Members(@Nullable List<ClusterUnits.Seat> members) {}

    /** @param elsewhere the other cluster in which a unit sits too, by the unit */
    record Seated(Map<String, String> elsewhere) {}

    @GetMapping
    @Operation(summary = "Clusters, each with its latest year")
    Page<ClusterResources.Entry> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Actor actor) {
        return directory.page(cursor, QueryParameters.limit(limit)).map(resources::entry);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Set a cluster up, as the clerk of the office that organises it")
    ClusterResources.ClusterResource create(@RequestBody Clusters.Founding sent, Actor actor) {
        return resources.of(clusters.create(sent, actor));
    }

    @GetMapping("/{code}")
    @Operation(summary = "A cluster with its seats by year and the hands its flag went through")
    ClusterResources.ClusterResource get(@PathVariable String code, Actor actor) {
        return resources.of(directory.get(code));
    }

    @PutMapping("/{code}/settings")
    @Operation(summary = "Lay down who organises the cluster, how its head changes and for which flag it proposes")
    ClusterResources.ClusterResource settle(@PathVariable String code, @RequestBody Settings sent, Actor actor) {
        return resources.of(clusters.settle(code, sent.organiser(), sent.succession(), sent.flagAward(), actor));
    }

    @PostMapping("/{code}/rename")
    @Operation(summary = "Give the cluster another name; the former one is kept")
    ClusterResources.ClusterResource rename(
            @PathVariable String code, @RequestBody Clusters.Renaming sent, Actor actor) {
        return resources.of(clusters.rename(code, sent, actor));
    }

    @PutMapping("/{code}/years/{year}/members")
    @Operation(summary = "Fill the seats of a year that is not open yet")
    Seated seat(@PathVariable String code, @PathVariable int year, @RequestBody Members sent, Actor actor) {
        var members = Objects.requireNonNullElse(sent.members(), List.<ClusterUnits.Seat>of());
        return new Seated(clusters.seat(code, year, members, actor));
    }

    @PostMapping("/{code}/years")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open a year of the cluster; its head then drafts the common pledge")
    ClusterResources.YearResource open(@PathVariable String code, @RequestBody ClusterYears.Opening sent, Actor actor) {
        return resources.of(years.open(code, sent, actor), actor);
    }

    @GetMapping("/{code}/years/{year}")
    @Operation(summary = "A cluster's year, for its members, its organiser and those above them")
    ClusterResources.YearResource year(@PathVariable String code, @PathVariable int year, Actor actor) {
        return resources.of(directory.visible(code, year, actor), actor);
    }

    /** The documents of a year. */
    record Documents(List<ClusterResources.DocumentResource> items) {}

    @GetMapping("/{code}/years/{year}/documents")
    @Operation(summary = "The documents of a year: pledge, minutes, ranking, letter")
    Documents documents(@PathVariable String code, @PathVariable int year, Actor actor) {
        return new Documents(documents.of(directory.visible(code, year, actor)).stream()
                .map(ClusterResources::document)
                .toList());
    }

    @GetMapping(path = "/{code}/years/{year}/documents/{kind}", produces = MediaType.ALL_VALUE)
    @Operation(summary = "A document as PDF or, with format=docx, as DOCX; a draft until it is issued")
    ResponseEntity<byte[]> document(
            @PathVariable String code,
            @PathVariable int year,
            @PathVariable ClusterDocumentKind kind,
            @RequestParam(required = false) @Nullable String format,
            Actor actor) {
        return files.of(code, year, kind, format, actor);
    }

    /** @param version the one that was changed */
    record Table(@Nullable Integer version, @Nullable List<Map<String, @Nullable Object>> criteria) {}

    @PutMapping("/{code}/years/{year}/table")
    @Operation(summary = "Change the table of points, as the head or the organiser, until members score by it")
    ClusterResources.YearResource rescore(
            @PathVariable String code, @PathVariable int year, @RequestBody Table sent, Actor actor) {
        var known = directory.visible(code, year, actor);
        if (sent.version() == null) {
            throw Refusal.invalid("version", "shared.field.required");
        }
        var rows = Objects.requireNonNullElse(sent.criteria(), List.<Map<String, @Nullable Object>>of());
        return resources.of(
                years.rescore(known.id(), sent.version(), ScoringTableForm.read(rows, "criteria"), actor), actor);
    }

    /** What table and charter were and are, the latest first. */
    record Versions(List<TableVersion> tables, List<CharterVersion> charters) {}

    @GetMapping("/{code}/years/{year}/versions")
    @Operation(summary = "The versions of a year's table of points and of its charter")
    Versions versions(@PathVariable String code, @PathVariable int year, Actor actor) {
        var known = directory.visible(code, year, actor);
        return new Versions(directory.tables(known.id()), directory.charters(known.id()));
    }

    /** Why. */
    record Cancelling(@Nullable String reason) {}

    @PostMapping("/{code}/years/{year}/cancel")
    @Operation(summary = "Cancel a year that was opened by mistake, as the organiser, until members score")
    ClusterResources.YearResource cancel(
            @PathVariable String code, @PathVariable int year, @RequestBody Cancelling sent, Actor actor) {
        return resources.of(years.cancel(directory.visible(code, year, actor).id(), sent.reason(), actor), actor);
    }

    @PostMapping("/{code}/years/{year}/scoring/open")
    @Operation(summary = "Open scoring before its day, as the head or the organiser")
    ClusterResources.YearResource openScoring(@PathVariable String code, @PathVariable int year, Actor actor) {
        return resources.of(
                years.openScoring(directory.visible(code, year, actor).id(), actor), actor);
    }

    @PostMapping("/{code}/years/{year}/activities")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write down what the members did together")
    ClusterResources.ActivityResource record(
            @PathVariable String code, @PathVariable int year, @RequestBody ClusterLife.Doing sent, Actor actor) {
        return ClusterResources.activity(life.record(code, year, sent, actor));
    }

    @PostMapping("/{code}/flag")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write down that the rotating flag was handed over")
    ClusterResources.Handover handOver(@PathVariable String code, @RequestBody ClusterLife.Handing sent, Actor actor) {
        return ClusterResources.handover(life.handOver(code, sent, actor));
    }
}
