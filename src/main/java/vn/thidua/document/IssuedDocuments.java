package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.IssuedDocument.Comparison;
import vn.thidua.document.IssuedDocument.Entry;
import vn.thidua.document.OfficialDocument.CheckMark;
import vn.thidua.shared.Refusal;

/**
 * The record of what was issued. A module enters a document in the transaction that gives it its number, seals it when its
 * PDF is written, and says here what later becomes of it; anybody asks by the code that is printed on it.
 */
@Component
@Transactional
public class IssuedDocuments {

    private static final int CHUNK = 16 * 1024;

    private final IssuedDocumentRepository documents;
    private final List<PublishedPlace> places;
    private final String address;
    private final Clock clock;

    IssuedDocuments(
            IssuedDocumentRepository documents,
            List<PublishedPlace> places,
            @Value("${thidua.base-url}") String base,
            Clock clock) {
        this.documents = documents;
        this.places = places;
        this.address = base.replaceFirst("/+$", "") + "/verify/";
        this.clock = clock;
    }

    /** Enters a document; again without harm. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Entry entry) {
        documents.insert(CheckCode.next(), entry, clock.instant());
    }

    /** What is printed on the document, empty for those issued before there were codes. */
    @Transactional(readOnly = true)
    public Optional<CheckMark> markOf(String caseType, String caseId) {
        return documents
                .code(caseType, caseId)
                .map(CheckCode::printed)
                .map(code -> new CheckMark(address + code, code));
    }

    /** What everybody may know of this document, empty for those issued before there were codes. */
    @Transactional(readOnly = true)
    public Optional<IssuedDocument> of(String caseType, String caseId) {
        return documents.code(caseType, caseId).flatMap(documents::find);
    }

    /**
     * Keeps the fingerprint of the PDF that is given out. The first one stays.
     *
     * @param signed whether it bears an electronic signature
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void seal(String caseType, String caseId, byte[] pdf, boolean signed) {
        documents.seal(caseType, caseId, sha256().digest(pdf), signed);
    }

    /**
     * Some of those on the document's list, or all of them, lost what it gave them. Counts on top of earlier ones.
     *
     * @param ground the decision that says so, {@code Quyết định số 7/QĐ-BTL}; it is shown to everybody
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(String caseType, String caseId, int names, String ground, LocalDate on) {
        documents.revoke(caseType, caseId, names, ground, on);
    }

    /** Another document takes the place of this one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void supersede(String caseType, String caseId, String byType, String byId, LocalDate on) {
        documents.supersede(caseType, caseId, byType, byId, on);
    }

    /**
     * What anybody may know.
     *
     * @param typed the code as somebody typed it
     * @throws Refusal 404 where nothing was issued under it
     */
    @Transactional(readOnly = true)
    public IssuedDocument check(String typed) {
        return CheckCode.read(typed).flatMap(documents::find).orElseThrow(Refusal::notFound);
    }

    /** Where the document of this code is published, empty where it is not. */
    @Transactional(readOnly = true)
    public Optional<String> publishedAt(String typed) {
        return CheckCode.read(typed).flatMap(documents::caseOf).flatMap(issued -> places.stream()
                .flatMap(place -> place.of(issued.type(), issued.id()).stream())
                .findFirst());
    }

    /**
     * Whether a file is what was issued under the code.
     *
     * @param most more bytes than these are not read
     * @throws Refusal 404 where nothing was issued under it, 400 at {@code file} for a larger or an empty one
     */
    @Transactional(readOnly = true)
    public Comparison compare(String typed, InputStream file, long most) throws IOException {
        var code = CheckCode.read(typed).orElseThrow(Refusal::notFound);
        var found = documents.find(code).orElseThrow(Refusal::notFound);
        var digest = sha256();
        var chunk = new byte[CHUNK];
        long read = 0;
        for (int got = file.read(chunk); got >= 0; got = file.read(chunk)) {
            read += got;
            if (read > most) {
                throw Refusal.invalid("file", "document.verify.tooLarge", most / (1024 * 1024));
            }
            digest.update(chunk, 0, got);
        }
        if (read == 0) {
            throw Refusal.invalid("file", "shared.field.required");
        }
        return IssuedDocument.compare(found.sealed() ? documents.sha256(code) : null, digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
