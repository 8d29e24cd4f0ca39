/**
 * Awards that are annulled (Law 06/2022/QH15, Đ93): a proposal on one of the law's grounds, its appraisal, the decision of
 * whoever awarded, and the return of insignia and money. Owns the case and its process; the register keeps the award and
 * says that it was annulled.
 */
@ApplicationModule(
        displayName = "Revocation",
        allowedDependencies = {
            "shared",
            "organization",
            "workflow",
            "award",
            "nomination",
            "paper",
            "document",
            "attachment",
            "web"
        })
@NullMarked
package vn.thidua.revocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
