package dev.vigie.discord.draw;

import dev.vigie.discord.markdown.Mentioned;
import dev.vigie.discord.markdown.Room;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A message being filled, within Discord's limits on components, characters and mentions. */
final class Page {

    private static final int MAX_COMPONENTS = Message.MAX_COMPONENT_COUNT_IN_COMPONENT_TREE;
    private static final int CONTAINER = 1;

    private final List<Part> parts = new ArrayList<>();

    boolean isEmpty() {
        return parts.isEmpty();
    }

    boolean fits(Part part) {
        return components() + part.components() <= MAX_COMPONENTS
                && (!(part instanceof Part.Words words) || words.passage().fits(room()));
    }

    void add(Part part) {
        parts.add(part);
    }

    /** The room for text. */
    Room room() {
        if (components() == MAX_COMPONENTS) {
            return new Room(0, 0);
        }
        return new Room(
                Room.MESSAGE.characters() - characters(),
                Room.MESSAGE.mentions() - mentioned().size());
    }

    /** Takes a heading off the end, unless there is nothing else: it belongs with what follows. */
    Optional<Part> takeIntroduction() {
        boolean introduction =
                parts.size() > 1
                        && parts.get(parts.size() - 1) instanceof Part.Words words
                        && words.introduces();
        return introduction ? Optional.of(parts.remove(parts.size() - 1)) : Optional.empty();
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /**
     * Draws it.
     *
     * @param card the live card that it shows, empty when it shows none
     */
    MessageCreateData message(String card) {
        CallIds ids = new CallIds(card);
        List<ContainerChildComponent> drawn = new ArrayList<>();
        parts.forEach(part -> drawn.add(part.draw(ids)));
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(Container.of(drawn))
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .mentionRepliedUser(false)
                .mentionUsers(people())
                .mentionRoles(groups())
                .build();
    }

    private List<String> people() {
        return mentioned().stream().filter(id -> !Mentioned.isGroup(id)).toList();
    }

    private List<String> groups() {
        return mentioned().stream().filter(Mentioned::isGroup).map(Mentioned::bareId).toList();
    }

    int components() {
        return CONTAINER + parts.stream().mapToInt(Part::components).sum();
    }

    int characters() {
        return parts.stream()
                .mapToInt(
                        part -> part instanceof Part.Words w ? w.passage().markdown().length() : 0)
                .sum();
    }

    private Set<String> mentioned() {
        Set<String> people = new HashSet<>();
        for (Part part : parts) {
            if (part instanceof Part.Words words) {
                people.addAll(words.passage().mentioned());
            }
        }
        return people;
    }
}
