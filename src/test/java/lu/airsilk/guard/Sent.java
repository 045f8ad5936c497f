package lu.airsilk.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.function.UnaryOperator;

/** Requests as they were sent, and others like them. */
final class Sent {

    private Sent() {}

    /** The JSON object that a request carries, if it does. */
    static Optional<String> jsonObject(HttpRequest request) {
        return request.bodyPublisher().map(Sent::text).filter(text -> text.startsWith("{"));
    }

    private static String text(BodyPublisher body) {
        BodySubscriber<String> all = BodySubscribers.ofString(UTF_8);
        body.subscribe(new Flow.Subscriber<ByteBuffer>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                all.onSubscribe(subscription);
            }

            @Override
            public void onNext(ByteBuffer part) {
                all.onNext(List.of(part));
            }

            @Override
            public void onError(Throwable fault) {
                all.onError(fault);
            }

            @Override
            public void onComplete() {
                all.onComplete();
            }
        });
        return all.getBody().toCompletableFuture().join();
    }

    /** The same request with another body. */
    static HttpRequest saying(BodyPublisher body, HttpRequest request) {
        return changed(request, copy -> copy.method(request.method(), body));
    }

    static HttpRequest saying(String body, HttpRequest request) {
        return saying(BodyPublishers.ofString(body), request);
    }

    /** The same request with another header. */
    static HttpRequest with(String header, String value, HttpRequest request) {
        return changed(request, copy -> copy.setHeader(header, value));
    }

    static HttpRequest without(String header, HttpRequest request) {
        return HttpRequest.newBuilder(request, (name, value) -> !name.equalsIgnoreCase(header))
                .build();
    }

    /** The same request to another place. */
    static HttpRequest to(String path, HttpRequest request) {
        return changed(request, copy -> copy.uri(request.uri().resolve(path)));
    }

    static HttpRequest get(String path, HttpRequest request) {
        return changed(to(path, request), HttpRequest.Builder::GET);
    }

    private static HttpRequest changed(HttpRequest request, UnaryOperator<HttpRequest.Builder> change) {
        return change.apply(HttpRequest.newBuilder(request, (name, value) -> true))
                .build();
    }
}
