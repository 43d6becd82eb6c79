package org.priceglass.workspace;

import java.io.UncheckedIOException;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Every statement that meets damage notes it, and fails with what to tell the user. */
final class DamageListener implements ExecuteListener {
    private static final long serialVersionUID = 1L;

    private final transient DatabaseFile file;

    DamageListener(DatabaseFile file) {
        this.file = file;
    }

    @Override
    public void exception(ExecuteContext context) {
        Throwable failure = context.sqlException() == null ? context.exception() : context.sqlException();
        if (failure != null) {
            file.damageBehind(failure)
                    .ifPresent(found -> context.exception(new UncheckedIOException(found.getMessage(), found)));
        }
    }
}
