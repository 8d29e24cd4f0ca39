package vn.thidua.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Desk;

@Repository
class PublicNoticeRepository {

    private static final String NOTICE = "notice";

    private final JdbcClient jdbc;

    PublicNoticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PublicNotice notice) {
        jdbc.sql("""
                        insert into thidua.public_notice (id, desk, unit_code, title, place, published_on, ends_at, status,
                            published_by, published_at)
                        values (:id, :desk, :unit, :title, :place, :on, :ends, :status, :by, :at)
                        """)
                .param("id", notice.id())
                .param("desk", notice.desk().toString())
                .param("unit", notice.desk().unit())
                .param("title", notice.title())
                .param("place", notice.place())
                .param("on", notice.publishedOn())
                .param("ends", Timestamp.from(notice.endsAt()))
                .param("status", notice.status().name())
                .param("by", notice.publishedBy())
                .param("at", Timestamp.from(notice.publishedAt()))
                .update();
        var lines = notice.lines();
        jdbc.sql("""
                        insert into thidua.public_notice_line (notice_id, nomination_id, recipient, award, unit_name)
                        select :notice, * from unnest(:nominations, :recipients, :awards, :units)
                        """)
                .param(NOTICE, notice.id())
                .param(
                        "nominations",
                        lines.stream().map(PublicNotice.Line::nomination).toArray(UUID[]::new))
                .param(
                        "recipients",
                        lines.stream().map(PublicNotice.Line::recipient).toArray(String[]::new))
                .param("awards", lines.stream().map(PublicNotice.Line::award).toArray(String[]::new))
                .param("units", lines.stream().map(PublicNotice.Line::unit).toArray(String[]::new))
                .update();
    }

    void save(PublicNotice changed) {
        jdbc.sql("""
                        update thidua.public_notice set status = :status, report = :report, ended_by = :by, ended_at = :at
                        where id = :id
                        """)
                .param("id", changed.id())
                .param("status", changed.status().name())
                .param("report", changed.report())
                .param("by", changed.endedBy())
                .param("at", changed.endedAt() == null ? null : Timestamp.from(changed.endedAt()))
                .update();
    }

    Optional<PublicNotice> find(UUID id) {
        return read("where id = :key", id).stream().findFirst();
    }

    Optional<PublicNotice> lock(UUID id) {
        return read("where id = :key for update", id).stream().findFirst();
    }

    /** The notices that name one of these nominations, the latest first. */
    List<PublicNotice> naming(Collection<UUID> nominations) {
        return read("""
                where id in (select notice_id from thidua.public_notice_line where nomination_id = any(:key)) order by id desc
                """, nominations.toArray(UUID[]::new));
    }

    /** One page and one more, the latest first. */
    List<PublicNotice> page(@Nullable UUID before, int most) {
        return withLines(jdbc.sql("""
                        select * from thidua.public_notice where cast(:before as uuid) is null or id < :before
                        order by id desc limit :most
                        """)
                .param("before", before)
                .param("most", most)
                .query((row, number) -> notice(row))
                .list());
    }

    private List<PublicNotice> read(String where, Object key) {
        return withLines(jdbc.sql("select * from thidua.public_notice " + where)
                .param("key", key)
                .query((row, number) -> notice(row))
                .list());
    }

    private List<PublicNotice> withLines(List<PublicNotice> notices) {
        if (notices.isEmpty()) {
            return notices;
        }
        Map<UUID, List<PublicNotice.Line>> lines = jdbc
                .sql("""
                        select * from thidua.public_notice_line where notice_id = any(:ids) order by award, recipient
                        """)
                .param("ids", notices.stream().map(PublicNotice::id).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("notice_id", UUID.class),
                        new PublicNotice.Line(
                                row.getObject("nomination_id", UUID.class),
                                row.getString("recipient"),
                                row.getString("award"),
                                row.getString("unit_name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return notices.stream()
                .map(it -> new PublicNotice(
                        it.id(),
                        it.desk(),
                        it.title(),
                        it.place(),
                        it.publishedOn(),
                        it.endsAt(),
                        it.status(),
                        it.publishedBy(),
                        it.publishedAt(),
                        it.report(),
                        it.endedBy(),
                        it.endedAt(),
                        lines.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private static PublicNotice notice(ResultSet row) throws SQLException {
        return new PublicNotice(
                row.getObject("id", UUID.class),
                Desk.parse(row.getString("desk")),
                row.getString("title"),
                row.getString("place"),
                row.getObject("published_on", LocalDate.class),
                row.getTimestamp("ends_at").toInstant(),
                NoticeStatus.valueOf(row.getString("status")),
                row.getString("published_by"),
                row.getTimestamp("published_at").toInstant(),
                row.getString("report"),
                row.getString("ended_by"),
                ConsultationRepository.time(row, "ended_at"),
                List.of());
    }
}
