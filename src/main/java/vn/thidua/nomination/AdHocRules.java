package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.StoredReference;

/** By which procedure ad hoc merit is commended; a row that names nothing counts wherever no closer row does. */
@Component
class AdHocRules extends StoredReference {

    private static final String AWARD = "award";
    private static final String UNIT = "unit";
    private static final String COUNCIL_VOTES = "councilVotes";
    private static final String PUBLIC_NOTICE = "publicNotice";
    private static final String EXCEPTIONAL = "exceptional";
    private static final String CONFIRMATION = "confirmation";

    private final AwardCatalogue awards;

    AdHocRules(JdbcClient jdbc, Clock clock, AwardCatalogue awards) {
        super(jdbc, clock, "thidua.ad_hoc_procedure", "unit_code nulls first, award_code nulls first");
        this.awards = awards;
    }

    @Override
    public String code() {
        return "ad-hoc-procedures";
    }

    @Override
    public String messages() {
        return "nomination.adHocRules.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(
                ReferenceColumn.choice(AWARD, awards::choices)
                        .storedAs("award_code")
                        .asKey()
                        .optional(),
                ReferenceColumn.unit(UNIT).storedAs("unit_code").asKey().optional(),
                ReferenceColumn.yesNo(COUNCIL_VOTES),
                ReferenceColumn.yesNo(PUBLIC_NOTICE),
                ReferenceColumn.yesNo(EXCEPTIONAL),
                ReferenceColumn.yesNo(CONFIRMATION));
    }

    /** What holds on a day, the general one first. */
    List<AdHocProcedure> rulesOn(LocalDate day) {
        return on(day).stream()
                .map(row -> new AdHocProcedure(
                        row.text(AWARD).orElse(null),
                        row.text(UNIT).orElse(null),
                        row.isYes(COUNCIL_VOTES),
                        row.isYes(PUBLIC_NOTICE),
                        row.isYes(EXCEPTIONAL),
                        row.isYes(CONFIRMATION),
                        row.legalSource(),
                        row.status()))
                .toList();
    }
}
