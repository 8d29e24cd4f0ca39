package vn.thidua.document;

import java.util.Optional;

/** Where an issued document is published, if it is; supplied by whoever publishes. */
public interface PublishedPlace {

    /** The path of the public page, empty where the document is not published. */
    Optional<String> of(String caseType, String caseId);
}
