package vn.thidua.signature;

import java.util.Optional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Signs documents electronically, for those who have a key. */
public interface DocumentSigner {

    /** What the person signs with; empty where a signature is an act on record and nothing more. */
    Optional<SignerKey> keyOf(String username);

    /**
     * Opens the person's key.
     *
     * @param field where the password was typed
     * @throws Refusal 400 at the field if it is wrong, 422 if the certificate is not valid today or too many were wrong
     */
    OpenKey open(Actor actor, String password, String field);

    /**
     * The same PDF with the signature in it, so that whatever is changed afterwards shows.
     *
     * @param reason why it was signed, as readers of PDF show it
     */
    byte[] sign(byte[] pdf, OpenKey key, String reason);
}
