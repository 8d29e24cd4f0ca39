package vn.thidua.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.RuleUsers;
import vn.thidua.shared.Actor;

/** Names the nominations that stand on versions of rules. */
@Component
class NominationsOnRules implements RuleUsers {

    private final NamedParameterJdbcTemplate jdbc;
    private final AwardCatalogue awards;

    NominationsOnRules(NamedParameterJdbcTemplate jdbc, AwardCatalogue awards) {
        this.jdbc = jdbc;
        this.awards = awards;
    }

    private record Found(UUID version, User user) {}

    @Override
    public Map<UUID, List<User>> of(Collection<UUID> versions, int most, Actor actor) {
        return jdbc
                .query(
                        """
                        select version.id as version, latest.*
                        from unnest(:versions::uuid[]) as version (id)
                        cross join lateral (
                            select nomination.id, nomination.recipient_name, nomination.award_code
                            from thidua.award_rule_use as rule_use
                            join thidua.nomination on nomination.id = rule_use.nomination_id
                            where rule_use.version_id = version.id and
                        """
                                + NominationAccess.PREDICATE
                                + " order by rule_use.nomination_id desc limit :most) as latest",
                        NominationAccess.parameters(actor)
                                .addValue("versions", versions.toArray(UUID[]::new))
                                .addValue("most", most),
                        (row, number) -> new Found(
                                row.getObject("version", UUID.class),
                                new User(
                                        row.getString("recipient_name") + " – "
                                                + awards.get(row.getString("award_code"))
                                                        .nameVi(),
                                        "/nominations/" + row.getString("id"))))
                .stream()
                .collect(Collectors.groupingBy(Found::version, Collectors.mapping(Found::user, Collectors.toList())));
    }
}
