package vn.thidua.support;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSVerifierCertificateNotValidException;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;

/** A signed PDF as strangers to our library read it: PDFBox finds the signature, Bouncy Castle judges it. */
public final class SignedPdf {

    private SignedPdf() {}

    /** Whether nothing was changed since it was signed, by the certificate that came along. */
    public static boolean isGood(byte[] pdf) throws Exception {
        try {
            var data = signedData(pdf);
            var signer = data.getSignerInfos().getSigners().iterator().next();
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate(data)));
        } catch (CMSVerifierCertificateNotValidException expired) {
            return false;
        } catch (CMSException | IOException broken) {
            return false;
        }
    }

    /** Who the last signature's certificate was given to. */
    public static String signer(byte[] pdf) throws Exception {
        return certificate(signedData(pdf)).getSubject().toString();
    }

    private static CMSSignedData signedData(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var signature = document.getLastSignatureDictionary();
            return new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(pdf)), signature.getContents(pdf));
        }
    }

    private static X509CertificateHolder certificate(CMSSignedData data) {
        var signer = data.getSignerInfos().getSigners().iterator().next();
        return (X509CertificateHolder)
                data.getCertificates().getMatches(signer.getSID()).iterator().next();
    }
}
