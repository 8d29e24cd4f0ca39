package vn.thidua.signature;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;

/** The field of a task's form in which a signer types the password of the own key, and the key that it opens. */
@Component
public class SigningPassword {

    private static final String NAME = "password";

    private final DocumentSigner signer;

    SigningPassword(DocumentSigner signer) {
        this.signer = signer;
    }

    /**
     * Whoever has a key may sign with it, or has bound themselves to; for others there is no field.
     *
     * @param outcome the outcome that signs
     */
    public Optional<Field> field(Actor actor, String outcome) {
        return signer.keyOf(actor.username()).map(key -> {
            var field = Field.password(NAME, "signature.field.signingPassword");
            return key.required()
                    ? field.mandatoryFor(outcome).help("signature.field.signingPassword.always")
                    : field.help("signature.field.signingPassword.help");
        });
    }

    /**
     * The key, empty where no password was typed.
     *
     * @throws Refusal as {@link DocumentSigner#open}
     */
    public Optional<OpenKey> open(Completion completion, Actor actor) {
        return Optional.ofNullable(completion.text(NAME)).map(password -> signer.open(actor, password, "data." + NAME));
    }
}
