package vn.thidua.consultation;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.nomination.AdHocProcedures;
import vn.thidua.nomination.NominationType;
import vn.thidua.nomination.NominationView;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.ReferenceVersion;
import vn.thidua.shared.StoredReference;

/** For which nominations the public is asked, and for how long; the row without an award is for all that have none. */
@Component
class PublicNoticeRules extends StoredReference {

    private static final String AWARD = "award";
    private static final String REQUIRED = "required";
    private static final String WORKING_DAYS = "workingDays";
    private static final String ALL_OTHERS = "";

    private final AwardCatalogue awards;
    private final AdHocProcedures adHoc;

    PublicNoticeRules(JdbcClient jdbc, Clock clock, AwardCatalogue awards, AdHocProcedures adHoc) {
        super(jdbc, clock, "thidua.notice_rule", "award_code nulls first");
        this.awards = awards;
        this.adHoc = adHoc;
    }

    /** An award whose list has to be published. */
    record NoticeRule(int workingDays, String legalSource) {}

    @Override
    public String code() {
        return "public-notices";
    }

    @Override
    public String messages() {
        return "consultation.noticeRules.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(
                ReferenceColumn.choice(AWARD, awards::choices)
                        .storedAs("award_code")
                        .asKey()
                        .optional(),
                ReferenceColumn.yesNo(REQUIRED),
                ReferenceColumn.number(WORKING_DAYS, 1, PublicNotices.LONGEST_PERIOD));
    }

    /** Those of these nominations that have to be published, each with its rule. */
    Map<UUID, NoticeRule> requiredOf(Collection<NominationView> nominations) {
        if (nominations.isEmpty()) {
            return Map.of();
        }
        var byAward = byAward();
        var procedures =
                adHoc.of(nominations.stream().filter(NominationView::isAdHoc).toList());
        var required = new HashMap<UUID, NoticeRule>();
        for (NominationView view : nominations) {
            var rule = byAward.getOrDefault(view.dossier().award(), byAward.get(ALL_OTHERS));
            // what was done beyond every plan is rewarded at once (Decree 152/2025, Đ44.2), unless the procedure says
            // no
            boolean excepted = view.isAdHoc()
                    ? !procedures.get(view.id()).publicNotice()
                    : view.dossier().type() == NominationType.AD_HOC;
            if (rule != null && rule.isYes(REQUIRED) && !excepted) {
                required.put(view.id(), new NoticeRule(rule.number(WORKING_DAYS), rule.legalSource()));
            }
        }
        return required;
    }

    /** How long a list usually stands that no rule asks for. */
    int usualDays() {
        var rule = byAward().get(ALL_OTHERS);
        return rule == null ? 1 : rule.number(WORKING_DAYS);
    }

    private Map<String, ReferenceVersion> byAward() {
        return today().stream().collect(Collectors.toMap(row -> row.text(AWARD).orElse(ALL_OTHERS), row -> row));
    }
}
