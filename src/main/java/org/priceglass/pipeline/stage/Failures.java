package org.priceglass.pipeline.stage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import org.priceglass.download.DownloadException;
import org.priceglass.download.DownloadFailure;
import org.priceglass.download.NotAFileKind;
import org.priceglass.http.WebException;
import org.priceglass.http.WebFailure;
import org.priceglass.job.FailureKind;
import org.priceglass.job.JobContext;
import org.priceglass.job.JobFailedException;
import org.priceglass.job.JobHandler;
import org.priceglass.job.JobOutcome;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.store.FullDisk;
import org.priceglass.store.StoreException;

/** A handler whose failures are told apart by what is to be done about them. */
final class Failures implements JobHandler {
    private final JobHandler handler;

    Failures(JobHandler handler) {
        this.handler = handler;
    }

    @Override
    public JobOutcome run(JobContext job) throws Exception {
        try {
            return handler.run(job);
        } catch (JobFailedException | CancellationException e) {
            throw e;
        } catch (WebException e) {
            throw of(e);
        } catch (DownloadException e) {
            throw of(e);
        } catch (StoreException e) {
            throw new JobFailedException(e.isPassing() ? FailureKind.CONNECTION : FailureKind.BAD_REQUEST,
                    String.valueOf(e.getMessage()), e);
        } catch (UnreadableFileException e) {
            throw new JobFailedException(FailureKind.BAD_CONTENT, String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            String reason = e.getReason();
            throw new JobFailedException(FailureKind.BAD_REQUEST,
                    e.getFile() + ": " + (reason == null ? "no such file" : reason), e);
        } catch (AccessDeniedException e) {
            throw new JobFailedException(FailureKind.BAD_REQUEST, e.getFile() + ": no permission", e);
        } catch (IOException | RuntimeException e) {
            if (FullDisk.isBehind(e)) {
                throw new JobFailedException(FailureKind.OUT_OF_SPACE,
                        "no space left on the disk: free some room, then let the queue go on", e);
            }
            throw e;
        }
    }

    static JobFailedException of(WebException e) {
        return new JobFailedException(kind(e.failure()), String.valueOf(e.getMessage()), null,
                e.retryAfter().orElse(null), e.evidence().isEmpty() ? null : e.evidence());
    }

    static JobFailedException of(DownloadException e) {
        return new JobFailedException(kind(e.failure()), String.valueOf(e.getMessage()), e);
    }

    static FailureKind kind(WebFailure failure) {
        return switch (failure) {
            case CONNECTION, UNKNOWN_HOST -> FailureKind.CONNECTION;
            case TIMEOUT, STALLED -> FailureKind.TIMEOUT;
            case CUT_OFF -> FailureKind.BROKEN_TRANSFER;
            case RATE_LIMITED -> FailureKind.RATE_LIMITED;
            case HOST_BUSY -> FailureKind.HOST_BUSY;
            case SERVER_ERROR -> FailureKind.SERVER_ERROR;
            case FORBIDDEN -> FailureKind.FORBIDDEN;
            case NOT_FOUND -> FailureKind.NOT_FOUND;
            case GONE -> FailureKind.GONE;
            case ROBOTS, REFUSED_ADDRESS, CERTIFICATE -> FailureKind.NOT_ALLOWED;
            case BAD_REDIRECT -> FailureKind.REDIRECT_LOOP;
            case BAD_ADDRESS -> FailureKind.BAD_REQUEST;
            case UNEXPECTED_STATUS -> FailureKind.BAD_CONTENT;
            case TOO_LARGE -> FailureKind.FILE_TOO_LARGE;
        };
    }

    static FailureKind kind(DownloadFailure failure) {
        return switch (failure) {
            case BROKEN_TRANSFER -> FailureKind.BROKEN_TRANSFER;
            case FILE_TOO_LARGE -> FailureKind.FILE_TOO_LARGE;
            case STORAGE_FULL -> FailureKind.SIZE_LIMIT;
            case DISK_FULL -> FailureKind.OUT_OF_SPACE;
            case UNDER_WAY -> FailureKind.HOST_BUSY;
        };
    }

    static FailureKind kind(NotAFileKind kind) {
        return switch (kind) {
            case LOGIN_PAGE -> FailureKind.LOGIN_WALL;
            case CAPTCHA -> FailureKind.CAPTCHA;
            case WEB_PAGE -> FailureKind.WEB_PAGE;
            case PDF -> FailureKind.PDF;
            case IMAGE -> FailureKind.BAD_CONTENT;
            case EMPTY -> FailureKind.EMPTY;
        };
    }
}
