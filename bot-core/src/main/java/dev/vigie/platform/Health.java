package dev.vigie.platform;

/**
 * How a platform is.
 *
 * @param ready whether people are answered there now
 * @param state a word for it, for operators: {@code connected}, {@code reconnecting}
 */
public record Health(boolean ready, String state) {}
