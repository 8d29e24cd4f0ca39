package vn.thidua.nomination;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.shared.Ids;

/** A campaign that takes nominations, put there as it stands: how one comes so far is tested where campaigns are. */
final class NominationStage {

    private final UUID id = Ids.next();
    private final JdbcClient jdbc;

    private NominationStage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Opens one.
     *
     * @param unit the code of the one unit that takes part
     * @param awards the codes of the awards its plan offers
     */
    static NominationStage open(JdbcClient jdbc, String launchingUnit, String unit, List<String> awards) {
        var stage = new NominationStage(jdbc);
        var offered = String.join("\",\"", awards);
        jdbc.sql("""
                        insert into thidua.campaign (id, status, title, kind, launching_unit, plan, participants, created_at,
                            since, launched_at, nominations_at)
                        values (:id, 'NOMINATION', 'Tu bổ định kỳ', 'PEAK', :launching, cast(:plan as jsonb), 1, now(),
                            now(), now(), now())
                        """)
                .param("id", stage.id)
                .param("launching", launchingUnit)
                .param("plan", """
                        {"title":"Tu bổ định kỳ","kind":"PEAK","launchingUnit":"%s","participants":{"units":["%s"]},
                         "awards":["%s"]}
                        """.formatted(launchingUnit, unit, offered))
                .update();
        jdbc.sql("""
                        insert into thidua.campaign_participation (id, campaign_id, unit_code, status, since, opened_at)
                        values (:id, :campaign, :unit, 'DONE', now(), now())
                        """)
                .param("id", Ids.next())
                .param("campaign", stage.id)
                .param("unit", unit)
                .update();
        return stage;
    }

    void close() {
        jdbc.sql("update thidua.campaign set status = 'REPORTING' where id = :id")
                .param("id", id)
                .update();
    }

    String id() {
        return id.toString();
    }

    /** A nomination of an individual, complete and within every rule, as a program sends it. */
    Map<String, Object> body(String unit, String award, String name) {
        return new java.util.HashMap<>(Map.of(
                "campaign",
                id(),
                "unit",
                unit,
                "award",
                award,
                "type",
                "MOVEMENT",
                "recipient",
                Map.of("kind", "INDIVIDUAL", "name", name, "position", "Trợ lý kỹ thuật"),
                "period",
                Map.of("from", "2024-06-10", "to", "2024-09-10"),
                "achievement",
                "Hoàn thành 100% kế hoạch.",
                "facts",
                Map.of("ratings", List.of(Map.of("year", 2024, "level", "EXCELLENT")))));
    }

    NominationDraft draft(String unit, String award, String name) {
        return new NominationDraft(
                id(),
                unit,
                award,
                "MOVEMENT",
                new NominationDraft.Recipient("INDIVIDUAL", name, null, null),
                new NominationDraft.Period("2024-06-10", "2024-09-10"),
                "Hoàn thành 100% kế hoạch.",
                new NominationDraft.Facts(
                        List.of(new NominationDraft.Rating(2024, "EXCELLENT")), List.of(), List.of(), List.of()));
    }
}
