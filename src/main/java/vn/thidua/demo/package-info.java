/**
 * What a fresh installation is filled with: an administrator, and for the curious an organisation with accounts and
 * campaigns to play with. May use every module; no module uses it.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "shared",
            "organization",
            "workflow",
            "campaign",
            "cluster",
            "nomination",
            "paper",
            "rolemodel",
            "tasklist",
            "attachment",
            "signature",
            "council",
            "conferral",
            "publicsite",
            "admin"
        })
@NullMarked
package vn.thidua.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
