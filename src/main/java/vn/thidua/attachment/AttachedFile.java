package vn.thidua.attachment;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Page;

/** A file of a case as programs read it; its content is at {@code /attachments/{id}}. */
public record AttachedFile(
        UUID id, String name, long size, String sha256, String uploadedBy, OffsetDateTime uploadedAt) {

    private static AttachedFile of(Attachment file, ZoneId zone) {
        return new AttachedFile(
                file.id(),
                file.name(),
                file.size(),
                file.sha256(),
                file.uploadedBy(),
                file.uploadedAt().atZone(zone).toOffsetDateTime());
    }

    /** The files of a case, which all stand on one page. */
    public static Page<AttachedFile> page(List<Attachment> files, ZoneId zone) {
        return new Page<>(files.stream().map(file -> of(file, zone)).toList(), null);
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
