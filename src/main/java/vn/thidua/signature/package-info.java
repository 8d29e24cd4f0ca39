/**
 * Electronic signatures. Keeps the key stores of those who sign, opens one by the password that its owner types again for
 * each act, and puts a PAdES signature under a PDF. Knows no feature; others know it by {@link
 * vn.thidua.signature.DocumentSigner} alone.
 */
@ApplicationModule(
        displayName = "Signatures",
        allowedDependencies = {"shared", "web", "workflow"})
@NullMarked
package vn.thidua.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
