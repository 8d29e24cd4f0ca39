package vn.thidua.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly, instead of a stack trace, that the data directory is taken. */
class DataDirectoryInUseAnalyzer extends AbstractFailureAnalyzer<DataDirectoryInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataDirectoryInUse cause) {
        return new FailureAnalysis(
                "Another thidua is already running on the data directory "
                        + cause.folder().toAbsolutePath().normalize() + ".",
                "Stop the other one, or start this one on a folder of its own with --thidua.data-dir=<folder>.",
                cause);
    }
}
