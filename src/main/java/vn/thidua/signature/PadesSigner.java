package vn.thidua.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;

/**
 * PAdES: the certificate, the moment and the reason are signed with the document (level B); where an authority for time
 * stamps is named, it says when that was (level T). Nothing of the library is loaded before somebody signs.
 */
@Component
class PadesSigner implements DocumentSigner {

    private final SignerKeys keys;
    private final Clock clock;
    private final Optional<URI> timeStamps;

    /** @param timeStamps the address of an authority for time stamps (RFC 3161), empty without one */
    PadesSigner(
            SignerKeys keys, Clock clock, @Value("${thidua.signature.time-stamp-authority}") Optional<URI> timeStamps) {
        this.keys = keys;
        this.clock = clock;
        this.timeStamps = timeStamps.filter(address -> address.isAbsolute());
    }

    @Override
    public Optional<SignerKey> keyOf(String username) {
        return keys.keyOf(username);
    }

    @Override
    public OpenKey open(Actor actor, String password, String field) {
        return keys.open(actor, password, field);
    }

    @Override
    public byte[] sign(byte[] pdf, OpenKey key, String reason) {
        return new Signing(key, reason, clock, timeStamps).of(pdf);
    }

    /** One signature. A class of its own, so that the one above can be looked at without its library. */
    private record Signing(OpenKey key, String reason, Clock clock, Optional<URI> timeStamps) {

        /** What is kept free in the PDF for the signature with its chain, and for that of the authority. */
        private static final int ROOM = 16 * 1024;

        private static final int ROOM_WITH_TIME_STAMP = 32 * 1024;

        byte[] of(byte[] pdf) {
            try {
                var parameters = parameters();
                var document = new InMemoryDocument(pdf, "document.pdf");
                var service = new PAdESService(new CommonCertificateVerifier());
                timeStamps.map(TimeStampAuthority::new).ifPresent(service::setTspSource);
                var algorithm = SignatureAlgorithm.getAlgorithm(
                        EncryptionAlgorithm.forKey(key.key()), parameters.getDigestAlgorithm());
                var value = sign(service.getDataToSign(document, parameters).getBytes(), key.key(), algorithm);
                var out = new ByteArrayOutputStream();
                service.signDocument(document, parameters, new SignatureValue(algorithm, value))
                        .writeTo(out);
                return out.toByteArray();
            } catch (IOException | GeneralSecurityException failed) {
                throw new IllegalStateException(failed);
            }
        }

        private PAdESSignatureParameters parameters() {
            var chain = key.chain().stream().map(CertificateToken::new).toList();
            var parameters = new PAdESSignatureParameters();
            parameters.setSignatureLevel(
                    timeStamps.isPresent() ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
            parameters.setContentSize(timeStamps.isPresent() ? ROOM_WITH_TIME_STAMP : ROOM);
            parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
            parameters.setSigningCertificate(chain.get(0));
            parameters.setCertificateChain(chain);
            parameters.bLevel().setSigningDate(Date.from(clock.instant()));
            parameters.setSignerName(key.subject());
            parameters.setReason(reason);
            return parameters;
        }

        private static byte[] sign(byte[] data, PrivateKey key, SignatureAlgorithm algorithm)
                throws GeneralSecurityException {
            var signature = Signature.getInstance(algorithm.getJCEId());
            signature.initSign(key);
            signature.update(data);
            return signature.sign();
        }
    }
}
