package vn.thidua.signature;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** A key that its owner has opened for one act. Never kept beyond it, never written anywhere. */
public final class OpenKey {

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    OpenKey(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    PrivateKey key() {
        return key;
    }

    /** The signer's certificate first. */
    List<X509Certificate> chain() {
        return chain;
    }

    /** Whom the certificate names. */
    public String subject() {
        return PersonalKeyStore.commonName(chain.get(0).getSubjectX500Principal());
    }

    @Override
    public String toString() {
        return "OpenKey of " + subject();
    }
}
