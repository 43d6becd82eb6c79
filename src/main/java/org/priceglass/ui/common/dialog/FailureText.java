package org.priceglass.ui.common.dialog;

import org.jspecify.annotations.Nullable;

/** A failure with its causes and where each was thrown, for a bug report. */
final class FailureText {
    private static final int DEEPEST_CAUSE = 20;

    private FailureText() {
    }

    static String of(Throwable failure) {
        StringBuilder text = new StringBuilder();
        @Nullable
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            text.append(depth == 0 ? "" : "Caused by: ").append(cause).append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
            cause = cause.getCause();
        }
        return text.toString();
    }
}
