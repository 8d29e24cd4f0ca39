package vn.thidua.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.Refusal;

/** Asks an authority of Bouncy Castle's on this machine, and lets PDFBox and Bouncy Castle look at what DSS wrote. */
class TimeStampTests {

    private static final Instant SIGNED_AT = Instant.parse("2026-11-22T05:00:00Z");
    private static final Instant STAMPED_AT = Instant.parse("2026-11-22T05:00:03Z");
    private static final String PASSWORD = "mat khau";

    private final Clock clock = Clock.fixed(SIGNED_AT, ZoneOffset.UTC);
    private HttpServer server;
    private X509CertificateHolder authority;
    /** What becomes of an answer on its way. */
    private UnaryOperator<byte[]> way = UnaryOperator.identity();

    @BeforeEach
    void authority() throws Exception {
        var keys = TestKeys.pair();
        var name = new X500Name("CN=Dấu thời gian");
        authority = new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(SIGNED_AT.minus(Duration.ofDays(1))),
                        Date.from(SIGNED_AT.plus(Duration.ofDays(365))),
                        name,
                        keys.getPublic())
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()));
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", keys.getPrivate(), authority),
                digests.get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                new ASN1ObjectIdentifier("1.2.3.4"));
        tokens.addCertificates(new JcaCertStore(List.of(authority)));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/tsa", exchange -> {
            try (exchange) {
                var asked = new TimeStampRequest(exchange.getRequestBody().readAllBytes());
                var answer = way.apply(new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                        .generate(asked, BigInteger.TEN, Date.from(STAMPED_AT))
                        .getEncoded());
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            } catch (org.bouncycastle.tsp.TSPException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void anAuthoritySaysWhenItWasSigned() throws Exception {
        var signer = signerOf(sign(Optional.of(address())));
        var token = token(signer);

        assertThat(token.getTimeStampInfo().getGenTime()).isEqualTo(Date.from(STAMPED_AT));
        assertThat(token.getTimeStampInfo().getMessageImprintDigest())
                .as("of this signature and no other")
                .isEqualTo(MessageDigest.getInstance("SHA-512").digest(signer.getSignature()));
        assertThat(token.isSignatureValid(new JcaSimpleSignerInfoVerifierBuilder().build(authority)))
                .isTrue();
    }

    @Test
    void withoutAnAuthorityThereIsNoStamp() throws Exception {
        assertThat(signerOf(sign(Optional.empty())).getUnsignedAttributes()).isNull();
        assertThat(signerOf(sign(Optional.of(URI.create("")))).getUnsignedAttributes())
                .isNull();
    }

    @Test
    void nothingIsSignedWhereTheAuthorityIsAwayOrAnswersSomethingElse() {
        way = answer -> new byte[] {0x30, 0x00};
        assertThat(refused()).isEqualTo("signature.refusal.noTimeStamp");
        var first = new java.util.concurrent.atomic.AtomicReference<byte[]>();
        way = answer -> first.compareAndSet(null, answer) ? answer : first.get();
        sign(Optional.of(address()));
        assertThat(refused()).as("the answer to another question").isEqualTo("signature.refusal.noTimeStamp");
        server.stop(0);
        assertThat(refused()).isEqualTo("signature.refusal.noTimeStamp");
    }

    private String refused() {
        return catchThrowableOfType(Refusal.class, () -> sign(Optional.of(address())))
                .reasons()
                .get(0)
                .code();
    }

    private URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/tsa");
    }

    private byte[] sign(Optional<URI> timeStamps) {
        var key = PersonalKeyStore.open(TestKeys.pkcs12("Người ký", PASSWORD, SIGNED_AT), PASSWORD.toCharArray())
                .orElseThrow();
        var signer = new PadesSigner(org.mockito.Mockito.mock(SignerKeys.class), clock, timeStamps);
        return signer.sign(page(), key, "Thử dấu thời gian");
    }

    private static byte[] page() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /** Who signed, once the signature was found good. */
    private static SignerInformation signerOf(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var signature = document.getLastSignatureDictionary();
            var data = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(pdf)), signature.getContents(pdf));
            var signer = data.getSignerInfos().getSigners().iterator().next();
            var certificate = (X509CertificateHolder) data.getCertificates()
                    .getMatches(signer.getSID())
                    .iterator()
                    .next();
            assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate)))
                    .isTrue();
            return signer;
        }
    }

    private static TimeStampToken token(SignerInformation signer) throws Exception {
        var stamp = signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        return new TimeStampToken(new CMSSignedData(
                stamp.getAttributeValues()[0].toASN1Primitive().getEncoded()));
    }
}
