package vn.thidua.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that we have written, as an answer: a PDF is shown, everything else is saved. */
public final class FileAnswer {

    private FileAnswer() {}

    public static ResponseEntity<byte[]> of(byte[] bytes, String mediaType, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .headers(headers(mediaType, name))
                .body(bytes);
    }

    /**
     * Begins one that is never held whole. It is written by the thread that answers: Spring's own way of streaming, in the
     * background, ends after half a minute and lets what is written by then pass for the whole.
     */
    public static OutputStream begin(HttpServletResponse response, String mediaType, String name) throws IOException {
        response.setContentType(mediaType);
        headers(mediaType, name).forEach((header, values) -> response.setHeader(header, values.get(0)));
        return response.getOutputStream();
    }

    private static HttpHeaders headers(String mediaType, String name) {
        var disposition = MediaType.APPLICATION_PDF_VALUE.equals(mediaType)
                ? ContentDisposition.inline()
                : ContentDisposition.attachment();
        var headers = new HttpHeaders();
        headers.setContentDisposition(
                disposition.filename(name, StandardCharsets.UTF_8).build());
        headers.setCacheControl(CacheControl.noStore().cachePrivate());
        return headers;
    }
}
