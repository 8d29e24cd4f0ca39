package vn.thidua.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored file without its bytes.
 *
 * @param id the id that form fields of type FILE carry
 * @param name the cleaned file name
 * @param kind what its content is
 * @param size bytes
 * @param sha256 the content's hash in hexadecimal: proof that what is read is what was attached
 * @param uploadedBy the display name of who stored it
 * @param uploadedAt when
 */
public record Attachment(
        UUID id, String name, FileKind kind, long size, String sha256, String uploadedBy, Instant uploadedAt) {

    /** The page that downloads it. */
    public String path() {
        return "/attachments/" + id;
    }
}
