package vn.thidua.consultation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationType;
import vn.thidua.nomination.NominationView;

/** For which nominations the public is asked, and for how long; data that an administrator edits. */
@Component
class PublicNoticeRules {

    /** How long a list stands that no rule asks for: practice. */
    static final int USUAL_DAYS = 10;

    private final JdbcClient jdbc;

    PublicNoticeRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An award whose list has to be published. */
    record NoticeRule(int workingDays, String legalSource) {}

    /** Those of these nominations that have to be published, each with its rule. */
    Map<UUID, NoticeRule> requiredOf(Collection<NominationView> nominations) {
        var byAward = byAward(nominations.stream()
                .map(view -> view.dossier().award())
                .distinct()
                .toArray(String[]::new));
        return nominations.stream()
                // what was done beyond every plan is rewarded at once (Decree 152/2025, Đ44.2)
                .filter(view -> view.dossier().type() != NominationType.AD_HOC)
                .filter(view -> byAward.containsKey(view.dossier().award()))
                .collect(Collectors.toMap(
                        NominationView::id, view -> byAward.get(view.dossier().award())));
    }

    private Map<String, NoticeRule> byAward(String[] awards) {
        return jdbc
                .sql("select * from thidua.notice_rule where required and award_code = any(:awards)")
                .param("awards", awards)
                .query((row, number) -> Map.entry(
                        row.getString("award_code"),
                        new NoticeRule(row.getInt("working_days"), row.getString("legal_source"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
