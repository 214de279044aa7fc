package dev.vigie.platform;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A path of Vigie's own web server that a platform answers (Slack without Socket Mode).
 *
 * @param path the end of the address, {@code /slack/events}; a proxy may put a prefix before it
 * @param maxBody longer bodies are refused before the handler sees them, in bytes
 * @param handler answers; it must be quick, and may be called by several threads
 */
public record WebEndpoint(String path, int maxBody, Function<Request, Response> handler) {

    /**
     * What came in.
     *
     * @param method GET, POST…
     * @param query what follows the question mark, empty if nothing
     * @param headers their names in lower case
     * @param body in UTF-8
     * @param remote the sender's address
     */
    public record Request(
            String method,
            String query,
            Map<String, List<String>> headers,
            String body,
            String remote) {}

    /**
     * What goes out.
     *
     * @param status 200, 401…
     * @param contentType empty without a body
     * @param body in UTF-8
     */
    public record Response(int status, String contentType, String body) {}
}
