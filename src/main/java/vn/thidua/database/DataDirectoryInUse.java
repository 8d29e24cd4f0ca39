package vn.thidua.database;

import java.nio.file.Path;

/** Another thidua holds the data directory. */
class DataDirectoryInUse extends RuntimeException {

    private final Path folder;

    DataDirectoryInUse(Path folder) {
        super("Another thidua is running on the data directory " + folder.toAbsolutePath());
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }
}
