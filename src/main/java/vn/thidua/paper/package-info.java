/**
 * What approvers really sign: submission letters that move nominations to the next echelon and decisions that award
 * them. Owns the papers, what stands on them, their numbers, their PDFs and the process paper-signing; what a signature
 * does to a nomination is said to {@link vn.thidua.nomination.Nominations} in the same transaction.
 */
@ApplicationModule(
        displayName = "Papers",
        allowedDependencies = {
            "shared",
            "organization",
            "workflow",
            "campaign",
            "award",
            "nomination",
            "document",
            "signature",
            "web"
        })
@NullMarked
package vn.thidua.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
