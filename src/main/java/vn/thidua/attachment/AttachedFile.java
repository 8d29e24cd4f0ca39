package vn.thidua.attachment;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of a case as programs read it; its content is at {@code /attachments/{id}}. */
public record AttachedFile(
        UUID id, String name, long size, String sha256, String uploadedBy, OffsetDateTime uploadedAt) {

    public static AttachedFile of(Attachment file, ZoneId zone) {
        return new AttachedFile(
                file.id(),
                file.name(),
                file.size(),
                file.sha256(),
                file.uploadedBy(),
                file.uploadedAt().atZone(zone).toOffsetDateTime());
    }

    /** @param files ids that {@code POST /attachments} answered */
    public record Chosen(@Nullable List<@Nullable UUID> files) {

        public List<UUID> ids() {
            return files == null
                    ? List.of()
                    : files.stream().filter(java.util.Objects::nonNull).toList();
        }
    }
}
