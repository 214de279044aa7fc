package dev.vigie.platform;

import java.util.List;
import java.util.Map;

/** Makes a platform from its settings. Found by {@link java.util.ServiceLoader}. */
public interface ChatPlatformFactory {

    /** The platform's id, also the word of its subcommand: {@code ./vigie slack}. */
    String id();

    /** The environment variables it needs. */
    List<String> variables();

    /** Whether the settings name a token for it. */
    default boolean configured(Map<String, String> settings) {
        return variables().stream().noneMatch(v -> settings.getOrDefault(v, "").isBlank());
    }

    /** What it prints for whoever sets it up. */
    default List<Printable> printables() {
        return List.of();
    }

    ChatPlatform create(PlatformContext context);
}
