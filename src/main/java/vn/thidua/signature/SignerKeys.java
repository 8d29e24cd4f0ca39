package vn.thidua.signature;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Refusal;

/** The key stores of those who sign: brought by their owners, opened by their owners, readable to nobody else. */
@Component
@Transactional
public class SignerKeys {

    /** A key and a chain of certificates are a few thousand bytes. */
    public static final int LARGEST = 64 * 1024;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final SignerKeyRepository keys;
    private final WrongPasswords wrong;
    private final ObjectProvider<KeyIssuer> issuers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignerKeys(
            SignerKeyRepository keys,
            WrongPasswords wrong,
            ObjectProvider<KeyIssuer> issuers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.keys = keys;
        this.wrong = wrong;
        this.issuers = issuers;
        this.events = events;
        this.clock = clock;
    }

    /** The person's own; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<SignerKey> mine(Actor actor) {
        return keys.find(actor.username());
    }

    /**
     * Takes the key of a file for the person's own, in place of an earlier one.
     *
     * @param pkcs12 the file as the certification authority gave it out
     * @param password the one that opens it, asked for again at every signature
     * @param required whether the person signs with it always
     * @throws Refusal 400 at {@code file} or {@code password}
     */
    public SignerKey store(byte[] pkcs12, String password, boolean required, Actor actor) {
        if (pkcs12.length == 0) {
            throw Refusal.invalid("file", "shared.field.required");
        }
        if (pkcs12.length > LARGEST) {
            throw Refusal.invalid("file", "signature.field.tooLarge", LARGEST / 1024);
        }
        if (password.isEmpty()) {
            throw Refusal.invalid("password", "shared.field.required");
        }
        refuseIfShut(actor.username());
        var open = PersonalKeyStore.open(pkcs12, password.toCharArray()).orElseThrow(() -> {
            wrong.add(actor.username(), password);
            return Refusal.invalid("password", "signature.field.notOpened");
        });
        var key = described(open, required);
        if (!key.isValidAt(clock.instant())) {
            throw Refusal.invalid("file", "signature.field.notValidToday", day(key.validFrom()), day(key.validUntil()));
        }
        put(actor, open, password, key);
        return key;
    }

    /** From then on the person's signatures are acts on record and nothing more. */
    public void remove(Actor actor) {
        if (!keys.delete(actor.username())) {
            throw Refusal.notFound();
        }
        events.publishEvent(event(actor, "signatureKeyRemoved"));
    }

    @Transactional(readOnly = true)
    Optional<SignerKey> keyOf(String username) {
        return keys.find(username).or(() -> issuer(username)
                .map(issuer -> new SignerKey(username, "", "", Instant.MIN, Instant.MAX, false)));
    }

    OpenKey open(Actor actor, String password, String field) {
        refuseIfShut(actor.username());
        var open = keys.pkcs12(actor.username())
                .flatMap(pkcs12 -> PersonalKeyStore.openKept(pkcs12, password))
                .or(() -> issued(actor, password))
                .orElseThrow(() -> {
                    wrong.add(actor.username(), password);
                    return Refusal.invalid(field, "signature.field.wrongPassword");
                });
        wrong.forget(actor.username());
        var key = described(open, false);
        if (!key.isValidAt(clock.instant())) {
            throw Refusal.byRule("signature.refusal.notValidToday", day(key.validFrom()), day(key.validUntil()));
        }
        return open;
    }

    private Optional<OpenKey> issued(Actor actor, String password) {
        if (keys.find(actor.username()).isPresent()) {
            return Optional.empty();
        }
        var made = issuer(actor.username())
                .flatMap(issuer -> issuer.issue(actor.username(), actor.displayName(), password))
                .flatMap(pkcs12 -> PersonalKeyStore.open(pkcs12, password.toCharArray()));
        made.ifPresent(open -> put(actor, open, password, described(open, false)));
        return made;
    }

    private Optional<KeyIssuer> issuer(String username) {
        return issuers.stream().filter(issuer -> issuer.offers(username)).findFirst();
    }

    private void put(Actor actor, OpenKey open, String password, SignerKey key) {
        var kept = PersonalKeyStore.write(open, password);
        keys.put(actor.username(), kept, key, clock.instant());
        wrong.forget(actor.username());
        events.publishEvent(event(actor, "signatureKeyStored")
                .with("certificate", key.subject())
                .with("certifiedBy", key.issuer()));
    }

    private void refuseIfShut(String username) {
        if (wrong.areTooMany(username)) {
            throw Refusal.byRule(
                    "signature.refusal.tooManyWrong", WrongPasswords.MOST, WrongPasswords.PAUSE.toMinutes());
        }
    }

    private String day(Instant moment) {
        return DAY.format(moment.atZone(clock.getZone()));
    }

    private static SignerKey described(OpenKey open, boolean required) {
        var certificate = open.chain().get(0);
        return new SignerKey(
                open.subject(),
                PersonalKeyStore.commonName(certificate.getIssuerX500Principal()),
                certificate.getSerialNumber().toString(16),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                required);
    }

    private static CaseEvent event(Actor actor, String action) {
        return CaseEvent.of("person", actor.personId().toString(), null, null, action, actor);
    }
}
