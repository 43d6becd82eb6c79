package org.priceglass.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things stand in the folder of a workspace. Copy the folder and you have everything. */
record WorkspaceFolder(Path root) {
    static final String FILES = "files";

    private static final String DATABASE_NAME = "workspace";

    static WorkspaceFolder of(Path folder) {
        return new WorkspaceFolder(folder.toAbsolutePath().normalize());
    }

    /** Makes what is missing. */
    void create() throws IOException {
        Files.createDirectories(files());
        Files.createDirectories(exports());
        Files.createDirectories(logs());
    }

    Path database() {
        return root.resolve(DATABASE_NAME + ".mv.db");
    }

    /** The database as its URL names it: without the ending that H2 adds. */
    Path databaseName() {
        return root.resolve(DATABASE_NAME);
    }

    Path lock() {
        return root.resolve(DATABASE_NAME + ".lock");
    }

    Path seal() {
        return root.resolve(DATABASE_NAME + ".seal");
    }

    Path files() {
        return root.resolve(FILES);
    }

    Path exports() {
        return root.resolve("exports");
    }

    Path logs() {
        return root.resolve("logs");
    }
}
