package vn.thidua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.eligibility.EligibilityLine;
import vn.thidua.nomination.NominationEligibility;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.shared.Ids;
import vn.thidua.support.DecisionTable;
import vn.thidua.support.TestOrganization;

/** What it takes to say of one nomination whether it is eligible, beside the bare decision engine on the same tables. */
final class EligibilityBench {

    private static final int TIMES = 500;
    private static final String AWARD = "BANG_KHEN_THU_TUONG_CA_NHAN";

    private final NominationQueries nominations;
    private final NominationEligibility eligibility;
    private final JdbcClient jdbc;

    EligibilityBench(NominationQueries nominations, NominationEligibility eligibility, JdbcClient jdbc) {
        this.nominations = nominations;
        this.eligibility = eligibility;
        this.jdbc = jdbc;
    }

    void measure(Report report, TestOrganization units) {
        var id = draft(units);
        var view = nominations.get(id);
        var asked = requirements(eligibility.of(view).conditions()).count();
        Runnable mine = () -> eligibility.of(view);
        Runnable bare = bare(asked);
        Figures.of(TIMES, mine);
        Figures.of(TIMES, bare);
        var ours = Figures.of(TIMES, mine);
        var theirs = Figures.of(TIMES, bare);
        report.table(
                "Eligibility of one nomination",
                "Milliseconds, median / p95, of the award with the longest conditions (%d requirements and the eleven checks). Ours: rule, register, campaign and route read from the database, the facts counted, the tables asked. Bare: the decision engine alone on the same tables, as often."
                        .formatted(asked),
                "ours, p50 / p95",
                "bare, p50 / p95",
                "aim");
        report.row(ours.p50AndP95(), theirs.p50AndP95(), "≤ 5");
    }

    private UUID draft(TestOrganization units) {
        var campaign = Ids.next();
        jdbc.sql("""
                        insert into thidua.campaign (id, status, title, kind, launching_unit, plan, participants, created_at,
                            since, launched_at, nominations_at)
                        values (:id, 'NOMINATION', 'Thi đua năm', 'ANNUAL', :unit, cast(:plan as jsonb), 1, now(), now(),
                            now(), now())
                        """)
                .param("id", campaign)
                .param("unit", units.code("TOP"))
                .param(
                        "plan",
                        "{\"title\":\"Thi đua năm\",\"kind\":\"ANNUAL\",\"launchingUnit\":\"%s\",\"participants\":{\"units\":[\"%s\"]}}"
                                .formatted(units.code("TOP"), units.code("TEAM")))
                .update();
        jdbc.sql("""
                        insert into thidua.campaign_participation (id, campaign_id, unit_code, status, since, opened_at)
                        values (:id, :campaign, :unit, 'DONE', now(), now())
                        """)
                .param("id", Ids.next())
                .param("campaign", campaign)
                .param("unit", units.code("TEAM"))
                .update();
        var ratings = IntStream.rangeClosed(2020, 2024)
                .mapToObj(year -> Map.of("year", year, "level", "GOOD"))
                .toList();
        var titles = Stream.of(2020, 2022, 2024)
                .map(year -> Map.of("award", "CHIEN_SI_THI_DUA_CO_SO", "year", year, "decision", "12/QĐ-" + year))
                .toList();
        return UUID.fromString(units.clerk("TEAM")
                .post(
                        "/nominations",
                        Map.of(
                                "campaign", campaign.toString(),
                                "unit", units.code("TEAM"),
                                "award", AWARD,
                                "type", "MERIT",
                                "recipient", Map.of("kind", "INDIVIDUAL", "name", "Nguyễn Văn Đo"),
                                "period", Map.of("from", "2024-01-01", "to", "2024-12-31"),
                                "achievement", "Hoàn thành 100% kế hoạch.",
                                "facts", Map.of("ratings", ratings, "titles", titles)))
                .ok()
                .path("id")
                .asString());
    }

    private static Stream<EligibilityLine> requirements(List<EligibilityLine> lines) {
        return lines.stream().flatMap(line -> line.parts().isEmpty() ? Stream.of(line) : requirements(line.parts()));
    }

    private static Runnable bare(long asked) {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setEnableFeelLegacyBehavior(true);
        var engine = configuration.buildEngine();
        var decisions = new HashMap<String, DmnDecision>();
        var facts = new HashMap<String, Map<String, Object>>();
        for (DecisionTable table : DecisionTable.all()) {
            decisions.put(table.id(), parse(engine, table.id()));
            facts.put(table.id(), neutral(table));
        }
        return () -> {
            for (long i = 0; i < asked; i++) {
                engine.evaluateDecisionTable(
                        decisions.get("eligibility-requirement"), facts.get("eligibility-requirement"));
            }
            engine.evaluateDecisionTable(decisions.get("eligibility-checks"), facts.get("eligibility-checks"));
        };
    }

    private static DmnDecision parse(DmnEngine engine, String id) {
        try (var model = Files.newInputStream(Path.of("processes/award/" + id + ".dmn"))) {
            return engine.parseDecision(id, model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Object> neutral(DecisionTable table) {
        var facts = new HashMap<String, Object>();
        table.inputs()
                .forEach((name, type) -> facts.put(
                        name,
                        switch (type) {
                            case "boolean" -> true;
                            case "string" -> name.equals("flag") ? "NONE" : "RATING";
                            default -> 0;
                        }));
        facts.put("candidates", 1);
        return facts;
    }
}
