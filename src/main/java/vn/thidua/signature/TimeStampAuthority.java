package vn.thidua.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import vn.thidua.shared.Refusal;

/** An authority that says, by RFC 3161 over HTTP, that something existed at a moment. */
final class TimeStampAuthority implements TSPSource {

    private static final long serialVersionUID = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int NONCE_BITS = 64;
    private static final int OK = 200;

    private final URI address;

    TimeStampAuthority(URI address) {
        this.address = address;
    }

    /** @throws Refusal 422 if it does not answer, or answers something else than was asked */
    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try {
            var questions = new TimeStampRequestGenerator();
            questions.setCertReq(true);
            var question = questions.generate(
                    new ASN1ObjectIdentifier(algorithm.getOid()),
                    digest,
                    new BigInteger(NONCE_BITS, new SecureRandom()));
            var answer = new TimeStampResponse(ask(question.getEncoded()));
            // that it is about this digest and this question
            answer.validate(question);
            var token = answer.getTimeStampToken();
            if (token == null) {
                throw noTimeStamp();
            }
            return new TimestampBinary(token.getEncoded());
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | TSPException | RuntimeException unusable) {
            // an answer that is none makes the library throw exceptions of every kind
            throw noTimeStamp();
        }
    }

    private byte[] ask(byte[] question) throws IOException {
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                throw noTimeStamp();
            }
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw noTimeStamp();
        }
    }

    private Refusal noTimeStamp() {
        return Refusal.byRule("signature.refusal.noTimeStamp", address.getHost());
    }
}
