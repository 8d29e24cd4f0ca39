package vn.thidua.attachment;

/**
 * A stored file as it is handed out.
 *
 * @param file what it is
 * @param bytes its content
 */
public record AttachmentContent(Attachment file, byte[] bytes) {}
