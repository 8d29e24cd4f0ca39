package vn.thidua.signature.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.signature.SignerKey;
import vn.thidua.signature.SignerKeys;

@RestController
@RequestMapping("/api/v1/me/signature")
@Tag(name = "Electronic signature")
class SignerKeyRestController {

    private final SignerKeys keys;
    private final Clock clock;

    SignerKeyRestController(SignerKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The certificate; the key itself is never given out. */
    record Certificate(
            String subject,
            String issuer,
            String serial,
            OffsetDateTime validFrom,
            OffsetDateTime validUntil,
            boolean required) {}

    @GetMapping
    @Operation(summary = "The certificate with which I sign")
    Certificate get(Actor actor) {
        return certificate(keys.mine(actor).orElseThrow(Refusal::notFound));
    }

    /** @param password a part of the form and nothing else: what stands in an address stands in logs */
    @PutMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Stores a PKCS #12 key store for my signatures; its password is asked for again at each")
    Certificate put(
            @RequestPart("file") MultipartFile file,
            @RequestPart("password") String password,
            @RequestParam(defaultValue = "true") boolean required,
            Actor actor)
            throws IOException {
        try (var content = file.getInputStream()) {
            return certificate(keys.store(content.readNBytes(SignerKeys.LARGEST + 1), password, required, actor));
        }
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes it: my signatures are acts on record from then on")
    void delete(Actor actor) {
        keys.remove(actor);
    }

    private Certificate certificate(SignerKey key) {
        return new Certificate(
                key.subject(),
                key.issuer(),
                key.serial(),
                key.validFrom().atZone(clock.getZone()).toOffsetDateTime(),
                key.validUntil().atZone(clock.getZone()).toOffsetDateTime(),
                key.required());
    }
}
