package dev.vigie.discord.fake;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Something that goes wrong with the next requests of a kind.
 *
 * @param request what it is about: the method, a space, the path
 * @param status 0 cuts the connection
 * @param body what is answered
 * @param left how many times more
 */
record Fault(Pattern request, int status, String body, AtomicInteger left) {

    boolean strikes(String method, String path) {
        return request.matcher(method + " " + path).find() && left.getAndDecrement() > 0;
    }
}
