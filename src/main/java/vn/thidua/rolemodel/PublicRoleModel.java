package vn.thidua.rolemodel;

import java.util.List;
import java.util.UUID;

/**
 * A role model as the public reads it: who, of which unit, in which field, what they did, and what is to be seen of it. There
 * is nothing else in here to leak.
 *
 * @param unit the name of the unit where they belong, or of the one that found the example
 * @param field the name of the field
 * @param photos without a list's rows having them
 */
public record PublicRoleModel(
        UUID id, String name, String unit, String field, String headline, String story, List<Picture> photos) {

    public PublicRoleModel {
        photos = List.copyOf(photos);
    }

    /**
     * A photo.
     *
     * @param number its place, from 1
     * @param alt what is to be seen
     * @param width in pixels
     * @param height in pixels
     */
    public record Picture(int number, String alt, int width, int height) {}

    PublicRoleModel with(List<Picture> pictures) {
        return new PublicRoleModel(id, name, unit, field, headline, story, pictures);
    }
}
