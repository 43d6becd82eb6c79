/**
 * Fetches files of any size so that nothing is fetched twice without need: {@link org.priceglass.download.Downloader}.
 *
 * <p>
 * <b>Resuming.</b> What has come lies in a part file with a small JSON beside it ({@code PartFile}, {@code PartState}):
 * from where, which version (ETag, Last-Modified), of how many bytes, and how many of them are surely on the disk; both
 * are forced every 4 MiB, so a killed process or a loss of power costs less than 8 MiB. The next attempt asks for the
 * rest on condition that the file is still the same (Range with If-Range), checks that the answer continues exactly
 * there (Content-Range, total, ETag, Last-Modified), and starts again where it does not, where the server ignores the
 * range, or where the server named no version to hold on to. The hash is computed anew over what lies there. A part is
 * kept by its URL: another URL is another download, whatever the file is called.
 *
 * <p>
 * <b>Length.</b> Fewer bytes than announced are a failure, never a file. More than announced do not exist for HTTP;
 * such a connection is not used again.
 *
 * <p>
 * <b>Content-Encoding.</b> gzip is asked for, kept as it comes (so that it can be resumed), and unpacked once when it
 * is complete; a {@code .gz} file without that header stays as it is. Where a packed transfer breaks and cannot be
 * resumed, the next attempt asks for the plain file.
 *
 * <p>
 * <b>Room.</b> The largest file, the room for all files and the free space of the disk are checked before and while
 * bytes come ({@code Room}).
 *
 * <p>
 * <b>What it is.</b> The first 64 KiB tell an HTML page (with login and CAPTCHA pages among them), a PDF, an image or
 * nothing from a file; such an answer is an outcome of its own with its first bytes as evidence, and the rest is not
 * fetched.
 *
 * <p>
 * For a job: {@code fetch} returns a {@link org.priceglass.download.DownloadOutcome}; throws
 * {@link org.priceglass.http.WebException} for what the web did, {@link org.priceglass.download.DownloadException} for
 * what our side or the transfer did, and {@link java.util.concurrent.CancellationException} where it was stopped. What
 * has come is kept in all three cases.
 */
@NullMarked
package org.priceglass.download;

import org.jspecify.annotations.NullMarked;
