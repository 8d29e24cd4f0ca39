package vn.thidua.nomination;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.attachment.Attachment;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;

/** Keeps a dossier as it was when it went back for supplement, and says what is different now. */
@Component
public class NominationReturns {

    private final JdbcClient jdbc;
    private final NominationFiles files;
    private final NominationJson json;

    NominationReturns(JdbcClient jdbc, NominationFiles files, NominationJson json) {
        this.jdbc = jdbc;
        this.files = files;
        this.json = json;
    }

    /** What changed since it went back the last time; empty where it never did. */
    public Optional<DossierChanges> changes(NominationView now) {
        var present = files.of(now.id()).stream().map(Attachment::id).toList();
        return jdbc.sql("select * from thidua.nomination_return where nomination_id = :id order by id desc limit 1")
                .param("id", now.id())
                .query((row, number) -> {
                    var then = List.of((UUID[]) row.getArray("files").getArray());
                    return new DossierChanges(
                            row.getString("reason"),
                            NominationRows.time(row.getObject("returned_at", OffsetDateTime.class)),
                            NominationRows.optionalTime(row, "resubmitted_at"),
                            json.readWhole(row.getString("dossier")),
                            now.dossier(),
                            present.stream()
                                    .filter(file -> !then.contains(file))
                                    .toList(),
                            (int) then.stream()
                                    .filter(file -> !present.contains(file))
                                    .count());
                })
                .optional();
    }

    void keep(NominationView leaving, String reason, Actor by, Instant at) {
        jdbc.sql("""
                        insert into thidua.nomination_return (id, nomination_id, reason, returned_by, returned_at, dossier, files)
                        values (:id, :nomination, :reason, :by, :at, :dossier::jsonb, :files)
                        """)
                .param("id", Ids.next())
                .param("nomination", leaving.id())
                .param("reason", reason)
                .param("by", by.nameOnRecord())
                .param("at", NominationRows.stored(at))
                .param("dossier", json.writeWhole(leaving.dossier()))
                .param(
                        "files",
                        files.of(leaving.id()).stream().map(Attachment::id).toArray(UUID[]::new))
                .update();
    }

    void cameBack(UUID nomination, Instant at) {
        jdbc.sql("""
                        update thidua.nomination_return set resubmitted_at = :at
                        where nomination_id = :id and resubmitted_at is null
                        """)
                .param("id", nomination)
                .param("at", NominationRows.stored(at))
                .update();
    }
}
