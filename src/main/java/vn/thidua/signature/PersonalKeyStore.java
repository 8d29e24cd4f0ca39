package vn.thidua.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.security.auth.x500.X500Principal;
import vn.thidua.shared.PrintableText;

/** A PKCS #12 key store that holds the key and the certificates of one person. */
final class PersonalKeyStore {

    /** Rounds of the derivation of keys out of passwords: slow for whoever tries many, a tenth of a second for one. */
    private static final String ROUNDS = "60000";

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    static {
        for (var part : List.of("mac", "keyPbe", "certPbe")) {
            Security.setProperty("keystore.pkcs12." + part + "IterationCount", ROUNDS);
        }
    }

    private PersonalKeyStore() {}

    /** Empty if the password is not this store's, or if it holds nothing to sign with. */
    static Optional<OpenKey> open(byte[] pkcs12, char[] password) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), password);
            for (var aliases = store.aliases(); aliases.hasMoreElements(); ) {
                var alias = aliases.nextElement();
                if (store.getKey(alias, password) instanceof PrivateKey key && maySign(store, alias)) {
                    return Optional.of(new OpenKey(key, chain(store, alias)));
                }
            }
            return Optional.empty();
        } catch (IOException | GeneralSecurityException notOpened) {
            // the JDK says nothing more exact of a wrong password
            return Optional.empty();
        }
    }

    /** The same key encrypted as we want it, whatever program wrote the file. */
    static byte[] write(OpenKey key, String typed) {
        try {
            var password = ascii(typed);
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("signer", key.key(), password, key.chain().toArray(X509Certificate[]::new));
            var out = new ByteArrayOutputStream();
            store.store(out, password);
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What {@link #write} wrote; empty if the password is another one. */
    static Optional<OpenKey> openKept(byte[] pkcs12, String typed) {
        return open(pkcs12, ascii(typed));
    }

    /** The JDK encrypts under ASCII only, and people here have passwords with diacritics. */
    private static char[] ascii(String typed) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(PrintableText.of(typed).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).toCharArray();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The name of a certificate's owner, or the whole title where it has none. */
    static String commonName(X500Principal principal) {
        try {
            return new LdapName(principal.getName())
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> String.valueOf(part.getValue()))
                            .findFirst()
                            .orElse(principal.getName());
        } catch (InvalidNameException odd) {
            return principal.getName();
        }
    }

    private static boolean maySign(KeyStore store, String alias) throws GeneralSecurityException {
        if (!(store.getCertificate(alias) instanceof X509Certificate certificate)) {
            return false;
        }
        var usage = certificate.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
    }

    private static List<X509Certificate> chain(KeyStore store, String alias) throws GeneralSecurityException {
        var chain = new ArrayList<X509Certificate>();
        for (var certificate : store.getCertificateChain(alias)) {
            chain.add((X509Certificate) certificate);
        }
        return chain;
    }
}
