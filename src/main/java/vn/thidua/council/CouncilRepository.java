package vn.thidua.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.AwardStatus;

/** Councils and their members; two statements for a list, however long it is. */
@Repository
class CouncilRepository {

    private final JdbcClient jdbc;

    CouncilRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Council> find(UUID id) {
        return withMembers(query("where id = :id").param("id", id)).stream().findFirst();
    }

    Optional<Council> lock(UUID id) {
        return withMembers(query("where id = :id for update").param("id", id)).stream()
                .findFirst();
    }

    /** The council of a unit that meets on the day. */
    Optional<Council> of(String unit, LocalDate day) {
        return withMembers(query("where unit_code = :unit and valid_from <= :day and valid_to is null")
                        .param("unit", unit)
                        .param("day", day))
                .stream()
                .findFirst();
    }

    boolean exists(String unit) {
        return jdbc.sql("select exists (select from thidua.council where unit_code = :unit and valid_to is null)")
                .param("unit", unit)
                .query(Boolean.class)
                .single();
    }

    /** Those that the person ever belonged to, and those of these units; every one where everything may be seen. */
    List<Council> known(UUID person, Collection<String> kept, boolean everything) {
        return withMembers(query("""
                        where :everything or unit_code = any(:kept) or exists (select from thidua.council_member as member
                            where member.council_id = council.id and member.person_id = :person)
                        order by unit_code, id desc
                        """)
                .param("everything", everything)
                .param("kept", kept.toArray(String[]::new))
                .param("person", person));
    }

    void insert(Council council, String by, Instant now) {
        write(jdbc.sql("""
                                insert into thidua.council (id, unit_code, name, kind, established_by, valid_from, valid_to,
                                    recused_count, own_unit_recuses, second_ballot, rule_source, rule_status, created_by,
                                    created_at)
                                values (:id, :unit, :name, :kind, :established, :from, :to, :recusedCount, :ownUnit,
                                    :second, :source, :status, :by, :now)
                                """), council)
                .param("unit", council.unit())
                .param("from", council.from())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(Council council) {
        write(jdbc.sql("""
                        update thidua.council set name = :name, kind = :kind, established_by = :established, valid_to = :to,
                            recused_count = :recusedCount, own_unit_recuses = :ownUnit, second_ballot = :second,
                            rule_source = :source, rule_status = :status
                        where id = :id
                        """), council).update();
    }

    private static JdbcClient.StatementSpec write(JdbcClient.StatementSpec statement, Council council) {
        return statement
                .param("id", council.id())
                .param("name", council.name())
                .param("kind", council.kind().name())
                .param("established", council.establishedBy())
                .param("to", council.to())
                .param("recusedCount", council.rules().recusedCount())
                .param("ownUnit", council.rules().ownUnitRecuses())
                .param("second", council.rules().secondBallot())
                .param("source", council.rules().source())
                .param("status", council.rules().status().name());
    }

    void insert(UUID council, CouncilMember member, String by, Instant now) {
        jdbc.sql("""
                        insert into thidua.council_member (id, council_id, person_id, role, votes, title, home_unit,
                            valid_from, valid_to, added_by, added_at)
                        values (:id, :council, :person, :role, :votes, :title, :home, :from, :to, :by, :now)
                        """)
                .param("id", member.id())
                .param("council", council)
                .param("person", member.person())
                .param("role", member.role().name())
                .param("votes", member.votes())
                .param("title", member.title())
                .param("home", member.homeUnit())
                .param("from", member.from())
                .param("to", member.to())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(UUID member, LocalDate lastDay, String by, Instant now) {
        jdbc.sql("""
                        update thidua.council_member set valid_to = :to, ended_by = :by, ended_at = :now where id = :id
                        """)
                .param("to", lastDay)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", member)
                .update();
    }

    private JdbcClient.StatementSpec query(String where) {
        return jdbc.sql("select * from thidua.council " + where);
    }

    private List<Council> withMembers(JdbcClient.StatementSpec found) {
        var bare = found.query(CouncilRepository::council).list();
        var members = members(bare.stream().map(Council::id).toList());
        return bare.stream()
                .map(it -> new Council(
                        it.id(),
                        it.unit(),
                        it.name(),
                        it.kind(),
                        it.establishedBy(),
                        it.from(),
                        it.to(),
                        it.rules(),
                        members.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<CouncilMember>> members(Collection<UUID> councils) {
        if (councils.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select member.*, person.display_name, person.username, person.code
                        from thidua.council_member as member join thidua.person on person.id = member.person_id
                        where member.council_id = any(:councils)
                        order by array_position(array['CHAIR', 'FIRST_DEPUTY', 'STANDING_DEPUTY', 'DEPUTY', 'MEMBER',
                            'SECRETARY'], member.role), member.id
                        """)
                .param("councils", councils.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("council_id", UUID.class), member(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Council council(ResultSet row, int number) throws SQLException {
        return new Council(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                row.getString("name"),
                CouncilKind.valueOf(row.getString("kind")),
                row.getString("established_by"),
                row.getObject("valid_from", LocalDate.class),
                day(row, "valid_to"),
                new Council.Rules(
                        row.getBoolean("recused_count"),
                        row.getBoolean("own_unit_recuses"),
                        row.getBoolean("second_ballot"),
                        row.getString("rule_source"),
                        AwardStatus.valueOf(row.getString("rule_status"))),
                List.of());
    }

    private static CouncilMember member(ResultSet row) throws SQLException {
        return new CouncilMember(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("display_name"),
                row.getString("username"),
                row.getString("code"),
                CouncilRole.valueOf(row.getString("role")),
                row.getBoolean("votes"),
                row.getString("title"),
                row.getString("home_unit"),
                row.getObject("valid_from", LocalDate.class),
                day(row, "valid_to"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
