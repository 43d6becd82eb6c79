package org.priceglass.http;

import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Makes single calls: no redirects, no robots, no waiting for turns; but ended at once by a stop signal. */
final class Calls implements AutoCloseable {
    private final Supplier<WebSettings> settings;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final OkHttpClient client;

    Calls(Supplier<WebSettings> settings, Dns resolver) {
        this.settings = settings;
        Dispatcher dispatcher = new Dispatcher(threads);
        // How many run at once is the gate's business.
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        client = new OkHttpClient.Builder().dispatcher(dispatcher).dns(new GuardedDns(resolver))
                .socketFactory(new GuardedSockets(new AddressGuard(settings))).proxy(Proxy.NO_PROXY)
                .followRedirects(false).followSslRedirects(false).addInterceptor(this::timed).build();
    }

    /**
     * Waits for the status and headers of an answer.
     *
     * @throws IOException
     *             as OkHttp throws it
     * @throws CancellationException
     *             at once where it is stopped, even while the system looks up a name
     */
    Answer ask(Request request, StopSignal stop) throws IOException {
        Call call = client.newCall(request);
        CompletableFuture<Response> answered = new CompletableFuture<>();
        StopSignal.Registration stopping = stop.onStop(() -> {
            answered.completeExceptionally(new CancellationException("stopped"));
            call.cancel();
        });
        try {
            call.enqueue(new Completing(answered));
            return new Answer(answered.get(), stopping);
        } catch (ExecutionException e) {
            stopping.close();
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        } catch (CancellationException e) {
            stopping.close();
            throw e;
        } catch (InterruptedException e) {
            stopping.close();
            call.cancel();
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        }
    }

    @Override
    public void close() {
        client.dispatcher().cancelAll();
        threads.shutdown();
        client.connectionPool().evictAll();
    }

    private Response timed(Interceptor.Chain chain) throws IOException {
        Timeouts times = settings.get().timeouts();
        int connect = millis(times.connect());
        int stall = millis(times.stall());
        return chain.withConnectTimeout(connect, TimeUnit.MILLISECONDS).withReadTimeout(stall, TimeUnit.MILLISECONDS)
                .withWriteTimeout(stall, TimeUnit.MILLISECONDS).proceed(chain.request());
    }

    /** For OkHttp, none is for ever. */
    private static int millis(Duration time) {
        return Math.clamp(time.toMillis(), 1, Integer.MAX_VALUE);
    }

    /** An answer whose body the stop signal still breaks off, until it is closed. */
    record Answer(Response response, StopSignal.Registration stopping) implements AutoCloseable {
        @Override
        public void close() {
            stopping.close();
            response.close();
        }
    }

    private record Completing(CompletableFuture<Response> answered) implements Callback {
        @Override
        public void onResponse(Call call, Response response) {
            if (!answered.complete(response)) {
                response.close();
            }
        }

        @Override
        public void onFailure(Call call, IOException e) {
            answered.completeExceptionally(e);
        }
    }
}
