package vn.thidua.cluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Refusal;

@Repository
class ClusterVoteRepository {

    private final JdbcClient jdbc;

    ClusterVoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ClusterVote vote) {
        jdbc.sql("insert into thidua.cluster_vote (id, year_id, round, unit_code, state) values (?, ?, ?, ?, ?)")
                .params(
                        vote.id(),
                        vote.yearId(),
                        vote.round(),
                        vote.unit(),
                        vote.state().name())
                .update();
    }

    void save(ClusterVote vote) {
        jdbc.sql("""
                        update thidua.cluster_vote set state = :state, leader = :leader, next_head = :head,
                            next_deputy = :deputy, cast_by = :by, cast_at = :at
                        where id = :id
                        """)
                .param("id", vote.id())
                .param("state", vote.state().name())
                .param("leader", vote.leader(), Types.VARCHAR)
                .param("head", vote.nextHead(), Types.VARCHAR)
                .param("deputy", vote.nextDeputy(), Types.VARCHAR)
                .param("by", vote.castBy(), Types.VARCHAR)
                .param("at", vote.castAt() == null ? null : Timestamp.from(vote.castAt()), Types.TIMESTAMP)
                .update();
    }

    ClusterVote get(UUID id) {
        return jdbc.sql("select * from thidua.cluster_vote where id = ?")
                .params(id)
                .query(ClusterVoteRepository::vote)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    /** All ballots of a year, the first one first. */
    List<ClusterVote> ofYear(UUID year) {
        return jdbc.sql("select * from thidua.cluster_vote where year_id = ? order by round, unit_code")
                .params(year)
                .query(ClusterVoteRepository::vote)
                .list();
    }

    private static ClusterVote vote(ResultSet row, int number) throws SQLException {
        var at = row.getTimestamp("cast_at");
        return new ClusterVote(
                row.getObject("id", UUID.class),
                row.getObject("year_id", UUID.class),
                row.getInt("round"),
                row.getString("unit_code"),
                ClusterVote.State.valueOf(row.getString("state")),
                row.getString("leader"),
                row.getString("next_head"),
                row.getString("next_deputy"),
                row.getString("cast_by"),
                at == null ? null : at.toInstant());
    }
}
