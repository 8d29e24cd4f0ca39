package vn.thidua.rolemodel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code thidua.role_model_photo}. */
@Repository
class PhotoRepository {

    private final JdbcClient jdbc;

    PhotoRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID roleModel, int number, UUID file, String alt, ShownPicture picture) {
        jdbc.sql("""
                        insert into thidua.role_model_photo (role_model_id, number, attachment_id, alt, width, height, shown)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(roleModel, number, file, alt, picture.width(), picture.height(), picture.jpeg())
                .update();
    }

    List<Photo> of(UUID roleModel) {
        return jdbc.sql("""
                        select number, attachment_id, alt, width, height from thidua.role_model_photo
                        where role_model_id = ? order by number
                        """)
                .param(roleModel)
                .query((row, place) -> new Photo(
                        row.getInt("number"),
                        row.getObject("attachment_id", UUID.class),
                        row.getString("alt"),
                        row.getInt("width"),
                        row.getInt("height")))
                .list();
    }

    void delete(UUID roleModel, int number) {
        jdbc.sql("delete from thidua.role_model_photo where role_model_id = ? and number = ?")
                .params(roleModel, number)
                .update();
    }

    Optional<byte[]> shown(UUID roleModel, int number) {
        return jdbc.sql("select shown from thidua.role_model_photo where role_model_id = ? and number = ?")
                .params(roleModel, number)
                .query(byte[].class)
                .optional();
    }
}
