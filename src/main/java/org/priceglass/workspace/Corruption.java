package org.priceglass.workspace;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.priceglass.workspace.seal.DamagedBlockException;

/**
 * Which failures of H2 mean that the database file is not what was written: the sums differ, a page, chunk or value
 * cannot be read, or a table that every workspace has is gone. With the statements of this package, none of them comes
 * from anything else.
 */
final class Corruption {
    /** Class of SQLSTATE. */
    private static final String DATA_EXCEPTION = "22";
    private static final Set<Integer> STORE = Set.of(DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_INTERNAL,
            DataUtils.ERROR_UNSUPPORTED_FORMAT, DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_SERIALIZATION,
            DataUtils.ERROR_CHUNK_NOT_FOUND, DataUtils.ERROR_BLOCK_NOT_FOUND, DataUtils.ERROR_TRANSACTION_CORRUPT);
    private static final Set<Integer> SQL = Set.of(ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1, ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1, ErrorCode.COLUMN_NOT_FOUND_1,
            ErrorCode.SCHEMA_NOT_FOUND_1, ErrorCode.INDEX_NOT_FOUND_1, ErrorCode.CONSTRAINT_NOT_FOUND_1,
            ErrorCode.ROW_NOT_FOUND_IN_PRIMARY_INDEX, ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1,
            ErrorCode.DESERIALIZATION_FAILED_1, ErrorCode.WRONG_USER_OR_PASSWORD, ErrorCode.ERROR_OPENING_DATABASE_1);

    private Corruption() {
    }

    /** What is the matter with the file, in words of one line; empty where the failure is of another kind. */
    static Optional<String> of(Throwable failure) {
        List<Throwable> causes = causes(failure).toList();
        if (causes.stream().anyMatch(Corruption::isFailedWrite)) {
            return Optional.empty();
        }
        return causes.stream().filter(Corruption::isCorruption).findFirst().map(Corruption::firstLine);
    }

    /**
     * The same for values that are not of their column's type, which our statements cannot bring about where they only
     * ask.
     */
    static Optional<String> ofData(Throwable failure) {
        return causes(failure)
                .filter(cause -> cause instanceof SQLException sql
                        && String.valueOf(sql.getSQLState()).startsWith(DATA_EXCEPTION))
                .findFirst().map(Corruption::firstLine);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** What the innermost exception of the database says. */
    static String words(Throwable failure) {
        return causes(failure).filter(SQLException.class::isInstance).reduce((outer, inner) -> inner)
                .map(Corruption::firstLine).orElseGet(() -> firstLine(failure));
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("").strip();
    }

    /** A full disk, for example, whatever H2 says of the file after it. */
    private static boolean isFailedWrite(Throwable cause) {
        return cause instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED;
    }

    private static boolean isCorruption(Throwable cause) {
        return switch (cause) {
            case DamagedBlockException _ -> true;
            case MVStoreException store -> STORE.contains(store.getErrorCode());
            case SQLException sql -> SQL.contains(sql.getErrorCode()) || isInternal(sql);
            default -> false;
        };
    }

    /** A fault inside H2 is what garbage in a page that it takes for sound leads to. */
    private static boolean isInternal(SQLException sql) {
        return sql.getErrorCode() == ErrorCode.GENERAL_ERROR_1 && sql.getCause() instanceof RuntimeException inner
                && !(inner instanceof MVStoreException);
    }
}
