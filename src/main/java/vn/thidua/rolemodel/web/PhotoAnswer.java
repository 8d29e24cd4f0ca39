package vn.thidua.rolemodel.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A photo's shown copy as an answer: a picture and nothing that a browser could take for anything else. */
public final class PhotoAnswer {

    /** As long as a photo may still be seen after it was withdrawn. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private PhotoAnswer() {}

    /** To somebody who is signed in: kept by their browser alone. */
    public static ResponseEntity<byte[]> inside(byte[] jpeg) {
        return of(jpeg, CacheControl.maxAge(KEPT).cachePrivate());
    }

    /** To the public. */
    public static ResponseEntity<byte[]> outside(byte[] jpeg) {
        return of(jpeg, CacheControl.maxAge(KEPT).cachePublic());
    }

    private static ResponseEntity<byte[]> of(byte[] jpeg, CacheControl kept) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("photo.jpg")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(kept)
                .body(jpeg);
    }
}
