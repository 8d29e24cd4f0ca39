package vn.thidua.cluster;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Ids;

@Repository
class ClusterDocumentRepository {

    private final JdbcClient jdbc;

    ClusterDocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A document that holds. */
    record Issued(UUID id, String number, LocalDate on) {}

    /** Again without harm: the first number and day stay. */
    void insert(UUID year, ClusterDocumentKind kind, String number, LocalDate on) {
        jdbc.sql("""
                        insert into thidua.cluster_document (id, year_id, kind, number, issued_on) values (?, ?, ?, ?, ?)
                        on conflict (year_id, kind) do nothing
                        """).params(Ids.next(), year, kind.name(), number, on).update();
    }

    Map<ClusterDocumentKind, Issued> of(UUID year) {
        var issued = new EnumMap<ClusterDocumentKind, Issued>(ClusterDocumentKind.class);
        jdbc.sql("select id, kind, number, issued_on from thidua.cluster_document where year_id = ?")
                .params(year)
                .query((row, place) -> issued.put(
                        ClusterDocumentKind.valueOf(row.getString("kind")),
                        new Issued(
                                row.getObject("id", UUID.class),
                                row.getString("number"),
                                row.getObject("issued_on", LocalDate.class))))
                .list();
        return issued;
    }
}
