package vn.thidua.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A file that we have written, as an answer: a PDF is shown, everything else is saved. */
public final class FileAnswer {

    private FileAnswer() {}

    public static ResponseEntity<byte[]> of(byte[] bytes, String mediaType, String name) {
        return headed(mediaType, name).body(bytes);
    }

    /** One that is never held whole. */
    public static ResponseEntity<StreamingResponseBody> streamed(
            StreamingResponseBody content, String mediaType, String name) {
        return headed(mediaType, name).body(content);
    }

    private static ResponseEntity.BodyBuilder headed(String mediaType, String name) {
        var type = MediaType.parseMediaType(mediaType);
        var disposition =
                MediaType.APPLICATION_PDF.equals(type) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore().cachePrivate());
    }
}
