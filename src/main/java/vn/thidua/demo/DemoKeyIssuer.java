package vn.thidua.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.thidua.signature.KeyIssuer;

/**
 * The demo's own certification authority, whose word is worth nothing outside of it: whoever signs with the demo's password
 * gets a key at that moment. Made when first needed, so that no start waits for it.
 */
@Component
class DemoKeyIssuer implements KeyIssuer {

    private static final String FILE = "demo-ca.p12";
    private static final String AUTHORITY = "CA thử nghiệm của bản dùng thử thidua";
    private static final char[] PASSWORD = DemoOrganization.PASSWORD.toCharArray();
    private static final Duration OLD = Duration.ofDays(1);
    private static final Duration LASTS = Duration.ofDays(3650);

    private final boolean demo;
    private final Path file;
    private final Clock clock;

    DemoKeyIssuer(Environment environment, @Value("${thidua.data-dir}") Path folder, Clock clock) {
        this.demo = FirstStart.isDemo(environment);
        this.file = folder.resolve(FILE);
        this.clock = clock;
    }

    @Override
    public boolean offers(String username) {
        return demo;
    }

    @Override
    public synchronized Optional<byte[]> issue(String username, String displayName, String password) {
        if (!demo || !password.equals(DemoOrganization.PASSWORD)) {
            return Optional.empty();
        }
        try {
            var authority = authority();
            var keys = keys();
            var chain = new X509Certificate[] {
                certificate(name(displayName), keys, authority, false), authority.certificate()
            };
            return Optional.of(pkcs12(keys.getPrivate(), chain));
        } catch (GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private record Authority(PrivateKey key, X509Certificate certificate) {}

    private Authority authority() throws GeneralSecurityException, IOException, OperatorCreationException {
        if (Files.exists(file)) {
            var store = KeyStore.getInstance("PKCS12");
            try (var content = Files.newInputStream(file)) {
                store.load(content, PASSWORD);
            }
            var alias = store.aliases().nextElement();
            return new Authority(
                    (PrivateKey) store.getKey(alias, PASSWORD), (X509Certificate) store.getCertificate(alias));
        }
        var keys = keys();
        var certificate = certificate(name(AUTHORITY), keys, null, true);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, pkcs12(keys.getPrivate(), new X509Certificate[] {certificate}));
        return new Authority(keys.getPrivate(), certificate);
    }

    private X509Certificate certificate(
            X500Name name, KeyPair keys, @org.jspecify.annotations.Nullable Authority by, boolean isAuthority)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        var now = clock.instant();
        var builder = new JcaX509v3CertificateBuilder(
                by == null
                        ? name
                        : X500Name.getInstance(
                                by.certificate().getSubjectX500Principal().getEncoded()),
                new BigInteger(120, new SecureRandom()),
                Date.from(now.minus(OLD)),
                Date.from(now.plus(LASTS)),
                name,
                keys.getPublic());
        var marks = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(
                        isAuthority
                                ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        builder.addExtension(Extension.subjectKeyIdentifier, false, marks.createSubjectKeyIdentifier(keys.getPublic()));
        if (by != null) {
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, marks.createAuthorityKeyIdentifier(by.certificate()));
        }
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(by == null ? keys.getPrivate() : by.key());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static X500Name name(String words) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, words).build();
    }

    private static KeyPair keys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static byte[] pkcs12(PrivateKey key, X509Certificate[] chain) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("key", key, PASSWORD, chain);
        var out = new ByteArrayOutputStream();
        store.store(out, PASSWORD);
        return out.toByteArray();
    }
}
